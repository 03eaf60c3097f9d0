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
    static QString problem(const QString& typed); ///< empty: it is a name
};

} // namespace gatelog
