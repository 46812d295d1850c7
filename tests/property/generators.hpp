// Random acts, documents and citations that look like real ones: Polish words, odd labels, nested
// quotations, tables, footnotes, closing words, and texts that begin like what they are not.
#pragma once

#include <string>

#include "act/act.hpp"

namespace bipgen::property {

// Each draws from rapidcheck's current generator; call them inside a property.

// One line of words, perhaps with inline Markdown; may begin with what looks like a marker.
std::string draw_words();

// A text as the parser makes it: closing words only after the items of a list, marks of quotation
// balanced, tirets and paragraphs numbered by their place.
act::Text draw_act_text();
act::Text draw_document_text();

// A label of the law: "5", "13a", "12[1]", "za", "IV".
act::Label draw_label(act::Level level);
act::Citation draw_citation();

}  // namespace bipgen::property
