#include "importing/page_list.hpp"

namespace bipgen::importing {

std::string listed_pages(const std::set<int>& pages) {
  constexpr std::size_t most = 12;
  std::string text;
  std::size_t count = 0;
  for (const int page : pages) {
    if (count++ == most) return text + ", …";
    text += (text.empty() ? "" : ", ") + std::to_string(page);
  }
  return text;
}

}  // namespace bipgen::importing
