#include "organization/role_words.hpp"

#include <algorithm>
#include <array>
#include <map>

#include "text/letters.hpp"
#include "text/utf8.hpp"

namespace bipgen::organization {

namespace {

constexpr std::size_t case_count = 6;
using Endings = std::array<std::string_view, case_count>;

// How nouns of one kind are declined; a number without forms does not occur.
struct Declension {
  Endings singular;
  Endings plural;
};

constexpr Declension like_operator = {{"", "a", "owi", "a", "em", "ze"},
                                      {"zy", "ów", "om", "ów", "ami", "ach"}};
constexpr Declension like_kierownik = {{"k", "ka", "kowi", "ka", "kiem", "ku"},
                                       {"cy", "ków", "kom", "ków", "kami", "kach"}};
constexpr Declension like_strateg = {{"g", "ga", "gowi", "ga", "giem", "gu"},
                                     {"dzy", "gów", "gom", "gów", "gami", "gach"}};
constexpr Declension like_wlasciciel = {{"", "a", "owi", "a", "em", "u"},
                                        {"e", "i", "om", "i", "ami", "ach"}};
constexpr Declension like_gospodarz = {{"", "a", "owi", "a", "em", "u"},
                                       {"e", "y", "om", "y", "ami", "ach"}};
constexpr Declension like_kierujacy = {{"y", "ego", "emu", "ego", "ym", "ym"},
                                       {"y", "ych", "ym", "ych", "ymi", "ych"}};
constexpr Declension like_zastepca = {{"a", "y", "y", "ę", "ą", "y"},
                                      {"y", "ów", "om", "ów", "ami", "ach"}};
constexpr Declension like_starosta = {{"sta", "sty", "ście", "stę", "stą", "ście"},
                                      {"stowie", "stów", "stom", "stów", "stami", "stach"}};
constexpr Declension like_specjalista = {{"sta", "sty", "ście", "stę", "stą", "ście"},
                                         {"ści", "stów", "stom", "stów", "stami", "stach"}};
constexpr Declension like_prezydent = {{"t", "ta", "towi", "ta", "tem", "cie"},
                                       {"ci", "tów", "tom", "tów", "tami", "tach"}};
constexpr Declension like_czlonek = {{"ek", "ka", "kowi", "ka", "kiem", "ku"},
                                     {"kowie", "ków", "kom", "ków", "kami", "kach"}};
constexpr Declension like_prezes = {{"", "a", "owi", "a", "em", "ie"},
                                    {"i", "ów", "om", "ów", "ami", "ach"}};
constexpr Declension like_osoba = {{"oba", "oby", "obie", "obę", "obą", "obie"},
                                   {"oby", "ób", "obom", "oby", "obami", "obach"}};
constexpr Declension like_redakcja = {{"a", "i", "i", "ę", "ą", "i"},
                                      {"e", "i", "om", "e", "ami", "ach"}};
constexpr Declension like_zespol = {{"ół", "ołu", "ołowi", "ół", "ołem", "ole"},
                                    {"oły", "ołów", "ołom", "oły", "ołami", "ołach"}};
constexpr Declension like_komitet = {{"t", "tu", "towi", "t", "tem", "cie"},
                                     {"ty", "tów", "tom", "ty", "tami", "tach"}};

struct TableRow {
  std::string_view stem;
  const Declension* declension;
  RoleNounSort sort = RoleNounSort::person;
};

constexpr std::array table_rows = {
    TableRow{"dyrektor", &like_operator},
    TableRow{"wicedyrektor", &like_operator},
    TableRow{"redaktor", &like_operator},
    TableRow{"operator", &like_operator},
    TableRow{"koordynator", &like_operator},
    TableRow{"administrator", &like_operator},
    TableRow{"moderator", &like_operator},
    TableRow{"audytor", &like_operator},
    TableRow{"inspektor", &like_operator},
    TableRow{"kontroler", &like_operator},
    TableRow{"menedżer", &like_operator},
    TableRow{"menadżer", &like_operator},
    TableRow{"kierowni", &like_kierownik},
    TableRow{"naczelni", &like_kierownik},
    TableRow{"pełnomocni", &like_kierownik},
    TableRow{"pracowni", &like_kierownik},
    TableRow{"urzędni", &like_kierownik},
    TableRow{"rzeczni", &like_kierownik},
    TableRow{"skarbni", &like_kierownik},
    TableRow{"użytkowni", &like_kierownik},
    TableRow{"strate", &like_strateg},
    TableRow{"właściciel", &like_wlasciciel},
    TableRow{"gospodarz", &like_gospodarz},
    TableRow{"sekretarz", &like_gospodarz},
    TableRow{"kierując", &like_kierujacy},
    TableRow{"przewodnicząc", &like_kierujacy},
    TableRow{"wiceprzewodnicząc", &like_kierujacy},
    TableRow{"nadzorując", &like_kierujacy},
    TableRow{"księgow", &like_kierujacy},
    TableRow{"zastępc", &like_zastepca},
    TableRow{"doradc", &like_zastepca},
    TableRow{"staro", &like_starosta},
    TableRow{"wicestaro", &like_starosta},
    TableRow{"specjali", &like_specjalista},
    TableRow{"prezyden", &like_prezydent},
    TableRow{"wiceprezyden", &like_prezydent},
    TableRow{"komendan", &like_prezydent},
    TableRow{"konsultan", &like_prezydent},
    TableRow{"archiwi", &like_specjalista},
    TableRow{"człon", &like_czlonek},
    TableRow{"prezes", &like_prezes},
    TableRow{"os", &like_osoba},
    TableRow{"redakcj", &like_redakcja, RoleNounSort::collegial},
    TableRow{"komisj", &like_redakcja, RoleNounSort::collegial},
    TableRow{"zesp", &like_zespol, RoleNounSort::collegial},
    TableRow{"komite", &like_komitet, RoleNounSort::collegial},
};

// Nouns that no pattern of the table declines.
struct IrregularRow {
  Endings singular;
  Endings plural;
};
constexpr std::array irregular_rows = {
    IrregularRow{
        {"burmistrz", "burmistrza", "burmistrzowi", "burmistrza", "burmistrzem", "burmistrzu"},
        {"burmistrzowie", "burmistrzów", "burmistrzom", "burmistrzów", "burmistrzami",
         "burmistrzach"}},
    IrregularRow{{"wójt", "wójta", "wójtowi", "wójta", "wójtem", "wójcie"},
                 {"wójtowie", "wójtów", "wójtom", "wójtów", "wójtami", "wójtach"}},
    IrregularRow{
        {"marszałek", "marszałka", "marszałkowi", "marszałka", "marszałkiem", "marszałku"},
        {"marszałkowie", "marszałków", "marszałkom", "marszałków", "marszałkami", "marszałkach"}},
};

struct Form {
  std::string nominative;
  GrammarCase grammar_case;
  RoleNounSort sort;
};
using Forms = std::multimap<std::string, Form, std::less<>>;

void add_number(Forms& forms, std::string_view stem, const Endings& endings, RoleNounSort sort) {
  const std::string nominative = std::string(stem) + std::string(endings[0]);
  for (std::size_t i = 0; i < case_count; ++i) {
    forms.emplace(std::string(stem) + std::string(endings[i]),
                  Form{nominative, static_cast<GrammarCase>(i), sort});
  }
}

const Forms& all_forms() {
  static const Forms forms = [] {
    Forms result;
    for (const TableRow& row : table_rows) {
      add_number(result, row.stem, row.declension->singular, row.sort);
      add_number(result, row.stem, row.declension->plural, row.sort);
    }
    for (const IrregularRow& row : irregular_rows) {
      add_number(result, "", row.singular, RoleNounSort::person);
      add_number(result, "", row.plural, RoleNounSort::person);
    }
    return result;
  }();
  return forms;
}

constexpr std::array<std::string_view, 6> verb_endings = {"uje", "ują", "ają", "eją", "dzą", "wią"};

// Third persons whose ending nouns have too.
constexpr std::array<std::string_view, 35> finite_verbs = {
    "jest",     "są",       "może",    "mogą",      "ma",        "mają",       "pełni",
    "pełnią",   "prowadzi", "chodzi",  "wchodzi",   "odpowiada", "zapewnia",   "stoi",
    "czuwa",    "składa",   "określa", "ustala",    "dba",       "działa",     "zatwierdza",
    "wnosi",    "zgłasza",  "śledzi",  "doskonali", "bierze",    "rozstrzyga", "udziela",
    "wyznacza", "podlega",  "należy",  "należą",    "uzgadnia",  "sporządza",  "współdziała"};

}  // namespace

std::vector<RoleNoun> read_role_noun(std::string_view word) {
  const auto [first, last] = all_forms().equal_range(text::to_lower(word));
  std::vector<RoleNoun> readings;
  for (auto it = first; it != last; ++it) {
    readings.push_back({it->second.nominative, it->second.grammar_case, it->second.sort});
  }
  return readings;
}

std::vector<RoleNoun> read_role_noun(std::string_view word, GrammarCase grammar_case) {
  std::vector<RoleNoun> readings = read_role_noun(word);
  std::erase_if(readings, [&](const RoleNoun& noun) { return noun.grammar_case != grammar_case; });
  return readings;
}

bool looks_like_finite_verb(std::string_view word) {
  const std::string lower = text::to_lower(word);
  if (std::find(finite_verbs.begin(), finite_verbs.end(), lower) != finite_verbs.end()) {
    return true;
  }
  return std::any_of(verb_endings.begin(), verb_endings.end(), [&](std::string_view ending) {
    return lower.ends_with(ending) && text::count_characters(lower) > ending.size();
  });
}

bool looks_like_verbal_noun(std::string_view word) {
  return word.ends_with("nie") || word.ends_with("cie");
}

}  // namespace bipgen::organization
