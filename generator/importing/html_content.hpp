// Which part of a page of the web is its text. Internal to the reader of HTML.
#pragma once

#include <cstdint>

#include "importing/markup.hpp"
#include "importing/reading_notes.hpp"

namespace bipgen::importing {

// The first of these that the page has: the one <main>, role="main" or <article>; an element whose
// id or class is "content", "main", "tresc" and the like and that holds at least half of the page's
// letters; else <body>.
const Markup& main_content(const Markup& page);

enum class Within : std::uint8_t { page, main_content };

// Whether the element is none of the text: scripts, forms, menus, what is hidden; heads and feet
// only of the page, because the main content may have its title in one. What has words and is left
// out is noted; what has a "§" never is.
bool is_beside_text(const Markup& element, Within within, ReadingNotes& notes);

}  // namespace bipgen::importing
