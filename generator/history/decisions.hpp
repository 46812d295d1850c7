// The editor's decisions about one pair of structures: found in them, checked against each other,
// and carried out. Internal to history/.
#pragma once

#include <set>
#include <vector>

#include "history/changes.hpp"
#include "history/descent.hpp"
#include "history/lineage.hpp"
#include "history/members.hpp"
#include "source/diagnostics.hpp"

namespace bipgen::history {

struct ResolvedDecision {
  Decision decision;
  std::vector<std::size_t> before;  // indexes of members
  std::vector<std::size_t> after;
};

// Those whose units are found and that do not contradict each other; the others are reported.
std::vector<ResolvedDecision> resolve_decisions(const std::vector<Decision>& decisions,
                                                const Pairs& pairs,
                                                source::Diagnostics& diagnostics);

// What is stated or rejected of identity, before any rule looks: joins and forbids.
void settle_identity(const std::vector<ResolvedDecision>& decisions, Pairs& pairs);

// Edges that the rules must not find, because they are rejected or stated.
std::set<Edge> settled_edges(const std::vector<ResolvedDecision>& decisions);

// Stated descent, as events; what the structures contradict is reported and left out. `followed` is
// empty in them.
struct StatedEvent {
  Event event;
  std::string note;
};
std::vector<StatedEvent> stated_events(const std::vector<ResolvedDecision>& decisions,
                                       const Pairs& pairs, source::Diagnostics& diagnostics);

// Marks what is confirmed, gives stated changes their notes, and drops rejected kinds of changes;
// a decision that finds nothing to act on is reported.
void settle_changes(const std::vector<ResolvedDecision>& decisions, const Pairs& pairs,
                    Comparison& comparison, source::Diagnostics& diagnostics);

}  // namespace bipgen::history
