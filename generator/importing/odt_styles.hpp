// What the styles of an OpenDocument text say of its lists, headings and raised characters.
// Internal to the reader of ODT. ODF 1.3, part 3, 16.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "importing/list_numbers.hpp"
#include "importing/markup.hpp"
#include "importing/paragraph_text.hpp"

namespace bipgen::importing {

struct OdtLevel {
  NumberForm form = NumberForm::none;
  std::string prefix;
  std::string suffix;
  std::string
      pattern;  // "§ %1%.", where the file has one: then prefix and suffix are of no account
  std::string bullet;
  int start = 1;
  int shown = 1;  // levels whose numbers are shown, this one and those above
};

using OdtList = std::map<int, OdtLevel>;  // by level, from 1

struct OdtStyle {
  std::string base;
  std::optional<std::string> list;
  std::optional<Script> script;
};

struct OdtStyles {
  std::map<std::string, OdtList, std::less<>> lists;
  std::map<std::string, OdtStyle, std::less<>> styles;
  OdtList headings;  // the numbers of headings
};

// Adds what a tree of styles.xml or content.xml has; the later one wins.
void read_odt_styles(const Markup& tree, OdtStyles& found);

// As found_in_styles of DOCX.
std::optional<std::string> list_of_style(const OdtStyles& styles, std::string_view style);
std::optional<Script> script_of_style(const OdtStyles& styles, std::string_view style);

}  // namespace bipgen::importing
