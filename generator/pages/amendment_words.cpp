#include "pages/amendment_words.hpp"

#include "markdown/inline.hpp"
#include "timeline/precedence.hpp"

namespace bipgen::pages {

using amending::EventKind;
using amending::Place;
using amending::Position;
using timeline::DatedInstruction;
using timeline::Entry;
using timeline::EntryIntoForce;
using timeline::Fate;
using timeline::TextChange;

namespace {

using Arguments = std::vector<std::pair<std::string_view, std::string_view>>;

// A text of the strings, cut at `{hole}`, which no argument fills.
Phrase around(const std::string& text, std::string_view hole) {
  const std::string mark = "{" + std::string(hole) + "}";
  const std::size_t at = text.find(mark);
  if (at == std::string::npos) return {text + " ", ""};
  return {text.substr(0, at), text.substr(at + mark.size())};
}

std::string_view position_key(Position position) {
  switch (position) {
    case Position::by_label:
      return "";
    case Position::after:
      return "_after";
    case Position::before:
      return "_before";
    case Position::at_start:
      return "_at_start";
    case Position::at_end:
      return "_at_end";
  }
  return "";
}

// The phrase of each operation, with `{places}` left open.
struct OperationText {
  const Site& site;

  std::string text(std::string_view key, const Arguments& arguments) const {
    return site.strings->format("does." + std::string(key), arguments);
  }
  std::string plain(const std::string& words) const { return markdown::plain_text(words); }
  std::string in_any_form(amending::Inflection inflection) const {
    const bool any = inflection == amending::Inflection::any_form;
    return any ? " " + site.string("does.in_any_form") : std::string();
  }

  std::string operator()(const amending::Replace&) const { return text("replace", {}); }
  std::string operator()(const amending::Add& it) const {
    const std::string neighbour = it.neighbour ? place_label(site, {}, *it.neighbour) : "";
    std::string words =
        text("add" + std::string(position_key(it.position)), {{"neighbour", neighbour}});
    if (it.group) words += " " + text("in_group", {{"group", print(*it.group)}});
    return words;
  }
  std::string operator()(const amending::Repeal&) const { return text("repeal", {}); }
  std::string operator()(const amending::ReplaceWords& it) const {
    return text("replace_words", {{"words", plain(it.words)}, {"by", plain(it.by)}}) +
           in_any_form(it.inflection);
  }
  std::string operator()(const amending::DeleteWords& it) const {
    return text("delete_words" + std::string(position_key(it.position)),
                {{"words", plain(it.words)}, {"neighbour", plain(it.neighbour)}}) +
           in_any_form(it.inflection);
  }
  std::string operator()(const amending::AddWords& it) const {
    return text("add_words" + std::string(position_key(it.position)),
                {{"words", plain(it.words)}, {"neighbour", plain(it.neighbour)}});
  }
  std::string operator()(const amending::ReplacePunctuation& it) const {
    if (it.by.empty()) return text("delete_sign", {{"sign", it.sign}});
    if (it.sign.empty()) return text("add_sign", {{"by", it.by}});
    return text("replace_sign", {{"sign", it.sign}, {"by", it.by}});
  }
  std::string operator()(const amending::Renumber& it) const {
    std::string as;
    for (const Place& place : it.as) as += (as.empty() ? "" : ", ") + place_label(site, {}, place);
    return text("renumber", {{"as", as}});
  }
  std::string operator()(const amending::NumberContent& it) const {
    return text("number_content", {{"as", print(it.as)}});
  }
  std::string operator()(const amending::AddFootnote& it) const {
    return text("add_footnote", {{"number", std::to_string(it.number)}});
  }
  std::string operator()(const amending::RepealActs&) const { return text("repeal", {}); }
  std::string operator()(const amending::LimitValidity& it) const {
    const auto last = last_day_of(it);
    if (!last) return site.string("does.limit");
    return text("limit_until", {{"day", site.spelled(*last)}});
  }
};

}  // namespace

Phrase words_of(const Site& site, const amending::Operation& operation) {
  return around(std::visit(OperationText{site}, operation), "places");
}

act::Citation citation_of(const amending::AmendedText& of, const Place& place) {
  act::Citation citation = of.annex.value_or(act::Citation());
  const auto& steps = place.range.first.steps;
  citation.steps.insert(citation.steps.end(), steps.begin(), steps.end());
  return citation;
}

std::string place_label(const Site& site, const amending::AmendedText& of, const Place& place) {
  Place whole = place;
  whole.range.first = citation_of(of, place);
  const bool is_all = whole.range.first.empty() && whole.part == amending::Part::whole;
  return is_all && whole.name.empty() ? site.string("does.whole_text") : print(whole);
}

std::string provision_of_act(const act::ActId& act, const act::Citation& provision,
                             const act::ActId& seen_from) {
  const std::string place = print(provision);
  if (act == seen_from) return place;
  return place + (place.empty() ? "" : " ") + std::string(genitive_of(act.type)) + " nr " +
         act.number;
}

namespace {

std::string_view name_of(EventKind kind) {
  constexpr std::string_view names[] = {"added",    "worded",     "words_changed",
                                        "repealed", "renumbered", "lapsed"};
  return names[static_cast<std::size_t>(kind)];
}

// The gender of a unit's name: "ten paragraf", "ta litera", "to tiret".
std::string_view gender_of(const act::Citation& citation) {
  if (citation.empty()) return "m";
  const act::Level level = citation.steps.back().level;
  if (level == act::Level::litera) return "f";
  return level == act::Level::tiret || level == act::Level::podwojne_tiret ? "n" : "m";
}

}  // namespace

Phrase words_of(const Site& site, const TextChange& change, const amending::ProvisionEvent& event,
                Tense tense) {
  const std::string key = tense == Tense::done ? "became." : "becomes.";
  const std::string when = since_when(site, change.dated);
  const std::string formerly = event.formerly ? print(*event.formerly) : std::string();
  return around(
      site.strings->format(
          key + std::string(name_of(event.kind)) + "." + std::string(gender_of(event.provision)),
          {{"when", when}, {"now", print(event.provision)}, {"was", formerly}}),
      "by");
}

std::string since_when(const Site& site, const DatedInstruction& dated) {
  if (!dated.from) return site.string("since_day.unknown");
  const bool earlier = dated.enters && *dated.from < *dated.enters;
  if (!earlier || std::holds_alternative<amending::LimitValidity>(dated.instruction.operation)) {
    return site.strings->format("since_day.exact", {{"date", site.spelled(*dated.from)}});
  }
  return site.strings->format("since_day.effective", {{"date", site.spelled(*dated.from)},
                                                      {"enters", site.spelled(*dated.enters)}});
}

namespace {

std::string_view refusal_key(const Site& site, const Entry& amended, const TextChange& change) {
  if (change.without_effect) return "outstanding.without_effect";
  const Entry* by = site.timeline.find(change.dated.by);
  if (by != nullptr && by->id != amended.id && !timeline::is_later(*by, amended)) {
    return "outstanding.not_later";
  }
  const auto& end = amended.in_force.until;
  const auto& from = change.dated.from;
  if (end && end->latest && from && *end->latest <= *from) return "outstanding.act_ended";
  return "outstanding.does_not_fit";
}

std::string_view undated_key(const DatedInstruction& dated) {
  const auto* limit = std::get_if<amending::LimitValidity>(&dated.instruction.operation);
  if (limit != nullptr && !limit->day) return "outstanding.no_day_named";
  if (dated.amended_before) return "outstanding.amended_before";
  if (dated.entry.on) return "outstanding.days_differ";
  switch (dated.entry.rule) {
    case EntryIntoForce::Rule::on_announcement:
    case EntryIntoForce::Rule::after_announcement:
      return "outstanding.day_of_announcement";
    default:
      return "outstanding.no_day_found";
  }
}

}  // namespace

std::string why_outstanding(const Site& site, const Entry& amended, const TextChange& change) {
  switch (change.fate) {
    case Fate::refused:
      return site.string(refusal_key(site, amended, change));
    case Fate::undated:
      return site.string(undated_key(change.dated));
    case Fate::applied:
    case Fate::no_text:
      break;
  }
  return "";
}

}  // namespace bipgen::pages
