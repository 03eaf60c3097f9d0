// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

#include <map>

class QLabel;
class QVBoxLayout;

namespace gatelog {

/// Standing notices above everything else: the clock, a rescued database. One line for each subject.
class NoticeBar : public QWidget
{
    Q_OBJECT

public:
    enum class Subject { Clock, Salvage, Backup, Gate, Undo, Camera };
    enum class Closing {
        ByHand, ///< it has a button
        Itself, ///< it ends with its cause
    };

    explicit NoticeBar(QWidget* parent = nullptr);

    /// An empty text takes the notice away.
    void setNotice(Subject subject, const QString& text, Closing closing = Closing::ByHand);
    QString notice(Subject subject) const;

private:
    QWidget* makeLine(Subject subject, const QString& text, Closing closing);

    QVBoxLayout* m_lines = nullptr;
    struct Line
    {
        QWidget* widget = nullptr;
        QString text;
    };
    std::map<Subject, Line> m_notices;
};

} // namespace gatelog
