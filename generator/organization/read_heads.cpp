// Who heads a unit.
#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "organization/declension.hpp"
#include "organization/reading.hpp"
#include "text/letters.hpp"
#include "text/words.hpp"

namespace bipgen::organization {

namespace {

std::string before_comma(const std::string& text) {
  return std::string(text::trimmed(std::string_view(text).substr(0, text.find(','))));
}

// The words in the nominative when they are a post's name; empty for anything else, and for many
// ("Referatami kierują Kierownicy").
std::optional<std::string> post_in(const std::string& words) {
  std::string name = before_comma(words);
  // "Skarbnik jest głównym księgowym budżetu i kieruje Wydziałem Finansów".
  for (const std::string_view stop : {" jest ", " pełni ", " jako ", " będąc"}) {
    name.resize(std::min(name.find(stop), name.size()));
  }
  const std::string nominative = nominative_of(name).value_or(name);
  const std::size_t count = text::split_words(nominative).size();
  return is_post(nominative) && count <= 8 ? std::optional<std::string>(nominative) : std::nullopt;
}

// A post of the office that heads a unit; the unit then stands under that post.
void state_head(Reading& reading, const Post& post, const std::string& unit) {
  if (!post.head) {
    find_post_by_id(reading, post.id)->unit = unit;
  }
  reading.headed_by.emplace(unit, post.id);
}

// One post heads one unit, whichever of the two the sentence names first: "Sekretarz kieruje
// Referatem Organizacyjnym", "Referatem Organizacyjnym kieruje Sekretarz".
void read_head_of_unit(Reading& reading, const Statement& statement) {
  std::string whole = statement.captured("office");
  std::string other = statement.captured("head");
  std::optional<std::string> head = post_in(other);
  if (!head) {
    head = post_in(whole);
    std::swap(whole, other);
  }
  if (!head || is_office(reading, whole)) {
    return;
  }
  // A comma may be the name's own: "Wydziału Geodezji, Kartografii i Katastru".
  std::optional<std::string> unit = unit_meant(reading, whole, statement, Report::no);
  if (!unit && whole.find(',') != std::string::npos) {
    unit = unit_meant(reading, before_comma(whole), statement, Report::no);
  }
  if (!unit) {
    return;
  }
  // What follows a comma was not read.
  if (other.find(',') == std::string::npos) {
    use(reading, *statement.provision);
  }
  const Post* known = find_post(reading, *head, Case::nominative);
  const bool of_office = known != nullptr && (known->unit.empty() || known->unit == *unit);
  if (of_office) {
    state_head(reading, *known, *unit);
    return;
  }
  ensure_post(reading, {text::capitalized(*head), ""}, statement.citation, *unit);
}

}  // namespace

void note_mentions(Reading& reading, const std::vector<Statement>& statements) {
  for (const Statement& statement : statements) {
    for (const std::string_view slot : {"unit", "office", "subject"}) {
      const NamedThing named = split_code(statement.captured(slot));
      const UnitState* unit = named.name.empty() ? nullptr : listed_unit(reading, named, Case::any);
      if (unit != nullptr) {
        reading.mentions.push_back({statement.provision, statement.within, unit->id});
      }
    }
  }
}

void read_heads(Reading& reading, const std::vector<Statement>& statements) {
  for (const Statement& statement : statements) {
    if (statement.meaning() == Meaning::office_head &&
        statement.provision != reading.office_statement) {
      read_head_of_unit(reading, statement);
    }
  }
}

}  // namespace bipgen::organization
