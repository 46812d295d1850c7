#include "search/preset.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <unordered_map>

#include "search/bytes.hpp"

namespace bipgen::search {

namespace {

constexpr std::array<std::size_t, 5> row_lengths = {1, 2, 3, 5, 9};  // in words
constexpr std::size_t shortest_match = 4;  // a reference costs about as much as three letters

struct Count {
  std::size_t texts = 0;
  std::size_t last_text = 0;  // counted from 1
};
using Counts = std::unordered_map<std::string_view, Count>;

// The begins of words; a word goes to the next one's begin, with the space.
std::vector<std::size_t> word_begins(std::string_view text) {
  std::vector<std::size_t> begins{0};
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == ' ' || text[i] == '\n' || text[i] == '\t') begins.push_back(i + 1);
  }
  if (begins.back() != text.size()) begins.push_back(text.size());
  return begins;
}

void count_rows(std::string_view text, std::size_t number, Counts& counts) {
  const std::vector<std::size_t> begins = word_begins(text);
  for (std::size_t i = 0; i + 1 < begins.size(); ++i) {
    for (const std::size_t length : row_lengths) {
      if (i + length >= begins.size()) break;
      const std::string_view row = text.substr(begins[i], begins[i + length] - begins[i]);
      if (row.find('\n') != std::string_view::npos) break;
      if (row.size() < shortest_match) continue;
      Count& count = counts[row];
      if (count.last_text == number) continue;
      ++count.texts;
      count.last_text = number;
    }
  }
}

}  // namespace

std::string find_preset(const std::vector<std::string>& texts, std::size_t bytes) {
  Counts counts;
  for (std::size_t i = 0; i < texts.size(); ++i) count_rows(texts[i], i + 1, counts);

  std::vector<std::pair<std::size_t, std::string_view>> rows;
  for (const auto& [row, count] : counts) {
    if (count.texts > 1) rows.emplace_back((count.texts - 1) * (row.size() - 3), row);
  }
  std::sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) {
    return a.first != b.first ? a.first > b.first : a.second < b.second;
  });
  std::string found;  // the most useful first
  std::vector<std::string_view> chosen;
  for (const auto& [saving, row] : rows) {
    if (found.size() + row.size() > bytes) continue;
    if (found.find(row) != std::string::npos) continue;
    found += row;
    chosen.push_back(row);
    if (bytes - found.size() < shortest_match) break;
  }
  std::string preset;
  for (auto row = chosen.rbegin(); row != chosen.rend(); ++row) preset += *row;
  return preset;
}

std::size_t preset_bytes_for(std::size_t bytes_of_text) {
  constexpr std::size_t share = 60;
  constexpr std::size_t least = 4'000;
  const std::size_t bytes = std::min(bytes_of_text / share, Preset::longest);
  return bytes < least ? 0 : bytes;
}

}  // namespace bipgen::search
