#include "organization/read_structure.hpp"

#include <doctest/doctest.h>

#include "parsed_act.hpp"

namespace bipgen::organization {
namespace {

std::string cited(const std::optional<Source>& source) {
  return source ? act::print(source->citation) : "";
}

TEST_CASE("an act that names no units has no structure") {
  CHECK_FALSE(read_body("§ 1. Zarządzenie wchodzi w życie z dniem podpisania.\n").structure);
  CHECK_FALSE(read_body("").structure);
  CHECK_FALSE(
      read_body("§ 1. Do zakresu działania Referatu Map należy:\n\n1) druk map.\n").structure);
}

TEST_CASE("what stands in quoted new wording is not this act's structure") {
  const Read read = read_body(R"(§ 1. W zarządzeniu nr 2/2029 § 1 otrzymuje brzmienie:

    „§ 1. W skład Biura wchodzą następujące komórki organizacyjne:

    1) Referat Map – BM-1.”.
)");
  CHECK_FALSE(read.structure);
}

TEST_CASE("the office, its short name and its head come from the sentence about the head") {
  const Read read = read_body(small_regulation());
  REQUIRE(read.structure);
  CHECK(read.structure->office == "Biuro Map i Planów");
  CHECK(read.structure->office_short == "Biuro");
  CHECK(cited(read.structure->office_source) == "§ 1 ust. 1");
  CHECK(read.post("dyrektor").name == "Dyrektor");
  CHECK(read.post("dyrektor").head);
  CHECK(read.post("dyrektor").reports_to.empty());
  CHECK(read.findings().empty());
}

TEST_CASE("without a sentence about the head the list of units names the office") {
  const Read read =
      read_body(R"(§ 1. W skład Urzędu Miasta Przykładowo wchodzą komórki organizacyjne:

1) Wydział Organizacyjny – OR;

2) Biuro Prawne – BP.
)");
  REQUIRE(read.structure);
  CHECK(read.structure->office == "Urząd Miasta Przykładowo");
  CHECK(read.structure->posts.empty());
  CHECK(read.unit("or").kind == UnitKind::wydzial);
  CHECK(read.unit("bp").name == "Biuro Prawne");
  CHECK(read.findings().empty());
}

TEST_CASE("a unit has its place, superior and tasks, each with its provision") {
  const Read read = read_body(small_regulation());
  const UnitState& maps = read.unit("bm-1");
  CHECK(maps.code == "BM-1");
  CHECK(maps.name == "Referat Map");
  CHECK(maps.kind == UnitKind::referat);
  CHECK(maps.component_of.empty());
  CHECK(cited(maps.component_source) == "§ 1 ust. 2 pkt 1");
  CHECK(maps.component_source.act == act::ActId{act::ActType::zarzadzenie, "1/2030"});
  CHECK(maps.reports_to == "dyrektor");
  CHECK(cited(maps.reports_source) == "§ 1 ust. 3 pkt 2");
  CHECK_FALSE(maps.reports_inferred);
  CHECK(cited(maps.tasks_source) == "§ 2");
  REQUIRE(maps.tasks.size() == 2);
  CHECK(maps.tasks[1].text == "druk map");
  CHECK(cited(maps.tasks[1].source) == "§ 2 pkt 2");
  CHECK(read.unit("bm-2").reports_to == "zastepca-dyrektora");
}

TEST_CASE("a deputy is a post that reports to whom the list says") {
  const Read read = read_body(small_regulation());
  const Post& deputy = read.post("zastepca-dyrektora");
  CHECK(deputy.name == "Zastępca Dyrektora");
  CHECK(deputy.deputy);
  CHECK_FALSE(deputy.head);
  CHECK(deputy.reports_to == "dyrektor");
  CHECK(cited(deputy.source) == "§ 1 ust. 3 pkt 1");
}

TEST_CASE("parts of a unit report to it where the law is silent") {
  const Read read = read_body(R"(§ 1. W skład Biura wchodzą następujące komórki organizacyjne:

1) Oddział Map – BM-1:

    a) Stanowiska ds. druku – BM-1-1,

    b) Referat Planów.
)");
  const UnitState& printing = read.unit("bm-1-1");
  CHECK(printing.component_of == "bm-1");
  CHECK(cited(printing.component_source) == "§ 1 pkt 1 lit. a");
  CHECK(printing.reports_to == "bm-1");
  CHECK(printing.reports_inferred);
  CHECK_FALSE(printing.reports_source);
  CHECK(printing.kind == UnitKind::stanowiska);
  CHECK(read.unit("referat-planow").component_of == "bm-1");
  CHECK(read.unit("bm-1").reports_to.empty());
}

TEST_CASE("units of one name in different places have different ids") {
  const Read read = read_body(R"(§ 1. W skład Biura wchodzą następujące komórki organizacyjne:

1) Oddział Map – BM-1:

    a) Stanowisko ds. obsługi;

2) Oddział Planów – BM-2:

    a) Stanowisko ds. obsługi.
)");
  CHECK(read.unit("stanowisko-ds-obslugi").component_of == "bm-1");
  CHECK(read.unit("bm-2-stanowisko-ds-obslugi").component_of == "bm-2");
  CHECK(read.findings().empty());
}

TEST_CASE("a part that \"realizuje … poprzez\" has one task with the list as its parts") {
  const Read read = read_body(R"(§ 1. W skład Biura wchodzą następujące komórki organizacyjne:

1) Oddział Map – BM-1:

    a) Stanowiska ds. druku – BM-1-1,

    b) Stanowiska ds. oprawy – BM-1-2.

§ 2. 1. Do zakresu działania Oddziału Map (BM-1) należy:

1) utrzymanie zbioru map w zakresie:

    a) map papierowych,

    b) map cyfrowych

    – na potrzeby Biura.

2. W ramach Oddziału funkcjonują:

1) Stanowiska ds. druku (BM-1-1), które realizują druk map poprzez:

    a) obsługę drukarni,

    b) nadzór nad jakością;

2) Stanowiska ds. oprawy (BM-1-2), które realizują oprawę map.
)");
  REQUIRE(read.unit("bm-1-1").tasks.size() == 1);
  const Task& printing = read.unit("bm-1-1").tasks.front();
  CHECK(printing.text == "realizują druk map poprzez:");
  CHECK(cited(printing.source) == "§ 2 ust. 2 pkt 1");
  REQUIRE(printing.parts.size() == 2);
  CHECK(printing.parts[1].text == "nadzór nad jakością");
  CHECK(cited(printing.parts[1].source) == "§ 2 ust. 2 pkt 1 lit. b");
  CHECK(read.unit("bm-1-2").tasks.front().text == "realizują oprawę map");
  CHECK(cited(read.unit("bm-1-2").tasks_source) == "§ 2 ust. 2 pkt 2");

  const Task& keeping = read.unit("bm-1").tasks.front();
  CHECK(keeping.text == "utrzymanie zbioru map w zakresie:");
  CHECK(keeping.parts.size() == 2);
  CHECK(keeping.closing == "– na potrzeby Biura");
  CHECK(read.findings().empty());
}

TEST_CASE("a post in the structure stands beside the units, with its relations") {
  const Read read = read_body(small_regulation(R"(
§ 4. W strukturze Biura funkcjonuje Pełnomocnik ds. Map Morskich (PM), który ma prawo uczestnictwa w procesie zarządczym i decyzyjnym Dyrektora Biura poprzez dokonywanie wiążących uzgodnień.
)"));
  const Post& post = read.post("pelnomocnik-ds-map-morskich");
  CHECK(post.code == "PM");
  CHECK(post.unit.empty());
  CHECK(cited(post.source) == "§ 4");
  REQUIRE(read.structure->relations.size() == 1);
  const Relation& relation = read.structure->relations.front();
  CHECK(relation.kind == RelationKind::takes_part_in_decisions);
  CHECK(relation.from == post.id);
  CHECK(relation.to == "dyrektor");
  CHECK(relation.label == "prawo uczestnictwa w procesie zarządczym i decyzyjnym");
  CHECK(cited(relation.source) == "§ 4");
  CHECK(read.findings().empty());
}

TEST_CASE("a listed post is a unit and a post, and may report to an outsider") {
  const Read read = read_body(R"(§ 1. 1. W skład Biura wchodzą następujące komórki organizacyjne:

1) Referat Map – BM-1;

2) Główny Kartograf ds. Atlasu Miasta – BM-9.

2. W strukturze Biura funkcjonuje stanowisko Głównego Kartografa ds. Atlasu Miasta (BM-9), które podlega bezpośrednio Sekretarzowi Miasta i realizuje swoje zadania w ścisłej współpracy z II Zastępcą Burmistrza. Główny Kartograf ds. Atlasu Miasta podlega merytorycznie Sekretarzowi Miasta. Szczegółowy zakres działania Głównego Kartografa ds. Atlasu Miasta określa odrębne zarządzenie.

§ 2. Do zakresu działania Referatu Map (BM-1) należy:

1) druk map.
)");
  const UnitState& unit = read.unit("bm-9");
  CHECK(unit.kind == UnitKind::stanowisko);
  CHECK(unit.reports_to == "sekretarz-miasta");
  const Post& post = read.post("glowny-kartograf-ds-atlasu-miasta");
  CHECK(post.name == "Główny Kartograf ds. Atlasu Miasta");
  CHECK(post.unit == "bm-9");
  CHECK(post.reports_to == "sekretarz-miasta");
  CHECK(cited(post.reports_source) == "§ 1 ust. 2");
  REQUIRE(read.structure->outsiders.size() == 2);
  CHECK(read.structure->outsiders[0].name == "Sekretarz Miasta");
  CHECK(read.structure->outsiders[1].name == "II Zastępca Burmistrza");
  REQUIRE(read.structure->relations.size() == 2);
  CHECK(read.structure->relations[0].kind == RelationKind::cooperates_with);
  CHECK(read.structure->relations[0].from == post.id);
  CHECK(read.structure->relations[1].kind == RelationKind::functionally_reports_to);
  CHECK(read.findings().empty());
}

TEST_CASE("common duties are told once, with their provision") {
  const Read read = read_body(small_regulation(R"(
§ 4. Wszystkie komórki organizacyjne Biura są odpowiedzialne za:

1) prowadzenie dokumentacji;

2) dyscyplinę pracy.
)"));
  CHECK(cited(read.structure->common_source) == "§ 4");
  REQUIRE(read.structure->common_tasks.size() == 2);
  CHECK(read.structure->common_tasks[1].text == "dyscyplinę pracy");
  CHECK(cited(read.structure->common_tasks[1].source) == "§ 4 pkt 2");
}

TEST_CASE("phrases may stand in chapters and in inline Markdown") {
  const Read read = read_body(R"(## Rozdział 1. Podział

§ 1. W  skład **Biura** WCHODZĄ komórki organizacyjne:

1) **Referat Map** — BM-1.

## Rozdział 2. Zakresy

§ 2. Do zakresu działania *Referatu Map* (BM-1) należy:

1) druk *map*.
)");
  CHECK(read.unit("bm-1").name == "Referat Map");
  CHECK(read.unit("bm-1").tasks.front().text == "druk map");
}

TEST_CASE("regulations in an annex are cited with the annex") {
  const Read read = read_body(R"(§ 1. Nadaje się Regulamin stanowiący załącznik do zarządzenia.

## Załącznik nr 1. Regulamin Biura Map

§ 1. W skład Biura wchodzą komórki organizacyjne:

1) Referat Map – BM-1.
)");
  CHECK(cited(read.unit("bm-1").component_source) == "załącznik nr 1 § 1 pkt 1");
}

TEST_CASE("one superior and one subordinate in a sentence are told by their case") {
  const std::string units = R"(§ 1. 1. Biurem kieruje Dyrektor.

2. W skład Biura wchodzą następujące komórki organizacyjne:

1) Referat Map – BM-1.

)";
  for (const char* sentence : {"3. Referat Map podlega bezpośrednio Dyrektorowi Biura.\n",
                               "3. Dyrektorowi Biura podlega bezpośrednio Referat Map (BM-1).\n"}) {
    CAPTURE(std::string(sentence));
    const Read read = read_body(units + sentence);
    CHECK(read.unit("bm-1").reports_to == "dyrektor");
    CHECK(cited(read.unit("bm-1").reports_source) == "§ 1 ust. 3");
    CHECK(read.structure->outsiders.empty());
    CHECK(read.findings().empty());
  }
}

TEST_CASE("a sentence about somebody else says nothing of this office") {
  const Read read = read_body(small_regulation(R"(
§ 4. Skarbnik Miasta podlega bezpośrednio Burmistrzowi.
)"));
  CHECK(read.structure->outsiders.empty());
  CHECK(read.structure->posts.size() == 2);
  CHECK(read.findings().empty());
}

}  // namespace
}  // namespace bipgen::organization
