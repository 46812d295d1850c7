#include "importing/frame_words.hpp"

#include <algorithm>
#include <array>

#include "organization/declension.hpp"
#include "parsing/sentence_words.hpp"
#include "text/letters.hpp"
#include "text/words.hpp"

namespace bipgen::importing {

namespace {

struct Named {
  std::string_view folded;
  act::ActType type;
};

constexpr std::array<Named, 8> kinds{{{"zarzadzenie", act::ActType::zarzadzenie},
                                      {"uchwala", act::ActType::uchwala},
                                      {"obwieszczenie", act::ActType::obwieszczenie},
                                      {"decyzja", act::ActType::decyzja},
                                      {"rozporzadzenie", act::ActType::rozporzadzenie},
                                      {"ustawa", act::ActType::ustawa},
                                      {"statut", act::ActType::statut},
                                      {"regulamin", act::ActType::regulamin}}};

struct Issuer {
  std::string_view genitive;
  std::string_view nominative;
};

// In the genitive and in the nominative. "Naczelnego Dyrektora": both words are declined.
constexpr std::array<Issuer, 31> issuers{{{"prezydenta", "Prezydent"},
                                          {"burmistrza", "Burmistrz"},
                                          {"wójta", "Wójt"},
                                          {"rady", "Rada"},
                                          {"starosty", "Starosta"},
                                          {"zarządu", "Zarząd"},
                                          {"marszałka", "Marszałek"},
                                          {"dyrektora", "Dyrektor"},
                                          {"sejmiku", "Sejmik"},
                                          {"wojewody", "Wojewoda"},
                                          {"rektora", "Rektor"},
                                          {"kierownika", "Kierownik"},
                                          {"przewodniczącego", "Przewodniczący"},
                                          {"przewodniczącej", "Przewodnicząca"},
                                          {"komendanta", "Komendant"},
                                          {"prezesa", "Prezes"},
                                          {"ministra", "Minister"},
                                          {"senatu", "Senat"},
                                          {"kanclerza", "Kanclerz"},
                                          {"dziekana", "Dziekan"},
                                          {"sekretarza", "Sekretarz"},
                                          {"skarbnika", "Skarbnik"},
                                          {"naczelnika", "Naczelnik"},
                                          {"nadleśniczego", "Nadleśniczy"},
                                          {"inspektora", "Inspektor"},
                                          {"kuratora", "Kurator"},
                                          {"konserwatora", "Konserwator"},
                                          {"komisarza", "Komisarz"},
                                          {"zgromadzenia", "Zgromadzenie"},
                                          {"komisji", "Komisja"},
                                          {"szefa", "Szef"}}};

// Before the noun: "Naczelnego Dyrektora", "Głównego Inspektora".
constexpr std::array<Issuer, 8> ranks{{{"naczelnego", "Naczelny"},
                                       {"głównego", "Główny"},
                                       {"generalnego", "Generalny"},
                                       {"powiatowego", "Powiatowy"},
                                       {"wojewódzkiego", "Wojewódzki"},
                                       {"państwowego", "Państwowy"},
                                       {"krajowego", "Krajowy"},
                                       {"okręgowego", "Okręgowy"}}};

// Adjectives that follow "Rady", "Zarządu": of the same case.
constexpr std::array<Issuer, 6> adjectives{{{"miejskiej", "Miejska"},
                                            {"gminnej", "Gminna"},
                                            {"powiatowej", "Powiatowa"},
                                            {"gminy", "Gminy"},
                                            {"miasta", "Miasta"},
                                            {"powiatu", "Powiatu"}}};

constexpr std::array<std::string_view, 43> roles{"minister",
                                                 "wykonujacy",
                                                 "wykonujaca",
                                                 "pelniacy",
                                                 "pelniaca",
                                                 "prorektor",
                                                 "ministra",
                                                 "prezes",
                                                 "prezesa",
                                                 "rektor",
                                                 "rektora",
                                                 "kierownik",
                                                 "kierownika",
                                                 "naczelnik",
                                                 "komendant",
                                                 "komendanta",
                                                 "dyrektora",
                                                 "wojewody",
                                                 "kanclerz",
                                                 "dziekan",
                                                 "nadlesniczy",
                                                 "z-ca",
                                                 "wicestarosta",
                                                 "prezydent",
                                                 "prezydenta",
                                                 "burmistrz",
                                                 "burmistrza",
                                                 "wojt",
                                                 "wojta",
                                                 "starosta",
                                                 "starosty",
                                                 "przewodniczacy",
                                                 "przewodniczaca",
                                                 "marszalek",
                                                 "dyrektor",
                                                 "wojewoda",
                                                 "zastepca",
                                                 "sekretarz",
                                                 "skarbnik",
                                                 "wiceprzewodniczacy",
                                                 "wiceprzewodniczaca",
                                                 "i",
                                                 "ii"};

// Words of offices that begin with a capital and are no names of persons.
constexpr std::array<std::string_view, 22> office_words{
    "rady",     "rada",     "miejskiej", "miejska",     "miasta",     "miejski",
    "gminy",    "gminnej",  "gminna",    "powiatu",     "powiatowej", "powiatowa",
    "urzedu",   "zarzadu",  "sejmiku",   "wojewodztwa", "komisji",    "departamentu",
    "wydzialu", "referatu", "biura",     "zespolu"};

bool is_small_word(std::string_view word) {
  constexpr std::array<std::string_view, 9> words{"i",   "w",   "z",   "na", "do",
                                                  "ds.", "nad", "im.", "we"};
  return parsing::is_one_of(word, words);
}

}  // namespace

std::optional<act::ActType> kind_of_act(std::string_view word) {
  if (word.size() > 20 || !parsing::is_capital_at(word, 0)) return std::nullopt;
  const std::string folded = text::folded(word);
  for (const Named& kind : kinds) {
    if (folded == kind.folded) return kind.type;
  }
  return std::nullopt;
}

std::string in_title_case(std::string_view words) {
  if (text::to_upper(words) != words) return std::string(words);
  std::string out;
  for (const std::string_view word : text::split_words(words)) {
    std::string lower = text::to_lower(word);
    const bool roman = word.find_first_not_of("IVX") == std::string_view::npos;
    if (!out.empty()) out += ' ';
    if (roman && word.size() < 5 && out.empty()) {
      out += word;
    } else if (is_small_word(lower) && !out.empty()) {
      out += lower;
    } else {
      std::string capital = text::capitalized(lower);
      // The parts of "NOWAK-WIŚNIEWSKA".
      if (const std::size_t hyphen = capital.find('-'); hyphen != std::string::npos) {
        capital = capital.substr(0, hyphen + 1) + text::capitalized(capital.substr(hyphen + 1));
      }
      out += capital;
    }
  }
  return out;
}

std::string in_title_case_of_words(std::string_view words) {
  const std::vector<std::string_view> each = text::split_words(words);
  if (each.empty() || text::to_upper(each.front()) != each.front()) return std::string(words);
  if (text::to_upper(words) == words) return in_title_case(words);
  std::string out;
  for (const std::string_view word : each) {
    const bool capitals = text::to_upper(word) == word && text::to_lower(word) != word;
    const bool short_name = word.size() < 5 && !is_small_word(text::to_lower(word));
    if (!out.empty()) out += ' ';
    out += capitals && !short_name ? in_title_case(word) : std::string(word);
  }
  return out;
}

bool is_inner_kind(std::string_view folded) {
  return folded.starts_with("wewnetrzn");
}

bool begins_issuer(std::string_view word) {
  if (word.size() > 40 || !parsing::is_capital_at(word, 0)) return false;
  const std::string lower = text::to_lower(word);
  const auto named = [&lower](const Issuer& each) { return lower == each.genitive; };
  return std::any_of(issuers.begin(), issuers.end(), named) ||
         std::any_of(ranks.begin(), ranks.end(), named);
}

bool is_issuer(std::string_view name) {
  const std::string_view first = name.substr(0, name.find(' '));
  return std::any_of(issuers.begin(), issuers.end(),
                     [first](const Issuer& each) { return first == each.nominative; });
}

namespace {

const Issuer* find_genitive(std::string_view lower, const Issuer* begin, const Issuer* end) {
  const Issuer* found =
      std::find_if(begin, end, [lower](const Issuer& each) { return lower == each.genitive; });
  return found == end ? nullptr : found;
}

// "Miejskiego Ośrodka", "Wzorcowskiego Centrum": the adjective belongs to a noun that follows,
// which is neither feminine nor plural.
bool belongs_to_next(std::string_view adjective, std::string_view next) {
  if (adjective == "generalnego" || adjective == "naczelnego") return false;
  if (!parsing::is_capital_at(next, 0)) return false;
  const std::string lower = text::to_lower(next);
  return lower.ends_with('a') || lower.ends_with('u') || lower.ends_with("um");
}

// "Głównego", "Mławskiego" after a noun of one person: the adjective agrees with it.
std::string agreeing(std::string_view word, std::string_view next) {
  const std::string lower = text::to_lower(word);
  if (belongs_to_next(lower, next)) return std::string(word);
  if (const Issuer* rank = find_genitive(lower, ranks.begin(), ranks.end())) {
    return std::string(rank->nominative);
  }
  std::string out(word);
  if (lower.ends_with("skiego") || lower.ends_with("ckiego") || lower.ends_with("dzkiego")) {
    out.resize(out.size() - 3);
  }
  return out;
}

}  // namespace

std::string issuer_in_nominative(std::string_view genitive) {
  // "Burmistrza Wzorcowa – Szefa Obrony Cywilnej": two offices of one person.
  for (const std::string_view dash : {" - ", " – "}) {
    const std::size_t at = genitive.find(dash);
    if (at == std::string_view::npos) continue;
    const std::string_view second = genitive.substr(at + dash.size());
    if (!begins_issuer(second.substr(0, second.find(' ')))) continue;
    return issuer_in_nominative(genitive.substr(0, at)) + std::string(dash) +
           issuer_in_nominative(second);
  }
  const std::vector<std::string_view> words = text::split_words(genitive);
  if (words.empty()) return {};
  std::string out;
  std::size_t noun = 0;
  if (const Issuer* rank = find_genitive(text::to_lower(words.front()), ranks.begin(), ranks.end());
      rank != nullptr && words.size() > 1) {
    out = std::string(rank->nominative) + ' ';
    noun = 1;
  }
  const std::string first = text::to_lower(words[noun]);
  const Issuer* issuer = find_genitive(first, issuers.begin(), issuers.end());
  if (issuer == nullptr) {
    return organization::nominative_of(genitive).value_or(std::string(genitive));
  }
  out += issuer->nominative;
  for (std::size_t i = noun + 1; i < words.size(); ++i) {
    std::string word(words[i]);
    if (i == noun + 1 && first == "rady") {
      const Issuer* adjective =
          find_genitive(text::to_lower(word), adjectives.begin(), adjectives.end());
      if (adjective != nullptr) word = std::string(adjective->nominative);
    } else if (i == noun + 1) {
      word = agreeing(word, i + 1 < words.size() ? words[i + 1] : std::string_view());
    }
    out += ' ' + word;
  }
  return out;
}

bool same_name(std::string_view a, std::string_view b) {
  return text::folded(text::collapsed(a)) == text::folded(text::collapsed(b));
}

bool is_signing_role(std::string_view word) {
  if (word.size() > 24 || !parsing::is_capital_at(word, 0)) return false;
  const std::string folded = text::folded(word);
  return parsing::is_one_of(folded, roles);
}

bool is_office_word(std::string_view word) {
  return word.size() < 24 && parsing::is_one_of(text::folded(word), office_words);
}

bool begins_legal_basis(std::string_view line) {
  const std::string folded = text::folded(line.substr(0, 80));
  constexpr std::array<std::string_view, 8> starts{"na podstawie ", "dzialajac na podstawie ",
                                                   "w zwiazku z ",  "stosownie do ",
                                                   "w wykonaniu ",  "zgodnie z ",
                                                   "w oparciu o ",  "w celu "};
  return parsing::begins_with_one_of(folded, starts);
}

bool is_person(const std::vector<std::string_view>& words) {
  constexpr std::array<std::string_view, 24> degrees{
      "n.",       "dr",       "mgr", "inż.",  "prof.",    "hab.", "lek.", "med.",
      "st.",      "r.pr.",    "płk", "ppłk",  "mjr",      "kpt.", "gen.", "insp.",
      "nadinsp.", "podinsp.", "mł.", "bryg.", "nadbryg.", "kmdr", "ks.",  "dh"};
  // "generalny inspektor J. Wzorowy", "nadbrygadier Jan Wzorowy".
  constexpr std::array<std::string_view, 12> ranks_of_services{
      "generalny", "starszy",      "młodszy",   "inspektor",    "nadinspektor", "podinspektor",
      "brygadier", "nadbrygadier", "pułkownik", "podpułkownik", "generał",      "brygady"};
  std::size_t names = 0;
  bool ranked = false;
  for (const std::string_view word : words) {
    if (parsing::is_one_of(text::to_lower(word), degrees)) continue;
    if (names == 0 && parsing::is_one_of(word, ranks_of_services)) {
      ranked = true;
      continue;
    }
    // "J." stands for a first name where a rank is before it.
    if (ranked && names == 0 && word.size() <= 3 && word.ends_with('.') &&
        parsing::is_capital_at(word, 0)) {
      ++names;
      continue;
    }
    // "A." of "Włodzimierz A. Wzorowy".
    const bool initial = word.ends_with('.') && word.size() <= 3 && names > 0;
    if (initial && parsing::is_capital_at(word, 0)) continue;
    const bool letters = word.find_first_of("0123456789.,:;()/„”\"") == std::string_view::npos;
    if (!letters || !parsing::is_capital_at(word, 0) || is_signing_role(word)) return false;
    if (organization::head_word(word)) return false;
    if (parsing::is_one_of(text::folded(word), office_words)) return false;
    // "Narodowego Funduszu": an adjective in the genitive is no first name.
    if (names == 0 && word.size() > 6 && word.ends_with("ego")) return false;
    ++names;
  }
  return names >= 2 && names <= 4 && words.size() <= 7;
}

}  // namespace bipgen::importing
