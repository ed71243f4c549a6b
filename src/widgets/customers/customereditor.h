// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/models/recordfields.h"
#include "showroom/services/customers.h"
#include "widgets/pagecontext.h"
#include <QWidget>

class QPushButton;

namespace showroom
{

class ConflictPanel;
class NearMatchStrip;
class RecordForm;
class TextLabel;

/// A customer's card to write, new or standing. What is typed is lost by nothing but Cancel: refusals mark their fields, and
/// somebody else's version is shown beside one's own.
class CustomerEditor final : public QWidget
{
    Q_OBJECT
public:
    explicit CustomerEditor(PageContext &context, QWidget *parent = nullptr);

    void begin(const Stored<Customer> &customer);
    void beginNew();
    void save();
    /// Something was typed that is not saved.
    [[nodiscard]] bool isDirty() const;

Q_SIGNALS:
    void saved(showroom::CustomerId customer);
    void cancelled();

private:
    void build();
    void start(const FieldTexts &texts, const QString &title);
    void edited();
    void finish(const Result<Saved<Customer>> &result);
    void compare(CustomerId customer);
    void compareWith(const Stored<Customer> &theirs);

    PageContext &m_context;
    std::optional<Stored<Customer>> m_base; ///< what was there before; empty for a new card
    FieldTexts m_before;
    CommandId m_command = CommandId::fresh();
    Latest m_latest;
    TextLabel *m_title;
    NearMatchStrip *m_matches;
    ConflictPanel *m_conflict;
    RecordForm *m_form;
    QPushButton *m_save;
};

} // namespace showroom
