#include "search/page.hpp"

#include "text/letters.hpp"

namespace bipgen::search {

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
