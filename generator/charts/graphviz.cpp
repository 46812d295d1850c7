#include "charts/graphviz.hpp"

#include <array>
#include <memory>
#include <mutex>
#include <stdexcept>
#include <string_view>
#include <utility>

#include <fmt/format.h>
#include <graphviz/cgraph.h>
#include <graphviz/gvc.h>
#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define BIPGEN_CHARTS_LEAKS_SEEN
#endif
#elif defined(__SANITIZE_ADDRESS__)
#define BIPGEN_CHARTS_LEAKS_SEEN
#endif
#ifdef BIPGEN_CHARTS_LEAKS_SEEN
#include <sanitizer/lsan_interface.h>
#endif

extern "C" {
extern gvplugin_library_t gvplugin_core_LTX_library;          // NOLINT: named by Graphviz
extern gvplugin_library_t gvplugin_neato_layout_LTX_library;  // NOLINT: holds nop2
}

namespace bipgen::charts {
namespace {

constexpr int k_arrow = 6;
constexpr const char* k_line_colour = "#44546a";
constexpr const char* k_label_colour = "#333333";

// A few kilobytes of every drawing are never freed by the library; they are not ours to find.
#ifdef BIPGEN_CHARTS_LEAKS_SEEN
using IgnoredLeaks = __lsan::ScopedDisabler;
#else
struct [[maybe_unused]] IgnoredLeaks {};
#endif

// Colours for light pages and for programs that read no CSS; the theme's chart.css overrides them
// by class. Texts have a contrast of 5.5:1 and more on their fill, lines 5.3:1 and more.
struct Style {
  std::string style;
  const char* fill;
  const char* border;
  const char* border_width;
  const char* text;
};

// The colour of borders, signs and lines.
const char* colour_of(Emphasis emphasis) {
  switch (emphasis) {
    case Emphasis::added:
      return "#166b2d";
    case Emphasis::removed:
      return "#a51b1b";
    case Emphasis::changed:
      return "#7a4f00";
    case Emphasis::moved:
      return "#1b4e9b";
    case Emphasis::own:
      return "#8c3415";
    case Emphasis::none:
      break;
  }
  return k_line_colour;
}

Style style_of(Look look) {
  switch (look) {
    case Look::head:
      return {"filled", "#1f3a5f", "#1f3a5f", "0.9", "#ffffff"};
    case Look::leader:
      return {"filled", "#dbe6f4", "#1f3a5f", "0.9", "#111111"};
    case Look::large_unit:
      return {"filled", "#eaf1e4", "#44546a", "1.8", "#111111"};
    case Look::workplaces:
      return {"rounded,filled", "#ffffff", "#44546a", "0.9", "#111111"};
    case Look::outsider:
      return {"filled,dashed", "#ffffff", "#6b6b6b", "0.9", "#111111"};
    case Look::rest:
      return {"filled,dashed", "#ffffff", "#6b6b6b", "0.9", k_label_colour};
    case Look::caption:
      return {"", "", "", "0.9", k_label_colour};
    case Look::unit:
      break;
  }
  return {"filled", "#ffffff", "#44546a", "0.9", "#111111"};
}

// Changes have a ground of their own, and borders that differ by more than colour.
Style style_of(const Box& box) {
  auto style = style_of(box.look);
  if (box.dashed) style.style += ",dashed";
  if (box.emphasis == Emphasis::none) return style;
  style.border = colour_of(box.emphasis);
  style.border_width = box.emphasis == Emphasis::added || box.emphasis == Emphasis::own ? "3" : "2";
  switch (box.emphasis) {
    case Emphasis::added:
      style.fill = "#e4f4e6";
      break;
    case Emphasis::removed:
      style.fill = "#fbe7e7";
      style.style += ",dashed";
      break;
    case Emphasis::changed:
      style.fill = "#fff3d6";
      style.style += ",dotted";
      break;
    case Emphasis::moved:
      style.fill = "#e3ecf9";
      break;
    case Emphasis::own:
    case Emphasis::none:
      return style;
  }
  style.text = "#111111";
  return style;
}

// cgraph takes char* for what it only reads.
char* unchanged(const char* text) {
  return const_cast<char*>(text);  // NOLINT
}

struct CloseGraph {
  void operator()(Agraph_t* graph) const { agclose(graph); }
};
struct FreeLayout {
  GVC_t* context;
  void operator()(Agraph_t* graph) const { gvFreeLayout(context, graph); }
};
struct FreeData {
  void operator()(char* data) const { gvFreeRenderData(data); }
};

GVC_t* make_context() {
  std::array<lt_symlist_t, 3> plugins = {
      {{"gvplugin_core_LTX_library", &gvplugin_core_LTX_library},
       {"gvplugin_neato_layout_LTX_library", &gvplugin_neato_layout_LTX_library},
       {nullptr, nullptr}}};
  // No loading on demand: what is drawn does not depend on which plugins a machine has.
  GVC_t* context = gvContextPlugins(plugins.data(), 0);
  if (context == nullptr) throw std::runtime_error("Graphviz does not start");
  return context;
}

// unsigned int in Graphviz 2, std::size_t later.
template <class Length>
Length render_length(int (*)(GVC_t*, Agraph_t*, const char*, char**, Length*));

using Attribute = std::pair<const char*, const char*>;

void set_defaults(Agraph_t* graph) {
  constexpr std::array<Attribute, 6> k_graph = {{{"layout", "nop2"},
                                                 {"splines", "line"},
                                                 {"outputorder", "edgesfirst"},
                                                 {"bgcolor", "transparent"},
                                                 {"notranslate", "true"},
                                                 {"pad", "0"}}};
  constexpr std::array<Attribute, 14> k_node = {{{"shape", "box"},
                                                 {"fixedsize", "true"},
                                                 {"margin", "0"},
                                                 {"fontname", "Arial"},
                                                 {"fontsize", "9"},
                                                 {"fontcolor", "black"},
                                                 {"id", ""},
                                                 {"label", ""},
                                                 {"pos", ""},
                                                 {"width", ""},
                                                 {"height", ""},
                                                 {"style", ""},
                                                 {"fillcolor", ""},
                                                 {"color", ""}}};
  constexpr std::array<Attribute, 10> k_edge = {{{"arrowhead", "none"},
                                                 {"fontname", "Arial"},
                                                 {"fontsize", "8"},
                                                 {"fontcolor", k_label_colour},
                                                 {"color", k_line_colour},
                                                 {"id", ""},
                                                 {"label", ""},
                                                 {"lp", ""},
                                                 {"pos", ""},
                                                 {"style", "solid"}}};
  for (const auto& [name, value] : k_graph)
    agattr(graph, AGRAPH, unchanged(name), unchanged(value));
  for (const auto& [name, value] : k_node) agattr(graph, AGNODE, unchanged(name), unchanged(value));
  agattr(graph, AGNODE, unchanged("penwidth"), unchanged("1"));
  agattr(graph, AGEDGE, unchanged("penwidth"), unchanged("1"));
  agattr(graph, AGEDGE, unchanged("arrowsize"), unchanged("1"));
  for (const auto& [name, value] : k_edge) agattr(graph, AGEDGE, unchanged(name), unchanged(value));
}

void set(void* object, const char* name, const std::string& value) {
  agset(object, unchanged(name), unchanged(value.c_str()));
}

// One cell with all lines. Only how high the words stand is used of it: how far to the left is
// known better without Graphviz, which guesses at their widths.
std::string label_of(const Box& box) {
  std::string rows;
  for (std::size_t i = 0; i < box.lines.size(); ++i) {
    const auto& line = box.lines[i];
    std::string words = fmt::format("t{}", i);
    if (line.face == Face::bold) words = "<B>" + words + "</B>";
    if (line.face == Face::italic) words = "<I>" + words + "</I>";
    if (line.words == Words::sign) {
      words = fmt::format(R"(<FONT COLOR="{}">{}</FONT>)", colour_of(box.emphasis), words);
    }
    if (i > 0 && !line.same_row) rows += "<BR/>";
    rows += fmt::format(R"(<FONT POINT-SIZE="{}">{}</FONT>)", line.size, words);
  }
  if (!box.lines.empty()) rows += "<BR/>";
  return R"(<TABLE BORDER="0" CELLBORDER="0" CELLPADDING="0" CELLSPACING="0"><TR><TD>)" + rows +
         "</TD></TR></TABLE>";
}

// Graphviz has y growing upwards.
std::string position(Point point) {
  return fmt::format("{},{}", point.x, -point.y);
}

Agnode_t* add_box(Agraph_t* graph, const Box& box, std::size_t index) {
  constexpr double k_points_of_inch = 72.0;
  const auto name = fmt::format("b{}", index);
  Agnode_t* node = agnode(graph, unchanged(name.c_str()), 1);
  const auto style = style_of(box);
  set(node, "id", name);
  set(node, "pos", position({box.centre(), box.middle()}));
  set(node, "width", fmt::format("{:.6f}", box.width / k_points_of_inch));
  set(node, "height", fmt::format("{:.6f}", box.height / k_points_of_inch));
  set(node, "style", style.style);
  set(node, "fillcolor", style.fill);
  set(node, "color", style.border);
  set(node, "fontcolor", style.text);
  set(node, "penwidth", style.border_width);
  if (box.look == Look::caption) set(node, "shape", "plaintext");
  // An HTML label is marked as such by how its string is interned.
  char* label = agstrdup_html(graph, unchanged(label_of(box).c_str()));
  agset(node, unchanged("label"), label);
  agstrfree(graph, label);
  return node;
}

const char* width_of(const Line& line) {
  switch (line.look) {
    case LineLook::main_life:
      return "4";
    case LineLook::life:
      return "2.4";
    case LineLook::relation:
    case LineLook::passage:
    case LineLook::lead:
      break;
    case LineLook::axis:
      return "0.5";
  }
  return line.stub ? "2" : "1";
}

// Lines are drawn between points, whatever stands there; Graphviz only wants two nodes for them.
void add_line(Agraph_t* graph, const Placement& placement, std::size_t index,
              const std::vector<Agnode_t*>& nodes) {
  const auto& line = placement.lines[index];
  const auto name = fmt::format("l{}", index);
  Agedge_t* edge = agedge(graph, nodes[line.from], nodes[line.to], unchanged(name.c_str()), 1);
  set(edge, "id", name);
  // A cubic curve whose control points lie on its ends is straight.
  auto points = line.points;
  std::string way;
  if (line.look == LineLook::passage) {
    // The line ends where its arrow begins.
    const auto end = points.back();
    way = "e," + position(end) + " ";
    points.back().x += end.x < points[points.size() - 2].x ? k_arrow : -k_arrow;
    set(edge, "arrowhead", "normal");
    set(edge, "arrowsize", "0.6");
  }
  way += position(points.front());
  for (std::size_t i = 1; i < points.size(); ++i) {
    const auto from = position(points[i - 1]);
    const auto to = position(points[i]);
    way += " " + from + " " + to + " " + to;
  }
  set(edge, "pos", way);
  const bool is_solid = line.kind == organization::RelationKind::reports_to && !line.dashed;
  if (!is_solid) set(edge, "style", "dashed");
  if (line.emphasis != Emphasis::none) {
    set(edge, "color", colour_of(line.emphasis));
    set(edge, "fontcolor", colour_of(line.emphasis));
  }
  set(edge, "penwidth", width_of(line));
  if (!line.label.empty()) {
    set(edge, "label", "t0");
    set(edge, "lp", position(line.label_at));
  }
}

std::string drawn(GVC_t* context, const Placement& placement) {
  const std::unique_ptr<Agraph_t, CloseGraph> graph(
      agopen(unchanged("schemat"), Agdirected, nullptr));
  if (!graph) throw std::runtime_error("Graphviz makes no graph");
  set_defaults(graph.get());
  std::vector<Agnode_t*> nodes;
  for (std::size_t i = 0; i < placement.boxes.size(); ++i) {
    const auto& box = placement.boxes[i];
    Agnode_t* node = add_box(graph.get(), box, i);
    if (!box.node) continue;
    if (nodes.size() <= *box.node) nodes.resize(*box.node + 1);
    nodes[*box.node] = node;
  }
  for (std::size_t i = 0; i < placement.lines.size(); ++i) {
    add_line(graph.get(), placement, i, nodes);
  }
  if (gvLayout(context, graph.get(), "nop2") != 0) {
    throw std::runtime_error("Graphviz does not lay out the chart");
  }
  const std::unique_ptr<Agraph_t, FreeLayout> layout(graph.get(), FreeLayout{context});
  char* data = nullptr;
  decltype(render_length(&gvRenderData)) length = 0;
  const int status = gvRenderData(context, graph.get(), "svg", &data, &length);
  const std::unique_ptr<char, FreeData> owned(data);
  if (status != 0 || data == nullptr) throw std::runtime_error("Graphviz does not draw the chart");
  return {data, length};
}

}  // namespace

std::string graphviz_svg(const Placement& placement) {
  // Neither cgraph nor the renderer may run twice at a time, and a context cannot be made anew
  // safely, so that this state lives as long as the program.
  static std::mutex mutex;
  const std::lock_guard lock(mutex);
  const IgnoredLeaks ignored;
  static GVC_t* const context = make_context();
  return drawn(context, placement);
}

}  // namespace bipgen::charts
