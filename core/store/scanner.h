// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/replica.h"
#include "core/ticket/verdict.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace gatelog {

/// One attempt at a gate.
struct ScanRequest
{
    QString text;                   ///< as decoded or typed; ignored when `ticket` is given
    std::optional<TicketId> ticket; ///< found by search: checked in by hand
    GateId gate;
    Direction direction = Direction::Entry;
    StaffId staff;
};

/// What the operator sees, with every name filled in.
struct ScanResult
{
    QString text; ///< normalised
    Decision decision;
    std::optional<Ticket> ticket; ///< known, or as a signed code describes it
    QString category;
    QString gate;
    Direction direction = Direction::Entry;
    bool confirmed = false; ///< nobody else in view admits the same, or nobody else at all could
    QString priorGate;      ///< with Reason::AlreadyUsed
    QString priorDevice;    ///< with Reason::AlreadyUsed
    QString priorStaff;     ///< with Reason::AlreadyUsed; may be empty
    QStringList rightGates; ///< with Reason::WrongCategory: where this ticket is admitted
    WallTime time;
    std::optional<RecordRef> record; ///< the redemption, for undoing it; none for a denial
};

/// What an entry would take: what a desk claims before it admits, so that no other admits the same.
struct Admission
{
    TicketId ticket;
    ListId list;
    GateId gate;
    std::int32_t day = 0;
    StaffId staff;
    friend bool operator==(const Admission&, const Admission&) = default;
};

/// What the other desks said of an admission.
struct Clearance
{
    enum class Word : std::uint8_t {
        None,    ///< nothing, or nobody was asked: we decide alone
        Granted, ///< nobody else in view admits it
        Taken,   ///< somebody else did, or is about to
    };
    Word word = Word::None;
    PriorUse taken; ///< with Taken: by whom
};

/// A ticket as a search shows it.
struct TicketMatch
{
    Ticket ticket;
    QString category;
    bool inside = false;
    bool used = false; ///< has a counted entry on some list
};

/// Decides scans and writes them: code → durable verdict. On the replica's thread.
class Scanner
{
public:
    explicit Scanner(Replica& replica) : m_replica(replica) {}

    /// The record is committed with synchronous=FULL before an admission is returned (DESIGN.md, promise 1).
    /// An error means that nothing was written and nobody may be let in on the strength of it. NotFound: no
    /// such gate. NotPermitted: this device is not enrolled, was revoked, or is a node.
    /// With a clearance that says Taken, what would be admitted is denied as used.
    Result<ScanResult> scan(const ScanRequest& request, const Clearance& clearance = {});

    /// What scan() would admit now and others could admit as well; nothing for a denial, an exit, a list
    /// without limit, or while this device is the only one. Writes nothing.
    std::optional<Admission> examine(const ScanRequest& request);

    /// The verdict that a scan would get here and now, whoever may scan here. NotFound: no such gate. Writes
    /// nothing, and so works on a replica opened to read.
    Result<ScanResult> preview(const ScanRequest& request);

    /// Undoes a redemption by a further record. NotPermitted: not ours, or over a minute ago and this device
    /// (or the staff member on duty) is no supervisor. NotFound: not a redemption that is held. Conflict:
    /// undone already.
    Result<> undo(const RecordRef& redemption, StaffId staff = {});

    /// Tickets whose name, order or e-mail has words that begin with those of `words`, accents and case
    /// folded; at most `limit`, sorted by name.
    std::vector<TicketMatch> search(const QString& words, int limit = 50);

    /// Whether the text is a known ticket's or a genuinely signed code: shown at once, on a single reading.
    bool isKnown(const QString& text);

private:
    struct Found
    {
        std::optional<Ticket> ticket;
        bool codeReplaced = false;
        bool forged = false;
    };
    Found find(const QString& text);
    Found findCode(const QString& code);
    Found findSigned(const QString& code);
    /// The gate and list of a request, if this device may admit there.
    Result<std::pair<const Gate*, const CheckinList*>> placeOf(const ScanRequest& request) const;
    ScanResult look(const ScanRequest& request, const Gate& gate, const CheckinList& list);
    void describeDenial(ScanResult& result) const;
    Result<> write(const ScanRequest& request, const CheckinList& list, ScanResult& result);

    Replica& m_replica;
};

} // namespace gatelog
