#include "charts/hanging.hpp"

#include <algorithm>

#include "charts/boxes.hpp"

namespace bipgen::charts {
namespace {

struct Open {
  std::size_t node = 0;
  std::optional<std::size_t> parent;  // its box; none for the trees themselves
};

void join(const Hierarchy& hierarchy, std::size_t superior, std::vector<Point> way, const Box& box,
          Placement& placement) {
  go(way, {way.back().x, box.middle()});
  go(way, {box.left, box.middle()});
  Line line;
  line.kind = hierarchy.nodes[*box.node].hangs_by.value_or(line.kind);
  line.from = superior;
  line.to = *box.node;
  line.points = std::move(way);
  placement.lines.push_back(std::move(line));
}

}  // namespace

int column_width(int levels, bool indented, int least) {
  const int steps = indented ? levels : std::max(0, levels - 1);
  return std::max(least, steps * k_indent + k_least_width);
}

int hang(const Hierarchy& hierarchy, const Hanging& hanging, Placement& placement) {
  std::vector<Open> open;
  for (auto tree = hanging.trees.rbegin(); tree != hanging.trees.rend(); ++tree) {
    open.push_back({*tree, std::nullopt});
  }
  int y = hanging.top;
  while (!open.empty()) {
    const auto [node, parent] = open.back();
    open.pop_back();
    auto& boxes = placement.boxes;
    const int left = parent ? boxes[*parent].left + k_indent : hanging.left;
    auto box = make_box(hierarchy, node, {left, y}, hanging.right - left);
    box.channel = hanging.channel;
    y = box.bottom() + k_gap;
    if (parent) {
      const auto& above = boxes[*parent];
      join(hierarchy, *above.node, {{above.left + k_bus, above.bottom()}}, box, placement);
    } else if (hanging.superior) {
      join(hierarchy, *hanging.superior, hanging.way, box, placement);
    }
    const auto& children = hierarchy.nodes[node].children;
    for (auto child = children.rbegin(); child != children.rend(); ++child) {
      open.push_back({*child, boxes.size()});
    }
    boxes.push_back(std::move(box));
  }
  return hanging.trees.empty() ? hanging.top : y - k_gap;
}

int hang_below(const Hierarchy& hierarchy, const Box& box, Placement& placement) {
  Hanging hanging;
  hanging.trees = hierarchy.nodes[*box.node].children;
  if (hanging.trees.empty()) return box.bottom();
  hanging.superior = box.node;
  hanging.way = {{box.left + k_bus, box.bottom()}};
  hanging.left = box.left + k_indent;
  hanging.right = box.right();
  hanging.top = box.bottom() + k_gap;
  hanging.channel = box.channel;
  return hang(hierarchy, hanging, placement);
}

void go(std::vector<Point>& way, Point point) {
  if (way.empty() || way.back() != point) way.push_back(point);
}

}  // namespace bipgen::charts
