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
// one stands for the page: it has the words of the preamble, and no place and no name. Tables are
// words of the provision in which they stand; quoted new wording has passages of its own, below
// those of the provision that quotes it. Places have the ids of the page and the labels of
// citations. As a key, a provision of an annex has its citation without the annex too, and new
// wording the citation that it will have.
std::vector<search::Passage> passages_of(const act::Text& text, const PassageTags& tags = {});

// The place of a citation: joined, its ids are act::fragment_id and its labels act::print.
std::vector<search::Place> place_of(const act::Citation& citation);

// The words of blocks: plain, tables by rows, quoted new wording with its markers.
std::string plain_words(const std::vector<act::Block>& blocks);

}  // namespace bipgen::pages
