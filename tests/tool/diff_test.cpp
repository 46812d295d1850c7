#include <doctest/doctest.h>

#include "tool/run_tool.hpp"

using bipgen::testing::FileTree;
using bipgen::testing::Outcome;
using bipgen::testing::run_tool;
using bipgen::testing::small_site;
using bipgen::testing::TemporaryFolder;
using bipgen::testing::write_tree;

namespace {

bool contains(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

// The small site with a second act on the same office: one unit is gone, one is new, one goes on.
FileTree two_structures() {
  FileTree tree = small_site();
  tree["content/acts/2025/9.md"] = R"(---
type: zarządzenie
number: 9/2025
date: 2025-06-01
title: w sprawie podziału na wewnętrzne komórki organizacyjne Biura Próbnego
subject: Biuro Próbne
---
Na podstawie art. 33 ust. 3 ustawy z dnia 8 marca 1990 r. o samorządzie gminnym (Dz. U. z 2024 r. poz. 1465) zarządza się, co następuje:

§ 1. 1. Biuro Próbne, zwane dalej „Biurem”, kierowane jest przez Dyrektora.

2. W skład Biura wchodzą następujące wewnętrzne komórki organizacyjne:

1) Referat ds. prób – BP-1;

2) Stanowiska ds. archiwum – BP-2.

3. Dyrektorowi Biura podlegają bezpośrednio:

1) Referat ds. prób – BP-1;

2) Stanowiska ds. archiwum – BP-2.

§ 2. Do zakresu działania Referatu ds. prób (BP-1) należy:

1) wykonywanie prób;

2) szczegółowe opisywanie prób.

§ 3. Do zakresu działania Stanowisk ds. archiwum (BP-2) należy:

1) przechowywanie akt.

§ 4. Traci moc zarządzenie nr 12/2024 Burmistrza Miasta Przykładowa z dnia 1 marca 2024 r. w sprawie podziału na wewnętrzne komórki organizacyjne Biura Próbnego.

§ 5. Zarządzenie wchodzi w życie z dniem podpisania.
)";
  return tree;
}

Outcome diff(const FileTree& tree, const std::string& from, const std::string& to) {
  const TemporaryFolder folder;
  write_tree(folder.path(), tree);
  return run_tool(folder.path(), {"diff", "structure", from, to, "site", "--today", "2026-01-15"});
}

}  // namespace

TEST_CASE("diff says what the page of the two days says") {
  const Outcome outcome = diff(two_structures(), "2024-03-01", "2025-06-01");
  CHECK(outcome.status == 0);
  CHECK(
      contains(outcome.out, "Biuro Próbne – zmiany między 1 marca 2024 r. a 1 czerwca 2025 r.\n"));
  CHECK(contains(outcome.out, "+ utworzenie\n    (nie było) → BP-2 Stanowiska ds. archiwum\n"));
  CHECK(contains(outcome.out,
                 "– zniesienie (bez następcy)\n    BP-2 Referat ds. badań → (nie ma)\n"));
  CHECK(contains(outcome.out, "- BP-1 Referat ds. prób, § 2 pkt 2: opisywanie prób\n"));
  CHECK(contains(outcome.out, "+ BP-1 Referat ds. prób, § 2 pkt 2: szczegółowe opisywanie prób\n"));
  CHECK(contains(outcome.out, "wykryto automatycznie"));
  CHECK(contains(outcome.out, "§ 1 ust. 2 pkt 2 (zarządzenie nr 9/2025)"));
}

TEST_CASE(
    "days on which no structure began are wrong use, and the message lists those that there are") {
  const Outcome outcome = diff(two_structures(), "2024-03-02", "2025-06-01");
  CHECK(outcome.status == 2);
  CHECK(outcome.out.empty());
  CHECK(contains(outcome.err, "2024-03-02"));
  CHECK(contains(outcome.err, "Biuro Próbne: 2024-03-01 2025-06-01\n"));
}

TEST_CASE("the days of diff stand in their order") {
  const Outcome reversed = diff(two_structures(), "2025-06-01", "2024-03-01");
  CHECK(reversed.status == 2);
  CHECK(contains(reversed.err, "2025-06-01 is not before 2024-03-01"));
  CHECK(diff(two_structures(), "2024-03-01", "2024-03-01").status == 2);
  CHECK(diff(two_structures(), "2024-03-01", "soon").status == 2);
}

TEST_CASE("diff names what it compares, and errors in the content are status 1") {
  const TemporaryFolder folder;
  CHECK(run_tool(folder.path(), {"diff"}).status == 2);
  CHECK(run_tool(folder.path(), {"diff", "weather", "2024-03-01", "2025-06-01"}).status == 2);
  FileTree broken = two_structures();
  broken["content/acts/2025/9.md"] += "\n§ 9. Numer skacze.\n";
  const Outcome outcome = diff(broken, "2024-03-01", "2025-06-01");
  CHECK(outcome.status == 1);
  CHECK(contains(outcome.err, "B0212"));
}

namespace {

Outcome diff_acts(const FileTree& tree, const std::string& earlier, const std::string& later) {
  const TemporaryFolder folder;
  write_tree(folder.path(), tree);
  return run_tool(folder.path(), {"diff", "acts", earlier, later, "site", "--today", "2026-01-15"});
}

}  // namespace

TEST_CASE("diff of two acts tells where their provisions went and which words changed") {
  const Outcome outcome = diff_acts(two_structures(), "12/2024", "zarządzenie nr 9/2025");
  CHECK(outcome.status == 0);
  CHECK(contains(outcome.out, "Tekst wcześniejszy: zarządzenie nr 12/2024\n"));
  CHECK(contains(outcome.out, "≠ § 2 pkt 2: {+szczegółowe+} opisywanie prób."));
  CHECK(diff_acts(two_structures(), "12/2024", "9/2025").out == outcome.out);
}

TEST_CASE("an act that the site does not know is wrong use, and a near one is named") {
  const Outcome unknown = diff_acts(two_structures(), "12/2024", "19/2025");
  CHECK(unknown.status == 2);
  CHECK(unknown.out.empty());
  CHECK(contains(unknown.err,
                 "this site has no act `19/2025`; did you mean `zarządzenie nr 9/2025`?"));
  CHECK(contains(diff_acts(two_structures(), "9/2025", "9/2025").err,
                 "both are zarządzenie nr 9/2025"));
}
