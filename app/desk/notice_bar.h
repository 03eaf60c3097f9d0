// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/language/words.h"

#include <QFrame>

#include <map>

class QLabel;
class QVBoxLayout;

namespace gatelog {

/// Standing notices above everything else: the clock, a rescued database. One line for each subject. However
/// many there are, they leave the window its room: the less grave are scrolled to.
class NoticeBar : public QWidget
{
    Q_OBJECT

public:
    /// In the order in which they stand, the gravest first.
    enum class Subject {
        Revoked,
        Stop,
        OwnConflict,
        Announcement,
        Conflict,
        Disk,
        Battery,
        Clock,
        Offset,
        Salvage,
        Backup,
        Gate,
        Undo,
        Camera,
        Peers,
        Sync,
        NoTickets,
    };
    /// How it looks: calm, a warning, or that something is not to go on.
    enum class Weight { Calm, Warning, Stop };
    enum class Closing {
        ByHand, ///< it has a button
        Itself, ///< it ends with its cause
    };

    explicit NoticeBar(QWidget* parent = nullptr);

    /// Without words it takes the notice away. They are asked again when the language changes.
    void setNotice(Subject subject, const Words& words, Closing closing = Closing::ByHand,
                   Weight weight = Weight::Warning);
    QString notice(Subject subject) const;

Q_SIGNALS:
    /// By its button.
    void closed(gatelog::NoticeBar::Subject subject);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Line
    {
        QWidget* widget = nullptr;
        QString text;
        Words words;
        Closing closing = Closing::ByHand;
        Weight weight = Weight::Warning;
    };
    QWidget* makeLine(Subject subject, const Line& line);
    void reword();
    void fitHeight();

    QWidget* m_content = nullptr;
    QVBoxLayout* m_lines = nullptr;
    std::map<Subject, Line> m_notices;
};

} // namespace gatelog
