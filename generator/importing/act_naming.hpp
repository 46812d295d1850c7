// Where an act says what it is called: the line that names it, and where the text below begins.
// Private to importing/.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "act/reference.hpp"
#include "importing/word_lines.hpp"

namespace bipgen::importing {

struct ActName {
  std::size_t line = 0;
  std::size_t words = 1;             // that say the kind: 2 of "Pismo okólne"
  std::optional<act::ActType> type;  // empty: a kind that content files do not have
};

// The line that names the act: "ZARZĄDZENIE NR 12/24", "Uchwała Nr IV/22/2024 Rady Gminy …",
// "USTAWA"; also "REGULAMIN PRACY" where no other kind of act stands above the first unit. Pages
// repeat the name above the act: of equal numbers the last counts.
std::optional<ActName> find_act_name(const std::vector<WordLine>& lines);

// Whether the text has the head of an act and not of a document: a name, and below it a legal basis
// or a title.
bool has_act_head(const std::vector<WordLine>& lines);

// "1668 UCHWAŁA RADY …", "1 ZARZĄDZENIE NR 5": the number of a page or a place in a journal gets a
// line of its own.
void divide_before_name(std::vector<WordLine>& lines);

// The line after the head that begins at `first`: a legal basis, an enacting formula, a chapter or
// the first unit. Where the basis begins inside a line ("… w Urzędzie. Na podstawie …"), the line
// is divided there.
std::size_t end_of_head(std::vector<WordLine>& lines, std::size_t first);

// The words of a title begin at `at`: "w sprawie", "zmieniające", "dotyczące".
bool begins_title(const std::vector<std::string_view>& words, std::size_t at);

}  // namespace bipgen::importing
