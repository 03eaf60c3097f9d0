// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/wording.h"
#include "core/store/audit.h"

#include <QMetaType>
#include <QString>

#include <chrono>
#include <optional>

namespace gatelog {

/// The moods of the desk. Each has a colour, a shape, a word and a sound of its own, so that any one of them
/// is enough.
enum class Tone {
    Idle,
    Admit,
    Unconfirmed, ///< an admission of this desk alone, while others are enrolled
    Deny,
    Attention,
    NotSaved,
};
inline constexpr Tone kVerdictTones[] = {Tone::Admit, Tone::Unconfirmed, Tone::Deny, Tone::Attention,
                                         Tone::NotSaved};

[[nodiscard]] Tone toneOf(const ScanResult& result);

/// How long a verdict stays before the desk is idle again. Zero: until the next scan or until it is
/// acknowledged. A note that needs attention is not among them: it holds the screen until somebody says that
/// it was seen.
struct DisplayTimes
{
    std::chrono::milliseconds admit{4000};
    std::chrono::milliseconds deny{8000};
    std::chrono::milliseconds notSaved{0};

    /// From the one number the settings have: how long an admission is shown. The others need reading.
    static DisplayTimes fromAdmit(std::chrono::seconds admit);
    std::chrono::milliseconds of(Tone tone) const;
};

/// Everything the verdict panel shows, in words.
struct VerdictDisplay
{
    Tone tone = Tone::Idle;
    QString word;
    QString guest;
    QString ticket; ///< category, seat, order
    QString reason;
    QString nextStep;
    QString remark;           ///< why it is unconfirmed, or the detail behind an error
    bool unconfirmed = false; ///< an admission of this desk alone, while others are enrolled
    bool isHeld = false;      ///< until it is acknowledged
    bool heldBack = false;    ///< another ticket was held up meanwhile, and not looked at

    QString spoken() const; ///< all of it as one text, for assistive technology
};

[[nodiscard]] VerdictDisplay displayOf(const ScanResult& result, const Viewpoint& view);
[[nodiscard]] VerdictDisplay displayOf(const Error& error);
/// An invitation for a desk was held up where tickets are.
[[nodiscard]] VerdictDisplay displayOfInvitation();

/// A line of the list of last scans, among which walk-in sales stand.
struct RecentScan
{
    /// What was sold of which category.
    struct Sold
    {
        QString category;
        std::optional<Price> price;
        Payment payment = Payment::Cash;
    };

    ScanResult scan;
    bool undone = false;
    std::optional<Sold> sale = {}; ///< of `scan` the time and the record count then

    Tone tone() const { return sale ? Tone::Idle : toneOf(scan); }
    QString guest() const; ///< or the category that was sold
    QString what() const;  ///< category, why it was refused, or what was paid
    bool isUnconfirmed() const;
};

/// One ticket of a sale.
[[nodiscard]] RecentScan recentScanOf(const SoldTicket& sold, const SaleResult& sale);
/// Nothing for entries that are neither scans nor sales of their own (undoings).
[[nodiscard]] std::optional<RecentScan> recentScanOf(const LogEntry& entry);

} // namespace gatelog

Q_DECLARE_METATYPE(gatelog::VerdictDisplay)
Q_DECLARE_METATYPE(gatelog::RecentScan)
