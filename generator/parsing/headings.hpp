// The text of a Markdown heading: chapter, annex, or a heading without number.
#pragma once

#include <string>
#include <string_view>

#include "act/act.hpp"
#include "parsing/parse_act.hpp"

namespace bipgen::parsing {

struct HeadingText {
  act::Level level = act::Level::srodtytul;
  std::string_view label;
  act::MarkerStyle style = act::MarkerStyle::inline_marker;  // bare: no full stop after the number
  std::string_view title;
};

// `text` is what follows the "#" signs, without white space at its ends. In an act "Rozdział 1.
// Tytuł" and the like; in a document "1.2.1 Tytuł"; in both "Załącznik nr 1. Tytuł". Everything
// else is a title without number; "\" before it says so.
HeadingText read_heading(std::string_view text, Grammar grammar);

// The same text again, of a heading's level, label, style and title.
std::string heading_text(const act::Provision& heading, Grammar grammar);

// "Rozdział 1", "DZIAŁ II. Tytuł": a chapter that lacks its "#".
bool looks_like_chapter(std::string_view line);

}  // namespace bipgen::parsing
