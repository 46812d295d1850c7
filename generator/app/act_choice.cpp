#include "app/act_choice.hpp"

#include <vector>

#include "source/excerpt.hpp"
#include "text/letters.hpp"
#include "text/words.hpp"

namespace bipgen::app {

using source::message;
using timeline::Entry;

namespace {

// "zarządzenie nr 1796/2025" -> "zarzadzenie-1796-2025".
std::string plain_slug(std::string_view name) {
  std::string slug = text::slug(name);
  const std::size_t word = slug.find("-nr-");
  if (word != std::string::npos) slug.erase(word, 3);
  return slug;
}

std::string nearest_name(const pages::Site& site, const std::string& wanted) {
  std::vector<std::string> slugs;
  for (const Entry& entry : site.timeline.entries()) {
    slugs.push_back(slug_of(entry.id));
    slugs.push_back(text::slug(entry.id.number));
  }
  const std::vector<std::string_view> candidates(slugs.begin(), slugs.end());
  const std::string_view nearest = text::nearest(wanted, candidates);
  for (const Entry& entry : site.timeline.entries()) {
    if (slug_of(entry.id) == nearest || text::slug(entry.id.number) == nearest) {
      return print(entry.id);
    }
  }
  return "";
}

}  // namespace

ActChoice choose_act(const pages::Site& site, std::string_view name) {
  const std::string wanted = plain_slug(name);
  std::vector<const Entry*> found;
  for (const Entry& entry : site.timeline.entries()) {
    const std::string slug = slug_of(entry.id);
    if (slug == wanted) return {&entry, {}};
    if (text::slug(entry.id.number) == wanted) found.push_back(&entry);
  }
  if (found.size() == 1) return {found.front(), {}};
  ActChoice choice;
  const source::Message quoted = source::excerpt(name);
  if (found.empty()) {
    const std::string nearest = nearest_name(site, wanted);
    choice.problem = {nearest.empty() ? message("this site has no act {}", quoted)
                                      : message("this site has no act {}; did you mean {}?", quoted,
                                                source::in_quotes(nearest))};
    return choice;
  }
  choice.problem = {message("{} is the number of several acts:", quoted)};
  for (const Entry* entry : found) choice.problem.emplace_back("  " + print(entry->id));
  return choice;
}

}  // namespace bipgen::app
