// Registers: tables with a declared schema, each row citing where it comes from.
#include <map>

#include "act/citation.hpp"
#include "act/lookup.hpp"
#include "pages/addresses.hpp"
#include "pages/make_pages.hpp"
#include "pages/register_rows.hpp"
#include "pages/role_links.hpp"
#include "text/letters.hpp"

namespace bipgen::pages {
namespace {

using templates::List;
using templates::Object;

const act::Document* document_of(const Site& site, const Register& table) {
  for (const act::Document& document : site.documents) {
    if (document.slug == table.document) return &document;
  }
  return nullptr;
}

// The page of the role that the row names: by the place of its tasks and by its name.
std::string role_href(const Site& site, const Register& table, std::string_view from,
                      const std::vector<Cell>& row, const std::string& value) {
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    if (table.columns[i].type != ColumnType::link || row[i].size() != 1) continue;
    const std::optional<act::Citation> citation = act::parse_citation(row[i].front());
    const organization::Role* role =
        citation ? role_listed_at(site, table.document, *citation) : nullptr;
    if (role != nullptr && role->name == value) {
      return relative_link(from, address::role(role->id));
    }
  }
  return "";
}

// "rozdział 5.1" as a link into the document, where the document has it.
Object place_link(const Site& site, const Register& table, std::string_view from,
                  const std::string& words) {
  const act::Document* document = document_of(site, table);
  const std::optional<act::Citation> citation = act::parse_citation(words);
  if (document != nullptr && citation && act::resolve(document->text, *citation) != nullptr) {
    return {{"href", relative_link(from, address::document(document->slug), *citation)},
            {"label", words}};
  }
  return {{"href", false}, {"label", words}};
}

List cells_of(const Site& site, const Register& table, std::string_view from,
              const std::vector<Cell>& row) {
  List cells;
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    const Column& column = table.columns[i];
    List parts;
    for (const std::string& value : row[i]) {
      Object part =
          column.type == ColumnType::link
              ? place_link(site, table, from, value)
              : Object{{"href", role_href(site, table, from, row, value)}, {"label", value}};
      part.emplace_back("last", &value == &row[i].back());
      parts.emplace_back(std::move(part));
    }
    Object cell = {{"column", column.title},
                   {"first", i == 0},
                   {"code", column.type == ColumnType::code},
                   {"link", column.type == ColumnType::link},
                   {"empty", parts.empty()}};
    cell.emplace_back("parts", std::move(parts));
    cells.emplace_back(std::move(cell));
  }
  return cells;
}

}  // namespace

std::vector<std::string> row_anchors(const Register& table) {
  std::vector<std::string> anchors;
  std::map<std::string, std::size_t> taken;
  for (const std::vector<Cell>& row : table.rows) {
    std::string name = row.empty() || row.front().empty() ? "" : text::slug(row.front().front());
    if (name.empty()) name = std::to_string(anchors.size() + 1);
    const std::size_t number = ++taken[name];
    // Two hyphens: "a-2" may be a name.
    if (number > 1) name += "--" + std::to_string(number);
    anchors.push_back("pozycja-" + name);
  }
  return anchors;
}

namespace {

std::string render_register(const Site& site, const Register& table) {
  PageFrame frame;
  frame.path = address::register_page(table.slug);
  frame.title = table.title;
  frame.description = table.description;
  frame.section = address::registers;
  frame.body_class = "rejestr";
  frame.crumbs = {{site.string("menu.registers"), address::registers}};
  List columns;
  for (const Column& column : table.columns) columns.emplace_back(column.title);
  List rows;
  const std::vector<std::string> anchors = row_anchors(table);
  for (std::size_t i = 0; i < table.rows.size(); ++i) {
    rows.emplace_back(Object{{"anchor", anchors[i]},
                             {"cells", cells_of(site, table, frame.path, table.rows[i])}});
  }
  Object values = {{"heading", table.title},
                   {"description", table.description},
                   {"note", table.note},
                   {"columns", std::move(columns)},
                   {"count", site.strings->plural("registers.rows", table.rows.size())},
                   {"rows", std::move(rows)}};
  if (const act::Document* document = document_of(site, table)) {
    values.emplace_back("document",
                        link_to(frame.path, address::document(document->slug), document->title));
    values.emplace_back("place", place_link(site, table, frame.path, table.at));
  }
  return render_page(site, "register", frame, std::move(values));
}

}  // namespace

void add_register_pages(const Site& site, std::vector<Page>& pages) {
  if (site.registers.empty()) return;
  for (const Register& table : site.registers) {
    pages.push_back({address::register_page(table.slug),
                     [&site, &table] { return render_register(site, table); }});
  }
  pages.push_back({address::registers, [&site] {
                     PageFrame frame;
                     frame.path = address::registers;
                     frame.title = site.string("registers.title");
                     frame.section = address::registers;
                     List rows;
                     for (const Register& table : site.registers) {
                       Object row =
                           link_to(frame.path, address::register_page(table.slug), table.title);
                       row.emplace_back("description", table.description);
                       rows.emplace_back(std::move(row));
                     }
                     return render_page(site, "list", frame,
                                        {{"heading", frame.title}, {"rows", std::move(rows)}});
                   }});
}

}  // namespace bipgen::pages
