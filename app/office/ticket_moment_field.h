// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"

#include <QTimeZone>
#include <QWidget>

#include <optional>

class QCheckBox;
class QDateTimeEdit;

namespace gatelog {

/// An instant that may be there or not, in the event's time zone: a box to tick and the time beside it.
class MomentField : public QWidget
{
    Q_OBJECT

public:
    /// `suggestion` stands there when it is ticked first.
    MomentField(const QString& label, const QTimeZone& zone, UnixSeconds suggestion,
                QWidget* parent = nullptr);
    void setMoment(std::optional<UnixSeconds> moment);
    std::optional<UnixSeconds> moment() const;

Q_SIGNALS:
    void changed();

private:
    QTimeZone m_zone;
    QCheckBox* m_isSet = nullptr;
    QDateTimeEdit* m_time = nullptr;
};

} // namespace gatelog
