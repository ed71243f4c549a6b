// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/error.h"

namespace showroom
{

/// A file that is there whole or not at all, and never in the place of another. It is written beside its name, for its owner
/// alone, and gets the name when it is kept; what is not kept is removed.
class NewFile
{
public:
    /// Conflict when something has that name already, Storage when nothing can be written there.
    [[nodiscard]] static Result<NewFile> beside(const QString &name);
    NewFile(NewFile &&other) noexcept;
    NewFile(const NewFile &) = delete;
    NewFile &operator=(const NewFile &) = delete;
    NewFile &operator=(NewFile &&) = delete;
    ~NewFile();

    /// Where to write until then.
    [[nodiscard]] const QString &draft() const { return m_draft; }
    [[nodiscard]] Done write(const QByteArray &bytes);
    /// On the disk, then under its name.
    [[nodiscard]] Done keep();

private:
    NewFile(QString name, QString draft) : m_name(std::move(name)), m_draft(std::move(draft)) {}
    QString m_name;
    QString m_draft; ///< empty once it was kept
};

} // namespace showroom
