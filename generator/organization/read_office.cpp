// The office, its head and how many deputies the head has.
#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "markdown/inline.hpp"
#include "organization/declension.hpp"
#include "organization/reading.hpp"
#include "organization/sentences.hpp"
#include "organization/unit_lists.hpp"
#include "text/letters.hpp"
#include "text/words.hpp"

namespace bipgen::organization {

namespace {

using source::in_quotes;
using source::Kind;
using source::message;

// "Centrum Obsługi Informatycznej, zwane dalej …" -> "Centrum Obsługi Informatycznej".
std::string before_comma(const std::string& text) {
  return std::string(text::trimmed(std::string_view(text).substr(0, text.find(','))));
}

std::string in_nominative(Reading& reading, const std::string& name, const act::Provision& where) {
  if (const std::optional<std::string> nominative = nominative_of(name)) {
    return *nominative;
  }
  if (!head_word(name)) {
    reading.diagnostics.add(Kind::nominative_unknown, location_of(reading, where),
                            message("no nominative is known for {}", in_quotes(name)),
                            message("it is shown as it stands"));
  }
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

const Statement* list_of_office(const std::vector<Statement>& statements) {
  for (const Statement& statement : statements) {
    if (statement.meaning() == Meaning::units_of && names_units_of_an_office(statement)) {
      return &statement;
    }
  }
  return nullptr;
}

// Where an act gives a name of the office in full.
struct FullName {
  std::string name;
  std::string short_name;
  act::Citation citation;
  const act::Provision* provision = nullptr;
};

// Whether a name in full is that of the whole that the list of units names: "Urzędu" of "Urząd
// Gminy Przykładowo", "Centrum" of a name with that abbreviation.
bool is_name_of(const FullName& full, const std::string& whole) {
  const std::size_t words = text::split_words(whole).size();
  const std::vector<std::string_view> all = text::split_words(full.name);
  if (whole.empty() || all.empty()) {
    return true;
  }
  const auto end =
      static_cast<std::size_t>(all[std::min(words, all.size()) - 1].data() +
                               all[std::min(words, all.size()) - 1].size() - full.name.data());
  return compare_declined(whole, full.name.substr(0, end)) != NameMatch::different ||
         (!full.short_name.empty() &&
          compare_declined(whole, full.short_name) != NameMatch::different);
}

// "Centrum Obsługi Informatycznej, zwane dalej …, kierowane jest przez Dyrektora".
std::optional<FullName> name_with_head(const std::vector<Statement>& statements,
                                       const std::string& whole) {
  for (const Statement& statement : statements) {
    if (statement.meaning() != Meaning::office_head) {
      continue;
    }
    const std::string sentence = statement.captured("office");
    const std::string name = before_comma(sentence);
    const std::string nominative = nominative_of(name).value_or(name);
    const std::optional<HeadWord> head = head_word(nominative);
    FullName full{nominative, short_name_of(nominative, sentence), statement.citation,
                  statement.provision};
    const bool known = !head || head->sort == WordSort::unit;
    if (known && is_name_of(full, whole)) {
      return full;
    }
  }
  return std::nullopt;
}

// "Urzędzie – należy przez to rozumieć Urząd Gminy Przykładowo;"
std::optional<FullName> name_in_definition(const Statement& definitions, const std::string& whole) {
  for (const act::Provision& item : definitions.provision->children) {
    const std::string words = plain_lead(item);
    for (const std::string_view mark : {"rozumieć", "oznacza"}) {
      const std::size_t at = words.find(mark);
      if (at == std::string::npos) {
        continue;
      }
      const std::string_view rest = std::string_view(words).substr(at + mark.size());
      const std::size_t end = std::min(rest.find_first_of(",;("), rest.size());
      std::string name = text::collapsed(rest.substr(0, end));
      if (name.ends_with('.')) {
        name.pop_back();
      }
      const std::optional<HeadWord> head = head_word(name);
      FullName full{name, "", citation_of_child(definitions.citation, item), &item};
      if (head && head->sort == WordSort::unit && text::split_words(name).size() > 1 &&
          is_name_of(full, whole)) {
        return full;
      }
    }
  }
  return std::nullopt;
}

// "Wydział Cyfryzacji, zwany dalej „Wydziałem”, …", of any office.
std::optional<FullName> name_with_short_name(const std::string& words, const std::string& whole) {
  const std::size_t comma = words.find(", zwan");
  if (comma == std::string::npos || whole.empty()) {
    return std::nullopt;
  }
  const std::string before = words.substr(0, comma);
  const std::size_t count = text::split_words(before).size();
  FullName full{nominative_of(before).value_or(before), short_name_of(before, words), {}, nullptr};
  const std::optional<HeadWord> head = head_word(full.name);
  const bool name = count > 1 && count <= 12 && head && head->sort == WordSort::unit;
  return name && is_name_of(full, whole) ? std::optional<FullName>(full) : std::nullopt;
}

// "Urząd Gminy Przykładowo, zwany dalej „Urzędem”, jest …"; "Regulamin Organizacyjny Urzędu Gminy
// Przykładowo, zwanego dalej Urzędem, określa".
std::optional<FullName> name_in_words(const std::string& words, const std::string& whole) {
  for (const std::string_view form :
       {"Urząd ", "Urzędu ", "Urzędowi ", "Starostwo ", "Starostwa ", "Starostwu "}) {
    const std::size_t at = words.find(form);
    if (at == std::string::npos) {
      continue;
    }
    const std::string_view rest = std::string_view(words).substr(at);
    std::size_t end = std::min(rest.find_first_of(",;:("), rest.size());
    for (const std::string_view stop :
         {" zwan",   " jest ",     " stanow",  " określ",      " realiz",    " działa", " wykonuje",
          " – ",     " z dnia",    " nr ",     " wchodz",      " tworz",     " dziel",  " składa",
          " kieruj", " Regulamin", " obejmuj", " w brzmieniu", " w treści",  " jako ",  " zgodnie ",
          " oraz ",  " nadaj",     " ustal",   " przyjmuj",    " zatwierdz", " uchwal"}) {
      end = std::min(end, rest.find(stop));
    }
    std::string name = text::collapsed(rest.substr(0, end));
    while (name.ends_with('.')) {
      name.pop_back();
    }
    const std::size_t count = text::split_words(name).size();
    if (count < 2 || count > 8) {
      continue;
    }
    FullName full{nominative_of(name).value_or(name), "", {}, nullptr};
    if (is_name_of(full, whole)) {
      return full;
    }
  }
  return std::nullopt;
}

class NameSearch {
 public:
  explicit NameSearch(const std::string& whole) : m_whole(whole) {
    const std::optional<HeadWord> head = head_word(whole);
    m_urzad = whole.empty() || (head && head->kind == UnitKind::urzad);
  }

  void read_all(const std::vector<act::Provision>& siblings, const act::Citation& parent) {
    for (const act::Provision& provision : siblings) {
      if (m_found) {
        return;
      }
      const bool heading = act::is_heading(provision.level);
      const act::Citation citation = heading && provision.level != act::Level::zalacznik
                                         ? parent
                                         : citation_of_child(parent, provision);
      read(heading ? markdown::plain_text(provision.title) : plain_lead(provision), provision,
           citation);
      // "§ 1. 1. Wydział Map, zwany dalej Wydziałem, …".
      if (heading || provision.level == act::Level::paragraf) {
        read_all(provision.children, citation);
      }
    }
  }

  std::optional<FullName> found() && { return std::move(m_found); }

 private:
  void read(const std::string& words, const act::Provision& provision,
            const act::Citation& citation) {
    std::optional<FullName> full = name_with_short_name(words, m_whole);
    if (!full && m_urzad) {
      full = name_in_words(words, m_whole);
    }
    if (full) {
      full->citation = citation;
      full->provision = &provision;
      m_found = std::move(full);
    }
  }

  const std::string& m_whole;
  bool m_urzad = false;
  std::optional<FullName> m_found;
};

std::optional<FullName> full_name(const Reading& reading, const std::vector<Statement>& statements,
                                  const std::string& whole) {
  if (auto full = name_with_head(statements, whole);
      full && text::split_words(full->name).size() > 1) {
    return full;
  }
  for (const Statement& statement : statements) {
    if (statement.meaning() == Meaning::definitions) {
      if (auto full = name_in_definition(statement, whole)) {
        return full;
      }
    }
  }
  NameSearch search(whole);
  search.read_all(reading.act.text.provisions, {});
  search.read_all(reading.act.text.annexes, {});
  if (auto full = std::move(search).found()) {
    return full;
  }
  return name_with_head(statements, whole);
}

// The head's name without what the sentence says beside it: "Wójt jako kierownik Urzędu",
// "Burmistrz osobiście lub przez Zastępcę".
std::string name_of_head(const Statement& statement) {
  std::string name = before_comma(statement.captured("head"));
  for (const std::string_view stop : {" jako ", " osobiście", " lub ", " albo ", " przy ",
                                      " przez ", " za ", " oraz ", " będąc", " – "}) {
    name.resize(std::min(name.find(stop), name.size()));
  }
  return name;
}

void add_head(Reading& reading, const Statement& statement) {
  const std::string name = name_of_head(statement);
  Post head;
  head.name = in_nominative(reading, name, *statement.provision);
  head.name = text::capitalized(without_office(reading, head.name));
  head.id = free_id(reading, text::slug(head.name));
  head.head = true;
  head.source = source_of(reading, statement.citation);
  reading.structure.posts.push_back(std::move(head));
}

// "przy pomocy Zastępcy Wójta, Sekretarza i Skarbnika": posts by name. A number of deputies names
// none.
void add_helpers(Reading& reading, const Statement& statement) {
  std::string name;
  const Phrase phrase = to_phrase(statement.captured("deputies"));
  const auto add = [&] {
    const std::optional<std::string> nominative = nominative_of(name);
    const bool named = nominative && text::split_words(*nominative).size() > 1;
    if (nominative && is_leader(*nominative) &&
        (named || head_word(*nominative)->nominative != "Zastępca")) {
      ensure_post(reading, {text::capitalized(*nominative), ""}, statement.citation);
    }
    name.clear();
  };
  for (std::size_t i = 0; i < phrase.tokens.size(); ++i) {
    const std::string& key = phrase.tokens[i].key;
    const bool roman = phrase.text[phrase.tokens[i].begin] == 'I';
    if (key == "," || (key == "i" && !roman) || key == "oraz" || key == "a") {
      add();
    } else {
      name += (name.empty() ? "" : " ") + words_of(phrase, i, i + 1);
    }
  }
  add();
}

void read_head(Reading& reading, const std::vector<Statement>& statements) {
  for (const Statement& statement : statements) {
    if (statement.meaning() != Meaning::office_head) {
      continue;
    }
    std::string whole = before_comma(statement.captured("office"));
    for (const std::string_view stop :
         {" w rozumieniu", " i zwierzchnikiem", " oraz zwierzchnikiem"}) {
      whole.resize(std::min(whole.find(stop), whole.size()));
    }
    const std::string head = name_of_head(statement);
    if (!is_office(reading, whole) || !is_post(nominative_of(head).value_or(head))) {
      continue;
    }
    if (reading.office_statement != nullptr) {
      // "Wójt jest kierownikiem Urzędu" and elsewhere "Wójt kieruje pracą Urzędu przy pomocy …".
      if (const Post* known = find_post(reading, head, Case::any); known && known->head) {
        reading.deputies_stated = reading.deputies_stated
                                      ? reading.deputies_stated
                                      : deputies_in(statement.captured("deputies"));
        add_helpers(reading, statement);
        use(reading, *statement.provision);
      }
      continue;
    }
    reading.office_statement = statement.provision;
    reading.deputies_stated = deputies_in(statement.captured("deputies"));
    add_head(reading, statement);
    add_helpers(reading, statement);
    use(reading, *statement.provision);
  }
}

}  // namespace

void read_office(Reading& reading, const std::vector<Statement>& statements) {
  Structure& structure = reading.structure;
  const Statement* list = list_of_office(statements);
  std::string whole = list == nullptr ? "" : before_comma(list->captured("office"));
  whole = nominative_of(whole).value_or(whole);
  if (const std::optional<FullName> full = full_name(reading, statements, whole)) {
    structure.office = full->name;
    structure.office_short = full->short_name;
    structure.office_source = source_of(reading, full->citation);
    const bool abbreviated = structure.office_short.empty() && !whole.empty() &&
                             text::split_words(whole).size() == 1 && whole != full->name;
    if (abbreviated) {
      structure.office_short = nominative_of(whole).value_or(whole);
    }
    if (full->provision != nullptr) {
      use(reading, *full->provision);
    }
  } else if (list != nullptr) {
    structure.office =
        in_nominative(reading, before_comma(list->captured("office")), *list->provision);
    structure.office_source = source_of(reading, list->citation);
  }
  read_head(reading, statements);
}

}  // namespace bipgen::organization
