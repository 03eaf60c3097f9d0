// SPDX-License-Identifier: Apache-2.0
// Holds every packet that a network namespace sends for a while, as a slow link does: what iptables gives to
// queue 0 (NFQUEUE) goes on after so many milliseconds. usage: gatelog_delay_queue MILLISECONDS
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <deque>

#include <arpa/inet.h>
#include <libnetfilter_queue/libnetfilter_queue.h>
#include <linux/netfilter.h>
#include <poll.h>
#include <sys/socket.h>

namespace {

using Steady = std::chrono::steady_clock;

constexpr std::uint32_t kQueueLength = 4'096;

struct Held
{
    std::uint32_t packet;
    Steady::time_point until;
};

struct Link
{
    std::chrono::milliseconds delay;
    std::deque<Held> held;
};

int hold(nfq_q_handle*, nfgenmsg*, nfq_data* packet, void* context)
{
    auto* link = static_cast<Link*>(context);
    if (const nfqnl_msg_packet_hdr* header = nfq_get_msg_packet_hdr(packet))
        link->held.push_back({ntohl(header->packet_id), Steady::now() + link->delay});
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    Link link{std::chrono::milliseconds(argc == 2 ? std::atoi(argv[1]) : 0), {}};
    nfq_handle* handle = nfq_open();
    nfq_q_handle* queue = handle ? nfq_create_queue(handle, 0, &hold, &link) : nullptr;
    if (link.delay.count() <= 0 || !queue || nfq_set_mode(queue, NFQNL_COPY_META, 0) < 0 ||
        nfq_set_queue_maxlen(queue, kQueueLength) < 0)
        return 2;
    std::puts("holding");
    std::fflush(stdout);
    alignas(8) char buffer[8'192];
    pollfd ready{nfq_fd(handle), POLLIN, 0};
    for (;;) {
        const auto left =
            link.held.empty()
                ? std::chrono::milliseconds(1'000)
                : std::chrono::ceil<std::chrono::milliseconds>(link.held.front().until - Steady::now());
        if (::poll(&ready, 1, int(std::max(left, std::chrono::milliseconds(0)).count())) > 0) {
            const auto bytes = ::recv(ready.fd, buffer, sizeof buffer, 0);
            if (bytes > 0)
                nfq_handle_packet(handle, buffer, int(bytes));
        }
        for (; !link.held.empty() && link.held.front().until <= Steady::now(); link.held.pop_front())
            nfq_set_verdict(queue, link.held.front().packet, NF_ACCEPT, 0, nullptr);
    }
}
