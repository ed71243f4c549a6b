// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/lookstyle.h"
#include "widgets/look/tokens.h"
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace showroom
{

namespace
{

constexpr int controlHeight = 32;
constexpr int arrowRoom = 26;
constexpr int textMargin = 10;

QPen rounded(const QColor &colour, qreal width)
{
    return QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

void drawChevron(QPainter *painter, QPointF centre, qreal reach, const QColor &colour)
{
    const qreal rise = reach / 2;
    painter->setPen(rounded(colour, 1.5));
    painter->setBrush(Qt::NoBrush);
    const QPointF points[]{centre + QPointF(-reach, -rise), centre + QPointF(0, rise), centre + QPointF(reach, -rise)};
    painter->drawPolyline(points, 3);
}

void drawCheckBox(const QStyleOption *option, QPainter *painter, const Tokens &tokens)
{
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool on = option->state & (QStyle::State_On | QStyle::State_NoChange);
    const QRectF box = QRectF(option->rect).adjusted(1.5, 1.5, -1.5, -1.5);
    const bool focused = option->state & QStyle::State_HasFocus;
    const QColor ground = !on ? tokens.field : enabled ? tokens.fill : tokens.fillDisabled;
    const QColor frame = focused ? tokens.accent : on ? ground : enabled ? tokens.frame : tokens.control;
    painter->setPen(QPen(frame, focused ? 2 : 1.2));
    painter->setBrush(ground);
    painter->drawRoundedRect(box, 3, 3);
    painter->setPen(rounded(tokens.onFill, 1.8));
    painter->setBrush(Qt::NoBrush);
    const QPointF centre = box.center();
    if (option->state & QStyle::State_On) {
        const QPointF tick[]{centre + QPointF(-3.2, 0.2), centre + QPointF(-0.9, 2.6), centre + QPointF(3.4, -2.4)};
        painter->drawPolyline(tick, 3);
    } else if (option->state & QStyle::State_NoChange) {
        painter->drawLine(centre + QPointF(-3, 0), centre + QPointF(3, 0));
    }
}

void drawRadioButton(const QStyleOption *option, QPainter *painter, const Tokens &tokens)
{
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool on = option->state & QStyle::State_On;
    const bool focused = option->state & QStyle::State_HasFocus;
    const QRectF box = QRectF(option->rect).adjusted(1.5, 1.5, -1.5, -1.5);
    painter->setPen(QPen(on || focused ? tokens.accent : enabled ? tokens.frame : tokens.control, focused ? 2 : 1.2));
    painter->setBrush(tokens.field);
    painter->drawEllipse(box);
    if (!on)
        return;
    painter->setPen(Qt::NoPen);
    painter->setBrush(enabled ? tokens.fill : tokens.fillDisabled);
    painter->drawEllipse(box.center(), 4, 4);
}

void drawFieldFrame(const QStyleOption *option, QPainter *painter, const QWidget *widget, const Tokens &tokens)
{
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool focused = option->state & QStyle::State_HasFocus;
    const bool wrong = widget && widget->property("wrong").toBool();
    const qreal width = focused ? 2 : 1;
    painter->setPen(QPen(wrong ? tokens.danger : focused ? tokens.accent : enabled ? tokens.control : tokens.border, width));
    painter->setBrush(wrong ? tokens.wrong : enabled ? tokens.field : tokens.window);
    painter->drawRoundedRect(QRectF(option->rect).adjusted(width / 2, width / 2, -width / 2, -width / 2), 6, 6);
}

void drawComboBox(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget, const Tokens &tokens)
{
    drawFieldFrame(option, painter, widget, tokens);
    const QRectF frame(option->rect);
    const bool enabled = option->state & QStyle::State_Enabled;
    drawChevron(painter, QPointF(frame.right() - 14, frame.center().y()), 4, enabled ? tokens.muted : tokens.disabled);
}

} // namespace

LookStyle::LookStyle() : QProxyStyle(QStyleFactory::create(u"Fusion"_s)) {}

void LookStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    const bool isEditInside =
        widget && (qobject_cast<QAbstractSpinBox *>(widget->parent()) || qobject_cast<QComboBox *>(widget->parent()));
    if (element == PE_PanelLineEdit && isEditInside)
        return; // the box around it has the frame and the ground
    if (element != PE_IndicatorCheckBox && element != PE_IndicatorRadioButton && element != PE_IndicatorItemViewItemCheck)
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    const Tokens &tokens = tokensFor(option->palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (element == PE_IndicatorRadioButton)
        drawRadioButton(option, painter, tokens);
    else
        drawCheckBox(option, painter, tokens);
    painter->restore();
}

void LookStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                   const QWidget *widget) const
{
    if (control != CC_ComboBox)
        return QProxyStyle::drawComplexControl(control, option, painter, widget);
    const Tokens &tokens = tokensFor(option->palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    drawComboBox(option, painter, widget, tokens);
    painter->restore();
}

QSize LookStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    QSize hint = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_ComboBox)
        hint = QSize(size.width() + textMargin + arrowRoom + 4, qMax(hint.height(), controlHeight));
    return hint;
}

QRect LookStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                const QWidget *widget) const
{
    const QRect frame = option->rect;
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return visualRect(option->direction, frame, frame.adjusted(textMargin, 2, -arrowRoom, -2));
    if (control == CC_ComboBox && part == SC_ComboBoxArrow)
        return visualRect(option->direction, frame,
                          QRect(frame.right() - arrowRoom + 1, frame.top() + 2, arrowRoom - 2, frame.height() - 4));
    return QProxyStyle::subControlRect(control, option, part, widget);
}

int LookStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 18;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 8;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return 16;
    case PM_MenuPanelWidth:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int LookStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *result) const
{
    switch (hint) {
    case SH_ComboBox_Popup:
        return 0; // a list below the box, not a menu over it
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_EtchDisabledText:
        return 0;
    case SH_UnderlineShortcut:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, result);
    }
}

} // namespace showroom
