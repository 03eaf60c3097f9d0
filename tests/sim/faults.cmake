# SPDX-License-Identifier: Apache-2.0
# Deliberate faults in the merge and in the exchange, each built into a simulator of its own: one that finds none of them would prove nothing.

# gatelog_sim_fault(<name> <source> <snippet> <mutant> [<source> <snippet> <mutant>...]): the simulator with sources
# in which a snippet is replaced, and a test that it breaks an invariant. The object goes before the archive that has the
# same member, so the linker takes ours.
function(gatelog_sim_fault name)
    set(target gatelog_sim_fault_${name})
    set(sources main.cpp)
    math(EXPR last "${ARGC} - 1")
    foreach(i RANGE 1 ${last} 3)
        math(EXPR j "${i} + 1")
        math(EXPR k "${i} + 2")
        set(source ${CMAKE_SOURCE_DIR}/${ARGV${i}})
        set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${source})
        file(READ ${source} text)
        string(FIND "${text}" "${ARGV${j}}" first)
        string(FIND "${text}" "${ARGV${j}}" final REVERSE)
        if(first EQUAL -1 OR NOT first EQUAL final)
            message(FATAL_ERROR "fault ${name}: the snippet must stand once in ${ARGV${i}}:\n${ARGV${j}}")
        endif()
        string(REPLACE "${ARGV${j}}" "${ARGV${k}}" text "${text}")
        get_filename_component(file ${source} NAME)
        file(CONFIGURE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/faults/${name}/${file} CONTENT "${text}" @ONLY)
        list(APPEND sources ${CMAKE_CURRENT_BINARY_DIR}/faults/${name}/${file})
    endforeach()
    add_executable(${target} ${sources})
    target_link_libraries(${target} PRIVATE gatelog_sim_world)
    add_test(NAME sim_catches_${name} COMMAND ${target} --seeds 1..60 --until-broken)
    set_tests_properties(sim_catches_${name} PROPERTIES TIMEOUT 300)
endfunction()

gatelog_sim_fault(tie_broken_by_arrival
    core/ledger/fold.cpp
    [[std::sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.order < b.order; });]]
    [[std::stable_sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.order.clock < b.order.clock; });]]
    core/ledger/apply.cpp
    [[std::sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.order < b.order; });]]
    [[std::stable_sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.order.clock < b.order.clock; });]])

gatelog_sim_fault(cut_off_ignored
    core/ledger/standing.cpp
    [[if (!std::all_of(firstRevocation]]
    [[if (false && !std::all_of(firstRevocation]])

gatelog_sim_fault(frontier_over_a_gap
    core/feed/feed_shape.cpp
    [[m_detached.insert(record);
    m_waiting.emplace(parent, record);]]
    [[attach(record, parent);]])

gatelog_sim_fault(fork_branch_dropped
    core/store/record_table.cpp
    [["INSERT OR IGNORE INTO record (feed, seq, hash, bytes) VALUES (?, ?, ?, ?) RETURNING 1"]]
    [["INSERT OR IGNORE INTO record (feed, seq, hash, bytes) SELECT ?1, ?2, ?3, ?4 "
      "WHERE NOT EXISTS (SELECT 1 FROM record WHERE feed = ?1 AND seq = ?2) RETURNING 1"]])

gatelog_sim_fault(ledger_outside_the_transaction
    core/store/merge.cpp
    [[m_feeds->note(*record, FeedIndex::Origin::Other);]]
    [[m_feeds->note(*record, FeedIndex::Origin::Other);
        Q_UNUSED(m_connection->commit().has_value());
        m_connection->begin();]])

gatelog_sim_fault(grant_forgotten_before_its_redemption_comes
    sync/exchange/arbiter.cpp
    [[    ++m_count;
    return {claim.number, Arbitration::Granted, {}};]]
    [[    m_grants.erase(claim.ticket);
    return {claim.number, Arbitration::Granted, {}};]])

gatelog_sim_fault(granted_before_ready
    sync/exchange/exchange.cpp
    [[return !m_view.contains(peer.identity) ||]]
    [[return true || !m_view.contains(peer.identity) ||]])

gatelog_sim_fault(credit_never_given
    sync/exchange/exchange_messages.cpp
    [[send(number, message::Credit{std::uint32_t(std::exchange(peer.creditOwed, 0))});]]
    [[Q_UNUSED(number);
    peer.creditOwed = 0;]])

gatelog_sim_fault(relay_loop
    sync/exchange/exchange.cpp
    [[if (passesBetween(source, peer))]]
    [[if (passesBetween(source, peer) || true)]])

gatelog_sim_fault(one_more_sold_than_there_are
    core/store/box_office.cpp
    [[return left >= amount ?]]
    [[return left + 1 >= amount ?]])

gatelog_sim_fault(share_given_to_nobody
    sync/exchange/quota_sharing.cpp
    [[if (amount == 0)]]
    [[if (amount >= 0)]])

gatelog_sim_fault(relayed_by_nobody
    sync/exchange/exchange.cpp
    [[if (passesBetween(source, peer))]]
    [[if (false && passesBetween(source, peer))]])
