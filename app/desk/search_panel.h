// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/card.h"
#include "core/store/scanner.h"

#include <vector>

class QLabel;
class QListView;
class QPushButton;

namespace gatelog {

class TicketMatchesModel;

/// What a search found, in the place of the verdict, and the way to check a ticket in by hand.
class SearchPanel : public Card
{
    Q_OBJECT

public:
    explicit SearchPanel(QWidget* parent = nullptr);

    /// `words` as they were searched for: they can also be a code that was typed.
    void setMatches(const QString& words, const std::vector<TicketMatch>& matches);
    void setDirection(Direction direction);
    /// From the search field: moves in the list without leaving the field.
    void moveSelection(int rows);
    /// Checks in what is selected, or takes the words as a code where nothing was found.
    void activate();

Q_SIGNALS:
    void checkInRequested(gatelog::TicketId ticket);
    void codeTyped(const QString& code);
    void closed();

private:
    void tellCount(int count);
    void checkInSelected();

    QString m_words;
    TicketMatchesModel* m_model = nullptr;
    QListView* m_list = nullptr;
    QLabel* m_heading = nullptr;
    QLabel* m_empty = nullptr;
    QPushButton* m_checkIn = nullptr;
    QPushButton* m_asCode = nullptr;
};

} // namespace gatelog
