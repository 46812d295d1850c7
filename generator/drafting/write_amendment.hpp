// A draft -> the amending act, as a text and as a content file to complete.
#pragma once

#include <string>
#include <string_view>

#include "act/act.hpp"
#include "drafting/draft.hpp"

namespace bipgen::drafting {

// What nobody can know stands as this, to be filled in: legal basis, day of entry into force.
inline constexpr std::string_view blank = "……………";

// How the amended act is cited: "zarządzenie nr 12/2024 Burmistrza … z dnia 1 marca 2024 r. w
// sprawie …".
struct AmendedAct {
  act::Heading heading;  // of the version before
  std::string organ;     // its issuer in the genitive; empty: left blank
};

// § 1 with the changes, § 2 with the entry into force, the annexes with new wording. Each amended §
// has a point of its own, what changes inside it litery, tirets, double tirets (ZTP § 94); a single
// change stands in one sentence (§ 85 ust. 4). A draft without instructions gives an empty text.
act::Text write_amendment(const Draft& draft, const AmendedAct& amended);

// "Prezydenta Miasta Krakowa" of "Prezydent Miasta Krakowa"; empty when the organ is not known.
std::string organ_in_genitive(std::string_view organ);

// The same as a content file; number, date and signature are commented out in its front matter.
std::string amendment_file(const act::Text& amendment, const AmendedAct& amended);

}  // namespace bipgen::drafting
