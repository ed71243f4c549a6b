// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/repositories/losses.h"
#include "showroom/services/session.h"

namespace showroom
{

class Context;

/// Days from and to, both included, and which ways out of a lead count as a loss.
struct LossWish {
    QDate from;
    QDate to;
    bool lost = true;
    bool dormant = false;
    bool invalid = false;

    [[nodiscard]] std::vector<LeadState> states() const;
};

/// Leads that are lost for one reason to one rival.
struct LossCell {
    QString reason; ///< code of FU-04's lists, or the store's own word
    QString rival;  ///< empty: none was named
    int leads = 0;
};

struct LossCount {
    QString key;  ///< reason, rival, or the person's sign-in name
    QString name; ///< of the person; else empty
    std::optional<PersonId> person = {};
    int leads = 0;
};

/// A share with what it is counted from; `of` 0: there is none to tell.
struct LossRate {
    int part = 0;
    int of = 0;
};

/// Who was lost why to whom (FU-04), each list by number.
struct LossReport {
    LossWish wish;
    int total = 0;
    std::vector<LossCell> cells;
    std::vector<LossCount> reasons;
    std::vector<LossCount> rivals; ///< the first key may be empty: nobody was named
    std::vector<LossCount> consultants;
    LossFlow flow;
    LossRate lossRate;    ///< 战败率 as XG has it: approved ÷ (opened + carried over)
    LossRate outflowRate; ///< 战败率 as RY has it: lost, dormant and invalid ÷ (kept + new)
    LossRate clearRate;   ///< 战败明确率 as GH has it: approved with another reason than "other" ÷ claims
    LossRate refusalRate; ///< 战败审核拒绝率 as XG has it: sent back ÷ claims
};

/// How a rate of losses is counted: sources differ, so each says its own (norms.md 3).
namespace lossFormulas
{
inline constexpr Label loss{"Losses", QT_TRANSLATE_NOOP("Losses", "approved ÷ (opened + carried over)")};
inline constexpr Label outflow{"Losses", QT_TRANSLATE_NOOP("Losses", "lost, dormant and invalid ÷ (kept + new)")};
inline constexpr Label clear{"Losses", QT_TRANSLATE_NOOP("Losses", "lost for a named reason ÷ claims")};
inline constexpr Label refusal{"Losses", QT_TRANSLATE_NOOP("Losses", "sent back ÷ claims")};
} // namespace lossFormulas

class LossService
{
public:
    explicit LossService(Context &context) : m_context(context) {}
    /// Of the stores that the reader sees, a consultant's own leads alone. Invalid where the days lie the wrong way round, or
    /// further apart than five years.
    [[nodiscard]] Result<LossReport> report(const Session &session, const LossWish &wish);

private:
    Context &m_context;
};

} // namespace showroom
