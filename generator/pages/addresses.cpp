#include "pages/addresses.hpp"

#include <utility>

#include "text/letters.hpp"
#include "timeline/timeline.hpp"

namespace bipgen::pages {
namespace {

// Replaces every {name} of the pattern by its value; an unknown name stays, to be seen.
std::string filled(std::string_view pattern,
                   std::initializer_list<std::pair<std::string_view, std::string>> values) {
  std::string result(pattern);
  for (const auto& [name, value] : values) {
    const std::string hole = "{" + std::string(name) + "}";
    for (std::size_t at = result.find(hole); at != std::string::npos;
         at = result.find(hole, at + value.size())) {
      result.replace(at, hole.size(), value);
    }
  }
  return result;
}

// The folder for what stands below a page.
std::string base_of(std::string_view page) {
  for (const std::string_view end : {"/index.html", ".html"}) {
    if (page.ends_with(end)) return std::string(page.substr(0, page.size() - end.size()));
  }
  return std::string(page) + "-teksty";
}

}  // namespace

namespace address {

std::string act(const Publisher& publisher, const act::ActId& id, std::optional<int> year,
                std::string_view title) {
  const std::size_t slash = id.number.rfind('/');
  const std::string_view number = std::string_view(id.number).substr(0, slash);
  std::string slug = text::slug(title, '_', text::Case::kept);
  if (slug.empty()) slug = "akt";
  return filled(publisher.act_url, {{"type", std::string(act::slug_of(id.type))},
                                    {"year", year ? std::to_string(*year) : "bez-roku"},
                                    {"number", text::slug(number)},
                                    {"slug", slug}});
}

std::string act_comparison(std::string_view later_path, std::string_view earlier) {
  const std::size_t slash = later_path.rfind('/');
  const std::string_view folder =
      slash == std::string_view::npos ? std::string_view() : later_path.substr(0, slash + 1);
  return std::string(folder) + "porownanie/" + std::string(earlier) + "/index.html";
}

std::string act_text(std::string_view act, std::string_view text) {
  return base_of(act) + "/tekst/" + std::string(text) + "/index.html";
}

std::string act_text_change(std::string_view act, std::string_view pair) {
  return base_of(act) + "/porownanie/" + std::string(pair) + "/index.html";
}

std::string acts_of_year(int year) {
  return "zarzadzenia/" + std::to_string(year) + "/index.html";
}

std::string structure(std::string_view day) {
  return "struktura/" + std::string(day) + "/index.html";
}

std::string structure_change(std::string_view pair) {
  return "struktura/zmiany/" + std::string(pair) + "/index.html";
}

std::string timeline_part(std::string_view part) {
  return "zmiany/" + std::string(part) + "/index.html";
}

std::string unit(std::string_view slug) {
  return "komorki/" + std::string(slug) + "/index.html";
}

std::string fragment(std::string_view slug) {
  return "struktura/czesciowa/" + std::string(slug) + "/index.html";
}

std::string role(std::string_view id) {
  return "role/" + std::string(id) + "/index.html";
}

std::string code(std::string_view slug) {
  return "kody/" + std::string(slug) + "/index.html";
}

std::string document(std::string_view slug) {
  return "dokumenty/" + std::string(slug) + "/index.html";
}

std::string register_page(std::string_view slug) {
  return "rejestry/" + std::string(slug) + "/index.html";
}

std::string plain_page(std::string_view slug) {
  return std::string(slug) + "/index.html";
}

std::string glossary_letter(std::string_view slug) {
  return "slowniczek/" + std::string(slug) + "/index.html";
}

std::string word_index_letter(std::string_view slug) {
  return "skorowidz/" + std::string(slug) + "/index.html";
}

std::string act_data(const act::ActId& id) {
  return "dane/akty/" + slug_of(id) + ".json";
}

std::string structure_data(std::string_view day) {
  return "dane/struktura/" + std::string(day) + ".json";
}

std::string structure_change_data(std::string_view pair) {
  return "dane/zmiany/" + std::string(pair) + ".json";
}

}  // namespace address

std::string relative_link(std::string_view from, std::string_view to) {
  // Common folders are dropped.
  std::size_t common = 0;
  for (std::size_t i = 0; i < from.size() && i < to.size() && from[i] == to[i]; ++i) {
    if (from[i] == '/') common = i + 1;
  }
  std::string link;
  for (const char c : from.substr(common)) {
    if (c == '/') link += "../";
  }
  link += to.substr(common);
  return link;
}

std::string relative_link(std::string_view from, std::string_view to,
                          const act::Citation& citation) {
  const std::string path = from == to ? std::string() : relative_link(from, to);
  if (citation.empty()) return path.empty() ? relative_link(from, to) : path;
  return path + "#" + act::fragment_id(citation);
}

}  // namespace bipgen::pages
