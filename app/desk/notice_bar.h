// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/language/words.h"

#include <QFrame>

#include <map>
#include <vector>

class QToolButton;
class QVBoxLayout;

namespace gatelog {

class TallArea;

/// Standing notices above everything else: the clock, a rescued database. One line for each subject, the
/// gravest first. However many there are, they leave the window its room: the less grave wait behind a button
/// that tells how many.
class NoticeBar : public QWidget
{
    Q_OBJECT

public:
    /// In the order in which they stand among those of the same weight, the gravest first.
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
    /// Those that wait behind the button. For tests.
    int waiting() const;

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
    /// Of the lines, the gravest first.
    struct Fit
    {
        std::size_t seen = 0; ///< so many have room
        int height = 0;       ///< of those, in pixels
        int ofAll = 0;
    };
    Fit fitting(const std::vector<const Line*>& lines, int width) const;
    std::vector<const Line*> inOrder() const;
    void makeMore();
    void tellMore(std::size_t waiting);
    void placeLines();

    TallArea* m_area = nullptr;
    QWidget* m_content = nullptr;
    QToolButton* m_more = nullptr; ///< made when it is needed; checked: all are shown
    QVBoxLayout* m_lines = nullptr;
    std::map<Subject, Line> m_notices;
};

} // namespace gatelog
