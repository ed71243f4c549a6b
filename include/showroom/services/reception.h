// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/repositories/storage.h"
#include "showroom/services/session.h"

namespace showroom
{

class Context;

/// A party of the day, as this reader may see it.
struct ReceptionRow {
    Stored<Visit> visit;
    QString consultantName;
    QString customerName;       ///< empty: anonymous
    std::optional<Phone> phone; ///< masked where needed
    std::optional<Level> level;
    int minutes = 0;      ///< in the store so far, or in all
    bool tooLong = false; ///< past FU-12's minutes and still here
};

/// Somebody who agreed to come today.
struct ExpectedRow {
    LeadId lead = LeadId(0);
    CustomerId customer = CustomerId(0);
    QString customerName;
    std::optional<Phone> phone; ///< masked where needed
    QString vehicle;
    QString ownerName;
    std::optional<PersonId> owner; ///< none while they are away
    std::optional<QTime> time;
    NextStep step = NextStep::Invite;
    bool arrived = false; ///< stands in the day's register already
};

/// The reception register of a day (FU-12).
struct ReceptionDay {
    QDate day;
    std::vector<ReceptionRow> rows; ///< by arrival
    std::vector<ExpectedRow> expected;
    VisitFigures figures;      ///< of the day
    VisitFigures monthFigures; ///< of the month up to the day
    bool mayKeep = false;
    int mayBeMinutes = 120; ///< FU-12: longer is shown
};

class ReceptionService
{
public:
    explicit ReceptionService(Context &context) : m_context(context) {}
    [[nodiscard]] Result<ReceptionDay> day(const Session &session, std::optional<QDate> day);
    /// The day's register on paper; in the audit before the bytes are handed out (PI-04: who printed it, and how many).
    [[nodiscard]] Result<QByteArray> printDay(const Session &session, std::optional<QDate> day);
    /// Parties and capture rate of a period.
    [[nodiscard]] Result<VisitFigures> figures(const Session &session, QDate from, QDate to);

private:
    Context &m_context;
};

} // namespace showroom
