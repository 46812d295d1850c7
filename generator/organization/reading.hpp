// What the steps of read_structure share: the structure so far, and where each thing was said.
// Internal to organization/.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "act/act.hpp"
#include "organization/statements.hpp"
#include "organization/structure.hpp"
#include "organization/unit_name.hpp"
#include "source/diagnostics.hpp"

namespace bipgen::organization {

struct Reading {
  const act::Act& act;
  source::Diagnostics& diagnostics;
  Structure structure = {};

  // First statements, for the notes of later contradictions; keys are ids.
  std::map<std::string, source::Location> listed_at = {};
  std::map<std::string, source::Location> superior_said_at = {};
  std::map<std::string, source::Location> scope_said_at = {};
  // 1, 2, … in the order in which superiors were stated, by the id of the subordinate.
  std::map<std::string, std::size_t> superior_order = {};
  std::set<std::string> scope_elsewhere = {};  // units whose tasks another act states
  // Which unit each "Do zakresu działania" was about: "W ramach Oddziału" after it means that one.
  std::vector<std::pair<act::Citation, std::string>> scopes = {};
  const act::Provision* office_statement = nullptr;
  std::optional<int> deputies_stated = {};
};

source::Location location_of(const Reading& reading, const act::Provision& provision);
Source source_of(const Reading& reading, const act::Citation& citation);

UnitState* find_by_id(Reading& reading, std::string_view unit_id);
Post* find_post_by_id(Reading& reading, std::string_view post_id);

// `wanted`, or with "-2", "-3" … behind it where something has that id.
std::string free_id(const Reading& reading, std::string wanted);

// Whether the words, in any case, are the office by its full or its short name.
bool is_office(const Reading& reading, std::string_view words);
// "Dyrektor Centrum" -> "Dyrektor".
std::string without_office(const Reading& reading, const std::string& name);

enum class Case : std::uint8_t { nominative, any };

// The id of the listed unit that is meant, by code first and by name. Names or codes that differ
// are reported; what is not listed, contradicts itself or is ambiguous is reported and empty.
std::optional<std::string> find_unit(Reading& reading, const NamedThing& named, Case grammar_case,
                                     const act::Provision& where);

struct Person {
  std::string id;    // of a post or a unit; "" for one that the act does not set up
  std::string name;  // nominative
};

// The post or unit that is meant by a name in any case. A nominative that is not known is reported
// and the name kept as it stands.
Person find_person(Reading& reading, std::string_view words, const act::Provision& where);

// The steps, in the order in which read_structure takes them.
void read_office(Reading& reading, const std::vector<Statement>& statements);
void read_unit_lists(Reading& reading, const std::vector<Statement>& statements);
void read_posts(Reading& reading, const std::vector<Statement>& statements);
void read_superiors(Reading& reading, const std::vector<Statement>& statements);
void read_relations(Reading& reading, const std::vector<Statement>& statements);
void read_scopes(Reading& reading, const std::vector<Statement>& statements);
void infer_superiors(Reading& reading);
void check_structure(Reading& reading, const std::vector<Statement>& statements);

}  // namespace bipgen::organization
