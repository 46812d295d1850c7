#include "amending/prepositions.hpp"

#include <algorithm>
#include <array>

#include "act/reading.hpp"
#include "amending/places.hpp"
#include "amending/quoted_words.hpp"
#include "amending/sentence_words.hpp"
#include "amending/vocabulary.hpp"
#include "text/ascii.hpp"

namespace bipgen::amending {

namespace {

using act::skip_space;
using act::word_end;

// No list of new numbers is nearly as long.
constexpr std::size_t longest_numbers = 200;

struct Preposition {
  std::string_view words;
  PieceKind place;
  PieceKind quoted;
};
constexpr std::array prepositions{
    Preposition{"w miejsce", PieceKind::instead, PieceKind::instead_words},
    Preposition{"zamiast", PieceKind::instead, PieceKind::instead_words},
    Preposition{"jest", PieceKind::other, PieceKind::instead_words},
    Preposition{"na", PieceKind::other, PieceKind::by_words},
    Preposition{"w|we", PieceKind::in, PieceKind::other},
    Preposition{"po|za", PieceKind::after, PieceKind::after_words},
    Preposition{"przed", PieceKind::before, PieceKind::before_words},
    Preposition{"do", PieceKind::to, PieceKind::other},
    Preposition{"o", PieceKind::by_unit, PieceKind::by_words},
};

Piece piece_of(PieceKind kind, std::size_t begin, std::size_t end) {
  Piece piece;
  piece.kind = kind;
  piece.begin = begin;
  piece.end = end;
  return piece;
}

// "w zarządzeniu", "w całym tekście uchwały": wherever it stands.
std::optional<Piece> find_whole_act(std::string_view text,
                                    const std::vector<act::ActReference>& acts, std::size_t begin,
                                    std::size_t at) {
  const auto all = match_words("całym|całej? tekście|treści?", text, at);
  if (all) at = skip_space(text, *all);
  if (const auto own = match_words("niniejszym|niniejszej|tym|tej", text, at)) {
    at = skip_space(text, *own);
  }
  const auto is_here = [at](const act::ActReference& it) { return it.span.begin == at; };
  if (std::any_of(acts.begin(), acts.end(), is_here)) return std::nullopt;
  const std::size_t end = word_end(text, at);
  const auto type = act::type_from_word(text.substr(at, end - at));
  if (!type && !(all && match_words("akcie|aktu|dokumencie|dokumentu", text, at))) {
    return std::nullopt;
  }
  Piece piece = piece_of(PieceKind::in, begin, end);
  piece.places = {Place{}};
  piece.in_regulation = type && is_often_annexed(*type);
  return piece;
}

// "zmienia się § 5 na: „§ 5. …”", "zmienia się numerację ust. 2 na ust. 3".
std::optional<Piece> find_result(std::string_view text, std::size_t begin, std::size_t end,
                                 const SentenceSoFar& before) {
  std::size_t next = skip_space(text, end);
  if (before.numbers &&
      (read_places(text, next) || (next < text.size() && text::is_digit(text[next])))) {
    return piece_of(PieceKind::renames, begin, end);
  }
  if (text.substr(next, 1) == ":") next = skip_space(text, next + 1);
  if (text.substr(next, tree_mark.size()) != tree_mark) return std::nullopt;
  return piece_of(PieceKind::becomes, begin, end);
}

}  // namespace

std::optional<Piece> find_governed(std::string_view text, const Quotes& quotes,
                                   const std::vector<act::ActReference>& acts, std::size_t at,
                                   const SentenceSoFar& before) {
  for (const Preposition& preposition : prepositions) {
    const auto end = match_words(preposition.words, text, at);
    if (!end) continue;
    if (preposition.place == PieceKind::by_unit && !before.extends) continue;
    const std::size_t next = skip_space(text, *end);
    std::optional<Piece> found;
    if (preposition.quoted != PieceKind::other) {
      found = find_quoted_words(text, quotes, next, preposition.quoted);
    }
    if (!found && preposition.place != PieceKind::other) {
      found = find_placed(text, next, preposition.place);
    }
    if (!found && preposition.place == PieceKind::in) {
      found = find_whole_act(text, acts, at, next);
    }
    if (!found && preposition.quoted == PieceKind::by_words) {
      found = find_result(text, at, *end, before);
    }
    if (!found) continue;
    found->begin = at;
    return found;
  }
  return std::nullopt;
}

std::optional<Piece> find_placed(std::string_view text, std::size_t at, PieceKind kind) {
  const std::size_t begin = at;
  if (const auto of = match_words("przepisie|przepisach|przepisu|przepisów|treści|zapisie|"
                                  "zapisach|postanowieniu|postanowieniach|dotychczasowym|"
                                  "dotychczasowej|dotychczasowych|dotychczasowego|obecnym|"
                                  "obecnej|istniejącym|istniejącej",
                                  text, at)) {
    at = skip_space(text, *of);
  }
  auto found = read_places(text, at);
  if (!found) return std::nullopt;
  Piece piece = piece_of(kind, begin, found->end);
  piece.places = std::move(found->places);
  return piece;
}

std::optional<Piece> find_numbers(std::string_view text, const Quotes& quotes, std::size_t at,
                                  act::Level level) {
  std::size_t begin = at;
  std::string_view words = text.substr(at, longest_numbers);
  const auto quote = quotes.at(at);
  if (quote) {
    words = text.substr(quote->begin, quote->end - quote->begin);
  } else if (const auto nr = match_words("nr", text, at)) {
    begin = text.substr(*nr, 1) == "." ? *nr + 1 : *nr;
    begin = skip_space(text, begin);
    words = text.substr(begin, longest_numbers);
  }
  auto found = read_places(words, 0);
  std::size_t added = 0;
  if (!found) {
    const std::string completed = act::print(act::Step{level, act::Label()}) + " ";
    added = completed.size();
    found = read_places(completed + std::string(words), 0);
  }
  if (!found || found->end <= added) return std::nullopt;
  const std::size_t length = found->end - added;
  if (quote && length != words.size()) return std::nullopt;
  Piece piece = piece_of(PieceKind::unit, at, quote ? quote->after : begin + length);
  piece.places = std::move(found->places);
  return piece;
}

}  // namespace bipgen::amending
