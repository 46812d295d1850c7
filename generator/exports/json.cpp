#include "exports/json.hpp"

#include <algorithm>

#include <nlohmann/json.hpp>

#include "act/lookup.hpp"
#include "text/letters.hpp"

namespace bipgen::exports {

using Json = nlohmann::ordered_json;

namespace {

Json date_or_null(const std::optional<calendar::Date>& date) {
  return date ? Json(date->iso()) : Json();
}

Json bounds(const calendar::Moment& moment) {
  return Json::array({date_or_null(moment.earliest), date_or_null(moment.latest)});
}

// `from` and `until` only when they are known exactly; what is known less well stands in the
// bounds. `until` is the first day that is no longer inside.
Json in_force(const calendar::Period& period) {
  Json value;
  value["from"] = date_or_null(period.from.exact());
  value["until"] = period.until ? date_or_null(period.until->exact()) : Json();
  value["until_known"] = period.until && period.until->exact().has_value();
  value["from_bounds"] = bounds(period.from);
  value["until_bounds"] = period.until ? bounds(*period.until) : Json();
  return value;
}

std::string_view name_of(timeline::EffectKind kind) {
  switch (kind) {
    case timeline::EffectKind::legal_basis:
      return "legal_basis";
    case timeline::EffectKind::amends:
      return "amends";
    case timeline::EffectKind::repeals:
      return "repeals";
    case timeline::EffectKind::cites:
      break;
  }
  return "cites";
}

Json relation(const timeline::Effect& effect, std::string_view direction) {
  Json value;
  value["kind"] = name_of(effect.kind);
  value["direction"] = direction;
  const std::optional<act::ActId> id =
      direction == "to" ? effect.to.id() : std::optional(effect.from);
  value["act"] = id ? Json(slug_of(*id)) : Json();
  if (direction == "to") {
    value["type"] = act::name_of(effect.to.type);
    value["number"] = effect.to.number ? Json(*effect.to.number) : Json();
    value["date"] = date_or_null(effect.to.date);
    value["title"] = effect.to.title;
  }
  value["citation"] = effect.citation.empty() ? Json() : Json(print(effect.citation));
  return value;
}

std::string_view name_of(act::Level level) {
  constexpr std::string_view names[] = {
      "zalacznik", "dzial",  "rozdzial", "oddzial", "srodtytul", "artykul",       "paragraf",
      "ustep",     "akapit", "punkt",    "litera",  "tiret",     "podwojne_tiret"};
  return names[static_cast<std::size_t>(level)];
}

Json provisions(const std::vector<act::Provision>& list, const act::Provision* parent,
                const act::Citation& parent_citation);

// Paragraphs and tables as their Markdown, quoted new wording as trees.
Json blocks(const std::vector<act::Block>& list) {
  Json values = Json::array();
  for (const act::Block& block : list) {
    Json value;
    if (const auto* paragraph = std::get_if<act::Paragraph>(&block)) {
      value = paragraph->text;
    } else if (const auto* table = std::get_if<act::Table>(&block)) {
      value["table"] = table->lines;
    } else {
      const auto& quotation = std::get<act::Quotation>(block);
      value["new_wording"] = provisions(quotation.provisions, nullptr, {});
      value["after"] = quotation.after;
    }
    values.push_back(std::move(value));
  }
  return values;
}

// The depth is that of the levels of the law and of quotations within quotations, both bounded by
// the parser.
Json provisions(const std::vector<act::Provision>& list, const act::Provision* parent,
                const act::Citation& parent_citation) {
  Json values = Json::array();
  const auto citations = act::citations_of(list, parent, parent_citation);
  for (std::size_t i = 0; i < list.size(); ++i) {
    const act::Provision& provision = list[i];
    const act::Citation& citation = citations[i];
    Json value;
    value["id"] = act::fragment_id(citation);
    value["level"] = name_of(provision.level);
    value["label"] = provision.label.text();
    value["citation"] = print(citation);
    if (!provision.title.empty()) value["title"] = provision.title;
    value["lead"] = blocks(provision.lead);
    value["children"] = provisions(provision.children, &provision, citation);
    value["closing"] = blocks(provision.closing);
    values.push_back(std::move(value));
  }
  return values;
}

std::string_view name_of(timeline::Fate fate) {
  constexpr std::string_view names[] = {"applied", "refused", "undated", "no_text"};
  return names[static_cast<std::size_t>(fate)];
}

Json ids_of(const std::vector<act::ActId>& acts) {
  Json ids = Json::array();
  for (const act::ActId& act : acts) ids.push_back(slug_of(act));
  return ids;
}

Json version(const calendar::Period& period, Json cause) {
  Json value;
  value["from"] = date_or_null(period.from.exact());
  value["until"] = period.until ? date_or_null(period.until->exact()) : Json();
  value["cause"] = std::move(cause);
  return value;
}

Json versions(const timeline::Entry& entry, const timeline::TextHistory* history,
              const timeline::Version* shown) {
  if (!entry.held) return Json::array();
  if (shown == nullptr) {
    Json original = version(entry.in_force, Json());
    original["shown"] = true;
    original["changes"] = Json::array();
    original["outstanding"] = Json::array();
    return Json::array({std::move(original)});
  }
  Json values = Json::array();
  for (const timeline::Version& one : history->versions) {
    std::vector<act::ActId> causes;
    Json made = Json::array();
    for (const std::size_t change : one.changes) {
      if (history->changes[change].fate != timeline::Fate::applied) continue;
      made.push_back(change);
      const act::ActId& by = history->changes[change].dated.by;
      if (std::find(causes.begin(), causes.end(), by) == causes.end()) causes.push_back(by);
    }
    Json value = version(one.period, causes.empty() ? Json() : ids_of(causes));
    value["shown"] = &one == shown;
    value["changes"] = std::move(made);
    value["outstanding"] = one.outstanding;
    values.push_back(std::move(value));
  }
  return values;
}

Json changes(const timeline::TextHistory* history) {
  Json values = Json::array();
  if (history == nullptr) return values;
  for (const timeline::TextChange& change : history->changes) {
    const amending::Instruction& instruction = change.dated.instruction;
    Json value;
    value["act"] = slug_of(change.dated.by);
    value["citation"] = instruction.citation.empty() ? Json() : Json(print(instruction.citation));
    value["annex"] = instruction.of.annex ? Json(print(*instruction.of.annex)) : Json();
    value["operation"] = amending::name_of(instruction.operation);
    value["places"] = Json::array();
    for (const amending::Place& place : amending::places_of(instruction.operation)) {
      value["places"].push_back(print(place));
    }
    value["enters"] = date_or_null(change.dated.enters);
    value["from"] = date_or_null(change.dated.from);
    value["fate"] = name_of(change.fate);
    values.push_back(std::move(value));
  }
  return values;
}

// "§ 1 ust. 3 pkt 2" and the fragment id of that provision on the act's page.
void cite(Json& value, const organization::Source& source) {
  value["citation"] = print(source.citation);
  value["fragment"] = act::fragment_id(source.citation);
}

Json tasks(const std::vector<organization::Task>& list) {
  Json values = Json::array();
  for (const organization::Task& task : list) {
    Json value;
    value["text"] = task.text;
    cite(value, task.source);
    if (!task.parts.empty()) value["parts"] = tasks(task.parts);
    if (!task.closing.empty()) value["closing"] = task.closing;
    values.push_back(std::move(value));
  }
  return values;
}

Json text_or_null(const std::string& text) {
  return text.empty() ? Json() : Json(text);
}

Json unit(const organization::UnitState& state, const std::string& office) {
  Json value;
  value["id"] = state.id;
  value["code"] = text_or_null(state.code);
  value["name"] = state.name;
  value["kind"] = organization::name_of(state.kind);
  value["component_of"] = state.component_of.empty() ? office : state.component_of;
  value["reports_to"] = text_or_null(state.reports_to);
  value["reports_inferred"] = state.reports_inferred;
  cite(value, state.component_source);
  value["reports_citation"] =
      state.reports_source ? Json(print(state.reports_source->citation)) : Json();
  value["tasks"] = tasks(state.tasks);
  return value;
}

Json post(const organization::Post& post) {
  Json value;
  value["id"] = post.id;
  value["name"] = post.name;
  value["code"] = text_or_null(post.code);
  value["unit"] = text_or_null(post.unit);
  value["reports_to"] = text_or_null(post.reports_to);
  cite(value, post.source);
  value["reports_citation"] =
      post.reports_source ? Json(print(post.reports_source->citation)) : Json();
  value["tasks"] = tasks(post.tasks);
  return value;
}

void cite(Json& value, const act::Citation& citation) {
  cite(value, organization::Source{{}, citation});
}

// What one text says of a role; the citations are of that act or document.
Json role_passage(const organization::RolePassage& passage) {
  Json value;
  value["act"] = passage.text.act ? Json(slug_of(*passage.text.act)) : Json();
  value["document"] = text_or_null(passage.text.document);
  value["name"] = text_or_null(passage.name);
  value["duties"] = Json::array();
  for (const organization::RoleDuties& duties : passage.duties) {
    Json one = {{"lead", duties.lead}};
    cite(one, duties.citation);
    one["tasks"] = tasks(duties.tasks);
    value["duties"].push_back(std::move(one));
  }
  value["statements"] = Json::array();
  for (const organization::RoleMention& mention : passage.mentions) {
    Json one;
    one["kind"] = organization::name_of(mention.statement);
    one["side"] = mention.side == organization::RoleSide::subject ? "subject" : "object";
    one["other"] = text_or_null(mention.other);
    one["words"] = mention.words;
    cite(one, mention.citation);
    value["statements"].push_back(std::move(one));
  }
  return value;
}

std::string printed(const Json& value) {
  return value.dump(2) + "\n";
}

}  // namespace

std::string provisions_json(const std::vector<act::Provision>& list) {
  return printed(provisions(list, nullptr, {}));
}

std::string act_json(const timeline::Entry& entry, const timeline::TextHistory* history,
                     calendar::Date today) {
  Json value;
  value["id"] = slug_of(entry.id);
  value["type"] = act::name_of(entry.id.type);
  value["number"] = entry.id.number;
  value["date"] = date_or_null(entry.date);
  value["title"] = entry.title;
  value["held"] = entry.held;
  value["in_force"] = in_force(entry.in_force);
  Json relations = Json::array();
  for (const timeline::Effect& effect : entry.effects) relations.push_back(relation(effect, "to"));
  for (const timeline::Effect& effect : entry.affected) {
    relations.push_back(relation(effect, "from"));
  }
  value["relations"] = std::move(relations);
  const timeline::Version* shown = history != nullptr ? history->at(today) : nullptr;
  value["versions"] = versions(entry, history, shown);
  value["text_changes"] = changes(history);
  const bool has_text = entry.held && entry.act != nullptr;
  static const act::Text no_text;
  const act::Text& text = shown != nullptr ? shown->text : has_text ? entry.act->text : no_text;
  value["preamble"] = blocks(text.preamble);
  value["provisions"] = provisions(text.provisions, nullptr, {});
  value["annexes"] = provisions(text.annexes, nullptr, {});
  return printed(value);
}

std::string structure_json(const history::DatedStructure& dated) {
  const organization::Structure& structure = dated.structure;
  Json value;
  value["date"] = dated.date.iso();
  value["acts"] = Json::array({slug_of(structure.act)});
  for (const act::ActId& by : dated.amended_by) value["acts"].push_back(slug_of(by));
  const std::string office = text::slug(structure.office);
  value["office"] = {{"id", office}, {"name", structure.office}};
  value["units"] = Json::array();
  for (const auto& state : structure.units) value["units"].push_back(unit(state, office));
  value["posts"] = Json::array();
  for (const auto& one : structure.posts) value["posts"].push_back(post(one));
  value["outsiders"] = Json::array();
  for (const auto& outsider : structure.outsiders) {
    Json one = {{"id", outsider.id}, {"name", outsider.name}};
    cite(one, outsider.source);
    value["outsiders"].push_back(std::move(one));
  }
  value["relations"] = Json::array();
  for (const auto& relation : structure.relations) {
    Json one = {{"kind", organization::name_of(relation.kind)},
                {"from", relation.from},
                {"to", relation.to},
                {"label", relation.label}};
    cite(one, relation.source);
    value["relations"].push_back(std::move(one));
  }
  value["common_tasks"] = tasks(structure.common_tasks);
  return printed(value);
}

std::string roles_json(const std::vector<organization::Role>& roles) {
  Json value;
  value["roles"] = Json::array();
  for (const organization::Role& role : roles) {
    Json one = {{"id", role.id}, {"name", role.name}};
    one["passages"] = Json::array();
    for (const organization::RolePassage& passage : role.passages) {
      one["passages"].push_back(role_passage(passage));
    }
    value["roles"].push_back(std::move(one));
  }
  return printed(value);
}

}  // namespace bipgen::exports
