// SPDX-License-Identifier: Apache-2.0
// Makes resources/report/example.pdf (packaging/make-example-report): an evening's log, merged, and its
// report as the office would make it on Monday.
#include "app/language/language.h"
#include "app/report/report_pdf.h"
#include "tests/support/evening.h"

#include <QApplication>

#include <cstdio>

using namespace gatelog;

namespace {

Result<> makeReport(const ReplicaFolder& folder, const QString& pdf)
{
    if (const auto made = test::writeEvening(folder, test::Evening()); !made)
        return made;
    const test::FixedClock monday(test::Evening::monday());
    const auto replica = Replica::open(folder, Replica::Mode::ReadWrite, monday);
    if (!replica)
        return tl::unexpected(replica.error());
    // Two of the double admissions have been looked into.
    constexpr const char* kFindings[] = {
        "Mother and daughter with the same printout. Both had paid; the second ticket was in the bag.",
        "A screenshot passed on. Spoken to at the bar, left without a fuss."};
    std::size_t next = 1;
    for (const char* finding : kFindings) {
        const auto conflicts = readConflicts(**replica);
        const auto reviewed = reviewConflict(**replica, conflicts.at(next).second.record,
                                             ReviewState::Reviewed, QString::fromUtf8(finding));
        if (!reviewed)
            return reviewed;
        next += 3;
    }
    return writeReportPdf(pdf, eventReport(**replica, readConflicts(**replica)));
}

} // namespace

int main(int argc, char* argv[])
{
    QApplication app(argc, argv);
    if (argc != 4) {
        std::fprintf(stderr, "usage: make_example_report EMPTY_FOLDER FILE.pdf LANGUAGE\n");
        return 2;
    }
    installLanguage(app, QString::fromLocal8Bit(argv[3]));
    const auto made =
        makeReport(ReplicaFolder(QString::fromLocal8Bit(argv[1])), QString::fromLocal8Bit(argv[2]));
    if (!made)
        std::fprintf(stderr, "make_example_report: %s\n", qPrintable(made.error().detail));
    return made ? 0 : 1;
}
