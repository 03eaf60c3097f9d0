// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>

namespace gatelog {

/// Lines of standard input as they come, for a program with an event loop. Standard input cannot be waited
/// for in the same way on all platforms, so a thread blocks in reading it; that thread lives as long as the
/// process.
class InputLines : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 kMaxLineBytes = 64 * 1024;

    /// Once in a process.
    void start();

Q_SIGNALS:
    void line(const QString& text);
    void ended();
};

} // namespace gatelog
