// How unit pages say since when something is so, and how sure that is. All words come from the
// strings of the site's language.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "pages/site.hpp"
#include "pages/unit_tasks.hpp"

namespace bipgen::pages {

// "od 28 lipca 2025 r.", "najpóźniej od 28 lipca 2025 r.": a beginning that is known or bounded.
std::string since_text(const Site& site, const calendar::Moment& moment);

// "od 28 lipca 2025 r.", "najpóźniej od 28 lipca 2025 r.": from when something is no more.
std::string gone_text(const Site& site, const calendar::Moment& moment);

// What is to be said of where a task comes from.
enum class TaskNews {
  first_known,  // only in the oldest structure of the office
  kept,         // the same unit, the same words, as long as it is known
  added,        // new in a structure
  reworded,     // the same unit, other words before
  taken_over,   // another unit had it before, in the same words
  taken_over_reworded,
};
std::string_view name_of(TaskNews news);  // "taken_over"

struct TaskNote {
  TaskNews news = TaskNews::kept;
  // "bez zmian co najmniej od 23 czerwca 2022 r.", "w tym samym brzmieniu co 23 czerwca 2022 r."
  // (an act between is not known), "nowe od …", "w nowym brzmieniu od …", "przejęte od …".
  std::string text;
  std::size_t stop = 0;  // how it was before: an index into the trail's stops; 0 for none
};

// The changes of words and of units, newest first; else one note.
std::vector<TaskNote> task_notes(const Site& site, const TaskTrail& trail);

}  // namespace bipgen::pages
