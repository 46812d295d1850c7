// The office, its head and how many deputies the head has.
#include <string>
#include <vector>

#include "organization/declension.hpp"
#include "organization/reading.hpp"
#include "organization/sentences.hpp"
#include "text/letters.hpp"
#include "text/words.hpp"

namespace bipgen::organization {

namespace {

using source::Kind;

// "Centrum Obsługi Informatycznej, zwane dalej …" -> "Centrum Obsługi Informatycznej".
std::string before_comma(const std::string& text) {
  return std::string(text::trimmed(std::string_view(text).substr(0, text.find(','))));
}

std::string in_nominative(Reading& reading, const std::string& name, const act::Provision& where) {
  if (const std::optional<std::string> nominative = nominative_of(name)) {
    return *nominative;
  }
  reading.diagnostics.add(Kind::nominative_unknown, location_of(reading, where),
                          "no nominative is known for `" + name + "`", "it is shown as it stands");
  return name;
}

// Of "… zwane dalej „Centrum”, będące komórką … Urzędu Miasta Krakowa, zwanego dalej „UMK”" the one
// that is the office's: its name begins with that word. A single short name right behind the
// office's name needs no such likeness. The quoted word is in the instrumental („Biurem”).
std::string short_name_of(const std::string& office, const std::string& sentence) {
  std::vector<std::string> names = short_names(sentence);
  for (std::string& name : names) {
    name = nominative_of(name).value_or(name);
    if (text::to_lower(office).starts_with(text::to_lower(name))) {
      return name;
    }
  }
  const std::size_t comma = sentence.find(", zwan");
  const bool right_behind = comma != std::string::npos && sentence.find(',') == comma;
  return names.size() == 1 && right_behind ? names.front() : "";
}

// "trzech Zastępców" -> 3, "Zastępcy" -> 1; empty when the text gives no number.
std::optional<int> deputies_in(const std::string& words) {
  const std::vector<std::string_view> split = text::split_words(words);
  if (split.empty()) {
    return std::nullopt;
  }
  const bool one = text::to_lower(split.front()) == "zastępcy";
  return one ? std::optional<int>(1) : count_from_word(split.front());
}

void add_head(Reading& reading, const Statement& statement) {
  Post head;
  head.name = in_nominative(reading, statement.captured("head"), *statement.provision);
  head.name = without_office(reading, head.name);
  head.id = free_id(reading, text::slug(head.name));
  head.head = true;
  head.source = source_of(reading, statement.citation);
  reading.structure.posts.push_back(std::move(head));
}

}  // namespace

void read_office(Reading& reading, const std::vector<Statement>& statements) {
  Structure& structure = reading.structure;
  for (const Statement& statement : statements) {
    if (statement.meaning() != Meaning::office_head || reading.office_statement != nullptr) {
      continue;
    }
    const std::string sentence = statement.captured("office");
    structure.office = in_nominative(reading, before_comma(sentence), *statement.provision);
    structure.office_short = short_name_of(structure.office, sentence);
    structure.office_source = source_of(reading, statement.citation);
    reading.office_statement = statement.provision;
    reading.deputies_stated = deputies_in(statement.captured("deputies"));
    add_head(reading, statement);
  }
  if (!structure.office.empty()) {
    return;
  }
  for (const Statement& statement : statements) {
    if (statement.meaning() == Meaning::units_of) {
      structure.office = in_nominative(reading, statement.captured("office"), *statement.provision);
      structure.office_source = source_of(reading, statement.citation);
      return;
    }
  }
}

}  // namespace bipgen::organization
