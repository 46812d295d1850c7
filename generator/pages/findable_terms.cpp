// Defined terms, on the pages of the glossary.
#include <map>

#include "pages/addresses.hpp"
#include "pages/findable.hpp"
#include "pages/glossary.hpp"

namespace bipgen::pages {

using search::Findable;
using search::Status;

namespace {

Status status_of(const Site& site, const DefinedTerm& term) {
  if (term.entry != nullptr) return pages::status_of(validity_of(*term.entry, site.today));
  return pages::status_of(site, *term.document);
}

search::Page terms_page(const Site& site, const std::string& path,
                        const std::vector<const DefinedTerm*>& terms) {
  search::Page page;
  page.url = path;
  page.title = site.string("glossary.title");
  for (const DefinedTerm* term : terms) {
    search::Passage& passage = page.passages.emplace_back();
    passage.place.push_back({term->id, term->term});
    passage.name = term->term;
    passage.text = term->definition;
  }
  return page;
}

}  // namespace

void add_findable_terms(const Site& site, std::vector<Findable>& all) {
  // A page of the glossary may have terms in force and others.
  std::map<std::pair<std::string, Status>, std::vector<const DefinedTerm*>> groups;
  for (const DefinedTerm& term : site.terms) {
    groups[{term_path(site, term), status_of(site, term)}].push_back(&term);
  }
  for (auto& [key, terms] : groups) {
    const auto& [path, status] = key;
    all.push_back({{status, search::Kind::term, 0}, [&site, path = path, terms = std::move(terms)] {
                     return terms_page(site, path, terms);
                   }});
  }
}

}  // namespace bipgen::pages
