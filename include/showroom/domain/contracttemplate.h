// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/contract.h"
#include "showroom/domain/error.h"
#include <QStringList>
#include <map>

namespace showroom
{

enum class TemplateState { Draft, InUse, Retired };

template <>
struct Codes<TemplateState> {
    static constexpr auto context = "TemplateState";
    static constexpr std::array entries{
        Code{TemplateState::Draft, "draft", QT_TRANSLATE_NOOP("TemplateState", "Draft")},
        Code{TemplateState::InUse, "in_use", QT_TRANSLATE_NOOP("TemplateState", "In use")},
        Code{TemplateState::Retired, "retired", QT_TRANSLATE_NOOP("TemplateState", "Retired")},
    };
};

/// The company's text for contracts or orders (CT-01), in versions: contracts keep the one they were drawn from.
///
/// A line that begins with "# " is a heading. {{lines}}, {{payments}} and {{signatures}} stand alone on a line and become tables;
/// every other {{placeholder}} becomes what the contract says there. All else is text, letter by letter.
struct ContractTemplate {
    QString name;
    ContractKind kind = ContractKind::Contract;
    int revision = 1;
    QString body;
    TemplateState state = TemplateState::Draft;
    friend bool operator==(const ContractTemplate &, const ContractTemplate &) = default;
};

template <>
struct Description<ContractTemplate> {
    static constexpr auto kind = "contract_template";
    static constexpr auto table = "contract_template";
    static constexpr auto context = "ContractTemplate";
    static constexpr auto fields =
        fieldList(Field{"name", &ContractTemplate::name, QT_TRANSLATE_NOOP("ContractTemplate", "Name"), Presence::Required,
                        Secrecy::Open, Edit::Free, 60},
                  Field{"kind", &ContractTemplate::kind, QT_TRANSLATE_NOOP("ContractTemplate", "For"), Presence::Optional},
                  Field{"revision", &ContractTemplate::revision, QT_TRANSLATE_NOOP("ContractTemplate", "Version"),
                        Presence::Optional, Secrecy::Open, Edit::ByAction},
                  Field{"body", &ContractTemplate::body, QT_TRANSLATE_NOOP("ContractTemplate", "Text"), Presence::Required,
                        Secrecy::Open, Edit::Free, 30'000},
                  Field{"state", &ContractTemplate::state, QT_TRANSLATE_NOOP("ContractTemplate", "State"), Presence::Optional,
                        Secrecy::Open, Edit::ByAction});
};

/// The placeholders that a template may hold, and those without which a contract would lack what CT-02 and CT-03 demand.
[[nodiscard]] const QStringList &knownPlaceholders();
[[nodiscard]] const QStringList &neededPlaceholders();

/// What is wrong with a template's text: unknown or unclosed placeholders, a table that does not stand alone on its line, what is
/// needed and missing. All of it at once; empty when it may be used.
[[nodiscard]] std::vector<Message> problemsOfTemplate(const QString &body);

/// The text with every placeholder filled in. What is put in is not looked at again: a customer's name that reads like a
/// placeholder stays a name. Tables are left as they stand, for who draws them.
[[nodiscard]] QString filledIn(const QString &line, const std::map<QString, QString> &values);

/// Showroom's own text for a kind, used where the store has no template of its own in use.
[[nodiscard]] const ContractTemplate &standardTemplate(ContractKind kind);

} // namespace showroom
