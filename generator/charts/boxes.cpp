#include "charts/boxes.hpp"

#include <algorithm>
#include <utility>

namespace bipgen::charts {
namespace {

using organization::UnitKind;

constexpr int k_name_size = 9;
constexpr int k_code_size = 8;
constexpr int k_caption_line = 12;

// Fonts other than Arial may be a little wider; textLength takes care of the rest.
int text_limit(int width) {
  return (width - 2 * k_padding) * 10000 / 104;
}

int even(int value) {
  return value + value % 2;
}

std::string class_of(UnitKind kind) {
  switch (kind) {
    case UnitKind::departament:
      return "t-departament";
    case UnitKind::wydzial:
      return "t-wydzial";
    case UnitKind::biuro:
      return "t-biuro";
    case UnitKind::centrum:
      return "t-centrum";
    case UnitKind::oddzial:
      return "t-oddzial";
    case UnitKind::referat:
      return "t-referat";
    case UnitKind::zespol:
      return "t-zespol";
    case UnitKind::stanowiska:
      return "t-stanowiska";
    case UnitKind::stanowisko:
      return "t-stanowisko";
    case UnitKind::other:
      break;
  }
  return "t-komorka";
}

Look look_of(UnitKind kind) {
  switch (kind) {
    case UnitKind::departament:
    case UnitKind::wydzial:
    case UnitKind::biuro:
    case UnitKind::centrum:
    case UnitKind::oddzial:
      return Look::large_unit;
    case UnitKind::stanowiska:
    case UnitKind::stanowisko:
      return Look::workplaces;
    case UnitKind::referat:
    case UnitKind::zespol:
    case UnitKind::other:
      break;
  }
  return Look::unit;
}

std::pair<Look, std::string> style_of(const Node& node) {
  switch (node.rank) {
    case Rank::head:
      return {Look::head, "t-dyrektor"};
    case Rank::deputy:
      return {Look::leader, "t-zastepca"};
    case Rank::outsider:
      return {Look::outsider, "t-zewn"};
    case Rank::post:
      if (node.children.empty()) return {Look::unit, "t-funkcja"};
      return {Look::leader, "t-kierownictwo"};
    case Rank::unit:
      break;
  }
  return {look_of(node.kind), class_of(node.kind)};
}

// The room above and below the words together.
int room_of(Look look) {
  if (look == Look::head) return 18;
  return look == Look::leader ? 14 : 8;
}

void centre(TextLine& line, int width) {
  const int words = (width_of(line.text, line.face, line.size).hundredths + 50) / 100;
  line.indent = std::max(0, (width - 2 * k_padding - words) / 2);
}

}  // namespace

Box make_box(const Hierarchy& hierarchy, std::size_t node_index, Point at, int width) {
  const auto& node = hierarchy.nodes[node_index];
  Box box;
  box.node = node_index;
  std::tie(box.look, box.style_class) = style_of(node);
  box.left = at.x;
  box.top = at.y;
  box.width = width;
  const bool is_leader = box.look == Look::head || box.look == Look::leader;
  const auto face = is_leader || box.look == Look::large_unit ? Face::bold : Face::regular;
  const auto add = [&](const std::string& words, Face line_face, int size) {
    for (auto& text : wrapped(words, line_face, size, text_limit(width))) {
      box.lines.push_back({std::move(text), line_face, size, 0});
      if (is_leader) centre(box.lines.back(), width);
    }
  };
  add(node.code, Face::bold, k_code_size);
  add(node.name, face, k_name_size);
  if (box.lines.empty()) add(node.id, face, k_name_size);

  int tenths = 0;
  for (const auto& line : box.lines) tenths += line.size * 12;
  box.height = even((tenths + 9) / 10 + room_of(box.look));
  return box;
}

Box make_caption(const std::string& words, Point at, int width) {
  Box box;
  box.look = Look::caption;
  box.style_class = "podpis";
  box.left = at.x;
  box.top = at.y;
  box.width = width;
  // A caption has no border, so its words begin where the boxes below it do.
  for (auto& text : wrapped(words, Face::italic, k_code_size, width * 10000 / 104)) {
    box.lines.push_back({std::move(text), Face::italic, k_code_size, 0});
  }
  box.height = k_caption_line * static_cast<int>(box.lines.size());
  return box;
}

}  // namespace bipgen::charts
