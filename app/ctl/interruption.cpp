// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/interruption.h"

#include <csignal>

namespace gatelog {
namespace {

volatile std::sig_atomic_t g_interrupted = 0;

void onSignal(int)
{
    g_interrupted = 1;
}

} // namespace

void catchInterruption()
{
    std::signal(SIGINT, onSignal);
    std::signal(SIGTERM, onSignal);
}

bool isInterrupted()
{
    return g_interrupted != 0;
}

} // namespace gatelog
