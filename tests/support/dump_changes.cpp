#include "support/dump_changes.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "act/citation.hpp"

namespace bipgen::testing {

namespace {

using history::Change;
using history::Comparison;
using history::Participant;
using history::TaskLink;
using history::TaskRef;
using organization::Structure;
using organization::Task;

std::string label(const Structure& structure, const std::string& id) {
  const auto shown = [](const std::string& code, const std::string& name) {
    return (code.empty() ? "" : code + " ") + name;
  };
  if (const auto* unit = structure.unit(id)) return shown(unit->code, unit->name);
  if (const auto* post = structure.post(id)) return shown(post->code, post->name) + " (post)";
  if (const auto* outsider = structure.outsider(id)) return outsider->name + " (outsider)";
  return "?" + id;
}

std::string participant_line(const Participant& participant, const Structure& before,
                             const Structure& after) {
  const std::string earlier = participant.before.empty() ? "" : label(before, participant.before);
  const std::string later = participant.after.empty() ? "" : label(after, participant.after);
  return "  " + std::string(name_of(participant.role)) + ": " + earlier +
         (earlier.empty() || later.empty() ? "" : " -> ") + later + "\n";
}

std::string evidence_line(const history::Evidence& evidence) {
  std::string line = "  tasks: " + std::to_string(evidence.tasks_before) + " -> " +
                     std::to_string(evidence.tasks_after) + ", kept " +
                     std::to_string(evidence.tasks_kept) + ", of these reworded " +
                     std::to_string(evidence.tasks_reworded);
  if (evidence.name_likeness) line += "; name " + std::to_string(*evidence.name_likeness);
  if (evidence.score) line += "; score " + std::to_string(*evidence.score);
  return line + "\n";
}

std::string cited(const organization::Source& source) {
  return source.act.number + " " + act::print(source.citation);
}

std::string dump_change(const Change& change, const Structure& before, const Structure& after) {
  std::string out;
  for (const history::ChangeKind kind : change.kinds) {
    out += (out.empty() ? "" : " + ") + std::string(name_of(kind));
  }
  out += " (" + std::string(name_of(change.status)) + ", " + std::string(name_of(change.method)) +
         ")\n";
  for (const Participant& participant : change.participants) {
    out += participant_line(participant, before, after);
  }
  if (change.relation) {
    const bool is_new = change.kinds.front() == history::ChangeKind::relation_add;
    const Structure& structure = is_new ? after : before;
    out += "  " + label(structure, change.relation->from) + " " +
           std::string(name_of(change.relation->kind)) + " " +
           label(structure, change.relation->to) + "\n";
  } else {
    out += evidence_line(change.evidence);
  }
  out += change.note.empty() ? "" : "  note: " + change.note + "\n";
  std::string before_source = "  [";
  for (const organization::Source& source : change.citations) {
    out += before_source + cited(source);
    before_source = "; ";
  }
  return out + (change.citations.empty() ? "" : "]\n");
}

class TaskDump {
 public:
  TaskDump(const Comparison& comparison, const Structure& before, const Structure& after)
      : m_before(before), m_after(after) {
    for (const TaskLink& link : comparison.tasks) {
      m_to[link.after].push_back(&link);
      m_from[link.before].push_back(&link);
    }
  }

  void dump_after(const std::string& holder, const std::vector<Task>& tasks, TaskRef at = {}) {
    at.holder = holder;
    at.path.push_back(0);
    for (std::size_t i = 0; i < tasks.size(); ++i) {
      at.path.back() = i;
      line_after(at, tasks[i]);
      dump_after(holder, tasks[i].parts, at);
    }
  }

  void dump_before(const std::string& holder, const std::vector<Task>& tasks, TaskRef at = {}) {
    at.holder = holder;
    at.path.push_back(0);
    for (std::size_t i = 0; i < tasks.size(); ++i) {
      at.path.back() = i;
      if (!m_from.contains(at)) out += indent(at) + "- " + shown(tasks[i]) + "\n";
      dump_before(holder, tasks[i].parts, at);
    }
  }

  std::string out;

 private:
  static std::string indent(const TaskRef& at) { return std::string(2 * at.path.size(), ' '); }

  static std::string shown(const Task& task) {
    return "[" + act::print(task.source.citation) + "] " + task.text;
  }

  void line_after(const TaskRef& at, const Task& task) {
    const auto links = m_to.find(at);
    if (links == m_to.end()) {
      out += indent(at) + "+ " + shown(task) + "\n";
      return;
    }
    for (const TaskLink* link : links->second) {
      const Task* earlier = find_task(m_before, link->before);
      out += indent(at) + (link->same_words ? "= " : "~ ") + shown(task) + "\n";
      out += indent(at) + "    from " +
             (link->before.holder.empty() ? "" : label(m_before, link->before.holder) + " ") + "[" +
             act::print(earlier->source.citation) + "]" +
             (link->same_words ? "" : " " + std::to_string(link->likeness) + " " + earlier->text) +
             "\n";
    }
  }

  const Structure& m_before;
  const Structure& m_after;
  std::map<TaskRef, std::vector<const TaskLink*>> m_to;
  std::map<TaskRef, std::vector<const TaskLink*>> m_from;
};

}  // namespace

std::string dump_changes(const Comparison& comparison, const Structure& before,
                         const Structure& after) {
  std::string out;
  for (const Change& change : comparison.changes) {
    out += (out.empty() ? "" : "\n") + dump_change(change, before, after);
  }
  std::set<std::string> changed;
  for (const Change& change : comparison.changes) {
    for (const Participant& participant : change.participants) {
      if (!change.relation && change.kinds.front() != history::ChangeKind::code_reuse) {
        changed.insert(participant.after);
      }
    }
  }
  out += out.empty() ? "unchanged:\n" : "\nunchanged:\n";
  for (const history::Continued& pair : comparison.continued) {
    if (!changed.contains(pair.after)) out += "  " + label(after, pair.after) + "\n";
  }
  return out;
}

std::string dump_task_links(const Comparison& comparison, const Structure& before,
                            const Structure& after) {
  TaskDump dump(comparison, before, after);
  const auto pair_of = [&](const std::string& id, const std::vector<Task>& tasks) {
    dump.out += label(after, id) + "\n";
    dump.dump_after(id, tasks);
    const std::string earlier(comparison.before_of(id));
    if (const auto* unit = before.unit(earlier)) dump.dump_before(earlier, unit->tasks);
    if (const auto* post = before.post(earlier)) dump.dump_before(earlier, post->tasks);
  };
  for (const auto& unit : after.units) pair_of(unit.id, unit.tasks);
  for (const auto& post : after.posts) {
    if (!post.tasks.empty()) pair_of(post.id, post.tasks);
  }
  const auto ended = [&](const std::string& id, const std::vector<Task>& tasks) {
    if (!comparison.after_of(id).empty() || tasks.empty()) return;
    dump.out += label(before, id) + ", ended\n";
    dump.dump_before(id, tasks);
  };
  for (const auto& unit : before.units) ended(unit.id, unit.tasks);
  for (const auto& post : before.posts) ended(post.id, post.tasks);
  if (!before.common_tasks.empty() || !after.common_tasks.empty()) {
    dump.out += "everybody\n";
    dump.dump_after("", after.common_tasks);
    dump.dump_before("", before.common_tasks);
  }
  return dump.out;
}

}  // namespace bipgen::testing
