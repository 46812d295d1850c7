#include "parsing/plain_words.hpp"

#include <algorithm>
#include <array>

#include "act/reading.hpp"
#include "parsing/marker_parts.hpp"
#include "parsing/sentence_words.hpp"
#include "text/ascii.hpp"
#include "text/letters.hpp"
#include "text/words.hpp"

namespace bipgen::parsing {

namespace {

using act::skip_space;
using act::word_end;

// The last word with its full stop, in lower case: "ust.".
std::string last_word(std::string_view line) {
  const std::size_t space = line.find_last_of(" \t");
  const std::string_view word = space == std::string_view::npos ? line : line.substr(space + 1);
  return word.size() > 40 ? std::string() : text::to_lower(word);
}

}  // namespace

bool expects_label(std::string_view line) {
  constexpr std::array<std::string_view, 27> words{
      "art.", "ust.", "pkt",   "pkt.",  "lit.",   "lit",  "§",        "§§",    "poz.",
      "nr",   "nr.",  "„art.", "tiret", "\"art.", "z",    "w",        "do",    "od",
      "po",   "na",   "o",     "dnia",  "dz.",    "(dz.", "rozdział", "dział", "par."};
  const std::string word = last_word(line);
  return is_one_of(word, words) || word.ends_with("-") || word.ends_with("–");
}

bool announces_wording(std::string_view line) {
  line = text::trimmed(line);
  while (line.ends_with(':') || line.ends_with(' ')) line.remove_suffix(1);
  const std::string word = last_word(line);
  return word == "brzmienie" || word == "brzmieniu" || word == "treści" || word == "treść";
}

bool announces_somewhere(std::string_view line) {
  if (!line.ends_with(':')) return false;
  constexpr std::array<std::string_view, 12> nouns{
      "wyrazy:", "wyraz:", "wyrazów:", "wyrazami:", "wyrazem:", "słowa:",
      "słowo:",  "słów:",  "słowami:", "zwrot:",    "zapis:",   "zapisem:"};
  if (is_one_of(last_word(line), nouns)) return false;
  constexpr std::array<std::string_view, 5> verbs{"brzmieni", "odaje się", "mienia się",
                                                  "prowadza się", "treś"};
  return std::any_of(verbs.begin(), verbs.end(), [line](std::string_view verb) {
    return line.find(verb) != std::string_view::npos;
  });
}

std::size_t quote_length(std::string_view text, std::size_t at) {
  constexpr std::array<std::string_view, 6> quotes{"„", "\"", "“", ",,", "«", "»"};
  for (const std::string_view quote : quotes) {
    if (text.substr(at, quote.size()) == quote) return quote.size();
  }
  return 0;
}

bool is_chapter(std::string_view line) {
  constexpr std::array<std::string_view, 3> words{"rozdział", "dział", "oddział"};
  if (!is_capital_at(line, 0) || !is_one_of(word_at(line, 0), words)) return false;
  std::size_t at = skip_space(line, word_end(line, 0));
  const std::size_t begin = at;
  while (at < line.size() && (text::is_digit(line[at]) || word_end(line, at) > at)) {
    at = std::max(at + 1, word_end(line, at));
  }
  if (at == begin || at - begin > 8) return false;
  return at == line.size() || (line[at] == '.' && at + 1 == line.size());
}

std::vector<std::size_t> run_in_points(std::string_view line) {
  std::vector<std::size_t> points;
  const std::size_t list = line.find("zmiany: 1)");
  if (list == std::string_view::npos) return points;
  int depth = 0;
  bool straight = false;
  for (std::size_t at = line.find("1)", list); at < line.size(); ++at) {
    if (starts_with(line, at, "„")) ++depth;
    if (starts_with(line, at, "”")) --depth;
    if (line[at] == '"') straight = !straight;
    if (depth > 0 || straight || line[at - 1] != ' ') continue;
    const std::string marker = std::to_string(points.size() + 1) + ")";
    if (!starts_with(line, at, marker) || !is_end_or_space(line, at + marker.size())) continue;
    const std::string_view before = text::trimmed(line.substr(0, at));
    const bool ended = std::string_view(":;,.\"").find(before.back()) != std::string_view::npos ||
                       before.ends_with("”");
    if (ended) points.push_back(at);
  }
  return points;
}

std::size_t footnote_mark(std::string_view line, std::string_view& label) {
  std::size_t at = line.starts_with('[') ? 1 : 0;
  const std::size_t begin = at;
  while (at < line.size() && text::is_digit(line[at])) ++at;
  if (at == begin || at - begin > 4) return 0;
  label = line.substr(begin, at - begin);
  if (line.front() == '[' && !starts_with(line, at++, "]")) return 0;
  return starts_with(line, at, ")") ? at + 1 : 0;
}

}  // namespace bipgen::parsing
