#include "markdown/page_sections.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

#include "text/words.hpp"

namespace bipgen::markdown {
namespace {

// What append_escaped writes.
constexpr std::pair<std::string_view, char> entities[] = {
    {"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&#39;", '\''}};

void append_character(std::string& out, std::string_view html, std::size_t& at) {
  for (const auto& [entity, character] : entities) {
    if (!html.substr(at).starts_with(entity)) continue;
    out += character;
    at += entity.size();
    return;
  }
  out += html[at++];
}

// Emphasis and links stand within words; every other tag parts them.
bool parts_words(std::string_view tag) {
  for (const std::string_view inline_tag : {"a", "em", "strong", "code", "del", "sup", "span"}) {
    if (tag.starts_with('/')) tag.remove_prefix(1);
    if (tag.substr(0, tag.find(' ')) == inline_tag) return false;
  }
  return true;
}

std::string words_of(std::string_view html) {
  std::string words;
  std::size_t at = 0;
  while (at < html.size()) {
    if (html[at] != '<') {
      append_character(words, html, at);
      continue;
    }
    const std::size_t end = std::min(html.find('>', at), html.size());
    if (parts_words(html.substr(at + 1, end - at - 1))) words += ' ';
    at = std::min(end + 1, html.size());
  }
  return text::collapsed(words);
}

}  // namespace

std::vector<PageSection> sections_of(const PageHtml& page) {
  std::vector<PageSection> sections(1);
  const std::string_view html = page.html;
  std::size_t begin = 0;
  for (const PageHeading& heading : page.headings) {
    const std::string tag = "h" + std::to_string(heading.level);
    const std::size_t open = html.find("<" + tag + " id=\"" + heading.id + "\">", begin);
    if (open == std::string_view::npos) continue;
    sections.back().text = words_of(html.substr(begin, open - begin));
    sections.push_back({heading.id, heading.text, ""});
    const std::string close = "</" + tag + ">";
    begin = html.find(close, open) + close.size();
  }
  sections.back().text = words_of(html.substr(begin));
  return sections;
}

}  // namespace bipgen::markdown
