// The marker of a provision as it stands in print.
#pragma once

#include <string>

#include "act/act.hpp"

namespace bipgen::pages {

// A chapter of an act is "Rozdział 2"; one of a document bears its number alone, "1.2.1" or "3.3.".
enum class TextKind { act, document };

// "§ 13a." or "§ 13a" (as its style says), "1)", "–"; empty for what has none.
std::string marker_of(const act::Provision& provision, TextKind kind);

// §§ and articles are sections with headings of their own, so that a screen reader can step through
// them; narrower levels are lists.
bool is_section(act::Level level);

}  // namespace bipgen::pages
