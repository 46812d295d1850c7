// The SVG that stands in the page: Graphviz's shapes with the words, names and links put in.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "charts/placement.hpp"

namespace bipgen::charts {

// How a box is named to the page, its keyboard and its readers. Plain text, not yet escaped.
struct BoxName {
  std::string id;     // unique in the page
  std::string href;   // "" for no link
  std::string label;  // of the link; the visible words in their order (WCAG 2.5.3)
};

enum class Frame : std::uint8_t {
  page,    // as wide as a page, narrower charts in its middle
  narrow,  // as wide as a phone
};
inline constexpr int k_narrow_width = 246;

struct Dressing {
  std::string id_prefix;
  std::string title;
  std::string description;
  std::string role_description;
  std::vector<BoxName> boxes;  // one for each of the placement
  Frame frame = Frame::page;
};

// `drawing` is what graphviz_svg made of `placement`. No prolog, no size, no fonts but in the root;
// charts narrower than their frame keep its scale, so that text is equally large in all of them.
std::string finished_svg(std::string_view drawing, const Placement& placement,
                         const Dressing& dressing);

}  // namespace bipgen::charts
