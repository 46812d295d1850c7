#include "charts/placement.hpp"

#include <algorithm>

#include "charts/boxes.hpp"
#include "charts/hanging.hpp"
#include "charts/links.hpp"
#include "charts/panel.hpp"
#include "charts/sections.hpp"

namespace bipgen::charts {
namespace {

constexpr int k_column_gap = 14;
constexpr int k_bar = 14;     // from the tops to the bar, and from the bar to the columns
constexpr int k_gutter = 12;  // left of the columns, for the trunk down to further bands
constexpr int k_caption_gap = 2;
constexpr int k_above_gap = 24;  // from an outsider above the head to the head
constexpr int k_section_gap = 28;
constexpr int k_head_gap = 30;  // from an outsider that reaches over the head, with a line between

constexpr int k_stub = 14;  // the longest end of a line that takes the colour of its box

// The grid of columns that all bands of all sections share.
using Grid = ColumnEdges;

int width_of_column(const Hierarchy& hierarchy, const Column& column, int least) {
  if (!column.head) return column_width(levels_of(hierarchy, column.trees), column.joined, least);
  return column_width(levels_of(hierarchy, {*column.head}), false, least);
}

Grid make_grid(const Hierarchy& hierarchy, const std::vector<Section>& sections, const Lanes& lanes,
               int least) {
  std::vector<int> widths;
  bool has_trunk = false;
  for (const auto& section : sections) {
    for (const auto& band : section.bands) {
      widths.resize(std::max(widths.size(), band.size()), least);
      for (std::size_t i = 0; i < band.size(); ++i) {
        widths[i] = std::max(widths[i], width_of_column(hierarchy, band[i], least));
      }
    }
    has_trunk = has_trunk || (section.bands.size() > 1 && section.bands[1].front().joined);
  }
  if (widths.empty()) widths.push_back(k_box_width);
  Grid grid;
  int x = has_trunk ? k_gutter : 0;
  for (std::size_t i = 0; i < widths.size(); ++i) {
    grid.lefts.push_back(x);
    grid.rights.push_back(x + widths[i]);
    const auto taken = lanes.find({Channel::Kind::right_of_column, i});
    x += widths[i] + k_column_gap + (taken == lanes.end() ? 0 : taken->second * k_lane);
  }
  return grid;
}

// A section's top and the way from it down to the bars of its bands.
struct Trunk {
  std::size_t top = 0;
  std::vector<Point> way;  // ends at the bar of the current band, or at the trunk's corner
};

class Arranger {
 public:
  Arranger(const Hierarchy& hierarchy, const std::vector<Section>& sections, const Lanes& lanes,
           int least)
      : m_hierarchy(hierarchy),
        m_sections(sections),
        m_grid(make_grid(hierarchy, sections, lanes, least)) {}

  Placement arrange() {
    int y = 0;
    for (std::size_t i = 0; i < m_sections.size(); ++i) {
      const auto& section = m_sections[i];
      if (i == 0) {
        y = add_first_top(section);
      } else {
        y = add_box(*section.top, {m_grid.lefts.front(), y + k_section_gap}).bottom();
      }
      y = add_bands(section, y);
    }
    auto& boxes = m_placement.boxes;
    auto& panel = m_panel.placement;
    boxes.insert(boxes.end(), panel.boxes.begin(), panel.boxes.end());
    m_placement.lines.insert(m_placement.lines.begin(), panel.lines.begin(), panel.lines.end());
    return std::move(m_placement);
  }

  const Grid& grid() const { return m_grid; }
  const Panel& panel() const { return m_panel; }

 private:
  Box add_box(std::size_t node, Point at) {
    auto box = make_box(m_hierarchy, node, at, k_box_width);
    box.channel = {Channel::Kind::left_margin, 0};
    m_placement.boxes.push_back(box);
    return box;
  }

  // The first top is in the middle, with the panel at its right; returns the bottom of the lower.
  int add_first_top(const Section& section) {
    const int right = m_grid.rights.back();
    const int panel_column = right - panel_width(m_hierarchy);
    if (!section.top) {
      m_panel = make_panel(m_hierarchy, {std::max(0, panel_column), 0}, nullptr);
      return m_panel.bottom;
    }
    const int middle = (m_grid.lefts.front() + right) / 2;
    const int left = (middle - k_box_width / 2) / 2 * 2;
    const int beside = left + k_box_width + beside_gap(m_hierarchy);
    std::optional<Box> above;
    if (m_hierarchy.above) above = add_box(*m_hierarchy.above, {left, 0});
    const int top = above ? above->bottom() + k_above_gap : 0;
    m_panel =
        make_panel(m_hierarchy, {std::max(panel_column, beside), top}, above ? &*above : nullptr);
    const auto head = add_box(*section.top, {left, head_top(*section.top, left, top)});
    if (above) {
      Line line;
      line.from = *m_hierarchy.above;
      line.to = *section.top;
      line.points = {{above->centre(), above->bottom()}, {head.centre(), head.top}};
      m_placement.lines.push_back(std::move(line));
    }
    return std::max(head.bottom(), m_panel.bottom);
  }

  // The head stands level with the first of the panel to whom it has a relation, but below
  // outsiders that reach over it.
  int head_top(std::size_t head, int left, int top) const {
    const int height = make_box(m_hierarchy, head, {}, k_box_width).height;
    const auto routing = routing_of(m_hierarchy, m_panel);
    int result = top;
    if (!routing.beside.empty()) {
      const auto& link = m_hierarchy.links[routing.beside.front()];
      const auto& level = *m_panel.placement.box_of(link.from == head ? link.to : link.from);
      result = std::max(top, (level.middle() - height / 2) / 2 * 2);
    }
    for (const auto& box : m_panel.placement.boxes) {
      const bool reaches = box.left < left + k_box_width + k_column_gap;
      const bool in_the_way = box.top < result + height && box.bottom() + k_head_gap > result;
      if (reaches && in_the_way) result = box.bottom() + k_head_gap;
    }
    return result;
  }

  int add_bands(const Section& section, int y) {
    std::vector<Point> way;
    if (section.top) {
      const auto& top = *m_placement.box_of(*section.top);
      way = {{top.centre(), top.bottom()}};
    }
    for (const auto& band : section.bands) {
      const bool joined = section.top && band.front().joined;
      if (joined && way.size() > 1) {
        // From the bar before, down the gutter.
        const int trunk = m_grid.lefts.front() - k_gutter + 2;
        go(way, {trunk, way.back().y});
        go(way, {trunk, y + k_bar});
      } else if (joined) {
        go(way, {way.back().x, y + k_bar});
      }
      const bool is_first = &band == &section.bands.front();
      const int top = section.top || !is_first || y > 0 ? y + 2 * k_bar : 0;
      for (std::size_t i = 0; i < band.size(); ++i) {
        y = std::max(y, add_column(section, band[i], i, top, way));
      }
    }
    return y;
  }

  int add_column(const Section& section, const Column& column, std::size_t index, int top,
                 const std::vector<Point>& bar) {
    const int left = m_grid.lefts[index];
    Hanging hanging;
    if (column.joined) hanging.superior = section.top;
    hanging.right = m_grid.rights[index];
    hanging.top = top;
    hanging.channel = {Channel::Kind::right_of_column, index};
    hanging.way = bar;
    if (column.head) {
      return add_headed(hanging, *column.head, left);
    }
    hanging.left = column.joined ? left + k_indent : left;
    hanging.trees = column.trees;
    if (!column.caption.empty()) {
      auto caption =
          make_caption(column.caption, {hanging.left, top}, hanging.right - hanging.left);
      hanging.top = caption.bottom() + k_caption_gap;
      m_placement.boxes.push_back(std::move(caption));
    }
    if (column.joined) go(hanging.way, {left + k_bus, bar.back().y});
    return hang(m_hierarchy, hanging, m_placement);
  }

  int add_headed(const Hanging& hanging, std::size_t head, int left) {
    auto box = make_box(m_hierarchy, head, {left, hanging.top}, hanging.right - left);
    box.channel = hanging.channel;
    if (hanging.superior) {
      Line line;
      line.from = *hanging.superior;
      line.to = head;
      line.points = hanging.way;
      go(line.points, {box.centre(), line.points.back().y});
      go(line.points, {box.centre(), box.top});
      m_placement.lines.push_back(std::move(line));
    }
    m_placement.boxes.push_back(box);
    return hang_below(m_hierarchy, box, m_placement);
  }

  const Hierarchy& m_hierarchy;
  const std::vector<Section>& m_sections;
  Grid m_grid;
  Placement m_placement;
  Panel m_panel;
};

}  // namespace

const Box* Placement::box_of(std::size_t node) const {
  const auto found = std::ranges::find_if(boxes, [&](const Box& box) { return box.node == node; });
  return found == boxes.end() ? nullptr : &*found;
}

Extent extent_of(const Placement& placement) {
  Extent extent;
  bool is_first = true;
  const auto cover = [&](int left, int top, int right, int bottom) {
    if (is_first) extent = {left, top, right, bottom};
    is_first = false;
    extent.left = std::min(extent.left, left);
    extent.top = std::min(extent.top, top);
    extent.right = std::max(extent.right, right);
    extent.bottom = std::max(extent.bottom, bottom);
  };
  for (const auto& box : placement.boxes) cover(box.left, box.top, box.right(), box.bottom());
  for (const auto& line : placement.lines) {
    for (const auto& point : line.points) cover(point.x, point.y, point.x, point.y);
    if (line.label.empty()) continue;
    const int half = width_of(line.label, Face::regular, k_label_size).hundredths / 200 + 1;
    cover(line.label_at.x - half, line.label_at.y - k_label_size / 2, line.label_at.x + half,
          line.label_at.y + k_label_size / 2);
  }
  return extent;
}

void add_stubs(const Hierarchy& hierarchy, Placement& placement) {
  std::vector<Line> stubs;
  for (const auto& line : placement.lines) {
    const auto emphasis = hierarchy.nodes[line.to].remark.emphasis;
    const bool is_solid = line.kind == organization::RelationKind::reports_to;
    if (!is_solid || emphasis == Emphasis::none || emphasis == Emphasis::own) continue;
    auto stub = line;
    const auto end = line.points.back();
    auto start = line.points[line.points.size() - 2];
    start.x = std::clamp(start.x, end.x - k_stub, end.x + k_stub);
    start.y = std::clamp(start.y, end.y - k_stub, end.y + k_stub);
    stub.points = {start, end};
    stub.emphasis = emphasis;
    stub.stub = true;
    stubs.push_back(std::move(stub));
  }
  placement.lines.insert(placement.lines.end(), stubs.begin(), stubs.end());
}

Placement place(const Hierarchy& hierarchy, const Captions& captions, Columns columns) {
  if (hierarchy.empty()) return {};
  const auto sections = sections_of(hierarchy, captions, columns.most);
  // Once without dashed lines, to see which gaps they run through; then with wider gaps.
  Arranger draft(hierarchy, sections, {}, columns.width);
  auto placement = draft.arrange();
  const auto around = routing_of(hierarchy, draft.panel()).around;
  Arranger arranger(hierarchy, sections, lanes_of(hierarchy, around, placement), columns.width);
  placement = arranger.arrange();
  route_links(hierarchy, routing_of(hierarchy, arranger.panel()), arranger.grid(), placement);
  add_stubs(hierarchy, placement);
  return placement;
}

}  // namespace bipgen::charts
