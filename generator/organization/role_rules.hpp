// The phrases that stand directly before the name of a role and say what is stated of it: one
// table. A new phrase is a new row with its example; the test of the table reads the examples from
// here.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "organization/role_words.hpp"
#include "organization/roles.hpp"

namespace bipgen::organization {

struct RoleRule {
  RoleStatement statement;
  GrammarCase governs;      // the case in which the name stands
  std::string_view before;  // words directly before the name; see phrase_pattern.hpp
  // Whether the phrase makes a role known that no text defines.
  enum class Introduces : std::uint8_t { no, yes } introduces;
  std::string_view example;  // the name marked: "Upoważnia się {role=Dyrektora Magistratu} do …"
};

std::span<const RoleRule> role_rules();

// The first rule whose words end the given ones; nullptr when none does.
const RoleRule* rule_before(std::string_view words);

}  // namespace bipgen::organization
