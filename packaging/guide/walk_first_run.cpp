// SPDX-License-Identifier: Apache-2.0
#include "app/desk/choice_button.h"
#include "app/desk/create_page.h"
#include "app/desk/desk.h"
#include "app/desk/desk_window.h"
#include "app/desk/first_run.h"
#include "app/desk/join_page.h"
#include "app/desk/join_wording.h"
#include "app/desk/start_page.h"
#include "packaging/guide/hostile_names.h"
#include "packaging/guide/picture_stage.h"
#include "packaging/guide/walk_rooms.h"

#include <QLineEdit>

namespace gatelog {
namespace {

class FirstRunRoom
{
public:
    explicit FirstRunRoom(Walk& walk)
        : m_walk(walk), m_stage(test::Evening::doors()), m_desk(*m_stage.service, m_stage.clock),
          m_window(m_desk, *m_stage.service)
    {
        m_window.setFolder(m_stage.folder());
        m_walk.show(m_window);
    }

    void visit()
    {
        m_walk.look(m_window, QStringLiteral("first-opening"));
        m_stage.service->open(m_stage.folder()); // there is none
        if (!waitFor([this] { return m_window.findChild<ChoiceButton*>()->isVisible(); }))
            return m_walk.miss(QStringLiteral("the three choices"));
        m_walk.look(m_window, QStringLiteral("first-choices"));
        visitForm();
        visitJoining();
        visitErrors();
    }

private:
    StartPage& start() const { return *m_window.findChild<StartPage*>(); }

    void visitForm()
    {
        Q_EMIT start().createRequested();
        m_walk.look(m_window, QStringLiteral("first-create"));
        CreatePage& form = m_window.firstRun().createPage();
        const auto name = [this](const char* usual) {
            const QString text = QString::fromUtf8(usual);
            return m_walk.hasTypedNames() ? hostileName(text) : text;
        };
        form.setDraft({name("Spring Concert"),
                       {name("North door"), name("South door"), name("Garden gate")},
                       2500,
                       name("Office")});
        for (QLineEdit* line : form.findChildren<QLineEdit*>())
            if (line->echoMode() == QLineEdit::Password)
                line->setText(QStringLiteral("correct horse"));
        m_walk.look(m_window, QStringLiteral("first-create-filled"));
        form.showFailure({ErrorCode::DiskFull, {}});
        m_walk.look(m_window, QStringLiteral("first-create-failed"));
        Q_EMIT form.left();
    }

    void visitJoining()
    {
        Q_EMIT start().joinRequested();
        m_window.showCameraStatus(CameraStatus::Running);
        m_window.showFrame(cameraPicture(QStringLiteral("GATELOG:INVITATION")));
        m_walk.look(m_window, QStringLiteral("first-join"));
        m_window.showCameraStatus(CameraStatus::NoCamera);
        m_walk.look(m_window, QStringLiteral("first-join-no-camera"));
        JoinPage& page = m_window.firstRun().joinPage();
        using Step = JoinProgress::Step;
        const std::pair<Step, const char*> steps[] = {{Step::Looking, "looking"},
                                                      {Step::Connecting, "connecting"},
                                                      {Step::Waiting, "waiting"},
                                                      {Step::Comparing, "comparing"}};
        for (const auto& [step, name] : steps) {
            page.showProgress({step, step == Step::Comparing ? QStringLiteral("482915") : QString(), {}, {}});
            m_walk.look(m_window, QStringLiteral("first-join-") + QLatin1StringView(name));
        }
        page.showArrival({41'200, 118'000, 9'730, true, false});
        m_walk.look(m_window, QStringLiteral("first-join-arriving"));
        page.showProgress({Step::Failed, {}, [] { return JoinWording::unreadable(ErrorCode::Damaged); }, {}});
        m_walk.look(m_window, QStringLiteral("first-join-failed"));
        Q_EMIT page.left();
    }

    void visitErrors()
    {
        for (const auto code : {ErrorCode::Damaged, ErrorCode::NewerFormat, ErrorCode::Locked}) {
            m_window.firstRun().showError({code, QStringLiteral("replica.db: 4711")}, m_stage.folder());
            m_walk.look(m_window, QStringLiteral("first-error-") + errorName(code));
        }
    }

    Walk& m_walk;
    PictureStage m_stage;
    Desk m_desk;
    DeskWindow m_window;
};

} // namespace

void walkFirstRun(Walk& walk)
{
    FirstRunRoom(walk).visit();
}

} // namespace gatelog
