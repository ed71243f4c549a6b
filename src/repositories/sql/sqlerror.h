// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/error.h"
#include <exception>

namespace showroom
{

/// A statement that failed. Lives inside this layer; guarded() turns it into an Error at the layer's boundary.
class SqlError final : public std::exception
{
public:
    enum class Cause { Unique, Constraint, Busy, Serialization, Lost, Full, Damaged, Other };

    SqlError(Cause cause, QString text) : m_cause(cause), m_text(std::move(text)) {}
    [[nodiscard]] Cause cause() const { return m_cause; }
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] const char *what() const noexcept override { return "SqlError"; }
    /// In words for a person; the engine's own text goes to the log alone.
    [[nodiscard]] Error error() const;

private:
    Cause m_cause;
    QString m_text;
};

/// Runs the body of a repository's method; what it throws becomes an Error.
template <class Body>
auto guarded(Body &&body) -> std::invoke_result_t<Body>
{
    try {
        return body();
    } catch (const SqlError &failure) {
        return Refusal(failure.error());
    }
}

} // namespace showroom
