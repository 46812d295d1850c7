#include "history/word_changes.hpp"

#include <algorithm>
#include <string_view>

#include "text/utf8.hpp"

namespace bipgen::history {

namespace {

using text::WordChange;
using Kind = text::WordChange::Kind;

constexpr std::size_t short_word = 3;  // letters
constexpr std::size_t few_words = 2;

// What was taken out and put in between two runs that were kept.
struct Replaced {
  std::vector<std::string> removed;
  std::vector<std::string> added;

  bool is_replacement() const { return !removed.empty() && !added.empty(); }
};

bool is_small(const WordChange& kept) {
  return kept.words.size() <= few_words &&
         std::all_of(kept.words.begin(), kept.words.end(), [](const std::string& word) {
           return text::count_characters(word) <= short_word;
         });
}

void append(std::vector<std::string>& to, const std::vector<std::string>& words) {
  to.insert(to.end(), words.begin(), words.end());
}

// The change at `at` and the one after it, as far as they are no kept words.
Replaced take_replaced(const std::vector<WordChange>& script, std::size_t& at) {
  Replaced replaced;
  for (; at < script.size() && script[at].kind != Kind::kept; ++at) {
    append(script[at].kind == Kind::removed ? replaced.removed : replaced.added, script[at].words);
  }
  return replaced;
}

void write(std::vector<WordChange>& out, Replaced replaced) {
  if (!replaced.removed.empty()) out.push_back({Kind::removed, std::move(replaced.removed)});
  if (!replaced.added.empty()) out.push_back({Kind::added, std::move(replaced.added)});
}

}  // namespace

std::vector<WordChange> word_changes(const std::vector<std::string>& before,
                                     const std::vector<std::string>& after) {
  const std::vector<std::string_view> was(before.begin(), before.end());
  const std::vector<std::string_view> is(after.begin(), after.end());
  const std::vector<WordChange> script = text::compare_words(was, is);
  std::vector<WordChange> readable;
  std::size_t at = 0;
  Replaced open = take_replaced(script, at);
  while (at < script.size()) {
    const WordChange& kept = script[at++];
    Replaced next = take_replaced(script, at);
    if (is_small(kept) && open.is_replacement() && next.is_replacement()) {
      for (auto* words : {&open.removed, &open.added}) append(*words, kept.words);
      append(open.removed, next.removed);
      append(open.added, next.added);
      continue;
    }
    write(readable, std::move(open));
    readable.push_back(kept);
    open = std::move(next);
  }
  write(readable, std::move(open));
  return readable;
}

}  // namespace bipgen::history
