#include "importing/act_naming.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "importing/act_frame.hpp"
#include "importing/frame_words.hpp"
#include "importing/head_words.hpp"
#include "importing/signs.hpp"
#include "parsing/headings.hpp"
#include "parsing/plain_words.hpp"
#include "parsing/sentence_words.hpp"
#include "text/letters.hpp"

namespace bipgen::importing {

namespace {

constexpr std::size_t most_lines_above = 80;  // letterhead, a file number, a page's menu
constexpr std::size_t most_lines_of_head = 40;
constexpr std::size_t longest_word = 40;

std::string folded_word(const WordLine& line, std::size_t at) {
  if (at >= line.words.size() || line.words[at].text.size() > longest_word) return {};
  std::string word = text::folded(line.words[at].text);
  while (!word.empty() && std::string_view(".:,").find(word.back()) != std::string_view::npos) {
    word.pop_back();
  }
  return word;
}

bool introduces_number(std::string_view folded) {
  return folded == "nr" || folded == "numer" || (folded.starts_with("nr") && has_digit(folded));
}

std::vector<std::string_view> views(const WordLine& line) {
  std::vector<std::string_view> words;
  for (const Word& word : line.words) words.push_back(word.text);
  return words;
}

// Kinds that offices use and content files do not have.
bool is_other_kind(const WordLine& line) {
  constexpr std::array<std::string_view, 4> kinds{"pismo okolne", "polecenie sluzbowe",
                                                  "komunikat nr", "postanowienie nr"};
  if (!begins_capital(line.words.front().text)) return false;
  const std::string words = folded_word(line, 0) + " " + folded_word(line, 1);
  return parsing::is_one_of(words, kinds);
}

// After the word of a kind: "Nr 12", "12/24", "WEWNĘTRZNE Nr", "RADY GMINY", "z dnia", nothing.
bool goes_on_as_name(const WordLine& line, std::size_t at) {
  if (at >= line.words.size()) return true;
  const std::string next = folded_word(line, at);
  if (introduces_number(next) || has_digit(next) || is_inner_kind(next)) return true;
  if (next == "z" && folded_word(line, at + 1) == "dnia") return true;
  const std::vector<std::string_view> words = views(line);
  return begins_issuer(line.words[at].text) || begins_title(words, at);
}

// "Zarządzenie" with its number, folded, to be compared: "zarzadzenie126/04".
std::string key_of(const WordLine& line) {
  std::string key = folded_word(line, 0);
  for (std::size_t i = 1; i < line.words.size() && i < 20; ++i) {
    if (has_digit(line.words[i].text)) return key + folded_word(line, i);
  }
  return key;
}

bool is_rules(act::ActType type) {
  return type == act::ActType::statut || type == act::ActType::regulamin;
}

std::optional<ActName> name_at(const std::vector<WordLine>& lines, std::size_t i) {
  const WordLine& line = lines[i];
  if (line.empty() || line.kind == LineKind::table_row) return std::nullopt;
  if (is_other_kind(line)) {
    const bool counted = folded_word(line, 1) == "nr";
    return ActName{i, counted ? 1U : 2U, std::nullopt};
  }
  const auto type = kind_of_act(line.words.front().text);
  if (!type || !goes_on_as_name(line, 1)) return std::nullopt;
  return ActName{i, 1, type};
}

// "REGULAMIN ORGANIZACYJNY / URZĘDU GMINY": rules that stand alone.
std::optional<ActName> rules_at(const std::vector<WordLine>& lines, std::size_t i) {
  const WordLine& line = lines[i];
  if (line.empty() || line.kind == LineKind::table_row || line.words.size() > 20) {
    return std::nullopt;
  }
  const auto type = kind_of_act(line.words.front().text);
  if (!type || !is_rules(*type) || ends_clause(line.words.back().text)) return std::nullopt;
  return ActName{i, 1, type};
}

bool begins_unit(const WordLine& line) {
  const auto marker = marker_of(line.words);
  return (marker && marker->level <= act::Level::paragraf) ||
         line.words.front().text.starts_with("§");
}

// "zarządza się, co następuje:", "zarządzam:", "uchwala:" at the end of a line.
bool enacts(const WordLine& line) {
  const std::string& last = line.words.back().text;
  if (!last.ends_with(':') && !last.ends_with(';') && last != ":" && last != ";") return false;
  constexpr std::array<std::string_view, 9> verbs{"zarzadza",   "zarzadzam",   "uchwala",
                                                  "postanawia", "postanawiam", "oglasza",
                                                  "ustala",     "nadaje",      "decyduje"};
  const std::size_t from = line.words.size() - std::min<std::size_t>(line.words.size(), 6);
  for (std::size_t i = from; i < line.words.size(); ++i) {
    if (parsing::is_one_of(folded_word(line, i), verbs)) return true;
  }
  return false;
}

bool begins_basis(const WordLine& line) {
  const std::size_t looked_at = std::min<std::size_t>(line.words.size(), 8);
  return begins_legal_basis(joined(line.words, 0, looked_at) + " ");
}

// "I. Postanowienia ogólne".
bool is_first_part(const WordLine& line) {
  return line.words.size() > 1 && line.words.size() < 15 && line.words.front().text == "I." &&
         begins_capital(line.words[1].text);
}

bool ends_head(const std::vector<WordLine>& lines, std::size_t i) {
  const WordLine& line = lines[i];
  const std::size_t looked_at = std::min<std::size_t>(line.words.size(), 8);
  const std::string start = joined(line.words, 0, looked_at);
  return begins_annex(lines, i) || is_first_part(line) ||
         line.words.front().text.starts_with("§") || enacts(line) ||
         (line.words.size() <= 12 &&
          (parsing::is_chapter(start) || parsing::looks_like_chapter(start)));
}

// Where "Na podstawie" begins inside a line of the head; 0 where it does not.
std::size_t inner_basis(const WordLine& line) {
  if (line.kind == LineKind::table_row) return 0;
  for (std::size_t i = 1; i + 2 < line.words.size(); ++i) {
    const std::string& word = line.words[i].text;
    const bool begins = word == "Na" || word == "Działając" || word == "Dzialajac" || word == "NA";
    if (!begins) continue;
    if (begins_legal_basis(joined(line.words, i, std::min(line.words.size(), i + 4)))) return i;
  }
  return 0;
}

void divide(std::vector<WordLine>& lines, std::size_t i, std::size_t word) {
  WordLine rest = lines[i];
  const auto at = static_cast<std::ptrdiff_t>(word);
  rest.words.erase(rest.words.begin(), rest.words.begin() + at);
  rest.blank_before = 1;
  rest.page_begins = false;
  lines[i].words.erase(lines[i].words.begin() + at, lines[i].words.end());
  lines[i].end = LineEnd::paragraph;
  lines.insert(lines.begin() + static_cast<std::ptrdiff_t>(i) + 1, std::move(rest));
}

}  // namespace

bool begins_title(const std::vector<std::string_view>& words, std::size_t at) {
  if (at >= words.size() || words[at].size() > longest_word) return false;
  const std::string word = text::folded(words[at]);
  const std::string next = at + 1 < words.size() && words[at + 1].size() <= longest_word
                               ? text::folded(words[at + 1])
                               : std::string();
  if (word == "w") return next.starts_with("spraw") || next.starts_with("przedmio");
  constexpr std::array<std::string_view, 4> openers{"ws.", "dot.", "dotyczy:", "dotyczy"};
  constexpr std::array<std::string_view, 7> starts{
      "zmieniajac", "uchylajac", "dotyczac", "nadajac", "powolujac", "wprowadzajac", "ustalajac"};
  return parsing::is_one_of(word, openers) || parsing::begins_with_one_of(word, starts);
}

std::optional<ActName> find_act_name(const std::vector<WordLine>& lines) {
  std::optional<ActName> found;
  std::optional<ActName> rules;
  bool in_title = false;  // of what was found
  bool in_annex = false;
  for (std::size_t i = 0; i < std::min(lines.size(), most_lines_above); ++i) {
    if (lines[i].empty()) continue;
    if (begins_unit(lines[i]) || begins_basis(lines[i])) break;
    if (begins_annex(lines, i)) {
      // "Załącznik do obwieszczenia …" above a consolidated text; rules in an annex are its title.
      if (found || rules) break;
      in_annex = true;
      rules.reset();
      continue;
    }
    const auto name = name_at(lines, i);
    const auto alone = name || in_annex ? std::nullopt : rules_at(lines, i);
    if (alone) rules = alone;
    if (!name) {
      in_title = in_title || begins_title(views(lines[i]), 0);
      continue;
    }
    // Another act that the title names, at the head of a line.
    const bool other = found && in_title && key_of(lines[i]) != key_of(lines[found->line]);
    if (!other) found = name;
    if (!other) in_title = false;
    if (inner_basis(lines[i]) > 0) break;
  }
  return found ? found : rules;
}

bool has_act_head(const std::vector<WordLine>& lines) {
  const auto name = find_act_name(lines);
  if (!name || (name->type && is_rules(*name->type))) return false;
  const std::size_t limit = std::min(lines.size(), name->line + most_lines_of_head);
  for (std::size_t i = name->line; i < limit; ++i) {
    if (lines[i].empty()) continue;
    const bool basis = begins_basis(lines[i]) || inner_basis(lines[i]) > 0 || enacts(lines[i]);
    const bool title = i <= name->line + 6 && begins_title(views(lines[i]), 0) && name->line < 5;
    if (basis || title) return true;
  }
  return false;
}

void divide_before_name(std::vector<WordLine>& lines) {
  for (std::size_t i = 0; i < std::min<std::size_t>(lines.size(), 5); ++i) {
    if (lines[i].words.size() < 3) continue;
    const std::string& number = lines[i].words[0].text;
    const std::string& kind = lines[i].words[1].text;
    const bool numbered = number.find_first_not_of("0123456789") == std::string::npos;
    const bool named =
        kind_of_act(kind) && goes_on_as_name(lines[i], 2) && text::to_upper(kind) == kind;
    if (!numbered || !named) continue;
    divide(lines, i, 1);
    return;
  }
}

std::size_t end_of_head(std::vector<WordLine>& lines, std::size_t first) {
  const std::size_t limit = std::min(lines.size(), first + most_lines_of_head);
  for (std::size_t i = first; i < limit; ++i) {
    if (lines[i].empty()) continue;
    const auto marker = marker_of(lines[i].words);
    const bool unit = marker && marker->level <= act::Level::ustep;
    if (i > first && (unit || begins_basis(lines[i]))) return i;
    if (const std::size_t word = inner_basis(lines[i]); word > 0) {
      divide(lines, i, word);
      return i + 1;
    }
    if (i > first && ends_head(lines, i)) return i;
  }
  // A text that never comes to its units has a head of one paragraph.
  return limit == first + most_lines_of_head ? first + 1 : limit;
}

}  // namespace bipgen::importing
