#include "pages/search_pages.hpp"

#include "pages/findable.hpp"

namespace bipgen::pages {

search::Status status_of(Validity validity) {
  switch (validity) {
    case Validity::in_force:
      return search::Status::in_force;
    case Validity::not_in_force:
      return search::Status::ended;
    case Validity::future:
      return search::Status::future;
    case Validity::unknown:
      break;
  }
  return search::Status::unknown;
}

void add_key(std::string key, std::vector<std::string>& keys) {
  if (!key.empty()) keys.push_back(std::move(key));
}

void append_words(std::string& text, std::string_view words) {
  if (words.empty()) return;
  if (!text.empty()) text += ' ';
  text += words;
}

void append_sentence(std::string& text, std::string_view label, std::string_view words) {
  if (words.empty()) return;
  append_words(text, label);
  text += label.ends_with(':') ? " " : ": ";
  text += words;
  if (!words.ends_with('.')) text += '.';
}

std::string name_and_code(const std::string& name, const std::string& code) {
  return code.empty() ? name : name + " – " + code;
}

namespace {

void append_tasks(std::string& words, const std::vector<organization::Task>& tasks) {
  for (const organization::Task& task : tasks) {
    if (!words.empty()) words += words.ends_with(':') ? " " : "; ";
    words += task.text;
    append_tasks(words, task.parts);
    if (!task.closing.empty()) words += " " + task.closing;
  }
}

}  // namespace

std::string tasks_text(const std::vector<organization::Task>& tasks) {
  std::string words;
  append_tasks(words, tasks);
  return words;
}

std::vector<search::Findable> list_findable(const Site& site) {
  std::vector<search::Findable> all;
  add_findable_units(site, all);
  add_findable_acts(site, all);
  add_findable_offices(site, all);
  add_findable_terms(site, all);
  add_findable_contents(site, all);
  return all;
}

}  // namespace bipgen::pages
