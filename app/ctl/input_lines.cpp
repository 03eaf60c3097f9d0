// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/input_lines.h"

#include <QFile>
#include <QMetaObject>

#include <memory>
#include <mutex>
#include <thread>

namespace gatelog {
namespace {

/// Where the thread finds its reader, while there is one.
struct Reader
{
    std::mutex mutex;
    InputLines* lines = nullptr;
};

} // namespace

void InputLines::start()
{
    auto reader = std::make_shared<Reader>();
    reader->lines = this;
    connect(this, &QObject::destroyed, [reader] {
        const std::lock_guard lock(reader->mutex);
        reader->lines = nullptr;
    });
    std::thread([reader] {
        QFile in;
        const auto tell = [&](auto what) {
            const std::lock_guard lock(reader->mutex);
            InputLines* const lines = reader->lines;
            if (lines)
                QMetaObject::invokeMethod(lines, [lines, what] { what(*lines); });
            return lines != nullptr;
        };
        bool isHeard = in.open(stdin, QIODevice::ReadOnly);
        while (isHeard) {
            const QByteArray bytes = in.readLine(kMaxLineBytes);
            if (bytes.isEmpty())
                break;
            const QString text = QString::fromUtf8(bytes).remove(u'\n').remove(u'\r');
            isHeard = tell([text](InputLines& lines) { Q_EMIT lines.line(text); });
        }
        tell([](InputLines& lines) { Q_EMIT lines.ended(); });
    }).detach();
}

} // namespace gatelog
