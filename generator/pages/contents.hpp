// The table of contents of an act or a document.
#pragma once

#include <string>
#include <vector>

#include "act/act.hpp"
#include "pages/marker.hpp"

namespace bipgen::pages {

// One line of a table of contents.
struct ContentsLine {
  std::string fragment;  // "par_3"
  std::string label;     // "§ 3", "Rozdział 2", "1.2.1"
  std::string words;     // title, or the first words of the text
  int depth = 0;
  bool cut = false;  // the words go on
};

// Chapters and headings, and the §§ (articles) where an act has them.
std::vector<ContentsLine> contents_of(const act::Text& text, TextKind kind);

}  // namespace bipgen::pages
