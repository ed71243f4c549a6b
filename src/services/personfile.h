// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/context.h"
#include "showroom/domain/paper.h"
#include <QJsonArray>

namespace showroom
{

class Services;

/// Everything that is held on one person (PI-03): gathered once, then a JSON object or a paper.
class PersonFile
{
public:
    PersonFile(Services &services, Context &context, const Session &session, const Stored<Customer> &card)
        : m_services(services), m_context(context), m_session(session), m_card(card)
    {
    }

    [[nodiscard]] Done gather(const QString &purpose);
    [[nodiscard]] QJsonObject json() const;
    [[nodiscard]] Paper paper() const;

private:
    /// Records of one kind, under the name that they have in the file.
    struct Section {
        QString name;
        Label title;
        QJsonObject described; ///< of its fields; empty where they have none
        QJsonArray rows;
    };
    [[nodiscard]] Done addCards(const PersonRecords &records);
    [[nodiscard]] Done addFollowUps(const PersonRecords &records);
    [[nodiscard]] Done addDeals(const PersonRecords &records);
    [[nodiscard]] Done addListed(const QString &kind, const QString &where, const std::vector<qint64> &of, Label title);
    [[nodiscard]] Done addReadings(const PersonRecords &records);
    void addShown(const QString &name, const QString &kind, Label title, const std::vector<qint64> &ids);
    void put(Section section) { m_sections.push_back(std::move(section)); }
    [[nodiscard]] PaperFacts factsOf(const Section &section, const QJsonObject &row) const;

    Services &m_services;
    Context &m_context;
    const Session &m_session;
    Stored<Customer> m_card;
    QString m_purpose;
    std::vector<Section> m_sections;
};

} // namespace showroom
