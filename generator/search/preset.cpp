#include "search/preset.hpp"

#include <algorithm>
#include <cstdint>
#include <string_view>

#include "search/bytes.hpp"

namespace bipgen::search {

namespace {

// Rows of letters are counted by a hash: that two rows meet costs a few bytes now and then.
constexpr std::size_t row_length = 6;
constexpr std::size_t table_size = std::size_t{1} << 20U;
constexpr std::size_t piece_length = 48;

std::size_t slot_of(std::string_view row) {
  std::uint64_t hash = 14695981039346656037U;  // FNV-1a
  for (const char c : row) hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211U;
  return static_cast<std::size_t>(hash >> 20U) % table_size;
}

std::vector<std::size_t> slots_of(std::string_view text) {
  std::vector<std::size_t> slots;
  for (std::size_t i = 0; i + row_length <= text.size(); ++i) {
    slots.push_back(slot_of(text.substr(i, row_length)));
  }
  return slots;
}

// In how many of the texts each row stands, beyond the first.
std::vector<std::uint32_t> count_texts(const std::vector<std::string>& texts) {
  std::vector<std::uint32_t> counts(table_size);
  std::vector<std::size_t> last_text(table_size);
  for (std::size_t i = 0; i < texts.size(); ++i) {
    for (const std::size_t slot : slots_of(texts[i])) {
      if (last_text[slot] != 0 && last_text[slot] != i + 1) ++counts[slot];
      last_text[slot] = i + 1;
    }
  }
  return counts;
}

struct Piece {
  std::uint64_t score = 0;
  std::string_view text;
};

// A piece may begin and end with any letter, but not within one.
std::string_view piece_at(std::string_view text, std::size_t begin) {
  const auto is_within = [&](std::size_t at) {
    return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U;
  };
  std::size_t end = std::min(text.size(), begin + piece_length);
  while (is_within(begin)) ++begin;
  while (is_within(end)) ++end;
  return text.substr(begin, end - begin);
}

// The piece of `text` whose rows, each counted once, count most.
Piece best_piece(std::string_view text, const std::vector<std::uint32_t>& counts,
                 std::vector<std::uint16_t>& within) {
  const std::vector<std::size_t> slots = slots_of(text);
  constexpr std::size_t rows = piece_length - row_length + 1;
  Piece best;
  std::uint64_t score = 0;
  const auto leave = [&](std::size_t i) {
    if (--within[slots[i]] == 0) score -= counts[slots[i]];
  };
  for (std::size_t i = 0; i < slots.size(); ++i) {
    if (within[slots[i]]++ == 0) score += counts[slots[i]];
    if (i >= rows) leave(i - rows);
    const std::size_t begin = i + 1 >= rows ? i + 1 - rows : 0;
    if (score > best.score) best = {score, piece_at(text, begin)};
  }
  for (const std::size_t slot : slots) within[slot] = 0;
  return best;
}

}  // namespace

// After the COVER algorithm (Liao, Petri, Moffat, Wirth 2016): the sample is divided into as many
// parts as there are to be pieces, and of each the piece that adds most is taken.
std::string find_preset(const std::vector<std::string>& texts, std::size_t bytes) {
  std::string all;
  for (const std::string& text : texts) all += text;
  const std::size_t parts = bytes / piece_length;
  if (parts == 0 || all.empty()) return {};
  std::vector<std::uint32_t> counts = count_texts(texts);
  std::vector<std::uint16_t> within(table_size);
  const std::size_t part_size = std::max(all.size() / parts, 2 * piece_length);
  std::vector<Piece> pieces;
  for (std::size_t begin = 0; begin < all.size(); begin += part_size) {
    const Piece piece = best_piece(std::string_view(all).substr(begin, part_size), counts, within);
    if (piece.score == 0) continue;
    for (const std::size_t slot : slots_of(piece.text)) counts[slot] = 0;
    pieces.push_back(piece);
  }
  std::stable_sort(pieces.begin(), pieces.end(),
                   [](const Piece& a, const Piece& b) { return a.score < b.score; });
  std::string preset;
  for (const Piece& piece : pieces) preset += piece.text;
  if (preset.size() > bytes) preset.erase(0, preset.size() - bytes);
  return preset;
}

std::size_t preset_bytes_for(std::size_t bytes_of_text) {
  constexpr std::size_t share = 60;
  constexpr std::size_t least = 4'000;
  const std::size_t bytes = std::min(bytes_of_text / share, Preset::longest);
  return bytes < least ? 0 : bytes;
}

}  // namespace bipgen::search
