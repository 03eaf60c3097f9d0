// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/office/office_parts.h"
#include "core/store/import_stage.h"

#include <QDialog>

#include <memory>
#include <optional>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace gatelog {

class ElidedLabel;
class ImportPreview;

/// Takes in a file of tickets: what it would do is shown first, and can be set right; then all of it is done
/// or nothing. Closed while it writes, it goes on unseen, and tells the page what came of it. Deletes itself
/// when nothing is left to do.
class TicketsImportDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Phase : std::uint8_t { Choosing, Reading, Preview, Writing, Done };

    explicit TicketsImportDialog(const OfficeParts& parts, QWidget* parent);

    void setState(const DeskState& state) { m_state = state; }
    /// Asks for a file.
    void chooseFile();
    /// Reads it, and shows what an import would do.
    void stage(const QString& path);
    /// Does it.
    void commit();
    Phase phase() const { return m_phase; }

Q_SIGNALS:
    /// A sentence for who has closed the dialog.
    void told(const QString& sentence);
    void imported();

protected:
    void done(int result) override;

private:
    struct Staging
    {
        ImportSource source;
        StagedImport staged;
        std::optional<Error> problem; ///< the file as a whole cannot be read
        std::vector<ColumnUse>
            columns; ///< with a problem: the file's, if it has any, to be set right by hand
    };
    static Staging read(Replica& replica, const QString& path, const ImportOptions& options);
    void build();
    void restage();
    void showStaging(std::shared_ptr<const Staging> staging);
    void fail(const Staging& staging);
    void tell(const QString& sentence);
    void setPhase(Phase phase, const QString& sentence = {});
    void finish(const Result<>& written, int tickets);
    QString figures() const;

    const OfficeParts m_parts;
    DeskState m_state;
    QString m_path;
    std::vector<ColumnMapping> m_columns; ///< by hand
    std::shared_ptr<const Staging> m_staging;
    quint64 m_reading = 0; ///< the latest
    Phase m_phase = Phase::Choosing;
    ElidedLabel* m_file = nullptr;
    QPushButton* m_choose = nullptr;
    QComboBox* m_encoding = nullptr;
    QLabel* m_figures = nullptr;
    QLabel* m_problem = nullptr;
    QProgressBar* m_progress = nullptr;
    ImportPreview* m_preview = nullptr;
    QWidget* m_rest = nullptr; ///< the room below, while there is no preview
    QPushButton* m_import = nullptr;
    QPushButton* m_close = nullptr;
};

} // namespace gatelog
