// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/report/report_pages.h"
#include "core/store/event_report.h"

#include <QCoreApplication>

#include <span>

namespace gatelog {

/// A part of the report: draws itself from the cursor on, over as many pages as it takes.
class ReportSection
{
public:
    ReportSection(const EventReport& report, const ReportFormat& format) : m_report(report), m_format(format)
    {
    }
    virtual ~ReportSection() = default;
    Q_DISABLE_COPY_MOVE(ReportSection)
    virtual void draw(ReportPages& pages) const = 0;

protected:
    const EventReport& m_report;
    const ReportFormat& m_format;
};

/// Why people were turned away, as a chart names it.
[[nodiscard]] QString refusalName(Reason reason);
[[nodiscard]] QString roleName(std::optional<Role> role);
/// Up to five names in a sentence, and how many more.
[[nodiscard]] QString namesInSentence(const QStringList& names, const QLocale& locale);

/// The first page: the event, four figures, what is uncertain, all admissions over time, a line for each
/// gate.
class SummarySection final : public ReportSection
{
    Q_DECLARE_TR_FUNCTIONS(gatelog::SummarySection)

public:
    using ReportSection::ReportSection;
    void draw(ReportPages& pages) const override;
    /// In sentences; never empty.
    QStringList uncertainties() const;

private:
    void drawTitle(ReportPages& pages) const;
    void drawFigures(ReportPages& pages) const;
    void drawUncertainties(ReportPages& pages) const;
    void drawCourse(ReportPages& pages) const;
    void drawGates(ReportPages& pages) const;
    QString unconfirmedSentence() const;
    QStringList missingSentences() const;
};

/// Admissions over time per gate, per category and per operator: small charts on one scale.
class AdmissionsSection final : public ReportSection
{
    Q_DECLARE_TR_FUNCTIONS(gatelog::AdmissionsSection)

public:
    using ReportSection::ReportSection;
    void draw(ReportPages& pages) const override;

private:
    void drawSeries(ReportPages& pages, const QString& title, std::span<const EventReport::Series> series,
                    const QString& unnamed) const;
};

/// Refusals by reason, and by gate.
class RefusalsSection final : public ReportSection
{
    Q_DECLARE_TR_FUNCTIONS(gatelog::RefusalsSection)

public:
    using ReportSection::ReportSection;
    void draw(ReportPages& pages) const override;

private:
    void drawPerGate(ReportPages& pages, std::span<const Reason> reasons) const;
};

/// When which desk could ask nobody.
class UnconfirmedSection final : public ReportSection
{
    Q_DECLARE_TR_FUNCTIONS(gatelog::UnconfirmedSection)

public:
    using ReportSection::ReportSection;
    void draw(ReportPages& pages) const override;
};

/// What was sold at the desks: how the quotas stand, and sums by category, desk and payment. Nothing where
/// nothing is sold.
class SalesSection final : public ReportSection
{
    Q_DECLARE_TR_FUNCTIONS(gatelog::SalesSection)

public:
    using ReportSection::ReportSection;
    void draw(ReportPages& pages) const override;

private:
    void drawQuotas(ReportPages& pages) const;
    void drawSums(ReportPages& pages) const;
    QString warning() const;
};

/// Every double admission, one by one.
class ConflictsSection final : public ReportSection
{
    Q_DECLARE_TR_FUNCTIONS(gatelog::ConflictsSection)

public:
    using ReportSection::ReportSection;
    void draw(ReportPages& pages) const override;

private:
    struct Words
    {
        QString knowledge, state, note;
    };
    QString summary() const;
    Words wordsOf(const ConflictCase& conflict) const;
    qreal caseHeight(ReportPages& pages, const ConflictCase& conflict, const Words& words) const;
    void drawCase(ReportPages& pages, const ConflictCase& conflict, const Words& words, int number) const;
    void drawRedemption(ReportPages& pages, const QRectF& rect, const QString& heading,
                        const ConflictingRedemption& redemption) const;
    QString clockSentence(const ConflictingRedemption& redemption) const;
};

/// What is held of each device.
class DevicesSection final : public ReportSection
{
    Q_DECLARE_TR_FUNCTIONS(gatelog::DevicesSection)

public:
    using ReportSection::ReportSection;
    void draw(ReportPages& pages) const override;
};

} // namespace gatelog
