// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/error.h"
#include "showroom/domain/person.h"
#include <QUuid>

namespace showroom
{

/// Who is signed in. Every service call names it; a change is refused when the person was disabled or demoted meanwhile.
struct Session {
    PersonId person = PersonId(0);
    StoreId store = StoreId(0);
    Role role = Role::Consultant;
    QString signin;
    QString name;
    QString storeName;
    bool demonstration = false;
};

/// Made up by the client before the first try of a command and kept for every further try, so that it is carried out once.
class CommandId
{
public:
    static CommandId fresh() { return CommandId(QUuid::createUuid().toString(QUuid::WithoutBraces)); }
    explicit CommandId(QString text) : m_text(std::move(text)) {}
    [[nodiscard]] const QString &text() const { return m_text; }

private:
    QString m_text;
};

/// What a command left behind.
template <class Record>
struct Saved {
    Id<Record> id;
    int version = 1;
    std::vector<Verdict> verdicts = {}; ///< flags, tasks and approvals that follow from it; never a block
};

template <class Row>
struct Page {
    std::vector<Row> rows;
    bool more = false;
};

} // namespace showroom
