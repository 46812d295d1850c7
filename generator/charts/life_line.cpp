#include "charts/life_line.hpp"

#include <algorithm>
#include <functional>
#include <map>
#include <utility>

#include "charts/boxes.hpp"
#include "charts/drawing.hpp"
#include "charts/graphviz.hpp"

namespace bipgen::charts {
namespace {

using calendar::Date;

constexpr int k_rail_gap = 12;   // between lanes
constexpr int k_rail_inset = 6;  // of the first lane
constexpr int k_to_words = 12;   // from the last lane to the boxes
constexpr int k_least_words = 130;
constexpr int k_row = 14;  // of a day, or of a link
constexpr int k_box_gap = 6;
constexpr int k_day_gap = 8;  // above a day
constexpr int k_day_size = 9;

struct Place {
  std::size_t lane = 0;
  std::size_t stretch = 0;
};

class Arranger {
 public:
  explicit Arranger(const LifeLine& line) : m_line(line) {
    for (const auto& [date, words] : line.dates) m_days.emplace(date, Day{words, 0});
    for (std::size_t lane = 0; lane < line.lanes.size(); ++lane) {
      const auto& stretches = line.lanes[lane].stretches;
      for (std::size_t i = 0; i < stretches.size(); ++i) {
        m_stretches.push_back({lane, i});
        m_days.try_emplace(stretches[i].from, Day{stretches[i].from.iso(), 0});
        if (const auto until = stretches[i].until) m_days.try_emplace(*until, Day{until->iso(), 0});
      }
    }
    for (std::size_t i = 0; i < line.links.size(); ++i) {
      const auto& link = line.links[i];
      if (std::max(link.from, link.to) >= line.lanes.size() || link.from == link.to) continue;
      m_links.push_back({i, 0});
      m_days.try_emplace(link.on, Day{link.on.iso(), 0});
    }
    place_rails();
  }

  PlacedLife arrange() {
    if (m_stretches.empty()) return {};
    const bool lasts = std::ranges::any_of(
        m_stretches, [&](const Place& place) { return !stretch_of(place).until; });
    if (lasts) {
      m_today = add_day(m_line.today_label);
      add_boxes(std::nullopt);
    }
    for (auto day = m_days.rbegin(); day != m_days.rend(); ++day) {
      day->second.y = add_day(day->second.words);
      add_links(day->first);
      add_boxes(day->first);
    }
    for (const auto& place : m_stretches) add_life(place);
    // Lines of life cover those that lead from them to the words.
    auto& lines = m_life.placement.lines;
    lines.insert(lines.begin(), m_leads.begin(), m_leads.end());
    lines.insert(lines.end(), m_passages.begin(), m_passages.end());
    return std::move(m_life);
  }

 private:
  struct Day {
    std::string words;
    int y = 0;
  };
  struct Passage {
    std::size_t link = 0;
    int y = 0;
  };

  const LifeStretch& stretch_of(const Place& place) const {
    return m_line.lanes[place.lane].stretches[place.stretch];
  }

  // The main lane is next to the words: the lines from the others cross it, not it them.
  void place_rails() {
    int x = k_rail_inset;
    m_rails.resize(m_line.lanes.size());
    for (const bool is_main : {false, true}) {
      for (std::size_t i = 0; i < m_rails.size(); ++i) {
        if (m_line.lanes[i].main != is_main) continue;
        m_rails[i] = x;
        x += k_rail_gap;
      }
    }
    m_left = x - k_rail_gap + k_to_words;
    m_left += m_left % 2;
    m_width = std::max(k_narrow_width - m_left, k_least_words);
  }

  int add_day(const std::string& words) {
    if (!m_life.placement.boxes.empty()) m_y += k_day_gap;
    auto caption = make_caption(words, {m_left, m_y}, m_width);
    for (auto& line : caption.lines) {
      line.face = Face::bold;
      line.size = k_day_size;
    }
    caption.style_class = "dzien";
    caption.height = std::max(1, static_cast<int>(caption.lines.size())) * k_row;
    const int y = m_y + k_row / 2;
    add_line(LineLook::axis, {{0, y}, {m_left - 4, y}});
    m_y = caption.bottom();
    add(std::move(caption), {});
    return y;
  }

  void add(Box box, BoxName name) {
    m_life.placement.boxes.push_back(std::move(box));
    m_life.names.push_back(std::move(name));
  }

  Line& add_line(LineLook look, std::vector<Point> points) {
    Line line;
    line.look = look;
    line.points = std::move(points);
    m_leads.push_back(std::move(line));
    return m_leads.back();
  }

  void add_links(const Date& day) {
    for (auto& passage : m_links) {
      const auto& link = m_line.links[passage.link];
      if (link.on != day) continue;
      auto caption = make_caption(link.label, {m_left, m_y}, m_width);
      passage.y = m_y + k_row / 2;
      m_y += std::max(k_row, caption.height);
      if (!caption.lines.empty()) add(std::move(caption), {});
      Line line;
      line.look = LineLook::passage;
      line.points = {{m_rails[link.from], passage.y}, {m_rails[link.to], passage.y}};
      m_passages.push_back(std::move(line));
    }
  }

  // The stretches that end on that day, or last.
  void add_boxes(const std::optional<Date>& until) {
    for (std::size_t i = 0; i < m_stretches.size(); ++i) {
      const auto& place = m_stretches[i];
      if (stretch_of(place).until != until) continue;
      m_y += k_box_gap;
      const auto node = node_of(place);
      auto box = box_of(place, node);
      box.node = i;
      add_line(LineLook::lead, {{m_rails[place.lane], box.middle()}, {box.left, box.middle()}});
      m_y = box.bottom();
      add(std::move(box), {"e-" + std::to_string(i), stretch_of(place).href, label_of(node)});
    }
  }

  Node node_of(const Place& place) const {
    const auto& stretch = stretch_of(place);
    Node node;
    node.name = stretch.label.empty() ? m_line.lanes[place.lane].label : stretch.label;
    node.remark.notes.push_back(
        m_days.at(stretch.from).words + " – " +
        (stretch.until ? m_days.at(*stretch.until).words : m_line.today_label));
    if (!stretch.certain) node.remark.notes.push_back(m_line.unknown);
    return node;
  }

  Box box_of(const Place& place, const Node& node) const {
    const auto& lane = m_line.lanes[place.lane];
    const auto& stretch = stretch_of(place);
    auto box = make_box(node, lane.main ? Look::large_unit : Look::unit, {m_left, m_y}, m_width);
    box.style_class = lane.main ? "etap-glowny" : "etap";
    if (!stretch.certain) box.style_class += " niepewny";
    box.dashed = !stretch.certain;
    return box;
  }

  // Where a lane that begins on that day begins: on its day, or on the last of the links to it.
  int beginning(std::size_t lane, const Date& day) const {
    int y = m_days.at(day).y;
    for (const auto& passage : m_links) {
      const auto& link = m_line.links[passage.link];
      if (link.to == lane && link.on == day) y = std::max(y, passage.y);
    }
    return y;
  }

  // Where it ends: where its next stretch begins, on the first of the links from it, or on its day.
  int end(std::size_t lane, const Date& day) const {
    const auto& stretches = m_line.lanes[lane].stretches;
    if (std::ranges::find(stretches, day, &LifeStretch::from) != stretches.end()) {
      return beginning(lane, day);
    }
    for (const auto& passage : m_links) {
      const auto& link = m_line.links[passage.link];
      if (link.from == lane && link.on == day) return passage.y;
    }
    return m_days.at(day).y;
  }

  void add_life(const Place& place) {
    const auto& stretch = stretch_of(place);
    Line line;
    line.look = m_line.lanes[place.lane].main ? LineLook::main_life : LineLook::life;
    line.dashed = !stretch.certain;
    const int x = m_rails[place.lane];
    line.points = {{x, stretch.until ? end(place.lane, *stretch.until) : m_today},
                   {x, beginning(place.lane, stretch.from)}};
    m_life.placement.lines.push_back(std::move(line));
  }

  const LifeLine& m_line;
  std::map<Date, Day> m_days;
  std::vector<Place> m_stretches;  // lane by lane
  std::vector<Passage> m_links;    // those that can be drawn
  std::vector<int> m_rails;
  int m_left = 0;
  int m_width = 0;
  int m_y = 0;
  int m_today = 0;
  PlacedLife m_life;
  std::vector<Line> m_leads;
  std::vector<Line> m_passages;
};

}  // namespace

PlacedLife place_life_line(const LifeLine& line) {
  return Arranger(line).arrange();
}

std::string draw_life_line(const LifeLine& line, const std::string& id_prefix) {
  auto life = place_life_line(line);
  if (life.placement.boxes.empty()) return "";
  for (auto& name : life.names) {
    if (!name.id.empty()) name.id = id_prefix + name.id;
  }
  const Dressing dressing{
      id_prefix,    line.title, line.description, line.role_description, std::move(life.names),
      Frame::narrow};
  return finished_svg(graphviz_svg(life.placement), life.placement, dressing);
}

}  // namespace bipgen::charts
