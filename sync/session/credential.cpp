// SPDX-License-Identifier: Apache-2.0
#include "sync/session/credential.h"

#include "core/feed/record.h"
#include "core/ledger/body.h"

namespace gatelog {

bool vouchesFor(QByteArrayView credential, const EventId& event, const PublicKey& device)
{
    if (credential.size() > kMaxCredentialBytes)
        return false;
    auto record = Record::decode(credential.toByteArray());
    if (!record || record->event() != event || eventIdOf(record->author()) != event ||
        record->kind() != Kind::DeviceEnrolled)
        return false;
    const auto body = decodeBody<DeviceEnrolled>(record->body());
    return body && body->device == device && VerifiedRecord::verify(std::move(*record)).has_value();
}

} // namespace gatelog
