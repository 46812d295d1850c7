// Which lines begin annexes.
#include <algorithm>
#include <array>
#include <string>

#include "calendar/spelling.hpp"
#include "importing/act_frame.hpp"
#include "importing/signs.hpp"
#include "parsing/sentence_words.hpp"
#include "text/letters.hpp"
#include "text/words.hpp"

namespace bipgen::importing {

namespace {

// "Załącznik nr 1 otrzymuje brzmienie …": a sentence.
bool says_something(const WordLine& line) {
  constexpr std::array<std::string_view, 5> verbs{"otrzymuje", "stanowi", "określa", "zawiera",
                                                  "traci"};
  return std::any_of(line.words.begin(), line.words.end(),
                     [&verbs](const Word& word) { return parsing::is_one_of(word.text, verbs); });
}

// "do zarządzenia" from the word `at` on.
bool names_act(const std::vector<Word>& words, std::size_t at) {
  constexpr std::array<std::string_view, 8> acts{"zarzadzen", "uchwal", "rozporzadzen",
                                                 "regulamin", "statut", "obwieszczen",
                                                 "decyzj",    "umowy"};
  return at + 1 < words.size() && text::to_lower(words[at].text.substr(0, 4)) == "do" &&
         words[at + 1].text.size() < 24 &&
         parsing::begins_with_one_of(text::folded(words[at + 1].text), acts);
}

// "Załącznik" or "Załącznik nr 1" alone on its line, "do zarządzenia …" below it.
bool stands_above_its_act(const std::vector<WordLine>& lines, std::size_t at) {
  return lines[at].words.size() <= 3 && at + 1 < lines.size() && names_act(lines[at + 1].words, 0);
}

// A paragraph of its own, where the format tells paragraphs, that is no sentence.
bool is_paragraph_without_end(const std::vector<WordLine>& lines, std::size_t at) {
  const WordLine& line = lines[at];
  return lines[at - 1].end == LineEnd::paragraph && line.end == LineEnd::paragraph &&
         line.kind == LineKind::text && !ends_clause(line.words.back().text);
}

}  // namespace

// A sentence about an annex has a word in small letters behind the number: "otrzymuje", "stanowi".
bool is_head_of_annex(const WordLine& line) {
  constexpr std::array<std::string_view, 7> small{"z", "w", "we", "i", "dnia", "nr", "roku"};
  const std::string first = line.words.front().text.substr(0, 20);
  if (text::folded(first) != "zalacznik" || !parsing::is_capital_at(first, 0)) return false;
  std::size_t at = 1;
  while (at < 4 && !names_act(line.words, at)) ++at;
  if (at == 4 || line.words.size() > 25) return false;
  std::string rest = joined(line.words, at + 2, line.words.size());
  const bool numbered = rest.find_first_of("0123456789") != std::string::npos;
  if (const auto date = calendar::find_date(rest)) rest.erase(date->begin, date->end - date->begin);
  const std::vector<std::string_view> words = text::split_words(rest);
  return numbered && std::all_of(words.begin(), words.end(), [&small](std::string_view word) {
           return !begins_lower(word) || parsing::is_one_of(word, small) ||
                  word.find_first_of("0123456789") != std::string_view::npos;
         });
}

bool begins_annex(const std::vector<WordLine>& lines, std::size_t at) {
  const WordLine& line = lines[at];
  if (line.empty() || line.words.size() > 25) return false;
  const std::string& first = line.words.front().text;
  if (!parsing::is_capital_at(first, 0) || first.size() > 16) return false;
  const std::string folded = text::folded(first);
  if (folded != "zalacznik" || says_something(line)) return false;
  const bool apart = at == 0 || line.blank_before > 0 || line.page_begins ||
                     line.words.front().gap > 8 || lines[at - 1].empty() ||
                     is_paragraph_without_end(lines, at) || stands_above_its_act(lines, at) ||
                     is_head_of_annex(line);
  if (!apart || line.words.size() == 1) return apart;
  const std::string second = text::to_lower(line.words[1].text.substr(0, 12));
  return second == "nr" || second == "do" || second == "nr." || marker_of(line.words) ||
         second.find_first_not_of("0123456789ivx.") == std::string::npos;
}

}  // namespace bipgen::importing
