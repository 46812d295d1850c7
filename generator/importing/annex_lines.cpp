// Which lines begin annexes.
#include <array>
#include <string>

#include "importing/act_frame.hpp"
#include "importing/signs.hpp"
#include "parsing/sentence_words.hpp"
#include "text/letters.hpp"

namespace bipgen::importing {

namespace {

// "Załącznik" or "Załącznik nr 1" alone on its line, "do zarządzenia …" below it.
bool stands_above_its_act(const std::vector<WordLine>& lines, std::size_t at) {
  if (lines[at].words.size() > 3 || at + 1 >= lines.size() || lines[at + 1].words.size() < 2) {
    return false;
  }
  constexpr std::array<std::string_view, 8> acts{"zarzadzen", "uchwal", "rozporzadzen",
                                                 "regulamin", "statut", "obwieszczen",
                                                 "decyzj",    "umowy"};
  const std::vector<Word>& next = lines[at + 1].words;
  return text::to_lower(next[0].text.substr(0, 4)) == "do" && next[1].text.size() < 24 &&
         parsing::begins_with_one_of(text::folded(next[1].text), acts);
}

// A paragraph of its own, where the format tells paragraphs, that is no sentence.
bool is_paragraph_without_end(const std::vector<WordLine>& lines, std::size_t at) {
  const WordLine& line = lines[at];
  return lines[at - 1].end == LineEnd::paragraph && line.end == LineEnd::paragraph &&
         line.kind == LineKind::text && !ends_clause(line.words.back().text);
}

}  // namespace

bool begins_annex(const std::vector<WordLine>& lines, std::size_t at) {
  const WordLine& line = lines[at];
  if (line.empty() || line.words.size() > 25) return false;
  const std::string& first = line.words.front().text;
  if (!parsing::is_capital_at(first, 0) || first.size() > 16) return false;
  const std::string folded = text::folded(first);
  if (folded != "zalacznik") return false;
  const bool apart = at == 0 || line.blank_before > 0 || line.page_begins ||
                     line.words.front().gap > 8 || lines[at - 1].empty() ||
                     is_paragraph_without_end(lines, at) || stands_above_its_act(lines, at);
  if (!apart || line.words.size() == 1) return apart;
  const std::string second = text::to_lower(line.words[1].text.substr(0, 12));
  return second == "nr" || second == "do" || second == "nr." || marker_of(line.words) ||
         second.find_first_not_of("0123456789ivx.") == std::string::npos;
}

}  // namespace bipgen::importing
