// What a structure is found to be wrong in, one case for each kind of finding.
#include <doctest/doctest.h>

#include "organization/read_structure.hpp"
#include "parsed_act.hpp"

namespace bipgen::organization {
namespace {

TEST_CASE("B0501: two units with one code; the first bears it") {
  const Read read = read_body(R"(§ 1. W skład Biura wchodzą następujące komórki organizacyjne:

1) Referat Map – BM-1;

2) Referat Planów – BM-1.

§ 2. Do zakresu działania Referatu Map (BM-1) należy:

1) druk map.

§ 3. Do zakresu działania Referatu Planów (BM-1) należy:

1) druk planów.
)");
  CHECK(read.findings() ==
        "B0501 code `BM-1` is borne by two units | expected another code than that of `Referat "
        "Map`\n");
  CHECK(read.unit("bm-1").name == "Referat Map");
  CHECK(read.unit("referat-planow").code == "BM-1");
  CHECK(read.unit("referat-planow").tasks.front().text == "druk planów");
  REQUIRE(read.diagnostics.all().front().notes.size() == 1);
  CHECK(read.diagnostics.all().front().notes.front().where.path == "akt.md");
}

TEST_CASE("B0502: a scope of a unit that no list names") {
  const Read read = read_body(small_regulation(R"(
§ 4. Do zakresu działania Referatu Globusów (BM-3) należy:

1) druk globusów.
)"));
  CHECK(read.findings() ==
        "B0502 `Referatu Globusów (BM-3)` is in no list of units | expected a unit of the list of "
        "units\n");
  CHECK(read.structure->units.size() == 2);
}

TEST_CASE("B0502: a subordinate that no list names") {
  const Read read = read_body(R"(§ 1. 1. W skład Biura wchodzą następujące komórki organizacyjne:

1) Referat Map – BM-1.

2. Dyrektorowi podlegają bezpośrednio:

1) Referat Map – BM-1;

2) Referat Mapy – BM-77.
)");
  CHECK(read.findings() ==
        "B0502 `Referat Mapy (BM-77)` is in no list of units | did you mean `Referat Map`?\n");
}

TEST_CASE("B0503: a unit whose tasks no provision states") {
  const Read read = read_body(R"(§ 1. W skład Biura wchodzą następujące komórki organizacyjne:

1) Referat Map – BM-1;

2) Referat Planów – BM-2.

§ 2. Do zakresu działania Referatu Map (BM-1) należy:

1) druk map.
)");
  CHECK(read.findings() ==
        "B0503 no provision states the tasks of `Referat Planów` | expected \"Do zakresu działania "
        "… należy\"\n");
}

TEST_CASE("B0504: a unit under two superiors; the first stands") {
  const Read read = read_body(R"(§ 1. 1. W skład Biura wchodzą następujące komórki organizacyjne:

1) Referat Map – BM-1.

2. Dyrektorowi podlegają bezpośrednio:

1) Zastępca Dyrektora;

2) Referat Map – BM-1.

3. Zastępcy Dyrektora podlega bezpośrednio:

1) Referat Map – BM-1.
)");
  CHECK(read.findings() ==
        "B0504 `Referat Map` reports to a second superior | expected one; the first stands\n");
  CHECK(read.unit("bm-1").reports_to == "dyrektor");
  CHECK(read.diagnostics.all().front().notes.front().message.english() == "the first superior");
}

TEST_CASE("B0505: a unit that comes to report to itself; the last statement is left out") {
  const Read read = read_body(R"(§ 1. 1. W skład Biura wchodzą następujące komórki organizacyjne:

1) Referat Map – BM-1;

2) Referat Planów – BM-2.

2. Referatowi Map podlega bezpośrednio:

1) Referat Planów – BM-2.

3. Referatowi Planów podlega bezpośrednio:

1) Referat Map – BM-1.
)");
  CHECK(read.findings() ==
        "B0505 `Referat Map` comes to report to itself | expected a superior that does not report "
        "to it; left out\n");
  CHECK(read.unit("bm-2").reports_to == "bm-1");
  CHECK(read.unit("bm-1").reports_to.empty());
  CHECK_FALSE(read.unit("bm-1").reports_source);
}

TEST_CASE("B0505: a unit under its own part") {
  const Read read = read_body(R"(§ 1. 1. W skład Biura wchodzą następujące komórki organizacyjne:

1) Oddział Map – BM-1:

    a) Referat Druku – BM-1-1.

2. Referatowi Druku podlega bezpośrednio:

1) Oddział Map – BM-1.
)");
  CHECK(read.findings().starts_with("B0505 `Oddział Map` comes to report to itself"));
  CHECK(read.unit("bm-1-1").reports_to == "bm-1");
}

TEST_CASE("B0506: another name for the code than in the list") {
  const Read read = read_body(R"(§ 1. W skład Biura wchodzą następujące komórki organizacyjne:

1) Referat Map – BM-1.

§ 2. Do zakresu działania Referatu Map Morskich (BM-1) należy:

1) druk map.
)");
  CHECK(read.findings() ==
        "B0506 `Referatu Map Morskich (BM-1)` has another name in the list of units | the list has "
        "`Referat Map`\n");
  CHECK(read.unit("bm-1").tasks.size() == 1);
}

TEST_CASE("B0507: another dash than in the list is only a note") {
  const Read read = read_body(R"(§ 1. W skład Biura wchodzą następujące komórki organizacyjne:

1) Referat ds. mapowo – planowych – BM-1.

§ 2. Do zakresu działania Referatu ds. mapowo - planowych (BM-1) należy:

1) druk map.
)");
  CHECK(read.findings() ==
        "B0507 `Referatu ds. mapowo - planowych (BM-1)` is spelled otherwise than in the list of "
        "units | the list has `Referat ds. mapowo – planowych`\n");
  CHECK(read.diagnostics.all().front().severity == source::Severity::note);
}

TEST_CASE("B0508: fewer deputies than the head is said to have") {
  const Read read =
      read_body(R"(§ 1. 1. Biurem Map i Planów kieruje Dyrektor przy pomocy trzech Zastępców.

2. W skład Biura Map i Planów wchodzą następujące komórki organizacyjne:

1) Referat Map – BM-1.

3. Dyrektorowi podlegają bezpośrednio:

1) I Zastępca Dyrektora;

2) II Zastępca Dyrektora;

3) Referat Map – BM-1.
)");
  CHECK(read.findings() ==
        "B0508 the head is said to have 3 deputies, 2 are named | expected as many posts of "
        "deputies\n");
}

TEST_CASE("B0509: a code of one unit with the name of another") {
  const Read read = read_body(R"(§ 1. W skład Biura wchodzą następujące komórki organizacyjne:

1) Referat Map – BM-1;

2) Referat Planów – BM-2.

§ 2. Do zakresu działania Referatu Map (BM-2) należy:

1) druk map.
)");
  CHECK(read.findings().find("B0509 `Referatu Map (BM-2)` may be two units | expected a name and a "
                             "code of one unit\n") != std::string::npos);
  CHECK(read.unit("bm-1").tasks.empty());
  CHECK(read.unit("bm-2").tasks.empty());
}

TEST_CASE("B0522: a task in the same words twice; both stay") {
  const Read read = read_body(R"(§ 1. W skład Biura wchodzą następujące komórki organizacyjne:

1) Referat Map – BM-1.

§ 2. Do zakresu działania Referatu Map (BM-1) należy:

1) druk map;

2) oprawa map;

3) druk map.
)");
  CHECK(read.findings() ==
        "B0522 the same task of `Referat Map` stands in § 2 pkt 1 | expected it once\n");
  CHECK(read.unit("bm-1").tasks.size() == 3);
}

TEST_CASE("B0523: a code in the tasks that no unit bears; other things have codes too") {
  const Read read = read_body(R"(§ 1. W skład Biura wchodzą następujące komórki organizacyjne:

1) Referat Map – BM-1.

§ 2. Do zakresu działania Referatu Map (BM-1) należy:

1) koordynacja zakupów w ramach Pionu BM-7;

2) obsługa pakietu biurowego według D-07 (BM-1).
)");
  CHECK(read.findings() ==
        "B0523 no unit bears the code `BM-7` | expected a code of the list of units\n");
}

TEST_CASE("B0509: \"W ramach Oddziału\" where no scope says which") {
  const Read read = read_body(R"(§ 1. W skład Biura wchodzą następujące komórki organizacyjne:

1) Oddział Map – BM-1:

    a) Stanowiska ds. druku – BM-1-1;

2) Oddział Planów – BM-2.

§ 2. W ramach Oddziału funkcjonują:

1) Stanowiska ds. druku (BM-1-1), które realizują druk map.
)");
  CHECK(read.findings() ==
        "B0509 `Oddziału` may be any unit | expected its full name, or its scope in the same §\n");
}

TEST_CASE("B0510: a word whose nominative is not in the table is kept as it stands") {
  const Read read = read_body(small_regulation(R"(
§ 4. W strukturze Biura funkcjonuje Pełnomocnik ds. Map Morskich, który podlega bezpośrednio Kapitanowi Portu.
)"));
  CHECK(read.findings() ==
        "B0510 no nominative is known for `Kapitanowi Portu` | it is shown as it stands\n");
  REQUIRE(read.structure->outsiders.size() == 1);
  CHECK(read.structure->outsiders.front().name == "Kapitanowi Portu");
}

TEST_CASE("B0511: two scopes of one unit; no task is lost") {
  const Read read = read_body(small_regulation(R"(
§ 4. Do zakresu działania Referatu Map należy:

1) sprzedaż map.
)"));
  CHECK(read.findings() == "B0511 a second scope of `Referat Map` | expected one per unit\n");
  CHECK(read.unit("bm-1").tasks.size() == 3);
  CHECK(act::print(read.unit("bm-1").tasks_source->citation) == "§ 2");
}

TEST_CASE("B0512: a part of another unit than the list says") {
  const Read read = read_body(R"(§ 1. W skład Biura wchodzą następujące komórki organizacyjne:

1) Oddział Map – BM-1:

    a) Stanowiska ds. druku – BM-1-1;

2) Oddział Planów – BM-2.

§ 2. W ramach Oddziału Planów (BM-2) funkcjonują:

1) Stanowiska ds. druku (BM-1-1), które realizują druk map.
)");
  CHECK(read.findings() ==
        "B0512 `Stanowiska ds. druku` is part of another unit in the list of units | expected the "
        "same place; the list stands\n");
  CHECK(read.unit("bm-1-1").component_of == "bm-1");
}

TEST_CASE("B0512: a unit that is listed in two places") {
  const Read read = read_body(R"(§ 1. W skład Biura wchodzą następujące komórki organizacyjne:

1) Oddział Map – BM-1:

    a) Stanowiska ds. druku – BM-3;

2) Stanowiska ds. druku – BM-3.
)");
  CHECK(read.findings() ==
        "B0512 `Stanowiska ds. druku` is listed a second time | expected one place; the first "
        "stands\n");
  CHECK(read.unit("bm-3").component_of == "bm-1");
}

TEST_CASE("B0513: a unit of which no list says whom it reports to") {
  const Read read = read_body(R"(§ 1. 1. W skład Biura wchodzą następujące komórki organizacyjne:

1) Referat Map – BM-1;

2) Referat Planów – BM-2.

2. Dyrektorowi podlega bezpośrednio:

1) Referat Map – BM-1.
)");
  CHECK(read.findings() ==
        "B0513 no provision states whom `Referat Planów` reports to | expected it under \"… "
        "podlegają bezpośrednio\"\n");
}

TEST_CASE("B0514: another code for the name than in the list") {
  const Read read = read_body(R"(§ 1. W skład Biura wchodzą następujące komórki organizacyjne:

1) Referat Map – BM-1.

§ 2. Do zakresu działania Referatu Map (BM-7) należy:

1) druk map.
)");
  CHECK(
      read.findings() ==
      "B0514 `Referatu Map (BM-7)` has another code in the list of units | the list has `BM-1`\n");
  CHECK(read.unit("bm-1").tasks.size() == 1);
}

TEST_CASE("B0515: a unit that is listed twice is one unit") {
  const Read read = read_body(R"(§ 1. W skład Biura wchodzą następujące komórki organizacyjne:

1) Referat Map – BM-1;

2) Referat Map – BM-1.
)");
  CHECK(read.findings() == "B0515 `Referat Map` is listed a second time | expected it once\n");
  CHECK(read.structure->units.size() == 1);
}

}  // namespace
}  // namespace bipgen::organization
