// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/camera/camera_status.h"
#include "app/desk/joining.h"
#include "app/desk/peers_standing.h"
#include "core/store/audit.h"

#include <QPolygon>
#include <QVideoFrame>
#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTabWidget;

namespace gatelog {

class CameraView;
class Card;

/// How much of an event has arrived on a new desk.
struct Arrival
{
    std::int64_t records = 0;
    std::int64_t toCome = 0; ///< that others told of
    std::int64_t tickets = 0;
    bool isConnected = false;
    bool isComplete = false;
};

[[nodiscard]] Arrival arrivalOf(const PeersView& view, const ReplicaStatus& status);

/// Where a computer becomes a desk of an event: takes an invitation or a six-digit code, and shows how far it
/// is. It only shows; the way itself is Joining's.
class JoinPage : public QWidget
{
    Q_OBJECT

public:
    explicit JoinPage(QWidget* parent = nullptr);

    void showProgress(const JoinProgress& progress);
    void showArrival(const Arrival& arrival);
    /// Shows what `earlier` showed.
    void takeOver(const JoinPage& earlier);
    /// An invitation came from the camera or a hand scanner.
    void takeInvitation(const QString& text);
    CameraView& camera() const { return *m_camera; }

Q_SIGNALS:
    void invitationGiven(const QString& text, const QString& name);
    void codeWanted(const QString& address, const QString& name);
    void codeConfirmed();
    void cancelled(); ///< what is under way
    void left();      ///< back to the start page

private:
    QWidget* buildAsking();
    QWidget* buildInvitation();
    QWidget* buildByCode();
    QWidget* buildProgress();
    void offerText();

    JoinProgress m_shown;
    std::optional<Arrival> m_arrival; ///< shown after it
    QStackedWidget* m_pages = nullptr;
    QWidget* m_asking = nullptr;
    QWidget* m_progress = nullptr;
    QTabWidget* m_ways = nullptr;
    QLineEdit* m_name = nullptr;
    CameraView* m_camera = nullptr;
    QPlainTextEdit* m_text = nullptr;
    QPushButton* m_join = nullptr;
    QLineEdit* m_address = nullptr;
    QLabel* m_problem = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_sentence = nullptr;
    QLabel* m_code = nullptr;
    QProgressBar* m_bar = nullptr;
    QPushButton* m_same = nullptr;
    QPushButton* m_cancel = nullptr;
};

} // namespace gatelog
