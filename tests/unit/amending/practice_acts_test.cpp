// How amending acts say which act they amend, repeal, or let end: one row for each variant.
#include <doctest/doctest.h>

#include "understood.hpp"

namespace bipgen::amending {
namespace {

// The instructions with the numbers of the acts that they amend, then the findings.
std::string of_acts(std::string_view text) {
  const Understanding result = understand(text);
  std::string out;
  for (const Instruction& instruction : result.instructions) {
    const auto& act = instruction.of.act;
    out += (out.empty() ? "" : "\n") + (act ? act->number.value_or("?") : std::string("-")) + ": " +
           print(instruction.operation);
  }
  for (const source::Diagnostic& diagnostic : result.diagnostics.all()) {
    out += (out.empty() ? "" : "\n") + std::string(source::code_of(diagnostic.kind));
  }
  return out;
}

TEST_CASE("each § of an amending act may amend another act") {
  CHECK(of_acts("§ 1. W zarządzeniu nr 5/2020 z dnia 7 maja 2020 r. w sprawie X § 3 otrzymuje "
                "brzmienie: „§ 3. Nowy.”\n"
                "§ 2. W zarządzeniu nr 6/2021 z dnia 8 maja 2021 r. w sprawie Y uchyla się § 4.") ==
        "5/2020: replace § 3\n6/2021: repeal § 4");
}

TEST_CASE(
    "a sentence may amend several acts alike, and those that amended one before are none of them") {
  CHECK(of_acts("W zarządzeniu nr 5/2020 z dnia 7 maja 2020 r. oraz w zarządzeniu nr 6/2021 z dnia "
                "8 maja 2021 r. wyrazy „A” zastępuje się wyrazami „B”.") ==
        "5/2020: replace words in the whole text: „A” by „B”\n"
        "6/2021: replace words in the whole text: „A” by „B”");
  CHECK(
      of_acts("W zarządzeniu nr 5/2020 z dnia 7 maja 2020 r., zmienionym zarządzeniem nr 6/2021 z "
              "dnia 8 maja 2021 r. i zarządzeniem nr 7/2021 z dnia 9 maja 2021 r., uchyla się § "
              "4.") == "5/2020: repeal § 4");
  CHECK(of_acts("W § 3 zarządzenia nr 5/2020 z dnia 7 maja 2020 r. i w § 4 zarządzenia nr 6/2021 z "
                "dnia 8 maja 2021 r. wyrazy „A” zastępuje się wyrazami „B”.") == "B0901");
}

TEST_CASE("the title of the amended act ends where the sentence goes on") {
  CHECK(of_acts("W § 2 zarządzenia nr 5/2020 z dnia 7 maja 2020 r. w sprawie X zmienia się ust. 3, "
                "który otrzymuje brzmienie: „3. Nowy.”") == "5/2020: replace § 2 ust. 3");
  CHECK(of_acts("W zarządzeniu nr 5/2020 z dnia 7 maja 2020 r. w sprawie organizacji pracy w § 2 "
                "dodaje się ust. 3 w brzmieniu: „3. Nowy.”") == "5/2020: add § 2 ust. 3");
  CHECK(of_acts("Zmienia się zarządzenie nr 5/2020 z dnia 7 maja 2020 r. w sprawie X w następujący "
                "sposób:\n1) w § 3 wykreśla się pkt 2.") == "5/2020: repeal § 3 pkt 2");
  CHECK(of_acts("W zarządzeniu nr 5/2020 z dnia 7 maja 2020 r. w sprawie X dokonuje się "
                "następującej zmiany:\n§ 3 ust. 2 otrzymuje brzmienie:\n„2. Nowy.”") ==
        "5/2020: replace § 3 ust. 2");
}

TEST_CASE("a list of repeals holds acts and units of acts") {
  CHECK(of_acts("§ 3. Tracą moc:\n"
                "1) zarządzenie nr 1/2010 z dnia 1 lutego 2010 r. w sprawie A;\n"
                "2) zarządzenie nr 2/2011 z dnia 2 lutego 2011 r. w sprawie B, zmienione "
                "zarządzeniem nr 3/2012 z dnia 3 lutego 2012 r.;\n"
                "3) § 5 zarządzenia nr 4/2013 z dnia 4 lutego 2013 r. w sprawie C;\n"
                "4) zarządzenie nr 5/2014 z dnia 5 lutego 2014 r., z wyjątkiem § 3.") ==
        "-: repeal acts: zarządzenie nr 1/2010 of 2010-02-01\n"
        "-: repeal acts: zarządzenie nr 2/2011 of 2011-02-02\n"
        "4/2013: repeal § 5\n"
        "B0901");
}

TEST_CASE("the end of validity tells the act or its units, and what the day is") {
  struct Row {
    const char* sentence;
    const char* understood;
  };
  const Row rows[] = {
      {"Niniejsze zarządzenie obowiązuje do dnia 31 grudnia 2026 r.",
       "-: end validity of the act: last day 2026-12-31"},
      {"Zarządzenie wchodzi w życie z dniem podpisania i obowiązuje do dnia 31 grudnia 2026 r.",
       "-: end validity of the act: last day 2026-12-31"},
      {"Uchwała obowiązuje od dnia 1 stycznia 2026 r. do dnia 31 grudnia 2026 r.",
       "-: end validity of the act: last day 2026-12-31"},
      {"Zarządzenie obowiązuje na czas określony, do dnia 31 grudnia 2026 r.",
       "-: end validity of the act: last day 2026-12-31"},
      {"Zarządzenie traci moc z dniem 1 stycznia 2027 r.",
       "-: end validity of the act: from 2027-01-01"},
      {"Zarządzenie wchodzi w życie z dniem podpisania, a traci moc z dniem 1 stycznia 2027 r.",
       "-: end validity of the act: from 2027-01-01"},
      {"Zarządzenie traci moc z upływem 31 grudnia 2026 r.",
       "-: end validity of the act: last day 2026-12-31"},
      {"§ 5 obowiązuje do 31.12.2026 r.", "-: end validity of § 5: last day 2026-12-31"},
  };
  for (const Row& row : rows) {
    CAPTURE(std::string(row.sentence));
    CHECK(of_acts(row.sentence) == row.understood);
  }
}

TEST_CASE("a regulation that an ordinance gives is its annex") {
  const Understanding result = understand(
      "§ 1. W zarządzeniu nr 5/2020 z dnia 7 maja 2020 r. w sprawie Regulaminu wprowadza się "
      "następujące zmiany:\n1) w Regulaminie w § 3 uchyla się ust. 2;\n2) § 4 Regulaminu skreśla "
      "się;\n3) w § 2 skreśla się wyrazy „A”.");
  CHECK(result.diagnostics.all().empty());
  REQUIRE(result.instructions.size() == 3);
  CHECK(print(result.instructions[0].operation) == "repeal § 3 ust. 2");
  CHECK(result.instructions[0].of.annex.has_value());
  CHECK(result.instructions[1].of.annex.has_value());
  CHECK(!result.instructions[2].of.annex.has_value());
}

TEST_CASE("the points of an amendment may stand on one line") {
  CHECK(of_acts("§ 1. W zarządzeniu nr 5/2020 z dnia 7 maja 2020 r. wprowadza się następujące "
                "zmiany: 1) § 2 uchyla się; 2) § 3 otrzymuje brzmienie: „§ 3. A; 3) B.”; 3) w § 4 "
                "uchyla się ust. 1.") ==
        "5/2020: repeal § 2\n5/2020: replace § 3\n5/2020: repeal § "
        "4 ust. 1");
}

TEST_CASE("a repeal may name its day, and acts that amended the repealed one are not repealed") {
  CHECK(
      of_acts("Z dniem 1 stycznia 2027 r. traci moc zarządzenie nr 5/2020 z dnia 7 maja 2020 r.") ==
      "-: repeal acts: zarządzenie nr 5/2020 of 2020-05-07, from 2027-01-01");
  CHECK(
      of_acts("Z dniem 1 stycznia 2027 r. tracą moc:\n1) zarządzenie nr 5/2020 z dnia 7 maja 2020 "
              "r.;") == "-: repeal acts: zarządzenie nr 5/2020 of 2020-05-07, from 2027-01-01");
  CHECK(of_acts("Traci moc zarządzenie nr 5/2020 z dnia 7 maja 2020 r. zmienione zarządzeniem nr "
                "6/2021 z dnia 8 maja 2021 r.") ==
        "-: repeal acts: zarządzenie nr 5/2020 of 2020-05-07");
}

TEST_CASE("repeals and validity in other words are reported") {
  for (const char* sentence : {
           "Traci moc dotychczasowy regulamin organizacyjny.",
           "Tracą moc dotychczasowe przepisy w tym zakresie.",
           "§ 5 i § 6 ust. 1 tracą moc po upływie 12 miesięcy od dnia wejścia w życie",
           "Traci moc zarządzenie nr 5/2020 z dnia 7 maja 2020 r., z wyjątkiem § 3, który traci "
           "moc "
           "z dniem 1 stycznia 2027 r.",
           "Przedłuża się do dnia 31 grudnia 2027 r. obowiązywanie zarządzenia nr 5/2020 z dnia 7 "
           "maja 2020 r.",
           "Załącznik nr 2 do zarządzenia stanowi załącznik nr 1 do niniejszego zarządzenia.",
           "Uchyla się zarządzenia: nr 1/2020 z dnia 1 maja 2020 r. i nr 2/2020 z dnia 2 maja 2020 "
           "r.",
           "W zarządzeniach: nr 5/2020 z dnia 7 maja 2020 r. i nr 6/2021 z dnia 8 maja 2021 r. "
           "wyrazy "
           "„A” zastępuje się wyrazami „B”.",
       }) {
    CAPTURE(std::string(sentence));
    CHECK(of_acts(sentence) == "B0901");
  }
}

}  // namespace
}  // namespace bipgen::amending
