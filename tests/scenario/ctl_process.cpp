// SPDX-License-Identifier: Apache-2.0
#include "tests/scenario/ctl_process.h"

#include "tests/support/ctl.h"

#include <QTest>

#include <algorithm>

namespace gatelog::test {

CtlProcess::CtlProcess(const QString& space, const QString& folder, const QString& command,
                       const QStringList& more, const QStringList& before)
{
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &CtlProcess::take);
    connect(&m_process, &QProcess::readyReadStandardError, this,
            [this] { m_messages += m_process.readAllStandardError(); });
    m_process.start(QStringLiteral("ip"), words("netns exec") + QStringList{space} + before +
                                              QStringList{ctlProgram(), command, QStringLiteral("--data"),
                                                          folder, QStringLiteral("--json")} +
                                              more);
    m_process.waitForStarted();
}

CtlProcess::~CtlProcess()
{
    if (!isRunning())
        return;
    m_process.closeWriteChannel();
    m_process.terminate();
    if (!m_process.waitForFinished(5'000)) {
        m_process.kill();
        m_process.waitForFinished(5'000);
    }
}

void CtlProcess::take()
{
    while (m_process.canReadLine())
        m_lines.push_back(QJsonDocument::fromJson(m_process.readLine()).object());
}

QJsonObject CtlProcess::last(const char* event) const
{
    const auto line = std::find_if(m_lines.rbegin(), m_lines.rend(),
                                   [event](const QJsonObject& one) { return isEvent(one, event); });
    return line == m_lines.rend() ? QJsonObject() : *line;
}

bool CtlProcess::waitFor(const std::function<bool()>& condition, std::chrono::milliseconds patience)
{
    return QTest::qWaitFor(condition, int(patience.count()));
}

std::optional<QJsonObject> CtlProcess::lineWith(const Line& wanted, std::chrono::milliseconds patience,
                                                std::size_t from)
{
    std::optional<QJsonObject> found;
    waitFor(
        [&] {
            for (; !found && from < m_lines.size(); ++from)
                if (wanted(m_lines[from]))
                    found = m_lines[from];
            return found || (!isRunning() && from == m_lines.size());
        },
        patience);
    return found;
}

bool CtlProcess::says(const char* message, std::chrono::milliseconds patience)
{
    const bool isSaid = waitFor([&] { return m_messages.contains(message); }, patience);
    if (!isSaid)
        qWarning("it said: %s", m_messages.constData());
    return isSaid;
}

void CtlProcess::write(const QString& line)
{
    m_process.write(line.toUtf8() + '\n');
}

QJsonObject CtlProcess::scan(const QString& code, std::chrono::milliseconds patience)
{
    const std::size_t from = m_lines.size();
    write(code);
    const auto verdict = lineWith(
        [&](const QJsonObject& line) {
            return line.contains(QStringLiteral("verdict")) && text(line, "code") == code;
        },
        patience, from);
    return verdict.value_or(QJsonObject());
}

int CtlProcess::connected() const
{
    return last("peers").value(QStringLiteral("connected")).toInt(-1);
}

bool CtlProcess::hasAll(int others) const
{
    return connected() == others && last("peers").value(QStringLiteral("caught_up")).toInt() == others;
}

int CtlProcess::end()
{
    m_process.closeWriteChannel();
    return status();
}

int CtlProcess::status(std::chrono::milliseconds patience)
{
    if (!waitFor([this] { return !isRunning(); }, patience))
        return -1;
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

void CtlProcess::kill()
{
    m_process.kill();
    m_process.waitForFinished();
}

CtlAnswer ctlOn(const QString& space, const QString& folder, const QString& command, const QStringList& more)
{
    CtlProcess process(space, folder, command, more);
    CtlAnswer answer;
    answer.status = process.status(std::chrono::seconds(90));
    answer.lines = process.lines();
    answer.messages = process.messages();
    return answer;
}

} // namespace gatelog::test
