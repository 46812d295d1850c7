// A tree -> canonical legal Markdown. parse_text(write_text(t)) has the same wording as t, and
// writing that again gives the same bytes (property test).
#pragma once

#include <string>

#include "act/act.hpp"
#include "parsing/parse_act.hpp"

namespace bipgen::parsing {

std::string write_text(const act::Text& text, Grammar grammar);

}  // namespace bipgen::parsing
