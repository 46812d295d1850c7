#include "importing/html_content.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "text/ascii.hpp"

namespace bipgen::importing {

namespace {

template <std::size_t n>
bool is_one_of(std::string_view word, const std::array<std::string_view, n>& words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

// The id and each class as words in lower case: "main-content" is "main" and "content" too.
std::vector<std::string> names_of(const Markup& element) {
  std::vector<std::string> names;
  for (const std::string_view key : {"id", "class"}) {
    const std::string text = text::lower_ascii(attribute(element, key));
    for (std::size_t at = 0; at < text.size();) {
      const std::size_t end = std::min(text.find_first_of(" \t\n", at), text.size());
      if (end > at) names.push_back(text.substr(at, end - at));
      at = end + 1;
    }
  }
  return names;
}

constexpr std::array<std::string_view, 12> names_of_content = {
    "content", "main",    "main-content", "maincontent", "content-main", "tresc",
    "article", "artykul", "document",     "dokument",    "post-content", "entry-content"};

constexpr std::array<std::string_view, 16> names_of_asides = {
    "menu",       "nav",     "navbar", "navigation", "breadcrumb", "breadcrumbs",
    "sidebar",    "search",  "szukaj", "cookies",    "cookie",     "skip-links",
    "pagination", "toolbar", "topbar", "no-print"};
constexpr std::array<std::string_view, 5> names_of_frames = {"header", "footer", "banner", "stopka",
                                                             "naglowek"};

// Never the text of a page, with nothing to say about it.
constexpr std::array<std::string_view, 19> silent = {
    "script", "style", "noscript", "template", "head",    "title", "meta",
    "link",   "svg",   "canvas",   "iframe",   "object",  "embed", "audio",
    "video",  "map",   "input",    "select",   "textarea"};

constexpr std::array<std::string_view, 5> asides = {"nav", "aside", "form", "button", "dialog"};

constexpr std::array<std::string_view, 4> roles_of_asides = {"navigation", "search",
                                                             "complementary", "menu"};
constexpr std::array<std::string_view, 2> roles_of_frames = {"banner", "contentinfo"};

void collect(const Markup& element, bool (*is_wanted)(const Markup&),
             std::vector<const Markup*>& found) {
  if (is_wanted(element)) {
    found.push_back(&element);
    return;
  }
  for (const Markup& part : element.children) collect(part, is_wanted, found);
}

bool is_main(const Markup& element) {
  return element.name == "main" || text::lower_ascii(attribute(element, "role")) == "main";
}
bool is_article(const Markup& element) {
  return element.name == "article";
}
bool is_body(const Markup& element) {
  return element.name == "body";
}

bool is_named_content(const Markup& element) {
  const auto names = names_of(element);
  return std::any_of(names.begin(), names.end(),
                     [](const std::string& name) { return is_one_of(name, names_of_content); });
}

// Of the words that are shown.
std::size_t letters_in(const Markup& element) {
  if (element.is_text()) return element.text.size();
  if (is_one_of(element.name, silent)) return 0;
  std::size_t count = 0;
  for (const Markup& part : element.children) count += letters_in(part);
  return count;
}

bool is_hidden(const Markup& element) {
  if (has_attribute(element, "hidden")) return true;
  std::string style = text::lower_ascii(attribute(element, "style"));
  style.erase(std::remove(style.begin(), style.end(), ' '), style.end());
  return style.find("display:none") != std::string::npos ||
         style.find("visibility:hidden") != std::string::npos;
}

bool is_aside(const Markup& element, Within within) {
  const bool frames_too = within == Within::page;
  if (is_one_of(element.name, asides)) return true;
  if (frames_too && (element.name == "header" || element.name == "footer")) return true;
  const std::string role = text::lower_ascii(attribute(element, "role"));
  if (is_one_of(role, roles_of_asides)) return true;
  if (frames_too && is_one_of(role, roles_of_frames)) return true;
  const auto names = names_of(element);
  return std::any_of(names.begin(), names.end(), [frames_too](const std::string& name) {
    return is_one_of(name, names_of_asides) || (frames_too && is_one_of(name, names_of_frames));
  });
}

// Some pages are one form, or have their text in what is named a menu.
bool holds_law(const Markup& element) {
  return text_below(element).find("§") != std::string::npos;
}

}  // namespace

const Markup& main_content(const Markup& page) {
  for (const auto is_wanted : {is_main, is_article}) {
    std::vector<const Markup*> found;
    collect(page, is_wanted, found);
    if (found.size() == 1) return *found.front();
  }
  std::vector<const Markup*> bodies;
  collect(page, is_body, bodies);
  const Markup& body = bodies.empty() ? page : *bodies.front();
  std::vector<const Markup*> named;
  collect(body, is_named_content, named);
  const std::size_t all = letters_in(body);
  for (const Markup* element : named) {
    if (letters_in(*element) * 2 >= all) return *element;
  }
  return body;
}

bool is_beside_text(const Markup& element, Within within, ReadingNotes& notes) {
  if (is_one_of(element.name, silent)) return true;
  const bool hidden = is_hidden(element);
  if (!hidden && (!is_aside(element, within) || holds_law(element))) return false;
  const std::string words = text_below(element);
  if (words.find_first_not_of(" \t\r\n") != std::string::npos) {
    notes.add(hidden ? NoteKind::hidden_text : NoteKind::navigation, words);
  }
  return true;
}

}  // namespace bipgen::importing
