// The text of an act or a document as passages that can be found, each with the words that one
// provision says itself.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "act/act.hpp"
#include "search/page.hpp"

namespace bipgen::pages {

// Tags by fragment ("par_5__ust_2"): what a provision, with all below it, belongs to.
using PassageTags = std::map<std::string, std::vector<std::string>, std::less<>>;

// The passages of the text in reading order, the annexes and the footnotes at the end. The first
// one stands for the page: it has the words of the preamble, and no place and no name. Quoted new
// wording and tables are words of the provision in which they stand; so are paragraphs that no
// marker opens (in a document) of the chapter in which they stand, but what is listed below them
// has passages of its own. Places have the ids of the page and the labels of citations. A
// provision of an annex has, as a key, its citation without the annex too.
std::vector<search::Passage> passages_of(const act::Text& text, const PassageTags& tags = {});

// The place of a citation: joined, its ids are act::fragment_id and its labels act::print.
std::vector<search::Place> place_of(const act::Citation& citation);

// The words of blocks: plain, tables by rows, quoted new wording with its markers.
std::string plain_words(const std::vector<act::Block>& blocks);

}  // namespace bipgen::pages
