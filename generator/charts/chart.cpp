#include "charts/chart.hpp"

#include <algorithm>
#include <set>

#include "charts/drawing.hpp"
#include "charts/graphviz.hpp"

namespace bipgen::charts {
namespace {

// What has ended may have the id of what stands now.
std::string id_of(const Node& node) {
  return (node.remark.emphasis == Emphasis::removed ? "b-" : "u-") + node.id;
}

// An id may not hold white space, and bad data may use one for two units.
std::string unique_id(std::string id, std::set<std::string>& taken) {
  std::ranges::replace_if(
      id, [](char c) { return static_cast<unsigned char>(c) <= 0x20; }, '-');
  auto unique = id;
  for (int i = 2; !taken.insert(unique).second; ++i) unique = id + "-" + std::to_string(i);
  return unique;
}

std::vector<BoxName> names_of(const PlacedChart& chart, const Address& address,
                              const std::string& id_prefix) {
  std::set<std::string> taken;
  std::vector<BoxName> names;
  for (const auto& box : chart.placement.boxes) {
    names.emplace_back();
    if (!box.node) continue;
    const auto& node = chart.hierarchy.nodes[*box.node];
    if (node.rank == Rank::rest) continue;
    names.back() = {unique_id(id_prefix + id_of(node), taken), address(node), label_of(node)};
  }
  return names;
}

}  // namespace

std::string label_of(const Node& node) {
  std::string label;
  const auto add = [&](const std::string& words) {
    if (!words.empty()) label += (label.empty() ? "" : " ") + words;
  };
  add(node.remark.lead);
  add(node.code);
  add(node.remark.sign);
  add(node.name);
  for (const auto& note : node.remark.notes) add(note);
  return label.empty() ? node.id : label;
}

Address address_by(const Href& href) {
  return [href](const Node& node) -> std::string {
    if (!href) return "";
    auto address = href(node.id);
    if (address.empty() && !node.post_id.empty()) address = href(node.post_id);
    return address;
  };
}

std::string draw_placed(const PlacedChart& chart, const ChartText& text, const Address& address,
                        const std::string& id_prefix, Frame frame) {
  const Dressing dressing{id_prefix,
                          text.title,
                          text.description,
                          text.role_description,
                          names_of(chart, address, id_prefix),
                          frame};
  return finished_svg(graphviz_svg(chart.placement), chart.placement, dressing);
}

std::string draw_chart(const organization::Structure& structure, const ChartText& text,
                       const Href& href, const std::string& id_prefix) {
  PlacedChart chart{hierarchy_of(structure, text.relation), {}};
  if (chart.hierarchy.empty()) return "";
  chart.placement = place(chart.hierarchy, {text.directly, text.unplaced});
  return draw_placed(chart, text, address_by(href), id_prefix, Frame::page);
}

}  // namespace bipgen::charts
