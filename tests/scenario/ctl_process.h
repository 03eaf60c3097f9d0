// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QJsonObject>
#include <QObject>
#include <QProcess>
#include <QStringList>

#include <chrono>
#include <functional>
#include <optional>
#include <vector>

namespace gatelog::test {

/// The words of an ASCII text, as a program's arguments.
inline QStringList words(const char* text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

inline QString str(const char* text)
{
    return QString::fromUtf8(text);
}

/// A gatelogctl that runs on a host of a TestNetwork, and the JSON lines it has told so far. Whatever waits
/// here runs the event loop, and answers false, or nothing, once the deadline is over.
class CtlProcess : public QObject
{
public:
    /// A line that a process tells, and none before it.
    using Line = std::function<bool(const QJsonObject&)>;
    static constexpr std::chrono::milliseconds kPatience{15'000};

    /// `before`: a program, and its arguments, that starts gatelogctl in its turn.
    CtlProcess(const QString& space, const QString& folder, const QString& command,
               const QStringList& more = {}, const QStringList& before = {});
    /// Ends it.
    ~CtlProcess() override;

    const std::vector<QJsonObject>& lines() const { return m_lines; }
    std::size_t count() const { return m_lines.size(); }
    const QByteArray& messages() const { return m_messages; }
    bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    /// The last line with this "event"; empty without.
    QJsonObject last(const char* event) const;

    bool waitFor(const std::function<bool()>& condition, std::chrono::milliseconds patience = kPatience);
    /// The first such line from the `from`th on.
    std::optional<QJsonObject> lineWith(const Line& wanted, std::chrono::milliseconds patience = kPatience,
                                        std::size_t from = 0);
    bool says(const char* message, std::chrono::milliseconds patience = kPatience);

    void write(const QString& line);
    /// Of a `desk --stdin`: the verdict; an empty object if none came.
    QJsonObject scan(const QString& code, std::chrono::milliseconds patience = kPatience);
    /// Sessions, by its last "peers"; -1 before.
    int connected() const;
    bool hasAll(int others) const; ///< is connected with so many, and lacks nothing of theirs

    /// Its standard input ends, and it with it. What it exits with; -1: it did not.
    int end();
    /// What it exits with by itself; -1: it crashed, or does not end.
    int status(std::chrono::milliseconds patience = kPatience);
    /// As `kill -9`.
    void kill();

private:
    void take();

    QProcess m_process;
    std::vector<QJsonObject> m_lines;
    QByteArray m_messages;
};

/// A run of gatelogctl on a host that ends by itself.
struct CtlAnswer
{
    int status = -1;
    std::vector<QJsonObject> lines;
    QByteArray messages;
    QJsonObject last() const { return lines.empty() ? QJsonObject() : lines.back(); }
};
CtlAnswer ctlOn(const QString& space, const QString& folder, const QString& command,
                const QStringList& more = {});

inline bool isEvent(const QJsonObject& line, const char* event)
{
    return line.value(QStringLiteral("event")).toString() == QLatin1String(event);
}

inline QString text(const QJsonObject& line, const char* key)
{
    return line.value(QLatin1String(key)).toString();
}

} // namespace gatelog::test
