#include "charts/chart.hpp"

#include <algorithm>
#include <set>

#include "charts/graphviz.hpp"
#include "charts/svg.hpp"

namespace bipgen::charts {
namespace {

std::string address_of(const Node& node, const Href& href) {
  if (!href) return "";
  auto address = href(node.id);
  if (address.empty() && !node.post_id.empty()) address = href(node.post_id);
  return address;
}

// The visible words in their order.
std::string label_of(const Node& node) {
  if (node.code.empty() || node.name.empty()) return node.code + node.name;
  return node.code + " " + node.name;
}

// An id may not hold white space, and bad data may use one for two units.
std::string unique_id(std::string id, std::set<std::string>& taken) {
  std::ranges::replace_if(
      id, [](char c) { return static_cast<unsigned char>(c) <= 0x20; }, '-');
  auto unique = id;
  for (int i = 2; !taken.insert(unique).second; ++i) unique = id + "-" + std::to_string(i);
  return unique;
}

std::vector<BoxName> names_of(const Hierarchy& hierarchy, const Placement& placement,
                              const Href& href, const std::string& id_prefix) {
  std::set<std::string> taken;
  std::vector<BoxName> names;
  for (const auto& box : placement.boxes) {
    names.emplace_back();
    if (!box.node) continue;
    const auto& node = hierarchy.nodes[*box.node];
    names.back() = {unique_id(id_prefix + "u-" + node.id, taken), address_of(node, href),
                    label_of(node)};
  }
  return names;
}

}  // namespace

std::string draw_chart(const organization::Structure& structure, const ChartText& text,
                       const Href& href, const std::string& id_prefix) {
  const auto hierarchy = hierarchy_of(structure, text.relation);
  if (hierarchy.empty()) return "";
  const auto placement = place(hierarchy, {text.directly, text.unplaced});
  const Dressing dressing{id_prefix, text.title, text.description, text.role_description,
                          names_of(hierarchy, placement, href, id_prefix)};
  return finished_svg(graphviz_svg(placement), placement, dressing);
}

}  // namespace bipgen::charts
