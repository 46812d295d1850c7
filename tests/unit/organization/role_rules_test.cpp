#include "organization/role_rules.hpp"

#include <string>

#include <doctest/doctest.h>

#include "organization/role_names.hpp"

namespace bipgen::organization {

TEST_CASE("every rule reads its own example, and in the case that it governs") {
  for (const RoleRule& rule : role_rules()) {
    CAPTURE(rule.example);
    const std::string_view example = rule.example;
    const std::size_t slot = example.find("{role=");
    const std::size_t end = example.find('}');
    REQUIRE(slot != std::string_view::npos);
    REQUIRE(end != std::string_view::npos);
    const RoleRule* read = rule_before(example.substr(0, slot));
    REQUIRE(read != nullptr);
    CHECK(read->statement == rule.statement);
    CHECK(read->governs == rule.governs);
    const std::string name(example.substr(slot + 6, end - slot - 6));
    const std::vector<RoleWord> words = role_words(name);
    CHECK_FALSE(read_role_noun(words.front().text, rule.governs).empty());
  }
}

TEST_CASE("words that only resemble a rule are none") {
  for (const char* words : {"", "współpraca przy", "do zadań", "upoważnia", "w ramach", "przed"}) {
    CAPTURE(words);
    CHECK(rule_before(words) == nullptr);
  }
}

}  // namespace bipgen::organization
