// The office at a date: chart, nested list with every fact's provision, relations, common duties.
#include <algorithm>
#include <set>

#include "pages/act_links.hpp"
#include "pages/addresses.hpp"
#include "pages/change_links.hpp"
#include "pages/change_wording.hpp"
#include "pages/gaps.hpp"
#include "pages/make_pages.hpp"
#include "pages/structure_basis.hpp"
#include "pages/structure_tree.hpp"
#include "pages/unit_links.hpp"
#include "pages/wording.hpp"
#include "text/letters.hpp"

namespace bipgen::pages {

using history::DatedStructure;
using organization::Structure;
using templates::List;
using templates::Object;

namespace {

// Builds the tree of subordination: who reports to nobody known comes first, then what reports to
// them. Each unit and post appears once, even where bad data make a circle.
class Tree {
 public:
  Tree(const Site& site, std::string_view from, const DatedStructure& dated)
      : m_site(site), m_from(from), m_index(index_of(site, dated)), m_structure(dated.structure) {}

  List build() {
    List roots;
    for (const organization::Post& post : m_structure.posts) {
      if (post.head) add_post(post, roots);
    }
    for (const organization::Outsider& outsider : m_structure.outsiders) {
      List below = reporting_to(outsider.id);
      if (below.empty()) continue;
      Object node = {{"name", outsider.name}, {"outsider", true}};
      say_no(node, {"code", "code_href", "post", "anchor", "unit", "href", "source",
                    "reports_source", "inferred"});
      node.emplace_back("has_source", false);
      node.emplace_back("children", std::move(below));
      node.emplace_back("has_children", true);
      roots.emplace_back(std::move(node));
    }
    for (const organization::Post& post : m_structure.posts) add_post(post, roots);
    for (const organization::UnitState& unit : m_structure.units) add_unit(unit, roots);
    return roots;
  }

 private:
  // A name that a node does not have would be found in the node above it.
  static void say_no(Object& node, std::initializer_list<std::string_view> names) {
    for (const std::string_view name : names) node.emplace_back(std::string(name), false);
  }

  List reporting_to(const std::string& id) {
    List below;
    if (id.empty()) return below;
    for (const organization::Post& post : m_structure.posts) {
      if (post.reports_to == id) add_post(post, below);
    }
    for (const organization::UnitState& unit : m_structure.units) {
      if (unit.reports_to == id) add_unit(unit, below);
    }
    return below;
  }

  void add_children(Object& node, const std::string& id) {
    List children = reporting_to(id);
    node.emplace_back("has_children", !children.empty());
    node.emplace_back("children", std::move(children));
  }

  void add_post(const organization::Post& post, List& list) {
    if (is_shown_as_unit(m_structure, post)) return;
    if (!m_done.insert(post.id).second) return;
    Object node = {
        {"name", post.name},
        {"code", post.code},
        {"code_href", code_href(m_site, m_from, post.code)},
        {"post", true},
        {"anchor", post_anchor(post)},
        {"has_source", true},
        {"source", source_link(m_site, m_from, post.source, WithAct::no)},
    };
    say_no(node, {"outsider", "unit", "href", "reports_source", "inferred"});
    add_children(node, post.id);
    list.emplace_back(std::move(node));
  }

  void add_unit(const organization::UnitState& unit, List& list) {
    if (!m_done.insert(unit.id).second) return;
    Object node = {
        {"name", unit.name},
        {"code", unit.code},
        {"code_href", code_href(m_site, m_from, unit.code)},
        {"unit", true},
        {"kind", std::string(name_of(unit.kind))},
        {"href", unit_href(m_site, m_from, m_index, unit.id)},
        {"has_source", true},
        {"source", source_link(m_site, m_from, unit.component_source, WithAct::no)},
        {"inferred", unit.reports_inferred},
    };
    say_no(node, {"outsider", "post", "anchor"});
    if (unit.reports_source) {
      node.emplace_back("reports_source",
                        source_link(m_site, m_from, *unit.reports_source, WithAct::no));
    } else {
      say_no(node, {"reports_source"});
    }
    add_children(node, unit.id);
    list.emplace_back(std::move(node));
  }

  const Site& m_site;
  std::string_view m_from;
  std::size_t m_index;
  const Structure& m_structure;
  std::set<std::string, std::less<>> m_done;
};

List relations_of(const Site& site, std::string_view from, const DatedStructure& dated) {
  List rows;
  for (const organization::Relation& relation : dated.structure.relations) {
    rows.emplace_back(
        Object{{"from", name_in(dated.structure, relation.from)},
               {"kind", site.string("relation." + std::string(name_of(relation.kind)))},
               {"to", name_in(dated.structure, relation.to)},
               {"label", relation.label},
               {"source", source_link(site, from, relation.source, WithAct::no)}});
  }
  return rows;
}

// The days of the office's structures, each with the way to what changed until the next one.
List dates_of(const Site& site, std::string_view from, const DatedStructure& dated) {
  List dates;
  std::size_t previous = 0;
  for (const std::size_t index : office_of(site, index_of(site, dated)).structures) {
    const DatedStructure& other = site.structures[index];
    Object link = link_to(from, structure_path(site, other), site.spelled(other.date));
    link.emplace_back("current", &other == &dated);
    link.emplace_back("future", other.date > site.today);
    const history::Step* step = dates.empty() ? nullptr : step_of(site, previous, index);
    if (step == nullptr) {
      link.emplace_back("change", false);
    } else {
      link.emplace_back("change", link_to(from, change_path(site, *step), pair_text(site, *step)));
    }
    dates.emplace_back(std::move(link));
    previous = index;
  }
  return dates;
}

// The comparison with today's structure, where it is not with a neighbour.
const history::Step* step_to_today(const Site& site, const DatedStructure& dated) {
  const std::size_t index = index_of(site, dated);
  const DatedStructure* today = structure_of_today(site, office_of(site, index));
  if (today == nullptr || today == &dated) return nullptr;
  const history::Step* step = step_of(site, index, index_of(site, *today));
  return step != nullptr && !step->neighbours ? step : nullptr;
}

// The whole chart, or an overview and a chart for each branch.
void add_chart(const Site& site, std::string_view from, const DatedStructure& dated,
               Object& values) {
  DrawnChart drawn = drawn_chart(site, dated, from);
  List branches;
  for (std::size_t i = 0; i < drawn.branches.size(); ++i) {
    DrawnChart::Branch& branch = drawn.branches[i];
    branches.emplace_back(Object{{"id", "galaz-" + std::to_string(i + 1)},
                                 {"code", code_in(dated.structure, branch.top_id)},
                                 {"name", std::move(branch.name)},
                                 {"svg", std::move(branch.svg)}});
  }
  values.emplace_back("chart", std::move(drawn.svg));
  values.emplace_back("has_branches", !branches.empty());
  values.emplace_back("branches", std::move(branches));
}

std::string render_structure(const Site& site, const DatedStructure& dated,
                             const std::string& path) {
  const Structure& structure = dated.structure;
  PageFrame frame;
  frame.path = path;
  frame.title = site.strings->format(
      "structure.title", {{"office", structure.office}, {"date", site.spelled(dated.date)}});
  frame.section = address::structures;
  frame.body_class = "struktura";
  if (path != address::structures) {
    frame.crumbs = {{site.string("menu.structure"), address::structures}};
  }
  Object values = basis_of(site, path, dated);
  Object more = {
      {"heading", frame.title},
      {"future", dated.date > site.today},
      {"tree", structure_tree(site, path, dated)},
      {"relations", relations_of(site, path, dated)},
      {"has_relations", !structure.relations.empty()},
      {"period", period_text(site, dated)},
      {"incomplete", incomplete_text(site, dated)},
      {"units_count", site.strings->plural("structure.units", structure.units.size())},
      {"common", task_list(site, path, structure.common_tasks)},
      {"has_common", !structure.common_tasks.empty()},
      {"data_href", relative_link(path, structure_data_path(site, dated))},
  };
  std::move(more.begin(), more.end(), std::back_inserter(values));
  if (const timeline::Entry* gap = gap_after(site, dated)) {
    values.emplace_back("gap", link_to(path, act_path(site, *gap), full_name(site, *gap)));
  }
  values.emplace_back("dates", dates_of(site, path, dated));
  if (const history::Step* step = step_to_today(site, dated)) {
    values.emplace_back("to_today",
                        link_to(path, change_path(site, *step), pair_text(site, *step)));
  }
  add_chart(site, path, dated, values);
  return render_page(site, "structure", frame, std::move(values));
}

// Today's structure of the only office, or the list of offices.
std::string render_structures(const Site& site) {
  const auto shown = [&](const Office& office) -> const DatedStructure& {
    const DatedStructure* today = structure_of_today(site, office);
    return today != nullptr ? *today : site.structures[office.structures.back()];
  };
  if (site.offices.size() == 1) {
    return render_structure(site, shown(site.offices.front()), address::structures);
  }
  PageFrame frame;
  frame.path = address::structures;
  frame.title = site.string("structure.offices");
  frame.section = address::structures;
  List rows;
  for (const Office& office : site.offices) {
    const DatedStructure& dated = shown(office);
    Object row = link_to(frame.path, structure_path(site, dated), office.name);
    row.emplace_back("description",
                     site.strings->format("structure.link", {{"date", site.spelled(dated.date)}}));
    rows.emplace_back(std::move(row));
  }
  return render_page(site, "list", frame, {{"heading", frame.title}, {"rows", std::move(rows)}});
}

}  // namespace

List structure_tree(const Site& site, std::string_view from, const DatedStructure& dated) {
  return Tree(site, from, dated).build();
}

List task_list(const Site& site, std::string_view from,
               const std::vector<organization::Task>& tasks) {
  List rows;
  for (const organization::Task& task : tasks) {
    List parts = task_list(site, from, task.parts);
    Object row = {{"text", task.text},
                  {"source", source_link(site, from, task.source, WithAct::no)},
                  {"has_parts", !parts.empty()},
                  {"closing", task.closing}};
    row.emplace_back("parts", std::move(parts));
    rows.emplace_back(std::move(row));
  }
  return rows;
}

DrawnChart drawn_chart(const Site& site, const DatedStructure& dated, std::string_view from) {
  if (!site.draw_chart) return {};
  const std::size_t index = index_of(site, dated);
  return site.draw_chart(dated, [&, from = std::string(from)](const std::string& id) {
    return unit_href(site, from, index, id);
  });
}

std::string chart_html(const Site& site, const DatedStructure& dated, std::string_view from) {
  return drawn_chart(site, dated, from).svg;
}

void add_structure_pages(const Site& site, std::vector<Page>& pages) {
  for (const DatedStructure& dated : site.structures) {
    const std::string path = structure_path(site, dated);
    pages.push_back({path, [&site, &dated, path] { return render_structure(site, dated, path); }});
  }
  if (site.offices.empty()) return;
  pages.push_back({address::structures, [&site] { return render_structures(site); }});
}

}  // namespace bipgen::pages
