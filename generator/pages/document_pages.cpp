// Long documents approved by an act, and the list of them.
#include "act/lookup.hpp"
#include "pages/addresses.hpp"
#include "pages/contents.hpp"
#include "pages/make_pages.hpp"
#include "pages/provision_html.hpp"
#include "pages/role_links.hpp"

namespace bipgen::pages {
namespace {

using templates::List;
using templates::Object;

std::string render_document(const Site& site, const act::Document& document) {
  PageFrame frame;
  frame.path = address::document(document.slug);
  frame.title = document.title;
  frame.section = address::documents;
  frame.body_class = "dokument";
  frame.crumbs = {{site.string("menu.documents"), address::documents}};
  ProvisionHtml options;
  options.kind = TextKind::document;
  options.heading_level = 2;
  options.footnote_word = site.string("act.footnote");
  options.footnotes_word = site.string("act.footnotes");
  options.back_word = site.string("act.back_to_text");
  options.table_word = site.string("act.table");
  List contents;
  for (const ContentsLine& line : contents_of(document.text, TextKind::document)) {
    contents.emplace_back(Object{{"href", "#" + line.fragment},
                                 {"label", line.label},
                                 {"words", line.words},
                                 {"depth", std::to_string(line.depth)}});
  }
  List annexes;
  for (const act::MissingAnnex& annex : document.missing_annexes) {
    annexes.emplace_back(Object{{"label", annex.label.text()}, {"title", annex.title}});
  }
  Object values = {{"heading", document.title},
                   {"has_facts", !document.edition.empty() || !document.approved_by.empty()},
                   {"edition", document.edition},
                   {"approved_by", document.approved_by},
                   {"note", document.note},
                   {"has_contents", contents.size() > 1},
                   {"has_missing_annexes", !annexes.empty()},
                   {"missing_annexes", std::move(annexes)},
                   {"contents", std::move(contents)},
                   {"text", text_html(document.text, options)}};
  List roles = roles_in(site, frame.path, {std::nullopt, document.slug});
  values.emplace_back("has_roles", !roles.empty());
  values.emplace_back("roles", std::move(roles));
  return render_page(site, "document", frame, std::move(values));
}

std::string render_document_list(const Site& site) {
  PageFrame frame;
  frame.path = address::documents;
  frame.title = site.string("documents.title");
  frame.section = address::documents;
  List rows;
  for (const act::Document& document : site.documents) {
    Object row = link_to(frame.path, address::document(document.slug), document.title);
    row.emplace_back("edition", document.edition);
    rows.emplace_back(std::move(row));
  }
  return render_page(site, "list", frame, {{"heading", frame.title}, {"rows", std::move(rows)}});
}

}  // namespace

void add_document_pages(const Site& site, std::vector<Page>& pages) {
  if (site.documents.empty()) return;
  for (const act::Document& document : site.documents) {
    pages.push_back({address::document(document.slug),
                     [&site, &document] { return render_document(site, document); }});
  }
  pages.push_back({address::documents, [&site] { return render_document_list(site); }});
}

}  // namespace bipgen::pages
