#include "importing/check_words.hpp"

#include <numeric>

#include "text/words.hpp"

namespace bipgen::importing {

namespace {

constexpr std::uint32_t none = 0xFFFFFFFF;

// The words as a row in which stretches are replaced.
class Row {
 public:
  Row(const std::vector<std::string>& source, const std::vector<std::string>& added)
      : m_source(source),
        m_added(added),
        m_next(source.size() + added.size() + 1, none),
        m_before(source.size() + added.size() + 1, none) {
    // The head of the row is the last place.
    m_head = static_cast<std::uint32_t>(m_next.size() - 1);
    std::uint32_t last = m_head;
    for (std::uint32_t id = 0; id < source.size(); ++id) {
      link(last, id);
      last = id;
    }
    m_last = last;
  }

  const std::string& word(std::uint32_t id) const {
    return id < m_source.size() ? m_source[id] : m_added[id - m_source.size()];
  }

  // False when the words that stand there are not those that the repair says.
  bool replace(const WordEdit& edit, const Repair& repair) {
    std::uint32_t id = edit.first;
    const std::uint32_t before = m_before[edit.first];
    if (before == none) return false;
    std::vector<std::string_view> seen;
    for (std::uint32_t i = 0; i < edit.removed; ++i) {
      if (id == none) return false;
      seen.push_back(word(id));
      m_before[id] = none;
      id = m_next[id];
    }
    if (seen != text::split_words(repair.before)) return false;
    const std::vector<std::string_view> after = text::split_words(repair.after);
    if (after.size() != edit.added) return false;
    std::uint32_t last = before;
    for (std::uint32_t i = 0; i < edit.added; ++i) {
      const std::uint32_t added = edit.added_first + i;
      if (word(added) != after[i]) return false;
      link(last, added);
      last = added;
    }
    link(last, id);
    return true;
  }

  bool move_to_end(const WordEdit& edit, const Repair& repair) {
    const std::uint32_t before = m_before[edit.first];
    if (before == none) return false;
    std::vector<std::string_view> seen;
    std::uint32_t last = edit.first;
    for (std::uint32_t i = 0; i < edit.removed; ++i) {
      if (i > 0) last = m_next[last];
      if (last == none) return false;
      seen.push_back(word(last));
    }
    if (seen != text::split_words(repair.before)) return false;
    const std::uint32_t after = m_next[last];
    if (after == none) return true;
    link(before, after);
    link(m_last, edit.first);
    m_next[last] = none;
    m_last = last;
    return true;
  }

  std::uint32_t first() const { return m_next[m_head]; }
  std::uint32_t next(std::uint32_t id) const { return m_next[id]; }

 private:
  void link(std::uint32_t a, std::uint32_t b) {
    m_next[a] = b;
    if (b != none) m_before[b] = a;
    if (b == none) m_last = a;
  }

  const std::vector<std::string>& m_source;
  const std::vector<std::string>& m_added;
  std::vector<std::uint32_t> m_next;
  std::vector<std::uint32_t> m_before;
  std::uint32_t m_head = 0;
  std::uint32_t m_last = 0;
};

// White space alone: the same words on both sides, but for the signs of a heading and the bars of a
// table.
bool same_words(const Repair& repair) {
  const auto plain = [](std::string_view text) {
    std::vector<std::string_view> words;
    for (const std::string_view word : text::split_words(text)) {
      if (word != "|" && word.find_first_not_of('#') != std::string_view::npos)
        words.push_back(word);
    }
    return words;
  };
  return plain(repair.before) == plain(repair.after);
}

// The escapes of inline Markdown say nothing.
std::string unescaped(const std::string& word) {
  if (word.find('\\') == std::string::npos) return word;
  std::string out;
  for (std::size_t at = 0; at < word.size(); ++at) {
    if (word[at] == '\\' && at + 1 < word.size()) ++at;
    out += word[at];
  }
  return out;
}

}  // namespace

std::optional<WordFault> check_words(const std::vector<std::string>& source, const Journal& journal,
                                     const std::vector<Repair>& repairs,
                                     const std::vector<std::string>& result) {
  Row row(source, journal.new_words());
  for (std::size_t i = 0; i < repairs.size(); ++i) {
    const WordEdit& edit = journal.edits()[i];
    const bool right = edit.removed == 0 ? same_words(repairs[i])
                       : edit.to_end     ? row.move_to_end(edit, repairs[i])
                                         : row.replace(edit, repairs[i]);
    if (!right) return WordFault{0, repairs[i].before, "a repair that is not the one listed"};
  }
  std::size_t at = 0;
  for (std::uint32_t id = row.first(); id != none; id = row.next(id), ++at) {
    const std::string& expected = row.word(id);
    if (at >= result.size()) return WordFault{at, expected, {}};
    if (expected != result[at] && unescaped(expected) != unescaped(result[at])) {
      return WordFault{at, expected, result[at]};
    }
  }
  if (at < result.size()) return WordFault{at, {}, result[at]};
  return std::nullopt;
}

}  // namespace bipgen::importing
