// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QListView>

namespace gatelog {

class RecentScansModel;

/// The list of last scans, with words where there are none yet.
class RecentScansList : public QListView
{
    Q_OBJECT

public:
    explicit RecentScansList(RecentScansModel* model, QWidget* parent = nullptr);
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace gatelog
