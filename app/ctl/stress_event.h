// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QString>
#include <QStringList>

namespace gatelog {

/// An event with `tickets` tickets and `desks` enrolled desks, for a stress run: a folder each below
/// `folder`, the first with everything in it, the others empty, to be filled by the first.
class StressEvent
{
public:
    static Result<StressEvent> make(const QString& folder, int desks, int tickets, const Clock& clock);

    QString folderOf(int desk) const { return m_folder + QStringLiteral("/desk%1").arg(desk); }
    const QStringList& codes() const { return m_codes; }

private:
    QString m_folder;
    QStringList m_codes;
};

} // namespace gatelog
