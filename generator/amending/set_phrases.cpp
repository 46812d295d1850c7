#include "amending/set_phrases.hpp"

#include <algorithm>
#include <array>

#include "act/reading.hpp"
#include "amending/places.hpp"
#include "amending/sentence_words.hpp"
#include "amending/vocabulary.hpp"
#include "calendar/spelling.hpp"

namespace bipgen::amending {

namespace {

using act::skip_space;

Piece piece_of(PieceKind kind, std::size_t begin, std::size_t end) {
  Piece piece;
  piece.kind = kind;
  piece.begin = begin;
  piece.end = end;
  return piece;
}

// After "do niniejszego zarządzenia", when it stands at `at`.
std::size_t whose_annex_end(std::string_view text, std::size_t at) {
  const auto end = match_words("do niniejszego|niniejszej|tego|tej?", text, skip_space(text, at));
  if (!end) return at;
  const std::size_t type = skip_space(text, *end);
  const std::size_t type_end = act::word_end(text, type);
  return act::type_from_word(text.substr(type, type_end - type)) ? type_end : at;
}

std::optional<Piece> read_annex(std::string_view text, std::size_t begin, std::size_t at) {
  if (const auto silent = match_words("w? odpowiednio w?", text, at))
    at = skip_space(text, *silent);
  const auto found = read_places(text, at);
  if (!found) return std::nullopt;
  Piece piece = piece_of(PieceKind::in_annex, begin, whose_annex_end(text, found->end));
  for (const Place& place : found->places) {
    const auto& steps = place.range.first.steps;
    if (steps.empty() || steps.front().level != act::Level::zalacznik) return std::nullopt;
    piece.annexes.push_back(place.range.first);
  }
  return piece;
}

std::optional<Piece> find_annex_phrase(std::string_view text, std::size_t at, bool after_replaces) {
  constexpr std::array<std::string_view, 3> beginnings{
      "określone|określonym|określonej|określoną|ustalone|ustalonym|zawarte|zawartym|zawartej|"
      "wskazane|wskazanym|podane|podanym|jak w",
      "określone|ustalone|stanowiące|stanowiącym|stanowiącej|stanowiący|stanowiąca|stanowiącą jak?",
      "zgodnie|zgodne|zgodnym z"};
  for (const std::string_view beginning : beginnings) {
    const auto end = match_words(beginning, text, at);
    if (!end) continue;
    if (auto annex = read_annex(text, at, skip_space(text, *end))) return annex;
  }
  for (const std::string_view before : {"w brzmieniu", "jak", "jako"}) {
    const auto end = match_words(before, text, at);
    if (!end) continue;
    const std::size_t next = skip_space(text, *end);
    if (match_words("załącznik|załącznika|załączniki|załączników", text, next)) {
      return read_annex(text, at, next);
    }
  }
  if (after_replaces) {
    const auto content = match_words("nową|nowym? treścią|brzmieniem", text, at);
    if (content) at = skip_space(text, *content);
    if (content && match_words("załącznika|załączników", text, at)) return read_annex(text, at, at);
  }
  const bool by_annex = after_replaces && match_words("załącznikiem|załącznikami", text, at);
  return by_annex ? read_annex(text, at, at) : std::nullopt;
}

std::optional<Piece> find_day_phrase(std::string_view text, std::size_t at) {
  struct Beginning {
    PieceKind kind;
    std::string_view words;
  };
  constexpr std::array beginnings{Beginning{PieceKind::by_day, "z upływem dnia?"},
                                  Beginning{PieceKind::on_day, "z dniem"}};
  for (const Beginning& beginning : beginnings) {
    const auto end = match_words(beginning.words, text, at);
    if (!end) continue;
    const std::size_t day = skip_space(text, *end);
    const auto date = calendar::find_date(text.substr(day, 60));
    if (!date || date->begin != 0) continue;
    Piece piece = piece_of(beginning.kind, at, day + date->end);
    piece.day = date->date;
    return piece;
  }
  return std::nullopt;
}

std::optional<Piece> find_times_phrase(std::string_view text, std::size_t at) {
  struct Times {
    std::string_view adverb;
    std::string_view places;
  };
  constexpr std::array times{Times{"dwukrotnie", "w dwóch miejscach"},
                             Times{"trzykrotnie", "w trzech miejscach"},
                             Times{"czterokrotnie", "w czterech miejscach"}};
  for (std::size_t i = 0; i < times.size(); ++i) {
    auto end = match_words(times[i].adverb, text, at);
    if (!end) end = match_words(times[i].places, text, at);
    if (!end) continue;
    Piece piece = piece_of(PieceKind::times, at, *end);
    piece.count = static_cast<int>(i) + 2;
    return piece;
  }
  return std::nullopt;
}

}  // namespace

std::optional<Piece> find_validity_phrase(std::string_view text, std::size_t at) {
  const auto verb = match_words(
      "obowiązuje|obowiązują|zachowuje|zachowują moc? na? czas? określony? ,?", text, at);
  if (!verb) return std::nullopt;
  std::size_t next = skip_space(text, *verb);
  if (const auto from = match_words("w? okresie? od dnia?", text, next)) {
    const std::size_t day = skip_space(text, *from);
    const auto date = calendar::find_date(text.substr(day, 60));
    if (!date || date->begin != 0) return std::nullopt;
    next = skip_space(text, day + date->end);
  }
  const auto until = match_words("do dnia?", text, next);
  if (!until) return std::nullopt;
  const std::size_t day = skip_space(text, *until);
  const auto date = calendar::find_date(text.substr(day, 60));
  if (!date || date->begin != 0) return std::nullopt;
  Piece piece = piece_of(PieceKind::valid_until, at, day + date->end);
  piece.day = date->date;
  return piece;
}

std::optional<std::size_t> entry_end(std::string_view text, std::size_t at) {
  const auto enters = match_words("wchodzi|wchodzą w życie", text, at);
  if (!enters) return std::nullopt;
  constexpr std::size_t longest_entry = 300;
  const std::size_t limit = std::min(text.size(), *enters + longest_entry);
  for (std::size_t i = *enters; i < limit && text[i] != ';'; ++i) {
    if (text[i] != ' ' && text[i] != ',') continue;
    const std::size_t word = skip_space(text, i + 1);
    const auto joined = match_words("i|oraz|a", text, word);
    if (!joined) continue;
    const std::size_t next = skip_space(text, *joined);
    if (find_validity_phrase(text, next) || match_words("traci|tracą moc", text, next)) return i;
  }
  return std::nullopt;
}

std::optional<FoundOwnAct> find_own_act(std::string_view text, std::size_t at) {
  if (const auto own = match_words("niniejsze|niniejsza|niniejszy", text, at)) {
    at = skip_space(text, *own);
  }
  const std::size_t end = act::word_end(text, at);
  const auto type = act::type_from_word(text.substr(at, end - at));
  if (!type) return std::nullopt;
  const std::size_t next = skip_space(text, end);
  const auto phrase = find_phrase(text, next);
  const bool ends = (phrase && phrase->kind == PieceKind::expires) ||
                    find_validity_phrase(text, next) || entry_end(text, next);
  const bool is_nominative = word_at(text, at) == act::name_of(*type);
  if (is_nominative && ends) return FoundOwnAct{PieceKind::own_act, end};
  return FoundOwnAct{is_often_annexed(*type) ? PieceKind::regulation : PieceKind::other, end};
}

std::optional<Piece> find_set_phrase(std::string_view text, std::size_t at, bool after_replaces) {
  if (auto annex = find_annex_phrase(text, at, after_replaces)) return annex;
  if (auto validity = find_validity_phrase(text, at)) return validity;
  if (const auto entry = entry_end(text, at)) return piece_of(PieceKind::enters_force, at, *entry);
  if (auto day = find_day_phrase(text, at)) return day;
  return find_times_phrase(text, at);
}

}  // namespace bipgen::amending
