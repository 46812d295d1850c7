// Which text a sentence amends, where it is the annex of an act: "Regulamin Organizacyjny …
// stanowiący załącznik do zarządzenia nr …", "… nadany zarządzeniem nr …". Private to amending/.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "act/reference.hpp"
#include "amending/instruction.hpp"

namespace bipgen::amending {

struct FoundAnnex {
  std::string name;                    // as it stands: "Regulaminie Organizacyjnym …"
  std::optional<act::Citation> annex;  // "załącznik nr 2"; empty where only the act is named
  std::string of;                      // whose annex, when that is no act with number or date
  bool is_subject = false;  // the annex itself is changed: it is the subject of the sentence
  std::size_t begin = 0;    // bytes of the words that say all this, the act itself not among them
  std::size_t end = 0;
};

// Empty when the sentence names no annex in this way.
std::optional<FoundAnnex> find_annex(std::string_view sentence,
                                     const std::vector<act::ActReference>& acts);

// §§ of an annex are numbered for themselves: "w załączniku nr 2 w § 5" amends § 5 of the annex.
// Takes the annex out of the operation's places, if they all stand inside it, and gives what is
// amended.
AmendedText with_annex_of(Operation& operation, AmendedText of);

// Whether two names, each in its own case, mean the same: "Regulaminie Organizacyjnym
// Departamentu", "Regulaminu Organizacyjnego Departamentu".
bool is_same_name(std::string_view a, std::string_view b);

}  // namespace bipgen::amending
