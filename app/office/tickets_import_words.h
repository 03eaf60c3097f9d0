// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/import/import_source.h"

#include <QCoreApplication>

namespace gatelog {

/// An import's preview in words. No state; in the windows' thread.
class ImportWords
{
    Q_DECLARE_TR_FUNCTIONS(gatelog::ImportWords)

public:
    static QString field(ImportField field);
    static QString rejection(RejectReason reason);
    /// What else there is to say of it: the code, the field, where the first one stands. May be empty.
    static QString detail(const Rejection& rejection);
    static QString notice(const Notice& notice);
    /// Why a file cannot be read as a whole, and what to do.
    static QString problem(const Error& error);
};

} // namespace gatelog
