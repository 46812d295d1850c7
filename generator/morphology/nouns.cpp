#include "morphology/nouns.hpp"

#include <algorithm>
#include <array>
#include <iterator>

#include "morphology/office_words.hpp"
#include "morphology/stems.hpp"
#include "text/letters.hpp"

namespace bipgen::morphology {

namespace {

using enum Number;
using enum Case;

// Words whose cases our tables would confuse, because a form of theirs looks like that of another
// case.
constexpr std::array<std::string_view, 8> irregular = {"pan",  "syn",  "rok", "ksiądz",
                                                       "brat", "ręka", "oko", "tydzień"};

// A genitive in "-a" does not say whether its word means a person, an animal or a thing. Of these
// words and endings we do.
constexpr std::array<std::string_view, 16> things = {
    "ośrodek",   "żłobek",   "środek",     "szpital",   "serwer",    "komputer",
    "cmentarz",  "ratusz",   "klucz",      "formularz", "kalendarz", "korytarz",
    "załącznik", "dziennik", "podręcznik", "wskaźnik"};
constexpr std::array<std::string_view, 8> people = {"sekretarz", "lekarz",    "notariusz",
                                                    "pisarz",    "kronikarz", "bibliotekarz",
                                                    "żołnierz",  "obywatel"};

enum class Means : std::uint8_t { unknown, person, thing };

Means meaning_of(std::string_view nominative) {
  const auto is_in = [&](const auto& words) {
    return std::find(words.begin(), words.end(), nominative) != words.end();
  };
  if (is_in(things)) return Means::thing;
  if (is_in(people) || nominative.ends_with("ciel")) return Means::person;
  const DeclinedNoun* noun = find_office_word(nominative);
  if (!noun) return Means::unknown;
  return noun->forms[3] == noun->forms[0] ? Means::thing : Means::person;
}

class NounDeclension {
 public:
  NounDeclension(std::string nominative, const FormsOf& forms)
      : m_nominative(std::move(nominative)), m_forms(forms) {}

  std::vector<NounParadigm> all() {
    const std::string_view word = m_nominative;
    if (word.ends_with("um")) {
      neuter_in_um();
    } else if (word.ends_with("a")) {
      in_a();
    } else if (word.ends_with("o") || word.ends_with("e")) {
      neuter();
    } else if (!word.ends_with("i") && !word.ends_with("y") && !word.ends_with("u")) {
      masculine();
      feminine_in_consonant();
    }
    return std::move(m_all);
  }

 private:
  // The cells that all stems have in common: the dative, instrumental and locative plural.
  void add_plural_endings(Paradigm& table, std::string_view stem) const {
    table.at(plural, dative) = m_forms.among(stem, {"om"});
    table.at(plural, instrumental) = m_forms.among(stem, {"ami", "mi"});
    table.at(plural, locative) = m_forms.among(stem, {"ach"});
  }

  void give(Gender gender, Paradigm table) {
    if (const DeclinedNoun* noun = find_office_word(m_nominative)) {
      for (std::size_t i = 0; i < noun->forms.size(); ++i) {
        table.cells[0][i] = {std::string(noun->forms[i])};
      }
    }
    const bool complete = std::all_of(table.cells[0].begin(), table.cells[0].end(),
                                      [](const Forms& forms) { return !forms.empty(); });
    if (complete) m_all.push_back({m_nominative, gender, std::move(table)});
  }

  void neuter_in_um() {
    Paradigm table;
    table.cells[0].fill({m_nominative});
    const std::string stem = m_nominative.substr(0, m_nominative.size() - 2);
    table.at(plural, nominative) = m_forms.among(stem, {"a"});
    table.at(plural, accusative) = table.at(plural, nominative);
    table.at(plural, genitive) = m_forms.among(stem, {"ów"});
    add_plural_endings(table, stem);
    if (!table.at(plural, nominative).empty()) give(Gender::neuter, std::move(table));
  }

  void neuter() {
    const std::string stem = m_nominative.substr(0, m_nominative.size() - 1);
    const StemKind kind = kind_of(stem);
    Paradigm table;
    table.at(singular, nominative) = {m_nominative};
    table.at(singular, accusative) = {m_nominative};
    table.at(singular, genitive) = m_forms.among(stem, {"a"});
    table.at(singular, dative) = m_forms.among(stem, {"u"});
    table.at(singular, instrumental) = m_forms.among(stem, {ends_with_k_or_g(stem) ? "iem" : "em"});
    table.at(singular, locative) =
        kind == StemKind::hard ? locative_in_e(stem) : m_forms.among(stem, {"u"});
    table.at(plural, nominative) = m_forms.among(stem, {"a"});
    table.at(plural, accusative) = table.at(plural, nominative);
    table.at(plural, genitive) = m_forms.among(bare_plurals(stem));
    if (table.at(plural, genitive).empty()) {
      table.at(plural, genitive) = m_forms.among({stem, stem + "y", stem + "i"});
    }
    add_plural_endings(table, stem);
    give(Gender::neuter, std::move(table));
  }

  Forms locative_in_e(std::string_view stem) const {
    Forms candidates = before_e(stem);
    for (std::string& candidate : candidates) candidate += 'e';
    return m_forms.among(std::move(candidates));
  }

  // "rada", and men such as "zastępca".
  void in_a() {
    const std::string stem = m_nominative.substr(0, m_nominative.size() - 1);
    const StemKind kind = kind_of(stem);
    const bool hard = kind == StemKind::hard || kind == StemKind::velar;
    const bool man = m_forms.has(stem + "ów");
    Paradigm table;
    table.at(singular, nominative) = {m_nominative};
    table.at(singular, genitive) = genitive_in_a(stem, kind);
    table.at(singular, dative) = hard ? locative_in_e(stem) : table.at(singular, genitive);
    table.at(singular, locative) = table.at(singular, dative);
    table.at(singular, accusative) = m_forms.among(stem, {"ę"});
    table.at(singular, instrumental) = m_forms.among(stem, {"ą"});
    add_plural_endings(table, stem);
    if (man) {
      table.at(plural, nominative) = m_forms.among(virile_plurals(stem));
      table.at(plural, genitive) = m_forms.among(stem, {"ów"});
      table.at(plural, accusative) = table.at(plural, genitive);
    } else {
      table.at(plural, nominative) = hard
                                         ? m_forms.among(stem, {ends_with_k_or_g(stem) ? "i" : "y"})
                                         : m_forms.among(stem, {"e"});
      table.at(plural, accusative) = table.at(plural, nominative);
      table.at(plural, genitive) = feminine_genitive_plural(stem, kind, table);
    }
    give(man ? Gender::virile : Gender::feminine, std::move(table));
  }

  Forms genitive_in_a(const std::string& stem, StemKind kind) const {
    if (kind == StemKind::soft_i) return m_forms.among({stem, stem + "i"});
    const bool in_i = ends_with_k_or_g(stem) || stem.ends_with("l") || stem.ends_with("j");
    return m_forms.among(stem, {in_i ? "i" : "y"});
  }

  // "spraw", "ról"; "komisji", "kancelarii" as in the singular.
  Forms feminine_genitive_plural(const std::string& stem, StemKind kind, Paradigm& table) const {
    Forms bare = m_forms.among(bare_plurals(stem));
    if (kind == StemKind::soft_i) {
      for (const std::string& form : table.at(singular, genitive)) bare.push_back(form);
      return m_forms.among(std::move(bare));
    }
    return bare.empty() && kind == StemKind::soft ? table.at(singular, genitive) : bare;
  }

  void feminine_in_consonant() {
    for (const std::string& stem : oblique_stems(m_nominative)) {
      if (!m_forms.has(stem + "ą")) continue;
      Paradigm table;
      table.at(singular, nominative) = {m_nominative};
      table.at(singular, accusative) = {m_nominative};
      const Forms genitives = stem.ends_with("i")
                                  ? m_forms.among({stem})
                                  : m_forms.among(stem, {stem.ends_with("l") ? "i" : "y"});
      for (const Case same : {genitive, dative, locative}) table.at(singular, same) = genitives;
      table.at(singular, instrumental) = {stem + "ą"};
      table.at(plural, nominative) = m_forms.among(stem, {"e"});
      if (m_nominative.ends_with("ść") || table.at(plural, nominative).empty()) {
        table.at(plural, nominative) = genitives;
      }
      table.at(plural, accusative) = table.at(plural, nominative);
      table.at(plural, genitive) = genitives;
      add_plural_endings(table, stem);
      give(Gender::feminine, std::move(table));
    }
  }

  void masculine() {
    for (const std::string& stem : oblique_stems(m_nominative)) {
      if (m_forms.has(stem + "owi")) masculine_with(stem);
    }
  }

  void masculine_with(const std::string& stem) {
    const StemKind kind = kind_of(stem);
    Paradigm table;
    table.at(singular, nominative) = {m_nominative};
    // After a hard stem both endings may be in use. After others "-u" is the locative, and says
    // nothing of the genitive when there is one in "-a".
    const bool in_a = m_forms.has(stem + "a");
    table.at(singular, genitive) = kind == StemKind::hard ? m_forms.among(stem, {"a", "u"})
                                                          : m_forms.among(stem, {in_a ? "a" : "u"});
    table.at(singular, dative) = {stem + "owi"};
    table.at(singular, instrumental) = m_forms.among(stem, {ends_with_k_or_g(stem) ? "iem" : "em"});
    table.at(singular, locative) = kind == StemKind::hard ? locative_in_e(stem) : Forms();
    if (table.at(singular, locative).empty()) {
      table.at(singular, locative) = m_forms.among(stem, {"u"});
    }
    table.at(plural, genitive) = masculine_genitive_plural(stem, kind);
    add_plural_endings(table, stem);
    const Forms plurals = m_forms.among(virile_plurals(stem));
    const bool only_of_people =
        std::any_of(plurals.begin(), plurals.end(),
                    [&](const std::string& form) { return form != stem + "e"; });
    const Means means = only_of_people && in_a ? Means::person : meaning_of(m_nominative);
    if (means != Means::person) give_things(table, stem, kind, means == Means::unknown && in_a);
    if (means != Means::thing && in_a && !plurals.empty()) give_people(table, plurals);
  }

  Forms masculine_genitive_plural(const std::string& stem, StemKind kind) const {
    if (kind == StemKind::soft_i) return m_forms.among({stem, stem + "ów"});
    if (kind != StemKind::soft || (stem.ends_with("c") && m_forms.has(stem + "ów"))) {
      return m_forms.among(stem, {"ów"});
    }
    const bool in_i = stem.ends_with("l") || stem.ends_with("j");
    return m_forms.among(stem, {"ów", in_i ? "i" : "y"});
  }

  void give_people(Paradigm table, const Forms& plurals) {
    table.at(singular, accusative) = table.at(singular, genitive);
    table.at(plural, nominative) = plurals;
    table.at(plural, accusative) = table.at(plural, genitive);
    give(Gender::virile, std::move(table));
  }

  void give_things(Paradigm table, const std::string& stem, StemKind kind, bool or_animals) {
    // "-a" is that of "grunta"; where it is the genitive of the singular it says nothing.
    const bool may_end_in_a = table.at(singular, genitive) != Forms{stem + "a"};
    if (kind == StemKind::hard) {
      table.at(plural, nominative) =
          may_end_in_a ? m_forms.among(stem, {"y", "a"}) : m_forms.among(stem, {"y"});
    } else if (kind == StemKind::velar) {
      table.at(plural, nominative) = m_forms.among(stem, {ends_with_k_or_g(stem) ? "i" : "y"});
    } else {
      table.at(plural, nominative) = m_forms.among(stem, {"e"});
    }
    table.at(plural, accusative) = table.at(plural, nominative);
    table.at(singular, accusative) = {m_nominative};
    give(Gender::inanimate, table);
    if (!or_animals) return;
    table.at(singular, accusative) = table.at(singular, genitive);
    give(Gender::animate, std::move(table));
  }

  std::string m_nominative;
  const FormsOf& m_forms;
  std::vector<NounParadigm> m_all;
};

// "zarządzaniem" of zarządzać -> "zarządzanie": the dictionary counts gerunds as forms of the verb.
std::string gerund_of(std::string_view form) {
  constexpr std::array<std::string_view, 8> endings = {"em", "ami", "ach", "om", "a", "u", "e", ""};
  for (const std::string_view ending : endings) {
    if (!form.ends_with(ending)) continue;
    const std::string_view stem = form.substr(0, form.size() - ending.size());
    if (stem.ends_with("ni") || stem.ends_with("ci")) return std::string(stem) + "e";
    if (stem.ends_with("ń")) return std::string(stem.substr(0, stem.size() - 2)) + "nie";
    if (stem.ends_with("ć")) return std::string(stem.substr(0, stem.size() - 2)) + "cie";
  }
  return {};
}

// A word and a place that is named by it ("Stanowisko") are one word.
void add(std::vector<NounParadigm>& all, NounParadigm paradigm) {
  const auto same = std::find_if(all.begin(), all.end(), [&](const NounParadigm& it) {
    return it.nominative == paradigm.nominative && it.gender == paradigm.gender;
  });
  if (same == all.end()) {
    all.push_back(std::move(paradigm));
    return;
  }
  for (std::size_t number = 0; number < all_numbers.size(); ++number) {
    for (std::size_t i = 0; i < all_cases.size(); ++i) {
      Forms& cell = same->forms.cells[number][i];
      Forms both;
      std::set_union(cell.begin(), cell.end(), paradigm.forms.cells[number][i].begin(),
                     paradigm.forms.cells[number][i].end(), std::back_inserter(both));
      cell = std::move(both);
    }
  }
}

}  // namespace

std::vector<NounParadigm> noun_paradigms(std::string_view word, const Analyze& analyze) {
  const std::string form = text::to_lower(word);
  std::vector<NounParadigm> all;
  const Analysis analysis = analyze(word);
  // "radca-koordynator" declines in both parts.
  if (!analysis.known() || form.find('-') != std::string::npos) return all;
  for (const std::string& lemma : analysis.lemmas) {
    const FormsOf forms(analyze, lemma);
    std::vector<std::string> nominatives = {text::to_lower(lemma)};
    if (lemma.ends_with("ć")) {
      if (std::string gerund = gerund_of(form); forms.has(gerund)) {
        nominatives.push_back(std::move(gerund));
      }
    }
    for (const std::string& nominative : nominatives) {
      const bool regular =
          std::find(irregular.begin(), irregular.end(), nominative) == irregular.end();
      if (!regular) continue;
      for (NounParadigm& paradigm : NounDeclension(nominative, forms).all()) {
        if (!readings_of(paradigm.forms, form).empty()) add(all, std::move(paradigm));
      }
    }
  }
  return all;
}

}  // namespace bipgen::morphology
