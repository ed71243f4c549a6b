// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/error.h"
#include "showroom/domain/quote.h"
#include <QWidget>

class QComboBox;
class QGridLayout;
class QLineEdit;
class QToolButton;

namespace showroom
{

class TextLabel;

/// The lines of a quote as they are typed. What the program works out (the car's posted price, the tax) cannot be typed.
class QuoteLinesForm final : public QWidget
{
    Q_OBJECT
public:
    explicit QuoteLinesForm(QWidget *parent = nullptr);

    /// `subject` and `cars` are the plan's: the car line is made of them.
    void begin(const std::vector<QuoteLine> &lines, const QString &subject, int cars);
    /// Invalid, with the fields marked, where a number cannot be read.
    [[nodiscard]] Result<std::vector<QuoteLine>> lines();
    /// Marks "lines[2].offered_fen" and the like; says what is wrong below the lines.
    void showProblems(const Error &error);

Q_SIGNALS:
    void edited();

private:
    struct Row {
        QComboBox *kind;
        QLineEdit *name;
        QLineEdit *quantity;
        QLineEdit *media;
        QLineEdit *offered;
        QToolButton *remove;
    };
    void add(const QuoteLine &line);
    void addEmpty();
    void removeRow(QToolButton *button);
    void placeRows();
    void fit(const Row &row);
    void clearProblems();
    [[nodiscard]] QLineEdit *inputOf(const Row &row, const QString &field) const;

    QGridLayout *m_grid;
    TextLabel *m_problems;
    std::vector<Row> m_rows;
    QString m_subject;
    int m_cars = 1;
};

} // namespace showroom
