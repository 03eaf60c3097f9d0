// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <vector>

namespace gatelog {

struct Figure
{
    const char* what;
    double value;
    double baseline;
    const char* unit;
    const char* wanted; ///< of the ratio value / baseline, or of the value where there is no baseline
};

class Table
{
public:
    explicit Table(bool json) : m_json(json)
    {
        if (!json)
            std::printf("%-58s %12s %12s %8s   %s\n", "", "Gatelog", "bare", "ratio", "wanted");
    }
    void add(const Figure& figure)
    {
        const double ratio = figure.baseline > 0 ? figure.value / figure.baseline : 0;
        if (m_json) {
            const QJsonObject line{{QStringLiteral("what"), QString::fromUtf8(figure.what)},
                                   {QStringLiteral("value"), figure.value},
                                   {QStringLiteral("baseline"), figure.baseline},
                                   {QStringLiteral("ratio"), ratio},
                                   {QStringLiteral("unit"), QString::fromUtf8(figure.unit)},
                                   {QStringLiteral("wanted"), QString::fromUtf8(figure.wanted)}};
            std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
        } else if (figure.baseline > 0) {
            std::printf("%-58s %9.3f %-2s %9.3f %-2s %8.2f   %s\n", figure.what, figure.value, figure.unit,
                        figure.baseline, figure.unit, ratio, figure.wanted);
        } else {
            std::printf("%-58s %9.3f %-2s %12s %8s   %s\n", figure.what, figure.value, figure.unit, "", "",
                        figure.wanted);
        }
        std::fflush(stdout);
    }

private:
    bool m_json;
};

inline void require(bool condition, const char* what)
{
    if (condition)
        return;
    std::fprintf(stderr, "benchmark: %s\n", what);
    std::exit(1);
}

template <class Value>
Value required(Result<Value> result, const char* what)
{
    if (!result)
        std::fprintf(stderr, "%s\n", qPrintable(result.error().detail));
    require(result.has_value(), what);
    return std::move(*result);
}

inline double median(std::vector<double> values)
{
    std::nth_element(values.begin(), values.begin() + std::ptrdiff_t(values.size() / 2), values.end());
    return values[values.size() / 2];
}

inline double percentile(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, std::size_t(double(values.size()) * share))];
}

/// What the imports before left in the system's write cache must not weigh on the commits that are timed.
inline void settle()
{
    QProcess::execute(QStringLiteral("sync"), {});
}

} // namespace gatelog
