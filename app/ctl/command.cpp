// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/command.h"

#include "app/control/control_client.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QJsonDocument>

#include <cstdio>

namespace gatelog {
namespace {

void printLine(FILE* to, const QByteArray& line)
{
    std::fwrite(line.constData(), 1, std::size_t(line.size()), to);
    std::fputc('\n', to);
    std::fflush(to);
}

QString sentence(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Usage:
        return QCoreApplication::translate("gatelogctl", "That cannot be done");
    case ErrorCode::NotFound:
        return QCoreApplication::translate("gatelogctl", "Not found");
    case ErrorCode::Damaged:
        return QCoreApplication::translate("gatelogctl", "Damaged, or not of a known format");
    case ErrorCode::Unreadable:
        return QCoreApplication::translate("gatelogctl", "Cannot be read");
    case ErrorCode::TooLarge:
        return QCoreApplication::translate("gatelogctl", "Too large");
    case ErrorCode::NewerFormat:
        return QCoreApplication::translate("gatelogctl",
                                           "Written by a newer version of Gatelog; update this one");
    case ErrorCode::Locked:
        return QCoreApplication::translate(
            "gatelogctl", "In use by another Gatelog program on this computer; end it first");
    case ErrorCode::ReadOnly:
        return QCoreApplication::translate("gatelogctl", "Cannot be written to");
    case ErrorCode::DiskFull:
        return QCoreApplication::translate("gatelogctl", "The disk is full; nothing was written");
    case ErrorCode::WriteFailed:
        return QCoreApplication::translate("gatelogctl", "Writing failed; nothing was written");
    case ErrorCode::ForeignEvent:
        return QCoreApplication::translate("gatelogctl", "Belongs to another event");
    case ErrorCode::BadSignature:
        return QCoreApplication::translate("gatelogctl", "The signature does not verify");
    case ErrorCode::BadPassphrase:
        return QCoreApplication::translate("gatelogctl", "The passphrase is wrong");
    case ErrorCode::NotPermitted:
        return QCoreApplication::translate("gatelogctl", "This device has no right to do that");
    case ErrorCode::Conflict:
        return QCoreApplication::translate("gatelogctl", "Is there already");
    }
    GATELOG_CHECK(!"every error code has a sentence");
}

} // namespace

ExitStatus exitStatusOf(const Error& error)
{
    switch (error.code) {
    case ErrorCode::Usage:
    case ErrorCode::BadPassphrase:
        return ExitStatus::Usage;
    case ErrorCode::NotFound:
    case ErrorCode::Damaged:
    case ErrorCode::Unreadable:
    case ErrorCode::TooLarge:
    case ErrorCode::NewerFormat:
    case ErrorCode::ForeignEvent:
    case ErrorCode::BadSignature:
        return ExitStatus::Damaged;
    case ErrorCode::Locked:
    case ErrorCode::ReadOnly:
    case ErrorCode::DiskFull:
    case ErrorCode::WriteFailed:
    case ErrorCode::NotPermitted:
    case ErrorCode::Conflict:
        return ExitStatus::Refused;
    }
    GATELOG_CHECK(!"every error code has an exit status");
}

ExitStatus worse(ExitStatus a, ExitStatus b)
{
    return int(a) > int(b) ? a : b;
}

void Output::json(const QJsonObject& object)
{
    if (m_json)
        printLine(stdout, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void Output::text(const QString& line)
{
    if (!m_json)
        printLine(stdout, line.toLocal8Bit());
}

void Output::message(const QString& line)
{
    printLine(stderr, line.toLocal8Bit());
}

ExitStatus Output::failed(const Error& error)
{
    const QString what = sentence(error.code);
    message(QStringLiteral("gatelogctl: ") +
            (error.detail.isEmpty() ? what : what + QStringLiteral(": ") + error.detail));
    return exitStatusOf(error);
}

Result<std::unique_ptr<Replica>> Context::open(Replica::Mode mode) const
{
    auto replica = Replica::open(folder, mode, clock);
    if (!replica && replica.error().code == ErrorCode::NotFound && !folder.hasReplica())
        out.message(QCoreApplication::translate("gatelogctl",
                                                "There is no event here yet; `gatelogctl init` makes one."));
    if (replica && !(*replica)->salvagedFrom().isEmpty())
        out.message(
            QCoreApplication::translate(
                "gatelogctl",
                "The database was damaged. It was put aside as %1, and its intact records were saved.")
                .arg((*replica)->salvagedFrom()));
    return replica;
}

Result<std::unique_ptr<Replica>> Context::openToAppend() const
{
    auto own = open(Replica::Mode::ReadWrite);
    if (own || own.error().code != ErrorCode::Locked)
        return own;
    auto writer = ControlClient::reach(folder);
    if (!writer)
        return own;
    auto replica = open(Replica::Mode::ReadOnly);
    if (replica)
        (*replica)->writeThrough(std::move(*writer));
    return replica;
}

Result<QByteArray> Context::passphrase() const
{
    return secret(QStringLiteral("passphrase-file"));
}

Result<SigningKey> Context::authority() const
{
    const auto words = passphrase();
    if (!words)
        return tl::unexpected(words.error());
    return folder.authorityKey(*words);
}

Result<QByteArray> Context::secret(const QString& option) const
{
    const QString path = parser.value(option);
    if (path.isEmpty())
        return QByteArray();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Unreadable, path);
    QByteArray passphrase = file.read(4096);
    while (passphrase.endsWith('\n') || passphrase.endsWith('\r'))
        passphrase.chop(1);
    return passphrase;
}

Result<int> Context::number(const char* option, int otherwise, int least, int most) const
{
    const QString name = QString::fromLatin1(option);
    if (!parser.isSet(name))
        return otherwise;
    bool isNumber = false;
    const int value = parser.value(name).toInt(&isNumber);
    if (!isNumber || value < least || value > most)
        return failure(ErrorCode::Usage, QStringLiteral("--%1 %2: a number from %3 to %4")
                                             .arg(name, parser.value(name).left(40))
                                             .arg(least)
                                             .arg(most));
    return value;
}

QString roleName(Role role)
{
    switch (role) {
    case Role::Scanner:
        return QStringLiteral("scanner");
    case Role::Supervisor:
        return QStringLiteral("supervisor");
    case Role::Administrator:
        return QStringLiteral("administrator");
    case Role::Node:
        return QStringLiteral("node");
    }
    GATELOG_CHECK(!"every role has a name");
}

std::optional<Role> roleCalled(const QString& name)
{
    for (const Role role : {Role::Scanner, Role::Supervisor, Role::Administrator, Role::Node})
        if (name == roleName(role))
            return role;
    return std::nullopt;
}

QString isoTime(WallTime time)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), Qt::UTC)
        .toString(Qt::ISODateWithMs);
}

QString isoTime(UnixSeconds time)
{
    return QDateTime::fromSecsSinceEpoch(time.time_since_epoch().count(), Qt::UTC).toString(Qt::ISODate);
}

Result<UnixSeconds> parseTime(const QString& text)
{
    QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    if (!time.isValid())
        return failure(ErrorCode::Usage,
                       QStringLiteral("%1: not a time like 2026-06-01T18:00:00Z").arg(text));
    return UnixSeconds(std::chrono::seconds(time.toSecsSinceEpoch()));
}

QString ticketIdText(TicketId id)
{
    return QStringLiteral("%1").arg(id.value(), 16, 16, QLatin1Char('0'));
}

QString frontierText(const Frontier& frontier)
{
    return QString::fromLatin1(
        frontier.encode().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace gatelog
