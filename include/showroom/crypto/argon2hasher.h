// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/services/signin.h"

namespace showroom
{

/// argon2id of libsodium, 64 MiB and three passes (RFC 9106): a tenth of a second for us, a fortune for a thief. What is stored
/// is the PHC text, which names its own parameters.
class Argon2Hasher final : public PasswordHasher
{
public:
    Argon2Hasher();

    [[nodiscard]] Result<QByteArray> hash(const QString &password) override;
    /// Takes as long for an empty hash (an unknown person) as for a true one.
    [[nodiscard]] bool verify(const QByteArray &hash, const QString &password) override;
    [[nodiscard]] bool isOutdated(const QByteArray &hash) override;

private:
    QByteArray m_nobody; ///< made on the first unknown name
};

} // namespace showroom
