#include "importing/html_notes.hpp"

#include <string_view>
#include <vector>

namespace bipgen::importing {

namespace {

struct Link {
  const Markup* element = nullptr;
  std::string_view name;
  std::string_view target;
};

void collect(const Markup& element, std::vector<Link>& links) {
  const std::string_view target = attribute(element, "href");
  if (element.name == "a" && target.size() > 1 && target.front() == '#') {
    const std::string_view name = attribute(element, "name");
    links.push_back({&element, name.empty() ? attribute(element, "id") : name, target.substr(1)});
  }
  for (const Markup& part : element.children) collect(part, links);
}

}  // namespace

std::map<const Markup*, std::string> note_links(const Markup& content) {
  std::vector<Link> links;
  collect(content, links);
  std::map<std::string_view, std::size_t> by_name;
  for (std::size_t i = 0; i < links.size(); ++i) {
    if (!links[i].name.empty()) by_name.emplace(links[i].name, i);
  }
  std::map<const Markup*, std::string> written;
  std::size_t number = 0;
  for (std::size_t i = 0; i < links.size(); ++i) {
    const auto note = by_name.find(links[i].target);
    if (note == by_name.end() || note->second <= i || links[i].name.empty()) continue;
    if (links[note->second].target != links[i].name) continue;
    const std::string label = "[^" + std::to_string(++number) + "]";
    written.emplace(links[i].element, label);
    written.emplace(links[note->second].element, label + ": ");
  }
  return written;
}

}  // namespace bipgen::importing
