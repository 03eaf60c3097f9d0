// SPDX-License-Identifier: Apache-2.0
#include "app/office/gates_preview.h"

#include "app/desk/few_lines_label.h"
#include "app/desk/name_choice.h"
#include "app/desk/theme.h"
#include "app/desk/verdict_mark.h"
#include "app/office/ticket_words.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <chrono>

namespace gatelog {
namespace {

constexpr std::chrono::milliseconds kTypingPause{150};

} // namespace

GatesPreview::GatesPreview(const OfficeParts& parts, QWidget* parent)
    : Card(tr("What would a ticket get here, now?"), parent), m_parts(parts), m_typing(this)
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingPause);
    connect(&m_typing, &QTimer::timeout, this, &GatesPreview::search);
    build();
    search();
}

void GatesPreview::build()
{
    m_text = new QLineEdit(this);
    m_text->setObjectName(QStringLiteral("previewTicket"));
    m_text->setPlaceholderText(tr("Code, name or order"));
    m_text->setClearButtonEnabled(true);
    connect(m_text, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    m_ticket = new NameChoice(8, this);
    m_ticket->setObjectName(QStringLiteral("previewMatches"));
    m_ticket->setAccessibleName(tr("Ticket"));
    m_gate = new NameChoice(8, this);
    m_gate->setObjectName(QStringLiteral("previewGate"));
    m_direction = new NameChoice(8, this);
    m_direction->setAccessibleName(tr("Direction"));
    m_direction->addItem(Wording::direction(Direction::Entry), int(Direction::Entry));
    m_direction->addItem(Wording::direction(Direction::Exit), int(Direction::Exit));
    for (QComboBox* box : {m_ticket, m_gate, m_direction})
        connect(box, &QComboBox::currentIndexChanged, this, &GatesPreview::decide);
    auto* form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    form->addRow(tr("&Ticket:"), m_text);
    form->addRow(QString(), m_ticket);
    form->addRow(tr("&Gate:"), m_gate);
    form->addRow(QString(), m_direction);
    m_hint = quietLabel({}, this);
    m_hint->setWordWrap(true);
    body()->addLayout(form);
    body()->addWidget(buildVerdict());
    body()->addWidget(m_hint);
    body()->addStretch(1);
}

QWidget* GatesPreview::buildVerdict()
{
    auto* card = new Card({}, this);
    m_verdict = card;
    m_verdict->setObjectName(QStringLiteral("previewVerdict"));
    m_mark = new VerdictMark(m_verdict);
    const int side = fontMetrics().height() * 3;
    m_mark->setMinimumSize(side, side);
    m_mark->setMaximumSize(side, side);
    m_word = headingLabel({}, 1.8, m_verdict);
    m_guest = new FewLinesLabel(2, m_verdict);
    QFont heading = m_guest->font();
    heading.setPointSizeF(heading.pointSizeF() * 1.1);
    heading.setBold(true);
    m_guest->setFont(heading);
    m_reason = new FewLinesLabel(5, m_verdict);
    m_next = new FewLinesLabel(3, m_verdict);
    auto* head = new QHBoxLayout;
    head->addWidget(m_mark);
    head->addWidget(m_word, 1);
    card->body()->addLayout(head);
    for (QLabel* label : {m_guest, m_reason, m_next})
        card->body()->addWidget(label);
    return m_verdict;
}

void GatesPreview::setState(const DeskState& state)
{
    const bool isOther = state.event != m_state.event;
    m_state = state;
    const QVariant chosen = m_gate->currentData();
    {
        const QSignalBlocker quiet(m_gate);
        m_gate->clear();
        for (const Gate& gate : state.gates)
            m_gate->addItem(gate.name, uint(gate.id.value()));
        m_gate->setCurrentIndex(std::max(0, m_gate->findData(chosen)));
    }
    if (isOther)
        m_text->clear();
    decide();
}

void GatesPreview::refresh()
{
    decide();
}

ScanRequest GatesPreview::request() const
{
    ScanRequest request;
    request.text = m_text->text();
    request.gate = GateId(std::uint16_t(m_gate->currentData().toUInt()));
    request.direction = Direction(m_direction->currentData().toInt());
    if (m_ticket->currentIndex() >= 0)
        request.ticket = TicketId(m_ticket->currentData().toULongLong());
    return request;
}

void GatesPreview::search()
{
    {
        const QSignalBlocker quiet(m_ticket);
        m_ticket->clear();
    }
    m_ticket->hide();
    if (m_text->text().trimmed().isEmpty()) {
        ++m_asked;
        return showNothing(
            tr("Type a code or a name: this says what the desk at that gate would say. Nothing is "
               "written."));
    }
    m_parts.reader.read(
        this,
        [request = request()](Replica& replica) {
            Scanner scanner(replica);
            Finding finding;
            if (!scanner.isKnown(request.text))
                finding.matches = scanner.search(request.text, kMatches);
            if (finding.matches.empty())
                if (auto result = scanner.preview(request))
                    finding.result = std::move(*result);
            return finding;
        },
        [this, asked = ++m_asked](const Finding& finding) {
            if (asked == m_asked)
                take(finding);
        });
}

void GatesPreview::take(const Finding& finding)
{
    if (finding.result)
        return showResult(*finding.result);
    if (finding.matches.empty())
        return showNothing(tr("There is no gate yet. Add one first."));
    {
        const QSignalBlocker quiet(m_ticket);
        for (const TicketMatch& match : finding.matches)
            m_ticket->addItem(
                TicketWords::title(match.ticket) +
                    (match.category.isEmpty() ? QString() : QStringLiteral("  \u00b7  ") + match.category),
                qulonglong(match.ticket.id.value()));
        m_ticket->setCurrentIndex(0);
    }
    m_ticket->show();
    decide();
}

void GatesPreview::decide()
{
    if (m_text->text().trimmed().isEmpty())
        return;
    m_parts.reader.read(
        this, [request = request()](Replica& replica) { return Scanner(replica).preview(request); },
        [this, asked = ++m_asked](const Result<ScanResult>& result) {
            if (asked != m_asked)
                return;
            if (result)
                showResult(*result);
            else
                showNothing(tr("There is no gate yet. Add one first."));
        });
}

void GatesPreview::showResult(const ScanResult& result)
{
    const Viewpoint view{m_parts.clock.now(), QTimeZone(m_state.timeZone), QLocale()};
    ScanResult asked = result;
    asked.confirmed = true; // nobody is asked for a preview
    m_shown = displayOf(asked, view);
    const ToneColours colours = toneColours(m_shown.tone, palette());
    QPalette palette = this->palette();
    for (const auto role : {QPalette::Window, QPalette::Base, QPalette::Mid}) // the card's ground and edge
        palette.setColor(role, colours.fill);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::PlaceholderText})
        palette.setColor(role, colours.ink);
    m_verdict->setPalette(palette);
    // Under the style sheet a palette does not reach the children by itself.
    for (QLabel* label : std::initializer_list<QLabel*>{m_word, m_guest, m_reason, m_next})
        label->setPalette(palette);
    m_mark->show(m_shown.tone, colours.ink, colours.fill);
    m_word->setText(m_shown.word);
    m_guest->setFullText(m_shown.guest);
    m_reason->setFullText(m_shown.reason);
    m_next->setFullText(m_shown.nextStep);
    m_next->setVisible(!m_shown.nextStep.isEmpty());
    m_verdict->setAccessibleName(m_shown.spoken());
    m_verdict->show();
    m_hint->setText(tr("Nothing was written. A desk asks the others before it admits; this does not."));
}

void GatesPreview::showNothing(const QString& why)
{
    m_shown = {};
    m_verdict->hide();
    m_hint->setText(why);
}

} // namespace gatelog
