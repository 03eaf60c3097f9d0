// SPDX-License-Identifier: Apache-2.0
#include "tests/sim/torn_disk.h"

#include <algorithm>

namespace gatelog::sim {
namespace {

constexpr std::size_t kSectorBytes = 512;

bool liesIn(const std::string& path, const std::string& folder)
{
    return path.size() > folder.size() && path[folder.size()] == '/' && path.starts_with(folder);
}

std::string folderOf(const std::string& path)
{
    return path.substr(0, path.rfind('/'));
}

} // namespace

void TornFile::apply(std::string& to, const Change& change)
{
    if (!change.bytes) {
        to.resize(std::min(to.size(), change.offset));
        return;
    }
    if (to.size() < change.offset + change.bytes->size())
        to.resize(change.offset + change.bytes->size());
    std::copy(change.bytes->begin(), change.bytes->end(), to.begin() + std::ptrdiff_t(change.offset));
}

void TornFile::write(std::size_t offset, const char* data, std::size_t size)
{
    m_unsynced.push_back({offset, std::string(data, size)});
    apply(m_now, m_unsynced.back());
}

void TornFile::truncate(std::size_t size)
{
    m_unsynced.push_back({size, std::nullopt});
    apply(m_now, m_unsynced.back());
}

void TornFile::sync()
{
    for (const Change& change : m_unsynced)
        apply(m_durable, change);
    m_unsynced.clear();
    m_entryIsDurable = true;
}

TornFile::Cut TornFile::afterPowerCut(Dice& dice) const
{
    return dice.oneIn(2) ? afterOrderlyCut(dice) : afterWildCut(dice);
}

TornFile::Cut TornFile::afterOrderlyCut(Dice& dice) const
{
    // A disk that writes in order: everything up to some change, which may be torn, and nothing after it.
    Cut cut{m_durable, false};
    std::size_t left = std::size_t(dice.below(m_unsynced.size() + 1));
    for (const Change& change : m_unsynced) {
        if (left == 0) {
            cut.lostSomething = true;
            for (const Change& sector : someSectors(change, dice))
                apply(cut.bytes, sector);
            break;
        }
        --left;
        apply(cut.bytes, change);
    }
    return cut;
}

TornFile::Cut TornFile::afterWildCut(Dice& dice) const
{
    Cut cut{m_durable, false};
    std::vector<Change> arrived;
    const unsigned chance = unsigned(dice.below(101));
    for (const Change& change : m_unsynced) {
        const bool arrives = dice.percent(chance), isWhole = !change.bytes || dice.oneIn(2);
        cut.lostSomething = cut.lostSomething || !arrives || !isWhole;
        if (!arrives)
            continue;
        if (isWhole)
            arrived.push_back(change);
        else
            for (Change& sector : someSectors(change, dice))
                arrived.push_back(std::move(sector));
    }
    dice.shuffle(arrived);
    for (const Change& change : arrived)
        apply(cut.bytes, change);
    return cut;
}

std::vector<TornFile::Change> TornFile::someSectors(const Change& change, Dice& dice)
{
    std::vector<Change> some;
    const std::string bytes = change.bytes.value_or(std::string());
    for (std::size_t at = 0; at < bytes.size();) {
        // The boundaries are the disk's, not the write's.
        const std::size_t toBoundary = kSectorBytes - (change.offset + at) % kSectorBytes;
        const std::size_t end = std::min(bytes.size(), at + toBoundary);
        if (dice.oneIn(2))
            some.push_back({change.offset + at, bytes.substr(at, end - at)});
        at = end;
    }
    return some;
}

std::shared_ptr<TornFile> TornDisk::open(const std::string& path, bool create)
{
    const auto found = m_files.find(path);
    if (found == m_files.end() && !create)
        return nullptr;
    if (isDead(path)) // a dead process sees what is there and changes nothing
        return std::make_shared<TornFile>(found == m_files.end() ? std::string() : found->second->bytes());
    if (found != m_files.end())
        return found->second;
    return m_files.emplace(path, std::make_shared<TornFile>()).first->second;
}

bool TornDisk::exists(const std::string& path) const
{
    return m_files.contains(path);
}

void TornDisk::remove(const std::string& path, bool durable)
{
    if (isDead(path))
        return;
    const auto found = m_files.find(path);
    if (found == m_files.end())
        return;
    if (found->second->entryIsDurable())
        m_ghosts[path] = found->second;
    m_files.erase(found);
    if (durable)
        syncFolderOf(path);
}

void TornDisk::write(const std::string& path, TornFile& file, std::size_t offset, const char* data,
                     std::size_t size)
{
    file.write(offset, data, size);
    countDown(path);
}

void TornDisk::truncate(const std::string& path, TornFile& file, std::size_t size)
{
    file.truncate(size);
    countDown(path);
}

void TornDisk::sync(const std::string& path, TornFile& file)
{
    // The power fails before the sync has done its work, or not at all.
    if (countDown(path))
        return;
    const bool isNew = !file.entryIsDurable();
    file.sync();
    // SQLite on Unix syncs the folder with the first sync of a new journal or log.
    if (isNew)
        syncFolderOf(path);
}

bool TornDisk::isDead(const std::string& path) const
{
    return std::any_of(m_off.begin(), m_off.end(), [&](const std::string& off) { return liesIn(path, off); });
}

bool TornDisk::countDown(const std::string& path)
{
    for (auto& [folder, left] : m_armed) {
        if (!liesIn(path, folder))
            continue;
        if (--left > 0)
            return false;
        cutPower(std::string(folder));
        return true;
    }
    return false;
}

void TornDisk::cutPowerAfter(const std::string& folder, int changes)
{
    m_armed[folder] = changes;
    if (changes <= 0)
        cutPower(folder);
}

void TornDisk::cutPower(const std::string& folder)
{
    bool lost = false;
    for (auto file = m_files.begin(); file != m_files.end();) {
        if (!liesIn(file->first, folder)) {
            ++file;
            continue;
        }
        TornFile::Cut cut = file->second->afterPowerCut(m_dice);
        lost = lost || cut.lostSomething;
        const bool survives = file->second->entryIsDurable() || m_dice.oneIn(2);
        const auto ghost = m_ghosts.find(file->first);
        if (survives) {
            file->second = std::make_shared<TornFile>(std::move(cut.bytes));
            ++file;
        } else {
            lost = true;
            if (ghost != m_ghosts.end())
                (file++)->second = std::make_shared<TornFile>(ghost->second->afterPowerCut(m_dice).bytes);
            else
                file = m_files.erase(file);
        }
        if (ghost != m_ghosts.end())
            m_ghosts.erase(ghost);
    }
    for (auto ghost = m_ghosts.begin(); ghost != m_ghosts.end();) {
        if (!liesIn(ghost->first, folder)) {
            ++ghost;
            continue;
        }
        if (m_dice.oneIn(2)) {
            m_files.emplace(ghost->first,
                            std::make_shared<TornFile>(ghost->second->afterPowerCut(m_dice).bytes));
            lost = true;
        }
        ghost = m_ghosts.erase(ghost);
    }
    ++m_counts.powerCuts;
    m_counts.tornCuts += lost ? 1 : 0;
    m_off.insert(folder);
    m_armed.erase(folder);
}

void TornDisk::powerOn(const std::string& folder)
{
    m_off.erase(folder);
    m_armed.erase(folder);
}

void TornDisk::syncFolderOf(const std::string& path)
{
    const std::string folder = folderOf(path);
    std::erase_if(m_ghosts, [&](const auto& ghost) { return folderOf(ghost.first) == folder; });
}

void TornDisk::copyFolder(const std::string& from, const std::string& to)
{
    removeFolder(to);
    addFiles(to, filesIn(from));
}

TornDisk::Files TornDisk::filesIn(const std::string& folder) const
{
    Files files;
    for (const auto& [path, file] : m_files)
        if (liesIn(path, folder))
            files.emplace(path.substr(folder.size() + 1), file->bytes());
    return files;
}

void TornDisk::addFiles(const std::string& folder, const Files& files)
{
    for (const auto& [name, bytes] : files)
        m_files[folder + '/' + name] = std::make_shared<TornFile>(bytes);
}

void TornDisk::removeFolder(const std::string& folder)
{
    const auto inside = [&](const auto& file) { return liesIn(file.first, folder); };
    std::erase_if(m_files, inside);
    std::erase_if(m_ghosts, inside);
}

std::size_t TornDisk::bytesIn(const std::string& folder) const
{
    std::size_t bytes = 0;
    for (const auto& [path, file] : m_files)
        if (liesIn(path, folder))
            bytes += file->bytes().size();
    return bytes;
}

} // namespace gatelog::sim
