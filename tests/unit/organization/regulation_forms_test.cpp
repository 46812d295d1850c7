// The many forms in which regulations state one and the same thing.
#include <string>

#include <doctest/doctest.h>

#include "parsed_act.hpp"

namespace bipgen::organization {
namespace {

std::string regulation(const std::string& rest) {
  return R"(§ 1. Urząd Gminy Przykładowo, zwany dalej „Urzędem”, kierowany jest przez Wójta.

§ 2. W skład Urzędu wchodzą następujące wydziały:

1) Wydział Map – WM;

2) Wydział Planów – WP.

§ 3. Kierownictwo Urzędu stanowią:

1) Wójt;

2) Sekretarz.

)" + rest;
}

TEST_CASE("the units of an office are named in many forms") {
  for (const char* lead :
       {"W skład Urzędu wchodzą", "W skład struktury organizacyjnej Urzędu wchodzą wydziały",
        "W Urzędzie tworzy się następujące wydziały, których pracą kierują naczelnicy",
        "W Urzędzie Gminy funkcjonują następujące komórki organizacyjne i samodzielne stanowiska",
        "Strukturę organizacyjną Urzędu tworzą", "Urząd dzieli się na następujące wydziały",
        "Urząd składa się z następujących wydziałów",
        "Urząd dzieli się na następujące wydziały, posługujące się w oznaczeniu akt symbolami",
        "Komórkami organizacyjnymi Urzędu są",
        "Ustala się następującą strukturę organizacyjną Urzędu",
        "Urząd realizuje swoje zadania poprzez następujące wydziały",
        "Tworzy się następujące komórki organizacyjne Urzędu"}) {
    CAPTURE(std::string(lead));
    const Read read =
        read_body("§ 1. Urząd Gminy Przykładowo, zwany dalej „Urzędem”.\n\n§ 2. " +
                  std::string(lead) + ":\n\n1) Wydział Map – WM;\n\n2) Wydział Planów – WP.\n");
    REQUIRE(read.structure);
    CHECK(read.structure->office == "Urząd Gminy Przykładowo");
    CHECK(read.structure->units.size() == 2);
    CHECK(read.unit("wm").name == "Wydział Map");
  }
}

TEST_CASE("items may lack the kind that the list's words name, or their dash") {
  for (const char* list :
       {"W Urzędzie tworzy się następujące wydziały:\n\n1) Organizacyjny – OR;\n\n2) Kultury i "
        "Sportu – KS;\n\n3) Finansowy – FN.\n",
        "Strukturę Urzędu tworzą:\n\n1) wydziały:\n\n    a) Organizacyjny – OR,\n\n    b) Kultury "
        "i "
        "Sportu – KS,\n\n    c) Finansowy – FN.\n",
        "W skład Urzędu wchodzą:\n\n1) Wydział Organizacyjny OR;\n\n2) Wydział Kultury i Sportu "
        "KS;\n\n3) Wydział Finansowy FN.\n"}) {
    CAPTURE(std::string(list));
    const Read read = read_body("§ 1. " + std::string(list));
    REQUIRE(read.structure);
    CHECK(read.structure->units.size() == 3);
    CHECK(read.unit("or").name == "Wydział Organizacyjny");
    CHECK(read.unit("ks").name == "Wydział Kultury i Sportu");
  }
}

TEST_CASE("a superior is stated in many forms") {
  for (const char* words :
       {"Sekretarzowi podlega Wydział Map.", "Wydział Map podlega Sekretarzowi.",
        "Wydział Map podlega służbowo i organizacyjnie Sekretarzowi Gminy.",
        "Wydział Map jest podporządkowany bezpośrednio Sekretarzowi.",
        "Bezpośrednio Sekretarzowi podlegają:\n\n1) Wydział Map.",
        "W bezpośredniej podległości Sekretarza pozostają:\n\n1) Wydział Map.",
        "Komórki organizacyjne podległe Sekretarzowi:\n\n1) Wydział Map."}) {
    CAPTURE(std::string(words));
    const Read read = read_body(regulation("§ 4. " + std::string(words) + "\n"));
    CHECK(read.unit("wm").reports_to == "sekretarz");
    CHECK(read.unit("wm").reports_source.has_value());
    CHECK_FALSE(read.unit("wm").reports_inferred);
    CHECK(read.unit("wp").reports_to.empty());
    CHECK(read.structure->posts.size() == 2);
  }
}

TEST_CASE("supervision is a relation, and the superior where the law names no other") {
  for (const char* words :
       {"Sekretarz sprawuje bezpośredni nadzór nad Wydziałem Map.",
        "Sekretarz nadzoruje pracę Wydziału Map.",
        "Sekretarz sprawuje nadzór nad pracą:\n\n1) Wydziału Map.",
        "Sekretarz nadzoruje bezpośrednio:\n\n1) Wydział Map;\n\n2) Bibliotekę Gminną.",
        "Bezpośredniemu nadzorowi Sekretarza podlegają:\n\n1) Wydział Map.",
        "Pod bezpośrednim nadzorem Sekretarza działają:\n\n1) Wydział Map."}) {
    CAPTURE(std::string(words));
    const Read read = read_body(regulation("§ 4. " + std::string(words) + "\n"));
    REQUIRE(read.structure->relations.size() == 1);
    CHECK(read.structure->relations.front().kind == RelationKind::supervises);
    CHECK(read.structure->relations.front().from == "sekretarz");
    CHECK(read.structure->relations.front().to == "wm");
    CHECK(read.unit("wm").reports_to == "sekretarz");
    CHECK(read.unit("wm").reports_inferred);
    CHECK(read.structure->outsiders.empty());
  }
}

TEST_CASE("the tasks of a unit are stated in many forms") {
  for (const char* lead :
       {"Do zadań Wydziału Map należy",
        "Do podstawowych zadań Wydziału Map należą sprawy z zakresu",
        "Do zakresu działania i kompetencji Wydziału Map (WM) należy w szczególności",
        "Do Wydziału Map należy", "Zakres działania Wydziału Map obejmuje", "Zadania Wydziału Map",
        "Wydział Map – zakres działania", "Zadania realizowane przez Wydział Map",
        "Wydział Map prowadzi sprawy", "Wydział Map realizuje w szczególności zadania z zakresu",
        "Wydział Map odpowiada za", "Wydział Map zajmuje się sprawami z zakresu",
        "W zakresie działania Wydziału Map pozostają sprawy", "W Wydziale Map załatwiane są sprawy",
        "W Wydziale Map prowadzi się sprawy", "Do zadań Wydziału Map w szczególności należy",
        "Wydział Map w szczególności", "Wydział Map zapewnia w szczególności",
        "Podstawowym zadaniem Wydziału Map jest"}) {
    CAPTURE(std::string(lead));
    const Read read =
        read_body(regulation("§ 4. " + std::string(lead) + ":\n\n1) druk;\n\n2) oprawa.\n"));
    REQUIRE(read.unit("wm").tasks.size() == 2);
    CHECK(read.unit("wm").tasks[0].text == "druk");
    CHECK(read.unit("wp").tasks.empty());
  }
}

TEST_CASE("\"Wydział\" alone means the unit of its heading") {
  for (const char* heading :
       {"Wydział Map", "3. Wydział Map (WM)", "Zakres działania Wydziału Map"}) {
    CAPTURE(std::string(heading));
    const Read read =
        read_body(regulation("### " + std::string(heading) +
                             "\n\n§ 4. 1. Wydziałem kieruje Naczelnik.\n\n2. Do zadań Wydziału "
                             "należy:\n\n1) druk.\n"));
    CHECK(read.unit("wm").tasks.size() == 1);
    CHECK(read.post("wm-naczelnik").unit == "wm");
    CHECK(read.unit("wp").tasks.empty());
  }
}

TEST_CASE("codes may stand elsewhere than in the list of units") {
  const std::string units = "§ 1. W skład Urzędu wchodzą:\n\n1) Wydział Map;\n\n2) Biuro Rady.\n\n";
  for (const char* codes :
       {"§ 2. Ustala się następujące symbole komórek organizacyjnych:\n\n1) Wydział Map – "
        "WM;\n\n2) "
        "Biuro Rady – BR.\n",
        "§ 2. Do znakowania spraw używa się symboli:\n\n1) WM – Wydział Map;\n\n2) BR – Biuro "
        "Rady.\n",
        "§ 2. Wydział Map używa symbolu „WM”. Biuro Rady używa symbolu „BR”.\n"}) {
    CAPTURE(std::string(codes));
    const Read read = read_body(units + codes);
    CHECK(read.unit("wm").name == "Wydział Map");
    CHECK(read.unit("br").name == "Biuro Rady");
  }
}

TEST_CASE("the head of an urząd is named in many forms") {
  for (const char* words :
       {"Urzędem kieruje Wójt.", "Pracą Urzędu kieruje Wójt przy pomocy Sekretarza.",
        "Kierownikiem Urzędu jest Wójt.", "Na czele Urzędu stoi Wójt.",
        "Wójt jest kierownikiem Urzędu i zwierzchnikiem służbowym pracowników.",
        "Urzędem kieruje Wójt jako jego kierownik.", "Wójt kieruje pracą Urzędu.",
        "Wójt kieruje Urzędem przy pomocy Sekretarza."}) {
    CAPTURE(std::string(words));
    const Read read = read_body(
        "§ 1. W skład Urzędu Gminy wchodzą:\n\n1) Wydział Map;\n\n2) Biuro "
        "Rady.\n\n§ 2. " +
        std::string(words) + "\n");
    CHECK(read.post("wojt").name == "Wójt");
    CHECK(read.post("wojt").head);
  }
}

TEST_CASE("\"Wydział\" alone means the unit that a paragraph of its § names") {
  for (const char* body :
       {"§ 4. Wydział Map (WM)\n\nDo zadań Wydziału należy:\n\n1) druk.\n",
        "§ 4. Wydział Map\n\nWydział prowadzi sprawy z zakresu:\n\n1) druk.\n",
        "§ 4. Wydział Map (WM)\n\n1. Do zakresu działania Wydziału należy:\n\n1) druk.\n"}) {
    CAPTURE(std::string(body));
    const Read read = read_body(regulation(body));
    REQUIRE(read.unit("wm").tasks.size() == 1);
    CHECK(read.unit("wp").tasks.empty());
  }
}

TEST_CASE("a paragraph that goes on with a small letter belongs to the sentence before it") {
  const Read read = read_body(regulation("§ 4. Do zadań\n\nwydziału Map należy:\n\n1) druk.\n"));
  CHECK(read.unit("wm").tasks.size() == 1);
}

TEST_CASE("a post alone means the one that the § around it names") {
  const Read read = read_body(
      "§ 1. W skład Urzędu wchodzą:\n\n1) Wydział Map – WM;\n\n2) Miejski Rzecznik Konsumentów "
      "– MRK.\n\n§ 2. Miejski Rzecznik Konsumentów (MRK)\n\nDo zadań Rzecznika należy:\n\n1) "
      "porady.\n");
  CHECK(read.unit("mrk").tasks.size() == 1);
  CHECK(read.unit("wm").tasks.empty());
}

TEST_CASE("the parts of a unit may be named where the text says that they work in it") {
  for (const char* lead : {"W ramach Wydziału Map działają następujące referaty",
                           "W Wydziale Map działają", "W Wydziale Map tworzy się referaty"}) {
    CAPTURE(std::string(lead));
    const Read read =
        read_body(regulation("§ 4. " + std::string(lead) +
                             ":\n\n1) Referat Globusów – WM-I;\n\n2) Referat Atlasów – "
                             "WM-II.\n"));
    CHECK(read.structure->units.size() == 4);
    CHECK(read.unit("wm-i").component_of == "wm");
    CHECK(read.unit("wm-ii").component_of == "wm");
  }
}

TEST_CASE("words that group the units of a list by whom they stand under are no unit") {
  for (const char* group : {"w pionie Sekretarza Gminy", "podległe Sekretarzowi Gminy"}) {
    CAPTURE(std::string(group));
    const Read read =
        read_body("§ 1. Do komórek organizacyjnych Urzędu należą:\n\n1) " + std::string(group) +
                  ":\n\n    a) Wydział Map – WM,\n\n    b) Biuro Rady – BR.\n");
    REQUIRE(read.structure);
    REQUIRE(read.structure->units.size() == 2);
    CHECK(read.unit("wm").component_of.empty());
    CHECK(read.unit("br").component_of.empty());
  }
}

TEST_CASE("the head of a unit is one post, by its name within the unit or in full") {
  const Read read = read_body(
      regulation("§ 4. Wydziałem Map kieruje Kierownik Wydziału.\n\n§ 5. Wójtowi podlegają "
                 "bezpośrednio:\n\n1) Sekretarz;\n\n2) Kierownik Wydziału Map.\n"));
  CHECK(read.structure->posts.size() == 3);
  CHECK(read.post("kierownik-wydzialu-map").unit == "wm");
  CHECK(read.post("kierownik-wydzialu-map").reports_to == "wojt");
}

TEST_CASE("what else a sentence says of a head is no part of the head's name") {
  const Read read = read_body(
      regulation("§ 4. Sekretarz jest zwierzchnikiem archiwistów i kieruje Wydziałem Map.\n"));
  CHECK(read.structure->posts.size() == 2);
  CHECK(read.post("sekretarz").unit == "wm");
}

TEST_CASE("a branch named beside a unit lends it neither its name nor its code") {
  const Read read = read_body(
      "§ 1. W skład Urzędu wchodzą:\n\n1) Wydział Map (symbol: WM) wraz z Filią w Górkach "
      "(symbol: WM-F);\n\n2) Biuro Rady (symbol: BR).\n");
  CHECK(read.unit("wm").name == "Wydział Map");
  CHECK(read.unit("wm").code == "WM");
}

TEST_CASE("the words behind the office's name are no part of it") {
  const Read read = read_body(
      "§ 1. Ustala się Regulamin Organizacyjny Urzędu Gminy Przykładowo w brzmieniu załącznika.\n\n"
      "§ 2. W skład Urzędu wchodzą:\n\n1) Wydział Map;\n\n2) Biuro Rady.\n");
  REQUIRE(read.structure);
  CHECK(read.structure->office == "Urząd Gminy Przykładowo");
}

TEST_CASE("a workplace whose list gives only its purpose is found by its kind in short") {
  const Read read = read_body(
      "§ 1. W skład Urzędu wchodzą:\n\n1) Wydział Map – WM;\n\n2) samodzielne stanowiska pracy:"
      "\n\n    a) ds. globusów – SG,\n\n    b) ds. atlasów – SA.\n\n§ 2. Burmistrzowi podlegają "
      "bezpośrednio:\n\n1) stanowisko ds. globusów.\n\n§ 3. Zakres zadań.\n\n1. Stanowisko ds. "
      "atlasów:\n\n1) druk.\n");
  CHECK(read.unit("sg").reports_to == "burmistrz");
  CHECK(read.unit("sa").tasks.size() == 1);
}

TEST_CASE("the secretary of a town with its villages is one post") {
  const Read read = read_body(
      "§ 1. Kierownictwo Urzędu stanowią:\n\n1) Burmistrz;\n\n2) Sekretarz Miasta i Gminy.\n\n§ 2. "
      "W skład Urzędu Miasta i Gminy wchodzą:\n\n1) Referat Map – RM, którego pracą kieruje "
      "Sekretarz;\n\n2) Referat Planów – RP.\n\n§ 3. Regulamin Urzędu Miasta i Gminy "
      "Przykładowo.\n");
  CHECK(read.structure->posts.size() == 2);
  CHECK(read.post("sekretarz-miasta-i-gminy").unit == "rm");
}

TEST_CASE("the office may be named in full in the first ustęp of a §") {
  const Read read = read_body(
      "§ 1. 1. Wydział Map, zwany dalej Wydziałem, jest komórką Urzędu.\n\n2. Wydziałem kieruje "
      "Dyrektor.\n\n§ 2. W skład Wydziału wchodzą:\n\n1) Referat Globusów – MG;\n\n2) Referat "
      "Atlasów – MA.\n");
  REQUIRE(read.structure);
  CHECK(read.structure->office == "Wydział Map");
}

TEST_CASE("tasks of a head by the unit's name are the head's") {
  const Read read = read_body(regulation(
      "§ 4. Kierownik Wydziału Map prowadzi sprawy:\n\n1) druku.\n\n§ 5. Do zadań realizowanych "
      "przez Wydział Planów należy:\n\n1) kreślenie.\n"));
  CHECK(read.post("kierownik-wydzialu-map").tasks.size() == 1);
  CHECK(read.post("kierownik-wydzialu-map").unit == "wm");
  CHECK(read.unit("wm").tasks.empty());
  CHECK(read.unit("wp").tasks.size() == 1);
}

}  // namespace
}  // namespace bipgen::organization
