// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "packaging/guide/window_inspection.h"

#include <QMap>
#include <QSet>
#include <QStringList>

#include <chrono>
#include <functional>

namespace gatelog {

/// A walk through the program's windows: takes a picture of each as it is shown, and notes what is wrong with
/// it. In the windows' thread; needs a QApplication.
class Walk
{
public:
    /// Still moving after so long, it is taken as it is.
    static constexpr std::chrono::milliseconds kStillPatience{2'500};
    /// A button that opens nothing within this opens nothing.
    static constexpr std::chrono::milliseconds kDialogPatience{300};

    /// Pictures go into `folder`, which exists.
    Walk(QString folder, InspectionRules rules);

    QSize display() const { return m_rules.display; }
    bool hasTypedNames() const { return m_rules.names == InspectionRules::Names::Typed; }

    /// Shows the window in the display's size.
    void show(QWidget& window);
    /// Once it stands still: takes its picture, and those of the tabs and of what is below in it, and
    /// inspects each.
    void look(QWidget& window, const QString& name);
    /// Chooses a row in each list of `part`, presses every button of it that can be pressed, looks at the
    /// dialogs that come up, and gives each up. `before` is called before each press.
    void openDialogs(QWidget& part, const QString& name, const std::function<void()>& before = {});
    /// The same with one button, or whatever else opens a dialog. False: none came up.
    bool openDialog(const QString& name, const std::function<void()>& open);

    int pictures() const { return m_pictures; }
    /// Each once, with the first picture that shows it: "cut off: QLabel "Gate" (desk-admit and 3 more)".
    QStringList flaws() const;
    /// What did not come up at all.
    void miss(const QString& what) { m_flaws[QStringLiteral("did not come up: ") + what]; }

private:
    QImage still(QWidget& window) const;
    void take(QWidget& window, const QString& name);
    void lookBelow(QWidget& window, const QString& name);
    QWidget* newDialog() const;
    void lookAndGiveUp(QWidget& dialog, const QString& name);

    const QString m_folder;
    const InspectionRules m_rules;
    int m_pictures = 0;
    QMap<QString, QStringList> m_flaws; ///< with the pictures that show them
    QSet<QString> m_names;              ///< of pictures
    QSet<QString> m_seen;               ///< dialogs, by where they came up and what they are
    QSet<QWidget*> m_isBeingSeen;       ///< dialogs that are being looked at
};

} // namespace gatelog
