// Which unit or post a statement means.
#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "markdown/inline.hpp"
#include "organization/declension.hpp"
#include "organization/reading.hpp"
#include "text/letters.hpp"
#include "text/words.hpp"

namespace bipgen::organization {

namespace {

using source::Kind;

NameMatch compare(std::string_view name, std::string_view listed, Case grammar_case) {
  return grammar_case == Case::any ? compare_declined(name, listed) : compare_names(name, listed);
}

// "`IT-09`" or "`Referat Kadr`": what the reader looks for in the text.
std::string shown(const NamedThing& named) {
  return "`" + named.name + (named.code.empty() ? "" : " (" + named.code + ")") + "`";
}

std::string hint_for(const Reading& reading, const NamedThing& named) {
  std::vector<std::string_view> names;
  for (const UnitState& unit : reading.structure.units) {
    names.push_back(unit.name);
  }
  const std::string_view near = text::nearest(named.name, names);
  return near.empty() ? "expected a unit of the list of units"
                      : "did you mean `" + std::string(near) + "`?";
}

void report_name(Reading& reading, const NamedThing& named, const UnitState& unit,
                 Case grammar_case, const act::Provision& where) {
  const NameMatch match = compare(named.name, unit.name, grammar_case);
  if (match == NameMatch::same) {
    return;
  }
  const bool spelling = match == NameMatch::spelling;
  source::Diagnostic& diagnostic = reading.diagnostics.add(
      spelling ? Kind::unit_spelling_differs : Kind::unit_name_differs, location_of(reading, where),
      shown(named) + (spelling ? " is spelled otherwise than in the list of units"
                               : " has another name in the list of units"),
      "the list has `" + unit.name + "`");
  diagnostic.notes.push_back({"listed here", reading.listed_at[unit.id]});
}

void report_code(Reading& reading, const NamedThing& named, const UnitState& unit,
                 const act::Provision& where) {
  if (named.code.empty() || unit.code.empty()) {
    return;
  }
  source::Diagnostic& diagnostic = reading.diagnostics.add(
      Kind::unit_code_differs, location_of(reading, where),
      shown(named) + " has another code in the list of units", "the list has `" + unit.code + "`");
  diagnostic.notes.push_back({"listed here", reading.listed_at[unit.id]});
}

void report_ambiguous(Reading& reading, const NamedThing& named, const UnitState& first,
                      const UnitState& second, const act::Provision& where) {
  source::Diagnostic& diagnostic = reading.diagnostics.add(
      Kind::unit_ambiguous, location_of(reading, where), shown(named) + " may be two units",
      "expected a name and a code of one unit");
  diagnostic.notes.push_back({"`" + first.name + "`", reading.listed_at[first.id]});
  diagnostic.notes.push_back({"`" + second.name + "`", reading.listed_at[second.id]});
}

// The words from "ds." on, in one spelling; "" for a name without.
std::string purpose_of(std::string_view name) {
  std::string purpose;
  const std::vector<std::string_view> words = text::split_words(name);
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::string lower = text::to_lower(words[i]);
    const bool spelled_out = lower == "spraw" && i > 0 && text::to_lower(words[i - 1]) == "do";
    if (purpose.empty() && (lower == "ds." || lower == "ds" || lower == "d/s" || spelled_out)) {
      purpose = "ds.";
    } else if (!purpose.empty()) {
      purpose += " " + lower;
    }
  }
  return purpose;
}

// "Stanowisko ds. kadr" for "Samodzielne stanowisko pracy ds. kadr": one workplace of that purpose.
bool same_workplace(std::string_view name, std::string_view listed) {
  const std::string purpose = purpose_of(listed);
  const std::string lower = text::to_lower(name);
  const std::string listed_lower = text::to_lower(listed);
  return !purpose.empty() && purpose == purpose_of(name) &&
         lower.find("stanowisk") != std::string::npos &&
         listed_lower.find("stanowisk") != std::string::npos;
}

// The listed units that a name and a code may mean.
struct Candidates {
  const UnitState* by_both = nullptr;
  const UnitState* by_code = nullptr;
  const UnitState* by_name = nullptr;
  const UnitState* another_by_name = nullptr;
};

template <typename Agrees>
void add_by_name(const Reading& reading, Candidates& found, Agrees agrees) {
  for (const UnitState& unit : reading.structure.units) {
    if (agrees(unit)) {
      (found.by_name == nullptr ? found.by_name : found.another_by_name) = &unit;
    }
  }
}

// A unit of that code and name ends the search: most references are of this kind. Spelled alike
// goes before declined.
Candidates candidates_for(const Reading& reading, const NamedThing& named, Case grammar_case) {
  Candidates found;
  for (const UnitState& unit : reading.structure.units) {
    if (named.code.empty() || unit.code != named.code) {
      continue;
    }
    if (compare(named.name, unit.name, grammar_case) != NameMatch::different) {
      found.by_both = &unit;
      return found;
    }
    found.by_code = found.by_code == nullptr ? &unit : found.by_code;
  }
  add_by_name(reading, found, [&](const UnitState& unit) {
    return compare_names(named.name, unit.name) != NameMatch::different;
  });
  if (found.by_name == nullptr && grammar_case == Case::any) {
    add_by_name(reading, found, [&](const UnitState& unit) {
      return compare_declined(named.name, unit.name) != NameMatch::different;
    });
  }
  if (found.by_name == nullptr) {
    add_by_name(reading, found,
                [&](const UnitState& unit) { return same_workplace(named.name, unit.name); });
    if (found.another_by_name != nullptr) {
      found.by_name = found.another_by_name = nullptr;
    }
  }
  return found;
}

// The unit that the words are the nominative of.
const UnitState* unit_titled(const Reading& reading, std::string_view words) {
  const NamedThing named = read_listed_name(words).named;
  return named.name.empty() ? nullptr : listed_unit(reading, named, Case::nominative);
}

bool is_of_kind(const UnitState& unit, const std::string& kind) {
  if (kind.empty()) {
    return true;
  }
  const std::optional<HeadWord> head = head_word(unit.name);
  const std::string first = kind.substr(0, kind.find(' '));
  const auto agrees = [&](std::string_view word) {
    return compare_declined(word, text::capitalized(head->nominative)) != NameMatch::different;
  };
  if (!head) {
    return false;
  }
  for (const std::string_view word : text::split_words(kind)) {
    if (agrees(word)) {
      return true;
    }
  }
  // A workplace that is named by its post: "Do zadań stanowiska należy" of "Radca Prawny".
  return unit.kind == UnitKind::stanowisko &&
         compare_declined(first, "Stanowisko") != NameMatch::different;
}

// The unit that a heading speaks of: "Wydział Finansowy (FN)", "3. Wydział Finansowy", "Zakres
// działania Wydziału Finansowego".
const UnitState* unit_in_heading(const Reading& reading, const std::string& title) {
  const std::vector<std::string_view> words = text::split_words(title);
  for (const std::string_view word : words) {
    const std::optional<std::string> nominative = nominative_of(word);
    const std::optional<HeadWord> head = head_word(nominative.value_or(std::string(word)));
    const bool workplace = text::to_lower(word).starts_with("samodzieln") ||
                           text::to_lower(word).starts_with("stanowisk");
    if (workplace || (head && head->sort == WordSort::unit)) {
      const auto begin = static_cast<std::size_t>(word.data() - title.data());
      const NamedThing named = read_listed_name(std::string_view(title).substr(begin)).named;
      const UnitState* unit = listed_unit(reading, named, Case::nominative);
      return unit != nullptr ? unit : listed_unit(reading, named, Case::any);
    }
  }
  return unit_titled(reading, title);
}

// The unit that a heading, or the words of a § around the statement, names.
const UnitState* unit_of_headings(const Reading& reading, const Statement& statement,
                                  const std::string& kind) {
  for (auto around = statement.within.rbegin(); around != statement.within.rend(); ++around) {
    const act::Provision& provision = **around;
    const bool heading = act::is_heading(provision.level);
    const std::string words =
        heading ? markdown::plain_text(provision.title) : plain_lead(provision);
    if (words.size() > 300) {
      continue;
    }
    const UnitState* unit = heading ? unit_in_heading(reading, words) : unit_titled(reading, words);
    if (unit != nullptr && is_of_kind(*unit, kind)) {
      return unit;
    }
  }
  return nullptr;
}

// The § or article that a provision is or stands in; nullptr for none.
const act::Provision* paragraph_around(const std::vector<const act::Provision*>& within) {
  for (auto around = within.rbegin(); around != within.rend(); ++around) {
    if ((*around)->level == act::Level::paragraf || (*around)->level == act::Level::artykul) {
      return *around;
    }
  }
  return nullptr;
}

// The unit of that kind that the words of a sibling before it, with nothing more, name: "1. Biuro
// Prezydenta. 2. Do zadań Biura należy".
const UnitState* unit_of_siblings(const Reading& reading, const Statement& statement,
                                  const std::string& kind) {
  if (statement.within.empty()) {
    return nullptr;
  }
  const UnitState* last = nullptr;
  for (const act::Provision& sibling : statement.within.back()->children) {
    if (&sibling == statement.provision) {
      break;
    }
    const std::string words = plain_lead(sibling);
    const UnitState* unit = words.size() > 300 ? nullptr : unit_titled(reading, words);
    last = unit != nullptr && is_of_kind(*unit, kind) ? unit : last;
  }
  return act::is_heading(statement.within.back()->level) ? nullptr : last;
}

// The unit of that kind that is named in the same §, last before the statement or first after it.
const UnitState* unit_of_paragraph(const Reading& reading, const Statement& statement,
                                   const std::string& kind) {
  const act::Provision* here = paragraph_around(statement.within);
  const std::uint32_t at = statement.provision->span.begin;
  const Mention* best = nullptr;
  for (const Mention& mention : reading.mentions) {
    const bool same = mention.provision == statement.provision ||
                      (here != nullptr && paragraph_around(mention.within) == here);
    const UnitState* unit = same ? reading.structure.unit(mention.unit) : nullptr;
    if (unit == nullptr || !is_of_kind(*unit, kind)) {
      continue;
    }
    const std::uint32_t place = mention.provision->span.begin;
    const bool better = best == nullptr || (place <= at ? best->provision->span.begin > at ||
                                                              place >= best->provision->span.begin
                                                        : place < best->provision->span.begin);
    best = better ? &mention : best;
  }
  return best == nullptr ? nullptr : reading.structure.unit(best->unit);
}

const UnitState* only_unit_of_kind(const Reading& reading, const std::string& kind) {
  const UnitState* only = nullptr;
  for (const UnitState& unit : reading.structure.units) {
    if (is_of_kind(unit, kind)) {
      if (only != nullptr) {
        return nullptr;
      }
      only = &unit;
    }
  }
  return only;
}

}  // namespace

namespace {

// "Zastępcy Prezydenta" of an office that has several: all of them.
std::vector<std::string> all_deputies(const Reading& reading, const std::string& name) {
  std::vector<std::string> ids;
  for (const Post& post : reading.structure.posts) {
    const std::size_t word = post.name.find("Zastępca");
    if (post.deputy && word != std::string::npos &&
        compare_names(name, "Zastępcy" + post.name.substr(word + std::string("Zastępca").size())) !=
            NameMatch::different) {
      ids.push_back(post.id);
    }
  }
  return ids.size() > 1 ? ids : std::vector<std::string>();
}

}  // namespace

bool is_kind_alone(std::string_view words) {
  const std::vector<std::string_view> split = text::split_words(words);
  if (split.empty() || split.size() > 3) {
    return false;
  }
  bool named = false;
  for (const std::string_view word : split) {
    const std::string lower = text::to_lower(word);
    if (lower.starts_with("samodzieln") || lower == "pracy" || lower == "urzędu" ||
        lower == "starostwa" || lower.starts_with("wieloosobow")) {
      continue;
    }
    const std::optional<std::string> nominative = nominative_of(word);
    const std::optional<HeadWord> head = head_word(nominative.value_or(std::string(word)));
    const bool workplace = lower == "stanowiska" || lower == "stanowisk";
    if (named || (!workplace && !(head && head->sort == WordSort::unit))) {
      return false;
    }
    named = true;
  }
  return named;
}

const UnitState* listed_unit(const Reading& reading, const NamedThing& named, Case grammar_case) {
  for (const UnitState& unit : reading.structure.units) {
    if (compare(named.name, unit.name, grammar_case) != NameMatch::different &&
        (named.code.empty() || unit.code == named.code)) {
      return &unit;
    }
  }
  return nullptr;
}

std::optional<std::string> find_unit(Reading& reading, const NamedThing& named, Case grammar_case,
                                     const act::Provision& where, Report report) {
  const Candidates found = candidates_for(reading, named, grammar_case);
  const UnitState* unit = found.by_both != nullptr ? found.by_both : found.by_code;
  const bool two =
      found.by_both == nullptr && ((found.by_code != nullptr && found.by_name != nullptr) ||
                                   (found.by_code == nullptr && found.another_by_name != nullptr));
  if (two) {
    if (report == Report::yes) {
      const UnitState* first = found.by_code != nullptr ? found.by_code : found.by_name;
      const UnitState* second = found.by_code != nullptr ? found.by_name : found.another_by_name;
      report_ambiguous(reading, named, *first, *second, where);
    }
    return std::nullopt;
  }
  if (unit != nullptr) {
    report_name(reading, named, *unit, grammar_case, where);
    return unit->id;
  }
  if (found.by_name == nullptr) {
    if (report == Report::yes) {
      reading.diagnostics.add(Kind::unit_not_listed, location_of(reading, where),
                              shown(named) + " is in no list of units", hint_for(reading, named));
    }
    return std::nullopt;
  }
  report_name(reading, named, *found.by_name, grammar_case, where);
  report_code(reading, named, *found.by_name, where);
  return found.by_name->id;
}

std::optional<std::string> unit_meant(Reading& reading, const std::string& words,
                                      const Statement& statement, Report report) {
  const NamedThing named = split_code(words);
  std::optional<std::string> id;
  if (!words.empty() && !is_kind_alone(named.name)) {
    id = find_unit(reading, named, Case::any, *statement.provision, report);
  } else {
    const UnitState* unit = unit_of_headings(reading, statement, named.name);
    if (unit == nullptr) {
      unit = unit_of_siblings(reading, statement, named.name);
    }
    if (unit == nullptr && !words.empty()) {
      unit = unit_of_paragraph(reading, statement, named.name);
    }
    if (unit == nullptr && !words.empty()) {
      unit = only_unit_of_kind(reading, named.name);
    }
    if (unit != nullptr) {
      id = unit->id;
    } else if (report == Report::yes) {
      reading.diagnostics.add(Kind::unit_ambiguous, location_of(reading, *statement.provision),
                              "`" + named.name + "` may be any unit",
                              "expected its full name, or its scope in the same §");
    }
  }
  if (id) {
    reading.mentions.push_back({statement.provision, statement.within, *id});
  }
  return id;
}

std::vector<std::string> members_named(const Reading& reading, std::string_view words,
                                       Case grammar_case) {
  const Phrase phrase = to_phrase(words);
  const std::size_t count = phrase.tokens.size();
  const auto joins = [&](std::size_t at) {
    const std::string& key = phrase.tokens[at].key;
    const bool roman = phrase.text[phrase.tokens[at].begin] == 'I';  // "I Zastępca"
    return key == "," || (key == "i" && !roman) || key == "oraz" || key == "a";
  };
  std::vector<std::string> ids;
  constexpr std::size_t longest = 120;  // words; longer ones are no row of names
  for (std::size_t begin = 0; begin < count && count <= longest;) {
    if (joins(begin)) {
      ++begin;
      continue;
    }
    std::string id;
    std::size_t end = count;
    for (; end > begin && id.empty(); --end) {
      if (end != count && !joins(end)) {
        continue;
      }
      const std::string name = words_of(phrase, begin, end);
      if (const std::vector<std::string> all = all_deputies(reading, name); !all.empty()) {
        ids.insert(ids.end(), all.begin(), all.end() - 1);
        id = all.back();
        continue;
      }
      const NamedThing named = split_code(name);
      const UnitState* unit = listed_unit(reading, named, grammar_case);
      const Post* post = find_post(reading, named.name, grammar_case);
      id = unit != nullptr ? unit->id : post != nullptr ? post->id : "";
    }
    if (id.empty()) {
      return {};
    }
    ids.push_back(id);
    begin = end + 1;
  }
  return ids;
}

}  // namespace bipgen::organization
