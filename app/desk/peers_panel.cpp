// SPDX-License-Identifier: Apache-2.0
#include "app/desk/peers_panel.h"

#include "app/desk/peer_delegate.h"
#include "app/desk/peers_model.h"
#include "app/desk/sync_wording.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>

namespace gatelog {

PeersPanel::PeersPanel(QWidget* parent) : Card({}, parent)
{
    setAccessibleName(tr("Desks of this event"));
    m_close = new QPushButton(tr("Close"), this);
    m_close->setToolTip(tr("Back to scanning (Esc)"));
    m_summary = new QLabel(this);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_model = new PeersModel(this);
    m_list = new QListView(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PeerDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setAccessibleName(tr("Desks of this event"));
    m_facts = quietLabel({}, this);
    m_facts->setWordWrap(true);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_invite = new QPushButton(tr("Invite a desk\u2026"), this);
    m_invite->hide();

    auto* head = new QHBoxLayout;
    QLabel* heading = headingLabel(tr("Desks of this event"), 1.25, this);
    heading->setWordWrap(true);
    head->addWidget(heading, 1);
    head->addWidget(m_close);
    auto* actions = new QHBoxLayout;
    actions->addWidget(m_invite);
    actions->addStretch();
    body()->setContentsMargins(18, 16, 18, 16);
    body()->setSpacing(10);
    body()->addLayout(head);
    body()->addWidget(m_summary);
    body()->addWidget(m_list, 1);
    body()->addWidget(m_facts);
    body()->addLayout(actions);

    connect(m_close, &QPushButton::clicked, this, &PeersPanel::closeRequested);
    connect(m_invite, &QPushButton::clicked, this, &PeersPanel::inviteRequested);
}

void PeersPanel::setView(const PeersView& view)
{
    m_summary->setText(SyncWording::standing(standingOf(view)));
    m_model->setView(view);
    const QStringList facts = SyncWording::networkFacts(view);
    m_facts->setText(facts.join(u'\n'));
    m_facts->setVisible(!facts.isEmpty());
}

void PeersPanel::setInviting(Inviting inviting)
{
    m_invite->setVisible(inviting == Inviting::Offered);
}

void PeersPanel::focusFirst()
{
    m_close->setFocus();
}

} // namespace gatelog
