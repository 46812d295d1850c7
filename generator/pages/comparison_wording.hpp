// How a comparison of two texts is told: names of what changed, of passages, of places. All words
// come from the strings of the site's language; citations are Polish in every language.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "history/compare_texts.hpp"
#include "pages/comparison_rows.hpp"
#include "pages/site.hpp"

namespace bipgen::pages {

// "moved_and_reworded": for strings and CSS.
std::string_view name_of(history::TextChange change);
// "≠", for the eye only; "" for what is unchanged.
std::string_view glyph_of(history::TextChange change);

// "inne brzmienie", "inne brzmienie, tylko znaki i wielkość liter".
std::string change_text(const Site& site, const history::PassagePair& pair);

// "§ 1 ust. 2", "§ 3, wiersz 2 tabeli", "przypis 1", "wstęp", "§ 2, słowa po wyliczeniu lub
// tabeli".
std::string passage_label(const Site& site, const history::Passage& passage);
// Of neighbours, "§ 9 pkt 2 lit. a – lit. i"; of one its label.
std::string range_label(const Site& site, const history::Passage& first,
                        const history::Passage& last);
// "§ 5 pkt 4 → § 6 pkt 20"; one side alone, or both where they are the same, as one.
std::string place_label(const Site& site, const history::TextComparison& comparison,
                        const ChangedPlace& place);

// What an added or removed passage is said to repeat or to be part of; "" for nothing.
std::string trace_text(const Site& site, const history::TextComparison& comparison,
                       const history::PassagePair& pair);

struct CountedChange {
  history::TextChange change = history::TextChange::unchanged;
  std::size_t count = 0;
};
// Those that happened, in the order of the enumeration.
std::vector<CountedChange> counted_changes(const history::TextCounts& counts);

}  // namespace bipgen::pages
