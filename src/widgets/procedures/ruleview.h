// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/services/procedures.h"
#include <QWidget>
#include <map>

class QGridLayout;
class QLineEdit;

namespace showroom
{

class Badge;
class FieldFrame;
class TextLabel;

/// One rule in full, with its parameters as fields for those who may change them.
class RuleView final : public QWidget
{
    Q_OBJECT
public:
    explicit RuleView(QWidget *parent = nullptr);

    void setMayChange(bool may) { m_mayChange = may; }
    void show(const RuleStanding &standing, bool chinese);
    using QWidget::show;
    void showProblem(const QString &parameter, const QString &text);

Q_SIGNALS:
    void changeRequested(const QString &parameter, const QString &value);

private:
    void showParameters(const RuleStanding &standing);
    void addParameter(const ParameterValue &value, int row);

    TextLabel *m_title;
    Badge *m_id;
    TextLabel *m_article;
    TextLabel *m_text;
    TextLabel *m_outcomes;
    TextLabel *m_standing;
    TextLabel *m_parametersTitle;
    QWidget *m_parameters = nullptr;
    std::map<QString, FieldFrame *> m_frames;
    bool m_mayChange = false;
};

} // namespace showroom
