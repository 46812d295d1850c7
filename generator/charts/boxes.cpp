#include "charts/boxes.hpp"

#include <algorithm>
#include <utility>

namespace bipgen::charts {
namespace {

using organization::UnitKind;

constexpr int k_name_size = 9;
constexpr int k_code_size = 8;
constexpr int k_note_size = 8;
constexpr int k_sign_gap = 10;  // from the code to the sign on its row
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
    case UnitKind::pion:
    case UnitKind::dzial:
    case UnitKind::sekcja:
    case UnitKind::kancelaria:
    case UnitKind::sekretariat:
    case UnitKind::straz:
    case UnitKind::urzad:
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
    case UnitKind::pion:
      return Look::large_unit;
    case UnitKind::stanowiska:
    case UnitKind::stanowisko:
      return Look::workplaces;
    case UnitKind::referat:
    case UnitKind::zespol:
    case UnitKind::dzial:
    case UnitKind::sekcja:
    case UnitKind::kancelaria:
    case UnitKind::sekretariat:
    case UnitKind::straz:
    case UnitKind::urzad:
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
      if (!node.leads) return {Look::unit, "t-funkcja"};
      return {Look::leader, "t-kierownictwo"};
    case Rank::rest:
      return {Look::rest, "t-reszta"};
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

int words_width(const TextLine& line) {
  return (width_of(line.text, line.face, line.size).hundredths + 50) / 100;
}

// The lines of a box, from the top.
class Lines {
 public:
  Lines(int width, bool centred) : m_width(width), m_centred(centred) {}

  void add(const std::string& text, Face face, int size, Words words = Words::name) {
    for (auto& row : wrapped(text, face, size, text_limit(m_width))) {
      TextLine line{std::move(row), face, size, 0, words, false};
      if (m_centred) {
        line.indent = std::max(0, (m_width - 2 * k_padding - words_width(line)) / 2);
      }
      m_lines.push_back(std::move(line));
    }
  }

  // On the row of the code where there is room.
  void add_sign(const std::string& sign) {
    TextLine line{sign, Face::bold, k_code_size, 0, Words::sign, true};
    if (!sign.empty() && !m_centred && m_lines.size() == 1) {
      line.indent = words_width(m_lines.front()) + k_sign_gap;
      if (100 * (line.indent + words_width(line)) <= text_limit(m_width)) {
        m_lines.push_back(std::move(line));
        return;
      }
    }
    add(sign, Face::bold, k_code_size, Words::sign);
  }

  bool empty() const { return m_lines.empty(); }
  int height() const {
    int tenths = 0;
    for (const auto& line : m_lines) tenths += line.same_row ? 0 : line.size * 12;
    return (tenths + 9) / 10;
  }
  std::vector<TextLine> take() { return std::move(m_lines); }

 private:
  int m_width;
  bool m_centred;
  std::vector<TextLine> m_lines;
};

Face face_of(const Box& box) {
  if (box.look == Look::rest) return Face::italic;
  const bool is_bold = box.look == Look::head || box.look == Look::leader ||
                       box.look == Look::large_unit || box.emphasis == Emphasis::own;
  return is_bold ? Face::bold : Face::regular;
}

}  // namespace

Box make_box(const Hierarchy& hierarchy, std::size_t node_index, Point at, int width) {
  const auto& node = hierarchy.nodes[node_index];
  const auto [look, style_class] = style_of(node);
  auto box = make_box(node, look, at, width);
  box.node = node_index;
  box.style_class = style_class;
  return box;
}

Box make_box(const Node& node, Look look, Point at, int width) {
  Box box;
  box.look = look;
  box.emphasis = node.remark.emphasis;
  box.left = at.x;
  box.top = at.y;
  box.width = width;
  const auto face = face_of(box);
  const auto words = box.emphasis == Emphasis::removed ? Words::struck : Words::name;
  Lines lines(width, box.look == Look::head || box.look == Look::leader);
  lines.add(node.remark.lead, Face::italic, k_note_size, Words::note);
  lines.add(node.code, Face::bold, k_code_size);
  lines.add_sign(node.remark.sign);
  lines.add(node.name, face, k_name_size, words);
  if (lines.empty()) lines.add(node.id, face, k_name_size, words);
  for (const auto& note : node.remark.notes) {
    lines.add(note, Face::italic, k_note_size, Words::note);
  }
  box.height = even(lines.height() + room_of(box.look));
  box.lines = lines.take();
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
    box.lines.push_back({std::move(text), Face::italic, k_code_size, 0, Words::name, false});
  }
  box.height = k_caption_line * static_cast<int>(box.lines.size());
  return box;
}

}  // namespace bipgen::charts
