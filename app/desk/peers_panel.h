// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/card.h"
#include "app/desk/peers_standing.h"

class QLabel;
class QListView;
class QPushButton;

namespace gatelog {

class PeersModel;

/// All desks of the event, what each is doing, and what the network is like. Stands over the side column, so
/// that the verdict stays in sight.
class PeersPanel : public Card
{
    Q_OBJECT

public:
    enum class Inviting { Offered, Hidden };

    explicit PeersPanel(QWidget* parent = nullptr);
    void setView(const PeersView& view);
    void setInviting(Inviting inviting);
    void focusFirst();

Q_SIGNALS:
    void inviteRequested();
    void closeRequested();

private:
    PeersModel* m_model = nullptr;
    QLabel* m_summary = nullptr;
    QListView* m_list = nullptr;
    QLabel* m_facts = nullptr;
    QPushButton* m_close = nullptr;
    QPushButton* m_invite = nullptr;
};

} // namespace gatelog
