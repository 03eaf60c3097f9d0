// SPDX-License-Identifier: Apache-2.0
#pragma once

class QTableView;

namespace gatelog {

/// Has the table's stretching column take what the others leave, or, where that would cut it off, what its
/// header and cells need: then the table scrolls sideways. The others are sized to their contents. After a
/// change of the rows, and of the table's width.
void fitStretchingColumn(QTableView& table, int column);

} // namespace gatelog
