// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/code_lookup.h"
#include "app/desk/desk_program.h"
#include "app/desk/settings_dialog.h"
#include "app/desk/sounds.h"
#include "app/office/office_program.h"
#include "tests/app/desk/desk_story.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QPushButton>

namespace gatelog::test {

inline Options aloneIn(const QString& folder, bool demonstration)
{
    Options options;
    options.folder = folder;
    options.demonstration = demonstration;
    options.discovery = false;
    options.listen = {{QHostAddress(QHostAddress::LocalHost), 0}};
    return options;
}

/// DeskStory has the desk and its window; this is the rest of main().
struct Program : DeskStory
{
    explicit Program(bool demonstration)
        : options(aloneIn(folder(), demonstration)), sync(*service, clock, syncSettingsOf(options)),
          lookup(clock), office(*service, sync, clock),
          program(options, {*service, sync, *desk, pipeline, lookup, sounds, *window})
    {
        QObject::connect(window.get(), &DeskWindow::officeRequested, &office, &OfficeProgram::show);
        program.start();
    }
    ~Program() { sync.stop(); }

    /// As a person does it: F10, choose, OK.
    bool speak(const QString& code)
    {
        bool isChosen = false;
        QTimer::singleShot(0, window.get(), [&] {
            auto* dialog = qobject_cast<SettingsDialog*>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            for (QComboBox* box : dialog->findChildren<QComboBox*>())
                if (const int at = box->findData(code); at >= 0) {
                    box->setCurrentIndex(at);
                    isChosen = true;
                }
            dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->click();
        });
        Q_EMIT window->settingsRequested(); // what is asked first is Supervision's, and its test's
        QCoreApplication::processEvents();
        QTest::qWait(2 * int(OfficeWindow::kRemakePause.count()));
        window->activateWindow(); // as a desktop does when a dialog closes; else F8 is nobody's
        return QTest::qWaitForWindowActive(window.get()) && isChosen &&
               QLocale().language() == QLocale(code).language();
    }

    Options options;
    DeskSync sync;
    CodeLookup lookup;
    ScanPipeline pipeline;
    Sounds sounds;
    OfficeProgram office;
    DeskProgram program;
};

} // namespace gatelog::test
