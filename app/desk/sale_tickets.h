// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/sale_item.h"
#include "app/desk/verdict_display.h"

#include <QWidget>

#include <vector>

class QLabel;
class QLayout;
class QPushButton;

namespace gatelog {

class FittedText;
class TicketQrView;

/// The tickets of a sale, one after the other: each as a code to photograph, and what can be done with it.
class SaleTickets : public QWidget
{
    Q_OBJECT

public:
    enum class Printing { Possible, OnlyAsFile };

    explicit SaleTickets(QWidget* parent = nullptr);

    /// The first of them is shown; of the same sale, that which was shown.
    void setItems(const std::vector<SaleItem>& items);
    /// As soon as the one that is shown was used up, the next.
    void goOn();
    void setDirection(Direction direction);
    void say(const QString& problem);
    void setPrinting(Printing printing);
    void takeFocus();
    /// Shows what another one showed, when it is given the items.
    void takeOver(const SaleTickets& other);
    std::size_t index() const { return m_index; }
    bool canTakeBack() const;
    QString spoken() const;

Q_SIGNALS:
    void printWanted();
    void fileWanted();
    void letInWanted(std::size_t index);
    void takeBackWanted(std::size_t index);
    void nextSaleWanted();
    /// Another ticket is shown, or something became of it.
    void shown();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildFacts();
    QWidget* buildLeafing(QWidget* parent);
    QLayout* buildActions();
    void showItem(std::size_t index);
    void move(int step);
    void tell();
    QString sum() const;

    std::vector<SaleItem> m_items;
    std::size_t m_index = 0;
    Direction m_direction = Direction::Entry;
    TicketQrView* m_code = nullptr;
    QWidget* m_leafing = nullptr;
    QLabel* m_place = nullptr;
    QPushButton* m_previous = nullptr;
    QPushButton* m_next = nullptr;
    FittedText* m_category = nullptr;
    FittedText* m_price = nullptr;
    FittedText* m_number = nullptr;
    QLabel* m_hint = nullptr;
    QLabel* m_standing = nullptr;
    QLabel* m_sum = nullptr;
    QLabel* m_problem = nullptr;
    QPushButton* m_takeBack = nullptr;
    QPushButton* m_print = nullptr;
    QPushButton* m_file = nullptr;
    QPushButton* m_letIn = nullptr;
};

} // namespace gatelog
