#include "history/unit_changes.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace bipgen::history {

namespace {

using organization::Structure;

bool is_renamed(const Member& before, const Member& after) {
  if (before.unit != nullptr && after.unit != nullptr && before.unit->kind != after.unit->kind) {
    return name_without_kind(before) != name_without_kind(after);
  }
  return comparable_name(before.name()) != comparable_name(after.name());
}

bool is_retyped(const Member& before, const Member& after) {
  return before.unit != nullptr && after.unit != nullptr && before.unit->kind != after.unit->kind;
}

bool is_inferred(const Member& member) {
  return member.unit != nullptr && member.unit->reports_inferred;
}

// Silent law is no other superior. What follows from the place alone is told by the place.
bool is_resubordinated(const Pairs& pairs, const Member& before, const Member& after) {
  if (before.superior().empty() || after.superior().empty()) return false;
  if (is_inferred(before) && is_inferred(after)) return false;
  return !pairs.is_same_superior(before.superior(), after.superior());
}

void count_tasks(const Member& before, const Member& after, const std::vector<TaskLink>& links,
                 Evidence& evidence) {
  evidence.tasks_before = before.tasks().size();
  evidence.tasks_after = after.tasks().size();
  for (const TaskLink& link : links) {
    if (link.before.holder != before.id() || link.after.holder != after.id()) continue;
    if (link.before.path.size() != 1) continue;
    ++evidence.tasks_kept;
    evidence.tasks_reworded += link.same_words ? 0 : 1;
  }
}

// Whole tasks of the earlier structure, each once wherever it went; of what begins without descent
// those of the later one.
void count_followed(const TaskTexts& texts, const Event& event, Evidence& evidence) {
  const bool by_after = event.before.empty();
  std::map<std::size_t, bool> kept;  // by node, in the same words anywhere
  for (const Followed& pair : event.followed) {
    const TaskNode& before = texts.before.nodes[pair.before];
    const TaskNode& after = texts.after.nodes[pair.after];
    if ((by_after ? after : before).ref.path.size() != 1) continue;
    bool& is_same = kept[by_after ? pair.after : pair.before];
    is_same = is_same || before.text == after.text;
  }
  evidence.tasks_kept = kept.size();
  for (const auto& [node, is_same] : kept) evidence.tasks_reworded += is_same ? 0 : 1;
}

bool has_other_tasks(const Evidence& evidence) {
  return evidence.tasks_kept != evidence.tasks_before ||
         evidence.tasks_kept != evidence.tasks_after || evidence.tasks_reworded > 0;
}

}  // namespace

Change change_of(const Pairs& pairs, std::size_t after_index, const std::vector<TaskLink>& links) {
  const Member& after = pairs.after()[after_index];
  const Member& before = pairs.before()[*pairs.before_of(after_index)];
  const Continued& pair = pairs.continued(after_index);
  Change change;
  change.participants = {{Role::continues, before.id(), after.id()}};
  change.method = pair.method;
  change.status = pair.status;
  change.citations = {before.source(), after.source()};
  if (const auto& score = pairs.score(after_index)) {
    change.evidence.name_likeness = score->name;
    change.evidence.score = score->total;
  }
  count_tasks(before, after, links, change.evidence);
  const auto add = [&](bool is_so, ChangeKind kind) {
    if (is_so) change.kinds.push_back(kind);
  };
  add(is_renamed(before, after), ChangeKind::rename);
  add(before.code() != after.code(), ChangeKind::recode);
  add(is_retyped(before, after), ChangeKind::retype);
  add(!pairs.is_same(before.place(), after.place()), ChangeKind::move);
  add(is_resubordinated(pairs, before, after), ChangeKind::resubordinate);
  add(has_other_tasks(change.evidence), ChangeKind::amend_tasks);
  return change;
}

Change change_of(const Pairs& pairs, const TaskTexts& texts, const Event& event) {
  Change change;
  change.kinds = {event.kind};
  change.method = Method::scored;
  for (const std::size_t before : event.before) {
    change.participants.push_back(pairs.participant_before(before));
    change.citations.push_back(pairs.before()[before].source());
    if (const auto own = pairs.after_of(before)) {
      change.citations.push_back(pairs.after()[*own].source());
    }
    change.evidence.tasks_before += pairs.before()[before].tasks().size();
  }
  for (const std::size_t after : event.after) {
    const Participant participant = pairs.participant_after(after);
    const auto& present = change.participants;
    if (std::find(present.begin(), present.end(), participant) == present.end()) {
      change.participants.push_back(participant);
    }
    if (const auto own = pairs.before_of(after)) {
      change.citations.push_back(pairs.before()[*own].source());
    }
    change.citations.push_back(pairs.after()[after].source());
    change.evidence.tasks_after += pairs.after()[after].tasks().size();
  }
  count_followed(texts, event, change.evidence);
  return change;
}

namespace {

std::string end_of(const Structure& structure, const std::string& id) {
  const organization::Outsider* outsider = structure.outsider(id);
  return outsider == nullptr ? std::string() : comparable_name(outsider->name);
}

// A relation by what stays the same: its kind and both ends, as members of the later structure or
// as names of outsiders. What has no later id keeps its earlier one, marked.
using RelationKey = std::tuple<organization::RelationKind, std::string, std::string>;

RelationKey key_before(const Pairs& pairs, const Structure& structure,
                       const organization::Relation& relation) {
  const auto end = [&](const std::string& id) {
    const std::string outsider = end_of(structure, id);
    if (!outsider.empty()) return "outsider " + outsider;
    const auto before = pairs.find_before(id);
    const auto after = before ? pairs.after_of(*before) : std::nullopt;
    return after ? "member " + pairs.after()[*after].id() : "ended " + id;
  };
  return {relation.kind, end(relation.from), end(relation.to)};
}

RelationKey key_after(const Structure& structure, const organization::Relation& relation) {
  const auto end = [&](const std::string& id) {
    const std::string outsider = end_of(structure, id);
    return outsider.empty() ? "member " + id : "outsider " + outsider;
  };
  return {relation.kind, end(relation.from), end(relation.to)};
}

}  // namespace

std::vector<Change> relation_changes(const Pairs& pairs, const Structure& before,
                                     const Structure& after) {
  std::set<RelationKey> earlier;
  std::set<RelationKey> later;
  for (const auto& relation : before.relations) {
    earlier.insert(key_before(pairs, before, relation));
  }
  for (const auto& relation : after.relations) later.insert(key_after(after, relation));
  std::vector<Change> changes;
  const auto add = [&](const organization::Relation& relation, ChangeKind kind) {
    Change change;
    change.kinds = {kind};
    change.relation = relation;
    change.citations = {relation.source};
    for (const std::string* id : {&relation.from, &relation.to}) {
      const bool is_after = kind == ChangeKind::relation_add;
      const auto member = is_after ? pairs.find_after(*id) : pairs.find_before(*id);
      if (!member) continue;
      change.participants.push_back(is_after ? pairs.participant_after(*member)
                                             : pairs.participant_before(*member));
    }
    changes.push_back(std::move(change));
  };
  std::set<RelationKey> told;
  for (const auto& relation : after.relations) {
    const RelationKey key = key_after(after, relation);
    if (!earlier.contains(key) && told.insert(key).second) add(relation, ChangeKind::relation_add);
  }
  for (const auto& relation : before.relations) {
    const RelationKey key = key_before(pairs, before, relation);
    if (!later.contains(key) && told.insert(key).second) add(relation, ChangeKind::relation_del);
  }
  return changes;
}

std::vector<Change> code_reuses(const Pairs& pairs) {
  std::map<std::string, std::size_t> bearers;
  for (std::size_t i = 0; i < pairs.before().size(); ++i) {
    if (!pairs.before()[i].code().empty()) bearers.emplace(pairs.before()[i].code(), i);
  }
  std::vector<Change> changes;
  std::map<std::string, std::size_t> seen;
  for (std::size_t i = 0; i < pairs.after().size(); ++i) {
    const Member& after = pairs.after()[i];
    const auto bearer = bearers.find(after.code());
    if (bearer == bearers.end() || !seen.emplace(after.code(), i).second) continue;
    const Member& before = pairs.before()[bearer->second];
    if (pairs.after_of(bearer->second) == i) continue;
    Change change;
    change.kinds = {ChangeKind::code_reuse};
    change.participants = {pairs.participant_before(bearer->second), pairs.participant_after(i)};
    change.citations = {before.source(), after.source()};
    changes.push_back(std::move(change));
  }
  return changes;
}

}  // namespace bipgen::history
