// Two wordings of one act -> the instructions that turn the first into the second, as a careful
// legislator drafts them (ZTP §§ 82-97 with § 141). Knows neither how they are written nor when
// they enter into force.
#pragma once

#include <string>
#include <vector>

#include "act/act.hpp"
#include "amending/instruction.hpp"
#include "source/diagnostics.hpp"

namespace bipgen::drafting {

struct Version {
  const act::Text& text;
  std::string title;  // "w sprawie …"
  std::string path;   // for messages
};

struct Draft {
  // In the order of the act, its annexes last. Their `of` names the annex that they amend, if any,
  // not the act; citation, span and sentence are empty: no text says them yet.
  std::vector<amending::Instruction> instructions;
  // Of the amending act: new wording of annexes, which its instructions cite.
  std::vector<act::Provision> annexes;
};

// Two versions with the same words give no instructions; layout and front matter do not count.
//
// The instructions are tried on `before`: what the draft holds applies, and gives `after` or, where
// that breaks the rules of numbering (a unit left out, numbered anew, a number taken twice), the
// nearest lawful text; each such place is reported (B0930-B0932). What no instruction can say is
// left as it was and reported (B0933): the legal basis, footnotes, units moved to another chapter.
Draft draft_amendment(const Version& before, const Version& after,
                      source::Diagnostics& diagnostics);

// Whether both do the same to the same, whoever says it and where.
bool same_instruction(const amending::Instruction& a, const amending::Instruction& b);

}  // namespace bipgen::drafting
