// SPDX-License-Identifier: Apache-2.0
#include "app/desk/join_page.h"

#include "app/desk/camera_view.h"
#include "app/desk/card.h"
#include "app/desk/six_digits.h"
#include "app/language/isolated.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QSysInfo>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace gatelog {
namespace {

QLabel* wrapped(QLabel* label)
{
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QPushButton* primary(const QString& text, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setObjectName(QStringLiteral("primary"));
    return button;
}

} // namespace

Arrival arrivalOf(const PeersView& view, const ReplicaStatus& status)
{
    Arrival arrival;
    arrival.records = status.records;
    arrival.tickets = status.tickets;
    bool isCaughtUp = false;
    for (const SyncState::Device& device : view.sync.devices) {
        arrival.isConnected = arrival.isConnected || device.isConnected;
        arrival.toCome = std::max(arrival.toCome, device.lacking);
        isCaughtUp = isCaughtUp || (device.isConnected && device.isCaughtUp);
    }
    arrival.isComplete = isCaughtUp && view.sync.isEnrolled && !view.desk.eventName.isEmpty();
    return arrival;
}

JoinPage::JoinPage(QWidget* parent) : QWidget(parent)
{
    m_pages = new QStackedWidget(this);
    m_asking = buildAsking();
    m_progress = buildProgress();
    m_pages->addWidget(m_asking);
    m_pages->addWidget(m_progress);
    auto* card = new Card({}, this);
    card->setMaximumWidth(fontMetrics().height() * 50);
    card->body()->setContentsMargins(40, 32, 40, 32);
    card->body()->addWidget(m_pages);

    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(card, 8);
    row->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->addStretch(1);
    column->addLayout(row);
    column->addStretch(1);
}

QWidget* JoinPage::buildAsking()
{
    auto* page = new QWidget(this);
    m_name = new QLineEdit(QSysInfo::machineHostName(), page);
    m_name->setMaxLength(80);
    m_problem = wrapped(new QLabel(page));
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->hide();
    m_ways = new QTabWidget(page);
    m_ways->setDocumentMode(true);
    m_ways->addTab(buildInvitation(), tr("&Invitation"));
    m_ways->addTab(buildByCode(), tr("&Six-digit code"));
    auto* back = new QPushButton(tr("Back"), page);
    connect(back, &QPushButton::clicked, this, &JoinPage::left);

    auto* form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    form->setHorizontalSpacing(16);
    form->addRow(tr("&Name of this desk:"), m_name);
    auto* foot = new QHBoxLayout;
    foot->addWidget(back);
    foot->addStretch();
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addWidget(headingLabel(tr("Join an event"), 1.9, page));
    column->addWidget(m_problem);
    column->addLayout(form);
    column->addWidget(m_ways, 1);
    column->addLayout(foot);
    return page;
}

QWidget* JoinPage::buildInvitation()
{
    auto* tab = new QWidget(this);
    m_camera = new CameraView(tab);
    m_camera->setMinimumSize(280, 158);
    m_text = new QPlainTextEdit(tab);
    m_text->setPlaceholderText(tr("GATELOG:\u2026"));
    m_text->setAccessibleName(tr("Text of the invitation"));
    m_text->setTabChangesFocus(true);
    m_join = primary(tr("Join"), tab);
    m_join->setEnabled(false);
    connect(m_text, &QPlainTextEdit::textChanged, this,
            [this] { m_join->setEnabled(!m_text->toPlainText().trimmed().isEmpty()); });
    connect(m_join, &QPushButton::clicked, this, &JoinPage::offerText);

    auto* right = new QVBoxLayout;
    right->setSpacing(10);
    right->addWidget(wrapped(new QLabel(tr("Hold this computer's camera up to the invitation that the "
                                           "administrator's computer shows, or paste its text here:"),
                                        tab)));
    right->addWidget(m_text, 1);
    right->addWidget(m_join, 0, Qt::AlignLeading);
    auto* row = new QHBoxLayout(tab);
    row->setContentsMargins(0, 16, 0, 0);
    row->setSpacing(20);
    row->addWidget(m_camera, 5);
    row->addLayout(right, 4);
    return tab;
}

QWidget* JoinPage::buildByCode()
{
    auto* tab = new QWidget(this);
    m_address = new QLineEdit(tab);
    m_address->setPlaceholderText(tr("Found by itself in the same network"));
    auto* look = primary(tr("Ask to join"), tab);
    connect(look, &QPushButton::clicked, this,
            [this] { Q_EMIT codeWanted(m_address->text(), m_name->text().trimmed()); });
    auto* form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    form->setHorizontalSpacing(16);
    form->addRow(tr("&Address, if it is not found:"), m_address);
    auto* column = new QVBoxLayout(tab);
    column->setContentsMargins(0, 16, 0, 0);
    column->setSpacing(14);
    column->addWidget(wrapped(new QLabel(tr("Without a camera: the administrator chooses \u201cSix-digit "
                                            "code\u201d as well. Both computers then show a code, and you "
                                            "compare them."),
                                         tab)));
    column->addLayout(form);
    column->addWidget(look, 0, Qt::AlignLeading);
    column->addStretch();
    return tab;
}

QWidget* JoinPage::buildProgress()
{
    auto* page = new QWidget(this);
    m_title = headingLabel({}, 1.9, page);
    m_title->setWordWrap(true);
    m_sentence = wrapped(new QLabel(page));
    QFont larger = m_sentence->font();
    larger.setPointSizeF(larger.pointSizeF() * 1.2);
    m_sentence->setFont(larger);
    m_code = headingLabel({}, 5, page);
    m_code->setAlignment(Qt::AlignCenter);
    m_bar = new QProgressBar(page);
    m_bar->setTextVisible(false);
    m_same = primary(tr("The codes are the same"), page);
    m_cancel = new QPushButton(tr("Cancel"), page);
    connect(m_same, &QPushButton::clicked, this, &JoinPage::codeConfirmed);
    connect(m_cancel, &QPushButton::clicked, this, &JoinPage::cancelled);
    auto* actions = new QHBoxLayout;
    actions->setSpacing(12);
    actions->addWidget(m_same);
    actions->addWidget(m_cancel);
    actions->addStretch();
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addStretch();
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    column->addWidget(m_code);
    column->addWidget(m_bar);
    column->addLayout(actions);
    column->addStretch();
    return page;
}

void JoinPage::offerText()
{
    Q_EMIT invitationGiven(m_text->toPlainText(), m_name->text().trimmed());
}

void JoinPage::takeInvitation(const QString& text)
{
    if (m_pages->currentWidget() != m_asking)
        return;
    m_ways->setCurrentIndex(0);
    m_text->setPlainText(text);
    // A name is asked for first where there is none; then one press of the button is enough.
    if (m_name->text().trimmed().isEmpty())
        m_name->setFocus();
    else
        offerText();
}

void JoinPage::takeOver(const JoinPage& earlier)
{
    m_ways->setCurrentIndex(earlier.m_ways->currentIndex());
    if (earlier.m_arrival)
        showArrival(*earlier.m_arrival);
    else
        showProgress(earlier.m_shown);
}

void JoinPage::showProgress(const JoinProgress& progress)
{
    using Step = JoinProgress::Step;
    m_shown = progress;
    m_arrival.reset();
    const bool isAsking = progress.step == Step::Asking || progress.step == Step::Failed;
    m_pages->setCurrentWidget(isAsking ? m_asking : m_progress);
    m_problem->setVisible(progress.step == Step::Failed);
    const QString problem = progress.problem ? progress.problem() : QString();
    m_problem->setText(
        progress.detail.isEmpty()
            ? problem
            : tr("%1 (%2)", "%1: a sentence, %2: technical detail").arg(problem, isolated(progress.detail)));
    m_code->setVisible(progress.step == Step::Comparing);
    m_same->setVisible(progress.step == Step::Comparing);
    m_bar->setVisible(progress.step != Step::Comparing);
    m_bar->setRange(0, 0);
    m_cancel->show();
    switch (progress.step) {
    case Step::Looking:
        m_title->setText(tr("Looking for the administrator's computer\u2026"));
        m_sentence->setText(tr("It has to be in the same network and show \u201cSix-digit code\u201d."));
        break;
    case Step::Connecting:
        m_title->setText(tr("Connecting\u2026"));
        m_sentence->setText(tr("Asking the administrator's computer."));
        break;
    case Step::Waiting:
        m_title->setText(tr("Waiting for the administrator"));
        m_sentence->setText(
            tr("\u201c%1\u201d has to be let in on the administrator's computer.", "%1: name of this desk")
                .arg(isolated(m_name->text().trimmed())));
        break;
    case Step::Comparing:
        m_title->setText(tr("Compare the code"));
        m_sentence->setText(tr("Does the administrator's computer show the same six digits? If not, cancel: "
                               "somebody else may be in between."));
        m_code->setText(inTwoGroups(progress.code));
        break;
    case Step::Enrolled:
        showArrival({});
        break;
    case Step::Failed:
        m_problem->setFocus();
        break;
    case Step::Asking:
        break;
    }
    // Not the other button: who presses Enter without having compared is not to be let through.
    if (progress.step == Step::Comparing)
        m_cancel->setFocus();
}

void JoinPage::showArrival(const Arrival& arrival)
{
    m_arrival = arrival;
    m_pages->setCurrentWidget(m_progress);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_code, m_same, m_cancel})
        widget->hide();
    m_bar->show();
    m_title->setText(tr("Copying the event\u2026"));
    const std::int64_t all = arrival.records + arrival.toCome;
    constexpr std::int64_t kParts = 1'000;
    m_bar->setRange(0, arrival.toCome > 0 ? int(kParts) : 0);
    m_bar->setValue(all > 0 ? int(arrival.records * kParts / all) : 0);
    const QLocale locale;
    if (!arrival.isConnected && arrival.records == 0)
        m_sentence->setText(tr("This desk is let in. Connecting to the others\u2026"));
    else if (!arrival.isConnected)
        m_sentence->setText(tr("The connection was lost; it goes on as soon as another desk is reached."));
    else
        m_sentence->setText(tr("%1 of %2 records, with %3 tickets so far.", "numbers")
                                .arg(locale.toString(qlonglong(arrival.records)),
                                     locale.toString(qlonglong(all)),
                                     locale.toString(qlonglong(arrival.tickets))));
}

} // namespace gatelog
