// SPDX-License-Identifier: Apache-2.0
#include "app/office/emergency_page.h"

#include "app/desk/name_choice.h"
#include "app/desk/notice_bar.h"
#include "app/desk/sync_wording.h"
#include "app/desk/wrapping_row.h"
#include "app/language/isolated.h"
#include "app/office/devices_revoke.h"
#include "app/office/emergency_confirm.h"
#include "app/office/emergency_gates.h"
#include "app/office/emergency_heard.h"
#include "app/office/key_holder.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace gatelog {
namespace {

/// Of each column; where there is less room they stand one below the other.
constexpr int kLettersOfGates = 58;
constexpr int kLettersBeside = 42;

/// Keeps what is chosen, if it is still there.
void setChoices(QComboBox& box, const std::vector<std::pair<QVariant, QString>>& choices)
{
    bool areSame = box.count() == int(choices.size());
    for (int i = 0; areSame && i < box.count(); ++i)
        areSame = box.itemData(i) == choices[std::size_t(i)].first &&
                  box.itemText(i) == choices[std::size_t(i)].second;
    if (areSame)
        return;
    const QVariant chosen = box.currentData();
    box.clear();
    for (const auto& [value, text] : choices)
        box.addItem(text, value);
    box.setCurrentIndex(std::max(0, box.findData(chosen)));
}

} // namespace

EmergencyPage::EmergencyPage(const OfficeParts& parts, QWidget* parent) : OfficePage(parts, parent)
{
    m_notices = new NoticeBar(this);
    m_problem = new QLabel(this);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_gates = new EmergencyGates(this);
    m_heard = new EmergencyHeard(this);
    connect(m_gates, &EmergencyGates::stopRequested, this, &EmergencyPage::stop);
    connect(m_gates, &EmergencyGates::resumeRequested, this, &EmergencyPage::resume);
    auto* leading = new QVBoxLayout;
    leading->setSpacing(12);
    leading->addWidget(m_gates, 1);
    auto* trailing = new QVBoxLayout;
    trailing->setSpacing(12);
    trailing->addWidget(buildMessage());
    trailing->addWidget(m_heard, 1);
    trailing->addWidget(buildRevoke());
    const int letter = fontMetrics().averageCharWidth();
    auto* columns = new WrappingRow;
    columns->setSpacing(12);
    columns->add(leading, {4, letter * kLettersOfGates});
    columns->add(trailing, {3, letter * kLettersBeside});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_notices);
    column->addWidget(m_problem);
    column->addLayout(columns, 1);
    connect(&parts.sync, &DeskSync::stateChanged, this, [this] {
        if (m_hasReading)
            show();
    });
}

QWidget* EmergencyPage::buildMessage()
{
    auto* card = new Card(tr("Message to the desks"), this);
    m_text = new QLineEdit(card);
    m_text->setMaxLength(int(Announcement::kMaxTextBytes / 4)); // UTF-8 takes four bytes at most
    m_text->setPlaceholderText(tr("What they are to know"));
    m_text->setAccessibleName(tr("Message to the desks"));
    m_to = new NameChoice(8, card);
    m_to->setAccessibleName(tr("To whom"));
    m_send = new QPushButton(tr("Sen&d"), card);
    m_send->setObjectName(QStringLiteral("primary"));
    m_send->setEnabled(false);
    connect(m_text, &QLineEdit::textChanged, this,
            [this] { m_send->setEnabled(mayAnnounce() && !m_text->text().trimmed().isEmpty()); });
    connect(m_send, &QPushButton::clicked, this, &EmergencyPage::send);
    auto* to = new WrappingRow;
    to->add(m_to, {1, 0});
    to->add(m_send);
    card->body()->addWidget(m_text);
    card->body()->addLayout(to);
    return card;
}

QWidget* EmergencyPage::buildRevoke()
{
    auto* card = new Card(tr("A laptop is stolen"), this);
    m_revokeHint = quietLabel({}, card);
    m_revokeHint->setWordWrap(true);
    m_device = new NameChoice(8, card);
    m_device->setAccessibleName(tr("Desk to revoke"));
    m_revoke = new QPushButton(tr("Re&voke\u2026"), card);
    m_revoke->setObjectName(QStringLiteral("danger"));
    connect(m_revoke, &QPushButton::clicked, this, &EmergencyPage::revoke);
    auto* line = new WrappingRow;
    line->add(m_device, {1, 0});
    line->add(m_revoke);
    card->body()->addWidget(m_revokeHint);
    card->body()->addLayout(line);
    return card;
}

QString EmergencyPage::title() const
{
    return state().stopped.empty() ? tr("Emergency") : tr("Emergency (entry stopped)");
}

void EmergencyPage::setState(const DeskState& state)
{
    const bool isOther = state.folder != this->state().folder;
    const bool wasStopped = !this->state().stopped.empty();
    OfficePage::setState(state);
    if (isOther) {
        m_hasReading = false;
        told({});
    }
    if (wasStopped != !state.stopped.empty())
        Q_EMIT titleChanged();
}

Viewpoint EmergencyPage::view() const
{
    Viewpoint view;
    view.now = parts().clock.now();
    view.zone = QTimeZone(state().timeZone);
    return view;
}

bool EmergencyPage::mayAnnounce() const
{
    return state().isEnrolled && !state().isRevoked && state().role != Role::Scanner;
}

void EmergencyPage::refresh()
{
    parts().reader.read(this, readEmergency, [this](EmergencyReading reading) {
        m_reading = std::move(reading);
        m_hasReading = true;
        show();
    });
}

void EmergencyPage::show()
{
    const Viewpoint view = this->view();
    const auto stopped = std::count_if(m_reading.gates.begin(), m_reading.gates.end(),
                                       [](const auto& gate) { return gate.stop.has_value(); });
    Words notice;
    if (stopped > 0)
        notice = [count = int(stopped), isAll = stopped == std::ptrdiff_t(m_reading.gates.size())] {
            return isAll ? tr("Entry is stopped at all gates.")
                         : tr("Entry is stopped at %n gate(s).", nullptr, count);
        };
    m_notices->setNotice(NoticeBar::Subject::Stop, notice, NoticeBar::Closing::Itself,
                         NoticeBar::Weight::Stop);
    m_gates->show(m_reading, view,
                  mayAnnounce() ? EmergencyGates::Rights::MayStop : EmergencyGates::Rights::MayLook);
    m_heard->show(m_reading, state(), parts().sync.state(), view);
    showChoices();
}

void EmergencyPage::showChoices()
{
    std::vector<std::pair<QVariant, QString>> gates{{0, tr("All desks")}};
    for (const EmergencyReading::AtGate& gate : m_reading.gates)
        gates.emplace_back(int(gate.gate.value()), tr("Desks at %1", "%1: gate").arg(isolated(gate.name)));
    setChoices(*m_to, gates);
    std::vector<std::pair<QVariant, QString>> devices;
    for (const SyncState::Device& device : parts().sync.state().devices)
        if (!device.isRevoked)
            devices.emplace_back(device.key.toByteArray(), device.name);
    setChoices(*m_device, devices);
    const bool mayRevoke = parts().keys.hasKey() && !devices.empty();
    m_device->setEnabled(mayRevoke);
    m_revoke->setEnabled(mayRevoke);
    m_revokeHint->setText(devices.empty() ? tr("There is no other desk.")
                          : parts().keys.hasKey()
                              ? tr("Take it out of the event: what it writes from now on "
                                   "counts nowhere.")
                              : tr("The event's key is on another laptop: revoke there."));
    m_send->setEnabled(mayAnnounce() && !m_text->text().trimmed().isEmpty());
}

void EmergencyPage::announceAs(const Announcement& announcement, const std::function<void()>& done)
{
    parts().service.run(
        [announcement](Replica& replica) -> Result<> {
            const Result<VerifiedRecord> said = announce(replica, announcement);
            return said ? Result<>() : tl::unexpected(said.error());
        },
        this,
        [this, done](const Result<>& result) {
            told(result);
            if (result && done)
                done();
        });
}

void EmergencyPage::told(const Result<>& done)
{
    m_problem->setVisible(!done);
    if (done) {
        refresh();
        return;
    }
    m_problem->setText(done.error().code == ErrorCode::NotPermitted
                           ? tr("This laptop may not do that. Use an administrator's or a supervisor's.")
                           : Wording::error(done.error().code));
}

void EmergencyPage::stop(GateId gate, const QString& name)
{
    const bool isAll = gate.value() == 0;
    EmergencyConfirm::Question question;
    question.title = tr("Stop entry");
    question.what =
        isAll ? tr("Stop entry at all gates?") : tr("Stop entry at %1?", "%1: gate").arg(shortName(name));
    question.consequence =
        tr("Every desk there refuses entry as soon as it hears of this, until you resume entry. Guests can "
           "still leave. A desk that is cut off does not hear: go there.");
    question.understood = tr("Nobody is to be let in");
    question.action = tr("Stop entry");
    question.textLabel = tr("What the desks &read, if anything:");
    EmergencyConfirm confirm(question, this);
    if (confirm.exec() == QDialog::Accepted)
        announceAs({confirm.text(), gate, EntryEffect::Stop, {}});
}

void EmergencyPage::resume(GateId gate, const QString& name)
{
    const bool isAll = gate.value() == 0;
    EmergencyConfirm::Question question;
    question.title = tr("Resume entry");
    question.what =
        isAll ? tr("Resume entry at all gates?") : tr("Resume entry at %1?", "%1: gate").arg(shortName(name));
    question.consequence = tr("The desks there admit again as soon as they hear of this.");
    question.understood = tr("It is safe to let people in");
    question.action = tr("Resume entry");
    question.textLabel = tr("What the desks &read, if anything:");
    EmergencyConfirm confirm(question, this);
    if (confirm.exec() == QDialog::Accepted)
        announceAs({confirm.text(), gate, EntryEffect::Resume, {}});
}

void EmergencyPage::send()
{
    const QString text = m_text->text();
    announceAs({text, GateId(GateId::value_type(m_to->currentData().toInt())), EntryEffect::None, {}},
               [this, text] {
                   if (m_text->text() == text)
                       m_text->clear();
               });
}

void EmergencyPage::revoke()
{
    const auto device = PublicKey::fromBytes(m_device->currentData().toByteArray());
    if (device)
        revokeAfterAsking(parts(), *this, *device, m_device->currentText(),
                          [this](const Result<>& done) { told(done); });
}

} // namespace gatelog
