// The words of a text as search sees them, and what stands in it for an exact search: codes, dates,
// places in the journals of laws. The reader in the theme (`themes/bip/search`) divides queries by
// the same rules.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace bipgen::search {

// A maximal run of letters and digits of any script, as it is written.
struct Word {
  std::string_view text;
  std::size_t begin = 0;  // bytes of the text
};

// Replaces the words; the ending of an inflected abbreviation ("UMK-u") is none.
void find_words(std::string_view text, std::vector<Word>& words);

// Words that are joined by hyphens, in lower case and with them: "organizacyjno-prawny", also
// where spaces stand around the hyphen after an "-o". No codes, which have digits or only capitals.
std::vector<std::string> hyphenated_words(std::string_view text, const std::vector<Word>& words);

// Codes ("IT-05-2" -> "#it052", "1796/2025" -> "#17962025"), days ("28 lipca 2025", "28.07.2025" ->
// "#20250728"), items of the journal of laws ("Dz. U. z 2024 r. poz. 1465 i 1572" ->
// "#dzu2024p1465", "#dzu2024p1572"). In no order, some perhaps twice.
std::vector<std::string> exact_keys(std::string_view text, const std::vector<Word>& words);

// Whether a term is no word but a key: "#it052", "@par_19", "=referat-ds-prob", "~gmk", "!".
bool is_exact_key(std::string_view term);

// What helps nobody to find anything: "i", "w", "na", "przez".
bool is_stop_word(std::string_view lower_case);

}  // namespace bipgen::search
