// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/office/office_parts.h"
#include "app/print/ticket_sheets.h"
#include "app/report/row_file.h"

#include <QObject>

#include <memory>
#include <vector>

class QPrinter;

namespace gatelog {

/// Gives tickets out: to a printer, a PDF, a table's file. A slice at a time in the reader's thread, so that
/// the windows go on; one job at a time. Lives in the windows' thread.
class TicketsOutput : public QObject
{
    Q_OBJECT

public:
    enum class Told : std::uint8_t { Working, Done, Problem };
    static constexpr std::size_t kPrintSlice = 20;
    static constexpr std::size_t kExportSlice = 2'000;

    explicit TicketsOutput(const OfficeParts& parts, QObject* parent = nullptr)
        : QObject(parent), m_parts(parts)
    {
    }

    void writePdf(const QString& path, TicketLayout layout, std::vector<TicketId> tickets);
    /// `printer` is set up; its page follows the layout.
    void print(std::shared_ptr<QPrinter> printer, TicketLayout layout, std::vector<TicketId> tickets);
    void exportTickets(const QString& path, RowFormat format, std::vector<TicketId> tickets);
    /// Every scan of the event.
    void exportScans(const QString& path, RowFormat format);
    bool isBusy() const { return m_job != nullptr; }

Q_SIGNALS:
    void told(gatelog::TicketsOutput::Told what, const QString& sentence);

private:
    /// Work on so many tickets, one slice after the other.
    struct Job
    {
        virtual ~Job() = default;
        virtual Result<> begin(Replica& replica) = 0;
        virtual Result<> work(Replica& replica, std::span<const TicketId> tickets) = 0;
        virtual Result<> finish() = 0;
        std::vector<TicketId> tickets;
        std::size_t slice = 1, next = 0;
        std::size_t leftOut = 0; ///< tickets without a code
        QString place;           ///< where it goes to, for people
    };
    template <class Output>
    struct SheetsJob;
    struct FileJob;
    void start(std::shared_ptr<Job> job);
    void goOn();
    void end(const Result<>& result);
    bool refuseWhileBusy();

    const OfficeParts m_parts;
    std::shared_ptr<Job> m_job;
};

} // namespace gatelog
