// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/scanner.h"

#include <memory>
#include <optional>

namespace gatelog {

/// Whether a text is a known ticket's, answered at once in the thread that asks: the camera's pipeline may
/// not wait for the replica's. Has a connection of its own that only reads. Without one nothing is known, and
/// the pipeline merely wants a second reading.
class CodeLookup
{
public:
    explicit CodeLookup(const Clock& clock) : m_clock(clock) {}

    void open(const QString& folder);
    void close();
    /// The event changed: takes over its keys.
    void refresh();
    bool isKnown(const QString& text);

private:
    const Clock& m_clock;
    std::unique_ptr<Replica> m_replica;
    std::optional<Scanner> m_scanner;
};

} // namespace gatelog
