// SPDX-License-Identifier: Apache-2.0
// Two threads as the desk has them: a worker that answers by queued signals. By default the owner also reads
// a plain counter of the worker's, which is the race; with --without it counts the answers only.
#include <QCoreApplication>
#include <QThread>
#include <QTimer>

#include <cstdio>

class Worker : public QObject
{
    Q_OBJECT

public:
    int done = 0; // written in the worker's thread, without any lock

public Q_SLOTS:
    void work()
    {
        ++done;
        Q_EMIT answered(done);
    }

Q_SIGNALS:
    void answered(int number);
};

int main(int argc, char* argv[])
{
    QCoreApplication app(argc, argv);
    const bool plant = !app.arguments().contains(QStringLiteral("--without"));
    constexpr int kRounds = 200;
    QThread thread;
    auto* worker = new Worker;
    worker->moveToThread(&thread);
    QObject::connect(&thread, &QThread::finished, worker, &QObject::deleteLater);
    long sum = 0;
    QObject::connect(worker, &Worker::answered, &app, [&](int number) {
        sum += number;
        if (number == kRounds)
            app.quit();
    });
    thread.start();
    for (int i = 0; i < kRounds; ++i) {
        QMetaObject::invokeMethod(worker, &Worker::work, Qt::QueuedConnection);
        if (plant)
            sum += worker->done;
    }
    app.exec();
    thread.quit();
    thread.wait();
    std::printf("%ld\n", sum);
    return 0;
}

#include "planted_race.moc"
