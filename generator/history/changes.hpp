// What happened to an office between two of its structures, as values: changes, the units that
// continue, and the tasks that can be followed. Knows neither how it was found nor how it is shown.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "organization/structure.hpp"

namespace bipgen::history {

// The closed vocabulary of organizational changes; after Norway's register of units and
// XKOS-AP-NO. What cannot be said with the others is `complex`, never a free text.
enum class ChangeKind : std::uint8_t {
  create,          // utworzenie: one begins
  dissolve,        // zniesienie bez następcy: one ends
  rename,          // zmiana nazwy
  recode,          // zmiana kodu
  retype,          // zmiana rodzaju (referat -> oddział)
  move,            // przeniesienie: part of another unit
  resubordinate,   // zmiana podległości
  merge,           // połączenie w nową: several end, one begins
  absorb,          // włączenie do istniejącej: some end, one continues
  split,           // podział: one ends, several begin
  secede,          // wydzielenie: one continues, others begin from it
  transfer_tasks,  // przekazanie zadań: another has them now; no descent of either
  amend_tasks,     // zmiana zakresu działania
  relation_add,    // nowa relacja (doradcza, współpracy …)
  relation_del,    // zniesiona relacja
  code_reuse,      // the same code, another unit: a warning, not an event
  complex,         // reorganizacja złożona: what is tangled
};
// As in the data and as the key of strings: "transfer_tasks".
std::string_view name_of(ChangeKind kind);
// All of them, in the order of the enum.
std::span<const std::string_view> change_names();
// The kind of that name; empty for any other word.
std::optional<ChangeKind> change_kind(std::string_view name);

// What happens to the participant itself.
enum class Role : std::uint8_t { begins, continues, ends };
std::string_view name_of(Role role);

// A unit or a post that takes part in a change: its id in the earlier structure ("" when it
// begins), and in the later one ("" when it ends).
struct Participant {
  Role role = Role::continues;
  std::string before;
  std::string after;
  bool operator==(const Participant&) const = default;
};

// A rule found it, or the editor answers for it (lineage.yaml).
enum class Status : std::uint8_t { detected, confirmed };
std::string_view name_of(Status status);

// How it was found.
enum class Method : std::uint8_t {
  exact,   // the same name and kind in the same office
  scored,  // names, tasks, place and code weighed together
  stated,  // lineage.yaml
};
std::string_view name_of(Method method);

// What speaks for a change. Numbers are of tasks at the top level of a scope; of a change with
// several participants the sums over those from which tasks came (before) and those to which they
// went (after), each task that was followed counted once wherever it went. Of `create` and
// `dissolve` the tasks kept are those that another had before or has now. Likenesses are 0 … 100.
struct Evidence {
  std::size_t tasks_before = 0;      // of the participants in the earlier structure
  std::size_t tasks_after = 0;       // in the later one
  std::size_t tasks_kept = 0;        // followed from the former to the latter, in any words
  std::size_t tasks_reworded = 0;    // of these, those whose words differ
  std::optional<int> name_likeness;  // of the two names, where there is one pair
  std::optional<int> score;          // of the match, where it was scored
  bool operator==(const Evidence&) const = default;
};

struct Change {
  // Several only for one unit that continues (renamed and recoded). A name that differs only in the
  // word of the kind is retyped, not renamed; `amend_tasks` is any other wording of its tasks.
  std::vector<ChangeKind> kinds;
  // Those who gave, then those who received, in the order of the law; of `code_reuse` the bearer
  // before, then the one now. A post that is the unit itself begins and ends with it.
  std::vector<Participant> participants;
  Evidence evidence;
  Status status = Status::detected;
  Method method = Method::exact;
  std::string note;  // of the editor; what the rules cannot say
  // The provisions that state the participants, those of what was before first.
  std::vector<organization::Source> citations;
  // Of relation_add and relation_del: the relation, ids of the structure that has it.
  std::optional<organization::Relation> relation;
};

// Is it among the kinds of the change?
bool has_kind(const Change& change, ChangeKind kind);

// A unit (or post) that stands in both structures.
struct Continued {
  std::string before;
  std::string after;
  Method method = Method::exact;
  Status status = Status::detected;
  bool operator==(const Continued&) const = default;
};

// A task of a unit or post by its place: path {2} is the third task, {2, 0} its first part.
// `holder` "" means the duties that all units share.
struct TaskRef {
  std::string holder;
  std::vector<std::size_t> path;
  auto operator<=>(const TaskRef&) const = default;
};
// nullptr when there is none.
const organization::Task* find_task(const organization::Structure& structure, const TaskRef& ref);

// One task followed from the earlier structure to the later one, within a unit that continues or
// between units that a change joins. A task without a link was dropped or is new. Between the same
// two holders a task is followed at most once; it may go to several (a split, parts that begin
// within a unit) or come from several (a merger). A task with parts is the same only with all of
// them; its parts have links of their own.
struct TaskLink {
  TaskRef before;
  TaskRef after;
  bool same_words = true;  // save case, white space, dashes and the final mark
  int likeness = 100;
  bool operator==(const TaskLink&) const = default;
};

// Everything between two structures of one office. Each unit and post of either structure is either
// in `continued` or a participant that begins or ends.
struct Comparison {
  std::vector<Continued> continued;  // in the order of the later structure
  // In the order of the later structure; what ended stands where it was in the earlier one.
  std::vector<Change> changes;
  std::vector<TaskLink> tasks;  // by `after`, then `before`

  // The other end of a unit that continues; "" for none.
  std::string_view after_of(std::string_view before) const;
  std::string_view before_of(std::string_view after) const;
};

}  // namespace bipgen::history
