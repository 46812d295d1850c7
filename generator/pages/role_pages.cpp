// Roles and posts that acts and documents speak of: one page for each, text by text, and their
// list.
#include <algorithm>
#include <array>
#include <optional>

#include "pages/act_links.hpp"
#include "pages/addresses.hpp"
#include "pages/make_pages.hpp"
#include "pages/role_links.hpp"
#include "pages/unit_links.hpp"
#include "pages/wording.hpp"

namespace bipgen::pages {
namespace {

using organization::Role;
using organization::RoleDuties;
using organization::RoleMention;
using organization::RolePassage;
using organization::RoleSide;
using organization::RoleStatement;
using organization::Task;
using organization::TextId;
using templates::List;
using templates::Object;

const act::Document* document_of(const Site& site, const TextId& text) {
  for (const act::Document& document : site.documents) {
    if (document.slug == text.document) return &document;
  }
  return nullptr;
}

const Role* role_of(const Site& site, std::string_view id) {
  for (const Role& role : site.roles) {
    if (role.id == id) return &role;
  }
  return nullptr;
}

List task_items(const Site& site, std::string_view from, const TextId& text,
                const std::vector<Task>& tasks) {
  List rows;
  for (const Task& task : tasks) {
    List parts = task_items(site, from, text, task.parts);
    Object row = {{"text", task.text},
                  {"source", place_link(site, from, text, task.source.citation)},
                  {"has_parts", !parts.empty()},
                  {"closing", task.closing}};
    row.emplace_back("parts", std::move(parts));
    rows.emplace_back(std::move(row));
  }
  return rows;
}

bool has_task_at(const std::vector<Task>& tasks, const act::Citation& citation) {
  return std::any_of(tasks.begin(), tasks.end(), [&](const Task& task) {
    return task.source.citation == citation || has_task_at(task.parts, citation);
  });
}

// The unit whose task the provision is: it carries the role out, or works with it.
Object unit_with_task(const Site& site, std::string_view from, const TextId& text,
                      const act::Citation& citation) {
  Object found;
  for (std::size_t i = 0; text.act && i < site.structures.size(); ++i) {
    const history::DatedStructure& dated = site.structures[i];
    if (dated.structure.act != *text.act) continue;
    // Of an amended act the text of today is asked; of one that is still to come, its first.
    if (!found.empty() && dated.date > site.today) break;
    for (const organization::UnitState& unit : dated.structure.units) {
      if (!has_task_at(unit.tasks, citation)) continue;
      found = {
          {"href", unit_href(site, from, i, unit.id)}, {"label", unit.name}, {"code", unit.code}};
      break;
    }
  }
  return found;
}

std::string label_of(const Site& site, RoleStatement statement, RoleSide side) {
  std::string key = "role.statement." + std::string(name_of(statement));
  const bool has_sides =
      statement == RoleStatement::appoints || statement == RoleStatement::member_of ||
      statement == RoleStatement::heads || statement == RoleStatement::answers_to ||
      statement == RoleStatement::asks || statement == RoleStatement::supervises ||
      statement == RoleStatement::stands_for;
  if (has_sides && side == RoleSide::object) key += "_by";
  return site.string(key);
}

Object statement_row(const Site& site, std::string_view from, const TextId& text,
                     const RoleMention& mention) {
  Object row = {{"words", mention.words},
                {"source", place_link(site, from, text, mention.citation)}};
  const Role* other = mention.other.empty() ? nullptr : role_of(site, mention.other);
  row.emplace_back(
      "other", other == nullptr ? Object{} : link_to(from, address::role(other->id), other->name));
  row.emplace_back("unit", unit_with_task(site, from, text, mention.citation));
  return row;
}

// In the order in which a reader asks.
constexpr std::array statement_order = {
    RoleStatement::charged,    RoleStatement::carried_out, RoleStatement::works_within,
    RoleStatement::appoints,   RoleStatement::acts,        RoleStatement::heads,
    RoleStatement::member_of,  RoleStatement::answers_to,  RoleStatement::supervises,
    RoleStatement::stands_for, RoleStatement::cooperates,  RoleStatement::agrees,
    RoleStatement::asks,       RoleStatement::named};

// The statements of one text under headings of their own; what is only named comes last.
List statement_groups(const Site& site, std::string_view from, const RolePassage& passage) {
  std::vector<std::pair<std::string, List>> groups;
  for (const RoleStatement statement : statement_order) {
    for (const RoleSide side : {RoleSide::subject, RoleSide::object}) {
      const std::string label = label_of(site, statement, side);
      for (const RoleMention& mention : passage.mentions) {
        if (mention.statement != statement || mention.side != side) continue;
        // Both sides of a cooperation stand under one heading.
        if (groups.empty() || groups.back().first != label) groups.push_back({label, {}});
        groups.back().second.emplace_back(statement_row(site, from, passage.text, mention));
      }
    }
  }
  List values;
  for (auto& [label, rows] : groups) {
    values.emplace_back(Object{{"label", label}, {"rows", std::move(rows)}});
  }
  return values;
}

Object passage_section(const Site& site, std::string_view from, const Role& role,
                       const RolePassage& passage, std::size_t number) {
  Object values = {{"id", "zrodlo-" + std::to_string(number)}};
  const timeline::Entry* entry = passage.text.act ? site.timeline.find(*passage.text.act) : nullptr;
  const act::Document* document = document_of(site, passage.text);
  if (entry != nullptr) {
    const Validity validity = validity_of(*entry, site.today);
    values.emplace_back("text", link_to(from, act_path(site, *entry), full_name(site, *entry)));
    values.emplace_back("title", entry->title);
    values.emplace_back("has_validity", true);
    values.emplace_back("validity_class", class_of(validity));
    values.emplace_back("validity_word", word_for(site, validity));
  } else if (document != nullptr) {
    values.emplace_back("text", link_to(from, address::document(document->slug), document->title));
    values.emplace_back("title", false);
    values.emplace_back("has_validity", false);
  }
  values.emplace_back("other_name", passage.name == role.name ? "" : passage.name);
  List lists;
  for (const RoleDuties& duties : passage.duties) {
    lists.emplace_back(Object{{"lead", duties.lead},
                              {"source", place_link(site, from, passage.text, duties.citation)},
                              {"tasks", task_items(site, from, passage.text, duties.tasks)}});
  }
  values.emplace_back("has_duties", !lists.empty());
  values.emplace_back("duties", std::move(lists));
  List groups = statement_groups(site, from, passage);
  values.emplace_back("has_groups", !groups.empty());
  values.emplace_back("groups", std::move(groups));
  return values;
}

std::string texts_count(const Site& site, const Role& role) {
  return site.strings->plural("role.texts", role.passages.size());
}

std::string render_role(const Site& site, const Role& role) {
  PageFrame frame;
  frame.path = address::role(role.id);
  frame.title = role.name;
  frame.section = address::roles;
  frame.body_class = "rola";
  frame.crumbs = {{site.string("menu.roles"), address::roles}};
  List passages;
  for (const RolePassage* passage : passages_in_order(site, role)) {
    passages.emplace_back(passage_section(site, frame.path, role, *passage, passages.size() + 1));
  }
  return render_page(site, "role", frame,
                     {{"heading", role.name},
                      {"count", texts_count(site, role)},
                      {"several", role.passages.size() > 1},
                      {"passages", std::move(passages)},
                      {"data_href", relative_link(frame.path, address::role_data)}});
}

std::string short_name_of(const Site& site, const TextId& text) {
  if (text.act) return print(*text.act);
  const act::Document* document = document_of(site, text);
  return document != nullptr ? document->title : text.document;
}

std::string render_role_list(const Site& site) {
  PageFrame frame;
  frame.path = address::roles;
  frame.title = site.string("roles.title");
  frame.section = address::roles;
  List rows;
  for (const Role& role : site.roles) {
    Object row = link_to(frame.path, address::role(role.id), role.name);
    List texts;
    for (const RolePassage* passage : passages_in_order(site, role)) {
      texts.emplace_back(Object{{"label", short_name_of(site, passage->text)},
                                {"last", texts.size() + 1 == role.passages.size()}});
    }
    row.emplace_back("texts", std::move(texts));
    rows.emplace_back(std::move(row));
  }
  return render_page(site, "roles", frame,
                     {{"heading", frame.title},
                      {"count", site.strings->plural("roles.count", site.roles.size())},
                      {"rows", std::move(rows)},
                      {"data_href", relative_link(frame.path, address::role_data)}});
}

}  // namespace

void add_role_pages(const Site& site, std::vector<Page>& pages) {
  if (site.roles.empty()) return;
  for (const Role& role : site.roles) {
    pages.push_back({address::role(role.id), [&site, &role] { return render_role(site, role); }});
  }
  pages.push_back({address::roles, [&site] { return render_role_list(site); }});
}

}  // namespace bipgen::pages
