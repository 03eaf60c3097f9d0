// SPDX-License-Identifier: Apache-2.0
#include "app/office/key_holder.h"

#include "app/desk/wording.h"

#include <QInputDialog>
#include <QLineEdit>
#include <QMessageBox>

namespace gatelog {

KeyHolder::KeyHolder(QObject* parent) : QObject(parent), m_forget(this)
{
    m_forget.setSingleShot(true);
    m_forget.setInterval(kKept);
    connect(&m_forget, &QTimer::timeout, this, &KeyHolder::forget);
}

void KeyHolder::setFolder(const QString& folder)
{
    if (folder == m_folder)
        return;
    m_folder = folder;
    forget();
}

bool KeyHolder::hasKey() const
{
    return ReplicaFolder(m_folder).hasAuthorityKey();
}

void KeyHolder::forget()
{
    m_key.reset();
    m_forget.stop();
}

std::optional<SigningKey> KeyHolder::key(QWidget& window, const QString& purpose)
{
    if (m_key) {
        m_forget.start();
        return m_key;
    }
    const ReplicaFolder folder(m_folder);
    Result<SigningKey> key = folder.authorityKey({});
    QString question = tr("Passphrase of the event's key:");
    while (!key && key.error().code == ErrorCode::BadPassphrase) {
        bool isGiven = false;
        const QString passphrase =
            QInputDialog::getText(&window, purpose, question, QLineEdit::Password, {}, &isGiven);
        if (!isGiven)
            return std::nullopt;
        key = folder.authorityKey(passphrase.toUtf8());
        question = tr("That is not the passphrase. Passphrase of the event's key:");
    }
    if (!key) {
        QMessageBox::warning(&window, purpose, Wording::error(key.error().code));
        return std::nullopt;
    }
    m_key = *key;
    m_forget.start();
    return m_key;
}

} // namespace gatelog
