#include "exports/instructions_json.hpp"

#include <nlohmann/json.hpp>

#include "exports/json.hpp"

namespace bipgen::exports {

using Json = nlohmann::ordered_json;

namespace {

Json text_or_null(const std::string& text) {
  return text.empty() ? Json() : Json(text);
}

Json citation_or_null(const std::optional<act::Citation>& citation) {
  return citation && !citation->empty() ? Json(print(*citation)) : Json();
}

Json act_reference(const act::ActReference& reference) {
  Json value;
  const auto id = reference.id();
  value["id"] = id ? Json(slug_of(*id)) : Json();
  value["type"] = act::name_of(reference.type);
  value["number"] = reference.number ? Json(*reference.number) : Json();
  value["date"] = reference.date ? Json(reference.date->iso()) : Json();
  value["title"] = text_or_null(reference.title);
  return value;
}

Json amended_text(const amending::AmendedText& of) {
  Json value;
  value["act"] = of.act ? act_reference(*of.act) : Json();
  value["annex"] = citation_or_null(of.annex);
  value["name"] = text_or_null(of.name);
  return value;
}

std::string_view name_of(amending::Part part) {
  constexpr std::string_view names[] = {"whole",    "title",    "lead",    "closing",
                                        "sentence", "footnote", "preamble"};
  return names[static_cast<std::size_t>(part)];
}

std::string_view name_of(amending::Position position) {
  constexpr std::string_view names[] = {"by_label", "after", "before", "at_start", "at_end"};
  return names[static_cast<std::size_t>(position)];
}

Json place(const amending::Place& place) {
  Json value;
  value["citation"] = citation_or_null(place.range.first);
  if (place.range.last) value["last"] = place.range.last->text();
  value["part"] = name_of(place.part);
  if (place.number != 0) value["number"] = place.number;
  if (!place.name.empty()) value["name"] = place.name;
  return value;
}

Json places(const std::vector<amending::Place>& list) {
  Json values = Json::array();
  for (const amending::Place& it : list) values.push_back(place(it));
  return values;
}

Json wording(const amending::Wording& wording) {
  Json value;
  value["text"] = text_or_null(wording.text);
  value["annex"] = citation_or_null(wording.annex);
  value["provisions"] = Json::parse(provisions_json(wording.provisions));
  return value;
}

Json day_or_null(const std::optional<calendar::Date>& day) {
  return day ? Json(day->iso()) : Json();
}

// What only some operations have.
struct Details {
  Json& value;

  void operator()(const amending::Replace& it) const { value["wording"] = wording(it.wording); }
  void operator()(const amending::Add& it) const {
    value["position"] = name_of(it.position);
    value["neighbour"] = it.neighbour ? place(*it.neighbour) : Json();
    value["group"] = citation_or_null(it.group);
    value["wording"] = wording(it.wording);
  }
  void operator()(const amending::Repeal&) const {}
  void operator()(const amending::ReplaceWords& it) const {
    value["words"] = it.words;
    value["by"] = it.by;
    in_any_form(it);
  }
  void operator()(const amending::DeleteWords& it) const {
    value["words"] = it.words;
    value["position"] = name_of(it.position);
    value["neighbour"] = text_or_null(it.neighbour);
    in_any_form(it);
  }
  void operator()(const amending::AddWords& it) const {
    value["words"] = it.words;
    value["position"] = name_of(it.position);
    value["neighbour"] = text_or_null(it.neighbour);
  }
  void operator()(const amending::ReplacePunctuation& it) const {
    value["sign"] = text_or_null(it.sign);
    value["by"] = text_or_null(it.by);
  }
  void operator()(const amending::Renumber& it) const { value["as"] = places(it.as); }
  void operator()(const amending::NumberContent& it) const { value["as"] = print(it.as); }
  void operator()(const amending::AddFootnote& it) const {
    value["number"] = it.number;
    value["neighbour"] = text_or_null(it.neighbour);
    value["wording"] = wording(it.wording);
  }
  void operator()(const amending::RepealActs& it) const {
    value["acts"] = Json::array();
    for (const act::ActReference& act : it.acts) value["acts"].push_back(act_reference(act));
    value["last_day"] = day_or_null(last_day_of(it));
  }
  void operator()(const amending::LimitValidity& it) const {
    value["last_day"] = day_or_null(last_day_of(it));
  }

  template <class WordOperation>
  void in_any_form(const WordOperation& it) const {
    value["any_form"] = it.inflection != amending::Inflection::as_written;
    value["count"] = it.count > 0 ? Json(it.count) : Json();
    if (it.forms.empty()) return;
    value["forms"] = Json::array();
    for (const amending::FormPair& pair : it.forms) {
      value["forms"].push_back(Json{{"found", pair.found}, {"by", text_or_null(pair.by)}});
    }
  }
};

Json instruction(const amending::Instruction& it, const source::Lines& lines) {
  Json value;
  value["citation"] = citation_or_null(it.citation);
  value["line"] = lines.position(it.span.begin).line;
  value["of"] = amended_text(it.of);
  value["operation"] = amending::name_of(it.operation);
  value["places"] = places(places_of(it.operation));
  std::visit(Details{value}, it.operation);
  value["sentence"] = it.sentence;
  value["stated"] = it.stated;
  return value;
}

}  // namespace

std::string instructions_json(const std::vector<amending::Instruction>& instructions,
                              const source::Diagnostics& diagnostics, const source::File& file,
                              source::Language language) {
  const source::Lines lines(file.text);
  Json value;
  value["instructions"] = Json::array();
  for (const amending::Instruction& it : instructions) {
    value["instructions"].push_back(instruction(it, lines));
  }
  value["findings"] = Json::array();
  for (const source::Diagnostic& it : diagnostics.all()) {
    Json finding;
    finding["code"] = source::code_of(it.kind);
    finding["line"] = lines.position(it.where.span.begin).line;
    finding["message"] = it.message.in(language);
    finding["hint"] = text_or_null(it.hint.in(language));
    value["findings"].push_back(std::move(finding));
  }
  return value.dump(2) + "\n";
}

}  // namespace bipgen::exports
