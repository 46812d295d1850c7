// Instructions as the sentences that say them. Private to drafting/.
#pragma once

#include <string>
#include <vector>

#include "act/act.hpp"
#include "amending/instruction.hpp"

namespace bipgen::drafting {

// What is said inside one unit of the amended act; several instructions where one sentence joins
// them ("kropkę zastępuje się średnikiem i dodaje się pkt 7").
struct Sentence {
  std::vector<act::Step> inside;  // "§ 3 ust. 2"; empty: the whole act
  std::string words;              // "pkt 6 otrzymuje brzmienie:"; without the sign that ends it
  std::vector<act::Provision> quoted;  // new wording that follows on its own lines
};

// In order. `type` is that of both acts. Instructions that drafts do not have (on words, on acts)
// are passed over.
std::vector<Sentence> sentences_of(const std::vector<amending::Instruction>& instructions,
                                   act::ActType type);

}  // namespace bipgen::drafting
