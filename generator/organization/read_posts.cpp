// Posts, whom they and the units report to, and the other relations.
#include <string>
#include <utility>
#include <vector>

#include "organization/declension.hpp"
#include "organization/reading.hpp"
#include "organization/unit_lists.hpp"
#include "text/letters.hpp"

namespace bipgen::organization {

namespace {

using source::in_quotes;
using source::Kind;
using source::message;

// "W strukturze … funkcjonuje …": the post, and the unit that it is where the list names one.
void add_post_in_structure(Reading& reading, const Statement& statement) {
  const NamedThing named = split_code(statement.captured("post"));
  Post post;
  post.code = named.code;
  post.name = named.name;
  post.source = source_of(reading, statement.citation);
  if (const UnitState* unit = listed_unit(reading, named, Case::any)) {
    post.name = unit->name;
    post.unit = unit->id;
    if (unit->kind == UnitKind::other) {
      find_by_id(reading, unit->id)->kind = UnitKind::stanowisko;
    }
  } else if (!is_post(named.name)) {
    post.name = find_person(reading, named.name, *statement.provision).name;
  }
  post.id = free_id(reading, text::slug(post.name));
  reading.structure.posts.push_back(std::move(post));
  use(reading, *statement.provision);
}

// An item of a list of subordinates in the nominative: "Referatem Finansowym" and "Referatu
// Finansowego" stand behind "nadzór nad" and "pracę".
NamedThing subordinate_named(const ListItem& item) {
  NamedThing named = item.listed.named;
  if (!head_word(named.name)) {
    named.name = nominative_of(named.name).value_or(named.name);
  }
  return named;
}

// The superior of a list is a post of this office, or a unit of it, because the act organizes this
// office; anything else is another matter.
bool is_superior(const Reading& reading, const Statement& list) {
  const NamedThing named = split_code(list.captured("superior"));
  const std::string nominative = nominative_of(named.name).value_or(named.name);
  return is_leader(nominative) || find_post(reading, named.name, Case::any) != nullptr ||
         listed_unit(reading, named, Case::any) != nullptr;
}

void add_listed_posts(Reading& reading, const Statement& list) {
  if (!is_superior(reading, list)) {
    return;
  }
  for (const ListItem& item : items_of(list)) {
    const NamedThing named = subordinate_named(item);
    if (is_leader(named.name) && listed_unit(reading, named, Case::nominative) == nullptr) {
      ensure_post(reading, named, item.citation);
    }
  }
}

void report_second_superior(Reading& reading, const std::string& name, const std::string& id,
                            const act::Provision& where) {
  source::Diagnostic& diagnostic =
      reading.diagnostics.add(Kind::two_superiors, location_of(reading, where),
                              message("{} reports to a second superior", in_quotes(name)),
                              message("expected one; the first stands"));
  diagnostic.notes.push_back({message("the first superior"), reading.superior_said_at[id]});
}

// Of a unit or a post: the first superior stands.
template <typename Subordinate>
void state_superior(Reading& reading, Subordinate& subordinate, const std::string& superior,
                    const act::Provision& where, const act::Citation& citation) {
  if (!subordinate.reports_to.empty()) {
    if (subordinate.reports_to != superior) {
      report_second_superior(reading, subordinate.name, subordinate.id, where);
    }
    return;
  }
  subordinate.reports_to = superior;
  subordinate.reports_source = source_of(reading, citation);
  reading.superior_said_at[subordinate.id] = location_of(reading, where);
  reading.superior_order.emplace(subordinate.id, reading.superior_order.size() + 1);
}

// A unit that is one post and the post are the same subordinate; either may be named.
void state_superior_of(Reading& reading, const std::string& id, const std::string& superior,
                       const act::Provision& where, const act::Citation& citation) {
  if (Post* post = find_post_by_id(reading, id)) {
    UnitState* unit = find_by_id(reading, post->unit);
    if (unit == nullptr || unit->kind != UnitKind::stanowisko) {
      state_superior(reading, *post, superior, where, citation);
      return;
    }
    state_superior(reading, *unit, superior, where, citation);
    post->reports_to = unit->reports_to;
    post->reports_source = unit->reports_source;
    return;
  }
  UnitState* unit = find_by_id(reading, id);
  if (unit == nullptr) {
    return;
  }
  state_superior(reading, *unit, superior, where, citation);
  for (Post& post : reading.structure.posts) {
    if (post.unit == id && unit->kind == UnitKind::stanowisko) {
      post.reports_to = unit->reports_to;
      post.reports_source = unit->reports_source;
    }
  }
}

std::string superior_of_list(Reading& reading, const Statement& list) {
  const Person person = find_person(reading, list.captured("superior"), *list.provision);
  if (!person.id.empty()) {
    return person.id;
  }
  return ensure_post(reading, {person.name, ""}, list.citation).id;
}

// A subordinate in the relation that the list's rule states.
void state_relation(Reading& reading, const Statement& list, const std::string& superior,
                    const std::string& id, const ListItem& item) {
  const RelationKind kind = list.match.rule->relation;
  if (kind == RelationKind::reports_to) {
    state_superior_of(reading, id, superior, *item.provision, item.citation);
  } else if (id != superior) {
    const bool supervises = kind == RelationKind::supervises;
    reading.structure.relations.push_back(
        {kind, supervises ? superior : id, supervises ? id : superior,
         supervises ? "nadzoruje" : "podlega merytorycznie", source_of(reading, item.citation)});
  }
  use(reading, *item.provision);
  use(reading, *list.provision);
}

// Whether the words name a unit of an office, listed or not: a school or a company is none.
bool is_unit_of_an_office(const NamedThing& named) {
  const std::optional<HeadWord> head = head_word(named.name);
  return !named.code.empty() || (head && head->sort == WordSort::unit);
}

void read_subordinates(Reading& reading, const Statement& list) {
  if (!is_superior(reading, list)) {
    return;
  }
  // A list of institutions outside the office makes nobody a superior in it.
  std::string superior;
  const auto superior_id = [&] {
    if (superior.empty()) {
      superior = superior_of_list(reading, list);
    }
    return superior;
  };
  const bool direct = list.match.rule->relation == RelationKind::reports_to;
  const std::string kind = kind_named_in(list.captured("what"));
  for (const ListItem& item : items_of(list)) {
    NamedThing named = subordinate_named(item);
    if (is_leader(named.name) && listed_unit(reading, named, Case::nominative) == nullptr) {
      const std::string id = ensure_post(reading, named, item.citation).id;
      state_relation(reading, list, superior_id(), id, item);
      continue;
    }
    named.name = with_kind(kind, named.name);
    const Report report = direct && is_unit_of_an_office(named) ? Report::yes : Report::no;
    const Case grammar_case = direct ? Case::nominative : Case::any;
    if (const auto unit = find_unit(reading, named, grammar_case, *item.provision, report)) {
      state_relation(reading, list, superior_id(), *unit, item);
    }
  }
}

// Whoever a sentence names and the act does not set up stands outside the office, unless the office
// is an urząd: then its leaders are its own.
std::string ensure_person(Reading& reading, const std::string& words, const Statement& statement) {
  const Person person = find_person(reading, words, *statement.provision);
  if (!person.id.empty()) {
    return person.id;
  }
  if (is_urzad(reading) && is_leader(person.name)) {
    return ensure_post(reading, {person.name, ""}, statement.citation).id;
  }
  for (const Outsider& outsider : reading.structure.outsiders) {
    if (compare_names(person.name, outsider.name) != NameMatch::different) {
      return outsider.id;
    }
  }
  Outsider outsider;
  outsider.id = free_id(reading, text::slug(person.name));
  outsider.name = person.name;
  outsider.source = source_of(reading, statement.citation);
  reading.structure.outsiders.push_back(outsider);
  return outsider.id;
}

// The posts and units of this office that are named in that case; none when a part is not known.
std::vector<std::string> members(const Reading& reading, const std::string& words,
                                 Case grammar_case) {
  const NamedThing named = split_code(words);
  if (const Post* post = find_post(reading, named.name, grammar_case)) {
    return {post->id};
  }
  if (const UnitState* unit = listed_unit(reading, named, grammar_case)) {
    return {unit->id};
  }
  return members_named(reading, words, grammar_case);
}

// Of whom the sentence says it; nobody of this office: then it is no statement about the structure.
std::vector<std::string> subjects_of(Reading& reading, const Statement& statement) {
  const bool relative = statement.match.captures.contains("relative");
  const std::string words = statement.captured("subject");
  std::vector<std::string> found = members(reading, words, relative ? Case::any : Case::nominative);
  if (found.empty() && is_kind_alone(words)) {
    if (const auto unit = unit_meant(reading, words, statement, Report::no)) {
      found.push_back(*unit);
    }
  }
  return found;
}

bool is_person(const Reading& reading, const std::string& words) {
  const std::string nominative = nominative_of(words).value_or(words);
  return is_post(nominative) || !members(reading, words, Case::any).empty();
}

// "Referat Map podlega bezpośrednio Dyrektorowi", or the other way round: "Dyrektorowi podlega
// bezpośrednio Referat Map". Which is which shows in the case: the subject is in the nominative.
void read_superior(Reading& reading, const Statement& statement) {
  std::string superior_words = statement.captured("superior");
  std::vector<std::string> subjects = subjects_of(reading, statement);
  if (subjects.empty()) {
    subjects = members(reading, superior_words, Case::nominative);
    superior_words = statement.captured("subject");
    if (subjects.empty() || members(reading, superior_words, Case::any).size() != 1) {
      return;
    }
  }
  const bool relative = statement.match.captures.contains("relative");
  if (!relative && !is_person(reading, superior_words)) {
    return;
  }
  const std::string superior = ensure_person(reading, superior_words, statement);
  for (const std::string& subject : subjects) {
    state_superior_of(reading, subject, superior, *statement.provision, statement.citation);
  }
  use(reading, *statement.provision);
}

void read_relation(Reading& reading, const Statement& statement) {
  const RelationKind kind = statement.match.rule->relation;
  const std::string words = statement.captured("other");
  std::vector<std::string> others = members(reading, words, Case::any);
  const bool supervises = kind == RelationKind::supervises;
  for (const std::string& subject : subjects_of(reading, statement)) {
    if (others.empty() && !supervises) {
      others.push_back(ensure_person(reading, words, statement));
    }
    for (const std::string& other : others) {
      reading.structure.relations.push_back({kind, subject, other, statement.captured("label"),
                                             source_of(reading, statement.citation)});
      use(reading, *statement.provision);
    }
  }
}

}  // namespace

void read_posts(Reading& reading, const std::vector<Statement>& statements) {
  for (const Statement& statement : statements) {
    if (statement.meaning() == Meaning::subordinates_of) {
      add_listed_posts(reading, statement);
    }
  }
  for (const Statement& statement : statements) {
    if (statement.meaning() == Meaning::post_in_structure) {
      add_post_in_structure(reading, statement);
    }
  }
}

void read_superiors(Reading& reading, const std::vector<Statement>& statements) {
  for (const Statement& statement : statements) {
    if (statement.meaning() == Meaning::subordinates_of) {
      read_subordinates(reading, statement);
    } else if (statement.meaning() == Meaning::reports_to) {
      read_superior(reading, statement);
    }
  }
}

void read_relations(Reading& reading, const std::vector<Statement>& statements) {
  for (const Statement& statement : statements) {
    if (statement.meaning() == Meaning::relation) {
      read_relation(reading, statement);
    }
  }
}

}  // namespace bipgen::organization
