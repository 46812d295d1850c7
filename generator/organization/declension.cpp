#include "organization/declension.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <vector>

#include "text/letters.hpp"
#include "text/utf8.hpp"
#include "text/words.hpp"

namespace bipgen::organization {

namespace {

struct Paradigm {
  HeadWord word;
  // Nominative, genitive, dative, accusative, instrumental, locative; lower case.
  std::array<std::string_view, 6> forms;

  std::string_view nominative() const { return forms[0]; }
};

constexpr Paradigm unit_word(std::string_view nominative, UnitKind kind,
                             std::array<std::string_view, 6> forms) {
  return {{nominative, WordSort::unit, kind}, forms};
}
constexpr Paradigm post_word(std::string_view nominative, std::array<std::string_view, 6> forms) {
  return {{nominative, WordSort::post, UnitKind::stanowisko}, forms};
}
constexpr Paradigm leader_word(std::string_view nominative, std::array<std::string_view, 6> forms) {
  return {{nominative, WordSort::leader, UnitKind::stanowisko}, forms};
}

constexpr std::array paradigms = {
    unit_word("Departament", UnitKind::departament,
              {"departament", "departamentu", "departamentowi", "departament", "departamentem",
               "departamencie"}),
    unit_word("Wydział", UnitKind::wydzial,
              {"wydział", "wydziału", "wydziałowi", "wydział", "wydziałem", "wydziale"}),
    unit_word("Biuro", UnitKind::biuro, {"biuro", "biura", "biuru", "biuro", "biurem", "biurze"}),
    unit_word("Centrum", UnitKind::centrum,
              {"centrum", "centrum", "centrum", "centrum", "centrum", "centrum"}),
    unit_word("Oddział", UnitKind::oddzial,
              {"oddział", "oddziału", "oddziałowi", "oddział", "oddziałem", "oddziale"}),
    unit_word("Referat", UnitKind::referat,
              {"referat", "referatu", "referatowi", "referat", "referatem", "referacie"}),
    unit_word("Zespół", UnitKind::zespol,
              {"zespół", "zespołu", "zespołowi", "zespół", "zespołem", "zespole"}),
    unit_word(
        "Stanowiska", UnitKind::stanowiska,
        {"stanowiska", "stanowisk", "stanowiskom", "stanowiska", "stanowiskami", "stanowiskach"}),
    unit_word(
        "Stanowisko", UnitKind::stanowisko,
        {"stanowisko", "stanowiska", "stanowisku", "stanowisko", "stanowiskiem", "stanowisku"}),
    unit_word("Urząd", UnitKind::urzad,
              {"urząd", "urzędu", "urzędowi", "urząd", "urzędem", "urzędzie"}),
    unit_word("Dział", UnitKind::dzial,
              {"dział", "działu", "działowi", "dział", "działem", "dziale"}),
    unit_word("Pion", UnitKind::pion, {"pion", "pionu", "pionowi", "pion", "pionem", "pionie"}),
    unit_word("Sekcja", UnitKind::sekcja,
              {"sekcja", "sekcji", "sekcji", "sekcję", "sekcją", "sekcji"}),
    unit_word("Pracownia", UnitKind::other,
              {"pracownia", "pracowni", "pracowni", "pracownię", "pracownią", "pracowni"}),
    unit_word("Kancelaria", UnitKind::kancelaria,
              {"kancelaria", "kancelarii", "kancelarii", "kancelarię", "kancelarią", "kancelarii"}),
    unit_word("Straż", UnitKind::straz, {"straż", "straży", "straży", "straż", "strażą", "straży"}),
    unit_word("Starostwo", UnitKind::urzad,
              {"starostwo", "starostwa", "starostwu", "starostwo", "starostwem", "starostwie"}),
    unit_word("Sekretariat", UnitKind::sekretariat,
              {"sekretariat", "sekretariatu", "sekretariatowi", "sekretariat", "sekretariatem",
               "sekretariacie"}),
    unit_word("Inspektorat", UnitKind::other,
              {"inspektorat", "inspektoratu", "inspektoratowi", "inspektorat", "inspektoratem",
               "inspektoracie"}),
    unit_word("Archiwum", UnitKind::other,
              {"archiwum", "archiwum", "archiwum", "archiwum", "archiwum", "archiwum"}),
    unit_word("Punkt", UnitKind::other,
              {"punkt", "punktu", "punktowi", "punkt", "punktem", "punkcie"}),
    unit_word("Służba", UnitKind::other,
              {"służba", "służby", "służbie", "służbę", "służbą", "służbie"}),
    unit_word("Filia", UnitKind::other, {"filia", "filii", "filii", "filię", "filią", "filii"}),
    unit_word("Kasa", UnitKind::other, {"kasa", "kasy", "kasie", "kasę", "kasą", "kasie"}),
    leader_word("Dyrektor",
                {"dyrektor", "dyrektora", "dyrektorowi", "dyrektora", "dyrektorem", "dyrektorze"}),
    leader_word("Zastępca",
                {"zastępca", "zastępcy", "zastępcy", "zastępcę", "zastępcą", "zastępcy"}),
    leader_word("Naczelnik", {"naczelnik", "naczelnika", "naczelnikowi", "naczelnika",
                              "naczelnikiem", "naczelniku"}),
    leader_word("Kierownik", {"kierownik", "kierownika", "kierownikowi", "kierownika",
                              "kierownikiem", "kierowniku"}),
    post_word("Pełnomocnik", {"pełnomocnik", "pełnomocnika", "pełnomocnikowi", "pełnomocnika",
                              "pełnomocnikiem", "pełnomocniku"}),
    leader_word("Prezydent", {"prezydent", "prezydenta", "prezydentowi", "prezydenta",
                              "prezydentem", "prezydencie"}),
    leader_word("Burmistrz", {"burmistrz", "burmistrza", "burmistrzowi", "burmistrza",
                              "burmistrzem", "burmistrzu"}),
    leader_word("Wójt", {"wójt", "wójta", "wójtowi", "wójta", "wójtem", "wójcie"}),
    leader_word("Starosta",
                {"starosta", "starosty", "staroście", "starostę", "starostą", "staroście"}),
    leader_word("Marszałek",
                {"marszałek", "marszałka", "marszałkowi", "marszałka", "marszałkiem", "marszałku"}),
    leader_word("Sekretarz", {"sekretarz", "sekretarza", "sekretarzowi", "sekretarza",
                              "sekretarzem", "sekretarzu"}),
    leader_word("Skarbnik",
                {"skarbnik", "skarbnika", "skarbnikowi", "skarbnika", "skarbnikiem", "skarbniku"}),
    post_word("Koordynator", {"koordynator", "koordynatora", "koordynatorowi", "koordynatora",
                              "koordynatorem", "koordynatorze"}),
    post_word("Strateg",
              {"strateg", "stratega", "strategowi", "stratega", "strategiem", "strategu"}),
    post_word("Rzecznik",
              {"rzecznik", "rzecznika", "rzecznikowi", "rzecznika", "rzecznikiem", "rzeczniku"}),
    post_word("Audytor",
              {"audytor", "audytora", "audytorowi", "audytora", "audytorem", "audytorze"}),
    post_word("Inspektor", {"inspektor", "inspektora", "inspektorowi", "inspektora", "inspektorem",
                            "inspektorze"}),
    leader_word("Wicestarosta", {"wicestarosta", "wicestarosty", "wicestaroście", "wicestarostę",
                                 "wicestarostą", "wicestaroście"}),
    leader_word("Wiceprezydent", {"wiceprezydent", "wiceprezydenta", "wiceprezydentowi",
                                  "wiceprezydenta", "wiceprezydentem", "wiceprezydencie"}),
    leader_word("Wicedyrektor", {"wicedyrektor", "wicedyrektora", "wicedyrektorowi",
                                 "wicedyrektora", "wicedyrektorem", "wicedyrektorze"}),
    leader_word("Komendant", {"komendant", "komendanta", "komendantowi", "komendanta",
                              "komendantem", "komendancie"}),
    post_word("Radca", {"radca", "radcy", "radcy", "radcę", "radcą", "radcy"}),
    post_word("Doradca", {"doradca", "doradcy", "doradcy", "doradcę", "doradcą", "doradcy"}),
    post_word("Specjalista", {"specjalista", "specjalisty", "specjaliście", "specjalistę",
                              "specjalistą", "specjaliście"}),
    post_word("Archiwista", {"archiwista", "archiwisty", "archiwiście", "archiwistę", "archiwistą",
                             "archiwiście"}),
    post_word("Geodeta", {"geodeta", "geodety", "geodecie", "geodetę", "geodetą", "geodecie"}),
    post_word("Geolog", {"geolog", "geologa", "geologowi", "geologa", "geologiem", "geologu"}),
    post_word("Referent",
              {"referent", "referenta", "referentowi", "referenta", "referentem", "referencie"}),
    post_word("Asystent",
              {"asystent", "asystenta", "asystentowi", "asystenta", "asystentem", "asystencie"}),
    post_word("Podinspektor", {"podinspektor", "podinspektora", "podinspektorowi", "podinspektora",
                               "podinspektorem", "podinspektorze"}),
    post_word("Administrator", {"administrator", "administratora", "administratorowi",
                                "administratora", "administratorem", "administratorze"}),
    post_word("Konserwator", {"konserwator", "konserwatora", "konserwatorowi", "konserwatora",
                              "konserwatorem", "konserwatorze"}),
    post_word("Architekt", {"architekt", "architekta", "architektowi", "architekta", "architektem",
                            "architekcie"}),
    post_word("Informatyk", {"informatyk", "informatyka", "informatykowi", "informatyka",
                             "informatykiem", "informatyku"}),
    post_word("Księgowy",
              {"księgowy", "księgowego", "księgowemu", "księgowego", "księgowym", "księgowym"}),
    post_word("Kasjer", {"kasjer", "kasjera", "kasjerowi", "kasjera", "kasjerem", "kasjerze"}),
};

// Endings that nouns and adjectives of names take. The longest has four letters ("iego").
constexpr std::array<std::string_view, 28> oblique_endings = {
    "",   "a",  "u",  "owi", "em", "iem", "ie", "y",  "i",   "e",   "ego", "iego", "emu", "iemu",
    "ym", "im", "ej", "iej", "ą",  "ę",   "ów", "om", "ami", "ach", "ych", "ich",  "ymi", "imi"};
constexpr std::array<std::string_view, 6> nominative_endings = {"", "y", "i", "a", "e", "o"};

// Endings that change the last consonant or vowel of the stem: nominative, oblique.
struct Alternation {
  std::string_view nominative;
  std::string_view oblique;
};
constexpr std::array<Alternation, 18> alternations = {{{"ka", "ce"},
                                                       {"ga", "dze"},
                                                       {"ra", "rze"},
                                                       {"ta", "cie"},
                                                       {"da", "dzie"},
                                                       {"ła", "le"},
                                                       {"r", "rze"},
                                                       {"t", "cie"},
                                                       {"d", "dzie"},
                                                       {"ł", "le"},
                                                       {"ek", "ka"},
                                                       {"ek", "ku"},
                                                       {"ek", "kowi"},
                                                       {"ek", "kiem"},
                                                       {"ół", "ołu"},
                                                       {"ół", "ole"},
                                                       {"ół", "ołowi"},
                                                       {"ół", "ołem"}}};

// What follows these words in a name is governed by them and keeps its case.
constexpr std::array<std::string_view, 14> governing = {
    "ds", "ds.", "do", "d/s", "w", "we", "na", "z", "ze", "o", "dla", "od", "przy", "nad"};

bool contains(std::span<const std::string_view> words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

bool is_form_of(const Paradigm& paradigm, std::string_view lower) {
  return contains(paradigm.forms, lower);
}

bool is_roman(std::string_view word) {
  return !word.empty() && word.size() <= 5 &&
         word.find_first_not_of("IVX") == std::string_view::npos;
}

// Words with "organizacyjno – prawnych" and "organizacyjno-prawnych" as one spelling, "do spraw" as
// "ds.", and lower case.
std::vector<std::string> canonical_words(std::string_view name) {
  std::string joined;
  bool after_dash = true;
  for (const std::string_view word : text::split_words(name)) {
    std::string lower = text::to_lower(word);
    for (const std::string_view dash : {"–", "—"}) {
      for (std::size_t at = lower.find(dash); at != std::string::npos; at = lower.find(dash)) {
        lower.replace(at, dash.size(), "-");
      }
    }
    if (!after_dash && lower.front() != '-') {
      joined += ' ';
    }
    joined += lower;
    after_dash = lower.back() == '-';
  }
  std::vector<std::string> words;
  for (const std::string_view word : text::split_words(joined)) {
    if (word == "ds" || word == "d/s" || word == "d.s." || word == "d.s") {
      words.emplace_back("ds.");
    } else if (word == "spraw" && !words.empty() && words.back() == "do") {
      words.back() = "ds.";
    } else {
      words.emplace_back(word);
    }
  }
  return words;
}

std::size_t common_prefix(std::string_view a, std::string_view b) {
  std::size_t at = 0;
  while (at < a.size() && at < b.size()) {
    const std::size_t length = text::character_at(a, at).length;
    if (a.substr(at, length) != b.substr(at, length)) {
      break;
    }
    at += length;
  }
  return at;
}

// No adjective changes its gender: "Głównego Księgowego" is no "Główna Księgowa".
bool endings_agree(std::string_view oblique, std::string_view nominative) {
  constexpr std::array<std::string_view, 6> not_feminine = {"ego",  "iego", "emu",
                                                            "iemu", "ym",   "im"};
  constexpr std::array<std::string_view, 2> feminine = {"ej", "iej"};
  const bool of_feminine = nominative == "a";
  return !(of_feminine && contains(not_feminine, oblique)) &&
         (of_feminine || !contains(feminine, oblique));
}

// Both in lower case.
bool is_declined_from(std::string_view declined, std::string_view nominative) {
  if (declined == nominative) {
    return true;
  }
  for (const Paradigm& paradigm : paradigms) {
    if (paradigm.nominative() == nominative) {
      return is_form_of(paradigm, declined);
    }
  }
  for (const Alternation& change : alternations) {
    if (nominative.ends_with(change.nominative) && declined.ends_with(change.oblique)) {
      const std::string_view stem =
          nominative.substr(0, nominative.size() - change.nominative.size());
      if (text::count_characters(stem) >= 3 &&
          declined.substr(0, declined.size() - change.oblique.size()) == stem) {
        return true;
      }
    }
  }
  // A stem that ends in a letter shared by both endings ("Miejski", "Miejskiego") is cut further
  // back, where both endings are in the tables.
  for (std::size_t stem = common_prefix(declined, nominative); stem > 0;) {
    if (text::count_characters(nominative.substr(0, stem)) >= 3 &&
        contains(oblique_endings, declined.substr(stem)) &&
        contains(nominative_endings, nominative.substr(stem)) &&
        endings_agree(declined.substr(stem), nominative.substr(stem))) {
      return true;
    }
    do {
      --stem;
    } while (stem > 0 && (static_cast<unsigned char>(nominative[stem]) & 0xC0u) == 0x80u);
  }
  return false;
}

bool all_declined(const std::vector<std::string>& declined,
                  const std::vector<std::string>& listed) {
  if (declined.size() != listed.size()) {
    return false;
  }
  bool governed = false;
  for (std::size_t i = 0; i < declined.size(); ++i) {
    governed = governed || contains(governing, listed[i]);
    if (governed ? declined[i] != listed[i] : !is_declined_from(declined[i], listed[i])) {
      return false;
    }
  }
  return true;
}

bool has_long_dash(std::string_view word) {
  return word.find("–") != std::string_view::npos || word.find("—") != std::string_view::npos;
}

// Of names that agree: whether dashes, spaces and capitals are the same as well.
bool same_spelling(std::string_view a, std::string_view b) {
  const std::vector<std::string_view> left = text::split_words(a);
  const std::vector<std::string_view> right = text::split_words(b);
  if (left.size() != right.size()) {
    return false;
  }
  for (std::size_t i = 0; i < left.size(); ++i) {
    const bool left_capital = text::to_lower(left[i]) != left[i];
    const bool right_capital = text::to_lower(right[i]) != right[i];
    // A sentence begins with a capital whatever the list has.
    if ((i > 0 && left_capital != right_capital) ||
        has_long_dash(left[i]) != has_long_dash(right[i])) {
      return false;
    }
  }
  return true;
}

// The quick test that most pairs of names fail: no case changes the first letter of a name.
bool begin_apart(std::string_view a, std::string_view b) {
  const auto is_letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
  return !a.empty() && !b.empty() && is_letter(a.front()) && is_letter(b.front()) &&
         (a.front() | 0x20) != (b.front() | 0x20);
}

enum class Gender : std::uint8_t { masculine, feminine, neuter };

Gender gender_of(const Paradigm& paradigm) {
  const std::string_view word = paradigm.nominative();
  if (word.ends_with("o") || word.ends_with("um")) {
    return Gender::neuter;
  }
  const bool unit = paradigm.word.sort == WordSort::unit;
  return unit && (word.ends_with("a") || word == "straż") ? Gender::feminine : Gender::masculine;
}

// "Miejskiego" -> "Miejski" or "Miejskie", "Ogólnej" -> "Ogólna"; empty for what is no adjective in
// the genitive, dative, instrumental or locative of that gender.
std::optional<std::string> adjective_nominative(std::string_view word, Gender gender) {
  struct Ending {
    std::string_view oblique;
    std::string_view masculine;
    std::string_view feminine;
    std::string_view neuter;
  };
  constexpr std::array<Ending, 11> endings = {{{"iego", "i", "", "ie"},
                                               {"iemu", "i", "", "ie"},
                                               {"ego", "y", "", "e"},
                                               {"emu", "y", "", "e"},
                                               {"im", "i", "", "ie"},
                                               {"ym", "y", "", "e"},
                                               {"kiej", "", "ka", ""},
                                               {"giej", "", "ga", ""},
                                               {"niej", "", "nia", ""},
                                               {"ej", "", "a", ""},
                                               {"ą", "", "a", ""}}};
  for (const Ending& ending : endings) {
    const std::string_view nominative = gender == Gender::masculine  ? ending.masculine
                                        : gender == Gender::feminine ? ending.feminine
                                                                     : ending.neuter;
    if (!nominative.empty() && word.ends_with(ending.oblique)) {
      return std::string(word.substr(0, word.size() - ending.oblique.size())) +
             std::string(nominative);
    }
  }
  return std::nullopt;
}

// Up to which word behind the head word adjectives of it stand: all up to the end, a preposition,
// or for a unit's word an "i" ("Wydziału Organizacyjnego i Kadr"). What a noun follows may be the
// noun's ("Dyrektora Miejskiego Ośrodka").
std::size_t last_adjective(const std::vector<std::string_view>& words, std::size_t head,
                           WordSort sort) {
  const auto is_adjective = [](std::string_view word) {
    return adjective_nominative(word, Gender::masculine) ||
           adjective_nominative(word, Gender::feminine);
  };
  std::size_t last = head;
  for (std::size_t at = head + 1; at < words.size(); ++at) {
    const std::string lower = text::to_lower(words[at]);
    if (sort == WordSort::unit && last == at - 1 && at > head + 1 &&
        (lower == "i" || lower == "oraz")) {
      if (at + 1 == words.size() || !is_adjective(words[at + 1])) {
        return last;
      }
      continue;
    }
    if (!is_adjective(words[at])) {
      return contains(governing, lower) ? last : head;
    }
    last = at;
  }
  return last;
}

NameMatch graded(bool agree, std::string_view a, std::string_view b) {
  if (!agree) {
    return NameMatch::different;
  }
  return same_spelling(a, b) ? NameMatch::same : NameMatch::spelling;
}

}  // namespace

std::optional<HeadWord> head_word(std::string_view name) {
  for (const std::string_view word : text::split_words(name)) {
    const std::string lower = text::to_lower(word);
    if (contains(governing, lower)) {
      return std::nullopt;
    }
    for (const Paradigm& paradigm : paradigms) {
      if (paradigm.nominative() == lower) {
        return paradigm.word;
      }
    }
  }
  return std::nullopt;
}

std::optional<std::string> dative_of(std::string_view name) {
  for (const Paradigm& paradigm : paradigms) {
    if (paradigm.word.sort != WordSort::unit && paradigm.nominative() == text::to_lower(name)) {
      return text::capitalized(paradigm.forms[2]);
    }
  }
  return std::nullopt;
}

std::optional<std::string> nominative_of(std::string_view name) {
  const std::vector<std::string_view> words = text::split_words(name);
  std::string result;
  std::size_t at = 0;
  while (at < words.size() && is_roman(words[at])) {
    result += std::string(words[at++]) + " ";
  }
  if (at == words.size()) {
    return std::nullopt;
  }
  const std::string lower = text::to_lower(words[at]);
  const Paradigm* found = nullptr;
  for (const Paradigm& paradigm : paradigms) {
    if (is_form_of(paradigm, lower)) {
      if (found != nullptr) {
        return std::nullopt;
      }
      found = &paradigm;
    }
  }
  if (found == nullptr) {
    return std::nullopt;
  }
  const bool small = text::to_lower(words[at]) == words[at];
  result += small ? found->nominative() : found->word.nominative;
  const bool declined = lower != found->nominative();
  const std::size_t last = declined ? last_adjective(words, at, found->word.sort) : at;
  for (++at; at < words.size(); ++at) {
    const bool agrees = at <= last && found->nominative() != "zastępca";
    const std::optional<std::string> adjective =
        agrees ? adjective_nominative(words[at], gender_of(*found)) : std::nullopt;
    result += " " + adjective.value_or(std::string(words[at]));
  }
  return result;
}

NameMatch compare_names(std::string_view name, std::string_view listed) {
  if (begin_apart(name, listed)) {
    return NameMatch::different;
  }
  return graded(canonical_words(name) == canonical_words(listed), name, listed);
}

NameMatch compare_declined(std::string_view declined, std::string_view listed) {
  if (begin_apart(declined, listed)) {
    return NameMatch::different;
  }
  return graded(all_declined(canonical_words(declined), canonical_words(listed)), declined, listed);
}

std::optional<int> count_from_word(std::string_view word) {
  constexpr std::array<std::string_view, 10> words = {
      "jednego", "dwóch",   "trzech", "czterech",   "pięciu",
      "sześciu", "siedmiu", "ośmiu",  "dziewięciu", "dziesięciu"};
  const std::string lower = text::to_lower(word);
  const auto found = std::find(words.begin(), words.end(), lower);
  if (found == words.end()) {
    return std::nullopt;
  }
  return static_cast<int>(found - words.begin()) + 1;
}

}  // namespace bipgen::organization
