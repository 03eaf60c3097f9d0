// SPDX-License-Identifier: Apache-2.0
#include "app/office/emergency_confirm.h"

#include "app/desk/card.h"
#include "app/desk/theme.h"
#include "app/desk/verdict_mark.h"
#include "app/desk/window_room.h"
#include "app/language/isolated.h"
#include "core/ledger/body.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace gatelog {

EmergencyConfirm::EmergencyConfirm(const Question& question, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(question.title);
    auto* mark = new VerdictMark(this);
    mark->show(Tone::Deny, toneAccent(Tone::Deny, palette()), palette().color(QPalette::Window));
    const int side = fontMetrics().height() * 3;
    mark->setFixedSize(side, side); // of the font
    auto* what = headingLabel(breakable(question.what), 1.6, this);
    what->setWordWrap(true);
    auto* consequence = new QLabel(breakable(question.consequence), this);
    consequence->setTextFormat(Qt::PlainText);
    consequence->setWordWrap(true);
    QString understood = question.understood; // with names in it: nothing of them is a key to press
    m_understood = new QCheckBox(understood.replace(u'&', QLatin1StringView("&&")), this);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setDefault(true);
    m_action = new QPushButton(question.action, this);
    m_action->setObjectName(QStringLiteral("danger"));
    m_action->setAutoDefault(false);
    m_action->setEnabled(false);
    connect(m_understood, &QCheckBox::toggled, m_action, &QPushButton::setEnabled);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_action, &QPushButton::clicked, this, &QDialog::accept);

    auto* texts = new QVBoxLayout;
    texts->setSpacing(12);
    texts->addWidget(what);
    texts->addWidget(consequence);
    if (!question.textLabel.isEmpty()) {
        auto* label = new QLabel(question.textLabel, this);
        m_text = new QLineEdit(this);
        m_text->setMaxLength(int(Announcement::kMaxTextBytes / 4)); // UTF-8 takes four bytes at most
        label->setBuddy(m_text);
        texts->addWidget(label);
        texts->addWidget(m_text);
    }
    texts->addWidget(m_understood);
    auto* head = new QHBoxLayout;
    head->setSpacing(18);
    head->addWidget(mark, 0, Qt::AlignTop);
    head->addLayout(texts, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_action);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(20);
    column->addLayout(head);
    column->addLayout(buttons);
    column->addStrut(fontMetrics().averageCharWidth() * 64);
    resizeWithin(*this, sizeHint()); // Qt would leave it two thirds of the display
    m_understood->setFocus();
}

QString EmergencyConfirm::text() const
{
    return m_text ? m_text->text() : QString();
}

} // namespace gatelog
