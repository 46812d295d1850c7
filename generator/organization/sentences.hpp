// The sentences of a provision's plain text.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace bipgen::organization {

// A full stop ends a sentence when a capital or a quotation follows it and no abbreviation ("ds.",
// "art.", "r."), initial or number stands before it. Each sentence keeps its full stop.
std::vector<std::string> split_sentences(std::string_view plain);

// The names that a sentence gives for short: of "zwane dalej „Centrum”" -> "Centrum". In the order
// of the sentence.
std::vector<std::string> short_names(std::string_view sentence);

// Of a task: without one final `;` `,` or `.`; the full stop of "itd.", "itp." and "in." stays.
std::string without_list_mark(std::string_view plain);

}  // namespace bipgen::organization
