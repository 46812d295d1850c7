#include "search/page.hpp"

#include "text/letters.hpp"
#include "text/words.hpp"

namespace bipgen::search {

void collapse(Page& page) {
  for (std::string* text : {&page.title, &page.label, &page.dates}) *text = text::collapsed(*text);
  for (Passage& passage : page.passages) {
    passage.name = text::collapsed(passage.name);
    passage.text = text::collapsed(passage.text);
  }
}

std::string code_key(std::string_view code) {
  std::string key = "#";
  for (const char c : text::slug(code)) {
    if (c != '-') key += c;
  }
  return key.size() > 1 ? key : std::string();
}

std::string citation_key(std::string_view fragment) {
  return "@" + std::string(fragment);
}

std::string tag_key(std::string_view slug) {
  return "=" + std::string(slug);
}

}  // namespace bipgen::search
