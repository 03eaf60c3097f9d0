// SPDX-License-Identifier: Apache-2.0
#include "app/office/tickets_import_dialog.h"

#include "app/desk/card.h"
#include "app/desk/elided_label.h"
#include "app/desk/window_room.h"
#include "app/desk/wording.h"
#include "app/office/primary_button.h"
#include "app/office/tickets_import_preview.h"
#include "app/office/tickets_import_words.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace gatelog {
namespace {

/// Those that ticket shops write; whatever else there is, is detected.
constexpr const char* kEncodings[] = {"UTF-8",        "UTF-16LE",     "WINDOWS-1252", "WINDOWS-1250",
                                      "WINDOWS-1251", "WINDOWS-1253", "WINDOWS-1254", "WINDOWS-1256",
                                      "ISO-8859-15",  "SHIFT_JIS",    "GB18030",      "BIG5"};

} // namespace

TicketsImportDialog::TicketsImportDialog(const OfficeParts& parts, QWidget* parent)
    : QDialog(parent), m_parts(parts)
{
    setWindowTitle(tr("Import tickets"));
    build();
    setPhase(Phase::Choosing, tr("Choose a CSV file, or JSON as the pretix API returns it."));
}

void TicketsImportDialog::build()
{
    m_file = new ElidedLabel(this);
    m_file->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_choose = new QPushButton(tr("Choose &file\u2026"), this);
    m_encoding = new QComboBox(this);
    m_encoding->setObjectName(QStringLiteral("encoding"));
    m_encoding->setAccessibleName(tr("Encoding"));
    m_encoding->addItem(tr("Encoding: detected"), QByteArray());
    for (const char* encoding : kEncodings)
        m_encoding->addItem(QString::fromLatin1(encoding), QByteArray(encoding));
    m_figures = new QLabel(this);
    m_figures->setObjectName(QStringLiteral("figures"));
    m_problem = new QLabel(this);
    m_problem->setObjectName(QStringLiteral("problem"));
    for (QLabel* label : {m_figures, m_problem}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_progress = new QProgressBar(this);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_preview = new ImportPreview(this);
    m_rest = new QWidget(this);
    auto* buttons = new QDialogButtonBox(this);
    m_import = buttons->addButton(tr("&Import"), QDialogButtonBox::ActionRole);
    makePrimary(*m_import);
    m_close = buttons->addButton(QDialogButtonBox::Cancel);
    connect(m_choose, &QPushButton::clicked, this, &TicketsImportDialog::chooseFile);
    connect(m_encoding, &QComboBox::activated, this, &TicketsImportDialog::restage);
    connect(m_preview, &ImportPreview::columnsChanged, this, [this] {
        m_columns = m_preview->columns();
        restage();
    });
    connect(m_import, &QPushButton::clicked, this, &TicketsImportDialog::commit);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* head = new QHBoxLayout;
    head->addWidget(m_file, 1);
    head->addWidget(m_encoding);
    head->addWidget(m_choose);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(10);
    column->addLayout(head);
    column->addWidget(m_figures);
    column->addWidget(m_progress);
    column->addWidget(m_problem);
    column->addWidget(m_preview, 1);
    column->addWidget(m_rest, 1);
    column->addWidget(buttons);
    resizeWithin(*this, {fontMetrics().averageCharWidth() * 120, fontMetrics().height() * 30});
}

void TicketsImportDialog::chooseFile()
{
    auto* dialog = new QFileDialog(this, tr("Import tickets"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Lists of tickets (*.csv *.txt *.tsv *.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &TicketsImportDialog::stage);
    dialog->open();
}

void TicketsImportDialog::stage(const QString& path)
{
    m_path = path;
    m_columns.clear();
    m_file->setText(QFileInfo(path).fileName());
    restage();
}

void TicketsImportDialog::restage()
{
    if (m_path.isEmpty())
        return;
    ImportOptions options;
    options.columns = m_columns;
    options.encoding = m_encoding->currentData().toByteArray();
    options.locale = QLocale().name().section(u'_', 0, 0);
    if (!m_state.timeZone.isEmpty())
        options.timeZone = m_state.timeZone;
    m_staging.reset();
    setPhase(Phase::Reading, tr("Reading the file and comparing it with the tickets here\u2026"));
    m_parts.reader.read(
        this,
        [path = m_path, options](Replica& replica) {
            return std::make_shared<const Staging>(read(replica, path, options));
        },
        [this, reading = ++m_reading](const std::shared_ptr<const Staging>& staging) {
            if (reading != m_reading)
                return; // another file, or other columns, since
            if (staging->problem)
                fail(*staging);
            else
                showStaging(staging);
        });
}

TicketsImportDialog::Staging TicketsImportDialog::read(Replica& replica, const QString& path,
                                                       const ImportOptions& options)
{
    Staging staging;
    auto source = readImportFile(path, options);
    if (source) {
        staging.source = std::move(*source);
        staging.staged = stageImport(replica, staging.source);
        return staging;
    }
    staging.problem = source.error();
    if (const auto columns = readImportColumns(path, options))
        staging.columns = *columns;
    return staging;
}

void TicketsImportDialog::showStaging(std::shared_ptr<const Staging> staging)
{
    m_staging = std::move(staging);
    setPhase(Phase::Preview, figures());
    m_parts.reader.read(
        this, [](Replica& replica) { return replica.setup().categories; },
        [this, shown = m_staging](const std::map<CategoryId, Category>& known) {
            if (shown == m_staging)
                m_preview->showStaged(shown->source, shown->staged, known);
        });
}

QString TicketsImportDialog::figures() const
{
    const StagedImport& staged = m_staging->staged;
    using State = StagedTicket::State;
    return QStringList{tr("%Ln new", "tickets", staged.count(State::New)),
                       tr("%Ln changed", "tickets", staged.count(State::Changed)),
                       tr("%Ln as they are", "tickets", staged.count(State::Unchanged)),
                       tr("%Ln line(s) left out", nullptr, int(staged.rejected.size()))}
        .join(QStringLiteral("  \u00b7  "));
}

void TicketsImportDialog::fail(const Staging& staging)
{
    m_preview->forget();
    setPhase(Phase::Choosing);
    m_choose->setFocus(); // it was disabled while the file was read
    if (staging.columns.empty())
        return tell(ImportWords::problem(*staging.problem));
    m_preview->offerColumns(staging.columns);
    m_preview->setEnabled(true);
    m_preview->show();
    m_rest->hide();
    tell(tr("No column of this file says which ticket a line is. Say below what its columns are: a code, a "
            "name, an "
            "order or an e-mail address is enough."));
}

void TicketsImportDialog::tell(const QString& sentence)
{
    m_problem->setText(sentence);
    m_problem->show();
}

void TicketsImportDialog::setPhase(Phase phase, const QString& sentence)
{
    m_phase = phase;
    const bool isBusy = phase == Phase::Reading || phase == Phase::Writing;
    m_figures->setText(sentence);
    m_figures->setVisible(!sentence.isEmpty());
    m_problem->hide();
    m_progress->setVisible(isBusy);
    m_choose->setEnabled(!isBusy && phase != Phase::Done);
    m_encoding->setEnabled(phase == Phase::Preview || (phase == Phase::Choosing && !m_path.isEmpty()));
    m_preview->setEnabled(phase == Phase::Preview);
    m_preview->setVisible(phase == Phase::Preview || phase == Phase::Reading);
    m_rest->setVisible(!m_preview->isVisibleTo(this));
    const bool isUseful = m_staging && !m_staging->staged.changesNothing();
    m_import->setEnabled(phase == Phase::Preview && isUseful);
    m_import->setVisible(phase != Phase::Done);
    m_close->setText(phase == Phase::Done || phase == Phase::Writing ? tr("Close") : tr("Cancel"));
    if (phase == Phase::Preview && isUseful && !m_preview->isAncestorOf(focusWidget()))
        m_import->setFocus();
    if (phase == Phase::Preview && !isUseful)
        m_figures->setText(sentence + u'\n' + tr("An import of it would change nothing."));
}

void TicketsImportDialog::commit()
{
    if (m_phase != Phase::Preview || !m_staging)
        return;
    using State = StagedTicket::State;
    const int tickets = m_staging->staged.count(State::New) + m_staging->staged.count(State::Changed);
    setPhase(
        Phase::Writing,
        tr("Writing %n ticket(s). You can close this window: it goes on, and is done wholly or not at all.",
           nullptr, tickets));
    m_parts.service.run(
        // Compared again: somebody may have scanned or blocked since.
        [staging = m_staging](Replica& replica) {
            return commitImport(replica, stageImport(replica, staging->source));
        },
        this, [this, tickets](const Result<>& written) { finish(written, tickets); });
}

void TicketsImportDialog::finish(const Result<>& written, int tickets)
{
    m_parts.reader.setStale();
    if (written) {
        const QString sentence = tr("%n ticket(s) were imported.", nullptr, tickets);
        m_staging.reset();
        setPhase(Phase::Done, sentence);
        Q_EMIT told(sentence);
        Q_EMIT imported();
    } else {
        const QString sentence = Wording::error(written.error().code) + u' ' + tr("Nothing was imported.");
        Q_EMIT told(sentence);
        setPhase(Phase::Preview, figures());
        tell(sentence);
    }
    if (!isVisible())
        deleteLater();
}

void TicketsImportDialog::done(int result)
{
    QDialog::done(result);
    if (m_phase != Phase::Writing)
        deleteLater();
}

} // namespace gatelog
