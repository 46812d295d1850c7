// Two structures of an invented office, and what lies between them, by hand.
#pragma once

#include "history/steps.hpp"

namespace bipgen::pages::testing {

history::DatedStructure office_of_2020();
history::DatedStructure office_of_2024();

// What a careful reader of both finds:
//   BP-1 Referat ds. prób           -> BP-2 Referat ds. prób i pomiarów (one task in other words)
//   BP-2 Referat ds. badań          ends; one of its tasks goes to BP-2, one is gone
//                                   -> BP-3 Stanowisko ds. archiwum begins; BP-2 is reused
//   the head advises the archive    new relation
history::Comparison comparison_2020_2024();

}  // namespace bipgen::pages::testing
