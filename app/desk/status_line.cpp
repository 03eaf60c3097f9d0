// SPDX-License-Identifier: Apache-2.0
#include "app/desk/status_line.h"

#include "app/desk/elided_label.h"
#include "app/desk/elided_text.h"
#include "app/desk/notice_bar.h"
#include "app/desk/sync_wording.h"
#include "app/desk/theme.h"
#include "app/desk/verdict_mark.h"
#include "app/desk/wording.h"
#include "app/language/isolated.h"
#include "app/language/size_text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QToolButton>

namespace gatelog {
namespace {

constexpr int kLeastLetters = 5; ///< of each, before it is elided

NoticeBar::Weight weightOf(MachineWatch::Danger danger)
{
    return danger == MachineWatch::Danger::Critical ? NoticeBar::Weight::Stop : NoticeBar::Weight::Warning;
}

} // namespace

StatusLine::StatusLine(NoticeBar& notices, QWidget* parent) : QWidget(parent), m_notices(notices)
{
    m_duty = new QToolButton(this);
    m_duty->setObjectName(QStringLiteral("duty"));
    m_duty->setFocusPolicy(Qt::StrongFocus);
    connect(m_duty, &QToolButton::clicked, this, &StatusLine::operatorRequested);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(2, 0, 2, 0);
    row->setSpacing(18);
    row->addWidget(m_duty);
    row->addStretch(1);
    const int side = fontMetrics().height();
    for (const Part part : {Part::Disk, Part::Battery, Part::Sound, Part::Camera, Part::Freshness}) {
        Item item;
        item.widget = new QWidget(this);
        auto* mark = new VerdictMark(item.widget);
        mark->setFixedSize(side, side);
        item.mark = mark;
        item.label = new ElidedLabel(item.widget);
        item.label->setForegroundRole(QPalette::PlaceholderText);
        item.label->setMinimumWidth(fontMetrics().averageCharWidth() * kLeastLetters);
        auto* pair = new QHBoxLayout(item.widget);
        pair->setContentsMargins(0, 0, 0, 0);
        pair->setSpacing(6);
        pair->addWidget(item.mark);
        pair->addWidget(item.label);
        item.widget->hide();
        row->addWidget(item.widget);
        m_items[part] = item;
    }
    colourMarks();
    setDuty(Duty::Hidden, {});
}

void StatusLine::colourMarks()
{
    for (const auto& [part, item] : m_items)
        item.mark->show(Tone::Attention, toneAccent(Tone::Attention, palette()),
                        palette().color(QPalette::Window));
}

void StatusLine::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colourMarks();
}

void StatusLine::show(Part part, const QString& text, Mark mark)
{
    const Item& item = m_items[part];
    item.label->setFullText(text);
    item.label->setForegroundRole(mark == Mark::Wrong ? QPalette::WindowText : QPalette::PlaceholderText);
    item.mark->setVisible(mark == Mark::Wrong);
    item.widget->setVisible(!text.isEmpty());
}

QString StatusLine::text(Part part) const
{
    return m_items.at(part).label->text();
}

void StatusLine::setDuty(Duty duty, const QString& name)
{
    m_duty->setVisible(duty != Duty::Hidden);
    const QFontMetrics letters = m_duty->fontMetrics();
    const QString shown = elidedText(name, letters, letters.averageCharWidth() * 30, layoutDirection());
    m_duty->setText(duty == Duty::Somebody ? tr("On duty: %1", "%1: name").arg(isolated(shown))
                                           : tr("Nobody is on duty"));
    m_duty->setToolTip(tr("Sign in or out with a PIN (F7)"));
    m_duty->setAccessibleName(duty == Duty::Somebody ? tr("On duty: %1", "%1: name").arg(isolated(name))
                                                     : tr("Nobody is on duty"));
}

void StatusLine::setCamera(CameraStatus status)
{
    if (status == CameraStatus::Running)
        show(Part::Camera, tr("Camera on"));
    else
        show(Part::Camera, Wording::camera(status),
             status == CameraStatus::Starting || status == CameraStatus::Idle ? Mark::Fine : Mark::Wrong);
}

void StatusLine::setPeers(const PeersView& view)
{
    const Standing standing = standingOf(view).standing;
    const bool isCutOff = standing == Standing::Alone || standing == Standing::Revoked;
    show(Part::Freshness, SyncWording::freshness(view), isCutOff ? Mark::Wrong : Mark::Fine);
}

void StatusLine::setSpeaker(Sounds::Speaker speaker)
{
    show(Part::Sound, speaker == Sounds::Speaker::Missing ? tr("No speaker: verdicts are silent") : QString(),
         Mark::Wrong);
}

void StatusLine::setPower(MachineWatch::Danger danger, int percent)
{
    const bool isFine = danger == MachineWatch::Danger::None;
    show(Part::Battery,
         isFine ? QString() : tr("Battery %1 %", "%1: number").arg(QLocale().toString(percent)), Mark::Wrong);
    Words notice;
    if (!isFine)
        notice = [percent] {
            return tr("The battery is at %1 %. Plug this computer in; every scan so far is kept.",
                      "%1: number")
                .arg(QLocale().toString(percent));
        };
    m_notices.setNotice(NoticeBar::Subject::Battery, notice, NoticeBar::Closing::Itself, weightOf(danger));
}

void StatusLine::setDisk(MachineWatch::Danger danger, qint64 freeBytes)
{
    const bool isFine = danger == MachineWatch::Danger::None;
    const auto room = [freeBytes] { return sizeText(std::max<qint64>(0, freeBytes), QLocale()); };
    show(Part::Disk, isFine ? QString() : tr("Disk: %1 left", "%1: '200 MB'").arg(room()), Mark::Wrong);
    Words notice;
    if (!isFine)
        notice = [room] {
            return tr("The disk is nearly full: %1 are left. Make room: without it no admission can be kept, "
                      "and nobody can be let in here.",
                      "%1: '200 MB'")
                .arg(room());
        };
    m_notices.setNotice(NoticeBar::Subject::Disk, notice, NoticeBar::Closing::Itself, weightOf(danger));
}

} // namespace gatelog
