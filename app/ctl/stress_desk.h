// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QObject>
#include <QProcess>
#include <QString>
#include <QStringList>

namespace gatelog {

/// A real desk in a process of its own: `gatelogctl desk --stdin --json`, fed with codes, its lines taken
/// apart. On the thread that made it.
class StressDesk : public QObject
{
    Q_OBJECT

public:
    explicit StressDesk(int number) : m_number(number) {}
    ~StressDesk() override;

    /// `peers`: addresses of others.
    void start(const QString& folder, const QStringList& peers);
    void scan(const QString& code);
    /// Ends its input; true once it has ended well.
    bool finish();

    int number() const { return m_number; }
    const QString& address() const { return m_address; } ///< empty until it listens
    bool isOpen() const { return m_isOpen; }
    int connected() const { return m_connected; }
    int caughtUp() const { return m_caughtUp; }
    bool canConfirm() const { return m_canConfirm; }

Q_SIGNALS:
    void changed();
    /// A verdict line.
    void verdict(int desk, const QJsonObject& line);
    /// An admission of another desk is in this one's log.
    void arrived(int desk, const QString& record, double at);
    void failed(const QString& why);

private:
    void readLines();
    void take(const QJsonObject& line);

    int m_number;
    QProcess m_process;
    QString m_address;
    bool m_isOpen = false;
    int m_connected = 0;
    int m_caughtUp = 0;
    bool m_canConfirm = false;
    bool m_isEnding = false;
};

} // namespace gatelog
