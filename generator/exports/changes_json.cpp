#include "exports/changes_json.hpp"

#include <nlohmann/json.hpp>

#include "text/letters.hpp"

namespace bipgen::exports {

using Json = nlohmann::ordered_json;
using history::Change;
using organization::Structure;

namespace {

Json text_or_null(const std::string& text) {
  return text.empty() ? Json() : Json(text);
}

template <class T>
Json or_null(const std::optional<T>& value) {
  return value ? Json(*value) : Json();
}

// {id, code, name} of a unit or post.
Json party(const Structure& structure, const std::string& id) {
  Json value = {{"id", id}};
  if (const auto* unit = structure.unit(id)) {
    value["code"] = text_or_null(unit->code);
    value["name"] = unit->name;
  } else if (const auto* post = structure.post(id)) {
    value["code"] = text_or_null(post->code);
    value["name"] = post->name;
  } else {
    value["code"] = Json();
    value["name"] = id;
  }
  return value;
}

// One unit may take part in a change more than once (a split has one that ends and many that
// begin): it is named once.
void add_once(Json& list, const Structure& structure, const std::string& id) {
  if (id.empty()) return;
  for (const Json& one : list) {
    if (one["id"] == id) return;
  }
  list.push_back(party(structure, id));
}

Json cited(const organization::Source& source) {
  return {{"act", slug_of(source.act)},
          {"citation", print(source.citation)},
          {"fragment", act::fragment_id(source.citation)}};
}

Json evidence(const history::Evidence& evidence) {
  return {{"tasks_kept", evidence.tasks_kept},
          {"tasks_before", evidence.tasks_before},
          {"tasks_after", evidence.tasks_after},
          {"tasks_reworded", evidence.tasks_reworded},
          {"name_likeness", or_null(evidence.name_likeness)},
          {"score", or_null(evidence.score)}};
}

Json relation(const organization::Relation& relation) {
  return {{"kind", organization::name_of(relation.kind)},
          {"from", relation.from},
          {"to", relation.to},
          {"label", relation.label}};
}

Json change_value(const Structure& before, const Structure& after, const Change& change) {
  Json value;
  value["kinds"] = Json::array();
  for (const history::ChangeKind kind : change.kinds) {
    value["kinds"].push_back(history::name_of(kind));
  }
  value["before"] = Json::array();
  value["after"] = Json::array();
  value["roles"] = Json::array();
  for (const history::Participant& one : change.participants) {
    add_once(value["before"], before, one.before);
    add_once(value["after"], after, one.after);
    value["roles"].push_back({{"role", history::name_of(one.role)},
                              {"before", text_or_null(one.before)},
                              {"after", text_or_null(one.after)}});
  }
  if (change.relation) value["relation"] = relation(*change.relation);
  value["evidence"] = evidence(change.evidence);
  value["status"] = history::name_of(change.status);
  value["method"] = history::name_of(change.method);
  value["note"] = text_or_null(change.note);
  value["citations"] = Json::array();
  for (const organization::Source& source : change.citations) {
    value["citations"].push_back(cited(source));
  }
  return value;
}

// A task by who has it and the provision that states it; the holder of duties that all share is
// null.
Json task_end(const Structure& structure, const history::TaskRef& ref) {
  Json value = {{"holder", text_or_null(ref.holder)}};
  if (const auto* task = history::find_task(structure, ref)) value.update(cited(task->source));
  return value;
}

// A task that its unit kept in the same words: the two structures say all of it already.
bool is_unchanged(const history::Comparison& comparison, const history::TaskLink& link) {
  if (!link.same_words) return false;
  const std::string& before = link.before.holder;
  return before.empty() ? link.after.holder.empty()
                        : comparison.after_of(before) == link.after.holder;
}

Json side(const history::DatedStructure& dated) {
  Json acts = Json::array({slug_of(dated.structure.act)});
  for (const act::ActId& by : dated.amended_by) acts.push_back(slug_of(by));
  return acts;
}

}  // namespace

std::string changes_json(const history::DatedStructure& before,
                         const history::DatedStructure& after, const history::Step& step,
                         const std::vector<act::ActId>& gap) {
  const Structure& was = before.structure;
  const Structure& is = after.structure;
  Json value;
  value["from"] = before.date.iso();
  value["to"] = after.date.iso();
  value["office"] = {{"id", text::slug(is.office)}, {"name", is.office}};
  value["from_acts"] = side(before);
  value["to_acts"] = side(after);
  value["neighbours"] = step.neighbours;
  value["gap"] = Json::array();
  for (const act::ActId& id : gap) value["gap"].push_back(slug_of(id));
  value["changes"] = Json::array();
  for (const Change& change : step.comparison.changes) {
    value["changes"].push_back(change_value(was, is, change));
  }
  value["continued"] = Json::array();
  for (const history::Continued& one : step.comparison.continued) {
    value["continued"].push_back({{"before", one.before},
                                  {"after", one.after},
                                  {"method", history::name_of(one.method)},
                                  {"status", history::name_of(one.status)}});
  }
  value["tasks"] = Json::array();
  for (const history::TaskLink& link : step.comparison.tasks) {
    if (is_unchanged(step.comparison, link)) continue;
    value["tasks"].push_back({{"before", task_end(was, link.before)},
                              {"after", task_end(is, link.after)},
                              {"same_words", link.same_words},
                              {"likeness", link.likeness}});
  }
  return value.dump(2) + "\n";
}

}  // namespace bipgen::exports
