// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/input_lines.h"

#include <QFile>
#include <QMetaObject>
#include <QPointer>

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
            if (reader->lines)
                QMetaObject::invokeMethod(reader->lines, what);
            return reader->lines != nullptr;
        };
        bool isHeard = in.open(stdin, QIODevice::ReadOnly);
        while (isHeard) {
            const QByteArray bytes = in.readLine(kMaxLineBytes);
            if (bytes.isEmpty())
                break;
            const QString text = QString::fromUtf8(bytes).remove(u'\n').remove(u'\r');
            InputLines* lines = reader->lines;
            isHeard = tell([lines, text] { Q_EMIT lines->line(text); });
        }
        InputLines* lines = reader->lines;
        tell([lines] { Q_EMIT lines->ended(); });
    }).detach();
}

} // namespace gatelog
