// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/today/summarytiles.h"
#include "widgets/look/tile.h"
#include <QHBoxLayout>
#include <QLocale>
#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace showroom
{

namespace
{

std::optional<double> part(int of, int whole)
{
    return whole > 0 ? std::optional(double(of) / whole) : std::nullopt;
}

QString number(int value)
{
    return QLocale().toString(value);
}

TileText revisits(const WorklistSummary &summary)
{
    return {.title = SummaryTiles::tr("Revisits this week"),
            .number = number(summary.contactsDone),
            .suffix = u"/ "_s + number(summary.contactsOwed),
            .part = part(summary.contactsDone, summary.contactsOwed).value_or(0)};
}

TileText openLeads(const WorklistSummary &summary, const LevelLetters &letters)
{
    return {.title = SummaryTiles::tr("Open leads (%1 / %2 / %3)")
                         .arg(letters.of(Level::H) + u'+' + letters.of(Level::A), letters.of(Level::B), letters.of(Level::C)),
            .number = number(summary.openLeads),
            .suffix = u"%1 / %2 / %3"_s.arg(summary.levelHA).arg(summary.levelB).arg(summary.levelC)};
}

TileText compliance(const QString &title, int met, int owing)
{
    const auto share = part(met, owing);
    return {.title = title,
            .number = share ? QLocale().toString(qRound(*share * 100)) + QLocale().percent() : u"–"_s,
            .suffix = u"%1 / %2"_s.arg(met).arg(owing),
            .part = share.value_or(0),
            .barTone = share.value_or(1) < 0.6 ? Tone::Danger : Tone::Success};
}

TileText ofTeam(const QString &title, const std::vector<Compliance> &team)
{
    const auto sum = [&](int Compliance::*figure) {
        return std::accumulate(team.begin(), team.end(), 0, [=](int all, const Compliance &one) { return all + one.*figure; });
    };
    return compliance(title, sum(&Compliance::met), sum(&Compliance::owed));
}

TileText teamSoFar(const std::vector<Compliance> &team)
{
    TileText text = ofTeam(SummaryTiles::tr("The team's leads on target this week"), team);
    text.barTone = Tone::Accent; // the week is not over
    return text;
}

TileText belowTarget(const std::vector<Compliance> &team)
{
    const auto below = std::count_if(team.begin(), team.end(), [](const Compliance &one) { return one.met < one.owed; });
    return {.title = SummaryTiles::tr("Consultants below target last week"),
            .number = number(int(below)),
            .suffix = u"/ "_s + number(int(team.size()))};
}

} // namespace

SummaryTiles::SummaryTiles(QWidget *parent) : QWidget(parent)
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(12);
    for (Tile *&tile : m_tiles) {
        tile = new Tile;
        line->addWidget(tile, 1);
    }
    show({}, {}, {}, false);
}

void SummaryTiles::show(const WorklistSummary &summary, const LevelLetters &letters, const TeamFigures &team, bool decides)
{
    const bool teamOnly = decides && summary.openLeads == 0 && summary.leadsOwing == 0;
    m_tiles[0]->show(teamOnly ? teamSoFar(team.thisWeek) : revisits(summary));
    m_tiles[1]->show(teamOnly ? belowTarget(team.lastWeek) : openLeads(summary, letters));
    m_tiles[2]->show(team.lastWeek.empty() ? compliance(tr("Leads on target last week"), summary.leadsMet, summary.leadsOwing)
                                           : ofTeam(tr("The team's leads on target last week"), team.lastWeek));
    if (decides)
        m_tiles[3]->show({.title = tr("Waiting for your decision"), .number = number(summary.toDecide)});
    else
        m_tiles[3]->show({.title = tr("Contacts made today"), .number = number(summary.contactsToday)});
}

} // namespace showroom
