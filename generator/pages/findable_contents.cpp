// What stands beside the acts: roles, documents, registers, ordinary pages, and the pages that list
// others.
#include <algorithm>

#include "markdown/page_sections.hpp"
#include "pages/addresses.hpp"
#include "pages/findable.hpp"
#include "pages/register_rows.hpp"
#include "pages/role_links.hpp"
#include "pages/text_passages.hpp"
#include "parsing/references.hpp"
#include "text/letters.hpp"

namespace bipgen::pages {

using organization::Role;
using organization::RolePassage;
using organization::TextId;
using search::Findable;
using search::Kind;
using search::Status;

namespace {

const act::Document* document_of(const Site& site, std::string_view slug) {
  for (const act::Document& document : site.documents) {
    if (document.slug == slug) return &document;
  }
  return nullptr;
}

}  // namespace

Status status_of(const Site& site, const act::Document& document) {
  for (const act::ActReference& reference : parsing::find_acts(document.approved_by)) {
    const auto id = reference.id();
    const timeline::Entry* entry = id ? site.timeline.find(*id) : nullptr;
    if (entry != nullptr) return pages::status_of(validity_of(*entry, site.today));
  }
  return Status::unknown;
}

namespace {

std::string name_of(const Site& site, const TextId& text) {
  if (text.act) return text::capitalized(print(*text.act));
  const act::Document* document = document_of(site, text.document);
  return document != nullptr ? document->title : text.document;
}

Status status_of(const Site& site, const TextId& text) {
  if (text.act) {
    const timeline::Entry* entry = site.timeline.find(*text.act);
    return entry != nullptr ? pages::status_of(validity_of(*entry, site.today)) : Status::unknown;
  }
  const act::Document* document = document_of(site, text.document);
  return document != nullptr ? pages::status_of(site, *document) : Status::unknown;
}

// A role is what the text that stands best says of it.
Status status_of(const Site& site, const Role& role) {
  Status best = Status::ended;
  for (const RolePassage& passage : role.passages) {
    best = std::min(best, status_of(site, passage.text));
  }
  return role.passages.empty() ? Status::unknown : best;
}

search::Page role_page(const Site& site, const Role& role) {
  search::Page page;
  page.url = address::role(role.id);
  page.title = role.name;
  page.passages.emplace_back().name = role.name;
  for (const RolePassage* said : passages_in_order(site, role)) {
    search::Passage& passage = page.passages.emplace_back();
    const std::string number = std::to_string(page.passages.size() - 1);
    passage.place.push_back({"zrodlo-" + number, name_of(site, said->text)});
    if (said->name != role.name) passage.name = said->name;
    for (const organization::RoleDuties& duties : said->duties) {
      append_sentence(passage.text, duties.lead, tasks_text(duties.tasks));
    }
    for (const organization::RoleMention& mention : said->mentions) {
      append_words(passage.text, mention.words);
    }
  }
  return page;
}

int year_of(const Role& role) {
  int year = 0;
  for (const RolePassage& passage : role.passages) {
    if (!passage.text.act) continue;
    year = std::max(year, timeline::year_of(passage.text.act->number).value_or(0));
  }
  return year;
}

search::Page document_page(const act::Document& document) {
  search::Page page;
  page.url = address::document(document.slug);
  page.title = document.title;
  page.passages = passages_of(document.text);
  page.passages.front().name = document.title;
  return page;
}

// "Nazwa: SEZAM. Zakres: rejestr czynności."
std::string row_text(const Register& table, const std::vector<Cell>& row) {
  std::string text;
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    std::string words;
    for (const std::string& value : row[i]) words += (words.empty() ? "" : ", ") + value;
    append_sentence(text, table.columns[i].title, words);
  }
  return text;
}

search::Page register_page(const Register& table) {
  search::Page page;
  page.url = address::register_page(table.slug);
  page.title = table.title;
  page.passages.emplace_back().name = table.title;
  page.passages.front().text = table.description;
  append_words(page.passages.front().text, table.note);
  const std::vector<std::string> anchors = row_anchors(table);
  for (std::size_t i = 0; i < table.rows.size(); ++i) {
    const std::vector<Cell>& row = table.rows[i];
    search::Passage& passage = page.passages.emplace_back();
    const bool named = !row.empty() && !row.front().empty();
    passage.name = named ? row.front().front() : std::string();
    passage.place.push_back({anchors[i], named ? passage.name : std::to_string(i + 1)});
    passage.text = row_text(table, row);
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
      // Only the first column names the row; in others a code is that of something else.
      if (column > 0 || table.columns[column].type != ColumnType::code) continue;
      for (const std::string& code : row[column]) add_key(search::code_key(code), passage.keys);
    }
  }
  return page;
}

search::Page plain_page(const PlainPage& plain) {
  search::Page page;
  page.url = address::plain_page(plain.slug);
  page.title = plain.title;
  source::Diagnostics reported;  // when the content was read
  for (const markdown::PageSection& section :
       markdown::sections_of(markdown::page_html(plain.file, plain.body, reported))) {
    search::Passage& passage = page.passages.emplace_back();
    if (!section.id.empty()) passage.place.push_back({section.id, section.heading});
    passage.name = section.heading;
    passage.text = section.text;
  }
  page.passages.front().name = plain.title;
  return page;
}

// A page that lists others is found by its title alone.
void add_list(const Site& site, const std::string& path, std::string_view title, bool shown,
              std::vector<Findable>& all) {
  if (!shown) return;
  all.push_back({{Status::in_force, Kind::page, 0}, [&path, words = site.string(title)] {
                   search::Page page;
                   page.url = path;
                   page.title = words;
                   page.passages.emplace_back().name = words;
                   return page;
                 }});
}

}  // namespace

void add_findable_contents(const Site& site, std::vector<Findable>& all) {
  for (const Role& role : site.roles) {
    all.push_back({{status_of(site, role), Kind::role, year_of(role)},
                   [&site, &role] { return role_page(site, role); }});
  }
  for (const act::Document& document : site.documents) {
    all.push_back({{pages::status_of(site, document), Kind::document, 0},
                   [&document] { return document_page(document); }});
  }
  for (const Register& table : site.registers) {
    all.push_back({{Status::in_force, Kind::record, 0}, [&table] { return register_page(table); }});
  }
  for (const PlainPage& page : site.pages) {
    all.push_back({{Status::in_force, Kind::page, 0}, [&page] { return plain_page(page); }});
  }
  add_list(site, address::acts, "acts.title", true, all);
  add_list(site, address::units, "units.title", !site.units.empty(), all);
  add_list(site, address::roles, "roles.title", !site.roles.empty(), all);
  add_list(site, address::codes, "codes.title", !site.codes.empty(), all);
  add_list(site, address::timeline, "menu.timeline", site.has_events, all);
  add_list(site, address::documents, "documents.title", !site.documents.empty(), all);
  add_list(site, address::registers, "registers.title", !site.registers.empty(), all);
  add_list(site, address::glossary, "glossary.title", !site.terms.empty(), all);
  add_list(site, address::word_index, "word_index.title", true, all);
  add_list(site, address::map, "menu.map", true, all);
}

}  // namespace bipgen::pages
