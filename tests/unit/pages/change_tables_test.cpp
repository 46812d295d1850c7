#include "pages/change_tables.hpp"

#include <doctest/doctest.h>

#include "unit/pages/offices.hpp"

using namespace bipgen;
using namespace bipgen::pages;

namespace {

struct Example {
  organization::Structure before = pages::testing::office_of_2020().structure;
  organization::Structure after = pages::testing::office_of_2024().structure;
  history::Comparison comparison = pages::testing::comparison_2020_2024();
  ChangeTables tables = change_tables(before, after, comparison);
};

// "was -> is" of each pair.
std::vector<std::string> texts(const std::vector<TaskPair>& pairs) {
  std::vector<std::string> result;
  for (const TaskPair& pair : pairs) {
    const auto text = [](const organization::Task* task) {
      return task != nullptr ? whole_text(*task) : std::string();
    };
    result.push_back(text(pair.before) + " -> " + text(pair.after));
  }
  return result;
}

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("changes are sorted into units and posts, relations, codes") {
  const Example example;
  CHECK(example.tables.events.size() == 3);
  CHECK(example.tables.relations.size() == 1);
  CHECK(example.tables.reused_codes.size() == 1);
  CHECK(example.tables.confirmed == 1);
  CHECK(example.tables.unchanged_units == 0);
  REQUIRE(example.tables.kinds.size() == 6);
  CHECK(example.tables.kinds.front() == std::pair(history::ChangeKind::create, std::size_t{1}));
}

TEST_CASE("a task that another unit has now is transferred") {
  const Example example;
  REQUIRE(example.tables.transferred.size() == 1);
  const TaskPair& pair = example.tables.transferred.front();
  CHECK(texts({pair}) == Texts{"badanie próbek -> badanie próbek"});
  CHECK(pair.holder_before == "bp-2");
  CHECK(pair.holder_after == "bp-2");  // another unit that bears the code now
  CHECK(pair.same_words);
}

TEST_CASE("of each unit stand the tasks in other words, the new ones, those that are gone") {
  const Example example;
  REQUIRE(example.tables.tasks.size() == 2);
  CHECK(example.tables.tasks[0].after == "bp-2");
  CHECK(texts(example.tables.tasks[0].pairs) ==
        Texts{"prowadzenie rejestru prób -> prowadzenie ewidencji prób", " -> wzorcowanie"});
  CHECK(example.tables.tasks[1].before == "bp-2");
  CHECK(example.tables.tasks[1].after.empty());
  CHECK(texts(example.tables.tasks[1].pairs) == Texts{"prowadzenie biblioteki -> "});
}

TEST_CASE("shared duties are compared by themselves and not counted as tasks") {
  const Example example;
  CHECK(texts(example.tables.common) ==
        Texts{"ochrona danych -> ochrona danych osobowych", "oszczędzanie papieru -> "});
  const TaskCounts& counts = example.tables.counts;
  CHECK(counts.same == 1);
  CHECK(counts.reworded == 1);
  CHECK(counts.transferred == 1);
  CHECK(counts.added == 2);  // of the new unit as well
  CHECK(counts.dropped == 1);
}

TEST_CASE("a post that is a unit is told with the unit, if the same happened to both") {
  Example example;
  organization::Post post;
  post.id = "archiwista";
  post.name = "Archiwista";
  post.unit = "bp-3";
  example.after.posts.push_back(post);
  history::Change same = example.comparison.changes[1];  // bp-3 begins
  same.participants = {{history::Role::begins, "", "archiwista"}};
  example.comparison.changes.push_back(same);
  CHECK(change_tables(example.before, example.after, example.comparison).events.size() == 3);
  example.comparison.changes.back().kinds = {history::ChangeKind::complex};
  CHECK(change_tables(example.before, example.after, example.comparison).events.size() == 4);
}

TEST_CASE("a structure compared with itself has nothing to say") {
  const organization::Structure structure = pages::testing::office_of_2024().structure;
  history::Comparison comparison;
  for (const auto& unit : structure.units) comparison.continued.push_back({unit.id, unit.id});
  for (const auto& unit : structure.units) {
    for (std::size_t i = 0; i < unit.tasks.size(); ++i) {
      comparison.tasks.push_back({{unit.id, {i}}, {unit.id, {i}}});
    }
  }
  comparison.tasks.push_back({{"", {0}}, {"", {0}}});
  const ChangeTables tables = change_tables(structure, structure, comparison);
  CHECK(tables.events.empty());
  CHECK(tables.tasks.empty());
  CHECK(tables.transferred.empty());
  CHECK(tables.common.empty());
  CHECK(tables.unchanged_units == 2);
  CHECK(tables.counts.same == 5);
}

TEST_CASE("a task whose parts differ is in other words, although its lead is not") {
  organization::Structure before = pages::testing::office_of_2024().structure;
  before.units.erase(before.units.begin());
  before.units[0].tasks[0].parts = {{"akt spraw", {}, {}, ""}};
  organization::Structure after = before;
  after.units[0].tasks[0].parts[0].text = "akt spraw i map";
  history::Comparison comparison;
  comparison.continued = {{"bp-3", "bp-3"}};
  comparison.tasks = {{{"bp-3", {0}}, {"bp-3", {0}}}};
  const ChangeTables tables = change_tables(before, after, comparison);
  REQUIRE(tables.tasks.size() == 1);
  CHECK(texts(tables.tasks[0].pairs).front() ==
        "prowadzenie archiwum • akt spraw -> prowadzenie archiwum • akt spraw i map");
}
