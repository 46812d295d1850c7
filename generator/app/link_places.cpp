#include "app/link_places.hpp"

#include <algorithm>
#include <filesystem>
#include <map>
#include <string>

#include "markdown/page.hpp"
#include "pages/addresses.hpp"

namespace bipgen::app {

namespace {

// Whether the message quotes the link: as it is written, the file to which it leads from the page
// at `path`, or its fragment.
bool names(const std::string& message, const std::string& target, const std::string& path) {
  const auto quotes = [&message](const std::string& words) {
    return !words.empty() && message.find("`" + words + "`") != std::string::npos;
  };
  if (quotes(target)) return true;
  const std::size_t hash = std::min(target.find('#'), target.size());
  const std::filesystem::path folder = std::filesystem::path(path).parent_path();
  const std::string file =
      hash == 0 ? path : (folder / target.substr(0, hash)).lexically_normal().generic_string();
  const std::string fragment = target.substr(std::min(hash + 1, target.size()));
  return fragment.empty() ? quotes(file) : quotes(fragment) || quotes(file);
}

}  // namespace

void show_in_content(const pages::Site& site, source::Diagnostics& found) {
  std::map<std::string, const pages::PlainPage*> pages_by_path;
  for (const pages::PlainPage& page : site.pages) {
    pages_by_path.emplace(pages::address::plain_page(page.slug), &page);
  }
  for (source::Diagnostic& finding : found.all()) {
    const auto place = pages_by_path.find(finding.where.path);
    if (place == pages_by_path.end()) continue;
    const pages::PlainPage& page = *place->second;
    source::Diagnostics reported;  // when the page was read
    for (const markdown::PageLink& link :
         markdown::page_html(page.file, page.body, reported).links) {
      if (!names(finding.message.english(), link.target, place->first)) continue;
      finding.where = {page.file.path, link.span};
      break;
    }
  }
}

}  // namespace bipgen::app
