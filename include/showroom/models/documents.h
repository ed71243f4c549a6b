// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/models/itemroles.h"
#include "showroom/models/recordfields.h"
#include "showroom/services/documents.h"
#include <QStringList>

namespace showroom
{

class Services;
class StoreZone;

/// A document that passes from hand to hand as a window shows it, whatever its kind.
struct DocumentShown {
    QString title;  ///< kind and number
    QString remark; ///< whose, and when
    QString detail; ///< of which contract and customer
    QString state;
    Tone tone = Tone::Neutral;
    std::optional<ContractId> contract = {};
    std::optional<LeadId> lead = {}; ///< where it hangs on one alone
    std::optional<CustomerId> customer = {};
    QString contact = {};                                ///< the customer's phone, as this reader may see it
    std::vector<std::pair<QString, QString>> facts = {}; ///< label and value of every field that holds something
    std::vector<Verdict> verdicts = {};
    struct Move {
        QString code;
        QString text;
        bool reason = false;
        std::vector<FormField> fields = {}; ///< what comes with it
        FieldTexts texts = {};              ///< what stands in them
    };
    std::vector<Move> moves = {};      ///< what this reader may do with it now
    std::vector<QString> history = {}; ///< the newest first
    FieldTexts texts = {};             ///< of the fields that people change
    int version = 1;
    bool mayEdit = false;
    bool prints = false;
};

/// The kinds that are shown and moved this way, by their names on the command line.
namespace documents
{
[[nodiscard]] bool isKnown(const QString &kind);
[[nodiscard]] Result<DocumentShown> show(Services &services, const Session &session, const StoreZone &zone, QDate today,
                                         const QString &kind, qint64 id);
[[nodiscard]] Done act(Services &services, const Session &session, const CommandId &command, const QString &kind, qint64 id,
                       const QString &action, const DocumentActionInput &input);
/// A new one from what was typed; answers its key.
[[nodiscard]] Result<qint64> add(Services &services, const Session &session, const CommandId &command, const QString &kind,
                                 const FieldTexts &texts, std::optional<ContractId> contract);
[[nodiscard]] Done update(Services &services, const Session &session, const CommandId &command, const QString &kind, qint64 id,
                          int version, const FieldTexts &texts);
/// Its paper as PDF.
[[nodiscard]] Result<QByteArray> print(Services &services, const Session &session, const QString &kind, qint64 id);
/// The fields of a form for a new one, or of one that stands.
[[nodiscard]] std::vector<FormField> newFields(const QString &kind);
[[nodiscard]] std::vector<FormField> editFields(const QString &kind);
/// Fields that name other records, with those that this person can name: colleagues who work, cars for test
/// drives.
[[nodiscard]] std::vector<FormField> withRecords(Services &services, const Session &session, std::vector<FormField> fields);
} // namespace documents

} // namespace showroom
