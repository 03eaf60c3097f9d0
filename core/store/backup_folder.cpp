// SPDX-License-Identifier: Apache-2.0
#include "core/store/backup_folder.h"

#include "core/store/text_folding.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <cstdlib>
#include <set>
#include <tuple>

namespace gatelog {
namespace {

constexpr qsizetype kMaxSlugCharacters = 40;
constexpr int kMaxOrdinal = 1000;
constexpr QLatin1StringView kEnding(".backup");
constexpr QLatin1StringView kUnfinished(".part");
const QString kTimeFormat = QStringLiteral("yyyyMMdd-HHmmss");

/// "20260518-091200+0200": what the list shows is in the name, and nobody takes it for another zone's.
QString stampOf(const QDateTime& time)
{
    const int minutes = time.offsetFromUtc() / 60;
    return time.toString(kTimeFormat) + (minutes < 0 ? u'-' : u'+') +
           QStringLiteral("%1%2")
               .arg(std::abs(minutes) / 60, 2, 10, QLatin1Char('0'))
               .arg(std::abs(minutes) % 60, 2, 10, QLatin1Char('0'));
}

/// The event's name in letters that every file system takes.
QString slugOf(const QString& eventName, const EventId& event)
{
    QString slug;
    for (const QChar c : foldedText(eventName)) {
        const bool plain = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        if (plain)
            slug += c;
        else if (!slug.isEmpty() && !slug.endsWith(u'-'))
            slug += u'-';
    }
    slug.truncate(kMaxSlugCharacters);
    while (slug.endsWith(u'-'))
        slug.chop(1);
    return slug.isEmpty() ? QString::fromLatin1(event.toHex().first(8)) : slug;
}

std::optional<BackupFile> readName(const QString& path)
{
    static_assert(kMaxOrdinal <= 1000); // below it, so in three digits: more would not be found again
    static const QRegularExpression pattern(
        QStringLiteral("^gatelog-.+-(\\d{8}-\\d{6})(?:([+-])(\\d{2})([0-5]\\d))?(?:-(\\d{1,3}))?\\.backup$"));
    const auto match = pattern.match(QFileInfo(path).fileName());
    if (!match.hasMatch())
        return std::nullopt;
    QDateTime time = QDateTime::fromString(match.captured(1), kTimeFormat);
    time.setTimeZone(QTimeZone::utc());
    if (!time.isValid())
        return std::nullopt;
    const auto ahead =
        std::chrono::hours(match.captured(3).toInt()) + std::chrono::minutes(match.captured(4).toInt());
    const int ordinal = match.captured(5).isEmpty() ? 1 : match.captured(5).toInt();
    return BackupFile{path,
                      WallTime(std::chrono::milliseconds(time.toMSecsSinceEpoch())) -
                          (match.captured(2) == QLatin1StringView("-") ? -ahead : ahead),
                      ordinal};
}

std::optional<DatabaseLabel> labelOf(const QString& path)
{
    auto connection = Connection::open(path, Connection::Mode::ReadOnly);
    if (!connection)
        return std::nullopt;
    const auto label = readLabel(**connection);
    return label ? std::optional(*label) : std::nullopt;
}

} // namespace

std::vector<BackupFile> surplusOf(const std::vector<BackupFile>& newestFirst, const Retention& retention)
{
    std::vector<BackupFile> surplus;
    std::set<std::chrono::sys_days> days; // that have their last backup kept
    for (std::size_t i = 0; i < newestFirst.size(); ++i) {
        const auto day = std::chrono::floor<std::chrono::days>(newestFirst[i].time);
        const bool isNewest = i < std::size_t(std::max(retention.newest, 1));
        const bool isDaysLast = !days.contains(day) && days.size() < std::size_t(retention.days);
        if (!isNewest && !isDaysLast)
            surplus.push_back(newestFirst[i]);
        days.insert(day);
    }
    return surplus;
}

Result<> BackupFolder::create() const
{
    if (!QDir().mkpath(m_path))
        return failure(ErrorCode::ReadOnly, m_path);
    return {};
}

Result<std::unique_ptr<FolderLock>> BackupFolder::lock() const
{
    auto lock = FolderLock::take(m_path + QStringLiteral("/gatelog-backup.lock"));
    if (!lock)
        return lock;
    // With SQLite's own files beside them.
    QDir folder(m_path);
    for (const QString& left : folder.entryList({QStringLiteral("gatelog-*.backup.part*")}, QDir::Files))
        folder.remove(left);
    return lock;
}

QString BackupFolder::freeName(const QString& eventName, const EventId& event, const QDateTime& time) const
{
    const QString first = QStringLiteral("gatelog-%1-%2").arg(slugOf(eventName, event), stampOf(time));
    QString name = first;
    for (int ordinal = 2; QFileInfo::exists(finished(name)) && ordinal < kMaxOrdinal; ++ordinal)
        name = first + u'-' + QString::number(ordinal);
    return name;
}

QString BackupFolder::finished(const QString& name) const
{
    return m_path + u'/' + name + kEnding;
}

QString BackupFolder::unfinished(const QString& name) const
{
    return finished(name) + kUnfinished;
}

/// By their names alone, newest first.
std::vector<BackupFile> BackupFolder::named() const
{
    std::vector<BackupFile> found;
    for (const QString& name :
         QDir(m_path).entryList({QStringLiteral("gatelog-*") + kEnding}, QDir::Files | QDir::NoSymLinks)) {
        if (const auto file = readName(m_path + u'/' + name))
            found.push_back(*file);
    }
    std::sort(found.begin(), found.end(), [](const BackupFile& a, const BackupFile& b) {
        return std::tie(b.time, b.ordinal, b.path) < std::tie(a.time, a.ordinal, a.path);
    });
    return found;
}

std::vector<BackupFile> BackupFolder::backupsOf(const EventId& event) const
{
    std::vector<BackupFile> found = named();
    std::erase_if(found, [&event](const BackupFile& file) {
        const auto label = labelOf(file.path);
        return !label || label->event != event;
    });
    return found;
}

std::optional<DatabaseLabel> BackupFolder::newestOf(const EventId& event) const
{
    for (const BackupFile& file : named())
        if (const auto label = labelOf(file.path); label && label->event == event)
            return label;
    return std::nullopt;
}

int BackupFolder::rotate(const EventId& event, const Retention& retention, const QString& spared) const
{
    int deleted = 0;
    for (const BackupFile& file : surplusOf(backupsOf(event), retention))
        if (file.path != spared && QFile::remove(file.path))
            ++deleted;
    return deleted;
}

} // namespace gatelog
