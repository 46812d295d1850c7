#include "history/unit_changes.hpp"

#include <algorithm>
#include <map>

#include "text/words.hpp"

namespace bipgen::history {

namespace {

using organization::Source;
using organization::Structure;

// The name without the word of the unit's kind: a new kind is no new name.
std::string name_proper(const Member& member) {
  const std::string name = comparable_name(member.name());
  if (member.unit == nullptr) return name;
  const std::size_t space = name.find(' ');
  return space == std::string::npos ? name : name.substr(space + 1);
}

bool is_renamed(const Member& before, const Member& after) {
  if (before.unit != nullptr && after.unit != nullptr && before.unit->kind != after.unit->kind) {
    return name_proper(before) != name_proper(after);
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

Change dissolution(const Member& member) {
  Change change;
  change.kinds = {ChangeKind::dissolve};
  change.participants = {{Role::ends, member.id(), ""}};
  change.evidence.tasks_before = member.tasks().size();
  change.citations = {member.source()};
  return change;
}

Change creation(const Member& member) {
  Change change;
  change.kinds = {ChangeKind::create};
  change.participants = {{Role::begins, "", member.id()}};
  change.evidence.tasks_after = member.tasks().size();
  change.citations = {member.source()};
  return change;
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
