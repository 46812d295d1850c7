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

// Those that the name would be, with a year behind it: "12", "zarządzenie 12".
std::vector<const Entry*> held_with_year(const pages::Site& site, const std::string& wanted) {
  const std::string beginning = wanted + "-";
  std::vector<const Entry*> found;
  for (const Entry& entry : site.timeline.entries()) {
    if (!entry.held) continue;
    if (slug_of(entry.id).starts_with(beginning) ||
        text::slug(entry.id.number).starts_with(beginning)) {
      found.push_back(&entry);
    }
  }
  return found;
}

void add_names(const std::vector<const Entry*>& entries, std::vector<source::Message>& lines) {
  for (const Entry* entry : entries) lines.emplace_back("  " + print(entry->id));
}

std::vector<source::Message> no_act(const pages::Site& site, std::string_view name,
                                    const std::string& wanted) {
  const source::Message quoted = source::excerpt(name);
  const std::vector<const Entry*> meant = held_with_year(site, wanted);
  if (meant.size() > 1) {
    std::vector<source::Message> lines = {
        message("this site has no act {}; add the year to the number, as in:", quoted)};
    add_names(meant, lines);
    return lines;
  }
  const std::string nearest = meant.empty() ? nearest_name(site, wanted) : print(meant.front()->id);
  return {nearest.empty() ? message("this site has no act {}", quoted)
                          : message("this site has no act {}; did you mean {}?", quoted,
                                    source::in_quotes(nearest))};
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
  if (found.empty()) {
    choice.problem = no_act(site, name, wanted);
    return choice;
  }
  choice.problem = {message("{} is the number of several acts:", source::excerpt(name))};
  add_names(found, choice.problem);
  return choice;
}

}  // namespace bipgen::app
