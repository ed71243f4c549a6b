// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

namespace showroom
{

class TextLabel;

/// An input with its label above it and, when it is wrong, what is wrong below it.
class FieldFrame final : public QWidget
{
    Q_OBJECT
public:
    enum class Need { Optional, Required }; ///< a required field's label bears a star

    FieldFrame(const QString &label, QWidget *input, Need need = Need::Optional, QWidget *parent = nullptr);

    void setLabel(const QString &label);
    /// An empty text takes the error away.
    void setError(const QString &error);
    [[nodiscard]] bool isWrong() const;
    [[nodiscard]] QWidget *input() const { return m_input; }

private:
    QWidget *m_input;
    Need m_need;
    TextLabel *m_label;
    TextLabel *m_error;
};

/// Marks any input as wrong or right again, as FieldFrame does.
void setWrong(QWidget &input, bool wrong);

} // namespace showroom
