#include "unit/charts/geometry.hpp"

#include <algorithm>
#include <string_view>

#include <fmt/format.h>

namespace bipgen::charts::testing {
namespace {

bool overlap(const Box& a, const Box& b) {
  return a.left < b.right() && b.left < a.right() && a.top < b.bottom() && b.top < a.bottom();
}

bool on_edge(Point point, const Box& box) {
  const bool in_width = point.x >= box.left && point.x <= box.right();
  const bool in_height = point.y >= box.top && point.y <= box.bottom();
  const bool on_side = point.x == box.left || point.x == box.right();
  const bool on_top = point.y == box.top || point.y == box.bottom();
  return in_width && in_height && (on_side || on_top);
}

bool crosses(Point from, Point to, const Box& box) {
  const auto [left, right] = std::minmax(from.x, to.x);
  const auto [top, bottom] = std::minmax(from.y, to.y);
  return left < box.right() && right > box.left && top < box.bottom() && bottom > box.top;
}

// "dyrektor"; of a caption its words.
std::string name_of(const Hierarchy& hierarchy, const Box& box) {
  return box.node ? hierarchy.nodes[*box.node].id : box.lines.front().text;
}

// After a class or an id: "+" for what is new.
std::string mark_of(Emphasis emphasis) {
  switch (emphasis) {
    case Emphasis::added:
      return " +";
    case Emphasis::removed:
      return " -";
    case Emphasis::changed:
      return " #";
    case Emphasis::moved:
      return " >";
    case Emphasis::own:
      return " *";
    case Emphasis::none:
      break;
  }
  return "";
}

std::string line_of(const Box& box) {
  auto text = fmt::format("{:>4},{:<4} {:>3}×{:<3} {:<14}", box.left, box.top, box.width,
                          box.height, box.style_class + mark_of(box.emphasis));
  const char* separator = " ";
  for (const auto& line : box.lines) {
    text += line.same_row ? " | " + line.text : separator + line.text;
    separator = " / ";
  }
  return text + "\n";
}

std::string way_of(const Line& line) {
  std::string text;
  for (const auto& point : line.points) text += fmt::format(" {},{}", point.x, point.y);
  return text;
}

std::string_view name_of(LineLook look) {
  switch (look) {
    case LineLook::life:
      return "life";
    case LineLook::main_life:
      return "main life";
    case LineLook::passage:
      return "passage";
    case LineLook::lead:
      return "lead";
    case LineLook::axis:
      return "axis";
    case LineLook::relation:
      break;
  }
  return "relation";
}

using Faults = std::vector<std::string>;

void check_boxes(const Hierarchy& hierarchy, const Placement& placement, Faults& faults) {
  std::vector<int> times(hierarchy.nodes.size());
  for (std::size_t i = 0; i < placement.boxes.size(); ++i) {
    const auto& box = placement.boxes[i];
    const auto name = name_of(hierarchy, box);
    if (box.node) ++times[*box.node];
    if (box.left % 2 != 0 || box.width % 2 != 0 || box.height % 2 != 0) {
      faults.push_back(name + " is off the grid");
    }
    for (std::size_t j = 0; j < i; ++j) {
      if (overlap(box, placement.boxes[j])) {
        faults.push_back(name + " overlaps " + name_of(hierarchy, placement.boxes[j]));
      }
    }
  }
  for (std::size_t i = 0; i < times.size(); ++i) {
    const auto& node = hierarchy.nodes[i];
    if (node.rank == Rank::outsider ? times[i] > 1 : times[i] != 1) {
      faults.push_back(fmt::format("{} is drawn {} times", node.id, times[i]));
    }
  }
}

void check_line(const Hierarchy& hierarchy, const Placement& placement, const Line& line,
                Faults& faults) {
  const auto* from = placement.box_of(line.from);
  const auto* to = placement.box_of(line.to);
  const auto name = hierarchy.nodes[line.from].id + " -> " + hierarchy.nodes[line.to].id;
  if (from == nullptr || to == nullptr || line.points.size() < 2) {
    faults.push_back(name + " joins nothing");
    return;
  }
  if (!line.stub && !on_edge(line.points.front(), *from))
    faults.push_back(name + " does not begin at its box");
  if (!on_edge(line.points.back(), *to)) faults.push_back(name + " does not end at its box");
  const bool is_solid = line.kind == organization::RelationKind::reports_to;
  if (is_solid && from >= to) faults.push_back(name + ": the superior is not drawn first");
  const int half = width_of(line.label, Face::regular, k_label_size).hundredths / 200;
  for (const auto& box : placement.boxes) {
    if (!line.label.empty() && crosses({line.label_at.x - half, line.label_at.y - 3},
                                       {line.label_at.x + half, line.label_at.y + 3}, box)) {
      faults.push_back(name + " has its label over " + name_of(hierarchy, box));
    }
  }
  for (std::size_t i = 1; i < line.points.size(); ++i) {
    const auto a = line.points[i - 1];
    const auto b = line.points[i];
    if (a.x != b.x && a.y != b.y) faults.push_back(name + " is slanted");
    for (const auto& box : placement.boxes) {
      if (box.node && crosses(a, b, box)) {
        faults.push_back(name + " runs through " + name_of(hierarchy, box));
      }
    }
  }
}

}  // namespace

Faults faults_of(const Hierarchy& hierarchy, const Placement& placement) {
  Faults faults;
  check_boxes(hierarchy, placement, faults);
  std::vector<int> superiors(hierarchy.nodes.size());
  for (const auto& line : placement.lines) {
    check_line(hierarchy, placement, line, faults);
    if (line.stub) continue;
    const bool hangs = hierarchy.nodes[line.to].hangs_by == line.kind;
    if (hangs || line.kind == organization::RelationKind::reports_to) ++superiors[line.to];
  }
  for (const auto& node : hierarchy.nodes) {
    for (const auto child : node.children) {
      if (superiors[child] != 1) {
        faults.push_back(
            fmt::format("{} has {} lines from above", hierarchy.nodes[child].id, superiors[child]));
      }
    }
  }
  return faults;
}

std::string dump(const Hierarchy& hierarchy, const Placement& placement) {
  std::string text;
  for (const auto& box : placement.boxes) text += line_of(box);
  for (const auto& line : placement.lines) {
    const bool is_solid = line.kind == organization::RelationKind::reports_to;
    text += fmt::format("{} {} {}{}", hierarchy.nodes[line.from].id,
                        line.stub  ? ">|"
                        : is_solid ? "->"
                                   : "- -",
                        hierarchy.nodes[line.to].id, mark_of(line.emphasis));
    if (!line.label.empty()) {
      text += fmt::format(" „{}” at {},{}", line.label, line.label_at.x, line.label_at.y);
    }
    text += ":" + way_of(line) + "\n";
  }
  return text;
}

std::string dump(const PlacedLife& life) {
  std::string text;
  for (const auto& box : life.placement.boxes) text += line_of(box);
  for (const auto& line : life.placement.lines) {
    text += fmt::format("{}{}:{}\n", name_of(line.look), line.dashed ? " - -" : "", way_of(line));
  }
  return text;
}

}  // namespace bipgen::charts::testing
