// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/look/card.h"
#include "widgets/pagecontext.h"

class QPushButton;

namespace showroom
{

class FieldFrame;
class PasswordField;

/// One's own password: the present one, and the new one twice.
class PasswordCard final : public QWidget
{
    Q_OBJECT
public:
    explicit PasswordCard(PageContext &context, QWidget *parent = nullptr);

private:
    void change();
    void showProblem(const Error &error);

    PageContext &m_context;
    PasswordField *m_current;
    PasswordField *m_wanted;
    PasswordField *m_again;
    FieldFrame *m_currentFrame;
    FieldFrame *m_wantedFrame;
    FieldFrame *m_againFrame;
    QPushButton *m_change;
};

} // namespace showroom
