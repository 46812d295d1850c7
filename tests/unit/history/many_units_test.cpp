#include <chrono>
#include <random>

#include <doctest/doctest.h>

#include "history/compare_structures.hpp"
#include "structures.hpp"

namespace bipgen::history {
namespace {

// Units with tasks of words drawn from a fixed vocabulary, and some that all share.
std::vector<UnitIn> many(std::size_t count, std::size_t tasks) {
  std::mt19937 random(7);
  const auto word = [&] { return "slowo" + std::to_string(random() % 900); };
  std::vector<UnitIn> units;
  for (std::size_t i = 0; i < count; ++i) {
    UnitIn unit{"U-" + std::to_string(i), "Referat " + word() + " i " + word(), {}, "", ""};
    for (std::size_t j = 0; j < tasks; ++j) {
      std::string text = "prowadzenie spraw";
      for (int k = 0; k < 6; ++k) text += " " + word();
      unit.tasks.push_back(text);
    }
    unit.tasks.push_back("zarządzanie awariami");
    unit.tasks.push_back("pełnienie obowiązków administratora technicznego");
    units.push_back(std::move(unit));
  }
  return units;
}

TEST_CASE("a structure compared with itself has no change, and every task is followed to itself") {
  const auto structure = structure_of("1/2020", many(40, 8));
  const Comparison comparison = compared(structure, structure);
  CHECK(comparison.changes.empty());
  CHECK(comparison.tasks.size() == 40 * 10);
  for (const TaskLink& link : comparison.tasks) CHECK(link.before == link.after);
}

TEST_CASE("codes dealt anew give new codes and nothing else") {
  const std::vector<UnitIn> units = many(30, 5);
  std::vector<UnitIn> dealt = units;
  std::mt19937 random(11);
  for (std::size_t i = dealt.size(); i-- > 1;)
    std::swap(dealt[i].code, dealt[random() % (i + 1)].code);
  const Comparison comparison =
      compared(structure_of("1/2020", units), structure_of("2/2021", dealt));
  for (const Change& change : comparison.changes) {
    REQUIRE(change.kinds.size() == 1);
    CHECK((change.kinds[0] == ChangeKind::recode || change.kinds[0] == ChangeKind::code_reuse));
  }
}

TEST_CASE("two hundred units, all renamed and recoded, are compared in no time") {
  const std::vector<UnitIn> before = many(200, 12);
  std::vector<UnitIn> after = before;
  for (std::size_t i = 0; i < after.size(); ++i) {
    after[i].code = "X-" + std::to_string(i);
    after[i].name = "Biuro numer" + std::to_string(i);
  }
  const auto begin = std::chrono::steady_clock::now();
  const Comparison comparison =
      compared(structure_of("1/2020", before), structure_of("2/2021", after));
  const auto took = std::chrono::steady_clock::now() - begin;
  CHECK(comparison.continued.size() == 203);
  CHECK(took < std::chrono::seconds(60));  // sanitized, on a busy machine; 0.2 s without
}

TEST_CASE("one unit with ten thousand equal tasks, and one with as many different ones") {
  std::vector<std::string> equal(10000, "wykonywanie innych zadań");
  std::vector<std::string> different;
  for (int i = 0; i < 10000; ++i) different.push_back("zadanie numer " + std::to_string(i));
  const auto structure = structure_of(
      "1/2020", {{"A", "Referat Równy", equal, "", ""}, {"B", "Referat Różny", different, "", ""}});
  const auto begin = std::chrono::steady_clock::now();
  CHECK(compared(structure, structure).tasks.size() == 20000);
  CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds(120));
}

}  // namespace
}  // namespace bipgen::history
