// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/card.h"

#include <QStringList>

#include <optional>
#include <vector>

class QPushButton;
class QTableWidget;

namespace gatelog {

/// A card with a short table of definitions: as tall as its rows, with a way to add and to change one.
class GatesTable : public Card
{
    Q_OBJECT

public:
    /// Beyond, it scrolls.
    static constexpr int kTallest = 8;

    struct Row
    {
        quint16 id = 0;
        QStringList cells;
        friend bool operator==(const Row&, const Row&) = default;
    };

    /// `name` is the widget's, for who looks for it.
    GatesTable(const QString& heading, const QStringList& columns, const QString& name,
               QWidget* parent = nullptr);
    void setRows(std::vector<Row> rows);
    /// Whether this device may define anything.
    void setWritable(bool isWritable);
    QTableWidget& table() const { return *m_table; }

Q_SIGNALS:
    void addRequested();
    void changeRequested(quint16 id);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
    std::optional<quint16> chosen() const;
    void change();

    std::vector<Row> m_rows;
    bool m_isWritable = false;
    QTableWidget* m_table = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_change = nullptr;
};

} // namespace gatelog
