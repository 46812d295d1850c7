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

constexpr std::array<Named, 4> kinds{{{"zarzadzenie", act::ActType::zarzadzenie},
                                      {"uchwala", act::ActType::uchwala},
                                      {"obwieszczenie", act::ActType::obwieszczenie},
                                      {"decyzja", act::ActType::decyzja}}};

struct Issuer {
  std::string_view genitive;
  std::string_view nominative;
};

constexpr std::array<Issuer, 16> issuers{{{"prezydenta", "Prezydent"},
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
                                          {"prezesa", "Prezes"}}};

// Adjectives that follow "Rady", "Zarządu": of the same case.
constexpr std::array<Issuer, 6> adjectives{{{"miejskiej", "Miejska"},
                                            {"gminnej", "Gminna"},
                                            {"powiatowej", "Powiatowa"},
                                            {"gminy", "Gminy"},
                                            {"miasta", "Miasta"},
                                            {"powiatu", "Powiatu"}}};

constexpr std::array<std::string_view, 20> roles{"prezydent",
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

std::string issuer_in_nominative(std::string_view genitive) {
  const std::vector<std::string_view> words = text::split_words(genitive);
  if (words.empty()) return {};
  const std::string first = text::to_lower(words.front());
  for (const Issuer& issuer : issuers) {
    if (first != issuer.genitive) continue;
    std::string out(issuer.nominative);
    bool declined = first == "rady";
    for (std::size_t i = 1; i < words.size(); ++i) {
      std::string word(words[i]);
      const std::string lower = text::to_lower(word);
      if (declined) {
        for (const Issuer& adjective : adjectives) {
          if (lower == adjective.genitive) word = std::string(adjective.nominative);
        }
      }
      // "Starosty Przykładowskiego".
      const bool adjective =
          i == 1 && first != "rady" && (lower.ends_with("skiego") || lower.ends_with("ckiego"));
      if (adjective) word.resize(word.size() - 3);
      declined = false;
      out += ' ' + word;
    }
    return out;
  }
  return organization::nominative_of(genitive).value_or(std::string(genitive));
}

bool same_name(std::string_view a, std::string_view b) {
  return text::folded(text::collapsed(a)) == text::folded(text::collapsed(b));
}

bool is_signing_role(std::string_view word) {
  if (word.size() > 24 || !parsing::is_capital_at(word, 0)) return false;
  const std::string folded = text::folded(word);
  return parsing::is_one_of(folded, roles);
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
  constexpr std::array<std::string_view, 9> degrees{"dr",   "mgr",  "inż.", "prof.", "hab.",
                                                    "lek.", "med.", "st.",  "r.pr."};
  std::size_t names = 0;
  for (const std::string_view word : words) {
    if (parsing::is_one_of(text::to_lower(word), degrees)) continue;
    const bool letters = word.find_first_of("0123456789.,:;()/„”\"") == std::string_view::npos;
    if (!letters || !parsing::is_capital_at(word, 0) || is_signing_role(word)) return false;
    if (organization::head_word(word)) return false;
    if (parsing::is_one_of(text::folded(word), office_words)) return false;
    ++names;
  }
  return names >= 2 && names <= 4 && words.size() <= 7;
}

}  // namespace bipgen::importing
