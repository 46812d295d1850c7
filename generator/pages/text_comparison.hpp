// The part of a page that compares two texts: a summary, lists of what changed, and the text with
// the changes marked. For two acts as well as for two versions of one; knows neither.
#pragma once

#include <string>
#include <string_view>

#include "act/act.hpp"
#include "history/compare_texts.hpp"
#include "pages/site.hpp"
#include "templates/value.hpp"

namespace bipgen::pages {

struct ComparedText {
  std::string label;  // "zarządzenie nr 1756/2022", "wersja od 1 stycznia 2021 r."
  std::string path;   // of the page that has the text with an anchor for every provision; "" for
                      // none: then nothing leads to it
  std::string title;  // "w sprawie …"; compared too; may be empty
  const act::Text* text = nullptr;
};

// The values of the partial "text_comparison" for a page at `from`. `before` is the earlier text.
templates::Object text_comparison(const Site& site, std::string_view from,
                                  const ComparedText& before, const ComparedText& after,
                                  history::Alignment alignment);

// The same as text for a terminal: lines of any length, ending with "\n", in the site's language.
// Words taken out stand in [-…-], words put in in {+…+}.
std::string text_comparison_text(const Site& site, const ComparedText& before,
                                 const ComparedText& after, history::Alignment alignment);

}  // namespace bipgen::pages
