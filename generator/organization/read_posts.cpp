// Posts, whom they and the units report to, and the other relations.
#include <string>
#include <utility>
#include <vector>

#include "organization/declension.hpp"
#include "organization/reading.hpp"
#include "text/letters.hpp"

namespace bipgen::organization {

namespace {

using source::Kind;

bool is_post(const NamedThing& named) {
  const std::optional<HeadWord> head = head_word(named.name);
  return head && head->sort == WordSort::post;
}

// A unit of the list of units by code or by name, without a finding.
const UnitState* listed_unit(const Reading& reading, const NamedThing& named, Case grammar_case) {
  for (const UnitState& unit : reading.structure.units) {
    const bool same_name = grammar_case == Case::any
                               ? compare_declined(named.name, unit.name) != NameMatch::different
                               : compare_names(named.name, unit.name) != NameMatch::different;
    if (same_name && (named.code.empty() || unit.code == named.code)) {
      return &unit;
    }
  }
  return nullptr;
}

Post* post_named(Reading& reading, const std::string& name) {
  for (Post& post : reading.structure.posts) {
    if (compare_names(without_office(reading, name), without_office(reading, post.name)) !=
        NameMatch::different) {
      return &post;
    }
  }
  return nullptr;
}

// A post of the office itself.
Post& ensure_post(Reading& reading, const NamedThing& named, const act::Citation& citation) {
  if (Post* known = post_named(reading, named.name)) {
    return *known;
  }
  Post post;
  post.name = named.name;
  post.code = named.code;
  post.id = free_id(reading, text::slug(without_office(reading, named.name)));
  const std::optional<HeadWord> head = head_word(named.name);
  post.deputy = head && head->nominative == "Zastępca";
  post.source = source_of(reading, citation);
  reading.structure.posts.push_back(std::move(post));
  return reading.structure.posts.back();
}

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
  } else if (!is_post(named)) {
    post.name = find_person(reading, named.name, *statement.provision).name;
  }
  post.id = free_id(reading, text::slug(post.name));
  reading.structure.posts.push_back(std::move(post));
}

void add_listed_posts(Reading& reading, const Statement& list) {
  for (const act::Provision& item : list.provision->children) {
    const NamedThing named = split_code(plain_lead(item));
    if (is_post(named) && listed_unit(reading, named, Case::nominative) == nullptr) {
      ensure_post(reading, named, citation_of_child(list.citation, item));
    }
  }
}

void report_second_superior(Reading& reading, const std::string& name, const std::string& id,
                            const act::Provision& where) {
  source::Diagnostic& diagnostic = reading.diagnostics.add(
      Kind::two_superiors, location_of(reading, where),
      "`" + name + "` reports to a second superior", "expected one; the first stands");
  diagnostic.notes.push_back({"the first superior", reading.superior_said_at[id]});
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

// The superior of a list is a post of this office, because the act organizes this office.
std::string superior_of_list(Reading& reading, const Statement& list) {
  const Person person = find_person(reading, list.captured("superior"), *list.provision);
  if (!person.id.empty()) {
    return person.id;
  }
  return ensure_post(reading, {person.name, ""}, list.citation).id;
}

void read_subordinates(Reading& reading, const Statement& list) {
  const std::string superior = superior_of_list(reading, list);
  for (const act::Provision& item : list.provision->children) {
    const NamedThing named = split_code(plain_lead(item));
    const act::Citation citation = citation_of_child(list.citation, item);
    if (is_post(named) && listed_unit(reading, named, Case::nominative) == nullptr) {
      state_superior_of(reading, ensure_post(reading, named, citation).id, superior, item,
                        citation);
    } else if (const std::optional<std::string> unit =
                   find_unit(reading, named, Case::nominative, item)) {
      state_superior_of(reading, *unit, superior, item, citation);
    }
  }
}

// Whoever a sentence names and the act does not set up stands outside the office.
std::string ensure_person(Reading& reading, const std::string& words, const Statement& statement) {
  const Person person = find_person(reading, words, *statement.provision);
  if (!person.id.empty()) {
    return person.id;
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

// The post or unit of this office that is named in that case; "" when none is.
std::string post_or_unit(const Reading& reading, const std::string& words, Case grammar_case) {
  const NamedThing named = split_code(words);
  const std::string name = without_office(reading, named.name);
  for (const Post& post : reading.structure.posts) {
    const std::string listed = without_office(reading, post.name);
    const NameMatch match =
        grammar_case == Case::any ? compare_declined(name, listed) : compare_names(name, listed);
    if (match != NameMatch::different) {
      return post.id;
    }
  }
  const UnitState* unit = listed_unit(reading, named, grammar_case);
  return unit == nullptr ? "" : unit->id;
}

// Of whom the sentence says it; "" for nobody of this office: then it is no statement about the
// structure.
std::string subject_of(const Reading& reading, const Statement& statement) {
  const bool relative = statement.match.captures.contains("relative");
  return post_or_unit(reading, statement.captured("subject"),
                      relative ? Case::any : Case::nominative);
}

// "Referat Map podlega bezpośrednio Dyrektorowi", or the other way round: "Dyrektorowi podlega
// bezpośrednio Referat Map". Which is which shows in the case: the subject is in the nominative.
void read_superior(Reading& reading, const Statement& statement) {
  std::string superior_words = statement.captured("superior");
  std::string subject = subject_of(reading, statement);
  if (subject.empty()) {
    subject = post_or_unit(reading, superior_words, Case::nominative);
    superior_words = statement.captured("subject");
    if (subject.empty() || post_or_unit(reading, superior_words, Case::any).empty()) {
      return;
    }
  }
  const std::string superior = ensure_person(reading, superior_words, statement);
  state_superior_of(reading, subject, superior, *statement.provision, statement.citation);
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
    if (statement.meaning() != Meaning::relation) {
      continue;
    }
    const std::string subject = subject_of(reading, statement);
    if (!subject.empty()) {
      const std::string other = ensure_person(reading, statement.captured("other"), statement);
      reading.structure.relations.push_back({statement.match.rule->relation, subject, other,
                                             statement.captured("label"),
                                             source_of(reading, statement.citation)});
    }
  }
}

}  // namespace bipgen::organization
