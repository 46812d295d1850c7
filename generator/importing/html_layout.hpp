// How an element of a page stands beside the words around it. Private to the reading of HTML.
#pragma once

#include <cstdint>

#include "importing/markup.hpp"

namespace bipgen::importing {

enum class Layout : std::uint8_t {
  in_line,  // its words go on with those before, without a space that the page has not
  apart,    // on the same line, but set off from it: a column, a floating part
  block,    // begins and ends a paragraph
};

// By the element's name, as HTML has it (names that HTML does not know stand in the line: Word's
// "st1:date"), and by the layout that its own `style` gives it. Style sheets are not read.
Layout layout_of(const Markup& element);

}  // namespace bipgen::importing
