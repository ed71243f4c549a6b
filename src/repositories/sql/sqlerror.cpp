// SPDX-License-Identifier: GPL-3.0-or-later
#include "repositories/sql/sqlerror.h"

namespace showroom
{

Error SqlError::error() const
{
    switch (m_cause) {
    case Cause::Unique:
        return {ErrorCode::Conflict,
                {QT_TRANSLATE_NOOP("Message", "This is taken already: somebody else was quicker.")},
                {},
                {},
                {},
                m_text};
    case Cause::Busy:
    case Cause::Serialization: // still, after several tries
        return {
            ErrorCode::Storage,
            {QT_TRANSLATE_NOOP("Message", "The data is in use by another program. Nothing was changed; try again in a moment.")},
            {},
            {},
            {},
            m_text};
    case Cause::Lost:
        return {ErrorCode::Storage,
                {QT_TRANSLATE_NOOP("Message", "The connection to the database was lost. Nothing typed is gone; try again.")},
                {},
                {},
                {},
                m_text};
    case Cause::Full:
        return {ErrorCode::Storage,
                {QT_TRANSLATE_NOOP("Message", "The disk is full. Nothing was changed; make room and try again.")},
                {},
                {},
                {},
                m_text};
    case Cause::Damaged:
        return {ErrorCode::Storage,
                {QT_TRANSLATE_NOOP("Message", "The database is damaged. It was left as it is; restore a backup.")},
                {},
                {},
                {},
                m_text};
    case Cause::Constraint:
    case Cause::Other:
        break;
    }
    return {ErrorCode::Storage,
            {QT_TRANSLATE_NOOP("Message", "The database did not accept this. Nothing was changed; the log says more.")},
            {},
            {},
            {},
            m_text};
}

} // namespace showroom
