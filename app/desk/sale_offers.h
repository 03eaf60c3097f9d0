// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/box_office.h"

#include <QTimer>
#include <QWidget>

#include <vector>

class QButtonGroup;
class QLabel;
class QPushButton;
class QScrollArea;

namespace gatelog {

class SaleChoice;

/// What is for sale: a category, how many, and what is paid with, which sells at once.
class SaleOffers : public QWidget
{
    Q_OBJECT

public:
    /// A sale that takes longer says what it waits for.
    static constexpr std::chrono::milliseconds kNoticeableWait{250};

    explicit SaleOffers(QWidget* parent = nullptr);

    void setOffers(const std::vector<QuotaStanding>& offers);
    /// Why nothing is sold at this desk now; empty: it is.
    void setBarred(const QString& why);
    /// Until showAnswer() nothing more is sold.
    void showSelling();
    /// Why nothing was sold; empty: it was.
    void showAnswer(const QString& problem);
    /// One ticket of what was chosen, for the next guest.
    void startAfresh();
    void takeFocus();
    /// What was chosen in another one of the same offers.
    void takeOver(const SaleOffers& other);
    int count() const { return m_count; }
    QString message() const; ///< what keeps from selling, or why nothing was sold
    const QuotaStanding* chosen() const;

Q_SIGNALS:
    void saleWanted(gatelog::CategoryId category, int count, gatelog::Payment payment);
    /// What stands in the message's place changed.
    void told(const QString& message);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class Answer { None, Waited };
    QWidget* buildChoices();
    QWidget* buildCount();
    QWidget* buildPayments();
    QPushButton* payButton(const QString& text, Payment payment);
    void fill();
    void choose(int step);
    void changeCount(int step);
    int mostTickets() const;
    void tell();
    void tellMessage();

    std::vector<QuotaStanding> m_offers;
    int m_count = 1;
    QString m_barred;
    QString m_problem;
    Answer m_awaited = Answer::None;
    QTimer m_wait;
    QWidget* m_pressed = nullptr; ///< has the focus again after the answer
    QScrollArea* m_scroll = nullptr;
    QWidget* m_list = nullptr;
    QButtonGroup* m_choices = nullptr;
    QPushButton* m_fewer = nullptr;
    QPushButton* m_more = nullptr;
    QLabel* m_number = nullptr;
    QLabel* m_total = nullptr;
    QLabel* m_message = nullptr;
    QPushButton* m_cash = nullptr;
    QPushButton* m_card = nullptr;
};

} // namespace gatelog
