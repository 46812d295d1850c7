#include "history/task_following.hpp"

#include <algorithm>
#include <map>
#include <tuple>

namespace bipgen::history {

namespace {

using organization::Task;

std::string words_of(const Task& task) {
  std::string words = comparable_name(task.text);
  while (!words.empty() && std::string_view(".;,:").find(words.back()) != std::string_view::npos) {
    words.pop_back();
  }
  for (const Task& part : task.parts) words += "\n" + words_of(part);
  return task.closing.empty() ? words : words + "\n" + comparable_name(task.closing);
}

void follow_same(const std::vector<Task>& before, const std::vector<Task>& after,
                 const TaskRef& from, const TaskRef& to, std::vector<TaskLink>& links) {
  std::map<std::string, std::vector<std::size_t>> places;
  for (std::size_t i = before.size(); i-- > 0;) places[words_of(before[i])].push_back(i);
  for (std::size_t i = 0; i < after.size(); ++i) {
    std::vector<std::size_t>& same = places[words_of(after[i])];
    if (same.empty()) continue;
    TaskLink link{from, to, true, 100};
    link.before.path.push_back(same.back());
    link.after.path.push_back(i);
    links.push_back(link);
    follow_same(before[same.back()].parts, after[i].parts, link.before, link.after, links);
    same.pop_back();
  }
}

}  // namespace

std::vector<TaskLink> follow_tasks(const organization::Structure& before,
                                   const organization::Structure& after, const Pairs& pairs) {
  std::vector<TaskLink> links;
  for (std::size_t i = 0; i < pairs.after().size(); ++i) {
    const auto earlier = pairs.before_of(i);
    if (!earlier) continue;
    const Member& from = pairs.before()[*earlier];
    const Member& to = pairs.after()[i];
    follow_same(from.tasks(), to.tasks(), {from.id(), {}}, {to.id(), {}}, links);
  }
  follow_same(before.common_tasks, after.common_tasks, {}, {}, links);
  std::sort(links.begin(), links.end(), [](const TaskLink& a, const TaskLink& b) {
    return std::tie(a.after, a.before) < std::tie(b.after, b.before);
  });
  return links;
}

}  // namespace bipgen::history
