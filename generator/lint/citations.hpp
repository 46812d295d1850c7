// Citations of provisions that lead nowhere: inside an act, and from one act to another.
#pragma once

#include <string>

#include "lint/histories.hpp"
#include "source/diagnostics.hpp"
#include "timeline/timeline.hpp"

namespace bipgen::lint {

// Looks at every provision of every held act in its text as issued. Reported:
// - a citation of the act's own provisions that it does not have. Only where the words say that its
//   own are meant ("o którym mowa w ust. 2"), and nothing near it names another text that might be
//   meant (an act, a statute, an annex, a contract): a doubtful one is passed over.
// - a citation just before a held act ("§ 9 zarządzenia nr 12/2024"), of what no text of that act
//   ever had. What amends is passed over: amending::apply judges it.
void check_citations(const timeline::Timeline& timeline, const Histories& texts,
                     source::Diagnostics& diagnostics);

// Reported, at `where`: a citation in a key or a table ("§ 2 ust. 1", "rozdział 5.1") that the text
// does not have. What is no citation is passed over.
void check_place(const act::Text& text, const std::string& citation, const source::Location& where,
                 source::Diagnostics& diagnostics);

}  // namespace bipgen::lint
