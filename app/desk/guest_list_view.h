// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QListView>

namespace gatelog {

/// A list of tickets, long or short. What is typed into it is for the search: looking through a long list
/// letter by letter would read all of it.
class GuestListView : public QListView
{
    Q_OBJECT

public:
    explicit GuestListView(QWidget* parent = nullptr);
    void keyboardSearch(const QString& search) override;

Q_SIGNALS:
    void typed(const QString& text);
};

} // namespace gatelog
