// SPDX-License-Identifier: Apache-2.0
#include "core/import/pretix_key.h"

namespace gatelog {

namespace {

/// A PEM of an Ed25519 key is 113 bytes; room for line ends and blanks.
constexpr qsizetype kMaxKeyText = 1024;

/// DER of SEQUENCE { SEQUENCE { OID 1.3.101.112 } BIT STRING of 32 bytes }, as RFC 8410 section 10.1 prints
/// it.
constexpr QByteArrayView kSpkiPrefix("\x30\x2A\x30\x05\x06\x03\x2B\x65\x70\x03\x21\x00", 12);

} // namespace

std::optional<PublicKey> pretixPublicKey(QByteArrayView base64OfPem)
{
    if (base64OfPem.size() > kMaxKeyText)
        return std::nullopt;
    const auto outer = QByteArray::fromBase64Encoding(base64OfPem.trimmed().toByteArray(),
                                                      QByteArray::AbortOnBase64DecodingErrors);
    if (!outer)
        return std::nullopt;
    const QByteArray pem = (*outer).trimmed();
    static const QByteArray begin = "-----BEGIN PUBLIC KEY-----";
    static const QByteArray end = "-----END PUBLIC KEY-----";
    if (!pem.startsWith(begin) || !pem.endsWith(end) || pem.size() < begin.size() + end.size())
        return std::nullopt;
    QByteArray body = pem.sliced(begin.size(), pem.size() - begin.size() - end.size());
    body.replace('\n', "").replace('\r', "");
    const auto der = QByteArray::fromBase64Encoding(body, QByteArray::AbortOnBase64DecodingErrors);
    if (!der || !(*der).startsWith(kSpkiPrefix))
        return std::nullopt;
    return PublicKey::fromBytes(QByteArrayView(*der).sliced(kSpkiPrefix.size()));
}

} // namespace gatelog
