#include "organization/role_rules.hpp"

#include <array>
#include <string>
#include <vector>

#include "organization/phrase_pattern.hpp"

namespace bipgen::organization {

namespace {

using enum RoleStatement;
using Introduces = RoleRule::Introduces;

constexpr std::array rules = {
    RoleRule{charged, GrammarCase::accusative, "upoważnia się", Introduces::yes,
             "Upoważnia się {role=Dyrektora Magistratu} do nadzorowania czynności."},
    RoleRule{charged, GrammarCase::dative, "powierza się", Introduces::yes,
             "Nadzór nad wykonaniem zarządzenia powierza się {role=Dyrektorowi Magistratu}."},
    RoleRule{charged, GrammarCase::accusative, "(zobowiązuje się|wyznacza się|powołuje się)",
             Introduces::yes, "Zobowiązuje się {role=Sekretarza Miasta} do prowadzenia rejestru."},
    RoleRule{appoints, GrammarCase::accusative, "(wyznacza|wyznaczają|powołuje|powołują|ustanawia)",
             Introduces::yes,
             "Burmistrz wyznacza {role=Koordynatora Projektu}, o którym mowa w ust. 1."},
    RoleRule{carried_out, GrammarCase::genitive,
             "(pełnienie|pełnieniem|pełnienia) (roli|funkcji|obowiązków)", Introduces::yes,
             "pełnienie roli {role=Menedżera Portfela Usług} zgodnie z zatwierdzoną Strategią"},
    RoleRule{carried_out, GrammarCase::genitive, "(pełni|pełnią|wykonuje) (rolę|funkcję|obowiązki)",
             Introduces::yes, "Kierownik pełni funkcję {role=Administratora Systemu}."},
    RoleRule{works_within, GrammarCase::nominative,
             "w ramach (którego|której|których) (działa|działają|funkcjonuje|funkcjonują)",
             Introduces::yes,
             "Oddział Map, w ramach którego działa {role=Redaktor Portalu} i Redakcja Portalu."},

    RoleRule{cooperates, GrammarCase::instrumental,
             "(współpracuje|współpracują|współpracując|współpraca|współpracy|współpracę) "
             "[ściśle|w szczególności] (z|ze)",
             Introduces::no, "współpracuje z {role=Menedżerem Portfela Usług}"},
    RoleRule{cooperates, GrammarCase::genitive, "przy współpracy", Introduces::no,
             "realizuje swoje zadania przy współpracy {role=Redakcji Portalu}"},
    RoleRule{agrees, GrammarCase::instrumental,
             "(uzgadnia|uzgadniają|uzgadnianie|uzgodnieniu|porozumieniu|konsultuje|konsultują) "
             "(z|ze)",
             Introduces::no, "uzgadniają z {role=Redaktorem Głównym Portalu} wszelkie działania"},
    RoleRule{answers_to, GrammarCase::instrumental,
             "(odpowiada|odpowiadają|odpowiedzialny|odpowiedzialni) przed", Introduces::no,
             "za swoje działania odpowiadają przed {role=Pełnomocnikiem ds. Jakości}"},
    RoleRule{answers_to, GrammarCase::dative, "(podlega|podlegają) [bezpośrednio|służbowo]",
             Introduces::no, "podlega bezpośrednio {role=Dyrektorowi Magistratu}"},
    RoleRule{asks, GrammarCase::genitive, "(wnioskuje|wnioskują|wnioskować) do", Introduces::no,
             "wnioskuje do {role=Pełnomocnika ds. Jakości} o przeprowadzenie audytu"},
    RoleRule{member_of, GrammarCase::genitive, "(wchodzi|wchodzą) w skład", Introduces::no,
             "wchodzi w skład {role=Zespołu Sterującego}"},
    RoleRule{heads, GrammarCase::genitive, "(stoi|stoją) na czele", Introduces::no,
             "stoi na czele {role=Zespołu Sterującego}"},
    RoleRule{supervises, GrammarCase::accusative, "(nadzoruje|nadzorują)", Introduces::no,
             "nadzoruje {role=Koordynatorów Projektu}"},
    RoleRule{stands_for, GrammarCase::genitive, "w imieniu", Introduces::no,
             "zgłasza w imieniu {role=Administratora Danych} naruszenia"},
};

const std::vector<PhrasePattern>& compiled_rules() {
  static const std::vector<PhrasePattern> patterns = [] {
    std::vector<PhrasePattern> result;
    for (const RoleRule& rule : rules) {
      result.emplace_back("[{before}] " + std::string(rule.before));
    }
    return result;
  }();
  return patterns;
}

}  // namespace

std::span<const RoleRule> role_rules() {
  return rules;
}

const RoleRule* rule_before(std::string_view words) {
  const Phrase phrase = to_phrase(words);
  const std::vector<PhrasePattern>& patterns = compiled_rules();
  for (std::size_t i = 0; i < rules.size(); ++i) {
    if (patterns[i].match(phrase)) {
      return &rules[i];
    }
  }
  return nullptr;
}

}  // namespace bipgen::organization
