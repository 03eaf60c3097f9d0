// SPDX-License-Identifier: Apache-2.0
#pragma once
// Test vectors of Noise in the JSON form of cacophony's and snow's files.

#include "core/base/result.h"

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <vector>

namespace gatelog::test {

struct NoiseVector
{
    struct Message
    {
        QByteArray payload, ciphertext;
    };
    struct Party
    {
        QByteArray prologue, staticKey, ephemeral;
    };
    QString protocol;
    Party initiator, responder;
    QByteArray handshakeHash;      ///< empty when the file does not give it
    std::vector<Message> messages; ///< by initiator and responder in turn, beyond the handshake too
};

/// A vector that is not as it should be must not pass for one that holds: every step notes what is wrong.
class NoiseVectorReader
{
public:
    /// All of a file, those of other protocols with their name alone. Unreadable or Damaged, with the file
    /// and what is wrong; a file without any vector is Damaged.
    static Result<std::vector<NoiseVector>> read(const QString& path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return failure(ErrorCode::Unreadable, path);
        const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
        const QJsonArray list = document.isArray()
                                    ? document.array()
                                    : document.object().value(QStringLiteral("vectors")).toArray();
        if (list.isEmpty())
            return failure(ErrorCode::Damaged, path + QStringLiteral(" holds no vector"));
        std::vector<NoiseVector> vectors;
        for (const QJsonValue& value : list) {
            NoiseVectorReader reader;
            vectors.push_back(reader.vector(value.toObject()));
            if (!reader.m_wrong.isEmpty())
                return failure(
                    ErrorCode::Damaged,
                    QStringLiteral("%1, vector %2: %3").arg(path).arg(vectors.size()).arg(reader.m_wrong));
        }
        return vectors;
    }

    static QString ourProtocol() { return QStringLiteral("Noise_XX_25519_ChaChaPoly_BLAKE2b"); }

private:
    NoiseVector vector(const QJsonObject& object)
    {
        NoiseVector vector;
        vector.protocol = object.value(QStringLiteral("protocol_name")).toString();
        if (vector.protocol.isEmpty())
            vector.protocol = object.value(QStringLiteral("name")).toString();
        if (vector.protocol.isEmpty())
            m_wrong = QStringLiteral("no protocol_name");
        if (vector.protocol != ourProtocol())
            return vector;
        vector.initiator = party(object, QStringLiteral("init"));
        vector.responder = party(object, QStringLiteral("resp"));
        if (object.contains(QStringLiteral("handshake_hash")))
            vector.handshakeHash = bytes(object, QStringLiteral("handshake_hash"), 64);
        for (const QJsonValue& value : object.value(QStringLiteral("messages")).toArray())
            vector.messages.push_back({bytes(value.toObject(), QStringLiteral("payload")),
                                       bytes(value.toObject(), QStringLiteral("ciphertext"))});
        if (vector.messages.empty())
            m_wrong = QStringLiteral("no messages");
        return vector;
    }

    NoiseVector::Party party(const QJsonObject& object, const QString& who)
    {
        const QString prologue = who + QStringLiteral("_prologue");
        return {object.contains(prologue) ? bytes(object, prologue) : QByteArray(),
                bytes(object, who + QStringLiteral("_static"), 32),
                bytes(object, who + QStringLiteral("_ephemeral"), 32)};
    }

    /// QByteArray::fromHex passes over what is no digit; a vector has none of that.
    QByteArray bytes(const QJsonObject& object, const QString& key, qsizetype size = -1)
    {
        const QJsonValue value = object.value(key);
        const QByteArray hex = value.toString().toLatin1().toLower();
        const QByteArray bytes = QByteArray::fromHex(hex);
        if (!value.isString() || bytes.toHex() != hex || (size >= 0 && bytes.size() != size))
            m_wrong = key + QStringLiteral(" is not as it should be");
        return bytes;
    }

    QString m_wrong;
};

/// The files that GATELOG_NOISE_VECTORS names: paths with QDir::listSeparator() between them, of which a
/// folder stands for all files in it. A folder without files is named itself, so that reading it fails.
inline QStringList namedVectorFiles(const QString& list)
{
    QStringList files;
    for (const QString& path : list.split(QDir::listSeparator(), Qt::SkipEmptyParts)) {
        const QStringList inside =
            QFileInfo(path).isDir() ? QDir(path).entryList(QDir::Files, QDir::Name) : QStringList();
        for (const QString& name : inside)
            files.append(QDir(path).filePath(name));
        if (inside.isEmpty())
            files.append(path);
    }
    return files;
}

} // namespace gatelog::test
