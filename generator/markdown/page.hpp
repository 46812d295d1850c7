// An ordinary page: Markdown -> HTML, with the outline that a table of contents needs.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "source/diagnostics.hpp"
#include "source/file.hpp"

namespace bipgen::markdown {

struct PageHeading {
  int level = 2;
  std::string id;    // slug of the text, made unique in the page
  std::string text;  // plain
};

struct PageLink {
  std::string target;
  source::Span span;  // of the paragraph that holds it (cmark gives lines only)
};

struct PageHtml {
  std::string html;
  std::vector<PageHeading> headings;
  std::vector<PageLink> links;
};

// GFM with tables, footnotes, autolinks; safe mode. Headings get ids and begin at <h2>: the page's
// title is the <h1>. Reported: a heading level that is skipped, an image without alternative text,
// raw HTML (it is shown as text).
PageHtml page_html(const source::File& file, source::Span body, source::Diagnostics& diagnostics);

}  // namespace bipgen::markdown
