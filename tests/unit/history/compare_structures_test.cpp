#include "history/compare_structures.hpp"

#include <algorithm>

#include <doctest/doctest.h>

#include "structures.hpp"

namespace bipgen::history {
namespace {

using Lines = std::vector<std::string>;
using organization::Structure;

struct Case {
  const char* what;
  std::vector<UnitIn> before;
  std::vector<UnitIn> after;
  Lines changes;
};

const std::vector<UnitIn> office = {{"K-1", "Referat Kadr", tasks_of("kadry"), "", ""},
                                    {"K-2", "Referat Płac", tasks_of("place"), "", ""},
                                    {"M-1", "Referat Map", tasks_of("mapy"), "", ""}};

std::vector<UnitIn> with(std::vector<UnitIn> units, std::size_t index, UnitIn unit) {
  units[index] = std::move(unit);
  return units;
}

std::vector<UnitIn> without(std::vector<UnitIn> units, std::size_t index) {
  units.erase(units.begin() + static_cast<std::ptrdiff_t>(index));
  return units;
}

std::vector<UnitIn> and_then(std::vector<UnitIn> units, std::vector<UnitIn> more) {
  units.insert(units.end(), more.begin(), more.end());
  return units;
}

void check(const std::vector<Case>& cases) {
  for (const Case& one : cases) {
    CAPTURE(std::string(one.what));
    CHECK(joined(lines(compared(structure_of("1/2020", one.before),
                                structure_of("2/2021", one.after)))) == joined(one.changes));
  }
}

std::vector<std::string> first_two(const char* field) {
  auto tasks = tasks_of(field);
  tasks.resize(2);
  return tasks;
}

TEST_CASE("one unit that continues") {
  check({
      {"nothing", office, office, {}},
      {"name only",
       office,
       with(office, 0, {"K-1", "Referat Spraw Pracowniczych", tasks_of("kadry"), "", ""}),
       {"rename: K-1>K-1"}},
      {"code only",
       office,
       with(office, 0, {"K-9", "Referat Kadr", tasks_of("kadry"), "", ""}),
       {"recode: K-1>K-9"}},
      {"kind only: a name that differs in the word of the kind is no other name",
       office,
       with(office, 0, {"K-1", "Oddział Kadr", tasks_of("kadry"), "", ""}),
       {"retype: K-1>K-1"}},
      {"name, code and kind",
       office,
       with(office, 0, {"P-7", "Oddział Spraw Pracowniczych", tasks_of("kadry"), "", ""}),
       {"rename+recode+retype: K-1>P-7"}},
      {"superior",
       office,
       with(office, 0, {"K-1", "Referat Kadr", tasks_of("kadry"), "", "i-zastepca-dyrektora"}),
       {"resubordinate: K-1>K-1"}},
      {"a task dropped",
       office,
       with(office, 0, {"K-1", "Referat Kadr", first_two("kadry"), "", ""}),
       {"amend_tasks: K-1>K-1"}},
      {"a task in other words",
       office,
       with(office, 0,
            {"K-1",
             "Referat Kadr",
             {"prowadzenie akt osobowych pracowników i stażystów Urzędu", tasks_of("kadry")[1],
              tasks_of("kadry")[2], tasks_of("kadry")[3]},
             "",
             ""}),
       {"amend_tasks: K-1>K-1"}},
  });
}

TEST_CASE("part of another unit") {
  check({
      {"moved into another; whom it reports to follows from that",
       office,
       with(office, 0, {"K-1", "Referat Kadr", tasks_of("kadry"), "M-1", ""}),
       {"move+resubordinate: K-1>K-1"}},
      {"from one unit to another",
       with(office, 0, {"K-1", "Referat Kadr", tasks_of("kadry"), "K-2", ""}),
       with(office, 0, {"K-1", "Referat Kadr", tasks_of("kadry"), "M-1", ""}),
       {"move: K-1>K-1"}},
      {"two of one name in different units, which are renamed",
       {{"A", "Oddział Map", tasks_of("mapy"), "", ""},
        {"B", "Oddział Dróg", tasks_of("drogi"), "", ""},
        {"A-1", "Stanowisko ds. obsługi", {}, "A", ""},
        {"B-1", "Stanowisko ds. obsługi", {}, "B", ""}},
       {{"X", "Oddział Geodezji", tasks_of("mapy"), "", ""},
        {"Y", "Oddział Komunikacji", tasks_of("drogi"), "", ""},
        {"Y-1", "Stanowisko ds. obsługi", {}, "Y", ""},
        {"X-1", "Stanowisko ds. obsługi", {}, "X", ""}},
       {"rename+recode: A>X", "rename+recode: B>Y", "recode: B-1>Y-1", "recode: A-1>X-1"}},
  });
}

TEST_CASE("a code proves nothing") {
  check({
      {"two units swap their codes",
       office,
       with(with(office, 0, {"K-2", "Referat Kadr", tasks_of("kadry"), "", ""}), 1,
            {"K-1", "Referat Płac", tasks_of("place"), "", ""}),
       {"recode: K-1>K-2", "code_reuse: K-2>K-1 K-1>K-2", "recode: K-2>K-1",
        "code_reuse: K-1>K-2 K-2>K-1"}},
      {"one ends, an unrelated one takes its code",
       office,
       with(office, 0, {"K-1", "Referat Zieleni", tasks_of("zielen"), "", ""}),
       {"dissolve: -K-1", "create: +K-1", "code_reuse: -K-1 +K-1"}},
      {"the tasks go on under a new name and code, the code under other tasks",
       office,
       and_then(with(office, 0, {"K-1", "Stanowiska ds. zieleni", tasks_of("zielen"), "", ""}),
                {{"K-3", "Referat Spraw Pracowniczych", tasks_of("kadry"), "", ""}}),
       {"create: +K-1", "code_reuse: K-1>K-3 +K-1", "rename+recode: K-1>K-3"}},
  });
}

TEST_CASE("units without tasks or codes") {
  check({
      {"a name that grew, with the same code, kind and place",
       {{"A", "Referat Kadr", {}, "", ""}, {"B", "Referat Map", {}, "", ""}},
       {{"A", "Referat Kadr i Szkoleń", {}, "", ""}, {"B", "Referat Map", {}, "", ""}},
       {"rename: A>A"}},
      {"another name and no tasks: the code alone joins nothing",
       {{"A", "Referat Kadr", {}, "", ""}},
       {{"A", "Referat Zieleni", {}, "", ""}},
       {"dissolve: -A", "create: +A", "code_reuse: -A +A"}},
      {"no codes at all",
       {{"", "Referat Kadr", tasks_of("kadry"), "", ""},
        {"", "Referat Map", tasks_of("mapy"), "", ""}},
       {{"", "Referat Spraw Pracowniczych", tasks_of("kadry"), "", ""},
        {"", "Referat Map", tasks_of("mapy"), "", ""}},
       {"rename: referat-kadr>referat-spraw-pracowniczych"}},
      {"two alike and nothing that tells them apart",
       {{"A", "Referat Map", {}, "", ""}, {"B", "Referat Map", {}, "", ""}},
       {{"C", "Referat Map", {}, "", ""}},
       {"dissolve: -A", "dissolve: -B", "create: +C"}},
  });
}

TEST_CASE("several units") {
  const std::vector<UnitIn> both = {
      {"K-1", "Referat Kadr i Płac", tasks_of("kadry") + tasks_of("place"), "", ""},
      {"M-1", "Referat Map", tasks_of("mapy"), "", ""}};
  const std::vector<UnitIn> apart = {
      {"P-1", "Referat Spraw Pracowniczych", tasks_of("kadry"), "", ""},
      {"P-2", "Referat Wynagrodzeń", tasks_of("place"), "", ""},
      {"M-1", "Referat Map", tasks_of("mapy"), "", ""}};
  check({
      {"split", both, apart, {"split: -K-1 +P-1 +P-2"}},
      {"merge", apart, both, {"merge: -P-1 -P-2 +K-1"}},
      {"absorb",
       office,
       with(without(office, 1), 0,
            {"K-1", "Referat Kadr", tasks_of("kadry") + tasks_of("place"), "", ""}),
       {"amend_tasks: K-1>K-1", "absorb: -K-2 K-1>K-1"}},
      {"secede",
       with(office, 0, {"K-1", "Referat Kadr", tasks_of("kadry") + tasks_of("zielen"), "", ""}),
       and_then(office, {{"Z-1", "Referat Zieleni", tasks_of("zielen"), "", ""}}),
       {"amend_tasks: K-1>K-1", "secede: K-1>K-1 +Z-1"}},
      {"a part begins within the unit, which keeps its tasks",
       office,
       and_then(office, {{"K-1-1", "Stanowiska ds. naboru", first_two("kadry"), "K-1", ""}}),
       {"secede: K-1>K-1 +K-1-1"}},
      {"a part begins within the unit with tasks of its own",
       office,
       and_then(office, {{"K-1-1", "Stanowiska ds. naboru", tasks_of("zielen"), "K-1", ""}}),
       {"create: +K-1-1"}},
      {"one ends, nobody takes over", office, without(office, 0), {"dissolve: -K-1"}},
      {"one begins from nothing", without(office, 0), office, {"create: +K-1"}},
      {"three become three others, each with something of each",
       office,
       {{"X",
         "Biuro Pierwsze",
         {tasks_of("kadry")[0], tasks_of("place")[0], tasks_of("mapy")[0], tasks_of("mapy")[3]},
         "",
         ""},
        {"Y",
         "Biuro Drugie",
         {tasks_of("kadry")[1], tasks_of("kadry")[3], tasks_of("place")[1], tasks_of("mapy")[1]},
         "",
         ""},
        {"Z",
         "Biuro Trzecie",
         {tasks_of("kadry")[2], tasks_of("place")[2], tasks_of("place")[3], tasks_of("mapy")[2]},
         "",
         ""}},
       {"complex: -K-1 -K-2 -M-1 +X +Y +Z"}},
  });
}

TEST_CASE("tasks that change hands") {
  const std::string moved = "prowadzenie rejestru upoważnień do przetwarzania danych osobowych";
  const UnitIn kadry = {"K-1", "Referat Kadr", tasks_of("kadry"), "", ""};
  const UnitIn kadry_more = {"K-1", "Referat Kadr", tasks_of("kadry") + Lines{moved}, "", ""};
  const UnitIn place = {"K-2", "Referat Płac", tasks_of("place"), "", ""};
  const UnitIn place_more = {"K-2", "Referat Płac", tasks_of("place") + Lines{moved}, "", ""};
  check({
      {"one task from one to another",
       {kadry_more, place},
       {kadry, place_more},
       {"amend_tasks: K-1>K-1", "transfer_tasks: K-1>K-1 K-2>K-2", "amend_tasks: K-2>K-2"}},
      {"the other had it already",
       {kadry_more, place_more},
       {kadry, place_more},
       {"amend_tasks: K-1>K-1"}},
      {"the one keeps it", {kadry_more, place}, {kadry_more, place_more}, {"amend_tasks: K-2>K-2"}},
      {"what ends gives one task of many",
       and_then(office, {{"D-1", "Referat Dróg", tasks_of("drogi") + Lines{moved}, "", ""}}),
       with(office, 1, place_more),
       {"amend_tasks: K-2>K-2", "transfer_tasks: -D-1 K-2>K-2", "dissolve: -D-1"}},
  });
  const Comparison comparison = compared(structure_of("1/2020", {kadry_more, place}),
                                         structure_of("2/2021", {kadry, place_more}));
  const Lines followed = links(comparison);
  CHECK(std::count(followed.begin(), followed.end(), "K-1/4>K-2/4") == 1);
}

TEST_CASE("what many units do tells of nothing") {
  const Lines common = {"zarządzanie awariami", "zarządzanie słownikami aplikacji i systemów",
                        "pełnienie obowiązków administratora technicznego"};
  const auto with_common = [&](UnitIn unit) {
    unit.tasks = unit.tasks + common;
    return unit;
  };
  check({
      {"one loses and another gains what two others do too",
       {with_common(office[0]), with_common(office[1]), office[2]},
       {office[0], with_common(office[1]), with_common(office[2])},
       {"amend_tasks: K-1>K-1", "amend_tasks: M-1>M-1"}},
      {"a new unit with nothing but them descends from nobody",
       {with_common(office[0]), with_common(office[1]), with_common(office[2])},
       {with_common(office[0]),
        with_common(office[1]),
        with_common(office[2]),
        {"N-1", "Referat Nowy", common, "", ""}},
       {"create: +N-1"}},
  });
}

TEST_CASE("posts continue by name, by being the head, and by their unit") {
  Structure before = structure_of("1/2020", office);
  Structure after = structure_of(
      "2/2021", with(office, 0, {"P-1", "Referat Spraw Pracowniczych", tasks_of("kadry"), "", ""}));
  const auto add = [](Structure& structure, std::string name, std::string unit) {
    organization::Post post;
    post.id = name;
    post.name = std::move(name);
    post.unit = std::move(unit);
    structure.posts.push_back(std::move(post));
  };
  add(before, "Kierownik Referatu Kadr", "K-1");
  add(after, "Kierownik Referatu Spraw Pracowniczych", "P-1");
  add(before, "Pełnomocnik ds. Zieleni", "");
  add(after, "Koordynator ds. Dostępności", "");
  after.posts.front().name = "Naczelnik";
  CHECK(joined(lines(compared(before, after))) ==
        joined({"rename+recode: K-1>P-1", "rename: dyrektor>dyrektor",
                "rename: Kierownik Referatu Kadr>Kierownik Referatu Spraw Pracowniczych",
                "dissolve: -Pełnomocnik ds. Zieleni", "create: +Koordynator ds. Dostępności"}));
}

TEST_CASE("relations are the same when their ends are") {
  Structure before = structure_of("1/2020", office);
  Structure after =
      structure_of("2/2021", with(office, 0, {"K-9", "Referat Kadr", tasks_of("kadry"), "", ""}));
  before.outsiders = {{"rada", "Rada Miasta Przykładowo", {}}};
  after.outsiders = {{"rada-miasta", "Rada Miasta Przykładowo", {}}};
  using organization::RelationKind;
  before.relations = {{RelationKind::cooperates_with, "K-1", "rada", "", {}},
                      {RelationKind::advises, "K-1", "dyrektor", "", {}}};
  after.relations = {{RelationKind::cooperates_with, "K-9", "rada-miasta", "", {}},
                     {RelationKind::advises, "K-2", "dyrektor", "", {}}};
  CHECK(lines(compared(before, after)) == Lines{"recode: K-1>K-9",
                                                "relation_del: K-1>K-9 dyrektor>dyrektor",
                                                "relation_add: K-2>K-2 dyrektor>dyrektor"});
}

TEST_CASE("the order of the law changes no result but its order") {
  std::vector<UnitIn> before = and_then(
      office, {{"Z-1", "Referat Zieleni", tasks_of("zielen") + tasks_of("drogi"), "", ""}});
  std::vector<UnitIn> after = {{"D-1", "Referat Dróg", tasks_of("drogi"), "", ""},
                               {"Z-2", "Referat Parków", tasks_of("zielen"), "", ""},
                               {"K-1", "Oddział Kadr", tasks_of("kadry"), "", ""},
                               {"K-2", "Referat Geodezji", tasks_of("mapy"), "", ""}};
  const auto result = [&] {
    Lines found = lines(compared(structure_of("1/2020", before), structure_of("2/2021", after)));
    for (std::string& line : found) {
      if (line == "split: -Z-1 +Z-2 +D-1") line = "split: -Z-1 +D-1 +Z-2";
    }
    std::sort(found.begin(), found.end());
    return found;
  };
  const Lines expected = {"code_reuse: -K-2 M-1>K-2", "dissolve: -K-2", "rename+recode: M-1>K-2",
                          "retype: K-1>K-1", "split: -Z-1 +D-1 +Z-2"};
  do {
    CHECK(joined(result()) == joined(expected));
  } while (std::next_permutation(after.begin(), after.end(),
                                 [](const auto& a, const auto& b) { return a.code < b.code; }));
  std::reverse(before.begin(), before.end());
  CHECK(joined(result()) == joined(expected));
}

}  // namespace
}  // namespace bipgen::history
