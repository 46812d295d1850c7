#include "lint/accessibility.hpp"

#include <string_view>

#include "act/lookup.hpp"
#include "text/words.hpp"

namespace bipgen::lint {

namespace {

using source::in_quotes;
using source::Kind;
using source::message;

// "![](plan.png)", "![ ](plan.png)": two brackets with nothing between, then the address. The byte
// of "!"; npos when there is none from `from` on.
std::size_t find_image_without_words(std::string_view text, std::size_t from) {
  for (std::size_t at = text.find("![", from); at != std::string_view::npos;
       at = text.find("![", at + 1)) {
    const bool escaped = at > 0 && text[at - 1] == '\\';
    const std::size_t close = text.find_first_not_of(" \t", at + 2);
    if (!escaped && close != std::string_view::npos && text.substr(close).starts_with("](")) {
      return at;
    }
  }
  return std::string_view::npos;
}

void check_images(const source::File& file, source::Span body, source::Diagnostics& diagnostics) {
  const std::string_view text = std::string_view(file.text).substr(0, body.end);
  for (std::size_t at = find_image_without_words(text, body.begin); at != std::string_view::npos;
       at = find_image_without_words(text, at + 1)) {
    const auto begin = static_cast<std::uint32_t>(at);
    diagnostics.add(Kind::image_without_alternative, {file.path, {begin, begin + 1}},
                    message("image has no alternative text"),
                    message("expected words between {} and {}", in_quotes("!["), in_quotes("]")));
  }
}

}  // namespace

void check_accessibility(const source::File& file, source::Span body, const act::Text& text,
                         source::Diagnostics& diagnostics) {
  check_images(file, body, diagnostics);
  int before = 1;
  act::walk(text, [&](const act::Provision& provision, const act::Citation&) {
    if (!act::is_heading(provision.level)) return;
    if (provision.depth > before + 1) {
      diagnostics.add(
          Kind::heading_level_skipped, {file.path, provision.span},
          message("heading of level {} stands below one of level {}", int{provision.depth}, before),
          message("expected level {}", before + 1));
    }
    before = provision.depth;
  });
}

}  // namespace bipgen::lint
