// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/receptionpaper.h"

namespace showroom
{

namespace
{

// What stands in the register does not follow the language of who prints it.
QString onPaper(Arrival arrival)
{
    static const QString words[] = {QStringLiteral("首次"), QStringLiteral("再次"), QStringLiteral("邀约"),
                                    QStringLiteral("外拓"), QStringLiteral("其他")};
    static_assert(std::size(words) == Codes<Arrival>::entries.size());
    return words[int(arrival)];
}

QString onPaper(VisitPurpose purpose)
{
    static const QString words[] = {QStringLiteral("看车"), QStringLiteral("提车"), QStringLiteral("交款补资料"),
                                    QStringLiteral("售后"), QStringLiteral("其他")};
    static_assert(std::size(words) == Codes<VisitPurpose>::entries.size());
    return words[int(purpose)];
}

QString timeOf(std::optional<Instant> at, const StoreZone &zone)
{
    return at ? zone.local(*at).time().toString(QStringLiteral("HH:mm")) : QString();
}

QStringList cellsOf(const ReceptionRow &row, int number, const ReceptionOnPaper &subject)
{
    const Visit &visit = row.visit.value;
    const StoreZone &zone = subject.zone;
    const bool call = visit.channel == VisitChannel::Telephone;
    const QString card = row.customerName.isEmpty() ? QStringLiteral("未留档")
                                                    : row.customerName + (row.phone ? u' ' + row.phone->shown() : QString());
    return {QString::number(number),
            timeOf(visit.arrivedAt, zone),
            call ? QStringLiteral("来电") : timeOf(visit.leftAt, zone),
            call ? QString() : QString::number(visit.party),
            onPaper(visit.arrival) + u'/' + onPaper(visit.purpose),
            card,
            visit.vehicle,
            row.level ? subject.letters.of(*row.level) : QString(),
            row.consultantName};
}

PaperTable registerOf(const ReceptionOnPaper &subject)
{
    PaperTable table;
    table.columns = {
        {QStringLiteral("序号"), 2, true},      {QStringLiteral("到店"), 2, false},      {QStringLiteral("离店"), 2, false},
        {QStringLiteral("人数"), 2, true},      {QStringLiteral("性质/目的"), 4, false}, {QStringLiteral("客户与电话"), 7, false},
        {QStringLiteral("意向车型"), 5, false}, {QStringLiteral("级别"), 2, false},      {QStringLiteral("顾问"), 3, false}};
    int number = 0;
    for (const ReceptionRow &row : subject.day.rows)
        if (row.visit.value.state != VisitState::Voided)
            table.rows.push_back({cellsOf(row, ++number, subject), false});
    return table;
}

QString rate(int part, int whole)
{
    return whole == 0 ? QStringLiteral("—")
                      : QStringLiteral("%1/%2（%3%）").arg(part).arg(whole).arg(qRound(100.0 * part / whole));
}

} // namespace

Paper receptionPaper(const ReceptionOnPaper &subject)
{
    const ReceptionDay &day = subject.day;
    const QLocale chinese(QLocale::Chinese);
    Paper paper;
    paper.title = QStringLiteral("来店（电）登记表");
    paper.number = day.day.toString(QStringLiteral("yyyy-MM-dd"));
    paper.issuer = subject.store;
    paper.footer = QStringLiteral("打印：%1 %2")
                       .arg(subject.reader, subject.zone.local(subject.at).toString(QStringLiteral("yyyy-MM-dd HH:mm")));
    const VisitFigures &figures = day.figures;
    paper.blocks.push_back(
        PaperFacts{{{QStringLiteral("日期"), day.day.toString(QStringLiteral("yyyy年M月d日")) + u' ' +
                                                 chinese.dayName(day.day.dayOfWeek(), QLocale::LongFormat)},
                    {QStringLiteral("来店"), QStringLiteral("%1 批 %2 人").arg(figures.parties).arg(figures.persons)},
                    {QStringLiteral("来电"), QStringLiteral("%1 通").arg(figures.calls)},
                    {QStringLiteral("首次留档"), rate(figures.captured, figures.fresh)}}});
    if (day.rows.empty())
        paper.blocks.push_back(PaperText{QStringLiteral("当日无来店、来电登记。"), false, true});
    else
        paper.blocks.push_back(registerOf(subject));
    paper.blocks.push_back(PaperSignatures{
        {{QStringLiteral("前台"), {QStringLiteral("签字：")}}, {QStringLiteral("展厅主管"), {QStringLiteral("签字：")}}}});
    return paper;
}

} // namespace showroom
