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
#include "organization/coverage.hpp"
#include "organization/statements.hpp"
#include "organization/structure.hpp"
#include "organization/unit_name.hpp"
#include "source/diagnostics.hpp"

namespace bipgen::organization {

// A unit that a statement was about.
struct Mention {
  const act::Provision* provision;
  std::vector<const act::Provision*> within;
  std::string unit;
};

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
  // Units whose item names no kind, because the words over it do: "samodzielne stanowiska: ds.
  // map".
  std::set<std::string> kind_from_group = {};
  std::set<std::string> scope_elsewhere = {};  // units whose tasks another act states
  // Which unit each statement was about: "W ramach Oddziału" after it means that one.
  std::vector<Mention> mentions = {};
  std::map<std::string, std::string> headed_by = {};  // the unit, the post of the office
  std::vector<NamedThing> codes = {};  // stated outside the lists of units; names in any case
  const act::Provision* office_statement = nullptr;
  std::optional<int> deputies_stated = {};
  // The provisions whose words made something of the structure.
  std::set<const act::Provision*> used = {};
};

// Those words made something of the structure; with `Reach::all` those of everything inside as
// well.
enum class Reach : std::uint8_t { words, all };
void use(Reading& reading, const act::Provision& provision, Reach reach = Reach::words);

source::Location location_of(const Reading& reading, const act::Provision& provision);
Source source_of(const Reading& reading, const act::Citation& citation);

UnitState* find_by_id(Reading& reading, std::string_view unit_id);
Post* find_post_by_id(Reading& reading, std::string_view post_id);

// `wanted`, or with "-2", "-3" … behind it where something has that id.
std::string free_id(const Reading& reading, std::string wanted);

// Whether the words, in any case, are the office by its full or its short name.
bool is_office(const Reading& reading, std::string_view words);
// Whether the office is that of a municipality, county or province ("Urząd …", "Starostwo …").
bool is_urzad(const Reading& reading);
// "Dyrektor Centrum" -> "Dyrektor".
std::string without_office(const Reading& reading, const std::string& name);

enum class Case : std::uint8_t { nominative, any };
enum class Report : std::uint8_t { yes, no };

// The id of the listed unit that is meant, by code first and by name. Names or codes that differ
// are reported; what is not listed, contradicts itself or is ambiguous is reported, unless
// `Report::no`, and empty.
std::optional<std::string> find_unit(Reading& reading, const NamedThing& named, Case grammar_case,
                                     const act::Provision& where, Report report = Report::yes);

// The same of words that a statement has, which may be a kind alone ("Referatu", "" for nothing at
// all) and then mean the unit that the statement's place is about: that the headings around it or
// an earlier statement of the same § name.
std::optional<std::string> unit_meant(Reading& reading, const std::string& words,
                                      const Statement& statement, Report report);

// Whether the words are a kind of unit and no more, in any case and number: "Wydziału",
// "stanowisko pracy".
bool is_kind_alone(std::string_view words);

// A listed unit by code and name, without a finding; nullptr when there is none.
const UnitState* listed_unit(const Reading& reading, const NamedThing& named, Case grammar_case);

// Units named in one phrase: "Referat Map, Referat Planów oraz Biuro Rady" -> three ids, posts
// among them. Empty unless every part is known.
std::vector<std::string> members_named(const Reading& reading, std::string_view words,
                                       Case grammar_case);

// A known post by name in any case; nullptr when there is none. "Sekretarz Gminy Przykładowo" is
// "Sekretarz" where the act is that of an urząd.
const Post* find_post(const Reading& reading, std::string_view name, Case grammar_case);

struct Person {
  std::string id;    // of a post or a unit; "" for one that the act does not set up
  std::string name;  // nominative
};

// The post or unit that is meant by a name in any case. A nominative that is not known is reported
// and the name kept as it stands.
Person find_person(Reading& reading, std::string_view words, const act::Provision& where);

// The post of that name in the nominative, added when it is new. `unit` is the unit in which it
// works, "" for the office.
Post& ensure_post(Reading& reading, const NamedThing& named, const act::Citation& citation,
                  const std::string& unit = {});

// Whether a name in the nominative is that of a post; whether of one that leads others.
bool is_post(std::string_view name);
bool is_leader(std::string_view name);

// The steps, in the order in which read_structure takes them.
void read_office(Reading& reading, const std::vector<Statement>& statements);
void read_codes(Reading& reading, const std::vector<Statement>& statements);
void read_unit_lists(Reading& reading, const std::vector<Statement>& statements);
void note_mentions(Reading& reading, const std::vector<Statement>& statements);
void read_posts(Reading& reading, const std::vector<Statement>& statements);
void read_heads(Reading& reading, const std::vector<Statement>& statements);
void read_superiors(Reading& reading, const std::vector<Statement>& statements);
void read_relations(Reading& reading, const std::vector<Statement>& statements);
void read_scopes(Reading& reading, const std::vector<Statement>& statements);
void infer_superiors(Reading& reading);
void check_structure(Reading& reading, const std::vector<Statement>& statements);
// What the front matter states: units before the text's other statements are read, so that these
// may name them; the rest behind, so that a contradiction is found.
void read_stated_units(Reading& reading);
void read_stated_facts(Reading& reading);
Coverage survey_coverage(const Reading& reading, const std::vector<Statement>& statements);

}  // namespace bipgen::organization
