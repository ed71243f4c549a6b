// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/documentevent.h"
#include "showroom/domain/verdict.h"
#include "showroom/services/plans.h"

namespace showroom
{

/// What a clerk enters. Of the lines the car's media price, the built-in options' and the purchase tax are worked out; a media
/// price of 0 stands for "the same as offered" where a charge is passed on.
struct QuoteInput {
    PlanId plan = PlanId(0); ///< for a new quote
    std::optional<QDate> validUntil;
    QString note;
    std::vector<QuoteLine> lines;
    Money tradeIn = Money::fromFen(0);
    Money loan = Money::fromFen(0);
    std::optional<int> loanMonths;
    std::optional<BasisPoints> loanRate;
};

/// What comes with an action: `reason` for return, reject and void; `release` with approve gives it to the consultant at once.
struct QuoteActionInput {
    QString reason = {};
    bool release = false;
};

struct QuoteFilter {
    std::optional<QuoteState> state;
    std::optional<LeadId> lead;
    bool mineOnly = false;     ///< of one's leads, or that one prepared
    bool prices = true;        ///< with the prices that this person may see; false reads none, so that none was seen
    QString numberPrefix = {}; ///< the last number first, where it is asked for
};

/// The prices of one quote, for a reader who may see them.
struct QuotePrices {
    QuoteOffer offer;
    std::vector<QuoteLine> lines;
    std::vector<Message> basis; ///< how each line's price came to be
    QuoteSum sum;
    std::optional<Money> monthly; ///< of the loan
    std::optional<Money> interest;
    Money toPay = Money::fromFen(0); ///< on the road, less trade-in and loan
    Role approver = Role::Manager;   ///< QT-03: whose approval it needs
};

/// One line that differs between two versions.
struct QuoteLineChange {
    LineKind kind = LineKind::Vehicle;
    QString name;
    std::optional<Money> was; ///< amount; none: there was no such line
    std::optional<Money> is;
};

struct QuoteDifference {
    int revision = 1; ///< the version compared with
    std::vector<QuoteLineChange> lines;
    Money discount = Money::fromFen(0); ///< more than before
    Money total = Money::fromFen(0);    ///< more than before
};

struct QuoteStep {
    DocumentEvent event;
    QString personName;
};

struct QuoteRevision {
    QuoteId id = QuoteId(0);
    int revision = 1;
    QuoteState state = QuoteState::Draft;
};

/// A quote as this reader may see it; its state is that of today.
struct QuoteCard {
    Stored<Quote> quote;
    DealParty party;
    QString ownerName;
    QString preparedBy;
    QString planNumber;
    std::optional<QuotePrices> prices = {}; ///< none: not this reader's to see (QT-02)
    std::optional<QuoteDifference> difference = {};
    std::vector<Verdict> verdicts = {};
    std::vector<QuoteAction> actions = {};
    std::vector<QuoteStep> history = {};       ///< the newest first
    std::vector<QuoteRevision> revisions = {}; ///< the oldest first
    int readers = 0;                           ///< QT-04: how many people have seen its prices
    bool mayEdit = false;
};

struct QuoteListRow {
    QuoteRow row;
    QString ownerName;
    std::optional<QuoteOffer> offer; ///< none: not this reader's to see
    std::optional<Role> approver;    ///< of a submitted one whose prices are seen
    bool mine = false;               ///< waits for this person's decision, within their authority
};

/// Quotes on their way from the clerk over the approval to the consultant (QT-01 – QT-06).
class QuoteService
{
public:
    explicit QuoteService(Context &context) : m_context(context) {}

    [[nodiscard]] Result<Saved<Quote>> add(const Session &session, const CommandId &command, const QuoteInput &input);
    /// Before its approval, by who prepared it.
    [[nodiscard]] Result<Saved<Quote>> update(const Session &session, const CommandId &command, QuoteId id, int version,
                                              const QuoteInput &input);
    /// Revise answers the new version.
    [[nodiscard]] Result<Saved<Quote>> act(const Session &session, const CommandId &command, QuoteId id, QuoteAction action,
                                           const QuoteActionInput &input);
    /// What an input would come to; nothing is stored.
    [[nodiscard]] Result<QuotePrices> reckon(const Session &session, PlanId plan, const QuoteInput &input);
    /// Reading the prices is logged (QT-04).
    [[nodiscard]] Result<QuoteCard> show(const Session &session, QuoteId id);
    [[nodiscard]] Result<Page<QuoteListRow>> page(const Session &session, const QuoteFilter &filter, std::optional<QuoteId> after,
                                                  int limit);
    /// The quote on paper, for who may see its prices; in the audit before the bytes are answered (QT-04), and a reading, too.
    /// NotPermitted without that right, Conflict when the quote was changed while it was drawn.
    [[nodiscard]] Result<QByteArray> print(const Session &session, QuoteId id);

private:
    Context &m_context;
};

} // namespace showroom
