#include "charts/panel.hpp"

#include <algorithm>

#include "charts/boxes.hpp"
#include "charts/hanging.hpp"
#include "charts/links.hpp"

namespace bipgen::charts {
namespace {

constexpr int k_drop = 36;         // from an outsider to the box below it
constexpr int k_shoulder = 13;     // of it, from the bend of a dashed line to that box
constexpr int k_inset = 40;        // of vertical lines from the corner of a box
constexpr int k_between = 14;      // groups, and columns
constexpr int k_label_offset = 7;  // of a label's centre above its line

class Builder {
 public:
  Builder(const Hierarchy& hierarchy, Point at, const Box* above)
      : m_hierarchy(hierarchy), m_above(above), m_x(at.x), m_y(at.y) {
    m_width = panel_width(hierarchy);
    m_panel.drawn.resize(hierarchy.links.size());
    m_panel.bottom = at.y;
    m_panel.left = at.x;
  }

  Panel build() {
    for (const auto& aside : m_hierarchy.asides) {
      m_panel.members.insert(m_panel.members.end(), aside.members.begin(), aside.members.end());
      if (aside.superior && aside.members.size() == 1) {
        add_single(aside);
      } else if (aside.superior) {
        add_several(aside);
      } else {
        for (const auto member : aside.members) add_single({std::nullopt, {member}});
      }
    }
    add_other_outsiders();
    return std::move(m_panel);
  }

 private:
  const Node& node(std::size_t index) const { return m_hierarchy.nodes[index]; }

  bool is_above(std::size_t outsider) const { return m_above && m_above->node == outsider; }

  Box& add_box(std::size_t index, Point at) {
    auto box = make_box(m_hierarchy, index, at, m_width);
    box.channel = {Channel::Kind::right_margin, 0};
    m_panel.bottom = std::max(m_panel.bottom, box.bottom());
    m_panel.placement.boxes.push_back(std::move(box));
    return m_panel.placement.boxes.back();
  }

  void add_solid(std::size_t from, std::size_t to, std::vector<Point> points) {
    Line line;
    line.from = from;
    line.to = to;
    line.points = std::move(points);
    m_panel.placement.lines.push_back(std::move(line));
  }

  // The link of `member` to an outsider who has nothing else in the chart, if there is one.
  std::optional<std::size_t> companion_of(std::size_t member) const {
    for (std::size_t i = 0; i < m_hierarchy.links.size(); ++i) {
      const auto& link = m_hierarchy.links[i];
      if (link.from != member && link.to != member) continue;
      const auto other = link.from == member ? link.to : link.from;
      const auto uses = std::ranges::count_if(m_hierarchy.links, [&](const Link& each) {
        return each.from == other || each.to == other;
      });
      if (node(other).rank == Rank::outsider && node(other).children.empty() && uses == 1) return i;
    }
    return std::nullopt;
  }

  // One member: the superior above it, a companion at the superior's left or in its place.
  void add_single(const Aside& aside) {
    const auto member = aside.members.front();
    const bool has_own_superior = aside.superior && !is_above(*aside.superior);
    const auto link = companion_of(member);
    int bottom = m_y;
    std::optional<Box> superior;
    std::optional<Box> companion;
    if (has_own_superior) superior = add_box(*aside.superior, {m_x, m_y});
    if (link) {
      const auto& found = m_hierarchy.links[*link];
      const bool at_left = aside.superior.has_value();
      companion = add_box(found.from == member ? found.to : found.from,
                          {at_left ? m_x - m_width - k_between : m_x, m_y});
    }
    if (superior) bottom = superior->bottom();
    if (companion) bottom = std::max(bottom, companion->bottom());
    const int top = superior || companion ? bottom + k_drop : m_y;
    const Box box = add_box(member, {m_x, top});
    if (superior) {
      const int x = box.right() - k_inset;
      add_solid(*aside.superior, member, {{x, superior->bottom()}, {x, box.top}});
    } else if (aside.superior) {
      const int x = box.right() - k_inset;
      add_solid(*aside.superior, member,
                {{m_above->right(), m_above->middle()}, {x, m_above->middle()}, {x, box.top}});
    }
    if (link) add_companion_line(*link, *companion, box);
    finish_group(box);
  }

  void finish_group(const Box& last) {
    const int bottom = hang_below(m_hierarchy, last, m_panel.placement);
    m_panel.bottom = std::max(m_panel.bottom, bottom);
    m_y = m_panel.bottom + k_between;
  }

  void add_companion_line(std::size_t link_index, const Box& companion, const Box& box) {
    const auto& link = m_hierarchy.links[link_index];
    Line line = line_of(link);
    const int words = width_of(link.label, Face::regular, k_label_size).hundredths / 100;
    if (companion.left == box.left) {
      const int x = box.right() - k_inset;
      line.points = {{x, companion.bottom()}, {x, box.top}};
      line.label_at = {x - words / 2 - k_padding, (companion.bottom() + box.top) / 2};
    } else {
      const int bend = box.top - k_shoulder;
      const Point start{companion.left + k_inset, companion.bottom()};
      const Point end{box.left + k_inset, box.top};
      line.points = {start, {start.x, bend}, {end.x, bend}, end};
      line.label_at = {(start.x + end.x) / 2, bend - k_label_offset};
    }
    if (link.from == *box.node) std::ranges::reverse(line.points);
    m_panel.placement.lines.push_back(std::move(line));
    m_panel.drawn[link_index] = true;
  }

  // Several members hang below their superior like any column.
  void add_several(const Aside& aside) {
    Hanging hanging;
    hanging.trees = aside.members;
    hanging.superior = aside.superior;
    hanging.left = m_x + k_indent;
    hanging.right = m_x + m_width;
    hanging.channel = {Channel::Kind::right_margin, 0};
    if (is_above(*aside.superior)) {
      hanging.way = {{m_above->right(), m_above->middle()}, {m_x + k_bus, m_above->middle()}};
      hanging.top = m_y;
    } else {
      const auto& box = add_box(*aside.superior, {m_x, m_y});
      hanging.way = {{box.left + k_bus, box.bottom()}};
      hanging.top = box.bottom() + k_gap;
    }
    m_panel.bottom = hang(m_hierarchy, hanging, m_panel.placement);
    m_y = m_panel.bottom + k_between;
  }

  // Outsiders with relations to units of the office, whose lines come round the right margin.
  void add_other_outsiders() {
    std::vector<bool> wanted(m_hierarchy.nodes.size());
    for (const auto& link : m_hierarchy.links) wanted[link.from] = wanted[link.to] = true;
    for (const auto& box : m_panel.placement.boxes) wanted[*box.node] = false;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
      if (!wanted[i] || node(i).rank != Rank::outsider || !node(i).children.empty()) continue;
      m_y = add_box(i, {m_x, m_y}).bottom() + k_gap;
    }
  }

  const Hierarchy& m_hierarchy;
  const Box* m_above;
  Panel m_panel;
  int m_x;
  int m_y;
  int m_width = 0;
};

}  // namespace

int panel_width(const Hierarchy& hierarchy) {
  int width = k_box_width;
  for (const auto& aside : hierarchy.asides) {
    const int levels = levels_of(hierarchy, aside.members);
    width = std::max(width, column_width(levels, true, k_box_width));
  }
  return width;
}

Panel make_panel(const Hierarchy& hierarchy, Point at, const Box* above) {
  return Builder(hierarchy, at, above).build();
}

}  // namespace bipgen::charts
