// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/services/customers.h"
#include "showroom/services/documents.h"
#include "widgets/pagecontext.h"
#include <QWidget>

class QComboBox;
class QGridLayout;
class QPushButton;

namespace showroom
{

class TextLabel;

/// What a customer consented to, by purpose and channel (PI-01): given and withdrawn in place, one as easily as the other.
class ConsentCard final : public QWidget
{
    Q_OBJECT
public:
    explicit ConsentCard(PageContext &context, QWidget *parent = nullptr);

    void show(const CustomerCard &card);
    using QWidget::show;

private:
    using Row = DocumentRow<Consent>;
    void build();
    void load();
    void fill(const std::vector<Row> &rows);
    void addLine(const Consent &said, const Row &row);
    void record(ConsentAnswer answer);
    void withdraw(ConsentId id);
    void finish(const Result<Saved<Consent>> &result, const QString &done);

    PageContext &m_context;
    CustomerId m_customer = CustomerId(0);
    bool m_mayEdit = false;
    int m_nextLine = 0;
    CommandId m_command = CommandId::fresh();
    Latest m_latest;
    TextLabel *m_none;
    QGridLayout *m_lines;
    QWidget *m_form;
    QComboBox *m_purpose;
    QComboBox *m_channel;
    QComboBox *m_how;
};

} // namespace showroom
