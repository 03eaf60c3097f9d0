// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/card.h"
#include "core/store/scanner.h"

#include <vector>

class QLabel;
class QPushButton;

namespace gatelog {

class GuestListModel;
class GuestListView;
class TicketMatchesModel;

/// What a search found, or all guests to leaf through, in the place of the verdict; and the way to check a
/// ticket in by hand.
class SearchPanel : public Card
{
    Q_OBJECT

public:
    explicit SearchPanel(QWidget* parent = nullptr);

    /// `words` as they were searched for: they can also be a code that was typed.
    void setMatches(const QString& words, const std::vector<TicketMatch>& matches);
    /// Instead of what a search found. `guests` must outlive this.
    void showAll(GuestListModel& guests);
    bool isShowingAll() const;
    void focusList();
    void setDirection(Direction direction);
    /// From the search field: moves in the list without leaving the field.
    void moveSelection(int rows);
    /// Checks in what is selected, or takes the words as a code where nothing was found.
    void activate();

Q_SIGNALS:
    void checkInRequested(gatelog::TicketId ticket);
    void codeTyped(const QString& code);
    void typed(const QString& text); ///< letters, with the list in focus
    void closed();

private:
    void tellCount(int count);
    void tellAll();
    int rows() const;
    void checkInSelected();

    QString m_words;
    TicketMatchesModel* m_model = nullptr;
    GuestListModel* m_guests = nullptr; ///< while all are shown
    GuestListView* m_list = nullptr;
    QLabel* m_heading = nullptr;
    QLabel* m_empty = nullptr;
    QPushButton* m_checkIn = nullptr;
    QPushButton* m_asCode = nullptr;
};

} // namespace gatelog
