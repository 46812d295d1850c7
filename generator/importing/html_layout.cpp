#include "importing/html_layout.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace bipgen::importing {

namespace {

constexpr std::array<std::string_view, 52> blocks = {
    "address", "article", "aside",   "blockquote", "body",  "caption", "center",   "dd",
    "details", "dialog",  "dir",     "div",        "dl",    "dt",      "fieldset", "figcaption",
    "figure",  "footer",  "form",    "frameset",   "h1",    "h2",      "h3",       "h4",
    "h5",      "h6",      "header",  "hgroup",     "hr",    "html",    "legend",   "li",
    "main",    "menu",    "nav",     "noframes",   "ol",    "option",  "p",        "pre",
    "search",  "section", "summary", "table",      "tbody", "td",      "tfoot",    "th",
    "thead",   "tr",      "ul",      "colgroup"};

bool is_block_name(std::string_view name) {
  return std::find(blocks.begin(), blocks.end(), name) != blocks.end();
}

// The declarations without white space, in lower case: "display:block;float:left".
std::string style_of(const Markup& element) {
  std::string style;
  for (const char c : attribute(element, "style")) {
    if (c == ' ' || c == '\n' || c == '\t' || c == '\r') continue;
    style += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  }
  return style;
}

// The value of a property, as far as the next declaration; empty when it is not there.
std::string_view value_of(std::string_view style, std::string_view property) {
  for (std::size_t at = 0; at < style.size();) {
    const std::size_t end = std::min(style.find(';', at), style.size());
    const std::string_view declaration = style.substr(at, end - at);
    if (declaration.starts_with(property) && declaration.size() > property.size() &&
        declaration[property.size()] == ':') {
      return declaration.substr(property.size() + 1);
    }
    at = end + 1;
  }
  return {};
}

}  // namespace

Layout layout_of(const Markup& element) {
  if (element.is_text()) return Layout::in_line;
  const bool block = is_block_name(element.name);
  const std::string style = style_of(element);
  if (style.empty()) return block ? Layout::block : Layout::in_line;
  const std::string_view display = value_of(style, "display");
  constexpr std::array<std::string_view, 6> as_block{"block", "flex",      "grid",
                                                     "table", "table-row", "list-item"};
  if (std::find(as_block.begin(), as_block.end(), display) != as_block.end()) return Layout::block;
  if (display == "inline") return Layout::in_line;
  const bool set_off = display == "inline-block" || display == "table-cell" ||
                       display == "inline-table" || display == "inline-flex";
  const std::string_view floats = value_of(style, "float");
  const bool floating = floats == "left" || floats == "right";
  if (set_off || (!block && floating)) return Layout::apart;
  return block ? Layout::block : Layout::in_line;
}

}  // namespace bipgen::importing
