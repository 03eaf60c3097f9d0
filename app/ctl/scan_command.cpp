// SPDX-License-Identifier: Apache-2.0
#include "app/camera/scan_pipeline.h"
#include "app/ctl/command.h"
#include "core/store/scanner.h"
#include "core/store/staff.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
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

QJsonValue orNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject jsonOf(const ScanResult& result, const QString& text, double ms)
{
    QJsonObject line{{QStringLiteral("code"), text},
                     {QStringLiteral("verdict"), verdictName(result.decision.verdict)},
                     {QStringLiteral("reason"), reasonName(result.decision.reason)},
                     {QStringLiteral("ticket"), QJsonValue()},
                     {QStringLiteral("gate"), result.gate},
                     {QStringLiteral("direction"),
                      result.direction == Direction::Exit ? QStringLiteral("exit") : QStringLiteral("entry")},
                     {QStringLiteral("confirmed"), result.confirmed},
                     {QStringLiteral("time"), isoTime(result.time)},
                     {QStringLiteral("ms"), ms}};
    if (const auto& ticket = result.ticket) {
        line[QStringLiteral("ticket")] = ticketIdText(ticket->id);
        line[QStringLiteral("category")] = orNull(result.category);
        line[QStringLiteral("name")] = orNull(ticket->name);
        line[QStringLiteral("order")] = orNull(ticket->order);
        line[QStringLiteral("seat")] = orNull(ticket->seat);
        if (result.decision.reason == Reason::NotYetValid && ticket->validFrom)
            line[QStringLiteral("valid_from")] = isoTime(*ticket->validFrom);
        if (result.decision.reason == Reason::Expired && ticket->validUntil)
            line[QStringLiteral("valid_until")] = isoTime(*ticket->validUntil);
    }
    if (!result.decision.note.isEmpty())
        line[QStringLiteral("note")] = result.decision.note;
    if (const auto& prior = result.decision.prior) {
        line[QStringLiteral("used_at")] = isoTime(prior->time);
        line[QStringLiteral("used_gate")] = result.priorGate;
        line[QStringLiteral("used_desk")] = result.priorDevice;
        line[QStringLiteral("used_by")] = orNull(result.priorStaff);
    }
    if (!result.rightGates.isEmpty())
        line[QStringLiteral("right_gates")] = QJsonArray::fromStringList(result.rightGates);
    if (result.record)
        line[QStringLiteral("record")] = recordName(result.record->feed, result.record->seq);
    return line;
}

QString textOf(const ScanResult& result, const QString& text)
{
    QStringList parts{verdictName(result.decision.verdict).toUpper().leftJustified(9)};
    if (result.decision.reason != Reason::None)
        parts.append(reasonName(result.decision.reason));
    if (result.ticket)
        parts.append(QStringList{result.ticket->name, result.category, result.ticket->order}
                         .filter(QRegularExpression(QStringLiteral(".")))
                         .join(QStringLiteral(", ")));
    else
        parts.append(text.left(60));
    if (const auto& prior = result.decision.prior)
        parts.append(QStringLiteral("used %1 at %2 by %3")
                         .arg(isoTime(prior->time), result.priorGate, result.priorDevice));
    if (!result.rightGates.isEmpty())
        parts.append(QStringLiteral("go to: ") + result.rightGates.join(QStringLiteral(", ")));
    if (!result.decision.note.isEmpty())
        parts.append(result.decision.note);
    return parts.join(QStringLiteral("  "));
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
        m_context.out.json(jsonOf(*result, text, ms));
        m_context.out.text(textOf(*result, text));
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

Result<GateId> gateOf(const Context& context, const Replica& replica)
{
    const QString name = context.parser.value(QStringLiteral("gate"));
    if (name.isEmpty()) {
        if (const auto first = replica.ledger().firstGate())
            return *first;
        return failure(ErrorCode::Usage, QStringLiteral("the event has no gate"));
    }
    if (const Gate* gate = replica.setup().gateNamed(name))
        return gate->id;
    QStringList known;
    for (const auto& [id, gate] : replica.setup().gates)
        known.append(gate.name);
    return failure(ErrorCode::Usage,
                   QStringLiteral("no gate %1; there are: %2").arg(name, known.join(QStringLiteral(", "))));
}

/// Of --staff and --pin-file; nobody without.
Result<StaffId> staffOf(const Context& context, const Setup& setup)
{
    const QString name = context.parser.value(QStringLiteral("staff"));
    if (name.isEmpty())
        return StaffId();
    const auto pin = context.secret(QStringLiteral("pin-file"));
    if (!pin)
        return tl::unexpected(pin.error());
    auto staff = signIn(setup, name, *pin);
    // "This device has no right" would be of no help here.
    if (!staff && staff.error().code == ErrorCode::NotPermitted)
        context.out.message(QStringLiteral("The PIN of %1 is wrong, or was never set.").arg(name));
    return staff;
}

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
    const auto gate = gateOf(context, **replica);
    if (!gate)
        return context.out.failed(gate.error());
    const auto staff = staffOf(context, (*replica)->setup());
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
