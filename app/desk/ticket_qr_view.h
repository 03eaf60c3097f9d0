// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <memory>

namespace gatelog {

class TicketQr;

/// A ticket's code as large as its place, for a telephone to photograph. Arrow keys leaf through several.
class TicketQrView : public QWidget
{
    Q_OBJECT

public:
    enum class Validity { Good, Void };

    explicit TicketQrView(QWidget* parent = nullptr);
    ~TicketQrView() override;

    /// Of a ticket that is void nothing is left to photograph.
    void show(const QString& code, Validity validity);
    QSize sizeHint() const override;

Q_SIGNALS:
    void moved(int step);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    std::unique_ptr<TicketQr> m_qr;
    Validity m_validity = Validity::Good;
};

} // namespace gatelog
