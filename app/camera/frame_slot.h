// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <condition_variable>
#include <mutex>
#include <optional>
#include <utility>

namespace gatelog {

/// Room for one value between two threads: a newer one takes the place of one not yet taken. That is why
/// there is no queue of frames: what is decoded is always the latest the camera saw.
template <class T>
class FrameSlot
{
public:
    /// True when it took the place of another.
    bool put(T value)
    {
        std::optional<T> overtaken; // destroyed outside the lock: a frame may go back to its pool
        {
            const std::lock_guard lock(m_mutex);
            overtaken = std::exchange(m_value, std::optional<T>(std::move(value)));
        }
        m_filled.notify_one();
        return overtaken.has_value();
    }

    /// Waits for a value; nothing once the slot is closed.
    std::optional<T> take()
    {
        std::unique_lock lock(m_mutex);
        m_filled.wait(lock, [this] { return m_value.has_value() || m_closed; });
        if (m_closed)
            return std::nullopt;
        return std::exchange(m_value, std::nullopt);
    }

    void close()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_closed = true;
        }
        m_filled.notify_all();
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_filled;
    std::optional<T> m_value;
    bool m_closed = false;
};

} // namespace gatelog
