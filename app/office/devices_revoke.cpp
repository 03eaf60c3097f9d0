// SPDX-License-Identifier: Apache-2.0
#include "app/office/devices_revoke.h"

#include "app/language/isolated.h"
#include "app/office/emergency_confirm.h"
#include "app/office/key_holder.h"
#include "core/store/enrolment.h"

#include <QCoreApplication>

namespace gatelog {
namespace {

class RevokeWords
{
    Q_DECLARE_TR_FUNCTIONS(gatelog::RevokeWords)

public:
    // Named before: lupdate takes a qualified return type for the class whose texts these are.
    using Question = EmergencyConfirm::Question;
    static Question question(const QString& name)
    {
        Question question;
        question.title = title();
        question.what = tr("Revoke %1?", "%1: desk").arg(shortName(name));
        question.consequence = tr(
            "It admits nobody from the moment it hears of this, and no desk counts what it writes from now "
            "on. What it wrote till now counts. This cannot be taken back: to take part again, it must "
            "join the event anew.");
        question.understood = tr("%1 is to take part no more", "%1: desk").arg(shortName(name));
        question.action = tr("Revoke");
        return question;
    }
    static QString title() { return tr("Revoke a desk"); }
};

} // namespace

void revokeAfterAsking(const OfficeParts& parts, QWidget& page, const PublicKey& device, const QString& name,
                       std::function<void(const Result<>&)> then)
{
    EmergencyConfirm confirm(RevokeWords::question(name), &page);
    if (confirm.exec() != QDialog::Accepted)
        return;
    const std::optional<SigningKey> key = parts.keys.key(page, RevokeWords::title());
    if (!key)
        return;
    parts.service.run(
        [key = *key, device](Replica& replica) -> Result<> {
            const Result<VerifiedRecord> revoked = revokeDevice(replica, key, device);
            return revoked ? Result<>() : tl::unexpected(revoked.error());
        },
        &page, std::move(then));
}

} // namespace gatelog
