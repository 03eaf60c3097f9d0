// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/language/words.h"
#include "app/sync/desk_sync.h"

#include <QDialog>
#include <QTime>

#include <map>
#include <optional>
#include <utility>

class QCheckBox;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QTabWidget;
class QVBoxLayout;

namespace gatelog {

class InvitationCode;
class TallArea;

/// Shows an invitation to new desks, as a QR code and as text, and who asks to be let in. Does not stop
/// scanning. It only shows; what comes of it is Inviting's. Says everything anew after a change of language.
class InviteDialog : public QDialog
{
    Q_OBJECT

public:
    /// What became of one who asked.
    enum class Asker { Asking, Enrolling, Joined, Refused, Gone, Failed };
    static constexpr std::size_t kMaxRows = 50;

    explicit InviteDialog(QWidget* parent = nullptr);

    InvitationWish wish() const;
    void showInvitation(const Invitation& invitation, const QTime& until);
    void showProblem(const Words& sentence);
    /// Asking, with a name and, if by code, the digits; else only the state changes.
    void showAsker(const PublicKey& device, const QString& name, const QString& code, Asker state,
                   const Words& problem = {});

Q_SIGNALS:
    void wishChanged();
    void codeModeChanged(gatelog::JoinByCode joinByCode);
    void approved(const gatelog::PublicKey& device, gatelog::Role role);
    void refused(const gatelog::PublicKey& device);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void rebuild();
    void tell(const PublicKey& device);
    QWidget* buildInvitation();
    QWidget* buildByCode();
    QWidget* buildAskers();
    struct Row
    {
        QString asker, digits;
        Asker standing = Asker::Asking;
        Words problem;
        QWidget* widget = nullptr;
        QLabel* name = nullptr;
        QLabel* state = nullptr;
        QLabel* code = nullptr;
        QWidget* actions = nullptr;
        int age = 0;
    };
    Row& rowOf(const PublicKey& device);
    void makeRow(const PublicKey& device, Row& row);

    std::optional<std::pair<Invitation, QTime>> m_shown; ///< and until when
    Words m_trouble;
    TallArea* m_area = nullptr; ///< around all that is made anew in another language
    QWidget* m_content = nullptr;
    QTabWidget* m_ways = nullptr;
    InvitationCode* m_qr = nullptr;
    QPlainTextEdit* m_text = nullptr;
    QLabel* m_until = nullptr;
    QLabel* m_problem = nullptr;
    QComboBox* m_role = nullptr;
    QCheckBox* m_ask = nullptr;
    QLabel* m_nobody = nullptr;
    QVBoxLayout* m_askers = nullptr;
    std::map<PublicKey, Row> m_rows;
    int m_age = 0;
};

} // namespace gatelog
