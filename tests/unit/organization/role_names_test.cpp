#include "organization/role_names.hpp"

#include <string>

#include <doctest/doctest.h>

namespace bipgen::organization {

namespace {

std::string read_name(std::string_view sentence, GrammarCase grammar_case) {
  const std::vector<RoleWord> words = role_words(sentence);
  const std::optional<NamedRole> name = read_role_name(words, 0, grammar_case);
  return name ? name->name : "?";
}

}  // namespace

TEST_CASE("a name goes on as long as it is certain, and its noun is put into the nominative") {
  using enum GrammarCase;
  struct Row {
    const char* words;
    GrammarCase grammar_case;
    const char* name;
  };
  const Row rows[] = {
      {"Dyrektora Magistratu do nadzorowania czynności", accusative, "Dyrektor Magistratu"},
      {"Zastępcę Dyrektora Wydziału Organizacji i Nadzoru ds. Organizacyjnych do koordynowania",
       accusative, "Zastępca Dyrektora Wydziału Organizacji i Nadzoru ds. Organizacyjnych"},
      {"Menedżera Portfela Usług, o którym mowa", accusative, "Menedżer Portfela Usług"},
      {"Sekretarzowi Miasta.", dative, "Sekretarz Miasta"},
      {"Koordynatora oraz Operatorów", accusative, "Koordynator"},
      {"Operatorów dodatkowej Strony branżowej, o której mowa", accusative,
       "Operatorzy dodatkowej Strony branżowej"},
      {"kierującym Komórkami i Jednostkami", dative, "Kierujący Komórkami i Jednostkami"},
      {"Prezydenta należy w szczególności", genitive, "Prezydent"},
      {"Redaktorowi Głównemu Portalu", dative, "Redaktor Główny Portalu"},
      {"Audytora Wewnętrznego.", genitive, "Audytor Wewnętrzny"},
      // In the genitive an adjective may belong to the next noun.
      {"Dyrektora Miejskiego Ośrodka Kultury do", accusative, "?"},
      // One of several schools or places.
      {"Dyrektorowi Szkoły nr 3", dative, "?"},
      {"Kierownikowi Filii w Przykładowie", dative, "?"},
      // Where the name ends is not certain.
      {"kierownika referatu spraw ogólnych do podpisania", accusative, "?"},
      // The wrong case, and no noun of the table.
      {"Dyrektor Magistratu", dative, "?"},
      {"Strategię Usług", accusative, "?"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.words);
    CHECK(read_name(row.words, row.grammar_case) == row.name);
  }
}

TEST_CASE("a name that another joins ends before it") {
  const std::string sentence = "Dyrektora Magistratu, Sekretarza Miasta oraz Skarbnika Miasta do";
  const std::vector<RoleWord> words = role_words(sentence);
  std::string names;
  for (const NamedRole& name : read_role_names(words, 0, GrammarCase::accusative)) {
    names += name.name + "; ";
  }
  CHECK(names == "Dyrektor Magistratu; Sekretarz Miasta; Skarbnik Miasta; ");
}

TEST_CASE("keys leave out spelling and the body's place") {
  const RoleBody body{"Miasta Przykładowo", "Burmistrz Miasta Przykładowo"};
  CHECK(role_key("Burmistrz Miasta Przykładowo", body) == "burmistrz miasta");
  CHECK(role_key("BURMISTRZ MIASTA", body) == "burmistrz miasta");
  CHECK(role_key("Pełnomocnik do spraw Jakości", body) == "pełnomocnik ds. jakości");
  CHECK(role_key("Miasta Przykładowo", body) == "miasta przykładowo");
}

TEST_CASE("an abbreviation is what has the initials of the words before it") {
  Abbreviations found;
  add_abbreviations("Zakres Systemu Zarządzania Jakością (SZJ) oraz inne rzeczy (SZJ, CAF) i (UE).",
                    found);
  REQUIRE(found.size() == 1);
  CHECK(abbreviated("Pełnomocnik ds. Systemu Zarządzania Jakością", found) ==
        "Pełnomocnik ds. SZJ");
  CHECK(abbreviated("Pełnomocnik ds. Jakością", found) == "Pełnomocnik ds. Jakością");
}

TEST_CASE("role nouns are read in both numbers") {
  CHECK(read_role_noun("Zastępcy").size() == 4);  // genitive, dative, locative; plural nominative
  CHECK(read_role_noun("redaktorem").front().nominative == "redaktor");
  CHECK(read_role_noun("Operatorom").front().nominative == "operatorzy");
  CHECK(read_role_noun("osobami").front().nominative == "osoby");
  CHECK(read_role_noun("Redakcją").front().sort == RoleNounSort::collegial);
  CHECK(read_role_noun("Referatem").empty());
  CHECK(looks_like_finite_verb("uzgadniają"));
  CHECK(looks_like_finite_verb("Prowadzi"));
  CHECK_FALSE(looks_like_finite_verb("prowadzenie"));
  CHECK_FALSE(looks_like_finite_verb("kontrola"));
}

}  // namespace bipgen::organization
