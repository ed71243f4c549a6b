// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/glyph.h"
#include "widgets/look/tokens.h"
#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace showroom
{

namespace
{

constexpr std::array<QLatin1StringView, size_t(Glyph::Count_)> fileNames{
    "calendar-check"_L1, "users"_L1,       "user-plus"_L1,    "door-enter"_L1, "file-invoice"_L1,   "contract"_L1,
    "cash"_L1,           "car"_L1,         "clock-check"_L1,  "wallet"_L1,     "clipboard-list"_L1, "headset"_L1,
    "chart-bar"_L1,      "book-2"_L1,      "settings"_L1,     "search"_L1,     "plus"_L1,           "lock"_L1,
    "logout"_L1,         "info-circle"_L1, "check"_L1,        "x"_L1,          "alert-triangle"_L1, "circle-check"_L1,
    "circle-x"_L1,       "circle"_L1,      "chevron-down"_L1, "chevron-up"_L1, "chevron-right"_L1,  "filter"_L1,
    "download"_L1,       "upload"_L1,      "refresh"_L1,      "phone"_L1,      "message"_L1,        "star"_L1,
    "arrow-back-up"_L1,  "eye"_L1,         "inbox"_L1,        "database"_L1,   "building-store"_L1, "flask"_L1,
    "language"_L1,       "pencil"_L1,      "dots"_L1,         "printer"_L1,    "history"_L1,        "arrow-big-up-line"_L1,
    "calendar"_L1};

// Qt's own SVG engine paints currentColor black whatever the palette says; this one writes the palette's colour into the picture.
class GlyphEngine final : public QIconEngine
{
public:
    GlyphEngine(Glyph glyph, std::optional<Tone> tone) : m_glyph(glyph), m_tone(tone) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal scale = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * scale, mode, state, scale));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override;
    QIconEngine *clone() const override { return new GlyphEngine(*this); }
    QString key() const override { return u"ShowroomGlyph"_s; }
    bool isNull() override { return false; }

private:
    QColor colour(QIcon::Mode mode) const;

    Glyph m_glyph;
    std::optional<Tone> m_tone;
};

QColor GlyphEngine::colour(QIcon::Mode mode) const
{
    const Tokens &tokens = tokensFor(QGuiApplication::palette());
    if (mode == QIcon::Disabled)
        return tokens.disabled;
    return m_tone ? ink(*m_tone, tokens) : tokens.text;
}

QPixmap GlyphEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale)
{
    if (size.isEmpty()) // a button that has no room yet asks all the same
        return {};
    const QColor drawn = colour(mode);
    const QString key =
        u"glyph/%1/%2/%3x%4/%5"_s.arg(int(m_glyph)).arg(drawn.rgb()).arg(size.width()).arg(size.height()).arg(scale);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QFile file(resourceOf(m_glyph));
    QByteArray svg = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    svg.replace("currentColor", drawn.name().toLatin1());
    pixmap = QPixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(svg).render(&painter, QRectF(QPointF(), QSizeF(size)));
    painter.end();
    pixmap.setDevicePixelRatio(scale);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

} // namespace

QIcon icon(Glyph glyph)
{
    return QIcon(new GlyphEngine(glyph, std::nullopt));
}

QIcon icon(Glyph glyph, Tone tone)
{
    return QIcon(new GlyphEngine(glyph, tone));
}

QString resourceOf(Glyph glyph)
{
    return u":/icons/"_s + fileNames.at(size_t(glyph)) + ".svg"_L1;
}

} // namespace showroom
