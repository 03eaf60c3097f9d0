// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/office/office_page.h"

#include <vector>

namespace gatelog {

/// All pages of the office, in the order of its list.
[[nodiscard]] std::vector<OfficePage*> makeOfficePages(const OfficeParts& parts, QWidget* parent);

} // namespace gatelog
