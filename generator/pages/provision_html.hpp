// The HTML of a provision tree: the one writer of its semantics and anchors.
#pragma once

#include <functional>
#include <string>

#include "act/act.hpp"
#include "pages/marker.hpp"

namespace bipgen::pages {

struct ProvisionHtml {
  TextKind kind = TextKind::act;
  // Heading level of the outermost chapters and §§: the page's own headings stand above.
  int heading_level = 3;
  // The link for an act named in the running text, "" for none.
  std::function<std::string(const act::ActReference&)> act_link;
  // The link for a code in the running text, "" for none. Not asked in quoted wording, which speaks
  // of another act's units.
  std::function<std::string(std::string_view)> code_link;
  // HTML that is said of a provision and is not its words; "" for none. It stands where no sentence
  // is cut in two: after the provision and all below it, or, where it has only what stands below
  // it, before that. Not asked in quoted wording.
  std::function<std::string(const act::Citation&)> note;
  // Words of the page's language.
  std::string footnote_word = "Przypis";
  std::string footnotes_word = "Przypisy";
  std::string back_word = "Wróć do tekstu";
  std::string table_word = "Tabela";
};

// All of the text: preamble, provisions, annexes, footnotes. Every provision bears the id of its
// citation; lists are lists, §§ and chapters have headings.
std::string text_html(const act::Text& text, const ProvisionHtml& options);

}  // namespace bipgen::pages
