// Changes of a tree at places that citations name: for those who apply instructions and who draft
// them.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "act/act.hpp"
#include "act/citation.hpp"

namespace bipgen::amending {

// One provision in the list that holds it; `list` is nullptr when the citation does not resolve to
// exactly one.
struct Found {
  std::vector<act::Provision>* list = nullptr;
  std::size_t index = 0;

  explicit operator bool() const { return list != nullptr; }
  act::Provision& operator*() const { return (*list)[index]; }
  act::Provision* operator->() const { return &(*list)[index]; }
};

Found find(act::Text& text, const act::Citation& citation);

// The text that ends the unit: its own or its last part's. nullptr when it ends with no paragraph.
std::string* last_paragraph(act::Provision& provision);

// Every paragraph of the unit and below it, quoted wording left out.
std::vector<std::string*> paragraphs_of(act::Provision& provision);
std::vector<std::string*> paragraphs_of(std::vector<act::Block>& blocks);

// Where sentence `number` (from 1, or last_sentence) of a paragraph stands; an empty view when
// there is none.
std::string_view find_sentence(std::string_view paragraph, int number);

}  // namespace bipgen::amending
