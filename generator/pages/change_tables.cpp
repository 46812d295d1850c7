#include "pages/change_tables.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace bipgen::pages {

using history::Change;
using history::ChangeKind;
using history::Comparison;
using history::TaskLink;
using history::TaskRef;
using organization::Structure;
using organization::Task;

namespace {

// The unit that a post is or heads; else the id itself.
std::string unit_behind(const Structure& structure, const std::string& id) {
  const organization::Post* post = structure.post(id);
  return post != nullptr && structure.unit(post->unit) != nullptr ? post->unit : id;
}

// A post whose unit underwent the same is told with the unit: "IT-08" is both.
bool is_told_with_unit(const Structure& before, const Structure& after, const Change& change,
                       const Comparison& comparison) {
  if (change.relation) return false;
  std::vector<history::Participant> units = change.participants;
  for (history::Participant& one : units) {
    one.before = unit_behind(before, one.before);
    one.after = unit_behind(after, one.after);
  }
  if (units == change.participants) return false;
  return std::any_of(comparison.changes.begin(), comparison.changes.end(),
                     [&](const Change& other) {
                       return other.participants == units && other.kinds == change.kinds;
                     });
}

void sort_changes(const Structure& before, const Structure& after, const Comparison& comparison,
                  ChangeTables& tables) {
  std::map<ChangeKind, std::size_t> kinds;
  for (const Change& change : comparison.changes) {
    if (is_told_with_unit(before, after, change, comparison)) continue;
    if (has_kind(change, ChangeKind::code_reuse)) {
      tables.reused_codes.push_back(&change);
      continue;
    }
    (change.relation ? tables.relations : tables.events).push_back(&change);
    if (change.status == history::Status::confirmed) ++tables.confirmed;
    for (const ChangeKind kind : change.kinds) ++kinds[kind];
  }
  tables.kinds.assign(kinds.begin(), kinds.end());
}

std::size_t count_unchanged(const Structure& after, const Comparison& comparison,
                            const ChangeTables& tables) {
  std::set<std::string> changed;
  for (const Change* change : tables.events) {
    for (const history::Participant& one : change->participants) changed.insert(one.after);
  }
  return static_cast<std::size_t>(std::count_if(
      comparison.continued.begin(), comparison.continued.end(), [&](const auto& pair) {
        return after.unit(pair.after) != nullptr && !changed.contains(pair.after);
      }));
}

// Links of whole tasks, by either end. Those of parts are seen in the words of the whole.
struct Links {
  std::map<TaskRef, const TaskLink*> by_after;
  std::set<TaskRef> before;

  explicit Links(const Comparison& comparison) {
    for (const TaskLink& link : comparison.tasks) {
      if (link.before.path.size() != 1 || link.after.path.size() != 1) continue;
      by_after.emplace(link.after, &link);
      before.insert(link.before);
    }
  }
};

std::string parts_text(const Task& task) {
  std::string text;
  for (const Task& part : task.parts) text += whole_text(part) + "\n";
  return text + task.closing;
}

const std::vector<Task>* tasks_of(const Structure& structure, const std::string& holder) {
  if (holder.empty()) return &structure.common_tasks;
  if (const auto* unit = structure.unit(holder)) return &unit->tasks;
  if (const auto* post = structure.post(holder)) return &post->tasks;
  return nullptr;
}

class TaskTables {
 public:
  TaskTables(const Structure& before, const Structure& after, const Comparison& comparison,
             ChangeTables& tables)
      : m_before(before),
        m_after(after),
        m_comparison(comparison),
        m_links(comparison),
        m_tables(tables) {}

  void fill() {
    for (const auto& unit : m_after.units) add_later(unit.id);
    for (const auto& post : m_after.posts) add_later(post.id);
    for (const auto& unit : m_before.units) add_ended(unit.id);
    for (const auto& post : m_before.posts) add_ended(post.id);
    std::vector<TaskPair> common = compared("", "");
    m_tables.common = std::move(common);
  }

 private:
  // A holder of the later structure: what it had before, if it stood then.
  void add_later(const std::string& id) {
    const std::string before(m_comparison.before_of(id));
    std::vector<TaskPair> pairs = compared(before, id);
    if (!pairs.empty() && !before.empty()) {
      m_tables.tasks.push_back({before, id, std::move(pairs)});
    }
  }

  void add_ended(const std::string& id) {
    if (!m_comparison.after_of(id).empty()) return;
    std::vector<TaskPair> pairs;
    add_dropped(id, pairs);
    if (!pairs.empty()) m_tables.tasks.push_back({id, "", std::move(pairs)});
  }

  std::vector<TaskPair> compared(const std::string& holder_before,
                                 const std::string& holder_after) {
    std::vector<TaskPair> reworded;
    std::vector<TaskPair> added;
    const bool common = holder_after.empty();
    const std::vector<Task>* tasks = tasks_of(m_after, holder_after);
    for (std::size_t i = 0; tasks != nullptr && i < tasks->size(); ++i) {
      TaskPair pair = pair_of({holder_after, {i}}, (*tasks)[i]);
      if (pair.before == nullptr) {
        if (!common) ++m_tables.counts.added;
        added.push_back(std::move(pair));
      } else if (pair.holder_before != holder_before || (holder_before.empty() && !common)) {
        ++m_tables.counts.transferred;
        m_tables.transferred.push_back(std::move(pair));
      } else {
        if (!common) ++(pair.same_words ? m_tables.counts.same : m_tables.counts.reworded);
        if (!pair.same_words) reworded.push_back(std::move(pair));
      }
    }
    std::move(added.begin(), added.end(), std::back_inserter(reworded));
    if (common || !holder_before.empty()) add_dropped(holder_before, reworded);
    return reworded;
  }

  TaskPair pair_of(const TaskRef& ref, const Task& task) const {
    TaskPair pair;
    pair.after = &task;
    pair.holder_after = ref.holder;
    const auto link = m_links.by_after.find(ref);
    if (link == m_links.by_after.end()) return pair;
    pair.before = history::find_task(m_before, link->second->before);
    if (pair.before == nullptr) return pair;
    pair.holder_before = link->second->before.holder;
    pair.same_words = link->second->same_words && parts_text(*pair.before) == parts_text(task);
    return pair;
  }

  void add_dropped(const std::string& holder, std::vector<TaskPair>& pairs) {
    const std::vector<Task>* tasks = tasks_of(m_before, holder);
    for (std::size_t i = 0; tasks != nullptr && i < tasks->size(); ++i) {
      if (m_links.before.contains({holder, {i}})) continue;
      if (!holder.empty()) ++m_tables.counts.dropped;
      TaskPair pair;
      pair.before = &(*tasks)[i];
      pair.holder_before = holder;
      pairs.push_back(std::move(pair));
    }
  }

  const Structure& m_before;
  const Structure& m_after;
  const Comparison& m_comparison;
  Links m_links;
  ChangeTables& m_tables;
};

}  // namespace

std::string whole_text(const Task& task) {
  std::string text = task.text;
  for (const Task& part : task.parts) text += " • " + whole_text(part);
  if (!task.closing.empty()) text += " – " + task.closing;
  return text;
}

ChangeTables change_tables(const Structure& before, const Structure& after,
                           const Comparison& comparison) {
  ChangeTables tables;
  sort_changes(before, after, comparison, tables);
  tables.unchanged_units = count_unchanged(after, comparison, tables);
  TaskTables(before, after, comparison, tables).fill();
  return tables;
}

std::vector<std::string> parties_of(const Structure& structure, const Change& change, Side side) {
  std::vector<std::string> all;
  // From whom to whom, though both stand on both sides.
  const bool is_directed =
      has_kind(change, ChangeKind::transfer_tasks) && change.participants.size() == 2;
  for (const history::Participant& one : change.participants) {
    const bool is_giver = &one == &change.participants.front();
    if (is_directed && is_giver != (side == Side::before)) continue;
    const std::string& id = side == Side::before ? one.before : one.after;
    if (!id.empty() && std::find(all.begin(), all.end(), id) == all.end()) all.push_back(id);
  }
  std::vector<std::string> shown;
  for (const std::string& id : all) {
    const std::string unit = unit_behind(structure, id);
    if (unit == id || std::find(all.begin(), all.end(), unit) == all.end()) shown.push_back(id);
  }
  return shown;
}

}  // namespace bipgen::pages
