// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/person.h"

namespace showroom
{

/// One step of a document on its way from hand to hand. Only ever added: who prepared a document, and with that who may not
/// approve it, is read from here.
struct DocumentEvent {
    QString kind; ///< of the document
    qint64 record = 0;
    QString action; ///< code of the workflow; "add" for its making
    Instant at = Instant::fromMs(0);
    QDate on;     ///< the day in the store's zone
    QString from; ///< code of the state before; empty for its making
    QString to;
    QString note; ///< the reason that was given
    friend bool operator==(const DocumentEvent &, const DocumentEvent &) = default;
};

template <>
struct Description<DocumentEvent> {
    static constexpr auto kind = "document_event";
    static constexpr auto table = "document_event";
    static constexpr auto context = "DocumentEvent";
    static constexpr auto fields = fieldList(Field{"kind", &DocumentEvent::kind, QT_TRANSLATE_NOOP("DocumentEvent", "Kind"),
                                                   Presence::Required, Secrecy::Open, Edit::ByAction},
                                             Field{"record", &DocumentEvent::record, QT_TRANSLATE_NOOP("DocumentEvent", "Record"),
                                                   Presence::Required, Secrecy::Open, Edit::ByAction},
                                             Field{"action", &DocumentEvent::action, QT_TRANSLATE_NOOP("DocumentEvent", "Action"),
                                                   Presence::Required, Secrecy::Open, Edit::ByAction},
                                             Field{"at", &DocumentEvent::at, QT_TRANSLATE_NOOP("DocumentEvent", "At"),
                                                   Presence::Required, Secrecy::Open, Edit::ByAction},
                                             Field{"on_day", &DocumentEvent::on, QT_TRANSLATE_NOOP("DocumentEvent", "Day"),
                                                   Presence::Required, Secrecy::Open, Edit::ByAction},
                                             Field{"from_state", &DocumentEvent::from, QT_TRANSLATE_NOOP("DocumentEvent", "From"),
                                                   Presence::Optional, Secrecy::Open, Edit::ByAction},
                                             Field{"to_state", &DocumentEvent::to, QT_TRANSLATE_NOOP("DocumentEvent", "To"),
                                                   Presence::Required, Secrecy::Open, Edit::ByAction},
                                             Field{"note", &DocumentEvent::note, QT_TRANSLATE_NOOP("DocumentEvent", "Note"),
                                                   Presence::Optional, Secrecy::Open, Edit::ByAction, 500});
};

} // namespace showroom
