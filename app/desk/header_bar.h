// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/replica/replica_service.h"

#include <QWidget>

class QComboBox;
class QLayout;
class QLineEdit;
class QToolButton;

namespace gatelog {

class ElidedLabel;
class PeersChip;

/// The top of the window: the event, where this desk stands and which way guests go, the search, and the few
/// commands. In one row, or, where the window is too narrow for that, in two.
class HeaderBar : public QWidget
{
    Q_OBJECT

public:
    enum class Demonstration {
        None,
        Whole, ///< the program was started for it
        Visit, ///< begun from the first run: there is a way back
    };

    enum class Selling {
        Hidden, ///< nothing is for sale
        Offered,
    };

    explicit HeaderBar(QWidget* parent = nullptr);

    void setState(const DeskState& state);
    void setPlace(GateId gate, Direction direction);
    void setDemonstration(Demonstration demonstration);
    void setSelling(Selling selling);
    void selectNextGate();
    void focusSearch();
    void clearSearch();
    /// As if it had been typed into the field.
    void beginSearch(const QString& text);
    QString searchText() const;
    PeersChip& chip() const { return *m_peers; }

Q_SIGNALS:
    void gateChosen(gatelog::GateId gate);
    void directionChosen(gatelog::Direction direction);
    void searchChanged(const QString& words);
    void searchMoved(int rows); ///< the arrow keys, in the search field
    void searchActivated();
    void peersToggled(bool shown);
    void officeRequested();
    void demonstrationLeft();
    void guestListRequested();
    void saleRequested();
    void settingsRequested();
    void fullScreenRequested();
    void helpRequested();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* buildDirection();
    QLayout* buildPlace();
    QLayout* buildTools();
    void fitSearch();
    QToolButton* command(const QString& icon, const QString& name);

    ElidedLabel* m_event = nullptr;
    QToolButton* m_demonstration = nullptr;
    QComboBox* m_gate = nullptr;
    QToolButton* m_entry = nullptr;
    QToolButton* m_exit = nullptr;
    QLineEdit* m_search = nullptr;
    PeersChip* m_peers = nullptr;
    QToolButton* m_sell = nullptr;
    QToolButton* m_office = nullptr;
};

} // namespace gatelog
