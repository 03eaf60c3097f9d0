// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <utility>

namespace gatelog {

/// A value that leaves `Gone` behind when it is moved from. In a class with secrets it makes what was moved
/// away refuse to work, rather than work a second time with the same nonces.
template <class T, T Gone>
class MovedValue
{
public:
    explicit(false) MovedValue(T value) : m_value(value) {}
    MovedValue(MovedValue&& other) noexcept : m_value(std::exchange(other.m_value, Gone)) {}
    MovedValue& operator=(MovedValue&& other) noexcept
    {
        m_value = std::exchange(other.m_value, Gone);
        return *this;
    }
    operator T() const { return m_value; }

private:
    T m_value;
};

} // namespace gatelog
