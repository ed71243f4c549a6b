// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/crypto/argon2hasher.h"
#include <sodium.h>

namespace showroom
{

namespace
{

constexpr unsigned long long passes = 3;
constexpr std::size_t memory = 64ULL * 1024 * 1024;

} // namespace

Argon2Hasher::Argon2Hasher()
{
    if (sodium_init() < 0)
        qFatal("libsodium does not start");
}

Result<QByteArray> Argon2Hasher::hash(const QString &password)
{
    QByteArray bytes = password.toUtf8();
    char text[crypto_pwhash_STRBYTES];
    const int failed = crypto_pwhash_str_alg(text, bytes.constData(), static_cast<unsigned long long>(bytes.size()), passes,
                                             memory, crypto_pwhash_ALG_ARGON2ID13);
    sodium_memzero(bytes.data(), static_cast<std::size_t>(bytes.size()));
    if (failed != 0)
        return refuse(
            ErrorCode::Storage,
            {QT_TRANSLATE_NOOP("Message", "There is too little memory to keep a password safely (64 MiB are needed).")});
    return QByteArray(text);
}

bool Argon2Hasher::verify(const QByteArray &hash, const QString &password)
{
    if (hash.isEmpty() && m_nobody.isEmpty())
        m_nobody = Argon2Hasher::hash(QStringLiteral("nobody")).value_or(QByteArray());
    const QByteArray &against = hash.isEmpty() ? m_nobody : hash;
    QByteArray bytes = password.toUtf8();
    const bool right =
        crypto_pwhash_str_verify(against.constData(), bytes.constData(), static_cast<unsigned long long>(bytes.size())) == 0;
    sodium_memzero(bytes.data(), static_cast<std::size_t>(bytes.size()));
    return right && !hash.isEmpty();
}

bool Argon2Hasher::isOutdated(const QByteArray &hash)
{
    return crypto_pwhash_str_needs_rehash(hash.constData(), passes, memory) != 0;
}

} // namespace showroom
