// What an amending act says of a structure whose base is not held: units and posts with what is
// stated of each, and nothing else.
#include <algorithm>

#include "pages/act_links.hpp"
#include "pages/addresses.hpp"
#include "pages/fragment_links.hpp"
#include "pages/make_pages.hpp"
#include "pages/wording.hpp"
#include "text/letters.hpp"

namespace bipgen::pages {

using templates::List;
using templates::Object;
using timeline::Fragment;
using timeline::FragmentChange;
using timeline::FragmentPlace;
using timeline::FragmentStatus;
using timeline::FragmentTasks;
using timeline::FragmentUnit;

namespace {

bool is_base(const Fragment& fragment, const act::ActId& act) {
  return fragment.of.act && fragment.of.act->id() == act;
}

Object link_to_fragment(const Site& site, std::string_view from, const Fragment& fragment) {
  const timeline::Entry* by = site.timeline.find(fragment.by);
  return link_to(from, fragment_path(site, fragment),
                 by != nullptr ? full_name(site, *by) : print(fragment.by));
}

class FragmentPage {
 public:
  FragmentPage(const Site& site, const Fragment& fragment)
      : m_site(site), m_fragment(fragment), m_path(fragment_path(site, fragment)) {}

  std::string render() const {
    const timeline::Entry* by = m_site.timeline.find(m_fragment.by);
    PageFrame frame;
    frame.path = m_path;
    frame.title = m_site.strings->format("fragment.title", {{"act", print(m_fragment.by)}});
    frame.section = address::structures;
    frame.body_class = "struktura czesciowa";
    frame.crumbs = {{m_site.string("menu.structure"), address::structures}};
    Object values = {{"heading", frame.title},
                     {"base", base()},
                     {"tree", tree("")},
                     {"scopes", scopes()},
                     {"has_repealed", !m_fragment.repealed.empty()},
                     {"repealed", changes(m_fragment.repealed)},
                     {"has_others", !m_fragment.others.empty()},
                     {"others", changes(m_fragment.others)}};
    if (by != nullptr) {
      values.emplace_back("act", link_to(m_path, act_path(m_site, *by), full_name(m_site, *by)));
      values.emplace_back("validity", validity_text(m_site, *by));
    }
    return render_page(m_site, "fragment", frame, std::move(values));
  }

 private:
  // The act whose text is not held; its annex as the amending act names it.
  Object base() const {
    const auto id = m_fragment.of.act ? m_fragment.of.act->id() : std::nullopt;
    const timeline::Entry* entry = id ? m_site.timeline.find(*id) : nullptr;
    if (entry != nullptr) {
      return link_to(m_path, act_path(m_site, *entry), full_name(m_site, *entry));
    }
    return {{"href", false}, {"label", id ? print(*id) : m_fragment.of.name}};
  }

  // Both provisions: that of the amending act as a link, and the place in the amended text.
  Object place(const FragmentPlace& where) const { return place(where, print(where.place)); }

  Object place(const FragmentPlace& where, const std::string& in_text) const {
    const std::string status(name_of(where.status));
    return {{"by", source_link(m_site, m_path, {m_fragment.by, where.by}, WithAct::no)},
            {"place", in_text},
            {"status", m_site.string("fragment.status." + status)}};
  }

  // "§ 3 ust. 3 pkt 1": the item that a litera or tiret added to it stands in, whose text is not
  // held; "" for an item of the list itself.
  static std::string enclosing(const FragmentUnit& unit) {
    act::Citation citation = unit.where.place;
    if (citation.steps.size() < 2 || citation.steps.back().level <= act::Level::punkt) return "";
    citation.steps.pop_back();
    return print(citation);
  }

  // The units that new wording names within `part_of`; "" for those whose place is not stated.
  List tree(const std::string& part_of) const {
    List nodes;
    for (const FragmentUnit& unit : m_fragment.units) {
      if (unit.part_of != part_of) continue;
      List children = tree(unit.id);
      Object node = {{"id", unit.id},
                     {"name", unit.name},
                     {"code", unit.code},
                     {"post", unit.post},
                     {"listed", unit.listed},
                     {"enclosing", unit.listed && part_of.empty() ? enclosing(unit) : ""},
                     {"where", place(unit.where)},
                     {"tasks_href", unit.tasks.empty() ? "" : "#zadania-" + unit.id},
                     {"has_children", !children.empty()}};
      node.emplace_back("children", std::move(children));
      nodes.emplace_back(std::move(node));
    }
    return nodes;
  }

  List tasks(const FragmentPlace& where, const std::vector<organization::Task>& list) const {
    List rows;
    for (const organization::Task& task : list) {
      List parts = tasks(where, task.parts);
      // The place in the amended text, linked to the amending provision: the former has no page.
      const timeline::Entry* by = m_site.timeline.find(m_fragment.by);
      const std::string href =
          by != nullptr ? relative_link(m_path, act_path(m_site, *by), where.by) : "";
      Object row = {{"text", task.text},
                    {"source", Object{{"href", href}, {"label", print(task.source.citation)}}},
                    {"has_parts", !parts.empty()},
                    {"closing", task.closing}};
      row.emplace_back("parts", std::move(parts));
      rows.emplace_back(std::move(row));
    }
    return rows;
  }

  List scopes() const {
    List rows;
    for (const FragmentUnit& unit : m_fragment.units) {
      if (unit.tasks.empty()) continue;
      const FragmentUnit* whole = m_fragment.unit(unit.part_of);
      List lists;
      for (const FragmentTasks& one : unit.tasks) {
        lists.emplace_back(Object{{"lead", one.lead},
                                  {"where", place(one.where)},
                                  {"tasks", tasks(one.where, one.tasks)}});
      }
      Object row = {{"id", "zadania-" + unit.id},
                    {"name", text::capitalized(unit.name)},
                    {"code", unit.code},
                    {"whole", unit.post && whole != nullptr ? whole->name : ""}};
      row.emplace_back("lists", std::move(lists));
      rows.emplace_back(std::move(row));
    }
    return rows;
  }

  List changes(const std::vector<FragmentChange>& list) const {
    List rows;
    for (const FragmentChange& change : list) {
      List lines;
      for (const timeline::FragmentLine& line : change.wording) {
        lines.emplace_back(Object{{"place", print(line.place)}, {"words", line.text}});
      }
      // What is repealed is said by its place, of which the page makes the item.
      const bool repealed = change.where.status == FragmentStatus::repealed;
      Object row = {{"where", place(change.where, repealed ? "" : change.places)},
                    {"places", change.places},
                    {"sentence", change.sentence},
                    {"has_lines", !lines.empty()}};
      row.emplace_back("lines", std::move(lines));
      rows.emplace_back(std::move(row));
    }
    return rows;
  }

  const Site& m_site;
  const Fragment& m_fragment;
  std::string m_path;
};

// Where no structure is held, the fragments are all that is known.
std::string render_fragment_list(const Site& site) {
  PageFrame frame;
  frame.path = address::structures;
  frame.title = site.string("fragment.list");
  frame.section = address::structures;
  List rows;
  for (const Fragment& fragment : site.fragments) {
    Object row = link_to_fragment(site, frame.path, fragment);
    row.emplace_back("description", site.string("fragment.list_text"));
    rows.emplace_back(std::move(row));
  }
  return render_page(site, "list", frame, {{"heading", frame.title}, {"rows", std::move(rows)}});
}

}  // namespace

std::string fragment_path(const Site& site, const Fragment& fragment) {
  // Acts that amend several texts have several.
  std::size_t number = 1;
  for (const Fragment& other : site.fragments) {
    if (&other == &fragment) break;
    if (other.by == fragment.by) ++number;
  }
  const std::string slug = slug_of(fragment.by);
  return address::fragment(number == 1 ? slug : slug + "-" + std::to_string(number));
}

List fragment_links(const Site& site, std::string_view from) {
  List links;
  for (const Fragment& fragment : site.fragments) {
    links.emplace_back(link_to_fragment(site, from, fragment));
  }
  return links;
}

List fragment_links(const Site& site, std::string_view from, const act::ActId& act) {
  List links;
  for (const Fragment& fragment : site.fragments) {
    if (fragment.by != act && !is_base(fragment, act)) continue;
    links.emplace_back(link_to(from, fragment_path(site, fragment), site.string("fragment.link")));
  }
  return links;
}

void add_fragment_pages(const Site& site, std::vector<Page>& pages) {
  for (const Fragment& fragment : site.fragments) {
    pages.push_back({fragment_path(site, fragment),
                     [&site, &fragment] { return FragmentPage(site, fragment).render(); }});
  }
  if (site.fragments.empty() || !site.offices.empty()) return;
  pages.push_back({address::structures, [&site] { return render_fragment_list(site); }});
}

}  // namespace bipgen::pages
