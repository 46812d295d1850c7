// Tasks: of each unit and post, and those that all share.
#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

#include "act/lookup.hpp"
#include "markdown/inline.hpp"
#include "organization/declension.hpp"
#include "organization/reading.hpp"
#include "organization/scopes.hpp"
#include "organization/sentences.hpp"
#include "text/letters.hpp"
#include "text/words.hpp"

namespace bipgen::organization {

namespace {

using source::in_quotes;
using source::Kind;
using source::message;

// Levels grow narrower inwards, so that the depth is bounded by the number of levels.
Task task_from(const Reading& reading, const act::Provision& provision,
               const act::Citation& citation) {
  Task task{without_list_mark(plain_lead(provision)), source_of(reading, citation), {}, {}};
  for (const act::Provision& child : provision.children) {
    if (child.level > provision.level) {
      task.parts.push_back(task_from(reading, child, citation_of_child(citation, child)));
    }
  }
  task.closing = without_list_mark(markdown::plain_text(act::joined_paragraphs(provision.closing)));
  return task;
}

}  // namespace

std::vector<Task> tasks_in(const Reading& reading, const act::Provision& list,
                           const act::Citation& citation) {
  std::vector<Task> tasks;
  for (const act::Provision& child : list.children) {
    tasks.push_back(task_from(reading, child, citation_of_child(citation, child)));
  }
  return tasks;
}

namespace {

// One task in the words of the law, with the list as its parts.
Task task_with_parts(const Reading& reading, const Statement& statement, std::string text) {
  Task task = task_from(reading, *statement.provision, statement.citation);
  task.text = std::move(text) + (task.parts.empty() ? "" : ":");
  return task;
}

void report_second_scope(Reading& reading, const std::string& name, const std::string& id,
                         const source::Location& here) {
  source::Diagnostic& diagnostic = reading.diagnostics.add(
      Kind::scope_stated_twice, here, message("a second scope of {}", in_quotes(name)),
      message("expected one per unit"));
  diagnostic.notes.push_back({message("the first scope"), reading.scope_said_at[id]});
}

// One list of a unit's tasks, or one of several by field ("w zakresie ewidencji ludności").
enum class Scope : std::uint8_t { whole, field };

// The first scope is the `tasks_source`; a second one adds to the tasks.
template <typename Holder>
void add_tasks(Reading& reading, Holder& holder, std::vector<Task> tasks,
               const Statement& statement, Scope scope) {
  const source::Location here = location_of(reading, *statement.provision);
  if (holder.tasks_source && scope == Scope::whole) {
    report_second_scope(reading, holder.name, holder.id, here);
  } else if (!holder.tasks_source) {
    holder.tasks_source = source_of(reading, statement.citation);
    reading.scope_said_at[holder.id] = here;
  }
  for (Task& task : tasks) {
    holder.tasks.push_back(std::move(task));
  }
  use(reading, *statement.provision, Reach::all);
}

// The post of this office that a name in any case means, added where only its tasks are stated: the
// leaders of an urząd are its own whether or not a list names them.
Post* post_meant(Reading& reading, const std::string& words, const Statement& statement) {
  const std::string name = split_code(words).name;
  const std::string nominative = nominative_of(name).value_or(name);
  // "Kierownik referatu" under a heading or in a § of that unit.
  const std::size_t space = nominative.find(' ');
  const std::string rest = space == std::string::npos ? "" : nominative.substr(space + 1);
  if (is_leader(nominative) && is_kind_alone(rest) && !is_office(reading, rest)) {
    const auto unit = unit_meant(reading, rest, statement, Report::no);
    return unit ? &ensure_post(reading, {nominative, ""}, statement.citation, *unit) : nullptr;
  }
  if (const Post* post = find_post(reading, name, Case::any)) {
    return find_post_by_id(reading, post->id);
  }
  // "Kierownik Urzędu Stanu Cywilnego", whom only his tasks name.
  if (nominative.starts_with("Kierownik ") &&
      listed_unit(reading, split_code(rest), Case::any) != nullptr) {
    return &ensure_post(reading, {nominative, ""}, statement.citation);
  }
  if (is_leader(nominative)) {
    const std::optional<HeadWord> head = head_word(nominative);
    const bool of_some_unit = head->nominative == "Kierownik" || head->nominative == "Naczelnik" ||
                              head->nominative == "Dyrektor";
    if (is_urzad(reading) && !of_some_unit) {
      return &ensure_post(reading, {text::capitalized(nominative), ""}, statement.citation);
    }
  }
  return nullptr;
}

// Adds the tasks to the unit or post that the words mean; a unit that no list names is reported
// where the phrase leaves no doubt that it is one.
void add_tasks_of(Reading& reading, const std::string& named_so, std::vector<Task> tasks,
                  const Statement& statement, Scope scope, Report report) {
  // "Wójta jako kierownika Urzędu" is Wójt.
  const std::string words = named_so.substr(0, named_so.find(" jako "));
  if (Post* post = words.empty() ? nullptr : post_meant(reading, words, statement)) {
    // A unit that is one post is the holder of that post's tasks.
    UnitState* own = find_by_id(reading, post->unit);
    if (own != nullptr && compare_names(own->name, post->name) != NameMatch::different) {
      add_tasks(reading, *own, std::move(tasks), statement, scope);
    } else {
      add_tasks(reading, *post, std::move(tasks), statement, scope);
    }
    return;
  }
  const NamedThing named = split_code(words);
  const std::string nominative = nominative_of(named.name).value_or(named.name);
  const std::optional<HeadWord> head = head_word(nominative);
  const bool unit_word = !named.code.empty() || (head && head->sort == WordSort::unit);
  const bool sure = report == Report::yes && unit_word && !is_office(reading, named.name);
  if (const auto unit = unit_meant(reading, words, statement, sure ? Report::yes : Report::no)) {
    add_tasks(reading, *find_by_id(reading, *unit), std::move(tasks), statement, scope);
  }
}

void read_scope(Reading& reading, const Statement& statement) {
  const std::string unit = statement.captured("unit");
  const std::string field = statement.captured("field");
  if (field.empty()) {
    add_tasks_of(reading, unit, tasks_in(reading, *statement.provision, statement.citation),
                 statement, Scope::whole, Report::yes);
    return;
  }
  // "w zakresie" may be part of the unit's name.
  const std::string whole = unit + " w zakresie " + field;
  if (find_unit(reading, split_code(whole), Case::any, *statement.provision, Report::no)) {
    add_tasks_of(reading, whole, tasks_in(reading, *statement.provision, statement.citation),
                 statement, Scope::whole, Report::no);
    return;
  }
  add_tasks_of(reading, unit, {task_with_parts(reading, statement, "w zakresie " + field)},
               statement, Scope::field, Report::yes);
}

// "Stanowiska ds. umów IT (IT-07-2), które realizują działania związane z:" is one task, in the
// words of the law, with the list as its parts.
void add_part(Reading& reading, const Statement& part, const std::string& whole) {
  const bool with_scope = part.meaning() == Meaning::part_with_scope;
  // Its list may have named the unit itself.
  if (!with_scope && reading.used.contains(part.provision)) {
    return;
  }
  const NamedThing named = split_code(part.captured(with_scope ? "unit" : "part"));
  const std::optional<std::string> id =
      find_unit(reading, named, Case::nominative, *part.provision);
  if (!id) {
    return;
  }
  use(reading, *part.provision);
  const UnitState& unit = *find_by_id(reading, *id);
  if (unit.component_of != whole) {
    source::Diagnostic& diagnostic = reading.diagnostics.add(
        Kind::two_parents, location_of(reading, *part.provision),
        message("{} is part of another unit in the list of units", in_quotes(unit.name)),
        message("expected the same place; the list stands"));
    diagnostic.notes.push_back({message("listed here"), reading.listed_at[*id]});
  }
  if (with_scope) {
    Task task =
        task_with_parts(reading, part, part.captured("verb") + " " + part.captured("scope"));
    add_tasks(reading, *find_by_id(reading, *id), {std::move(task)}, part, Scope::whole);
  }
}

void read_parts(Reading& reading, const Statement& statement, std::optional<std::string>& whole) {
  if (!statement.match.captures.contains("whole")) {
    whole = unit_meant(reading, statement.captured("unit"), statement, Report::yes);
    if (whole) {
      use(reading, *statement.provision);
    }
  } else if (whole) {
    add_part(reading, statement, *whole);
  }
}

// Everybody's duties are stated once; a second list of them adds to the first.
void read_common(Reading& reading, const Statement& statement) {
  const std::string office = statement.captured("office");
  if (!office.empty() && !is_office(reading, office)) {
    return;
  }
  if (!reading.structure.common_source) {
    reading.structure.common_source = source_of(reading, statement.citation);
  }
  for (Task& task : tasks_in(reading, *statement.provision, statement.citation)) {
    reading.structure.common_tasks.push_back(std::move(task));
  }
  use(reading, *statement.provision, Reach::all);
}

// "1) Referat Finansowy: a) …; 2) …": each item names its unit.
void read_scopes_of_each(Reading& reading, const Statement& list) {
  bool any = false;
  for (const act::Provision& item : list.provision->children) {
    const NamedThing named = read_listed_name(plain_lead(item)).named;
    if (item.children.empty() || listed_unit(reading, named, Case::nominative) == nullptr) {
      continue;
    }
    Statement statement = list;
    statement.provision = &item;
    statement.citation = citation_of_child(list.citation, item);
    add_tasks_of(reading, named.name, tasks_in(reading, item, statement.citation), statement,
                 Scope::whole, Report::no);
    use(reading, *list.provision);
    any = true;
  }
  // "Do zadań poszczególnych wydziałów należy:" may as well begin what all of them do.
  if (!any) {
    read_common(reading, list);
  }
}

// Whether what encloses a provision says that it is about tasks.
bool stands_among_tasks(const std::vector<const act::Provision*>& within) {
  return std::any_of(within.begin(), within.end(), [](const act::Provision* around) {
    const bool heading = act::is_heading(around->level);
    const std::string words =
        text::to_lower(heading ? markdown::plain_text(around->title) : plain_lead(*around));
    constexpr std::array<std::string_view, 6> stems = {"zada",    "zakres",   "kompetenc",
                                                       "obowiąz", "właściwo", "przedmiot"};
    return std::any_of(stems.begin(), stems.end(), [&](std::string_view stem) {
      return words.find(stem) != std::string::npos;
    });
  });
}

// Provisions that are no more than a unit's name and a list, in a chapter about tasks.
class BareScopes {
 public:
  explicit BareScopes(Reading& reading) : m_reading(reading) {}

  // Depth is bounded by the levels of the law.
  void read_all(const std::vector<act::Provision>& siblings, const act::Provision* parent,
                const act::Citation& parent_citation) {
    const std::vector<act::Citation> citations =
        act::citations_of(siblings, parent, parent_citation);
    for (std::size_t i = 0; i < siblings.size(); ++i) {
      if (read(siblings[i], citations[i])) {
        continue;
      }
      m_within.push_back(&siblings[i]);
      read_all(siblings[i].children, &siblings[i], citations[i]);
      m_within.pop_back();
    }
  }

 private:
  bool read(const act::Provision& provision, const act::Citation& citation) {
    const bool candidate = !act::is_heading(provision.level) && has_list(provision) &&
                           !m_reading.used.contains(&provision) &&
                           !m_reading.used.contains(provision.children.data());
    if (!candidate || !stands_among_tasks(m_within)) {
      return false;
    }
    const std::string words = plain_lead(provision);
    if (words.empty() || words.size() > 300) {
      return false;
    }
    const NamedThing named = read_listed_name(words).named;
    const UnitState* unit = listed_unit(m_reading, named, Case::nominative);
    const Post* post = find_post(m_reading, named.name, Case::nominative);
    if ((unit == nullptr || unit->tasks_source) && (post == nullptr || post->tasks_source)) {
      return false;
    }
    const Statement statement{{}, &provision, citation, m_within};
    add_tasks_of(m_reading, named.name, tasks_in(m_reading, provision, citation), statement,
                 Scope::whole, Report::no);
    return true;
  }

  Reading& m_reading;
  std::vector<const act::Provision*> m_within;
};

void read_task(Reading& reading, const Statement& statement) {
  const Task task{statement.captured("task"), source_of(reading, statement.citation), {}, {}};
  add_tasks_of(reading, statement.captured("unit"), {task}, statement, Scope::field, Report::no);
}

}  // namespace

void read_scopes(Reading& reading, const std::vector<Statement>& statements) {
  std::optional<std::string> whole;
  for (const Statement& statement : statements) {
    switch (statement.meaning()) {
      case Meaning::scope_of:
        read_scope(reading, statement);
        break;
      case Meaning::activity_of:
        add_tasks_of(
            reading, statement.captured("unit"),
            {task_with_parts(reading, statement,
                             statement.captured("verb") + " " + statement.captured("scope"))},
            statement, Scope::field, Report::no);
        break;
      case Meaning::task_of:
        read_task(reading, statement);
        break;
      case Meaning::scopes_of_each:
        read_scopes_of_each(reading, statement);
        break;
      case Meaning::parts_of:
      case Meaning::part_with_scope:
        read_parts(reading, statement, whole);
        break;
      case Meaning::scope_elsewhere:
        if (const auto unit =
                unit_meant(reading, statement.captured("unit"), statement, Report::no)) {
          reading.scope_elsewhere.insert(*unit);
          use(reading, *statement.provision);
        }
        break;
      case Meaning::duties_of_all:
        read_common(reading, statement);
        break;
      default:
        break;
    }
  }
  BareScopes bare(reading);
  bare.read_all(reading.act.text.provisions, nullptr, {});
  bare.read_all(reading.act.text.annexes, nullptr, {});
}

}  // namespace bipgen::organization
