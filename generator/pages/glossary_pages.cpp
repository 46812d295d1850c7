// The glossary: terms that acts and documents define, each with the words that define it; one page,
// or one for each letter where there are many.
#include <algorithm>

#include "pages/act_links.hpp"
#include "pages/act_texts.hpp"
#include "pages/addresses.hpp"
#include "pages/findable.hpp"
#include "pages/glossary.hpp"
#include "pages/letters.hpp"
#include "pages/make_pages.hpp"
#include "pages/wording.hpp"
#include "text/letters.hpp"

namespace bipgen::pages {

using templates::List;
using templates::Object;

namespace {

constexpr std::size_t most_terms_of_a_page = 500;

bool has_pages_by_letter(const Site& site) {
  return site.terms.size() > most_terms_of_a_page;
}

// The terms of one letter, [begin, end).
struct Part {
  std::string letter;
  std::size_t begin = 0;
  std::size_t end = 0;
};

std::vector<Part> parts_of(const Site& site) {
  std::vector<Part> parts;
  for (std::size_t i = 0; i < site.terms.size(); ++i) {
    const std::string letter = letter_of(site.terms[i].term);
    if (parts.empty() || parts.back().letter != letter) parts.push_back({letter, i, i});
    parts.back().end = i + 1;
  }
  return parts;
}

Object term_value(const Site& site, std::string_view from, const DefinedTerm& term) {
  Object value = {{"id", term.id}, {"term", term.term}, {"definition", term.definition}};
  if (term.entry != nullptr) {
    const Validity validity = validity_of(*term.entry, site.today);
    value.emplace_back("source",
                       Object{{"href", provision_href(site, from, *term.entry, term.citation)},
                              {"label", text::capitalized(short_name(*term.entry)) + ", " +
                                            print(term.citation)}});
    value.emplace_back("has_validity", true);
    value.emplace_back("validity_class", class_of(validity));
    value.emplace_back("validity_word", word_for(site, validity));
  } else {
    value.emplace_back(
        "source",
        Object{{"href", relative_link(from, address::document(term.document->slug), term.citation)},
               {"label", term.document->title + ", " + print(term.citation)}});
    value.emplace_back("has_validity", false);
  }
  return value;
}

Object part_value(const Site& site, std::string_view from, const Part& part) {
  List terms;
  for (std::size_t i = part.begin; i < part.end; ++i) {
    terms.emplace_back(term_value(site, from, site.terms[i]));
  }
  Object value = {{"letter", part.letter}, {"id", "litera-" + letter_slug(part.letter)}};
  value.emplace_back("terms", std::move(terms));
  return value;
}

std::string render_glossary(const Site& site, const std::string& path,
                            const std::vector<Part>& parts, const std::vector<Part>& shown) {
  PageFrame frame;
  frame.path = path;
  frame.title = site.string("glossary.title");
  frame.section = address::glossary;
  const bool is_part = path != address::glossary;
  if (is_part) {
    frame.crumbs = {{frame.title, address::glossary}};
    frame.title += ": " + shown.front().letter;
  }
  List links;
  for (const Part& part : parts) {
    const std::string slug = letter_slug(part.letter);
    const std::string href = has_pages_by_letter(site)
                                 ? relative_link(path, address::glossary_letter(slug))
                                 : "#litera-" + slug;
    links.emplace_back(Object{{"href", href},
                              {"letter", part.letter},
                              {"current", is_part && part.letter == shown.front().letter}});
  }
  List sections;
  for (const Part& part : shown) sections.emplace_back(part_value(site, path, part));
  return render_page(
      site, "glossary", frame,
      {{"heading", frame.title}, {"letters", std::move(links)}, {"sections", std::move(sections)}});
}

}  // namespace

std::string term_path(const Site& site, const DefinedTerm& term) {
  return has_pages_by_letter(site) ? address::glossary_letter(letter_slug(letter_of(term.term)))
                                   : address::glossary;
}

void add_glossary_pages(const Site& site, std::vector<Page>& pages) {
  if (site.terms.empty()) return;
  const std::vector<Part> parts = parts_of(site);
  const std::vector<Part> first = has_pages_by_letter(site) ? std::vector<Part>() : parts;
  pages.push_back({address::glossary, [&site, parts, first] {
                     return render_glossary(site, address::glossary, parts, first);
                   }});
  if (!has_pages_by_letter(site)) return;
  for (const Part& part : parts) {
    const std::string path = address::glossary_letter(letter_slug(part.letter));
    pages.push_back(
        {path, [&site, parts, part, path] { return render_glossary(site, path, parts, {part}); }});
  }
}

}  // namespace bipgen::pages
