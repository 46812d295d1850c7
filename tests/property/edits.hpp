// Random lawful edits of an act: what an editor who knows the rules of numbering does to a text.
#pragma once

#include "act/act.hpp"

namespace bipgen::property {

// Each draws from rapidcheck's current generator; call them inside a property.

// The text after some edits: other words, added and repealed units, other titles, content that
// becomes ust. 1, a new chapter. Numbers are those of ZTP § 89 and what is repealed keeps its
// place.
act::Text draw_lawful_edits(act::Text text);

// The text after edits that break the rules: units left out, numbered anew, put elsewhere, and
// repealed numbers taken again.
act::Text draw_any_edits(act::Text text);

}  // namespace bipgen::property
