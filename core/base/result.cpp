// SPDX-License-Identifier: Apache-2.0
#include "core/base/result.h"

#include <cstdio>
#include <cstdlib>

namespace gatelog {

QString errorName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Usage:
        return QStringLiteral("usage");
    case ErrorCode::NotFound:
        return QStringLiteral("not_found");
    case ErrorCode::Damaged:
        return QStringLiteral("damaged");
    case ErrorCode::Unreadable:
        return QStringLiteral("unreadable");
    case ErrorCode::TooLarge:
        return QStringLiteral("too_large");
    case ErrorCode::NewerFormat:
        return QStringLiteral("newer_format");
    case ErrorCode::Locked:
        return QStringLiteral("locked");
    case ErrorCode::ReadOnly:
        return QStringLiteral("read_only");
    case ErrorCode::DiskFull:
        return QStringLiteral("disk_full");
    case ErrorCode::WriteFailed:
        return QStringLiteral("write_failed");
    case ErrorCode::ForeignEvent:
        return QStringLiteral("foreign_event");
    case ErrorCode::BadSignature:
        return QStringLiteral("bad_signature");
    case ErrorCode::BadPassphrase:
        return QStringLiteral("bad_passphrase");
    case ErrorCode::NotPermitted:
        return QStringLiteral("not_permitted");
    case ErrorCode::Conflict:
        return QStringLiteral("conflict");
    }
    GATELOG_CHECK(!"every error code has a name");
}

void invariantBroken(const char* condition, const char* file, int line)
{
    std::fprintf(stderr, "gatelog: invariant broken: %s (%s:%d)\n", condition, file, line);
    std::fflush(stderr);
    std::abort();
}

} // namespace gatelog
