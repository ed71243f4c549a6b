// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/models/documents.h"
#include "widgets/pagecontext.h"
#include <QWidget>

class QVBoxLayout;

namespace showroom
{

class RecordForm;
class TextLabel;

/// A new document of any kind, from its description.
class NewDocumentForm final : public QWidget
{
    Q_OBJECT
public:
    explicit NewDocumentForm(PageContext &context, QWidget *parent = nullptr);

    /// `texts` stand in the fields at first; of a field that is not asked for it is what the document says.
    void begin(const QString &kind, const QString &title, std::optional<ContractId> contract, const FieldTexts &texts = {});
    [[nodiscard]] bool isDirty() const { return m_dirty; }

Q_SIGNALS:
    void saved(const QString &kind, qint64 id);
    void cancelled();

private:
    void save();

    PageContext &m_context;
    QString m_kind;
    std::optional<ContractId> m_contract;
    FieldTexts m_given; ///< what stands in the document without being asked for
    CommandId m_command = CommandId::fresh();
    bool m_dirty = false;
    TextLabel *m_title;
    QVBoxLayout *m_place;
    RecordForm *m_form = nullptr;
    Latest m_latest;
};

} // namespace showroom
