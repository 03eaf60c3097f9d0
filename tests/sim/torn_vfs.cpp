// SPDX-License-Identifier: Apache-2.0
// The SQLite side of the torn disk: sqlite.org/vfs.html, sqlite.org/c3ref/io_methods.html.
#include "tests/sim/torn_vfs.h"

#include "core/base/result.h"

#include <sqlite3.h>

#include <algorithm>
#include <cstring>
#include <new>

namespace gatelog::sim {
namespace {

constexpr int kMaxPath = 512;
constexpr int kSectorSize = 4096;

struct Handle
{
    sqlite3_file base; ///< first: SQLite sees only this
    std::shared_ptr<TornFile> file;
    std::string path; ///< empty: a temporary file
    int lock = SQLITE_LOCK_NONE;
    bool mapped = false;
};

TornDisk* g_disk = nullptr;
Dice g_random(0);

Handle& of(sqlite3_file* file)
{
    return *reinterpret_cast<Handle*>(file);
}

int releaseLock(Handle& handle, int level)
{
    TornFile::Shared& shared = handle.file->shared;
    if (handle.lock >= SQLITE_LOCK_EXCLUSIVE && level < SQLITE_LOCK_EXCLUSIVE)
        shared.exclusiveBy = nullptr;
    if (handle.lock >= SQLITE_LOCK_RESERVED && level < SQLITE_LOCK_RESERVED && shared.reservedBy == &handle)
        shared.reservedBy = nullptr;
    if (handle.lock >= SQLITE_LOCK_SHARED && level < SQLITE_LOCK_SHARED)
        --shared.readers;
    handle.lock = std::min(handle.lock, level);
    return SQLITE_OK;
}

int fileUnmap(sqlite3_file* raw, int)
{
    Handle& handle = of(raw);
    TornFile::Shared& shared = handle.file->shared;
    if (handle.mapped && --shared.mappings == 0)
        shared.regions.clear();
    handle.mapped = false;
    return SQLITE_OK;
}

int fileClose(sqlite3_file* raw)
{
    Handle& handle = of(raw);
    releaseLock(handle, SQLITE_LOCK_NONE);
    fileUnmap(raw, 0);
    handle.~Handle();
    return SQLITE_OK;
}

int fileRead(sqlite3_file* raw, void* buffer, int size, sqlite3_int64 offset)
{
    const std::string& bytes = of(raw).file->bytes();
    const std::size_t at = std::min(std::size_t(offset), bytes.size());
    const std::size_t count = std::min(std::size_t(size), bytes.size() - at);
    std::memcpy(buffer, bytes.data() + at, count);
    if (count == std::size_t(size))
        return SQLITE_OK;
    std::memset(static_cast<char*>(buffer) + count, 0, std::size_t(size) - count);
    return SQLITE_IOERR_SHORT_READ;
}

int fileWrite(sqlite3_file* raw, const void* data, int size, sqlite3_int64 offset)
{
    Handle& handle = of(raw);
    g_disk->write(handle.path, *handle.file, std::size_t(offset), static_cast<const char*>(data),
                  std::size_t(size));
    return SQLITE_OK;
}

int fileTruncate(sqlite3_file* raw, sqlite3_int64 size)
{
    Handle& handle = of(raw);
    g_disk->truncate(handle.path, *handle.file, std::size_t(size));
    return SQLITE_OK;
}

int fileSync(sqlite3_file* raw, int)
{
    Handle& handle = of(raw);
    g_disk->sync(handle.path, *handle.file);
    return SQLITE_OK;
}

int fileSize(sqlite3_file* raw, sqlite3_int64* size)
{
    *size = sqlite3_int64(of(raw).file->bytes().size());
    return SQLITE_OK;
}

int fileLock(sqlite3_file* raw, int level)
{
    Handle& handle = of(raw);
    TornFile::Shared& shared = handle.file->shared;
    if (handle.lock >= level)
        return SQLITE_OK;
    if (shared.exclusiveBy && shared.exclusiveBy != &handle)
        return SQLITE_BUSY;
    if (handle.lock == SQLITE_LOCK_NONE)
        ++shared.readers;
    handle.lock = std::max(handle.lock, SQLITE_LOCK_SHARED);
    if (level >= SQLITE_LOCK_RESERVED) {
        if (shared.reservedBy && shared.reservedBy != &handle)
            return SQLITE_BUSY;
        shared.reservedBy = &handle;
        handle.lock = std::max(handle.lock, SQLITE_LOCK_RESERVED);
    }
    if (level == SQLITE_LOCK_EXCLUSIVE) {
        if (shared.readers > 1)
            return SQLITE_BUSY;
        shared.exclusiveBy = &handle;
        handle.lock = SQLITE_LOCK_EXCLUSIVE;
    }
    return SQLITE_OK;
}

int fileUnlock(sqlite3_file* raw, int level)
{
    return releaseLock(of(raw), level);
}

int fileCheckReserved(sqlite3_file* raw, int* result)
{
    *result = of(raw).file->shared.reservedBy != nullptr;
    return SQLITE_OK;
}

int fileControl(sqlite3_file*, int, void*)
{
    return SQLITE_NOTFOUND;
}

int fileSectorSize(sqlite3_file*)
{
    return kSectorSize;
}

int fileCharacteristics(sqlite3_file*)
{
    return SQLITE_IOCAP_POWERSAFE_OVERWRITE; // as SQLite assumes of Unix and Windows
}

int fileMap(sqlite3_file* raw, int region, int size, int extend, void volatile** memory)
{
    Handle& handle = of(raw);
    TornFile::Shared& shared = handle.file->shared;
    if (!handle.mapped)
        ++shared.mappings;
    handle.mapped = true;
    *memory = nullptr;
    if (std::size_t(region) >= shared.regions.size() && !extend)
        return SQLITE_OK;
    while (std::size_t(region) >= shared.regions.size())
        shared.regions.push_back(std::make_unique<char[]>(std::size_t(size)));
    *memory = shared.regions[std::size_t(region)].get();
    return SQLITE_OK;
}

int fileSharedLock(sqlite3_file* raw, int offset, int count, int flags)
{
    Handle& handle = of(raw);
    const auto slots = std::span(handle.file->shared.slots).subspan(std::size_t(offset), std::size_t(count));
    if (flags & SQLITE_SHM_UNLOCK) {
        for (auto& slot : slots) {
            if (flags & SQLITE_SHM_EXCLUSIVE)
                slot.writer = slot.writer == &handle ? nullptr : slot.writer;
            else
                --slot.readers;
        }
        return SQLITE_OK;
    }
    for (const auto& slot : slots)
        if (slot.writer || ((flags & SQLITE_SHM_EXCLUSIVE) && slot.readers > 0))
            return SQLITE_BUSY;
    for (auto& slot : slots) {
        if (flags & SQLITE_SHM_EXCLUSIVE)
            slot.writer = &handle;
        else
            ++slot.readers;
    }
    return SQLITE_OK;
}

void fileBarrier(sqlite3_file*) {}

const sqlite3_io_methods& methods()
{
    static const sqlite3_io_methods table{2,
                                          fileClose,
                                          fileRead,
                                          fileWrite,
                                          fileTruncate,
                                          fileSync,
                                          fileSize,
                                          fileLock,
                                          fileUnlock,
                                          fileCheckReserved,
                                          fileControl,
                                          fileSectorSize,
                                          fileCharacteristics,
                                          fileMap,
                                          fileSharedLock,
                                          fileBarrier,
                                          fileUnmap,
                                          nullptr,
                                          nullptr};
    return table;
}

int vfsOpen(sqlite3_vfs*, const char* name, sqlite3_file* raw, int flags, int* outFlags)
{
    raw->pMethods = nullptr; // nothing to close if this fails
    const bool temporary = !name || (flags & SQLITE_OPEN_DELETEONCLOSE);
    auto file = temporary ? std::make_shared<TornFile>() : g_disk->open(name, flags & SQLITE_OPEN_CREATE);
    if (!file)
        return SQLITE_CANTOPEN;
    auto* handle = new (raw) Handle{};
    handle->file = std::move(file);
    handle->path = temporary ? "" : name;
    handle->base.pMethods = &methods();
    if (outFlags)
        *outFlags = flags;
    return SQLITE_OK;
}

int vfsDelete(sqlite3_vfs*, const char* name, int syncFolder)
{
    const bool there = g_disk->exists(name);
    g_disk->remove(name, syncFolder);
    return there ? SQLITE_OK : SQLITE_IOERR_DELETE_NOENT;
}

int vfsAccess(sqlite3_vfs*, const char* name, int, int* result)
{
    *result = g_disk->exists(name);
    return SQLITE_OK;
}

int vfsFullPathname(sqlite3_vfs*, const char* name, int size, char* out)
{
    if (int(std::strlen(name)) >= size)
        return SQLITE_CANTOPEN;
    std::strcpy(out, name);
    return SQLITE_OK;
}

int vfsRandomness(sqlite3_vfs*, int size, char* out)
{
    for (int i = 0; i < size; ++i)
        out[i] = char(g_random.next());
    return size;
}

int vfsSleep(sqlite3_vfs*, int microseconds)
{
    return microseconds; // nobody else runs meanwhile: waiting would change nothing
}

int vfsCurrentTime(sqlite3_vfs*, sqlite3_int64* julianMs)
{
    *julianMs = 213'000'000'000'000; // the core asks its own clock, never SQLite's
    return SQLITE_OK;
}

int vfsCurrentDay(sqlite3_vfs* vfs, double* day)
{
    sqlite3_int64 ms = 0;
    vfsCurrentTime(vfs, &ms);
    *day = double(ms) / 86'400'000.0;
    return SQLITE_OK;
}

int vfsLastError(sqlite3_vfs*, int, char*)
{
    return 0;
}

} // namespace

void useTornDisk(TornDisk& disk, std::uint64_t seed)
{
    static sqlite3_vfs vfs = [] {
        sqlite3_vfs made{};
        made.iVersion = 2;
        made.szOsFile = sizeof(Handle);
        made.mxPathname = kMaxPath;
        made.zName = "torn";
        made.xOpen = vfsOpen;
        made.xDelete = vfsDelete;
        made.xAccess = vfsAccess;
        made.xFullPathname = vfsFullPathname;
        made.xRandomness = vfsRandomness;
        made.xSleep = vfsSleep;
        made.xCurrentTime = vfsCurrentDay;
        made.xGetLastError = vfsLastError;
        made.xCurrentTimeInt64 = vfsCurrentTime;
        return made;
    }();
    g_disk = &disk;
    g_random = Dice(seed);
    sqlite3_randomness(0, nullptr); // forget the state of the run before
    const int registered = sqlite3_vfs_register(&vfs, 1);
    GATELOG_CHECK(registered == SQLITE_OK);
}

} // namespace gatelog::sim
