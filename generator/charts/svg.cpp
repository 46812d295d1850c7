#include "charts/svg.hpp"

#include <algorithm>
#include <array>
#include <cassert>
#include <charconv>
#include <optional>

#include <fmt/format.h>

namespace bipgen::charts {
namespace {

using organization::RelationKind;

constexpr int k_margin = 4;
constexpr int k_page_width = 818;

// For element content and for attributes in double quotes. XML has no control characters.
std::string escaped(std::string_view text) {
  std::string result;
  for (const char c : text) {
    switch (c) {
      case '&':
        result += "&amp;";
        break;
      case '<':
        result += "&lt;";
        break;
      case '>':
        result += "&gt;";
        break;
      case '"':
        result += "&quot;";
        break;
      default:
        result += static_cast<unsigned char>(c) < 0x20 ? ' ' : c;
    }
  }
  return result;
}

std::string_view class_of(RelationKind kind) {
  switch (kind) {
    case RelationKind::component_of:
      return "sklad";
    case RelationKind::reports_to:
      return "podleglosc";
    case RelationKind::functionally_reports_to:
      return "merytoryczna";
    case RelationKind::supervises:
      return "nadzor";
    case RelationKind::advises:
      return "doradztwo";
    case RelationKind::takes_part_in_decisions:
      return "udzial";
    case RelationKind::cooperates_with:
      break;
  }
  return "wspolpraca";
}

std::string_view class_of(LineLook look) {
  switch (look) {
    case LineLook::life:
      return "zycie";
    case LineLook::main_life:
      return "zycie-glowne";
    case LineLook::passage:
      return "przejscie";
    case LineLook::lead:
      return "odnosnik";
    case LineLook::axis:
      return "os";
    case LineLook::relation:
      break;
  }
  return "";
}

std::string_view class_of(Emphasis emphasis) {
  switch (emphasis) {
    case Emphasis::added:
      return " d-nowa";
    case Emphasis::removed:
      return " d-zniesiona";
    case Emphasis::changed:
      return " d-zmiana";
    case Emphasis::moved:
      return " d-przeniesiona";
    case Emphasis::own:
      return " biezaca";
    case Emphasis::none:
      break;
  }
  return "";
}

std::string_view class_of(Words words) {
  switch (words) {
    case Words::sign:
      return "znak";
    case Words::note:
      return "uwaga";
    case Words::struck:
      return "skreslone";
    case Words::name:
      break;
  }
  return "";
}

// The value of an attribute in a tag as Graphviz writes it; "" when it is not there.
std::string_view attribute(std::string_view tag, std::string_view name) {
  const auto start = tag.find(fmt::format(" {}=\"", name));
  if (start == std::string_view::npos) return {};
  const auto from = start + name.size() + 3;
  return tag.substr(from, tag.find('"', from) - from);
}

// The number after a key's letter, "b12".
std::optional<std::size_t> number_of(std::string_view key, char letter) {
  std::size_t number = 0;
  if (key.size() < 2 || key.front() != letter) return std::nullopt;
  const auto* end = key.data() + key.size();
  const auto [at, error] = std::from_chars(key.data() + 1, end, number);
  if (error != std::errc() || at != end) return std::nullopt;
  return number;
}

// "8.00" -> "8", "-36.40" -> "-36.4".
std::string_view shortened(std::string_view number) {
  if (number.find('.') == std::string_view::npos) return number;
  number = number.substr(0, number.find_last_not_of('0') + 1);
  return number.ends_with('.') ? number.substr(0, number.size() - 1) : number;
}

class Finisher {
 public:
  Finisher(const Placement& placement, const Dressing& dressing)
      : m_placement(placement), m_dressing(dressing) {}

  std::string finish(std::string_view drawing) {
    open_root();
    std::size_t at = drawing.find("<svg");
    while (at != std::string_view::npos) {
      const auto end = drawing.find('>', at);
      if (end == std::string_view::npos) break;
      const auto tag = drawing.substr(at, end + 1 - at);
      const auto next = drawing.find('<', end);
      at = next;
      if (tag.starts_with("<g ")) {
        open_group(attribute(tag, "id"));
      } else if (tag == "</g>") {
        close_group();
      } else if (tag.starts_with("<text ")) {
        add_text(tag, drawing.substr(end + 1, next - end - 1));
      } else if (is_shape(tag) && (m_box || m_line)) {
        add_shape(tag);
      }
    }
    m_out += "</svg>\n";
    return std::move(m_out);
  }

 private:
  static bool is_shape(std::string_view tag) {
    return tag.starts_with("<polygon ") || tag.starts_with("<path ") ||
           tag.starts_with("<polyline ");
  }

  void open_root() {
    const auto extent = extent_of(m_placement);
    const int width = extent.right - extent.left + 2 * k_margin;
    const bool is_narrow = m_dressing.frame == Frame::narrow;
    const int wide = std::max(width, is_narrow ? k_narrow_width + 2 * k_margin : k_page_width);
    const int left =
        is_narrow ? extent.left - k_margin : extent.left - k_margin - (wide - width) / 2;
    const auto prefix = escaped(m_dressing.id_prefix);
    m_out = fmt::format(
        R"(<svg xmlns="http://www.w3.org/2000/svg" class="organigram{}" viewBox="{} {} {} {}" )"
        R"(role="graphics-document document" aria-roledescription="{}" )"
        R"(aria-labelledby="{}title"{} )"
        R"(font-family="Arial, 'Liberation Sans', Helvetica, sans-serif">)"
        "\n<title id=\"{}title\">{}</title>\n",
        is_narrow ? " waski" : "", left, extent.top - k_margin, wide,
        extent.bottom - extent.top + 2 * k_margin, escaped(m_dressing.role_description), prefix,
        m_dressing.description.empty() ? "" : fmt::format(R"( aria-describedby="{}desc")", prefix),
        prefix, escaped(m_dressing.title));
    if (!m_dressing.description.empty()) {
      m_out +=
          fmt::format("<desc id=\"{}desc\">{}</desc>\n", prefix, escaped(m_dressing.description));
    }
  }

  void open_group(std::string_view key) {
    m_box = number_of(key, 'b');
    m_line = number_of(key, 'l');
    if (m_line) {
      const auto& line = m_placement.lines.at(*m_line);
      const auto look = class_of(line.look);
      m_out += fmt::format(R"(<g class="edge {}{}" aria-hidden="true">)",
                           look.empty() ? class_of(line.kind) : look, class_of(line.emphasis));
    } else if (m_box) {
      const auto& name = m_dressing.boxes.at(*m_box);
      m_out += "<g";
      if (!name.id.empty()) m_out += fmt::format(R"( id="{}")", escaped(name.id));
      const auto& box = m_placement.boxes[*m_box];
      const auto* current = box.emphasis == Emphasis::own ? R"( aria-current="page")" : "";
      m_out += fmt::format(R"( class="node {}{}"{}>)", box.style_class, class_of(box.emphasis),
                           name.href.empty() ? current : "");
      if (!name.href.empty()) {
        m_out += fmt::format(R"(<a href="{}" aria-label="{}"{}>)", escaped(name.href),
                             escaped(name.label), current);
      }
    }
  }

  void close_group() {
    if (m_box && !m_dressing.boxes[*m_box].href.empty()) m_out += "</a>";
    if (m_box || m_line) m_out += "</g>\n";
    m_box.reset();
    m_line.reset();
  }

  void add_text(std::string_view tag, std::string_view key) {
    const auto index = number_of(key, 't');
    if (!index || (!m_box && !m_line)) return;
    if (m_line) {
      const auto& line = m_placement.lines[*m_line];
      add_words(tag, attribute(tag, "x"), line.label, {Face::regular, k_label_size, Words::name});
      return;
    }
    const auto& box = m_placement.boxes[*m_box];
    const auto& line = box.lines.at(*index);
    const int inner = box.left + (box.look == Look::caption ? 0 : k_padding);
    add_words(tag, fmt::format("{}", inner + line.indent), line.text,
              {line.face, line.size, line.words});
  }

  // Graphviz knows dashes and dots; a border of dots is hardly one.
  void add_shape(std::string_view tag) {
    constexpr std::string_view k_dotted = R"( stroke-dasharray="1,5")";
    const auto dots = tag.find(k_dotted);
    if (dots == std::string_view::npos) {
      m_out += tag;
      return;
    }
    m_out += tag.substr(0, dots);
    m_out += R"( stroke-dasharray="9,2,2,2")";
    m_out += tag.substr(dots + k_dotted.size());
  }

  struct Font {
    Face face;
    int size;
    Words words;
  };

  // textLength holds the words inside the box whatever font the reader has.
  void add_words(std::string_view tag, std::string_view x, std::string_view words, Font font) {
    m_out += "<text";
    if (const auto name = class_of(font.words); !name.empty()) {
      m_out += fmt::format(R"( class="{}")", name);
    }
    m_out += fmt::format(R"( x="{}" y="{}")", x, shortened(attribute(tag, "y")));
    if (font.words == Words::struck) m_out += R"( text-decoration="line-through")";
    for (const std::string_view name : {"text-anchor", "font-weight", "font-style", "font-size"}) {
      const auto value = shortened(attribute(tag, name));
      if (!value.empty() && value != "start") m_out += fmt::format(R"( {}="{}")", name, value);
    }
    if (const auto fill = attribute(tag, "fill"); !fill.empty()) {
      m_out += fmt::format(R"( fill="{}")", fill);
    }
    if (const auto width = width_of(words, font.face, font.size); width.exact) {
      const auto length = fmt::format("{}.{:02}", width.hundredths / 100, width.hundredths % 100);
      m_out +=
          fmt::format(R"( textLength="{}" lengthAdjust="spacingAndGlyphs")", shortened(length));
    }
    // The line end parts the words of neighbouring lines, for readers that join them.
    m_out += ">" + escaped(words) + "</text>\n";
  }

  const Placement& m_placement;
  const Dressing& m_dressing;
  std::string m_out;
  std::optional<std::size_t> m_box;
  std::optional<std::size_t> m_line;
};

}  // namespace

std::string finished_svg(std::string_view drawing, const Placement& placement,
                         const Dressing& dressing) {
  assert(dressing.boxes.size() == placement.boxes.size());
  return Finisher(placement, dressing).finish(drawing);
}

}  // namespace bipgen::charts
