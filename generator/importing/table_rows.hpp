// What a table of a document is for us: rows of cells, or a frame around paragraphs.
#pragma once

#include <string>
#include <vector>

#include "importing/source_text.hpp"

namespace bipgen::importing {

struct TableCell {
  std::vector<SourceLine> lines;
  int width = 1;  // in columns
};

struct TableRow {
  std::vector<TableCell> cells;
};

// A table of one column is a frame, and so is one that has tables in its cells: the lines stand as
// they are. Otherwise each row is a line of kind
// table_row; the lines of a cell are parted by "\n", and a cell that is wider than a column is
// followed by empty ones. `lines` get no numbers.
void add_table(const std::vector<TableRow>& rows, std::vector<SourceLine>& lines);

}  // namespace bipgen::importing
