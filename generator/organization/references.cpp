// Which units and posts a statement means by words that its place explains.
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

using source::in_quotes;
using source::Kind;
using source::message;

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
const UnitState* unit_of_headings(Reading& reading, const Statement& statement,
                                  const std::string& kind) {
  // "§ 6. Wydział Finansowy (FN)" and, in a paragraph of its own, the statement.
  const std::vector<act::Block>& lead = statement.provision->lead;
  const auto* first = lead.size() < 2 ? nullptr : std::get_if<act::Paragraph>(&lead.front());
  const UnitState* titled =
      first == nullptr ? nullptr : unit_titled(reading, markdown::plain_text(first->text));
  if (titled != nullptr && is_of_kind(*titled, kind)) {
    return titled;
  }
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
      if (!heading) {
        use(reading, provision);
      }
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

std::optional<std::string> unit_meant(Reading& reading, const std::string& words,
                                      const Statement& statement, Report report) {
  const NamedThing named = split_code(words);
  std::optional<std::string> id;
  // "Do zadań Rzecznika należy" under "Miejski Rzecznik Konsumentów".
  const bool post_alone = text::split_words(named.name).size() == 1 &&
                          is_post(nominative_of(named.name).value_or(named.name));
  const UnitState* titled = post_alone ? unit_of_headings(reading, statement, named.name) : nullptr;
  if (titled != nullptr) {
    id = titled->id;
  } else if (!words.empty() && !is_kind_alone(named.name)) {
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
                              message("{} may be any unit", in_quotes(named.name)),
                              message("expected its full name, or its scope in the same {}", "§"));
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
