// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/crypto/hash.h"

#include <QtEndian>

#include <initializer_list>

namespace gatelog::sim {

/// A digest of everything that happened in a simulation, in order: equal for two runs of one seed.
class TraceHash
{
public:
    void add(QByteArrayView what, std::initializer_list<std::int64_t> numbers = {})
    {
        m_hasher.add(what);
        for (const std::int64_t number : numbers) {
            const std::int64_t big = qToBigEndian(number);
            m_hasher.add(QByteArrayView(reinterpret_cast<const char*>(&big), sizeof big));
        }
    }
    Hash finish() { return m_hasher.finish(); }

private:
    Hasher m_hasher;
};

} // namespace gatelog::sim
