// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <vector>

namespace gatelog::test {

/// What a run of the real command line said.
struct CtlRun
{
    int status = -1; ///< -1: it crashed or did not end
    QByteArray output;
    QByteArray messages;

    /// Every line of the output as JSON; a line that is none makes `isJson` false.
    std::vector<QJsonObject> lines;
    bool isJson = true;
    QJsonObject last() const { return lines.empty() ? QJsonObject() : lines.back(); }
};

inline QString ctlProgram()
{
    return QStringLiteral(GATELOG_BIN_DIR "/gatelogctl");
}

inline void parseLines(CtlRun& run)
{
    for (const QByteArray& line : run.output.split('\n')) {
        if (line.isEmpty())
            continue;
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(line, &error);
        run.isJson = run.isJson && error.error == QJsonParseError::NoError && document.isObject();
        run.lines.push_back(document.object());
    }
}

inline CtlRun runProgram(const QString& program, const QStringList& arguments, const QByteArray& input = {})
{
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    CtlRun run;
    if (!process.waitForFinished(120'000))
        process.kill();
    if (process.exitStatus() == QProcess::NormalExit)
        run.status = process.exitCode();
    run.output = process.readAllStandardOutput();
    run.messages = process.readAllStandardError();
    parseLines(run);
    return run;
}

/// `gatelogctl COMMAND --data FOLDER --json …`.
inline CtlRun ctl(const QString& folder, const QString& command, const QStringList& more = {},
                  const QByteArray& input = {})
{
    return runProgram(ctlProgram(),
                      QStringList{command, QStringLiteral("--data"), folder, QStringLiteral("--json")} + more,
                      input);
}

} // namespace gatelog::test
