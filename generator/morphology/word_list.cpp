#include "morphology/word_list.hpp"

#include <algorithm>
#include <bit>
#include <functional>
#include <limits>
#include <stdexcept>

namespace bipgen::morphology {

namespace {

constexpr std::uint32_t nothing = std::numeric_limits<std::uint32_t>::max();

std::size_t hash_of(std::string_view word) {
  return std::hash<std::string_view>()(word);
}

}  // namespace

WordList::WordList(std::string text) : m_text(std::move(text)) {
  if (m_text.size() >= nothing) throw std::runtime_error("the dictionary is too large");
  const auto lines = static_cast<std::size_t>(std::count(m_text.begin(), m_text.end(), '\n')) + 1;
  m_lines.assign(std::bit_ceil(lines + lines / 2), nothing);
  const std::size_t mask = m_lines.size() - 1;
  std::size_t begin = std::min(m_text.find('\n'), m_text.size() - 1) + 1;
  while (begin < m_text.size()) {
    const auto offset = static_cast<std::uint32_t>(begin);
    std::size_t at = hash_of(entry_at(offset).word) & mask;
    while (m_lines[at] != nothing) at = (at + 1) & mask;
    m_lines[at] = offset;
    begin = std::min(m_text.find('\n', begin), m_text.size() - 1) + 1;
  }
}

WordList::Entry WordList::entry_at(std::uint32_t offset) const {
  const std::string_view rest = std::string_view(m_text).substr(offset);
  const std::string_view line = rest.substr(0, rest.find_first_of("\r\n\t "));
  const std::size_t slash = line.find('/');
  if (slash == std::string_view::npos) return {line, {}};
  return {line.substr(0, slash), line.substr(slash + 1)};
}

std::vector<WordList::Entry> WordList::find(std::string_view word) const {
  std::vector<Entry> entries;
  if (word.empty()) return entries;
  const std::size_t mask = m_lines.size() - 1;
  for (std::size_t at = hash_of(word) & mask; m_lines[at] != nothing; at = (at + 1) & mask) {
    const Entry entry = entry_at(m_lines[at]);
    if (entry.word == word) entries.push_back(entry);
  }
  return entries;
}

}  // namespace bipgen::morphology
