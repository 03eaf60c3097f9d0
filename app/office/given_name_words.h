// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>

namespace gatelog {

/// What is wrong with a name as somebody types it (core/store/given_name.h), and how it is mended. No state;
/// in the windows' thread.
class GivenNameWords
{
    Q_DECLARE_TR_FUNCTIONS(gatelog::GivenNameWords)

public:
    /// Empty: it is a name, or the one there is (`before`; null: there is none yet).
    static QString problem(const QString& typed, const QString* before = nullptr);
    /// How much the field for a name takes, in UTF-16 units: more than a name may have, since what is too
    /// long is said, not cut; and at least the name there is.
    static int fieldLength(const QString& before = {});
};

} // namespace gatelog
