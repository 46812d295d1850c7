// The words of an ordinary page by its headings, without their HTML.
#pragma once

#include <string>
#include <vector>

#include "markdown/page.hpp"

namespace bipgen::markdown {

struct PageSection {
  std::string id;       // of the heading; "" for what stands before the first one
  std::string heading;  // plain
  std::string text;     // plain, white space collapsed
};

// The first one is what stands before the first heading, be it nothing. For pages that page_html
// made only.
std::vector<PageSection> sections_of(const PageHtml& page);

}  // namespace bipgen::markdown
