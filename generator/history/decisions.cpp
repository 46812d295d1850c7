#include "history/decisions.hpp"

#include <algorithm>
#include <map>
#include <optional>

#include "source/excerpt.hpp"
#include "text/words.hpp"

namespace bipgen::history {

namespace {

using Index = std::size_t;
using Verdict = Decision::Verdict;
using source::excerpt;
using source::message;

bool is_descent(ChangeKind kind) {
  switch (kind) {
    case ChangeKind::create:
    case ChangeKind::dissolve:
    case ChangeKind::merge:
    case ChangeKind::absorb:
    case ChangeKind::split:
    case ChangeKind::secede:
    case ChangeKind::transfer_tasks:
    case ChangeKind::complex:
      return true;
    default:
      return false;
  }
}

// The one kind that the decision is about, when it is one of descent.
std::optional<ChangeKind> descent_of(const Decision& decision) {
  const auto found = std::find_if(decision.kinds.begin(), decision.kinds.end(), is_descent);
  return found == decision.kinds.end() ? std::nullopt : std::optional(*found);
}

bool is_of_identity(const ResolvedDecision& decision) {
  return decision.before.size() == 1 && decision.after.size() == 1 &&
         !descent_of(decision.decision);
}

source::Message meant(std::string_view written, const std::vector<Member>& members) {
  std::vector<std::string_view> known;
  for (const Member& member : members) {
    if (!member.code().empty()) known.push_back(member.code());
    known.push_back(member.name());
  }
  const std::string_view near = text::nearest(written, known);
  return near.empty() ? message("a code or a name as the act writes it")
                      : message("did you mean {}?", excerpt(near));
}

// By code, else by name.
std::vector<Index> bearers(std::string_view written, const std::vector<Member>& members) {
  std::vector<Index> found;
  for (Index i = 0; i < members.size(); ++i) {
    if (members[i].code() == written) found.push_back(i);
  }
  const std::string name = comparable_name(written);
  const bool has_code = !found.empty();
  for (Index i = 0; !has_code && i < members.size(); ++i) {
    if (comparable_name(members[i].name()) == name) found.push_back(i);
  }
  // A post that is the unit bears its code and name too.
  const bool has_unit =
      std::any_of(found.begin(), found.end(), [&](Index i) { return members[i].unit != nullptr; });
  if (has_unit) std::erase_if(found, [&](Index i) { return members[i].post != nullptr; });
  return found;
}

std::optional<std::vector<Index>> find_all(const std::vector<std::string>& written,
                                           const std::vector<Member>& members,
                                           const act::ActId& act, const source::Location& at,
                                           source::Diagnostics& diagnostics) {
  std::vector<Index> all;
  bool is_whole = true;
  for (const std::string& one : written) {
    const std::vector<Index> found = bearers(one, members);
    if (found.size() == 1) {
      all.push_back(found.front());
      continue;
    }
    is_whole = false;
    if (found.empty()) {
      diagnostics.add(source::Kind::lineage_unit_unknown, at,
                      message("{} has no unit or post {}", act::print(act), excerpt(one)),
                      meant(one, members));
    } else {
      diagnostics.add(
          source::Kind::lineage_unit_ambiguous, at,
          message("{} is the name of {} units of {}", excerpt(one), found.size(), act::print(act)),
          message("its code"));
    }
  }
  std::sort(all.begin(), all.end());
  all.erase(std::unique(all.begin(), all.end()), all.end());
  return is_whole ? std::optional(all) : std::nullopt;
}

// Two decisions of identity that cannot both be right.
bool contradict(const ResolvedDecision& a, const ResolvedDecision& b) {
  if (!is_of_identity(a) || !is_of_identity(b)) return false;
  const bool same_before = a.before == b.before;
  const bool same_after = a.after == b.after;
  const bool a_rejects = a.decision.verdict == Verdict::reject;
  const bool b_rejects = b.decision.verdict == Verdict::reject;
  if (same_before && same_after) return a_rejects != b_rejects;
  return (same_before || same_after) && !a_rejects && !b_rejects;
}

source::Message names(const ResolvedDecision& decision) {
  source::Message all;
  for (const auto* list : {&decision.decision.before, &decision.decision.after}) {
    for (const std::string& one : *list) {
      all = all.empty() ? excerpt(one) : message("{}, {}", all, excerpt(one));
    }
  }
  return all;
}

}  // namespace

std::vector<ResolvedDecision> resolve_decisions(const std::vector<Decision>& decisions,
                                                const Pairs& pairs,
                                                source::Diagnostics& diagnostics) {
  std::vector<ResolvedDecision> resolved;
  for (const Decision& decision : decisions) {
    const auto before =
        find_all(decision.before, pairs.before(), decision.before_act, decision.at, diagnostics);
    const auto after =
        find_all(decision.after, pairs.after(), decision.after_act, decision.at, diagnostics);
    if (before && after) resolved.push_back({decision, *before, *after});
  }
  std::vector<ResolvedDecision> consistent;
  for (const ResolvedDecision& one : resolved) {
    const auto other = std::find_if(resolved.begin(), resolved.end(), [&](const auto& candidate) {
      return contradict(one, candidate);
    });
    if (other == resolved.end()) {
      consistent.push_back(one);
      continue;
    }
    auto& found = diagnostics.add(source::Kind::lineage_contradicts, one.decision.at,
                                  message("the decision on {} contradicts another", names(one)),
                                  message("one of them; neither is followed"));
    found.notes.push_back({message("the other is"), other->decision.at});
  }
  return consistent;
}

void settle_identity(const std::vector<ResolvedDecision>& decisions, Pairs& pairs) {
  for (const ResolvedDecision& one : decisions) {
    const auto kind = descent_of(one.decision);
    if (one.decision.verdict == Verdict::reject && !kind) {
      for (const Index before : one.before) {
        for (const Index after : one.after) pairs.forbid(before, after);
      }
    }
    if (one.decision.verdict != Verdict::state) continue;
    if (is_of_identity(one)) {
      pairs.join(one.before.front(), one.after.front(), Method::stated, Status::confirmed);
    }
    const bool all_end = kind == ChangeKind::split || kind == ChangeKind::merge ||
                         kind == ChangeKind::absorb || kind == ChangeKind::dissolve;
    const bool all_begin = kind == ChangeKind::split || kind == ChangeKind::merge ||
                           kind == ChangeKind::secede || kind == ChangeKind::create;
    for (const Index before : one.before) {
      if (all_end) pairs.end(before);
    }
    for (const Index after : one.after) {
      if (all_begin) pairs.begin(after);
    }
  }
}

std::set<Edge> settled_edges(const std::vector<ResolvedDecision>& decisions) {
  std::set<Edge> edges;
  for (const ResolvedDecision& one : decisions) {
    const bool is_about_descent = one.decision.kinds.empty() || descent_of(one.decision);
    if (one.decision.verdict == Verdict::confirm || !is_about_descent) continue;
    for (const Index before : one.before) {
      for (const Index after : one.after) edges.emplace(before, after);
    }
  }
  return edges;
}

namespace {

// Do the members stand as an event of this kind needs?
bool fits(ChangeKind kind, const ResolvedDecision& one, const Pairs& pairs) {
  const auto ended = static_cast<Index>(std::count_if(one.before.begin(), one.before.end(),
                                                      [&](Index i) { return !pairs.after_of(i); }));
  const auto begun = static_cast<Index>(std::count_if(
      one.after.begin(), one.after.end(), [&](Index i) { return !pairs.before_of(i); }));
  const Index before = one.before.size();
  const Index after = one.after.size();
  const bool all_ended = ended == before;
  const bool all_begun = begun == after;
  switch (kind) {
    case ChangeKind::split:
      return before == 1 && after > 1 && all_ended && all_begun;
    case ChangeKind::merge:
      return before > 1 && after == 1 && all_ended && all_begun;
    case ChangeKind::absorb:
      return before > 0 && after == 1 && all_ended && begun == 0;
    case ChangeKind::secede:
      return before == 1 && after > 0 && ended == 0 && all_begun;
    case ChangeKind::create:
      return before == 0 && after == 1 && all_begun;
    case ChangeKind::dissolve:
      return before == 1 && after == 0 && all_ended;
    case ChangeKind::transfer_tasks:
      return before == 1 && after == 1;
    default:
      return before > 0 && after > 0;
  }
}

}  // namespace

std::vector<StatedEvent> stated_events(const std::vector<ResolvedDecision>& decisions,
                                       const Pairs& pairs, source::Diagnostics& diagnostics) {
  std::vector<StatedEvent> events;
  for (const ResolvedDecision& one : decisions) {
    const auto kind = descent_of(one.decision);
    if (one.decision.verdict != Verdict::state || is_of_identity(one)) continue;
    if (!kind || !fits(*kind, one, pairs)) {
      diagnostics.add(source::Kind::lineage_contradicts, one.decision.at,
                      message("the structures do not let {} take part in {}", names(one),
                              kind ? excerpt(name_of(*kind)) : message("one change")),
                      kind ? message("who ends has no later code, who begins no earlier one")
                           : message("{} says what happened between several units",
                                     source::in_quotes("kinds")));
      continue;
    }
    events.push_back({{*kind, one.before, one.after, {}}, one.decision.note});
  }
  return events;
}

namespace {

bool is_about(const Change& change, const ResolvedDecision& one, const Pairs& pairs) {
  const auto takes_part = [&](const std::string& id, bool is_after) {
    return std::any_of(change.participants.begin(), change.participants.end(),
                       [&](const Participant& participant) {
                         return (is_after ? participant.after : participant.before) == id;
                       });
  };
  for (const Index before : one.before) {
    if (!takes_part(pairs.before()[before].id(), false)) return false;
  }
  for (const Index after : one.after) {
    if (!takes_part(pairs.after()[after].id(), true)) return false;
  }
  return std::all_of(one.decision.kinds.begin(), one.decision.kinds.end(),
                     [&](ChangeKind kind) { return has_kind(change, kind); });
}

bool confirm(const ResolvedDecision& one, const Pairs& pairs, Comparison& comparison) {
  bool found = false;
  for (Change& change : comparison.changes) {
    if (change.kinds.front() == ChangeKind::code_reuse || !is_about(change, one, pairs)) continue;
    change.status = Status::confirmed;
    change.note = one.decision.note;
    found = true;
  }
  if (!is_of_identity(one)) return found;
  for (Continued& pair : comparison.continued) {
    if (pair.before != pairs.before()[one.before.front()].id() ||
        pair.after != pairs.after()[one.after.front()].id()) {
      continue;
    }
    if (!one.decision.kinds.empty() && !found) continue;
    pair.status = Status::confirmed;
    found = true;
  }
  return found;
}

}  // namespace

void settle_changes(const std::vector<ResolvedDecision>& decisions, const Pairs& pairs,
                    Comparison& comparison, source::Diagnostics& diagnostics) {
  for (const ResolvedDecision& one : decisions) {
    if (one.decision.verdict == Verdict::reject) continue;
    if (one.decision.verdict == Verdict::state && !is_of_identity(one)) continue;
    if (confirm(one, pairs, comparison)) continue;
    diagnostics.add(
        source::Kind::lineage_without_effect, one.decision.at,
        message("no such change of {} is detected", names(one)),
        message("{} states what the rules do not find", source::in_quotes("verdict: state")));
  }
}

}  // namespace bipgen::history
