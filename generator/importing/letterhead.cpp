#include "importing/letterhead.hpp"

#include <algorithm>
#include <set>
#include <string>

#include "importing/frame_words.hpp"
#include "text/ascii.hpp"
#include "text/letters.hpp"

namespace bipgen::importing {

using source::Msgid;

namespace {

constexpr std::size_t longest_line = 60;  // words
constexpr std::size_t most_words_of_head = 300;

std::string letters_of(std::string_view word) {
  std::string letters;
  for (const char c : text::folded(word)) {
    if (text::is_ascii_lower(c) || text::is_digit(c)) letters += c;
  }
  return letters;
}

// Forms of one word: "Statut", "Statutu".
bool are_alike(const std::string& a, const std::string& b) {
  const auto [in_a, in_b] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
  const auto left = std::max(a.end() - in_a, b.end() - in_b);
  return a == b || (in_a - a.begin() >= 4 && left <= 3);
}

// "Zarządzenie Nr 126/04" above "ZARZĄDZENIE NR 126/04 / Wójta …"; "Statut Gminy" of an act "w
// sprawie Statutu Gminy". A number alone may be another's.
bool is_repeated(const WordLine& line, const std::set<std::string>& head) {
  if (line.words.size() > longest_line) return false;
  std::size_t words = 0;
  for (const Word& word : line.words) {
    const std::string letters = letters_of(word.text);
    if (letters.empty()) continue;
    const bool known = head.contains(letters) ||
                       std::any_of(head.begin(), head.end(), [&letters](const std::string& other) {
                         return are_alike(letters, other);
                       });
    if (!known) return false;
    ++words;
  }
  return words > 1;
}

}  // namespace

void take_letterhead(std::vector<WordLine>& lines, std::size_t end,
                     const std::vector<std::string>& head, const ImportOptions& options,
                     Frame& frame, Journal& journal) {
  std::set<std::string> known;
  for (std::size_t i = 0; i < std::min(head.size(), most_words_of_head); ++i) {
    known.insert(letters_of(head[i]));
  }
  std::string note;
  Word first;
  for (std::size_t i = 0; i < end; ++i) {
    if (lines[i].empty()) continue;
    const std::string words = joined(lines[i].words);
    const bool issuer = same_name(words, options.issuer) ||
                        (!frame.issuer.empty() && same_name(words, frame.issuer));
    const bool repeated = !issuer && is_repeated(lines[i], known);
    if (!issuer && !repeated) {
      if (note.empty()) first = lines[i].words.front();
      note += (note.empty() ? "" : "; ") + words;
    }
    journal.remove(RepairKind::front_matter, lines[i],
                   issuer     ? Msgid("the letterhead names the issuer")
                   : repeated ? Msgid("the name of the act, which stands below once more")
                              : Msgid("words above the name of the act"),
                   issuer     ? "issuer"
                   : repeated ? "number, title"
                              : "note");
  }
  if (note.empty()) return;
  frame.notes.push_back("Nad tytułem: " + note);
  journal.doubt(DoubtKind::left_out, first, note,
                Msgid("words above the name of the act: now in `note`"));
}

}  // namespace bipgen::importing
