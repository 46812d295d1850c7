#include "pages/change_rows.hpp"

#include "pages/act_links.hpp"
#include "pages/change_wording.hpp"
#include "pages/marked_words.hpp"
#include "pages/unit_facts.hpp"

namespace bipgen::pages {

using history::Change;
using templates::List;
using templates::Object;

namespace {

std::size_t structure_of(const StepView& view, Side side) {
  return side == Side::before ? view.step.before : view.step.after;
}

const organization::Structure& on(const StepView& view, Side side) {
  return view.site.structures[structure_of(view, side)].structure;
}

Object party(const StepView& view, Side side, const std::string& id) {
  return coded_party(view.site, view.from, structure_of(view, side), id);
}

List parties(const StepView& view, Side side, const Change& change) {
  List list;
  for (const std::string& id : parties_of(on(view, side), change, side)) {
    list.emplace_back(party(view, side, id));
  }
  return list;
}

Object common_values(const StepView& view, const Change& change) {
  const ChangeSign sign = sign_of(change);
  return {{"sign", name_of(sign)},
          {"glyph", glyph_of(sign)},
          {"kinds", kinds_text(view.site, change)},
          {"status", status_text(view.site, change.status)},
          {"confirmed", change.status == history::Status::confirmed},
          {"note", change.note},
          {"citations", links_by_act(view.site, view.from, change.citations)}};
}

}  // namespace

List change_rows(const StepView& view, const std::vector<const Change*>& list) {
  List rows;
  for (const Change* change : list) {
    Object row = common_values(view, *change);
    List details;
    for (const ChangeDetail& one :
         details_of(view.site, on(view, Side::before), on(view, Side::after), *change)) {
      details.emplace_back(Object{{"kind", one.kind}, {"was", one.before}, {"is", one.after}});
    }
    row.emplace_back("details", std::move(details));
    row.emplace_back("before", parties(view, Side::before, *change));
    row.emplace_back("after", parties(view, Side::after, *change));
    row.emplace_back("evidence", evidence_text(view.site, *change));
    rows.emplace_back(std::move(row));
  }
  return rows;
}

List relation_rows(const StepView& view, const std::vector<const Change*>& list) {
  List rows;
  for (const Change* change : list) {
    const organization::Relation& relation = *change->relation;
    const Side side = sign_of(*change) == ChangeSign::ends ? Side::before : Side::after;
    Object row = common_values(view, *change);
    row.emplace_back("from", party(view, side, relation.from));
    row.emplace_back("relation",
                     view.site.string("relation." + std::string(name_of(relation.kind))));
    row.emplace_back("to", party(view, side, relation.to));
    rows.emplace_back(std::move(row));
  }
  return rows;
}

List reused_rows(const StepView& view, const std::vector<const Change*>& list) {
  List rows;
  for (const Change* change : list) {
    const auto reused = reused_code_of(on(view, Side::before), on(view, Side::after), *change);
    if (!reused) continue;
    rows.emplace_back(Object{{"reused_code", reused->code},
                             {"reused_code_href", code_href(view.site, view.from, reused->code)},
                             {"before", party(view, Side::before, reused->before)},
                             {"after", party(view, Side::after, reused->after)}});
  }
  return rows;
}

namespace {

// Where the task stands on one side, or false.
templates::Value task_side(const StepView& view, Side side, const organization::Task* task,
                           const std::string& holder) {
  if (task == nullptr) return false;
  Object value = {{"source", source_link(view.site, view.from, task->source, WithAct::no)}};
  if (holder.empty()) {
    value.emplace_back("party", Object{{"code", false},
                                       {"code_href", false},
                                       {"label", view.site.string("change.everybody")},
                                       {"href", false}});
  } else {
    value.emplace_back("party", party(view, side, holder));
  }
  return value;
}

}  // namespace

List task_pair_rows(const StepView& view, const std::vector<TaskPair>& pairs) {
  List rows;
  for (const TaskPair& pair : pairs) {
    const std::string before = pair.before != nullptr ? whole_text(*pair.before) : "";
    const std::string after = pair.after != nullptr ? whole_text(*pair.after) : "";
    // What stands on one side only is no change of words: it is not marked word by word.
    const bool both = pair.before != nullptr && pair.after != nullptr;
    const bool marked = both && !pair.same_words;
    Object row = {{"before", task_side(view, Side::before, pair.before, pair.holder_before)},
                  {"after", task_side(view, Side::after, pair.after, pair.holder_after)},
                  {"same", both && pair.same_words},
                  {"text_before", marked ? "" : before},
                  {"text_after", marked ? "" : after}};
    row.emplace_back("words", marked ? marked_words(before, after) : List());
    rows.emplace_back(std::move(row));
  }
  return rows;
}

List holder_sections(const StepView& view, const std::vector<HolderTasks>& holders) {
  List sections;
  for (const HolderTasks& holder : holders) {
    const bool ended = holder.after.empty();
    Object section = {
        {"holder",
         ended ? party(view, Side::before, holder.before) : party(view, Side::after, holder.after)},
        {"ended", ended},
        {"count", view.site.strings->plural("change.tasks_changed", holder.pairs.size())},
        {"rows", task_pair_rows(view, holder.pairs)}};
    sections.emplace_back(std::move(section));
  }
  return sections;
}

}  // namespace bipgen::pages
