// Structures for the tests of charts: the two of the Centrum Obsługi Informatycznej, written down
// from its ordinances, and invented ones.
#pragma once

#include <string>

#include "organization/structure.hpp"

namespace bipgen::charts::testing {

// § 1 of ordinance 1796/2025: 25 units, four posts of the line, the strategist beside it.
organization::Structure coi_2025();
// § 1 and 2 of ordinance 1756/2022: 14 units, four posts, the plenipotentiary beside them.
organization::Structure coi_2022();

// "Dyrektor" and, below him, whatever the test adds.
organization::Structure office_with_head();

// 206 units: five deputies, under each of them eight oddziały and one referat, in each oddział
// four workplaces; one oddział reports to the head.
organization::Structure synthetic_206();

// wydział, oddział, referat, stanowiska: each in the one before, under one deputy.
organization::Structure three_levels();

// Everything that a text can get wrong at once: no superior, an unknown one, a circle, no code, two
// units of one code, names that need escaping, relations all over the chart.
organization::Structure contradictions();

// Codes make ids: "IT-01-1" is "it-01-1". `reports_to` is an id.
organization::UnitState& add_unit(organization::Structure& structure, const std::string& code,
                                  const std::string& name, organization::UnitKind kind,
                                  const std::string& reports_to);
organization::Post& add_post(organization::Structure& structure, const std::string& id,
                             const std::string& name, const std::string& reports_to);
organization::Outsider& add_outsider(organization::Structure& structure, const std::string& id,
                                     const std::string& name);
void relate(organization::Structure& structure, const std::string& from,
            organization::RelationKind kind, const std::string& to);

}  // namespace bipgen::charts::testing
