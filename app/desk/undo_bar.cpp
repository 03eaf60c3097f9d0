// SPDX-License-Identifier: Apache-2.0
#include "app/desk/undo_bar.h"

#include "app/desk/elided_label.h"
#include "app/language/isolated.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace gatelog {

UndoBar::UndoBar(QWidget* parent) : QWidget(parent)
{
    m_text = new ElidedLabel(this);
    m_text->setForegroundRole(QPalette::PlaceholderText);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_undo = new QPushButton(tr("Undo"), this);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 8, 4);
    row->addWidget(m_text, 1);
    row->addWidget(m_undo);
    m_second.setInterval(std::chrono::milliseconds(250));
    m_fade.setSingleShot(true);
    m_fade.setInterval(std::chrono::seconds(6));
    connect(&m_second, &QTimer::timeout, this, &UndoBar::tick);
    connect(&m_fade, &QTimer::timeout, this, [this] {
        if (!m_offering)
            hide();
    });
    connect(m_undo, &QPushButton::clicked, this, &UndoBar::undoRequested);
    withdraw();
}

void UndoBar::offer(const RecentScan& scan, std::chrono::milliseconds window)
{
    m_offering = true;
    m_window = window;
    m_since.start();
    m_fade.stop();
    const QString guest = isolated(scan.guest());
    m_whose = guest;
    m_sentence = scan.sale                                ? tr("Sold: %1", "%1: category").arg(guest)
                 : scan.scan.direction == Direction::Exit ? tr("Checked out: %1").arg(guest)
                                                          : tr("Admitted: %1").arg(guest);
    m_undo->setToolTip(scan.sale ? tr("Takes this sale back (F8)") : tr("Takes this admission back (F8)"));
    m_undo->show();
    show();
    m_second.start();
    tick();
    fit();
}

void UndoBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (m_offering)
        fit();
}

void UndoBar::fit()
{
    // Beside "Undo" the name says more than that somebody was admitted.
    const int room = width() - m_undo->sizeHint().width() - layout()->spacing() -
                     layout()->contentsMargins().left() - layout()->contentsMargins().right();
    m_text->setFullText(m_text->fontMetrics().horizontalAdvance(m_sentence) <= room ? m_sentence : m_whose);
}

void UndoBar::withdraw()
{
    m_offering = false;
    m_second.stop();
    hide();
}

void UndoBar::say(const QString& text)
{
    withdraw();
    m_undo->hide();
    m_text->setFullText(text);
    show();
    m_fade.start();
}

void UndoBar::tick()
{
    const auto left = m_window - std::chrono::milliseconds(m_since.elapsed());
    if (left <= left.zero()) {
        withdraw();
        return;
    }
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(left);
    m_undo->setText(tr("Undo (%n s)", nullptr, int(seconds.count())));
}

} // namespace gatelog
