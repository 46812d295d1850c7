// The instructions of an amending act, each with the day from which its change is part of the text.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "amending/instruction.hpp"
#include "calendar/date.hpp"
#include "timeline/timeline.hpp"

namespace bipgen::timeline {

struct DatedInstruction {
  act::ActId by;
  amending::Instruction instruction;     // one part of it, where its parts begin on different days
  EntryIntoForce entry;                  // of the amending provision
  std::optional<calendar::Date> enters;  // the day on which it enters into force
  // The first day of the text with the change: `enters`, or an earlier day ("z mocą od dnia …").
  // Not earlier as long as `enters` is still to come, because until then nothing is changed. Of
  // an end of validity, the first day without what ends.
  std::optional<calendar::Date> from;
  source::Message undated;  // why `from` is not known
  // Its act was itself amended before the change could hold: neither its words nor its day are
  // sure.
  bool amended_before = false;
};

// In the order of the instructions. An instruction whose places begin on different days ("pkt 2
// lit. b w zakresie § 4 ust. 2 pkt 5") is divided; where that cannot be done, its day is not known.
// Instructions that repeal whole acts are left out: timeline.hpp has their effect.
std::vector<DatedInstruction> date_instructions(const Entry& by, calendar::Date today);

}  // namespace bipgen::timeline
