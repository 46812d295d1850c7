// The office at a date, as its law states it: units, posts, relations, tasks, each with the
// provision that says so.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "act/citation.hpp"
#include "act/reference.hpp"
#include "calendar/date.hpp"

namespace bipgen::organization {

// Where it is said: in the act of the structure unless `act` names another.
struct Source {
  act::ActId act;
  act::Citation citation;
  // Of a consolidated text: its first day. Empty: the text as issued.
  std::optional<calendar::Date> version = {};

  // The same provision, in whatever version.
  bool operator==(const Source& other) const {
    return act == other.act && citation == other.citation;
  }
};

enum class UnitKind {
  departament,
  wydzial,
  biuro,
  centrum,
  oddzial,
  referat,
  zespol,
  stanowiska,  // "Stanowiska ds. …": several workplaces without a head of their own
  stanowisko,  // one workplace, "Główny Miejski Strateg …"
  dzial,
  pion,
  sekcja,
  kancelaria,
  sekretariat,
  straz,
  urzad,  // an office within the office: "Urząd Stanu Cywilnego"
  other,
};

// The word of the site's data and the key of its strings, without diacritics: "referat", "oddzial";
// "other".
std::string_view name_of(UnitKind kind);

struct Task {
  std::string text;  // as the provision says it, plain, without the final ; or ,
  Source source;
  std::vector<Task> parts;  // lit. under a pkt; then `text` ends with its colon
  std::string closing;      // the words after the parts (część wspólna)

  bool operator==(const Task&) const = default;
};

// Ids are unique in one Structure and stable under reordering: the code folded ("it-01-1"), or the
// slug of the name where there is no code. History gives lasting identities.
struct UnitState {
  std::string id;
  std::string code;  // "" where the law gives none
  std::string name;  // nominative, as the list of units writes it
  UnitKind kind = UnitKind::other;
  std::string component_of;  // id of a unit; "" for the office itself
  Source component_source;
  std::string reports_to;  // id of a post, unit or outsider; "" when the law is silent
  std::optional<Source> reports_source;  // where directly said
  // Silent law: a part reports to what it is part of, a unit to the post of the office that heads
  // it or that alone supervises it.
  bool reports_inferred = false;
  std::vector<Task> tasks;
  std::optional<Source> tasks_source;  // the § with "Do zakresu działania … należy"

  bool operator==(const UnitState&) const = default;
};

struct Post {
  std::string id;     // "dyrektor", "i-zastepca-dyrektora"
  std::string name;   // nominative: "I Zastępca Dyrektora"
  std::string code;   // "TC", "IT-08" or ""
  std::string unit;   // the unit that it heads or is; "" = the office
  bool head = false;  // the head of the office
  bool deputy = false;
  std::string reports_to;
  std::optional<Source> reports_source;
  Source source;
  std::vector<Task> tasks;  // "Kierownik referatu realizuje zadania …"; most posts have none
  std::optional<Source> tasks_source;

  bool operator==(const Post&) const = default;
};

// Somebody outside the office who is named in a relation.
struct Outsider {
  std::string id;
  std::string name;  // nominative
  Source source;

  bool operator==(const Outsider&) const = default;
};

enum class RelationKind {
  component_of,
  reports_to,
  functionally_reports_to,
  supervises,
  advises,
  takes_part_in_decisions,
  cooperates_with,
};
// As in the data: "takes_part_in_decisions".
std::string_view name_of(RelationKind kind);

// component_of and reports_to of units and posts are stated in them; here stand the others.
struct Relation {
  RelationKind kind = RelationKind::cooperates_with;
  std::string from;
  std::string to;
  std::string label;  // as the text says it, short
  Source source;

  bool operator==(const Relation&) const = default;
};

struct Structure {
  act::ActId act;
  std::string office;        // "Centrum Obsługi Informatycznej"
  std::string office_short;  // "Centrum", as the act abbreviates it; or ""
  Source office_source;
  std::vector<UnitState> units;  // in the order of the law
  std::vector<Post> posts;
  std::vector<Outsider> outsiders;
  std::vector<Relation> relations;
  std::vector<Task> common_tasks;  // "Wszystkie komórki organizacyjne … są odpowiedzialne za"
  std::optional<Source> common_source;

  const UnitState* unit(std::string_view id) const;
  const Post* post(std::string_view id) const;
  const Outsider* outsider(std::string_view id) const;

  bool operator==(const Structure&) const = default;
};

}  // namespace bipgen::organization
