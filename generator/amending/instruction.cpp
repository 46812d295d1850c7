#include "amending/instruction.hpp"

#include "act/ordinals.hpp"

namespace bipgen::amending {

namespace {

std::string quoted(const std::string& words) {
  return "„" + words + "”";
}

std::string print_number(const Place& place) {
  if (place.part == Part::footnote)
    return place.number > 0 ? " nr " + std::to_string(place.number) : "";
  if (place.number == last_sentence) return " ostatnie";
  return place.number > 0 ? " " + act::ordinal_in_words(place.number) : "";
}

std::string_view name_of(Part part) {
  switch (part) {
    case Part::whole:
      return "";
    case Part::title:
      return "tytuł";
    case Part::lead:
      return "wprowadzenie do wyliczenia";
    case Part::closing:
      return "część wspólna";
    case Part::sentence:
      return "zdanie";
    case Part::footnote:
      return "odnośnik";
    case Part::preamble:
      return "podstawa prawna";
  }
  return "";
}

std::string position_words(Position position, const std::string& neighbour) {
  switch (position) {
    case Position::by_label:
      return "";
    case Position::after:
      return " after " + neighbour;
    case Position::before:
      return " before " + neighbour;
    case Position::at_start:
      return " at the start";
    case Position::at_end:
      return " at the end";
  }
  return "";
}

std::string inflected(Inflection inflection) {
  return inflection == Inflection::as_written ? "" : " in any grammatical form";
}

std::string counted(int count) {
  return count > 0 ? " (" + std::to_string(count) + " times)" : "";
}

std::optional<calendar::Date> last_day(const std::optional<calendar::Date>& day, DayNamed named) {
  return day && named == DayNamed::first_day_without ? day->plus_days(-1) : day;
}

std::string print_day(std::string_view sign, const std::optional<calendar::Date>& day,
                      DayNamed named) {
  if (!day) return "";
  return std::string(sign) + (named == DayNamed::last_day ? " last day " : " from ") + day->iso();
}

struct Printer {
  std::string operator()(const Replace& it) const { return "replace " + print(it.places); }
  std::string operator()(const Add& it) const {
    return "add " + print(it.places) +
           position_words(it.position, it.neighbour ? print(*it.neighbour) : "") +
           (it.group ? " in " + act::print(*it.group) : "");
  }
  std::string operator()(const Repeal& it) const { return "repeal " + print(it.places); }
  std::string operator()(const ReplaceWords& it) const {
    return "replace words in " + print(it.places) + ": " + quoted(it.words) + " by " +
           quoted(it.by) + inflected(it.inflection) + counted(it.count);
  }
  std::string operator()(const DeleteWords& it) const {
    return "delete words in " + print(it.places) + ": " + quoted(it.words) +
           position_words(it.position, quoted(it.neighbour)) + inflected(it.inflection) +
           counted(it.count);
  }
  std::string operator()(const AddWords& it) const {
    return "add words in " + print(it.places) + ": " + quoted(it.words) +
           position_words(it.position, quoted(it.neighbour));
  }
  std::string operator()(const ReplacePunctuation& it) const {
    const std::string where = " at the end of " + print(it.places);
    if (it.by.empty()) return "delete " + quoted(it.sign) + where;
    if (it.sign.empty()) return "add " + quoted(it.by) + where;
    return "replace punctuation" + where + ": " + quoted(it.sign) + " by " + quoted(it.by);
  }
  std::string operator()(const Renumber& it) const {
    return "renumber " + print(it.places) + " as " + print(it.as);
  }
  std::string operator()(const NumberContent& it) const {
    return "renumber the content of " + print(Place{{it.unit, {}}, Part::whole, 0, {}}) + " as " +
           act::print(it.as);
  }
  std::string operator()(const AddFootnote& it) const {
    return "add footnote " + std::to_string(it.number) + " to " + print(it.place) +
           (it.neighbour.empty() ? "" : " after " + quoted(it.neighbour));
  }
  std::string operator()(const RepealActs& it) const {
    std::string out = "repeal acts:";
    for (std::size_t i = 0; i < it.acts.size(); ++i) {
      const act::ActReference& reference = it.acts[i];
      out += (i > 0 ? "; " : " ") + std::string(act::name_of(reference.type));
      if (reference.number) out += " nr " + *reference.number;
      if (reference.date) out += " of " + reference.date->iso();
    }
    return out + print_day(",", it.day, it.named);
  }
  std::string operator()(const LimitValidity& it) const {
    return "end validity of " + (it.places.empty() ? "the act" : print(it.places)) +
           print_day(":", it.day, it.named);
  }
};

}  // namespace

std::string print(const Place& place) {
  std::string out = act::print(place.range);
  if (place.part != Part::whole) {
    out += (out.empty() ? "" : " ") + std::string(name_of(place.part)) + print_number(place);
  }
  if (!place.name.empty()) out += " (" + place.name + ")";
  return out.empty() ? "the whole text" : out;
}

std::string print(const std::vector<Place>& places) {
  std::string out;
  for (const Place& place : places) out += (out.empty() ? "" : "; ") + print(place);
  return out;
}

std::vector<Place> each_of(const Place& place) {
  constexpr int most_of_a_range = 200;
  if (!place.range.last || place.range.first.empty()) return {place};
  std::vector<Place> members;
  Place member = place;
  member.range.last.reset();
  const act::Level level = place.range.first.steps.back().level;
  for (int i = 0; i < most_of_a_range; ++i) {
    members.push_back(member);
    act::Label& label = member.range.first.steps.back().label;
    if (label == *place.range.last) return members;
    const auto next = act::successor(label, level);
    if (!next) break;
    label = *next;
  }
  return {place};
}

std::string_view name_of(const Operation& operation) {
  struct Name {
    std::string_view operator()(const Replace&) const { return "replace"; }
    std::string_view operator()(const Add&) const { return "add"; }
    std::string_view operator()(const Repeal&) const { return "repeal"; }
    std::string_view operator()(const ReplaceWords&) const { return "replace_words"; }
    std::string_view operator()(const DeleteWords&) const { return "delete_words"; }
    std::string_view operator()(const AddWords&) const { return "add_words"; }
    std::string_view operator()(const ReplacePunctuation&) const { return "replace_punctuation"; }
    std::string_view operator()(const Renumber&) const { return "renumber"; }
    std::string_view operator()(const NumberContent&) const { return "number_content"; }
    std::string_view operator()(const AddFootnote&) const { return "add_footnote"; }
    std::string_view operator()(const RepealActs&) const { return "repeal_acts"; }
    std::string_view operator()(const LimitValidity&) const { return "limit_validity"; }
  };
  return std::visit(Name(), operation);
}

std::vector<Place> places_of(const Operation& operation) {
  return std::visit(
      [](const auto& it) -> std::vector<Place> {
        using Type = std::decay_t<decltype(it)>;
        if constexpr (std::is_same_v<Type, NumberContent>) {
          return {Place{{it.unit, {}}, Part::whole, 0, {}}};
        } else if constexpr (std::is_same_v<Type, AddFootnote>) {
          return {it.place};
        } else if constexpr (std::is_same_v<Type, RepealActs>) {
          return {};
        } else {
          return it.places;
        }
      },
      operation);
}

const Wording* wording_of(const Operation& operation) {
  if (const auto* replace = std::get_if<Replace>(&operation)) return &replace->wording;
  if (const auto* add = std::get_if<Add>(&operation)) return &add->wording;
  if (const auto* footnote = std::get_if<AddFootnote>(&operation)) return &footnote->wording;
  return nullptr;
}

std::optional<calendar::Date> last_day_of(const LimitValidity& limit) {
  return last_day(limit.day, limit.named);
}

std::optional<calendar::Date> last_day_of(const RepealActs& repeal) {
  return last_day(repeal.day, repeal.named);
}

std::string print(const Operation& operation) {
  return std::visit(Printer(), operation);
}

}  // namespace bipgen::amending
