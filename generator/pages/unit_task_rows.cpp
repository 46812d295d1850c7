#include "pages/unit_task_rows.hpp"

#include <algorithm>
#include <map>

#include "pages/act_links.hpp"
#include "pages/change_tables.hpp"
#include "pages/marked_words.hpp"
#include "pages/unit_facts.hpp"
#include "pages/unit_wording.hpp"

namespace bipgen::pages {

using history::TaskRef;
using organization::Task;
using templates::List;
using templates::Object;

namespace {

// Who had or has a task: a unit, a post, or all units together.
Object holder_party(const Site& site, std::string_view from, std::size_t structure,
                    const std::string& holder) {
  if (!holder.empty()) return coded_party(site, from, structure, holder);
  return {{"href", false},
          {"label", site.string("task.everybody")},
          {"code", false},
          {"code_href", false}};
}

std::string_view sign_of(TaskNews news) {
  switch (news) {
    case TaskNews::added:
      return "+";
    case TaskNews::reworded:
      return "≠";
    case TaskNews::taken_over:
    case TaskNews::taken_over_reworded:
      return "→";
    case TaskNews::first_known:
    case TaskNews::kept:
      break;
  }
  return "=";
}

Object note_row(const Site& site, std::string_view from, const TaskTrail& trail,
                const TaskNote& note) {
  Object row = {{"news", name_of(note.news)}, {"sign", sign_of(note.news)}, {"text", note.text}};
  if (note.stop == 0) {
    for (const char* name : {"before", "words", "has_words"}) row.emplace_back(name, false);
    return row;
  }
  const TaskStop& before = trail.stops[note.stop];
  const TaskStop& after = trail.stops[note.stop - 1];
  row.emplace_back("before",
                   Object{{"party", before.same_holder ? templates::Value(false)
                                                       : holder_party(site, from, before.structure,
                                                                      before.ref.holder)},
                          {"source", source_link(site, from, before.task->source, WithAct::yes)}});
  row.emplace_back("has_words", !before.same_words);
  row.emplace_back("words", before.same_words
                                ? List()
                                : marked_words(whole_text(*before.task), whole_text(*after.task)));
  return row;
}

// Parts of a task that is followed are seen in its words; those of a new one speak for themselves.
enum class Notes { shown, hidden };

struct TaskRows {
  const Site& site;
  std::string_view from;
  std::size_t structure;

  Object row(const Task& task, const TaskRef& ref, Notes notes) const {
    const TaskTrail trail = trail_of(site, structure, ref);
    const bool followed = trail.stops.size() > 1;
    List list;
    if (notes == Notes::shown && (ref.path.size() == 1 || followed)) {
      for (const TaskNote& note : task_notes(site, trail)) {
        list.emplace_back(note_row(site, from, trail, note));
      }
    }
    List parts;
    for (std::size_t i = 0; i < task.parts.size(); ++i) {
      TaskRef part = ref;
      part.path.push_back(i);
      parts.emplace_back(row(task.parts[i], part, followed ? Notes::hidden : notes));
    }
    return {
        {"text", task.text},         {"source", source_link(site, from, task.source, WithAct::no)},
        {"closing", task.closing},   {"has_parts", !parts.empty()},
        {"parts", std::move(parts)}, {"notes", std::move(list)}};
  }
};

// "bez zmian: 4, w nowym brzmieniu: 1, nowe: 1"; and the one text where all are alike.
struct Summary {
  std::map<TaskNews, std::size_t> counts;
  std::string only_text;
  bool alike = true;

  void add(const std::vector<TaskNote>& notes) {
    const TaskNote& newest = notes.front();
    if (counts.empty()) only_text = newest.text;
    ++counts[newest.news];
    alike = alike && notes.size() == 1 && newest.stop == 0 && newest.text == only_text;
  }

  std::string text(const Site& site) const {
    std::string text;
    for (const auto& [news, count] : counts) {
      if (!text.empty()) text += ", ";
      text += site.strings->format("task.count." + std::string(name_of(news)),
                                   {{"n", std::to_string(count)}});
    }
    return text;
  }
};

Object lost_row(const Site& site, std::string_view from, const LostTask& lost) {
  List heirs;
  for (const TaskHeir& heir : lost.heirs) {
    heirs.emplace_back(
        Object{{"party", holder_party(site, from, lost.step->after, heir.ref.holder)},
               {"source", source_link(site, from, heir.task->source, WithAct::yes)},
               {"partly", heir.partly},
               {"reworded", !heir.partly && !heir.same_words}});
  }
  return {{"text", whole_text(*lost.task)},
          {"source", source_link(site, from, lost.task->source, WithAct::yes)},
          {"has_heirs", !heirs.empty()},
          {"heirs", std::move(heirs)}};
}

}  // namespace

Object unit_tasks(const Site& site, std::string_view from, const LifeState& at) {
  const organization::UnitState& state = *at.state;
  Summary summary;
  for (std::size_t i = 0; i < state.tasks.size(); ++i) {
    summary.add(task_notes(site, trail_of(site, at.structure, {state.id, {i}})));
  }
  const TaskRows rows = {site, from, at.structure};
  List tasks;
  for (std::size_t i = 0; i < state.tasks.size(); ++i) {
    tasks.emplace_back(
        rows.row(state.tasks[i], {state.id, {i}}, summary.alike ? Notes::hidden : Notes::shown));
  }
  const bool any = !tasks.empty();
  return {
      {"has_tasks", any},
      {"tasks", std::move(tasks)},
      {"tasks_source",
       state.tasks_source ? source_link(site, from, *state.tasks_source, WithAct::yes) : Object()},
      {"summary", any && !summary.alike ? summary.text(site) : ""},
      {"same_note", any && summary.alike ? summary.only_text : ""}};
}

Object lost_task_rows(const Site& site, std::string_view from, const history::Unit& unit) {
  List steps;
  std::vector<LostTask> all = lost_tasks(site, unit);
  std::erase_if(all, [&](const LostTask& lost) {  // not lost yet
    return site.structures[lost.step->after].date > site.today;
  });
  for (auto begin = all.begin(); begin != all.end();) {
    const auto end = std::find_if(begin, all.end(),
                                  [&](const LostTask& lost) { return lost.step != begin->step; });
    List rows;
    std::for_each(begin, end,
                  [&](const LostTask& lost) { rows.emplace_back(lost_row(site, from, lost)); });
    steps.emplace_back(Object{{"when", gone_text(site, moment_of(site, *begin->step))},
                              {"rows", std::move(rows)}});
    begin = end;
  }
  return {{"has_lost", !steps.empty()}, {"lost", std::move(steps)}};
}

}  // namespace bipgen::pages
