#include "amending/clauses.hpp"

#include <algorithm>
#include <iterator>

#include "act/reading.hpp"
#include "amending/places.hpp"
#include "amending/sentence_words.hpp"

namespace bipgen::amending {

namespace {

// So many units may belong to the second of two verbs.
constexpr int most_shared_members = 40;

// "§ 5 ust. 1 po pkt 3 dodaje się": where the preposition is left out. Whether any is.
bool as_context(std::vector<Piece>& pieces) {
  bool changed = false;
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    const bool begins = i == 0 || pieces[i - 1].kind == PieceKind::joining ||
                        pieces[i - 1].kind == PieceKind::changes;
    if (!begins || pieces[i].kind != PieceKind::unit) continue;
    pieces[i].kind = PieceKind::in;
    changed = true;
  }
  return changed;
}

// "w § 6 ust. 2, po wyrazach „A”, dodaje się": commas that join nothing. Whether any was left out.
bool without_stray_commas(std::vector<Piece>& pieces) {
  const auto joins = [&pieces](std::size_t i) {
    return i == 0 || i + 1 == pieces.size() || pieces[i - 1].kind == pieces[i + 1].kind ||
           pieces[i].end - pieces[i].begin > 1 || pieces[i - 1].kind == PieceKind::quote;
  };
  std::vector<Piece> kept;
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    if (pieces[i].kind != PieceKind::joining || joins(i)) {
      kept.push_back(pieces[i]);
    } else {
      pieces[i + 1].parted = true;
    }
  }
  const bool fewer = kept.size() < pieces.size();
  pieces = std::move(kept);
  return fewer;
}

// Where a member of a list of units begins that names its own level, after the separator at `at`.
std::size_t member_after(std::string_view text, std::size_t at) {
  std::size_t next = at;
  if (text.substr(next, 1) == ",") next = act::skip_space(text, next + 1);
  if (const auto joined = match_words("i|oraz|a", text, next)) {
    next = act::skip_space(text, *joined);
  }
  return next > at && read_places(text, next) ? next : std::string_view::npos;
}

// The unit that new wording begins with, when the verb after `i` brings one.
const act::Provision* first_worded(const std::vector<Piece>& pieces, std::size_t i) {
  for (std::size_t next = i + 1; next < pieces.size(); ++next) {
    if (pieces[next].kind != PieceKind::quote) continue;
    const bool has_units = pieces[next].tree && !pieces[next].tree->provisions.empty();
    return has_units ? &pieces[next].tree->provisions.front() : nullptr;
  }
  return nullptr;
}

// "uchyla się ust. 2, ust. 3 otrzymuje": the units of piece `i` as those of the first verb and,
// from the one that the new wording begins with, or else the last one of the singular, those of the
// second.
bool share_units(std::vector<Piece>& pieces, std::size_t i, std::string_view text) {
  const Piece& list = pieces[i];
  const std::string_view verb = text.substr(pieces[i + 1].begin, 20);
  const act::Provision* worded = first_worded(pieces, i + 1);
  const bool is_singular = word_at(text, pieces[i + 1].begin).ends_with("e") ||
                           verb.find(" się") != std::string_view::npos;
  int members = 0;
  for (std::size_t at = list.end; at-- > list.begin + 1 && members < most_shared_members;) {
    if (text[at] != ',' && text[at] != ' ') continue;
    const std::size_t next = member_after(text, at);
    if (next == std::string_view::npos || next >= list.end) continue;
    ++members;
    const auto first = read_places(text.substr(0, at), list.begin);
    auto second = read_places(text.substr(0, list.end), next);
    if (!first || !second || first->end != at || second->end != list.end) continue;
    second->places = within({first->places.back()}, second->places);
    const act::Step& step = second->places.front().range.first.steps.back();
    const bool fits = worded ? step.level == worded->level && step.label == worded->label
                             : is_singular && second->places.size() == 1;
    if (!fits) continue;
    Piece rest = list;
    rest.begin = next;
    rest.places = std::move(second->places);
    rest.parted = true;
    pieces[i].end = at;
    pieces[i].places = first->places;
    pieces.insert(pieces.begin() + static_cast<std::ptrdiff_t>(i) + 1, std::move(rest));
    return true;
  }
  return false;
}

bool share_lists(std::vector<Piece>& pieces, std::string_view text) {
  bool changed = false;
  for (std::size_t i = 1; i + 1 < pieces.size(); ++i) {
    const PieceKind before = pieces[i - 1].kind;
    const PieceKind after = pieces[i + 1].kind;
    const bool may_share = pieces[i].kind == PieceKind::unit &&
                           (before == PieceKind::repeals || before == PieceKind::deletes) &&
                           (after == PieceKind::receives || after == PieceKind::renames);
    if (may_share && share_units(pieces, i, text)) changed = true;
  }
  return changed;
}

}  // namespace

ReadSentence read_clauses(const std::vector<Piece>& pieces, std::string_view text) {
  ReadSentence read;
  read.names_acts_beside = true;
  std::copy_if(pieces.begin(), pieces.end(), std::back_inserter(read.pieces), [](const Piece& it) {
    return it.kind != PieceKind::act && it.kind != PieceKind::regulation;
  });
  const auto match = [&read] {
    if (!read.pieces.empty()) read.clauses = match_clauses(read.pieces);
    return !read.clauses.empty();
  };
  if (match()) return read;
  const std::vector<Piece> without_acts = read.pieces;
  if (as_context(read.pieces) && match()) return read;
  if (without_stray_commas(read.pieces) && match()) return read;
  read.pieces = without_acts;
  if (share_lists(read.pieces, text) && match()) return read;
  if (without_stray_commas(read.pieces) && match()) return read;
  read.names_acts_beside = false;
  read.pieces = pieces;
  match();
  return read;
}

}  // namespace bipgen::amending
