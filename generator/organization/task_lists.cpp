#include "organization/task_lists.hpp"

#include <utility>

#include "act/lookup.hpp"
#include "markdown/inline.hpp"
#include "organization/sentences.hpp"
#include "organization/statements.hpp"

namespace bipgen::organization {

// Levels grow narrower inwards, so that the depth is bounded by the number of levels.
std::vector<Task> tasks_below(const act::Provision& parent, const act::Citation& parent_citation,
                              const act::ActId& act) {
  std::vector<Task> tasks;
  const std::vector<act::Citation> citations =
      act::citations_of(parent.children, &parent, parent_citation);
  for (std::size_t i = 0; i < parent.children.size(); ++i) {
    const act::Provision& child = parent.children[i];
    // A paragraph beside the items of a list is no item of it.
    if (act::is_heading(child.level) || child.level == act::Level::akapit) {
      continue;
    }
    Task task{without_list_mark(plain_lead(child)), {act, citations[i]}, {}, {}};
    task.parts = tasks_below(child, citations[i], act);
    task.closing = without_list_mark(markdown::plain_text(act::joined_paragraphs(child.closing)));
    tasks.push_back(std::move(task));
  }
  return tasks;
}

}  // namespace bipgen::organization
