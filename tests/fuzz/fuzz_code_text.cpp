// SPDX-License-Identifier: Apache-2.0
// Any text in front of the camera, as UTF-8 and as raw UTF-16 (lone surrogates among it): nothing crashes,
// and what is read of it keeps the promises of the headers.
#include "core/feed/record.h"
#include "core/ticket/base45.h"
#include "core/ticket/code_text.h"
#include "core/ticket/pretix_code.h"
#include "core/ticket/signed_code.h"

#include <cstring>

namespace {

using namespace gatelog;

const SigningKey& issuer()
{
    static const SigningKey key = SigningKey::fromSeed(QByteArray(32, 'A'));
    return key;
}

void readEverything(const QString& text)
{
    static const EventId event = eventIdOf(issuer().publicKey());
    const PublicKey keys[] = {issuer().publicKey()};
    const QString code = normalisedCode(text);
    GATELOG_CHECK(code.size() <= kMaxCodeCharacters && code.size() <= text.size());
    const QStringList candidates = codeCandidates(text);
    GATELOG_CHECK(candidates.isEmpty() == code.isEmpty() && candidates.size() <= 8);
    GATELOG_CHECK(candidates.isEmpty() || candidates.front() == code);
    for (const QString& candidate : candidates) {
        GATELOG_CHECK(!candidate.isEmpty() && ticketIdOfCode(event, candidate).value() != 0);
        const std::optional<TicketId> claimed = claimedTicketId(candidate);
        const SignedCodeReading own = readSignedCode(candidate, event, keys);
        GATELOG_CHECK(!claimed || (own.check != CodeCheck::NotThisFormat && own.ticket.ticket == *claimed));
        if (own.check == CodeCheck::Genuine)
            GATELOG_CHECK(makeSignedCode(own.ticket, event, issuer()) == own.text);
        const PretixCodeReading pretix = readPretixCode(candidate, keys);
        if (pretix.ticket.validFrom)
            GATELOG_CHECK(pretix.ticket.validFrom->time_since_epoch().count() > 0);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArrayView bytes(data, qsizetype(size));
    if (const auto decoded = fromBase45(bytes))
        GATELOG_CHECK(toBase45(*decoded) == bytes);
    GATELOG_CHECK(fromBase45(toBase45(bytes)) == bytes.toByteArray());
    readEverything(QString::fromUtf8(bytes));
    QString wide(qsizetype(size / 2), Qt::Uninitialized);
    std::memcpy(wide.data(), data, size / 2 * 2);
    readEverything(wide);
    // Behind a sound beginning the interesting code is nearer.
    readEverything(QString::fromLatin1(toBase45(bytes)));
    return 0;
}
