// What an import did to the text, and what it asks: values that a person reads, refuses or answers.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "source/message.hpp"

namespace bipgen::importing {

// Of the incoming file; the page is 0 where the format has none, the line counts from 1 on the page
// or in the file.
struct Place {
  int page = 0;
  int line = 0;
  bool operator==(const Place&) const = default;
};

// What is done by rule. The names (`line-join`) are stable: they stand in findings and after
// `--no-repair=`.
enum class RepairKind : std::uint8_t {
  line_join,      // lines of one sentence joined
  page_join,      // the same over the end of a page
  hyphenation,    // a word that was divided at the end of a line
  running_head,   // the same words at the head or foot of the pages left out
  page_number,    // left out
  contents,       // a table of contents left out
  drawn_line,     // "_____", "-----" left out
  list_table,     // the rows of a table are the items of a list
  bullet,         // a converter's bullet before a marker left out, or written as a tiret
  code_dash,      // a dash in place of the column that parted a name from its code
  code_line,      // a code on a line of its own
  marker_space,   // "1.Wykonanie", "§ 17.1."
  marker_form,    // "Par. 1", "§1", "1/"
  quotes,         // ,,…'' and “…” as „…”
  dashes,         // "--", a hyphen for a dash
  spaces,         // several spaces, no-break spaces
  invisible,      // soft hyphens, marks without width
  ligatures,      // "ﬁ"
  emphasis,       // bold or italics of an act, which say nothing there
  lookalikes,     // letters of other alphabets
  ocr,            // a word that the reading of a scan spoilt
  heading,        // a line that is a heading written as one
  footnote,       // a note at the foot of the page moved below the text
  front_matter,   // words that the front matter has
  web_page,       // what a web page has around the act left out
  letters,        // "z a r z ą d z a m": the letters of a word joined
  line_division,  // a unit that runs on inside a line gets its own
};
std::string_view name_of(RepairKind kind);
std::optional<RepairKind> repair_kind(std::string_view name);
std::vector<RepairKind> all_repair_kinds();

// In place of the words `before` stand the words `after`, which may be none. Where only white space
// changed, both have the same words and a line break in `before` is "\n".
struct Repair {
  RepairKind kind = RepairKind::spaces;
  Place at;
  std::string before;
  std::string after;
  source::Message reason;
  std::string into;  // the key of the front matter that has the words now: "title"
  // The words [from, to) of source_words that it is about.
  std::size_t from = 0;
  std::size_t to = 0;
};

// What a person should look at. Nothing was changed because of it. Names are stable.
enum class DoubtKind : std::uint8_t {
  word,          // perhaps misread; `suggestions`, the best first
  line_join,     // whether a line goes on with the one before
  hyphenation,   // whether the hyphen at the end of a line belongs to the word
  level,         // what level a marker has
  left_out,      // words that were taken for no part of the act (an address below it)
  front_matter,  // a key that the text does not give, or gives twice
  too_long,      // nothing was read: no act and no document has so many words
  words_lost,    // the result does not have the words of the source: a fault of the program
};
std::string_view name_of(DoubtKind kind);

struct Doubt {
  DoubtKind kind = DoubtKind::word;
  Place at;
  std::string seen;                      // the words as they stand in the result
  std::vector<std::string> suggestions;  // what may be meant
  source::Message reason;
  std::size_t word = 0;  // of source_words: the first that it is about
};

// What a person decided of one repair or doubt: at this place these words become those. Equal
// words: they stay.
struct Decision {
  std::string kind;  // the name of the repair's or doubt's kind
  Place at;
  std::string before;
  std::string after;
};

}  // namespace bipgen::importing
