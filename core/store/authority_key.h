// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/crypto/sealed.h"
#include "core/store/replica_folder.h"

namespace gatelog {

// The event's authority is one key pair, which more than one administrator's laptop may hold. It travels in a
// file of its own, always under a passphrase (core/crypto/sealed.h). Opening a key takes a tenth of a second.

/// What seals the key that is here. NotFound: none is. Damaged, Unreadable: the file is.
[[nodiscard]] Result<SealStrength> authoritySeal(const ReplicaFolder& folder);

/// What a key is written to a file under.
struct ExportSeal
{
    QByteArray passphrase;    ///< opens the key that is here; may be empty where no new one is asked for
    QByteArray newPassphrase; ///< empty: the file is sealed as the key here is
};

/// Writes the key to `file`, which must not be there yet (Conflict) and becomes readable by its owner alone.
/// Usage: nothing seals the key here, and no new passphrase was given. BadPassphrase: it was given and does
/// not open the key. Errors of authoritySeal() and of writing.
Result<> exportAuthorityKey(const ReplicaFolder& folder, const QString& file, const ExportSeal& seal);

/// Takes the key out of such a file; it stays sealed as it is there, so that this is how a passphrase is
/// changed, too. BadPassphrase: it does not open. ForeignEvent: it is another event's. Damaged, TooLarge: it
/// is no sealed key. NotFound, Unreadable: the file. What is here is replaced only when nothing is wrong.
Result<> importAuthorityKey(const ReplicaFolder& folder, const EventId& event, const QString& file,
                            QByteArrayView passphrase);

} // namespace gatelog
