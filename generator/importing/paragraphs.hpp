// Lines -> paragraphs: one for each unit of the law, each heading, each table. Private to
// importing/.
#pragma once

#include <cstdint>
#include <vector>

#include "importing/journal.hpp"
#include "importing/word_lines.hpp"

namespace bipgen::importing {

struct Block {
  enum class Kind : std::uint8_t { text, heading, table } kind = Kind::text;
  int depth = 0;               // of a heading: how many "#"; 0 where it is not settled
  std::vector<Word> words;     // of a text or heading
  std::vector<WordLine> rows;  // of a table

  bool is_text() const { return kind == Kind::text; }
};

// "1.Wykonanie", "§1", "Par. 1.", "1/", "• tekst": the first words of lines in the form that the
// law and the parser know; a converter's bullet before a marker is left out.
void mend_markers(std::vector<WordLine>& lines, Form form, Journal& journal);

// Rows of tables whose first cells are markers in order, as lines.
void list_tables(std::vector<WordLine>& lines, Journal& journal);

// Which line goes on with the one before is decided by the signs at its end, the marker or letter
// that the next one begins with, and how full it is. What may be otherwise is asked.
std::vector<Block> paragraphs(std::vector<WordLine> lines, Journal& journal);

// Codes of units that stand in a column or on a line of their own get a dash before them.
void dash_codes(std::vector<Block>& blocks, Journal& journal);

}  // namespace bipgen::importing
