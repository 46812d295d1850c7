// What the styles and the numbering of a Word document say of its paragraphs. Internal to the
// reader of DOCX. Word's rules: ECMA-376, part 1, 17.7 (styles) and 17.9 (numbering).
#pragma once

#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "importing/list_numbers.hpp"
#include "importing/markup.hpp"
#include "importing/paragraph_text.hpp"

namespace bipgen::importing {

inline constexpr int docx_levels = 9;

struct DocxLevel {
  NumberForm form = NumberForm::decimal;
  std::string unknown_form;  // its name, where it is none that we know
  std::string text;          // "§ %1.", "%1.%2)"; of a bullet the sign
  int start = 1;
  std::optional<int> restart;  // after which level, counted from 1; 0: never
  bool all_decimal = false;    // the numbers of the levels above too
  bool glued = false;          // nothing stands between the number and the text
  std::string style;           // paragraphs of that style have this level
};

struct DocxLevelChange {
  std::optional<int> start;
  std::optional<DocxLevel> level;
};

struct DocxList {
  std::string definition;  // lists of one definition count together
  std::map<int, DocxLevelChange> changes;
};

struct DocxDefinition {
  std::map<int, DocxLevel> levels;
  std::string style_link;  // the definition is that of the list of this style
};

struct DocxStyle {
  std::string name;  // "heading 1", "toc 2": the same in every language of Word
  std::string base;
  std::optional<std::string> list;
  std::optional<int> level;
  std::optional<int> outline;  // from 0
  std::optional<Script> script;
  std::optional<bool> hidden;
};

struct DocxStyles {
  std::map<std::string, DocxStyle, std::less<>> styles;
  std::map<std::string, DocxList, std::less<>> lists;
  std::map<std::string, DocxDefinition, std::less<>> definitions;
};

// Of styles.xml and numbering.xml; either may be an empty tree.
DocxStyles read_docx_styles(const Markup& styles, const Markup& numbering);

// Of the style and those that it is based on, the first that says it.
template <class Member>
Member found_in_styles(const DocxStyles& styles, std::string_view style,
                       Member DocxStyle::*member) {
  constexpr int longest_chain = 32;
  for (int i = 0; i < longest_chain; ++i) {
    const auto found = styles.styles.find(style);
    if (found == styles.styles.end()) return {};
    if (found->second.*member) return found->second.*member;
    style = found->second.base;
  }
  return {};
}

// "1", "true", "on", or no value at all: what w:b and its like mean. False when there is no
// element.
bool is_switched_on(const Markup* element);
std::optional<Script> script_of(const Markup& run_properties);

// A list at one of its levels, as the paragraph or its style says.
struct DocxPlace {
  std::string list;
  int level = 0;
};
std::optional<DocxPlace> list_place(const DocxStyles& styles, const Markup* paragraph_properties);

}  // namespace bipgen::importing
