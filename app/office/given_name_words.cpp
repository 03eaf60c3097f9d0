// SPDX-License-Identifier: Apache-2.0
#include "app/office/given_name_words.h"

#include "core/store/given_name.h"

#include <algorithm>

namespace gatelog {

QString GivenNameWords::problem(const QString& typed, const QString* before)
{
    const auto name = givenName(typed, before);
    if (name)
        return {};
    if (typed.simplified().isEmpty())
        return tr("A name is needed.");
    if (name.error().code == ErrorCode::TooLarge)
        return tr("The name is too long. It may have %Ln letter(s).", nullptr, int(kMaxGivenNameLength));
    return tr("The name holds marks that cannot be seen. Type it again.");
}

int GivenNameWords::fieldLength(const QString& before)
{
    return int(std::max(before.size(), 2 * kMaxGivenNameLength));
}

} // namespace gatelog
