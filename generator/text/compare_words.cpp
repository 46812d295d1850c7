#include <algorithm>
#include <iterator>
#include <unordered_map>

#include <dtl/dtl.hpp>

#include "text/words.hpp"

namespace bipgen::text {
namespace {

using Words = std::span<const std::string_view>;

// Gathers words into changes: in a place, what is removed stands before what is added.
class Script {
 public:
  void keep(std::string_view word) {
    close_place();
    if (m_changes.empty() || m_changes.back().kind != WordChange::Kind::kept) {
      m_changes.push_back({WordChange::Kind::kept, {}});
    }
    m_changes.back().words.emplace_back(word);
  }
  void remove(std::string_view word) { m_removed.words.emplace_back(word); }
  void add(std::string_view word) { m_added.words.emplace_back(word); }

  std::vector<WordChange> take() {
    close_place();
    return std::move(m_changes);
  }

 private:
  void close_place() {
    for (WordChange* change : {&m_removed, &m_added}) {
      if (change->words.empty()) continue;
      m_changes.push_back(std::move(*change));
      change->words.clear();
    }
  }

  std::vector<WordChange> m_changes;
  WordChange m_removed{WordChange::Kind::removed, {}};
  WordChange m_added{WordChange::Kind::added, {}};
};

// dtl compares and copies elements all the time: numbers cost less than words.
class Numbering {
 public:
  std::vector<int> of(Words words) {
    std::vector<int> numbers;
    numbers.reserve(words.size());
    for (const std::string_view word : words) {
      const auto [entry, is_new] = m_numbers.try_emplace(word, static_cast<int>(m_words.size()));
      if (is_new) m_words.push_back(word);
      numbers.push_back(entry->second);
    }
    return numbers;
  }
  std::string_view word(int number) const { return m_words[static_cast<std::size_t>(number)]; }

 private:
  std::unordered_map<std::string_view, int> m_numbers;
  std::vector<std::string_view> m_words;
};

// What differs at both ends; dtl needs something on both sides.
void compare_middle(Words before, Words after, Script& script) {
  if (before.empty() || after.empty()) {
    for (const std::string_view word : before) script.remove(word);
    for (const std::string_view word : after) script.add(word);
    return;
  }
  Numbering numbering;
  const std::vector<int> a = numbering.of(before);
  const std::vector<int> b = numbering.of(after);
  dtl::Diff<int> diff(a, b);
  diff.compose();
  for (const auto& [number, where] : diff.getSes().getSequence()) {
    const std::string_view word = numbering.word(number);
    if (where.type == dtl::SES_DELETE) {
      script.remove(word);
    } else if (where.type == dtl::SES_ADD) {
      script.add(word);
    } else {
      script.keep(word);
    }
  }
}

}  // namespace

std::vector<WordChange> compare_words(Words before, Words after) {
  const auto [a, b] = std::mismatch(before.begin(), before.end(), after.begin(), after.end());
  const auto prefix = static_cast<std::size_t>(a - before.begin());
  const std::size_t room = std::min(before.size(), after.size()) - prefix;
  std::size_t suffix = 0;
  while (suffix < room && before[before.size() - suffix - 1] == after[after.size() - suffix - 1]) {
    ++suffix;
  }
  Script script;
  for (const std::string_view word : before.first(prefix)) script.keep(word);
  compare_middle(before.subspan(prefix, before.size() - prefix - suffix),
                 after.subspan(prefix, after.size() - prefix - suffix), script);
  for (const std::string_view word : before.last(suffix)) script.keep(word);
  return script.take();
}

}  // namespace bipgen::text
