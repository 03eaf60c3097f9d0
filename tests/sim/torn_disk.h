// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/sim/dice.h"

#include <array>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace gatelog::sim {

/// A file in memory that knows which of its bytes are on the platter and which only on their way there.
class TornFile
{
public:
    TornFile() = default;
    explicit TornFile(std::string bytes) : m_now(bytes), m_durable(std::move(bytes)), m_entryIsDurable(true)
    {
    }

    const std::string& bytes() const { return m_now; }
    void write(std::size_t offset, const char* data, std::size_t size);
    void truncate(std::size_t size);
    void sync();

    bool hasUnsynced() const { return !m_unsynced.empty(); }
    /// Its name in its folder survives a power cut.
    bool entryIsDurable() const { return m_entryIsDurable; }

    struct Cut
    {
        std::string bytes;
        bool lostSomething = false; ///< a write did not arrive, or not whole
    };
    /// What a power cut leaves: the synced bytes, and of the changes since then either those up to some
    /// moment or, as a disk with a cache may, any of them in any order; the last, or any, only in part: some
    /// of its 512-byte sectors.
    Cut afterPowerCut(Dice& dice) const;

    /// What SQLite's connections agree on by locks and shared memory; it does not outlive the power.
    struct Shared
    {
        int readers = 0;
        const void* reservedBy = nullptr;
        const void* exclusiveBy = nullptr;
        std::vector<std::unique_ptr<char[]>> regions;
        struct Slot
        {
            int readers = 0;
            const void* writer = nullptr;
        };
        std::array<Slot, 8> slots{}; ///< SQLITE_SHM_NLOCK
        int mappings = 0;
    };
    Shared shared;

private:
    struct Change
    {
        std::size_t offset;
        std::optional<std::string> bytes; ///< none: cut off at the offset
    };
    static void apply(std::string& to, const Change& change);
    static std::vector<Change> someSectors(const Change& change, Dice& dice);
    Cut afterOrderlyCut(Dice& dice) const;
    Cut afterWildCut(Dice& dice) const;

    std::string m_now;
    std::string m_durable;
    std::vector<Change> m_unsynced;
    bool m_entryIsDurable = false;
};

/// The disks of all simulated machines, told apart by their folders. A power cut of a folder swaps its files
/// for what is left of them: whoever still has one open goes on writing into the void, as a process that is
/// already dead. One thread.
class TornDisk
{
public:
    explicit TornDisk(std::uint64_t seed) : m_dice(seed) {}

    std::shared_ptr<TornFile> open(const std::string& path, bool create);
    bool exists(const std::string& path) const;
    /// `durable`: the folder is synced with it. Otherwise a power cut may bring the file back.
    void remove(const std::string& path, bool durable);
    /// Before a file changes: counts towards an armed power cut.
    void write(const std::string& path, TornFile& file, std::size_t offset, const char* data,
               std::size_t size);
    void truncate(const std::string& path, TornFile& file, std::size_t size);
    void sync(const std::string& path, TornFile& file);

    /// The power of `folder` fails at its `changes`-th write, truncation or sync from now on (0: now).
    void cutPowerAfter(const std::string& folder, int changes);
    /// The power is off: what the dead process still does there has no effect.
    bool isOff(const std::string& folder) const { return m_off.contains(folder); }
    bool isArmed(const std::string& folder) const { return m_armed.contains(folder); }
    /// Disarms too. To be called when every connection to the folder is closed.
    void powerOn(const std::string& folder);

    /// As `cp` would, while the files may be open.
    void copyFolder(const std::string& from, const std::string& to);
    using Files = std::map<std::string, std::string>; ///< name in the folder → bytes
    Files filesIn(const std::string& folder) const;
    void addFiles(const std::string& folder, const Files& files);
    void removeFolder(const std::string& folder);
    std::size_t bytesIn(const std::string& folder) const;

    struct Counts
    {
        std::int64_t powerCuts = 0;
        std::int64_t tornCuts = 0; ///< in which something unsynced was lost or torn
    };
    const Counts& counts() const { return m_counts; }

private:
    bool isDead(const std::string& path) const;
    bool countDown(const std::string& path);
    void cutPower(const std::string& folder);
    void syncFolderOf(const std::string& path);

    std::map<std::string, std::shared_ptr<TornFile>> m_files;
    std::map<std::string, std::shared_ptr<TornFile>> m_ghosts; ///< removed, but not yet for good
    std::set<std::string> m_off;
    std::map<std::string, int> m_armed; ///< folder → changes left until its power fails
    Dice m_dice;
    Counts m_counts;
};

} // namespace gatelog::sim
