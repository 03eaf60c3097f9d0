// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/office/merge_run.h"
#include "app/report/report_format.h"
#include "sync/bundle/bundle_survey.h"

#include <QCoreApplication>
#include <QStringList>

namespace gatelog {

/// A bundle that was looked through, with the names its records' authors have here.
struct StagedBundle
{
    struct Author
    {
        QString name;
        bool isEvent = false; ///< written with the event's key, on whichever laptop
        std::int64_t records = 0, fresh = 0;
    };
    QString path;
    std::vector<Author> authors; ///< who has most to tell first
    QString exporter;
    std::int64_t fresh = 0;
    MergedBundle bundle;
    bool isTaken() const { return !bundle.error && fresh > 0; }
};

/// What a bundle holds, and what became of it, in sentences. No state.
class MergeWording
{
    Q_DECLARE_TR_FUNCTIONS(gatelog::MergeWording)

public:
    /// Authors named in a sentence; the rest are counted.
    static constexpr std::size_t kMaxNamed = 6;

    enum class Grade { Sound, NothingNew, Damaged, Refused };
    static Grade grade(const StagedBundle& staged);

    /// Whose it is and when it was written; empty where that cannot be read.
    static QString origin(const StagedBundle& staged, const ReportFormat& format);
    /// What is in it, and what is wrong with it.
    static QStringList content(const StagedBundle& staged, const ReportFormat& format);
    /// Why nothing of it is taken.
    static QString refusal(const Error& error);

    /// After merging: one sentence about all files, then what deserves a look.
    static QString summary(const std::vector<MergedFile>& files);
    static QStringList remarks(const std::vector<MergedFile>& files);

private:
    static QString damage(const MergedBundle& bundle);
    static QString name(const StagedBundle::Author& author);
};

} // namespace gatelog
