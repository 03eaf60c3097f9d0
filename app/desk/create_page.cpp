// SPDX-License-Identifier: Apache-2.0
#include "app/desk/create_page.h"

#include "app/desk/card.h"
#include "app/desk/wording.h"

#include <QAccessible>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QSysInfo>
#include <QTimeZone>
#include <QVBoxLayout>

namespace gatelog {
namespace {

constexpr int kMaxNameLength = 120;

QLabel* explanation(const QString& text, QWidget* parent)
{
    QLabel* label = quietLabel(text, parent);
    label->setWordWrap(true);
    return label;
}

QWidget* over(QWidget* field, QLabel* explanation)
{
    auto* both = new QWidget(field->parentWidget());
    auto* column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    column->addWidget(field);
    column->addWidget(explanation);
    column->addStretch();
    field->setAccessibleDescription(explanation->text());
    both->setFocusProxy(field);
    return both;
}

QStringList linesOf(const QString& text)
{
    QStringList lines;
    for (const QString& line : text.split(u'\n')) {
        if (!line.trimmed().isEmpty() && !lines.contains(line.trimmed(), Qt::CaseInsensitive))
            lines << line.trimmed();
    }
    return lines;
}

} // namespace

CreatePage::CreatePage(QWidget* parent) : QWidget(parent)
{
    auto* card = new Card({}, this);
    card->setMaximumWidth(fontMetrics().height() * 48);
    card->body()->setContentsMargins(36, 24, 36, 24);
    card->body()->setSpacing(12);
    card->body()->addWidget(headingLabel(tr("Start an event"), 1.9, card));
    m_problem = new QLabel(card);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    card->body()->addWidget(m_problem);
    card->body()->addWidget(buildForm(card), 1);

    m_start = new QPushButton(tr("Start the event"), card);
    m_start->setObjectName(QStringLiteral("primary"));
    m_start->setAutoDefault(true);
    m_back = new QPushButton(tr("Back"), card);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_back);
    foot->addStretch();
    foot->addWidget(m_start);
    card->body()->addLayout(foot);

    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(card, 8);
    row->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->addStretch(1);
    column->addLayout(row, 20);
    column->addStretch(1);
    connect(m_start, &QPushButton::clicked, this, &CreatePage::offer);
    connect(m_back, &QPushButton::clicked, this, &CreatePage::left);
    for (QLineEdit* field : {m_name, m_device, m_passphrase, m_again})
        connect(field, &QLineEdit::returnPressed, this, &CreatePage::offer);
}

QWidget* CreatePage::buildForm(QWidget* card)
{
    // What does not fit on a small screen, or in large letters, is scrolled to.
    auto* area = new QScrollArea(card);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    auto* page = new QWidget(area);
    m_name = new QLineEdit(page);
    m_name->setMaxLength(kMaxNameLength);
    m_name->setPlaceholderText(tr("Spring Concert", "example of an event's name"));
    m_gates = new QPlainTextEdit(page);
    m_gates->setTabChangesFocus(true);
    m_gates->setAccessibleName(tr("Gates"));
    m_gates->setPlaceholderText(tr("North door\nSouth door", "examples of gates, one on each line"));
    m_gates->setFixedHeight(fontMetrics().lineSpacing() * 3 + 16);
    m_gates->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_capacity = new QSpinBox(page);
    m_capacity->setRange(0, EventSketch::kMaxCapacity);
    m_capacity->setSpecialValueText(tr("No limit"));
    m_capacity->setGroupSeparatorShown(true);
    m_device = new QLineEdit(page);
    m_device->setMaxLength(80);
    m_passphrase = new QLineEdit(page);
    m_passphrase->setAccessibleName(tr("Passphrase"));
    m_again = new QLineEdit(page);
    for (QLineEdit* field : {m_passphrase, m_again})
        field->setEchoMode(QLineEdit::Password);

    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 8, 0);
    auto* form = new QFormLayout;
    column->addLayout(form);
    column->addStretch(1); // on a large display the rows stay together
    form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(10);
    form->addRow(tr("&Name of the event:"), m_name);
    form->addRow(tr("&Gates:"), over(m_gates, explanation(tr("The doors at which tickets are scanned, one on "
                                                             "each line. More can be added later."),
                                                          page)));
    form->addRow(tr("Guests &inside at once:"), m_capacity);
    form->addRow(tr("Name of this &desk:"), m_device);
    form->addRow(
        tr("&Passphrase:"),
        over(m_passphrase, explanation(tr("It seals the event's key, which lets new desks in, shuts lost "
                                          "ones out and signs tickets. You are asked for it then, and "
                                          "never while scanning. Nobody can recover it: write it down."),
                                       page)));
    form->addRow(tr("&Once more:"), m_again);
    area->setWidget(page);
    // On the card's colour, not on the window's.
    page->setAutoFillBackground(false);
    area->viewport()->setAutoFillBackground(false);
    return area;
}

void CreatePage::setDraft(const EventSketch& draft)
{
    m_name->setText(draft.name);
    m_gates->setPlainText(draft.gates.join(u'\n'));
    m_capacity->setValue(draft.capacity);
    m_device->setText(draft.deviceName.isEmpty() ? QSysInfo::machineHostName() : draft.deviceName);
    m_passphrase->clear();
    m_again->clear();
    m_problem->hide();
    setMaking(false);
}

EventSketch CreatePage::draft() const
{
    return {m_name->text().trimmed(), linesOf(m_gates->toPlainText()), m_capacity->value(),
            m_device->text().trimmed()};
}

void CreatePage::takeOver(const CreatePage& earlier)
{
    setDraft(earlier.draft());
    setMaking(earlier.isMaking());
}

void CreatePage::focusFirst()
{
    m_name->setFocus();
}

QString CreatePage::problem() const
{
    const EventSketch typed = draft();
    if (typed.name.isEmpty())
        return tr("Give the event a name.");
    if (typed.gates.size() > EventSketch::kMaxGates)
        return tr("There may be %n gate(s) at most.", nullptr, EventSketch::kMaxGates);
    if (m_passphrase->text().size() < kMinPassphrase)
        return tr("Choose a passphrase of at least %n character(s).", nullptr, kMinPassphrase);
    if (m_passphrase->text() != m_again->text())
        return tr("The two passphrases are not the same. Type both again.");
    return {};
}

void CreatePage::offer()
{
    if (m_isMaking)
        return;
    if (const QString missing = problem(); !missing.isEmpty()) {
        showProblem(missing);
        QWidget* field = draft().name.isEmpty() ? m_name : m_passphrase;
        field->setFocus();
        return;
    }
    const EventSketch typed = draft();
    NewEvent event;
    event.name = typed.name;
    event.gates = typed.gates;
    event.timeZone = QTimeZone::systemTimeZoneId();
    event.deviceName = typed.deviceName.isEmpty() ? QSysInfo::machineHostName() : typed.deviceName;
    event.passphrase = m_passphrase->text().toUtf8();
    if (typed.capacity > 0)
        event.capacity = std::uint32_t(typed.capacity);
    m_problem->hide();
    setMaking(true);
    Q_EMIT eventWanted(event);
}

void CreatePage::setMaking(bool making)
{
    m_isMaking = making;
    m_start->setText(making ? tr("Making the event\u2026") : tr("Start the event"));
    m_start->setEnabled(!making);
    m_back->setEnabled(!making);
}

void CreatePage::showProblem(const QString& problem)
{
    setMaking(false);
    m_problem->setText(problem);
    m_problem->show();
    QAccessibleEvent alert(m_problem, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void CreatePage::showFailure(const Error& error)
{
    showProblem(
        tr("%1 %2", "%1, %2: sentences").arg(Wording::error(error.code), Wording::openAdvice(error.code)));
}

} // namespace gatelog
