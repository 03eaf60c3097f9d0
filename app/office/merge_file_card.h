// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/card.h"
#include "app/office/merge_wording.h"

#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;

namespace gatelog {

class ElidedLabel;
class VerdictMark;

/// A file that waits to be merged, and what it holds as far as it has been looked through.
class MergeFileCard : public Card
{
    Q_OBJECT

public:
    explicit MergeFileCard(const QString& path, QWidget* parent = nullptr);

    const QString& path() const { return m_path; }
    void show(const StagedBundle& staged, const ReportFormat& format);
    const std::optional<StagedBundle>& staged() const { return m_staged; }
    /// While a merge goes on nothing is taken away.
    void setRemovable(bool removable);

Q_SIGNALS:
    void removed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void nameParts();

    QString m_path;
    std::optional<StagedBundle> m_staged;
    std::optional<ReportFormat> m_format;
    VerdictMark* m_mark = nullptr;
    ElidedLabel* m_name = nullptr;
    QLabel* m_origin = nullptr;
    QLabel* m_content = nullptr;
    QProgressBar* m_reading = nullptr;
    QPushButton* m_remove = nullptr;
};

} // namespace gatelog
