#include "organization/sentences.hpp"

#include <algorithm>
#include <array>

#include "text/letters.hpp"
#include "text/utf8.hpp"
#include "text/words.hpp"

namespace bipgen::organization {

namespace {

constexpr std::array<std::string_view, 28> abbreviations = {
    "ds.",   "art.",  "ust.", "pkt.",  "poz.", "lit.", "par.", "r.",  "nr.", "dz.",
    "u.",    "tj.",   "np.",  "m.in.", "św.",  "ul.",  "al.",  "pl.", "im.", "zm.",
    "późn.", "prof.", "dr.",  "inż.",  "mgr.", "woj.", "tzw.", "ww."};

bool ends_sentence(std::string_view word) {
  while (word.starts_with("(")) {
    word.remove_prefix(1);
  }
  if (!word.ends_with('.')) {
    return false;
  }
  const std::string lower = text::to_lower(word);
  if (std::find(abbreviations.begin(), abbreviations.end(), lower) != abbreviations.end()) {
    return false;
  }
  const std::string_view stem = word.substr(0, word.size() - 1);
  const bool number = stem.find_first_not_of("0123456789") == std::string_view::npos;
  return !number && text::count_characters(stem) > 1;
}

bool opens_sentence(std::string_view word) {
  return text::to_lower(word) != word || word.starts_with("„") || word.starts_with("§");
}

}  // namespace

std::vector<std::string> split_sentences(std::string_view plain) {
  const std::vector<std::string_view> words = text::split_words(plain);
  std::vector<std::string> sentences;
  std::string current;
  for (std::size_t i = 0; i < words.size(); ++i) {
    current += (current.empty() ? "" : " ") + std::string(words[i]);
    const bool last = i + 1 == words.size();
    if (last || (ends_sentence(words[i]) && opens_sentence(words[i + 1]))) {
      sentences.push_back(std::move(current));
      current.clear();
    }
  }
  return sentences;
}

std::vector<std::string> short_names(std::string_view sentence) {
  std::vector<std::string> names;
  constexpr std::string_view dalej = "dalej „";
  for (std::size_t at = sentence.find(dalej); at != std::string_view::npos;
       at = sentence.find(dalej, at)) {
    at += dalej.size();
    const std::size_t end = sentence.find("”", at);
    if (end == std::string_view::npos) {
      break;
    }
    names.emplace_back(sentence.substr(at, end - at));
  }
  return names;
}

std::string without_list_mark(std::string_view plain) {
  std::string task = text::collapsed(plain);
  if (task.empty() || std::string_view(";,.").find(task.back()) == std::string_view::npos) {
    return task;
  }
  for (const std::string_view abbreviation : {" itd.", " itp.", " in."}) {
    if (task.ends_with(abbreviation)) {
      return task;
    }
  }
  task.pop_back();
  while (!task.empty() && task.back() == ' ') {
    task.pop_back();
  }
  return task;
}

}  // namespace bipgen::organization
