// What a sentence says where it names a role: the rule of the words before the name, and whether
// the role is the sentence's subject. Internal to organization/.
#pragma once

#include <vector>

#include "organization/role_index.hpp"
#include "organization/role_rules.hpp"

namespace bipgen::organization {

// The rule that governs the name, directly or over other members of an enumeration ("współpracuje z
// A, B oraz z C"); nullptr when none does, or the name stands in another case than the rule's.
const RoleRule* rule_for(const std::vector<RoleWord>& words, const RoleOccurrence& occurrence);

// A nominative that opens the sentence or stands beside a finite verb.
bool is_subject(const std::vector<RoleWord>& words, const RoleOccurrence& occurrence);

}  // namespace bipgen::organization
