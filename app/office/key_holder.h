// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/crypto/signing.h"
#include "core/store/replica_folder.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

class QWidget;

namespace gatelog {

/// The event's key, for the windows: asks for its passphrase when something is to be signed with it, and
/// keeps it for a while, so that enrolling five desks needs the passphrase once. Lives in the windows'
/// thread.
class KeyHolder : public QObject
{
    Q_OBJECT

public:
    /// After the last use the key is forgotten.
    static constexpr std::chrono::minutes kKept{5};

    explicit KeyHolder(QObject* parent = nullptr);

    /// Whose event's key; what was kept of another is forgotten.
    void setFolder(const QString& folder);
    /// Whether the key lies on this computer.
    bool hasKey() const;
    /// The key; a dialog of `window`, titled `purpose`, asks for the passphrase if it has one. Nothing when
    /// the administrator gave up, or was told why it cannot be had.
    std::optional<SigningKey> key(QWidget& window, const QString& purpose);
    void forget();

private:
    QString m_folder;
    std::optional<SigningKey> m_key;
    QTimer m_forget;
};

} // namespace gatelog
