// SPDX-License-Identifier: Apache-2.0
#include "app/office/merge_file_card.h"

#include "app/desk/elided_label.h"
#include "app/desk/theme.h"
#include "app/desk/verdict_mark.h"

#include <QEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace gatelog {
namespace {

Tone toneOf(MergeWording::Grade grade)
{
    switch (grade) {
    case MergeWording::Grade::Sound:
        return Tone::Admit;
    case MergeWording::Grade::NothingNew:
        return Tone::Idle;
    case MergeWording::Grade::Damaged:
        return Tone::Attention;
    case MergeWording::Grade::Refused:
        return Tone::Deny;
    }
    GATELOG_CHECK(!"every grade has a tone");
}

} // namespace

MergeFileCard::MergeFileCard(const QString& path, QWidget* parent) : Card({}, parent), m_path(path)
{
    m_mark = new VerdictMark(this);
    const int side = fontMetrics().height() * 2;
    m_mark->setFixedSize(side, side);
    m_mark->hide();
    m_name = new ElidedLabel(this);
    QFont bold = m_name->font();
    bold.setBold(true);
    m_name->setFont(bold);
    m_name->setFullText(QFileInfo(path).fileName());
    m_name->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_origin = quietLabel({}, this);
    m_origin->setWordWrap(true);
    m_origin->hide();
    m_content = quietLabel({}, this);
    m_content->setForegroundRole(QPalette::WindowText);
    m_content->setWordWrap(true);
    m_reading = new QProgressBar(this);
    m_reading->setRange(0, 0);
    m_reading->setTextVisible(false);
    m_remove = new QPushButton(this);
    m_remove->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(3);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_mark, 0, 0, 3, 1, Qt::AlignTop);
    grid->addWidget(m_name, 0, 1);
    grid->addWidget(m_origin, 1, 1);
    grid->addWidget(m_content, 2, 1);
    grid->addWidget(m_reading, 3, 1);
    grid->addWidget(m_remove, 0, 2, 3, 1, Qt::AlignTop);
    body()->addLayout(grid);
    connect(m_remove, &QPushButton::clicked, this, &MergeFileCard::removed);
    nameParts();
}

void MergeFileCard::nameParts()
{
    m_remove->setText(tr("Leave out"));
    m_remove->setAccessibleName(tr("Leave out %1", "%1: a file").arg(m_name->text()));
    setAccessibleName(m_name->text());
    if (!m_staged) {
        m_content->setText(tr("Looking through it\u2026"));
        m_reading->setAccessibleName(m_content->text());
        return;
    }
    const QString origin = MergeWording::origin(*m_staged, *m_format);
    m_origin->setText(origin);
    m_origin->setVisible(!origin.isEmpty());
    m_content->setText(MergeWording::content(*m_staged, *m_format).join(u'\n'));
    setAccessibleDescription(m_content->text());
}

void MergeFileCard::show(const StagedBundle& staged, const ReportFormat& format)
{
    m_staged = staged;
    m_format = format;
    m_reading->hide();
    const Tone tone = toneOf(MergeWording::grade(staged));
    m_mark->show(
        tone, tone == Tone::Idle ? palette().color(QPalette::PlaceholderText) : toneAccent(tone, palette()),
        palette().color(QPalette::Base));
    m_mark->setVisible(true);
    nameParts();
}

void MergeFileCard::setRemovable(bool removable)
{
    m_remove->setEnabled(removable);
}

void MergeFileCard::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_staged)
        show(*m_staged, *m_format);
}

} // namespace gatelog
