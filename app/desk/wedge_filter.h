// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/wedge_assembler.h"

#include <QElapsedTimer>
#include <QKeyEvent>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace gatelog {

/// Hears hand scanners whatever has the focus: an event filter on the application. Keys that may be a
/// scanner's are kept back for at most WedgeAssembler::patience() and a little; a person's are given back in
/// order to where the focus is.
class WedgeFilter : public QObject
{
    Q_OBJECT

public:
    explicit WedgeFilter(QObject* parent = nullptr) : WedgeFilter(WedgeAssembler::Limits{}, parent) {}
    explicit WedgeFilter(WedgeAssembler::Limits limits, QObject* parent = nullptr);
    ~WedgeFilter() override;

Q_SIGNALS:
    void scanned(const QString& code);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool pressed(const QKeyEvent& key);
    bool released(const QKeyEvent& key);
    /// A scanner set to "CR LF" ends a code twice: the second Enter is not to press what has the focus.
    bool isSecondEnding(const QKeyEvent& key);
    void keep(const QKeyEvent& key);
    void giveBack();
    void expire();
    WedgeAssembler::Instant timeOf(const QKeyEvent& key);

    WedgeAssembler m_assembler;
    std::vector<std::unique_ptr<QKeyEvent>> m_held;
    std::vector<int> m_swallowed;                     ///< keys of a scan whose release is still to come
    std::optional<WedgeAssembler::Instant> m_scanEnd; ///< until the next key
    QTimer m_timeout;
    QElapsedTimer m_clock;
    bool m_givingBack = false;
};

} // namespace gatelog
