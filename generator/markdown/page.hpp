// An ordinary page: Markdown -> HTML, with the outline that a table of contents needs.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "source/diagnostics.hpp"
#include "source/file.hpp"

namespace bipgen::markdown {

struct PageHeading {
  int level = 2;     // of the HTML
  std::string id;    // slug of the text, made unique in the page
  std::string text;  // plain
};

struct PageLink {
  std::string target;  // as written; links and images
  source::Span span;   // of the block that holds it (cmark gives lines only)
};

struct PageHtml {
  std::string html;
  std::vector<PageHeading> headings;
  std::vector<PageLink> links;
};

// What the page says around its footnotes.
struct PageWords {
  std::string footnote = "Przypis";
  std::string footnotes = "Przypisy";
  std::string back = "Wróć do tekstu";
};

// GFM with tables, footnotes ("[^1]: …" to the next blank line) and autolinks; safe mode. The
// topmost heading level that the page uses becomes <h2>, because the page's title is the <h1>;
// headings get ids. Tables are those of table_html. Reported: a heading level that is skipped, an
// image without alternative text, raw HTML (it is shown as text), a link that is dropped, a
// footnote without reference or text, a text too dense with markup (it is shown as it is).
PageHtml page_html(const source::File& file, source::Span body, source::Diagnostics& diagnostics,
                   const PageWords& words = {});

}  // namespace bipgen::markdown
