#include "organization/roles.hpp"

#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "parsed_act.hpp"

namespace bipgen::organization {

namespace {

const RoleBody body = {"Miasta Przykładowo", "Burmistrz Miasta Przykładowo"};

// Roles of acts nr 1, 2, … from the texts of their provisions.
std::vector<Role> roles_of(const std::vector<std::string>& texts) {
  std::vector<act::Act> acts;
  for (const std::string& text : texts) {
    acts.push_back(parsed_act(text));
  }
  std::vector<RoleText> given;
  for (std::size_t i = 0; i < acts.size(); ++i) {
    given.push_back(
        {{act::ActId{act::ActType::zarzadzenie, std::to_string(i + 1)}, ""}, &acts[i].text});
  }
  return find_roles(given, body);
}

// "id(acts): statement[citation] …", a line for each role.
std::string outline(const std::vector<Role>& roles) {
  std::string out;
  for (const Role& role : roles) {
    out += role.id;
    for (const RolePassage& passage : role.passages) {
      out += " | " + passage.text.act->number + ":";
      for (const RoleDuties& duties : passage.duties) {
        out +=
            " duties[" + act::print(duties.citation) + "]=" + std::to_string(duties.tasks.size());
      }
      for (const RoleMention& mention : passage.mentions) {
        out += " " + std::string(name_of(mention.statement)) +
               (mention.side == RoleSide::subject ? ">" : "<") + mention.other;
      }
    }
    out += "\n";
  }
  return out;
}

}  // namespace

TEST_CASE("no texts, and texts without roles, give none") {
  CHECK(find_roles({}, body).empty());
  CHECK(roles_of({"§ 1. Zarządzenie wchodzi w życie z dniem podpisania."}).empty());
}

TEST_CASE("one name in any case is one role over several acts") {
  CHECK(outline(roles_of({"§ 1. Upoważnia się Sekretarza Miasta do podpisania umowy.",
                          "§ 1. Wykonanie zarządzenia powierza się Sekretarzowi Miasta.",
                          "§ 1. Referat Map współpracuje z Sekretarzem Miasta Przykładowo."})) ==
        "sekretarz-miasta | 1: charged< | 2: charged< | 3: cooperates<\n");
}

TEST_CASE("a longer name is another role, and what is not certain is not joined") {
  const char* first = "§ 1. Upoważnia się Dyrektora Magistratu do podpisania umowy.";
  for (const char* other : {"§ 1. Umowę podpisuje Zastępca Dyrektora Magistratu.",
                            "§ 1. Umowę podpisuje II Zastępca Dyrektora Magistratu.",
                            "§ 1. Umowę podpisuje Dyrektor Magistratu ds. Promocji.",
                            "§ 1. Umowę podpisuje Dyrektor Magistratu Krakowskiego.",
                            "§ 1. Sprawę prowadzi Biuro Dyrektora Magistratu.",
                            "§ 1. Stosuje się zarządzenie nr 5 Dyrektora Magistratu.",
                            "§ 1. Stosuje się zarządzenie Dyrektora Magistratu.",
                            "§ 1. Umowę podpisują dyrektorzy magistratu."}) {
    CAPTURE(other);
    CHECK(outline(roles_of({first, other})) == "dyrektor-magistratu | 1: charged<\n");
  }
}

TEST_CASE("a name of one word is a role of its own in each act") {
  CHECK(outline(roles_of({"§ 1. Burmistrz wyznacza Koordynatora, o którym mowa w § 2.",
                          "§ 1. Kierownik wyznacza Koordynatora."})) ==
        "koordynator-zarzadzenie-1 | 1: appoints<\nkoordynator-zarzadzenie-2 | 2: appoints<\n");
}

TEST_CASE("a subject before a list of what it does has tasks") {
  CHECK(outline(roles_of({"§ 1. Redaktor Portalu:\n\n1) odpowiada za teksty;\n\n"
                          "2) współpracuje z Sekretarzem Miasta.\n\n"
                          "§ 2. Do zadań Sekretarza Miasta należy:\n\n1) nadzór.\n"})) ==
        "redaktor-portalu | 1: duties[§ 1]=2 cooperates>sekretarz-miasta\n"
        "sekretarz-miasta | 1: duties[§ 2]=1 cooperates<redaktor-portalu\n");
}

TEST_CASE("other lists make no role") {
  for (const char* text : {"§ 1. Wniosek:\n\n1) zawiera datę;\n\n2) wskazuje cel.\n",
                           "§ 1. Referat Map:\n\n1) prowadzi rejestr;\n\n2) kontroluje wpisy.\n",
                           "§ 1. Do zadań Referatu Map należy:\n\n1) prowadzenie rejestru.\n",
                           "§ 1. Dyrektorowi podlegają bezpośrednio:\n\n1) Referat Map.\n",
                           "§ 1. Redaktor Portalu – zakres spraw:\n\n1) prowadzenie serwisu.\n",
                           "§ 1. Ponadto wszyscy pracownicy składają:\n\n1) wnioski.\n"}) {
    CAPTURE(text);
    CHECK(outline(roles_of({text})).empty());
  }
}

TEST_CASE("a pointing word means the role of the list before it in the same paragraf") {
  const std::string first =
      "§ 1. 1. Kierujący Komórkami lub Jednostkami:\n\n1) uzgadniają działania.\n\n";
  const std::string second =
      "2. W sytuacji braku zgody kierujący tą Komórką lub Jednostką:\n\n1) wydają polecenia.\n";
  CHECK(outline(roles_of({first + second})) ==
        "kierujacy-komorkami-lub-jednostkami | 1: duties[§ 1 ust. 1]=1 duties[§ 1 ust. 2]=1\n");
  CHECK(outline(roles_of({first + "§ 2. 1. Inne.\n\n" + second})) ==
        "kierujacy-komorkami-lub-jednostkami | 1: duties[§ 1 ust. 1]=1\n");
}

TEST_CASE("the tasks are to the letter") {
  const std::vector<Role> roles = roles_of(
      {"§ 1. Redaktor Portalu:\n\n1) prowadzi *serwis*:\n\n    a) miejski,\n\n    b) szkolny;\n\n"
       "2) odpowiada za wpisy.\n"});
  REQUIRE(roles.size() == 1);
  const RoleDuties& duties = roles[0].passages[0].duties.at(0);
  CHECK(duties.lead == "Redaktor Portalu:");
  CHECK(duties.tasks[0].text == "prowadzi serwis:");
  CHECK(duties.tasks[0].parts[1].text == "szkolny");
  CHECK(act::print(duties.tasks[0].parts[1].source.citation) == "§ 1 pkt 1 lit. b");
}

TEST_CASE("the issuer is meant by the first word of its name alone") {
  CHECK(outline(roles_of({"§ 1. Do zadań Burmistrza należy:\n\n1) nadzór.\n\n"
                          "§ 2. Sprawy prowadzi Burmistrz Miasta.\n"})) ==
        "burmistrz | 1: duties[§ 1]=1 acts>\n");
}

}  // namespace bipgen::organization
