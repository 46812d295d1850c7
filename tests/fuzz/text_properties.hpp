// What holds for the tree of any text, however odd. Each function throws std::logic_error.
#pragma once

#include "act/act.hpp"
#include "parsing/parse_act.hpp"
#include "source/diagnostics.hpp"

namespace bipgen::fuzz {

// Throws with `what` unless `holds`.
void require(bool holds, const char* what);

// Spans lie in the file, parents before children.
void check_spans(const act::Text& text, const source::File& file);
void check_spans(const source::Diagnostics& diagnostics, const source::File& file);

// Each provision that walk gives has a citation that prints and parses back, and resolves to it or,
// where labels are doubled, to nothing; ids of different citations differ.
void check_citations(const act::Text& text);

// parse . write is the identity on trees; write . parse . write = write.
void check_round_trip(const act::Text& text, parsing::Grammar grammar);

}  // namespace bipgen::fuzz
