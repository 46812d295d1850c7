#include "drafting/draft.hpp"

#include <doctest/doctest.h>

#include "drafted.hpp"

namespace bipgen::drafting {
namespace {

// A text of one §, whose list is what a test changes.
std::string list(const std::string& items) {
  return "§ 1. Do zadań Biura należą w szczególności następujące sprawy:\n\n" + items +
         "\n\n§ 2. Zarządzenie wchodzi w życie z dniem podpisania.\n";
}

constexpr const char* three = "1) planowanie zakupów;\n\n2) nadzór nad umowami;\n\n3) promocja.";

void check(const std::string& before, const std::string& after, const char* operations) {
  const Drafted result = drafted(before, after);
  CHECK(result.operations == operations);
  CHECK(result.findings.empty());
}

TEST_CASE("each change is drafted in the smallest unit") {
  struct Case {
    const char* items;
    const char* operations;
  };
  const Case cases[] = {
      {three, ""},
      {"1) planowanie zakupów;\n\n2) nadzór nad zakupami;\n\n3) promocja.", "replace § 1 pkt 2"},
      {"1) planowanie zakupów;\n\n2) (uchylony);\n\n3) promocja.", "repeal § 1 pkt 2"},
      {"1) planowanie zakupów;\n\n1a) archiwum;\n\n2) nadzór nad umowami;\n\n3) promocja.",
       "add § 1 pkt 1a after § 1 pkt 1"},
      {"1) planowanie zakupów;\n\n1a) x;\n\n1b) y;\n\n1c) z;\n\n2) nadzór nad umowami;\n\n3) "
       "promocja.",
       "add § 1 pkt 1a-1c after § 1 pkt 1"},
      {"1) planowanie zakupów;\n\n2) nadzór nad umowami;\n\n3) promocja;\n\n4) archiwum.",
       "replace punctuation at the end of § 1 pkt 3: „.” by „;”\nadd § 1 pkt 4"},
      {"1) planowanie zakupów;\n\n2) nadzór nad umowami.\n\n3) (uchylony).",
       "replace punctuation at the end of § 1 pkt 2: „;” by „.”\nrepeal § 1 pkt 3"},
  };
  for (const Case& it : cases) {
    CAPTURE(it.items);
    check(list(three), list(it.items), it.operations);
  }
}

TEST_CASE("the words before and after a list get new wording alone") {
  const std::string before =
      "§ 1. Urząd sporządza:\n\n1) plan zakupów,\n\n2) raport o zakupach\n\n– w terminie 3 dni.\n";
  check(
      before,
      "§ 1. Biuro sporządza:\n\n1) plan zakupów,\n\n2) raport o zakupach\n\n– w terminie 3 dni.\n",
      "replace § 1 wprowadzenie do wyliczenia");
  check(
      before,
      "§ 1. Urząd sporządza:\n\n1) plan zakupów,\n\n2) raport o zakupach\n\n– w terminie 9 dni.\n",
      "replace § 1 część wspólna");
}

TEST_CASE("neighbours are joined, and what is mostly new is given whole") {
  check("§ 1. A.\n\n§ 2. B.\n\n§ 3. C.\n\n§ 4. D.\n", "§ 1. A.\n\n§ 2. X.\n\n§ 3. Y.\n\n§ 4. Z.\n",
        "replace § 2-4");
  check("§ 1. A.\n\n§ 2. B.\n\n§ 3. C.\n\n§ 4. D.\n", "§ 1. X.\n\n§ 2. Y.\n\n§ 3. C.\n\n§ 4. Z.\n",
        "replace § 1; § 2\nreplace § 4");
  check(list(three), list("1) plany;\n\n2) nadzór nad umowami;\n\n3) reklama i promocja."),
        "replace § 1 pkt 1\nreplace § 1 pkt 3");
  check("§ 1. Są:\n\n1) a;\n\n2) b;\n\n3) c.\n", "§ 1. Będą:\n\n1) x;\n\n2) b;\n\n3) z.\n",
        "replace § 1");
}

TEST_CASE("content that is divided becomes ust. 1") {
  check("§ 1. Biuro działa.\n\n§ 2. Nic.\n",
        "§ 1. 1. Biuro działa.\n\n2. W mieście.\n\n§ 2. Nic.\n",
        "renumber the content of § 1 as § 1 ust. 1\nadd § 1 ust. 2");
}

TEST_CASE("tirets are counted: new ones follow, and any other change is the unit's new wording") {
  const std::string before =
      "§ 1. Są:\n\n1) sprawy urzędu gminy:\n\n    – a,\n\n    – b;\n\n2) c.\n";
  check(before, "§ 1. Są:\n\n1) sprawy urzędu gminy:\n\n    – a,\n\n    – x;\n\n2) c.\n",
        "replace § 1 pkt 1 tiret drugie");
  check(before,
        "§ 1. Są:\n\n1) sprawy urzędu gminy:\n\n    – a,\n\n    – b,\n\n    – d;\n\n2) c.\n",
        "replace punctuation at the end of § 1 pkt 1 tiret drugie: „;” by „,”\n"
        "add § 1 pkt 1 tiret trzecie");
  check(before, "§ 1. Są:\n\n1) sprawy urzędu gminy:\n\n    – b;\n\n2) c.\n", "replace § 1 pkt 1");
}

constexpr const char* chapters =
    "## Rozdział 1. Wstęp\n\n§ 1. A.\n\n§ 2. B.\n\n## Rozdział 2. Koniec\n\n§ 3. C.\n\n§ 4. D.\n";

TEST_CASE("chapters get other titles, are added and repealed, and take new §§") {
  check(chapters,
        "## Rozdział 1. Zasady\n\n§ 1. A.\n\n§ 2. B.\n\n## Rozdział 2. Koniec\n\n§ 3. C.\n\n§ 4. "
        "D.\n",
        "replace rozdział 1 tytuł");
  check(chapters,
        "## Rozdział 1. Wstęp\n\n§ 1. A.\n\n§ 2. B.\n\n## Rozdział 1a. Nowy\n\n§ 2a. X.\n\n"
        "## Rozdział 2. Koniec\n\n§ 3. C.\n\n§ 4. D.\n",
        "add rozdział 1a after rozdział 1");
  check(chapters,
        std::string(chapters) + "\n## Rozdział 3. E\n\n§ 5. E.\n\n## Rozdział 4. F\n\n§ 6. F.\n",
        "add rozdział 3 after rozdział 2\nadd rozdział 4 after rozdział 3");
  check(chapters,
        "## Rozdział 1. Wstęp\n\n§ 1. A.\n\n§ 2. B.\n\n## Rozdział 2. Koniec\n\n§ 2a. X.\n\n§ 3. "
        "C.\n\n"
        "§ 4. D.\n",
        "add § 2a in rozdział 2");
  check(chapters, "## Rozdział 1. Wstęp\n\n§ 1. A.\n\n§ 2. B.\n\n## Rozdział 2. (uchylony)\n",
        "repeal rozdział 2");
}

TEST_CASE("an annex changes in its units, or is given anew in an annex of the amending act") {
  const std::string body = "§ 1. Nadaje się regulamin.\n\n## Załącznik nr 1. Regulamin\n\n";
  const std::string annex =
      "§ 1. Regulamin określa zasady działania.\n\n§ 2. Zasady są proste i krótkie.\n";
  check(body + annex, body + "§ 1. Regulamin określa zasady działania.\n\n§ 2. Zasady są długie.\n",
        "załącznik nr 1: replace § 2");
  const Drafted anew =
      drafted(body + annex, body + "§ 1. Wszystko tu brzmi inaczej.\n\n§ 2. To też.\n");
  CHECK(anew.operations == "replace załącznik nr 1");
  REQUIRE(anew.draft.annexes.size() == 1);
  CHECK(anew.draft.annexes.front().label.empty());
  check(body + annex, body + annex + "\n## Załącznik nr 2. Wzór\n\n§ 1. Wzór.\n",
        "add załącznik nr 2 after załącznik nr 1");
}

TEST_CASE("layout is no wording") {
  check("§ 1. 1. A.\n\n2. B.\n", "§ 1.\n\n1. A.\n\n2. B.\n", "");
}

TEST_CASE("a list that was numbered anew is told by its words") {
  const std::string before = list(three);
  const Drafted left_out = drafted(before, list("1) planowanie zakupów;\n\n2) promocja."));
  CHECK(left_out.operations == "repeal § 1 pkt 2");
  const Drafted added = drafted(
      before,
      list("1) planowanie zakupów;\n\n2) archiwum;\n\n3) nadzór nad umowami;\n\n4) promocja."));
  CHECK(added.operations == "add § 1 pkt 1a after § 1 pkt 1");
}

TEST_CASE("ten thousand §§ are compared at once") {
  std::string before;
  std::string after;
  for (int i = 1; i <= 10'000; ++i) {
    const std::string number = std::to_string(i);
    before += "§ " + number + ". Sprawa " + number + ".\n\n";
    after += "§ " + number + ". Sprawa " + (i % 1000 == 7 ? "nowa" : number) + ".\n\n";
  }
  CHECK(drafted(before, after).draft.instructions.size() == 10);
}

}  // namespace
}  // namespace bipgen::drafting
