// First step of find_roles: what one text says without knowing the others: the names of roles that
// it introduces and the lists of their tasks. Internal to organization/.
#pragma once

#include <string>
#include <vector>

#include "organization/role_names.hpp"
#include "organization/roles.hpp"

namespace bipgen::organization {

struct RoleList {
  std::string name;  // nominative; with a pointing word ("kierujący tą Komórką") as it stands
  bool points_back = false;
  RoleDuties duties;
};

struct RoleNames {
  std::vector<std::string> names;  // nominative, in the order of the text, without repetition
  std::vector<RoleList> lists;
  Abbreviations abbreviations;
};

RoleNames read_role_lists(const RoleText& text);

}  // namespace bipgen::organization
