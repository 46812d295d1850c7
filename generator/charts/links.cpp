#include "charts/links.hpp"

#include <algorithm>

#include "charts/hanging.hpp"

namespace bipgen::charts {
namespace {

constexpr int k_least_beside = 118;
constexpr int k_label_room = 24;   // more than a label, in the gap beside the head
constexpr int k_label_offset = 8;  // of a label's centre from its line
constexpr int k_first_lane = 4;    // from the edge of a column
constexpr int k_below = 16;        // from the lowest box to the first line under the chart
constexpr int k_line_height = 14;  // of lines under the chart
constexpr int k_edge = 4;          // lines keep so far from the corners of the head

int label_width(const std::string& label) {
  return (width_of(label, Face::regular, k_label_size).hundredths + 99) / 100;
}

// Between the head and the panel: straight where the head is as tall, with a bend just before the
// panel otherwise. A label stands below its line, or above it where further lines follow below.
class Beside {
 public:
  Beside(const Box& head, const Routing& routing)
      : m_head(head), m_panel_left(routing.panel_left), m_is_one(routing.beside.size() == 1) {}

  void route(const Box& member, Line& line) {
    const Point end{member.left, member.middle()};
    if (end.y >= m_head.top + k_edge && end.y <= m_head.bottom() - k_edge) {
      line.points = {{m_head.right(), end.y}, end};
      line.label_at = {(m_head.right() + end.x) / 2,
                       m_is_one ? end.y + k_label_offset : end.y - k_label_offset + 1};
    } else {
      ++m_bends;
      const int y = std::min(m_head.bottom() - 2, m_head.middle() + (k_edge + 1) * m_bends);
      const int x = m_panel_left - std::min(k_lane * m_bends, 3 * k_lane);
      line.points = {{m_head.right(), y}, {x, y}, {x, end.y}, end};
      line.label_at = {x - k_edge - label_width(line.label) / 2, end.y};
    }
    if (line.from != *m_head.node) std::ranges::reverse(line.points);
  }

 private:
  const Box& m_head;
  int m_panel_left;
  bool m_is_one;
  int m_bends = 0;
};

class Around {
 public:
  Around(const Lanes& lanes, const ColumnEdges& edges, const Placement& placement)
      : m_extent(extent_of(placement)), m_edges(edges) {
    const auto& column_rights = edges.rights;
    const auto last = column_rights.empty() ? 0 : column_rights.size() - 1;
    const auto of_last = lanes.find({Channel::Kind::right_of_column, last});
    m_right = m_extent.right + (of_last == lanes.end() ? 0 : of_last->second * k_lane);
    m_y = m_extent.bottom + k_below;
  }

  void route(const Link& link, const Box& from, const Box& to, Line& line) {
    const int from_lane = next_lane(from.channel);
    const int to_lane = next_lane(to.channel);
    for (const Point point : {Point{port_of(from), from.middle()}, Point{from_lane, from.middle()},
                              Point{from_lane, m_y}, Point{to_lane, m_y},
                              Point{to_lane, to.middle()}, Point{port_of(to), to.middle()}}) {
      go(line.points, point);
    }
    line.label_at = label_place(std::min(from_lane, to_lane), std::max(from_lane, to_lane),
                                label_width(link.label));
    m_y += k_line_height;
  }

 private:
  static int port_of(const Box& box) {
    return box.channel.kind == Channel::Kind::left_margin ? box.left : box.right();
  }

  // Above the line under a column, where no other line runs up or down; at the line's left where it
  // is too short.
  Point label_place(int left, int right, int words) const {
    for (std::size_t i = 0; i < m_edges.rights.size(); ++i) {
      const int column_right = m_edges.rights[i];
      const int label_right = column_right - k_label_offset;
      const bool fits = words < column_right - m_edges.lefts[i];
      if (label_right - words > left && column_right <= right && fits) {
        return {label_right - words / 2, m_y - k_label_offset + 1};
      }
    }
    if (right - left > words + k_label_offset) {
      return {(left + right) / 2, m_y - k_label_offset + 1};
    }
    return {left - k_edge - words / 2 - 1, m_y};
  }

  int next_lane(const Channel& channel) {
    const int offset = k_first_lane + k_lane * m_taken[channel]++;
    switch (channel.kind) {
      case Channel::Kind::left_margin:
        return m_extent.left - offset;
      case Channel::Kind::right_of_column:
        return m_edges.rights[channel.column] + offset;
      case Channel::Kind::right_margin:
        break;
    }
    return m_right + offset;
  }

  Extent m_extent;
  const ColumnEdges& m_edges;
  Lanes m_taken;
  int m_right = 0;
  int m_y = 0;
};

}  // namespace

Line line_of(const Link& link) {
  Line line;
  line.kind = link.kind;
  line.from = link.from;
  line.to = link.to;
  line.label = link.label;
  line.emphasis = link.emphasis;
  return line;
}

int beside_gap(const Hierarchy& hierarchy) {
  int gap = k_least_beside;
  for (const auto& link : hierarchy.links) {
    const bool of_head = !hierarchy.heads.empty() && (link.from == hierarchy.heads.front() ||
                                                      link.to == hierarchy.heads.front());
    if (of_head) gap = std::max(gap, label_width(link.label) + k_label_room);
  }
  return gap + gap % 2;
}

Routing routing_of(const Hierarchy& hierarchy, const Panel& panel) {
  const auto is_member = [&](std::size_t node) {
    return std::ranges::find(panel.members, node) != panel.members.end();
  };
  const auto is_head = [&](std::size_t node) {
    return !hierarchy.heads.empty() && hierarchy.heads.front() == node;
  };
  Routing routing;
  routing.panel_left = panel.left;
  for (std::size_t i = 0; i < hierarchy.links.size(); ++i) {
    if (panel.drawn[i]) continue;
    const auto& link = hierarchy.links[i];
    const bool beside =
        (is_head(link.from) && is_member(link.to)) || (is_head(link.to) && is_member(link.from));
    (beside ? routing.beside : routing.around).push_back(i);
  }
  return routing;
}

Lanes lanes_of(const Hierarchy& hierarchy, const std::vector<std::size_t>& around,
               const Placement& placement) {
  Lanes lanes;
  for (const auto index : around) {
    for (const auto node : {hierarchy.links[index].from, hierarchy.links[index].to}) {
      ++lanes[placement.box_of(node)->channel];
    }
  }
  return lanes;
}

void route_links(const Hierarchy& hierarchy, const Routing& routing, const ColumnEdges& edges,
                 Placement& placement) {
  std::vector<Line> lines;
  if (!routing.beside.empty()) {
    const auto head = hierarchy.heads.front();
    Beside beside(*placement.box_of(head), routing);
    for (const auto index : routing.beside) {
      const auto& link = hierarchy.links[index];
      lines.push_back(line_of(link));
      beside.route(*placement.box_of(link.from == head ? link.to : link.from), lines.back());
    }
  }
  Around around(lanes_of(hierarchy, routing.around, placement), edges, placement);
  for (const auto index : routing.around) {
    const auto& link = hierarchy.links[index];
    lines.push_back(line_of(link));
    around.route(link, *placement.box_of(link.from), *placement.box_of(link.to), lines.back());
  }
  placement.lines.insert(placement.lines.end(), lines.begin(), lines.end());
}

}  // namespace bipgen::charts
