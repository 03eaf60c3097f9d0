// SPDX-License-Identifier: Apache-2.0
#include "app/camera/scan_pipeline.h"
#include "app/ctl/command.h"
#include "app/ctl/scan_words.h"
#include "core/store/scanner.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QTimer>

#include <cstdio>

namespace gatelog {
namespace {

constexpr Symbologies kEverySymbology =
    Symbology::QrCode | Symbology::Aztec | Symbology::DataMatrix | Symbology::Pdf417 | Symbology::Linear;
constexpr qint64 kMaxLineBytes = 64 * 1024;

void addOptions(QCommandLineParser& parser)
{
    parser.addPositionalArgument(QStringLiteral("CODE"), QStringLiteral("What a ticket's code says."),
                                 QStringLiteral("[CODE...]"));
    parser.addOptions({
        {QStringLiteral("image"), QStringLiteral("Read the codes of an image; may be given several times."),
         QStringLiteral("FILE")},
        {QStringLiteral("video"), QStringLiteral("Read the codes of a video."), QStringLiteral("FILE")},
        {QStringLiteral("stdin"), QStringLiteral("Read codes from standard input, one a line.")},
        {QStringLiteral("gate"), QStringLiteral("The gate. Without: the event's first."),
         QStringLiteral("NAME")},
        {QStringLiteral("exit"), QStringLiteral("They leave.")},
        {QStringLiteral("staff"), QStringLiteral("Who is on duty."), QStringLiteral("NAME")},
        {QStringLiteral("pin-file"), QStringLiteral("A file with their PIN."), QStringLiteral("FILE")},
        {QStringLiteral("all-formats"),
         QStringLiteral("Read Aztec, Data Matrix, PDF417 and bar codes, too.")},
    });
}

/// Feeds codes to the scanner and prints what it says.
class ScanRun
{
public:
    ScanRun(Context& context, Replica& replica, GateId gate, StaffId staff)
        : m_context(context), m_scanner(replica), m_gate(gate), m_staff(staff),
          m_direction(context.parser.isSet(QStringLiteral("exit")) ? Direction::Exit : Direction::Entry)
    {
    }

    /// False when the replica refuses to write: no point in going on.
    bool scan(const QString& text)
    {
        QElapsedTimer timer;
        timer.start();
        const auto result = m_scanner.scan({text, {}, m_gate, m_direction, m_staff});
        const double ms = double(timer.nsecsElapsed()) / 1e6;
        if (!result) {
            m_status = worse(m_status, m_context.out.failed(result.error()));
            return false;
        }
        if (result->decision.verdict == Verdict::Deny)
            m_status = worse(m_status, ExitStatus::Found);
        m_context.out.json(verdictJson(*result, text, ms));
        m_context.out.text(verdictText(*result, text));
        return true;
    }

    void image(const QString& path, Symbologies symbologies)
    {
        const auto codes = ScanPipeline::decodeImage(path, symbologies);
        if (!codes) {
            m_status = worse(m_status, m_context.out.failed(codes.error()));
            return;
        }
        if (codes->isEmpty()) {
            m_context.out.message(QStringLiteral("%1: no code to be read").arg(path));
            m_status = worse(m_status, ExitStatus::Found);
        }
        for (const DecodedCode& code : *codes)
            if (!scan(code.text))
                return;
    }

    void video(const QString& path, Symbologies symbologies)
    {
        ScanPipeline pipeline;
        QEventLoop loop;
        int seen = 0;
        pipeline.setSymbologies(symbologies);
        pipeline.setIsKnown([this](const QString& text) { return m_scanner.isKnown(text); });
        QObject::connect(&pipeline, &ScanPipeline::codeSeen, &loop, [&](const DecodedCode& code) {
            ++seen;
            if (!scan(code.text))
                loop.quit();
        });
        QObject::connect(&pipeline, &ScanPipeline::finished, &loop, &QEventLoop::quit, Qt::QueuedConnection);
        QTimer::singleShot(0, &pipeline, [&] { pipeline.openVideo(path); });
        loop.exec();
        if (pipeline.status() == CameraStatus::Unreadable)
            m_status = worse(m_status, m_context.out.failed({ErrorCode::Unreadable, path}));
        else if (seen == 0) {
            m_context.out.message(QStringLiteral("%1: no code to be read").arg(path));
            m_status = worse(m_status, ExitStatus::Found);
        }
    }

    void standardInput()
    {
        QFile in;
        if (!in.open(stdin, QIODevice::ReadOnly))
            return;
        while (true) {
            const QByteArray line = in.readLine(kMaxLineBytes);
            if (line.isEmpty())
                return;
            const QString text = QString::fromUtf8(line).remove(u'\n').remove(u'\r');
            if (!text.isEmpty() && !scan(text))
                return;
        }
    }

    ExitStatus status() const { return m_status; }

private:
    Context& m_context;
    Scanner m_scanner;
    GateId m_gate;
    StaffId m_staff;
    Direction m_direction;
    ExitStatus m_status = ExitStatus::Done;
};

ExitStatus run(Context& context)
{
    const QStringList codes = context.parser.positionalArguments();
    const QStringList images = context.parser.values(QStringLiteral("image"));
    const QString video = context.parser.value(QStringLiteral("video"));
    const bool reads = context.parser.isSet(QStringLiteral("stdin"));
    if (codes.isEmpty() && images.isEmpty() && video.isEmpty() && !reads)
        return context.out.failed({ErrorCode::Usage, QStringLiteral("nothing to scan")});
    const auto replica = context.open(Replica::Mode::ReadWrite);
    if (!replica)
        return context.out.failed(replica.error());
    const auto gate = gateCalled(context.parser.value(QStringLiteral("gate")), **replica);
    if (!gate)
        return context.out.failed(gate.error());
    const auto staff = staffOnDuty(context, (*replica)->setup());
    if (!staff)
        return staff.error().code == ErrorCode::NotPermitted ? exitStatusOf(staff.error())
                                                             : context.out.failed(staff.error());
    const Symbologies symbologies = context.parser.isSet(QStringLiteral("all-formats"))
                                        ? kEverySymbology
                                        : Symbologies(Symbology::QrCode);
    ScanRun scans(context, **replica, *gate, *staff);
    for (const QString& code : codes)
        if (!scans.scan(code))
            return scans.status();
    for (const QString& image : images)
        scans.image(image, symbologies);
    if (!video.isEmpty())
        scans.video(video, symbologies);
    if (reads)
        scans.standardInput();
    return scans.status();
}

} // namespace

extern const Command kScanCommand{"scan", "Redeem codes at a gate", Needs::Gui, addOptions, run};

} // namespace gatelog
