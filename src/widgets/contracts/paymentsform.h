// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/contract.h"
#include "showroom/domain/error.h"
#include <QWidget>

class QComboBox;
class QGridLayout;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace showroom
{

class DayField;
class TextLabel;

/// The schedule of a contract as it is typed, with what it lacks to the total.
class PaymentsForm final : public QWidget
{
    Q_OBJECT
public:
    explicit PaymentsForm(QWidget *parent = nullptr);

    void begin(const std::vector<ContractPayment> &payments, Money total, QDate today, bool editable);
    /// Invalid, with the fields marked, where a day or an amount cannot be read.
    [[nodiscard]] Result<std::vector<ContractPayment>> payments();
    /// Marks "payments[2].due_on" and the like; says what is wrong below the rows.
    void showProblems(const Error &error);
    void focusOn(const QString &field);
    /// What is missing to the total goes on the last payment.
    void balance();

Q_SIGNALS:
    void edited();

private:
    struct Row {
        QComboBox *kind;
        QComboBox *method;
        DayField *due;
        QLineEdit *amount;
        QToolButton *remove;
    };
    void add(const ContractPayment &payment);
    void addEmpty();
    void removeRow(QToolButton *button);
    void placeRows();
    void showGap();
    void clearProblems();
    [[nodiscard]] Money sum() const;
    [[nodiscard]] QWidget *inputOf(const Row &row, const QString &field) const;

    QGridLayout *m_grid;
    TextLabel *m_gap;
    TextLabel *m_problems;
    QPushButton *m_more;
    std::vector<Row> m_rows;
    Money m_total = Money::fromFen(0);
    QDate m_today;
    bool m_editable = true;
};

} // namespace showroom
