#include "pages/marked_words.hpp"

#include "text/words.hpp"

namespace bipgen::pages {

namespace {

std::string_view name_of(text::WordChange::Kind kind) {
  switch (kind) {
    case text::WordChange::Kind::removed:
      return "removed";
    case text::WordChange::Kind::added:
      return "added";
    case text::WordChange::Kind::kept:
      break;
  }
  return "kept";
}

std::string joined(const std::vector<std::string>& words) {
  std::string text;
  for (const std::string& word : words) {
    if (!text.empty()) text += ' ';
    text += word;
  }
  return text;
}

}  // namespace

templates::List marked_words(std::string_view before, std::string_view after) {
  using templates::Object;
  templates::List runs;
  for (const text::WordChange& change :
       text::compare_words(text::split_words(before), text::split_words(after))) {
    // A name that a run does not have would be found in what stands around the list.
    Object run = {{"kept", false}, {"removed", false}, {"added", false}};
    for (auto& [name, value] : run) {
      if (name == name_of(change.kind)) value = joined(change.words);
    }
    runs.emplace_back(std::move(run));
  }
  return runs;
}

}  // namespace bipgen::pages
