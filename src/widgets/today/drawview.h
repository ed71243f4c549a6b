// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/services/checks.h"
#include "widgets/pagecontext.h"
#include <QWidget>

class QPushButton;

namespace showroom
{

class TextLabel;

/// Draws last week's sample of telephone revisits (FU-08) or recalls (FU-15), once.
class DrawView final : public QWidget
{
    Q_OBJECT
public:
    explicit DrawView(PageContext &context, QWidget *parent = nullptr);

    void open(CheckPurpose purpose);
    void focusDecision();

Q_SIGNALS:
    void done();

private:
    void draw();

    PageContext &m_context;
    CheckPurpose m_purpose = CheckPurpose::Satisfaction;
    CommandId m_command = CommandId::fresh();
    TextLabel *m_title;
    TextLabel *m_text;
    QPushButton *m_draw;
};

} // namespace showroom
