#include "history/changes.hpp"

#include <algorithm>
#include <array>

namespace bipgen::history {

namespace {

template <class Enum, std::size_t Size>
std::string_view name_in(const std::array<std::string_view, Size>& names, Enum value) {
  return names[static_cast<std::size_t>(value)];
}

constexpr std::array<std::string_view, 17> names_of_changes = {
    "create",        "dissolve",     "rename",       "recode",     "retype", "move",
    "resubordinate", "merge",        "absorb",       "split",      "secede", "transfer_tasks",
    "amend_tasks",   "relation_add", "relation_del", "code_reuse", "complex"};
constexpr std::array<std::string_view, 3> role_names = {"begins", "continues", "ends"};
constexpr std::array<std::string_view, 2> status_names = {"detected", "confirmed"};
constexpr std::array<std::string_view, 3> method_names = {"exact", "scored", "stated"};

const std::vector<organization::Task>* tasks_of(const organization::Structure& structure,
                                                std::string_view holder) {
  if (holder.empty()) return &structure.common_tasks;
  if (const organization::UnitState* unit = structure.unit(holder)) return &unit->tasks;
  if (const organization::Post* post = structure.post(holder)) return &post->tasks;
  return nullptr;
}

}  // namespace

bool has_kind(const Change& change, ChangeKind kind) {
  return std::find(change.kinds.begin(), change.kinds.end(), kind) != change.kinds.end();
}

std::string_view name_of(ChangeKind kind) {
  return name_in(names_of_changes, kind);
}

std::span<const std::string_view> change_names() {
  return names_of_changes;
}

std::optional<ChangeKind> change_kind(std::string_view name) {
  const auto found = std::find(names_of_changes.begin(), names_of_changes.end(), name);
  if (found == names_of_changes.end()) return std::nullopt;
  return static_cast<ChangeKind>(found - names_of_changes.begin());
}

std::string_view name_of(Role role) {
  return name_in(role_names, role);
}

std::string_view name_of(Status status) {
  return name_in(status_names, status);
}

std::string_view name_of(Method method) {
  return name_in(method_names, method);
}

const organization::Task* find_task(const organization::Structure& structure, const TaskRef& ref) {
  const std::vector<organization::Task>* tasks = tasks_of(structure, ref.holder);
  const organization::Task* task = nullptr;
  for (const std::size_t place : ref.path) {
    if (tasks == nullptr || place >= tasks->size()) return nullptr;
    task = &(*tasks)[place];
    tasks = &task->parts;
  }
  return task;
}

std::string_view Comparison::after_of(std::string_view before) const {
  const auto found = std::find_if(continued.begin(), continued.end(),
                                  [&](const Continued& pair) { return pair.before == before; });
  return found == continued.end() ? std::string_view() : std::string_view(found->after);
}

std::string_view Comparison::before_of(std::string_view after) const {
  const auto found = std::find_if(continued.begin(), continued.end(),
                                  [&](const Continued& pair) { return pair.after == after; });
  return found == continued.end() ? std::string_view() : std::string_view(found->before);
}

}  // namespace bipgen::history
