#include "markdown/text_run.hpp"

#include <algorithm>

#include "markdown/addresses.hpp"

namespace bipgen::markdown {
namespace {

constexpr std::size_t longest_footnote_label = 64;

// The end of the footnote reference that begins at `begin` ("[^"), or `begin` when it is none.
std::size_t footnote_end(const Run& run, std::size_t begin) {
  const std::size_t limit = std::min(run.text.size(), begin + 3 + longest_footnote_label);
  for (std::size_t i = begin + 2; i < limit; ++i) {
    const char c = run.text[i];
    if (c == ']') return i > begin + 2 && !run.is_fixed(i) ? i + 1 : begin;
    if (c == '[' || static_cast<unsigned char>(c) <= ' ') break;
  }
  return begin;
}

}  // namespace

bool Run::is_fixed(std::size_t at) const {
  const auto after = std::upper_bound(fixed.begin(), fixed.end(), std::pair(at, text.size() + 1));
  return after != fixed.begin() && std::prev(after)->second > at;
}

std::vector<Piece> pieces_of(const Run& run, Surroundings surroundings) {
  std::vector<Piece> special;
  if (surroundings == Surroundings::text) {
    for (const Address& address : find_addresses(run.text)) {
      special.push_back({Piece::Kind::address, address.begin, address.end});
    }
    for (std::size_t i = run.text.find("[^"); i != std::string::npos;) {
      const std::size_t end = run.is_fixed(i) ? i : footnote_end(run, i);
      if (end > i) special.push_back({Piece::Kind::footnote, i, end});
      i = run.text.find("[^", std::max(end, i + 1));
    }
    std::sort(special.begin(), special.end(),
              [](const Piece& a, const Piece& b) { return a.begin < b.begin; });
  }
  std::vector<Piece> pieces;
  std::size_t from = 0;
  for (const Piece& piece : special) {
    if (piece.begin > from) pieces.push_back({Piece::Kind::words, from, piece.begin});
    pieces.push_back(piece);
    from = piece.end;
  }
  if (from < run.text.size()) pieces.push_back({Piece::Kind::words, from, run.text.size()});
  return pieces;
}

}  // namespace bipgen::markdown
