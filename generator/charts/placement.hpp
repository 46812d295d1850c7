// Where everything of a chart stands: boxes and lines on an integer grid, y growing downwards, in
// points. The hanging layout: every top above its columns, in a column everybody below and to the
// right of the superior. Knows nothing of Graphviz or SVG.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "charts/hierarchy.hpp"
#include "charts/text_metrics.hpp"

namespace bipgen::charts {

struct Point {
  int x = 0;
  int y = 0;
  bool operator==(const Point&) const = default;
};

// How a box is drawn; kinds differ by more than colour.
enum class Look {
  head,        // dark
  leader,      // tinted: deputies, other posts with somebody below them
  large_unit,  // bold, thick border, tinted: units that have units
  unit,        // plain
  workplaces,  // rounded
  outsider,    // dashed border
  rest,        // pale: those who are left out
  caption,     // words without a box
};

// What the words of a line are.
enum class Words : std::uint8_t {
  name,    // code, name
  sign,    // in the colour of the box's emphasis
  note,    // quieter
  struck,  // name of what has ended
};

struct TextLine {
  std::string text;
  Face face = Face::regular;
  int size = 9;
  int indent = 0;  // from the inner left edge of the box
  Words words = Words::name;
  bool same_row = false;  // right of the line before
  bool operator==(const TextLine&) const = default;
};

// A strip beside a column, or at the edge of the chart, where dashed lines run up and down.
struct Channel {
  enum class Kind { left_margin, right_of_column, right_margin } kind = Kind::right_of_column;
  std::size_t column = 0;  // counted from the left
  auto operator<=>(const Channel&) const = default;
};

struct Box {
  std::optional<std::size_t> node;  // of the hierarchy; none for a caption
  Look look = Look::unit;
  std::string style_class;  // "t-referat"
  int left = 0;             // even, as are the sizes
  int top = 0;
  int width = 0;
  int height = 0;
  std::vector<TextLine> lines;
  Channel channel;
  Emphasis emphasis = Emphasis::none;
  bool dashed = false;  // also where its look does not make it so

  int right() const { return left + width; }
  int bottom() const { return top + height; }
  int middle() const { return top + height / 2; }
  int centre() const { return left + width / 2; }
};

// What a line says; in charts of structures its kind of relation does.
enum class LineLook : std::uint8_t {
  relation,
  life,       // a unit in time
  main_life,  // the one that the figure is about
  passage,    // from one unit to another, with an arrow
  lead,       // from a line of life to the box with its words
  axis,       // the height of a day
};

// From the edge of one box to the edge of another, bending at right angles.
struct Line {
  organization::RelationKind kind = organization::RelationKind::reports_to;
  std::size_t from = 0;  // nodes: for reports_to the superior
  std::size_t to = 0;
  std::vector<Point> points;
  std::string label;  // on dashed lines
  Point label_at;     // its centre
  Emphasis emphasis = Emphasis::none;
  LineLook look = LineLook::relation;
  bool dashed = false;  // also where the kind of relation does not make it so
  // Only the last stretch of a line that is there already, in the colour of the box at its end: the
  // bus that it shares with others says nothing of one of them.
  bool stub = false;
};

// The free room inside a box, left and right of its text.
inline constexpr int k_padding = 6;
inline constexpr int k_label_size = 8;

// Boxes stand in the order of reading, superiors before those below them, which is also the order
// of the keyboard. Of every node that is drawn there is one box.
struct Placement {
  std::vector<Box> boxes;
  std::vector<Line> lines;

  const Box* box_of(std::size_t node) const;
};

struct Extent {
  int left = 0;
  int top = 0;
  int right = 0;
  int bottom = 0;
};
// What boxes, lines and labels cover; zeros for nothing.
Extent extent_of(const Placement& placement);

struct Captions {
  std::string directly;  // over those directly below the first head; "" for none
  std::string unplaced;  // over those whose superior is not known
};

// How many columns stand side by side, and how wide they are at least.
struct Columns {
  std::size_t most = 4;
  int width = 194;
};

// Adds the stubs of lines that lead to emphasised nodes.
void add_stubs(const Hierarchy& hierarchy, Placement& placement);

// An empty hierarchy gives an empty placement.
Placement place(const Hierarchy& hierarchy, const Captions& captions, Columns columns = {});

}  // namespace bipgen::charts
