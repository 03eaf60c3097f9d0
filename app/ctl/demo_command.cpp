// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/command.h"
#include "app/demo/demo_event.h"

namespace gatelog {
namespace {

void noOptions(QCommandLineParser&) {}

ExitStatus run(Context& context)
{
    if (const auto created = createDemoEvent(context.folder, context.clock); !created)
        return context.out.failed(created.error());
    context.out.json({{QStringLiteral("event"), QString::fromUtf8(kDemoEventName)}});
    context.out.text(QStringLiteral("The demonstration event is ready in %1").arg(context.folder.path()));
    return ExitStatus::Done;
}

} // namespace

extern const Command kDemoCommand{"demo", "Make the demonstration event", Needs::Core, noOptions, run};

} // namespace gatelog
