// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/rules/catalogue.h"
#include "showroom/services/session.h"

namespace showroom
{

class Context;

/// One parameter with its value now.
struct ParameterValue {
    QString name;
    QString rule;
    Label title;
    QString value;
    QString expected;
    std::optional<Instant> since; ///< empty: the default
};

/// A rule with its parameters and how things stand by it today in what the reader may see.
struct RuleStanding {
    const RuleInfo *rule = nullptr;
    std::vector<ParameterValue> parameters;
    int tasks = 0;
    int overdue = 0;
    int flagged = 0;
};

class ProcedureService
{
public:
    explicit ProcedureService(Context &context) : m_context(context) {}
    [[nodiscard]] Result<std::vector<RuleStanding>> standings(const Session &session);
    [[nodiscard]] Result<std::vector<ParameterValue>> parameters(const Session &session);
    /// What holds now.
    [[nodiscard]] Result<Policy> policy(const Session &session);
    /// How the levels are called in the reader's own store, whoever's leads they look at: one list has one scale.
    [[nodiscard]] Result<LevelLetters> letters(const Session &session);
    /// From now on; FU-01 judges a week by the policy of its first moment, so a change counts from the next week.
    [[nodiscard]] Done setParameter(const Session &session, const QString &name, const QString &value);

private:
    Context &m_context;
};

} // namespace showroom
