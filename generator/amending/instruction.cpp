#include "amending/instruction.hpp"

#include "act/ordinals.hpp"

namespace bipgen::amending {

using source::message;
using source::Message;

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

// `said` with where it is done.
Message at_position(Message said, Position position, const Message& neighbour) {
  switch (position) {
    case Position::by_label:
      return said;
    case Position::after:
      return message("{} after {}", said, neighbour);
    case Position::before:
      return message("{} before {}", said, neighbour);
    case Position::at_start:
      return message("{} at the start", said);
    case Position::at_end:
      return message("{} at the end", said);
  }
  return said;
}

Message inflected(const Message& said, Inflection inflection) {
  return inflection == Inflection::as_written ? said : message("{} in any grammatical form", said);
}

Message counted(Message said, int count) {
  if (count <= 0) return said;
  return message("{} ({} times)", said, count);
}

std::optional<calendar::Date> last_day(const std::optional<calendar::Date>& day, DayNamed named) {
  return day && named == DayNamed::first_day_without ? day->plus_days(-1) : day;
}

Message on_day(Message said, const std::optional<calendar::Date>& day, DayNamed named) {
  if (!day) return said;
  return named == DayNamed::last_day ? message("{}, last day {}", said, day->iso())
                                     : message("{}, from {}", said, day->iso());
}

Message name_of(const act::ActReference& reference) {
  std::string name(act::name_of(reference.type));
  if (reference.number) name += " nr " + *reference.number;
  return reference.date ? message("{} of {}", name, reference.date->iso()) : Message(name);
}

struct Describer {
  Message operator()(const Replace& it) const {
    return message("replace {}", message_of(it.places));
  }
  Message operator()(const Add& it) const {
    Message added = at_position(message("add {}", message_of(it.places)), it.position,
                                it.neighbour ? message_of(*it.neighbour) : Message());
    return it.group ? message("{} in {}", added, act::print(*it.group)) : added;
  }
  Message operator()(const Repeal& it) const { return message("repeal {}", message_of(it.places)); }
  Message operator()(const ReplaceWords& it) const {
    return counted(inflected(message("replace words in {}: {} by {}", message_of(it.places),
                                     quoted(it.words), quoted(it.by)),
                             it.inflection),
                   it.count);
  }
  Message operator()(const DeleteWords& it) const {
    const Message deleted =
        message("delete words in {}: {}", message_of(it.places), quoted(it.words));
    return counted(
        inflected(at_position(deleted, it.position, quoted(it.neighbour)), it.inflection),
        it.count);
  }
  Message operator()(const AddWords& it) const {
    return at_position(message("add words in {}: {}", message_of(it.places), quoted(it.words)),
                       it.position, quoted(it.neighbour));
  }
  Message operator()(const ReplacePunctuation& it) const {
    const Message where = message_of(it.places);
    if (it.by.empty()) return message("delete {} at the end of {}", quoted(it.sign), where);
    if (it.sign.empty()) return message("add {} at the end of {}", quoted(it.by), where);
    return message("replace punctuation at the end of {}: {} by {}", where, quoted(it.sign),
                   quoted(it.by));
  }
  Message operator()(const Renumber& it) const {
    return message("renumber {} as {}", message_of(it.places), message_of(it.as));
  }
  Message operator()(const NumberContent& it) const {
    return message("renumber the content of {} as {}",
                   message_of(Place{{it.unit, {}}, Part::whole, 0, {}}), act::print(it.as));
  }
  Message operator()(const AddFootnote& it) const {
    const Message added = message("add footnote {} to {}", it.number, message_of(it.place));
    return it.neighbour.empty() ? added : message("{} after {}", added, quoted(it.neighbour));
  }
  Message operator()(const RepealActs& it) const {
    Message acts;
    for (const act::ActReference& reference : it.acts) {
      acts = acts.empty() ? name_of(reference) : message("{}; {}", acts, name_of(reference));
    }
    return on_day(message("repeal acts: {}", acts), it.day, it.named);
  }
  Message operator()(const LimitValidity& it) const {
    const Message ended = message("end validity of {}",
                                  it.places.empty() ? message("the act") : message_of(it.places));
    if (!it.day) return ended;
    return it.named == DayNamed::last_day ? message("{}: last day {}", ended, it.day->iso())
                                          : message("{}: from {}", ended, it.day->iso());
  }
};

}  // namespace

Message message_of(const Place& place) {
  std::string out = act::print(place.range);
  if (place.part != Part::whole) {
    out += (out.empty() ? "" : " ") + std::string(name_of(place.part)) + print_number(place);
  }
  if (!place.name.empty()) out += " (" + place.name + ")";
  return out.empty() ? message("the whole text") : Message(out);
}

Message message_of(const std::vector<Place>& places) {
  Message all;
  for (const Place& place : places) {
    all = all.empty() ? message_of(place) : message("{}; {}", all, message_of(place));
  }
  return all;
}

std::string print(const Place& place) {
  return message_of(place).english();
}

std::string print(const std::vector<Place>& places) {
  return message_of(places).english();
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

Message message_of(const Operation& operation) {
  return std::visit(Describer(), operation);
}

std::string print(const Operation& operation) {
  return message_of(operation).english();
}

}  // namespace bipgen::amending
