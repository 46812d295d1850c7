// The rows and cells of a GFM table as text.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bipgen::markdown {

enum class Alignment { none, left, center, right };

// The cells of one line, trimmed; "\|" is a pipe that does not part cells.
std::vector<std::string> cells_of(std::string_view line);

// ":--", "--:", ":-:", "---"; empty for a line that is no delimiter row.
std::optional<std::vector<Alignment>> delimiter_row(std::string_view line);

// The index of the header line of the first table among the lines: the next line is a delimiter row
// of as many cells.
std::optional<std::size_t> find_table(const std::vector<std::string>& lines);

}  // namespace bipgen::markdown
