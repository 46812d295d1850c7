// From a citation to the provision and back; walking a text.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "act/act.hpp"

namespace bipgen::act {

// The citations of a list of siblings, one for each: of the children of `parent`, which
// `parent_citation` cites, or, without a parent, of a text's provisions or annexes. The one rule
// for all who walk a tree in their own way: what a chapter of an act adds, what one of a document.
std::vector<Citation> citations_of(const std::vector<Provision>& siblings, const Provision* parent,
                                   const Citation& parent_citation);

// Calls `visit` for every provision of the text in reading order, quoted new wording excepted, with
// its citation. Iterative; a provision comes before its children. Headings are visited too.
void walk(const Text& text, const std::function<void(const Provision&, const Citation&)>& visit);

// The provision that the citation names; nullptr when none does or the labels on its way are
// doubled (then it would be a guess). "§ 1" may omit ust. only where the § has none.
const Provision* resolve(const Text& text, const Citation& citation);

// The provisions that a range names, in order; empty when an end does not resolve.
std::vector<const Provision*> resolve(const Text& text, const CitationRange& range);

// The paragraphs of the blocks joined by a space, still with inline Markdown; tables and quoted new
// wording left out.
std::string joined_paragraphs(const std::vector<Block>& blocks);

}  // namespace bipgen::act
