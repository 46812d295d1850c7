#include "act/read_label.hpp"

#include <array>

#include "act/ordinals.hpp"
#include "act/reading.hpp"
#include "text/ascii.hpp"
#include "text/letters.hpp"

namespace bipgen::act {

namespace {

struct LevelWord {
  std::string_view word;  // lower case
  bool whole = true;      // false: any longer word counts ("paragrafu")
  Level level = Level::paragraf;
};
constexpr std::array<LevelWord, 41> level_words{{
    {"art", true, Level::artykul},
    {"artyku", false, Level::artykul},
    {"ust", true, Level::ustep},
    {"ustęp", false, Level::ustep},
    {"pkt", true, Level::punkt},
    {"punkt", true, Level::punkt},
    {"punktu", true, Level::punkt},
    {"punktem", true, Level::punkt},
    {"punkcie", true, Level::punkt},
    {"punkty", true, Level::punkt},
    {"punktów", true, Level::punkt},
    {"punktach", true, Level::punkt},
    {"punktami", true, Level::punkt},
    {"lit", true, Level::litera},
    {"litera", true, Level::litera},
    {"litery", true, Level::litera},
    {"literze", true, Level::litera},
    {"literę", true, Level::litera},
    {"literą", true, Level::litera},
    {"liter", true, Level::litera},
    {"literach", true, Level::litera},
    {"literami", true, Level::litera},
    {"tiret", true, Level::tiret},
    {"tir", true, Level::tiret},
    {"par", true, Level::paragraf},
    {"paragraf", false, Level::paragraf},
    {"zał", true, Level::zalacznik},
    {"załączni", false, Level::zalacznik},
    {"rozdz", true, Level::rozdzial},
    {"rozdzia", false, Level::rozdzial},
    {"dział", true, Level::dzial},
    {"działu", true, Level::dzial},
    {"dziale", true, Level::dzial},
    {"działem", true, Level::dzial},
    {"oddział", true, Level::oddzial},
    {"oddziału", true, Level::oddzial},
    {"oddziale", true, Level::oddzial},
    {"oddziałem", true, Level::oddzial},
    {"akapi", false, Level::akapit},
    {"śródtytu", false, Level::srodtytul},
    {"podwójn", false, Level::podwojne_tiret},
}};

// Quick to say no: most words of a text are not levels.
bool may_be_level_word(std::string_view rest) {
  constexpr std::array<std::string_view, 12> starts{"ar", "us", "pk", "pu", "li", "ti",
                                                    "pa", "za", "ro", "dz", "od", "ak"};
  for (const std::string_view start : starts) {
    if (starts_with_ignoring_case(rest, start)) return true;
  }
  return starts_with_ignoring_case(rest, "podw") || (!rest.empty() && rest.front() == '\xC5');
}

bool word_goes_on(std::string_view text, std::size_t at) {
  return at < text.size() && (text::is_digit(text[at]) || word_end(text, at) > at);
}

// "12ab[3]"; a level word glued to the number ("§ 19ust.1") is not its letters.
std::optional<FoundLabel> read_number(std::string_view text, std::size_t at, bool dotted) {
  const std::size_t begin = at;
  while (at < text.size() && text::is_digit(text[at])) ++at;
  if (at == begin || at - begin > 9) return std::nullopt;
  while (dotted && at + 1 < text.size() && text[at] == '.' && text::is_digit(text[at + 1])) {
    ++at;
    while (at < text.size() && text::is_digit(text[at])) ++at;
  }
  std::size_t letters = at;
  while (letters < text.size() && text::is_ascii_lower(text[letters])) ++letters;
  if (!read_level(text, at) && letters - at <= 4) {
    if (word_goes_on(text, letters)) return std::nullopt;
    at = letters;
  }
  const std::size_t close = text.substr(at, 1) == "[" ? text.find(']', at) : std::string_view::npos;
  if (close != std::string_view::npos && close > at + 1 && close - at <= 6) at = close + 1;
  return FoundLabel{Label(std::string(text.substr(begin, at - begin))), at};
}

std::optional<FoundLabel> read_roman(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size() && std::string_view("IVXLCDM").find(text[end]) != text.npos) ++end;
  if (end == at) return std::nullopt;
  while (end < text.size() && text::is_ascii_lower(text[end])) ++end;
  if (word_goes_on(text, end)) return std::nullopt;
  return FoundLabel{Label(std::string(text.substr(at, end - at))), end};
}

std::optional<FoundLabel> read_letters(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size() && text::is_ascii_lower(text[end])) ++end;
  if (end == at || end - at > 3 || word_goes_on(text, end)) return std::nullopt;
  return FoundLabel{Label(std::string(text.substr(at, end - at))), end};
}

// A place in a list, in words or in figures.
std::optional<FoundLabel> read_place(std::string_view text, std::size_t at) {
  if (const auto ordinal = read_ordinal(text, at)) {
    return FoundLabel{Label(std::to_string(ordinal->number)), ordinal->end};
  }
  while (at + 1 < text.size() && text[at] == '0' && text::is_digit(text[at + 1])) ++at;
  auto number = read_number(text, at, false);
  const bool plain =
      number && number->label.text().find_first_not_of("0123456789") == std::string::npos;
  return plain ? number : std::nullopt;
}

// An annex need not have a number; after "nr" a Roman one or a capital letter may stand.
FoundLabel read_annex_label(std::string_view text, std::size_t at) {
  const FoundLabel none{Label(), at};
  std::size_t begin = skip_space(text, at);
  if (!starts_with_ignoring_case(text.substr(begin), "nr")) {
    return read_number(text, begin, false).value_or(none);
  }
  begin += 2;
  if (text.substr(begin, 1) == ".") ++begin;
  begin = skip_space(text, begin);
  if (const auto number = read_number(text, begin, false)) return *number;
  if (const auto roman = read_roman(text, begin)) return *roman;
  const bool capital =
      begin < text.size() && text::is_ascii_upper(text[begin]) && !word_goes_on(text, begin + 1);
  return capital ? FoundLabel{Label(std::string(text.substr(begin, 1))), begin + 1} : none;
}

}  // namespace

std::optional<FoundLevel> read_level(std::string_view text, std::size_t at) {
  constexpr std::string_view sign = "§";
  if (text.substr(at, sign.size()) == sign) {
    at += sign.size();
    if (text.substr(at, sign.size()) == sign) at += sign.size();
    return FoundLevel{Level::paragraf, at};
  }
  if (!may_be_level_word(text.substr(at))) return std::nullopt;
  std::size_t end = word_end(text, at);
  if (end - at > 24) return std::nullopt;
  const std::string word = text::to_lower(text.substr(at, end - at));
  for (const LevelWord& known : level_words) {
    const bool same = known.whole ? word == known.word : word.starts_with(known.word);
    if (!same) continue;
    if (known.level == Level::podwojne_tiret) {
      const std::size_t next = skip_space(text, end);
      if (!starts_with_ignoring_case(text.substr(next), "tiret")) return std::nullopt;
      return FoundLevel{Level::podwojne_tiret, next + 5};
    }
    if (end < text.size() && text[end] == '.') ++end;
    return FoundLevel{known.level, end};
  }
  return std::nullopt;
}

std::optional<FoundLabel> read_label(std::string_view text, std::size_t at, Level level) {
  if (level == Level::zalacznik) return read_annex_label(text, at);
  at = skip_space(text, at);
  switch (level) {
    case Level::litera:
      return read_letters(text, at);
    case Level::tiret:
    case Level::podwojne_tiret:
    case Level::akapit:
    case Level::srodtytul:
      return read_place(text, at);
    case Level::dzial:
    case Level::rozdzial:
    case Level::oddzial:
      if (const auto roman = read_roman(text, at)) return roman;
      return read_number(text, at, level == Level::rozdzial);
    default:
      return read_number(text, at, false);
  }
}

}  // namespace bipgen::act
