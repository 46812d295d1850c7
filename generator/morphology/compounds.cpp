#include "morphology/compounds.hpp"

#include <algorithm>
#include <array>

#include "text/utf8.hpp"

namespace bipgen::morphology {

namespace {

constexpr std::size_t shortest_last = 4;
// "po", "re": too many words begin so by chance.
constexpr std::size_t shortest_last_after_two_letters = 6;
constexpr std::size_t shortest_word_in_o = 4;
constexpr int most_prefixes = 3;
constexpr std::size_t longest_compound = 100;  // bytes

// What stands before words in one with them: prefixes, first parts of foreign origin, numerals.
constexpr auto prefixes = std::to_array<std::string_view>(
    {"aero",       "agro",       "anty",       "arcy",   "astro",   "audio",  "auto",    "bez",
     "bio",        "chrono",     "cyber",      "cztero", "de",      "demo",   "dez",     "dwu",
     "dwudziesto", "dziesięcio", "dziewięcio", "eko",    "eks",     "ekstra", "elektro", "energo",
     "etno",       "euro",       "farmako",    "fito",   "foto",    "geo",    "grafo",   "hiper",
     "hydro",      "info",       "inter",      "intra",  "izo",     "jedno",  "kardio",  "kontr",
     "kontra",     "krypto",     "kwazi",      "lewo",   "makro",   "maksi",  "mega",    "meta",
     "mikro",      "mini",       "między",     "mono",   "moto",    "multi",  "nad",     "nano",
     "narko",      "neo",        "neuro",      "nie",    "od",      "ogólno", "około",   "ośmio",
     "para",       "pięcio",     "po",         "pod",    "poli",    "ponad",  "post",    "poza",
     "pra",        "prawo",      "pre",        "pro",    "proto",   "prze",   "przeciw", "przed",
     "przy",       "pseudo",     "psycho",     "pół",    "quasi",   "radio",  "re",      "samo",
     "sejsmo",     "semi",       "siedmio",    "socjo",  "spektro", "stereo", "sub",     "super",
     "sześcio",    "techno",     "tele",       "termo",  "trans",   "trzy",   "trój",    "turbo",
     "ultra",      "wewnątrz",   "wice",       "wideo",  "wielo",   "wodo",   "współ",   "wszech",
     "wysoko",     "zoo",        "śród"});

// Longest first.
std::vector<std::string_view> prefixes_of(std::string_view word) {
  std::vector<std::string_view> found;
  for (const std::string_view prefix : prefixes) {
    if (word.starts_with(prefix)) found.push_back(prefix);
  }
  std::sort(found.begin(), found.end(),
            [](std::string_view a, std::string_view b) { return a.size() > b.size(); });
  return found;
}

bool is_known(std::string_view word, const Analyze& analyze) {
  return analyze(word).knowledge == Knowledge::known;
}

// Where the last part begins; 0 when there is none.
std::size_t begin_of_last(std::string_view word, const Analyze& analyze, int prefixes_left) {
  for (const std::string_view prefix : prefixes_of(word)) {
    const std::string_view rest = word.substr(prefix.size());
    const std::size_t shortest =
        prefix.size() <= 2 ? shortest_last_after_two_letters : shortest_last;
    if (text::count_characters(rest) < shortest) continue;
    if (is_known(rest, analyze)) return prefix.size();
    if (prefixes_left == 0) continue;
    const std::size_t further = begin_of_last(rest, analyze, prefixes_left - 1);
    if (further != 0) return prefix.size() + further;
  }
  return 0;
}

// "wodnoprawnego": after the last "o" that has a known word on either side.
std::size_t end_of_word_in_o(std::string_view word, const Analyze& analyze) {
  for (std::size_t at = word.rfind('o'); at != std::string_view::npos && at > 0;
       at = word.rfind('o', at - 1)) {
    const std::string_view first = word.substr(0, at + 1);
    const std::string_view last = word.substr(at + 1);
    if (text::count_characters(first) < shortest_word_in_o) return 0;
    if (text::count_characters(last) >= shortest_last && is_known(last, analyze) &&
        is_known(first, analyze)) {
      return at + 1;
    }
  }
  return 0;
}

std::size_t begin_of_last(std::string_view word, const Analyze& analyze) {
  const std::size_t after_prefixes = begin_of_last(word, analyze, most_prefixes - 1);
  return after_prefixes != 0 ? after_prefixes : end_of_word_in_o(word, analyze);
}

}  // namespace

std::optional<Compound> split_compound(std::string_view word, const Analyze& analyze) {
  if (word.size() > longest_compound) return std::nullopt;
  const std::size_t hyphen = word.rfind('-');
  const std::size_t after_hyphen = hyphen == std::string_view::npos ? 0 : hyphen + 1;
  const std::string_view last = word.substr(after_hyphen);
  std::size_t begin = after_hyphen;
  const bool is_whole = hyphen != std::string_view::npos && hyphen > 0 &&
                        text::count_characters(last) >= shortest_last && is_known(last, analyze);
  if (!is_whole) {
    const std::size_t within = begin_of_last(last, analyze);
    if (within == 0) return std::nullopt;
    begin += within;
  }
  return Compound{word.substr(0, begin), word.substr(begin)};
}

}  // namespace bipgen::morphology
