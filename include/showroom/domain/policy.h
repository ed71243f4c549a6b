// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/basispoints.h"
#include "showroom/domain/clock.h"
#include "showroom/domain/closereasons.h"
#include "showroom/domain/levels.h"
#include <QStringList>
#include <map>

namespace showroom
{

/// The parameters of the procedures (procedures.md, column "parameters") with their defaults. A director changes them; each
/// change is a version with its moment, so that a past week is judged by the policy it had.
struct Policy {
    int revisitsPerWeek = 2; ///< FU-01: contacts a week for a lead that is open all week
    int openedMonToWed = 2;  ///< FU-01: owed in the week of opening
    int openedThuToSat = 1;
    int openedSunday = 0;
    int orderedPerWeek = 1;                                  ///< FU-01: an ordered lead, until delivery
    int attemptDays = 3;                                     ///< FU-01: days with an unanswered attempt that discharge a week
    int wishDays = 30;                                       ///< FU-01: the longest wish for silence that needs no manager
    std::map<Level, Level> treatAs = {{Level::B, Level::A}}; ///< FU-02
    int secondTrackingDays = 3;                              ///< FU-03
    QStringList followUpFields = {QStringLiteral("learned"), QStringLiteral("reaction"), QStringLiteral("next_step"),
                                  QStringLiteral("next_on")};           ///< FU-07
    int graceHours = 24;                                                ///< FU-09
    int nearMatches = 5;                                                ///< FU-10: how many near matches are shown
    QStringList lossReasons = codesOf(showroom::lossReasons());         ///< FU-04
    QStringList dormancyReasons = codesOf(showroom::dormancyReasons()); ///< FU-04
    QStringList invalidReasons = codesOf(showroom::invalidReasons());   ///< FU-04
    int focusSize = 1;                                                  ///< FU-05: focus customers at a time
    int regularDays = 90;                                               ///< FU-06: days between contacts with who has bought
    int occasionDays = 7;                                               ///< FU-06: how early a birthday is shown
    int checkPercent = 10;                                              ///< FU-08: of a week's follow-ups, by telephone
    int poolDays = 30;       ///< FU-11: days without a contact after which a lead returns to the pool; 0: never
    int poolCapacity = 60;   ///< FU-11: open leads with which nobody takes another from the pool
    int poolWaitDays = 7;    ///< FU-11: days before who had a lead may take it back
    int visitMinutes = 120;  ///< FU-12: in the store for longer, a party is shown
    int recallsPerWeek = 10; ///< FU-15: claims that are called back
    QString noticeVersion = QStringLiteral("2026-01"); ///< PI-01: of the text that persons are told
    QString notice = QStringLiteral("为办理购车、交车和售后服务，本店收集并使用您的姓名、联系方式等个人信息；营销信息仅在您同意"
                                    "后发送，您可随时撤回同意，并可查阅、更正或要求删除您的个人信息。"); ///< PI-01
    int exportRows = 500;                                 ///< PI-04: persons in one export that needs no director
    int permitDays = 7;                                   ///< PI-04: how long the director's permit holds
    LevelTerms levels = termsOf(LevelPreset::Department); ///< FU-13
    GradeScheme grading = {};                             ///< FU-13: by which answers give a level
    int responseHours = 24;                               ///< FU-14: for a lead that came in from afar
    int newCardDays = 1;                                  ///< FU-14: for a card that was made in the showroom
    QStringList remoteSources = {
        QStringLiteral("电话"),     QStringLiteral("来电"), QStringLiteral("线上"),   QStringLiteral("网络"),
        QStringLiteral("官网"),     QStringLiteral("网站"), QStringLiteral("平台"),   QStringLiteral("抖音"),
        QStringLiteral("小红书"),   QStringLiteral("微信"), QStringLiteral("易车"),   QStringLiteral("懂车帝"),
        QStringLiteral("汽车之家"), QStringLiteral("DCC"),  QStringLiteral("online"), QStringLiteral("phone"),
        QStringLiteral("web")};                          ///< FU-14: words of a source by which a lead came in from afar
    BasisPoints managerDiscount = BasisPoints::of(500);  ///< QT-03: of the media price
    BasisPoints directorDiscount = BasisPoints::of(800); ///< QT-03
    int quoteDays = 7;                                   ///< QT-05: how long an approved quote is valid
    QStringList contractFields = {QStringLiteral("price_fen"),  QStringLiteral("quantity"),
                                  QStringLiteral("signatory"),  QStringLiteral("signing_date"),
                                  QStringLiteral("buyer_name"), QStringLiteral("delivery_date")}; ///< CT-02
    int markDays = 2;                                              ///< CT-04: days for the mark after a stamp by exception
    QString contractFormat = QStringLiteral("HT-{year}-{number}"); ///< CT-07
    QString orderFormat = QStringLiteral("DD-{year}-{number}");    ///< CT-07
    int chaseDays = 3;                                             ///< CT-08: days before the date on which a payment is chased
    int reconcileDay = 10;                            ///< CT-08: day of the month by which the last month is reconciled
    BasisPoints earnestLimit = BasisPoints::of(2000); ///< CT-10: of the contract's total
    QStringList deliveryPapers = {QStringLiteral("conformity"), QStringLiteral("consistency"), QStringLiteral("manual"),
                                  QStringLiteral("warranty"), QStringLiteral("three_guarantees")}; ///< CT-11
    friend bool operator==(const Policy &, const Policy &) = default;
};

/// One parameter as people read and change it: "FU-01.per_week" = "2".
struct PolicyParameter {
    QString name;
    QString rule;
    Label title;
    QString (*read)(const Policy &);
    bool (*write)(Policy &, const QString &text); ///< false: the text is no value for it
    const char *expected;                         ///< what a value looks like, untranslated
};

[[nodiscard]] const std::vector<PolicyParameter> &policyParameters();

/// A parameter set to a value from a moment on.
struct PolicyChange {
    QString name;
    QString value;
    Instant validFrom = Instant::fromMs(0);
    std::optional<PersonId> by = {};
};

/// Every policy there ever was.
class PolicyBook
{
public:
    PolicyBook() = default;
    explicit PolicyBook(std::vector<PolicyChange> changes);
    [[nodiscard]] Policy at(Instant moment) const;
    [[nodiscard]] const std::vector<PolicyChange> &changes() const { return m_changes; }

private:
    std::vector<PolicyChange> m_changes; ///< by moment
};

} // namespace showroom
