// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/kindbase.h"
#include "showroom/rules/followuprules.h"

namespace showroom
{

namespace
{

class FollowUpKindOf final : public KindBase
{
public:
    FollowUpKindOf(Services &services, Context &context) : KindBase(services, context) {}

    QJsonObject described() const override { return followUpDescribed(); }
    QStringList listed() const override
    {
        return listedWith({QStringLiteral("customer_name"), QStringLiteral("author"), QStringLiteral("recorded_at")});
    }

    Result<QJsonObject> list(const Session &session, const ListQuery &query) override
    {
        if (!query.sort.isEmpty() && query.sort != QLatin1String("id"))
            return refuseField(query.sort, {QT_TRANSLATE_NOOP("Message", "Follow-ups are sorted by id, newest first.")});
        std::set<QString> fields{QStringLiteral("author"), QStringLiteral("customer_name")};
        forEachField<FollowUp>([&](const auto &field) { fields.insert(QString::fromLatin1(field.name)); });
        std::optional<FollowUpId> after = query.after ? std::optional(FollowUpId(*query.after)) : std::nullopt;
        return collected("follow_up", query, fields, [&]() -> Result<Page<QJsonObject>> {
            const auto page = m_services.followUps.page(session, std::nullopt, after, rowsAtOnce);
            if (!page)
                return Refusal(page.error());
            Page<QJsonObject> rows{{}, page->more};
            for (const FollowUpRow &row : page->rows) {
                QJsonObject object = rowJson(row);
                object.insert(QStringLiteral("kind"), codeOf(row.followUp.value.kind)); // the list has named its own
                rows.rows.push_back(object);
                after = row.followUp.id;
            }
            return rows;
        });
    }

    Result<QJsonObject> show(const Session &session, qint64 id) override
    {
        return m_services.followUps.show(session, FollowUpId(id)).map([](const FollowUpRow &row) {
            QJsonObject object = rowJson(row);
            object.insert(QStringLiteral("history"), QJsonArray());
            return object;
        });
    }

    Result<QJsonObject> add(const Session &session, const CommandId &command, const Values &values) override
    {
        FollowUp followUp;
        if (values.contains(QStringLiteral("recorded_at")))
            return refuseField(QStringLiteral("recorded_at"),
                               {QT_TRANSLATE_NOOP("Message", "The time of recording is the system's and cannot be set.")});
        if (Done good = assign(followUp, withZone(session, values, QStringLiteral("happened_at")), Stage::Create); !good)
            return Refusal(good.error());
        return m_services.followUps.record(session, command, followUp).map([&](const auto &saved) {
            const auto stored =
                m_context.storage.followUps().find(m_context.reach(session, Operation::SeeCustomerExists), saved.id);
            return savedJson(saved, stored ? codeOf(stored->value.state) : QString());
        });
    }

    Result<QJsonObject> act(const Session &session, const CommandId &command, qint64 id, const QString &name,
                            const Values &values) override
    {
        const auto action = fromCode<FollowUpAction>(name);
        if (!action)
            return Kind::act(session, command, id, name, values);
        return m_services.followUps.act(session, command, FollowUpId(id), *action, values.value(QStringLiteral("reason")))
            .map([&](const auto &saved) {
                const auto stored =
                    m_context.storage.followUps().find(m_context.reach(session, Operation::SeeCustomerExists), saved.id);
                return savedJson(saved, stored ? codeOf(stored->value.state) : QString());
            });
    }

    Result<std::vector<Verdict>> check(const Session &session, qint64 id) override
    {
        const auto row = m_services.followUps.show(session, FollowUpId(id));
        const auto policy = m_context.policyNow(session.store);
        if (!row || !policy)
            return Refusal(row ? policy.error() : row.error());
        const FollowUp &followUp = row->followUp.value;
        Verdict late = rules::recordedInTime(followUp.happenedAt.value_or(row->followUp.createdAt), row->followUp.createdAt,
                                             followUp.happenedOn, *policy);
        if (followUp.state == FollowUpState::Approved)
            late.outcome = Outcome::Pass;
        return std::vector{rules::learned(followUp, true, *policy), late};
    }

private:
    static QJsonObject rowJson(const FollowUpRow &row)
    {
        QJsonObject object = storedJson(row.followUp);
        object.insert(QStringLiteral("recorded_at"), ValueText<Instant>::write(row.followUp.createdAt));
        object.insert(QStringLiteral("author"), row.author);
        object.insert(QStringLiteral("customer_name"), row.customerName);
        return object;
    }
};

} // namespace

QJsonObject followUpDescribed()
{
    return describedKind<FollowUp>(codeList<FollowUpState>(), codeList<FollowUpAction>());
}

std::unique_ptr<Kind> followUpKind(Services &services, Context &context)
{
    return std::make_unique<FollowUpKindOf>(services, context);
}

} // namespace showroom
