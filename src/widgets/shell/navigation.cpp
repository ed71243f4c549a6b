// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/navigation.h"
#include "widgets/look/textlabel.h"
#include "widgets/look/tokens.h"
#include <QButtonGroup>
#include <QEvent>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace showroom
{

namespace
{

constexpr int entryHeight = 34;
constexpr int pictureSize = 18;
constexpr int iconLeft = 12;
constexpr int textLeft = 38;
constexpr int narrowWidth = 60;
constexpr int leastWidth = 184;
constexpr int mostWidth = 240;
constexpr int countHeight = 17;

int countWidth(int count)
{
    return qMax(QFontMetrics(typeface(Type::Tiny)).horizontalAdvance(QString::number(count)) + 10, countHeight + 1);
}

} // namespace

NavigationButton::NavigationButton(Glyph glyph, const Label &title, QWidget *parent)
    : QAbstractButton(parent), m_glyph(glyph), m_title(title)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    retranslate();
}

void NavigationButton::setCount(int count)
{
    m_count = count;
    retranslate();
    updateGeometry();
    update();
}

void NavigationButton::setNarrow(bool narrow)
{
    m_narrow = narrow;
    retranslate();
    updateGeometry();
    update();
}

void NavigationButton::retranslate()
{
    const QString title = translated(m_title);
    setAccessibleName(m_count > 0 ? tr("%1, %2 waiting").arg(title).arg(m_count) : title);
    setToolTip(m_narrow ? title : QString());
}

QSize NavigationButton::sizeHint() const
{
    if (m_narrow)
        return QSize(narrowWidth - 16, entryHeight);
    const int words = QFontMetrics(typeface(Type::Strong)).horizontalAdvance(translated(m_title));
    return QSize(textLeft + words + 12 + (m_count > 0 ? countWidth(m_count) + 8 : 0), entryHeight);
}

void NavigationButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QAbstractButton::changeEvent(event);
}

void NavigationButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void NavigationButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void NavigationButton::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ground = isChecked() ? tokens.accentSoft : underMouse() ? tokens.hover : QColor(Qt::transparent);
    painter.setPen(hasFocus() ? QPen(tokens.accent, 2) : QPen(Qt::NoPen));
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 0.5, -1, -0.5), 6, 6);
    const int left = m_narrow ? (width() - pictureSize) / 2 : iconLeft;
    showroom::icon(m_glyph, isChecked() ? Tone::Accent : Tone::Muted)
        .paint(&painter, QRect(left, (height() - pictureSize) / 2, pictureSize, pictureSize));
    if (!m_narrow) {
        painter.setFont(typeface(isChecked() ? Type::Strong : Type::Body));
        painter.setPen(isChecked() ? tokens.accent : tokens.text);
        const QRect room = rect().adjusted(textLeft, 0, m_count > 0 ? -countWidth(m_count) - 16 : -8, 0);
        painter.drawText(room, Qt::AlignVCenter | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(translated(m_title), Qt::ElideRight, room.width()));
    }
    if (m_count > 0)
        paintCount(painter, tokens);
}

void NavigationButton::paintCount(QPainter &painter, const Tokens &tokens) const
{
    const int wide = countWidth(m_count);
    const QRectF chip = m_narrow ? QRectF(width() - wide, 0, wide, countHeight)
                                 : QRectF(width() - wide - 11, (height() - countHeight) / 2.0, wide, countHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.dangerFill);
    painter.drawRoundedRect(chip, countHeight / 2.0, countHeight / 2.0);
    painter.setFont(typeface(Type::Tiny));
    painter.setPen(Qt::white);
    painter.drawText(chip, Qt::AlignCenter, QString::number(m_count));
}

Navigation::Navigation(QWidget *parent) : Panel(Qt::RightEdge, parent), m_list(new QVBoxLayout), m_group(new QButtonGroup(this))
{
    auto *content = new QWidget;
    content->setProperty("canvas", true);
    content->setLayout(m_list);
    m_list->setContentsMargins(8, 10, 8, 8);
    m_list->setSpacing(2);
    m_list->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto *frame = new QVBoxLayout(this);
    frame->setContentsMargins(0, 0, 1, 0);
    frame->addWidget(scroll);
    setAccessibleName(tr("Pages"));
    fitWidth();
}

void Navigation::add(const QString &id, Glyph glyph, const Label &title, const Label &section)
{
    const bool isNewSection = qstrlen(section.source) > 0 && (m_captions.empty() || !(m_captions.back().text == section));
    if (isNewSection)
        addCaption(section);
    auto *entry = new NavigationButton(glyph, title);
    entry->setNarrow(m_narrow);
    m_group->addButton(entry);
    m_list->insertWidget(m_list->count() - 1, entry);
    m_entries.push_back({id, entry});
    connect(entry, &QAbstractButton::clicked, this, [this, id] { Q_EMIT chosen(id); });
    fitWidth();
}

void Navigation::addCaption(const Label &section)
{
    auto *label = new TextLabel(Type::Small, Tone::Muted);
    label->setText(translated(section));
    label->setContentsMargins(iconLeft, 8, 0, 2);
    m_list->insertWidget(m_list->count() - 1, label);
    label->setVisible(!m_narrow); // now that it has a parent: alone it would be a window for a moment, and take the focus
    m_captions.push_back({section, label});
}

void Navigation::clear()
{
    for (const Entry &entry : m_entries)
        delete entry.button;
    for (const Caption &caption : m_captions)
        delete caption.label;
    m_entries.clear();
    m_captions.clear();
}

NavigationButton *Navigation::button(const QString &id) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &entry) { return entry.id == id; });
    return found == m_entries.end() ? nullptr : found->button;
}

void Navigation::setCurrent(const QString &id)
{
    if (NavigationButton *entry = button(id))
        entry->setChecked(true);
}

void Navigation::setCount(const QString &id, int count)
{
    if (NavigationButton *entry = button(id))
        entry->setCount(count);
    fitWidth();
}

void Navigation::setNarrow(bool narrow)
{
    if (m_narrow == narrow)
        return;
    m_narrow = narrow;
    for (const Entry &entry : m_entries)
        entry.button->setNarrow(narrow);
    for (const Caption &caption : m_captions)
        caption.label->setVisible(!narrow);
    fitWidth();
}

QStringList Navigation::ids() const
{
    QStringList ids;
    for (const Entry &entry : m_entries)
        ids << entry.id;
    return ids;
}

void Navigation::fitWidth()
{
    int widest = leastWidth;
    for (const Entry &entry : m_entries)
        widest = qMax(widest, entry.button->sizeHint().width() + 17);
    setFixedWidth(m_narrow ? narrowWidth : qMin(widest, mostWidth));
}

void Navigation::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Pages"));
        for (const Caption &caption : m_captions)
            caption.label->setText(translated(caption.text));
        fitWidth();
    }
    Panel::changeEvent(event);
}

} // namespace showroom
