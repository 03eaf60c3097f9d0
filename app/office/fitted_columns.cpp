// SPDX-License-Identifier: Apache-2.0
#include "app/office/fitted_columns.h"

#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace gatelog {

void fitStretchingColumn(QTableView& table, int column)
{
    QHeaderView* header = table.horizontalHeader();
    const QAbstractItemView& cells = table; // as which it tells anybody what its columns need
    int needed = 0;
    for (int i = 0; i < header->count(); ++i)
        needed += std::clamp(std::max(header->sectionSizeHint(i), cells.sizeHintForColumn(i)),
                             header->minimumSectionSize(), header->maximumSectionSize());
    header->setSectionResizeMode(column, needed > table.viewport()->width() ? QHeaderView::ResizeToContents
                                                                            : QHeaderView::Stretch);
}

} // namespace gatelog
