// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/services/services.h"
#include <QHash>

namespace showroom
{

/// What lists show in the place of numbers and codes: names, empty where the person is not found, and the store's letters.
class OwnerNames
{
public:
    OwnerNames(Services &services, const Session &session)
    {
        if (const auto people = services.people.list(session))
            for (const auto &person : *people)
                m_names.insert(person.id.value(), person.value.name);
        m_letters = services.procedures.letters(session).value_or(LevelLetters());
    }
    [[nodiscard]] QString of(std::optional<PersonId> person) const { return person ? m_names.value(person->value()) : QString(); }
    [[nodiscard]] const LevelLetters &letters() const { return m_letters; }

private:
    LevelLetters m_letters;
    QHash<qint64, QString> m_names;
};

/// A page of rows as a page of lines; `line(row, names)` makes one of the other.
template <class Line, class Row, class Make>
[[nodiscard]] Result<Page<Line>> named(Services &services, const Session &session, Result<Page<Row>> page, Make line)
{
    if (!page)
        return Refusal(std::move(page.error()));
    const OwnerNames names(services, session);
    Page<Line> lines{{}, page->more};
    lines.rows.reserve(page->rows.size());
    for (Row &row : page->rows)
        lines.rows.push_back(line(std::move(row), names));
    return lines;
}

} // namespace showroom
