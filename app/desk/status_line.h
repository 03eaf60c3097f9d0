// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/camera/camera_status.h"
#include "app/desk/machine_watch.h"
#include "app/desk/peers_standing.h"
#include "app/desk/sounds.h"

#include <QWidget>

#include <map>

class QLabel;
class QToolButton;

namespace gatelog {

class ElidedLabel;
class NoticeBar;
class VerdictMark;

/// The foot of the window, in small letters: who is on duty, the camera, how fresh what this desk knows is,
/// and what the laptop is about to run out of. What needs somebody now stands in the notices as well.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    enum class Part { Camera, Freshness, Sound, Battery, Disk };
    enum class Duty { Hidden, Nobody, Somebody };

    /// `notices` must outlive it.
    explicit StatusLine(NoticeBar& notices, QWidget* parent = nullptr);

    void setDuty(Duty duty, const QString& name);
    void setCamera(CameraStatus status);
    void setPeers(const PeersView& view);
    void setSpeaker(Sounds::Speaker speaker);
    void setPower(MachineWatch::Danger danger, int percent);
    void setDisk(MachineWatch::Danger danger, qint64 freeBytes);
    QString text(Part part) const; ///< empty: not shown

Q_SIGNALS:
    void operatorRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void colourMarks();
    enum class Mark { Fine, Wrong };
    void show(Part part, const QString& text, Mark mark = Mark::Fine);

    struct Item
    {
        QWidget* widget = nullptr;
        VerdictMark* mark = nullptr;
        ElidedLabel* label = nullptr;
    };
    NoticeBar& m_notices;
    QToolButton* m_duty = nullptr;
    std::map<Part, Item> m_items;
};

} // namespace gatelog
