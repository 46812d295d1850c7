#include "pages/unit_tasks.hpp"

#include <doctest/doctest.h>

#include "pages/unit_wording.hpp"
#include "sites.hpp"

using namespace bipgen;
using namespace bipgen::testing;
using history::TaskRef;
using pages::TaskNews;

namespace {

// The last step is after a gap where `last` says so. A-1 keeps one task, rewords one in 2025, takes
// one over from A-2 in 2022, and has a new one in 2025.
pages::Site tasks_of_three(Follows last) {
  pages::Site site;
  add_structure(site, "2020-01-01",
                {unit("A-1", "Referat Map", {"mapy", "plany", "globusy"}),
                 unit("A-2", "Referat Dróg", {"ulice", "mosty"})});
  add_structure(site, "2022-01-01",
                {unit("A-1", "Referat Map", {"mapy", "plany", "ulice"}),
                 unit("A-2", "Referat Dróg", {"mosty"})});
  continues(site, "a-1", "a-1");
  continues(site, "a-2", "a-2");
  follow(site, {"a-1", {0}}, {"a-1", {0}});
  follow(site, {"a-1", {1}}, {"a-1", {1}});
  follow(site, {"a-2", {0}}, {"a-1", {2}});
  follow(site, {"a-2", {1}}, {"a-2", {0}});
  add_structure(site, "2025-01-01",
                {unit("A-1", "Referat Map", {"mapy", "plany miast", "ulice", "drony"}),
                 unit("A-2", "Referat Dróg", {"mosty"})},
                last);
  continues(site, "a-1", "a-1");
  continues(site, "a-2", "a-2");
  follow(site, {"a-1", {0}}, {"a-1", {0}});
  follow(site, {"a-1", {1}}, {"a-1", {1}}, Words::other);
  follow(site, {"a-1", {2}}, {"a-1", {2}});
  follow(site, {"a-2", {0}}, {"a-2", {0}});
  finish(site);
  return site;
}

templates::Strings strings() {
  source::Diagnostics diagnostics;
  const source::File file = source::File{
      "pl.yaml",
      "since: {exact: 'od {date}', latest: 'najpóźniej od {date}', at_least: 'co najmniej od "
      "{date}'}\n"
      "task: {news: {first_known: '{since}', kept: 'bez zmian {since}', same_as: 'jak {date}',\n"
      "  added: 'nowe {since}', added_bound: 'nowe w akcie od {date}', reworded: 'zmienione "
      "{since}',\n"
      "  taken_over: 'przejęte {since}', taken_over_reworded: 'przejęte i zmienione {since}'}}\n"};
  return templates::Strings::parse(file, templates::Language::polish, diagnostics);
}

std::vector<std::string> notes(const pages::Site& site, const TaskRef& ref) {
  std::vector<std::string> texts;
  for (const pages::TaskNote& note : pages::task_notes(site, pages::trail_of(site, 2, ref))) {
    texts.push_back(note.text);
  }
  return texts;
}

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("a task is followed back through all structures") {
  const pages::Site site = tasks_of_three(Follows::directly);
  const pages::TaskTrail kept = pages::trail_of(site, 2, {"a-1", {0}});
  REQUIRE(kept.stops.size() == 3);
  CHECK(kept.oldest().task->text == "mapy");
  CHECK_FALSE(kept.reworded_at());
  CHECK_FALSE(kept.taken_over_at());

  const pages::TaskTrail reworded = pages::trail_of(site, 2, {"a-1", {1}});
  CHECK(reworded.reworded_at() == 1);
  const pages::TaskTrail taken = pages::trail_of(site, 2, {"a-1", {2}});
  REQUIRE(taken.taken_over_at());
  CHECK(taken.stops[*taken.taken_over_at()].ref == TaskRef{"a-2", {0}});
  CHECK(pages::trail_of(site, 2, {"a-1", {3}}).stops.size() == 1);
}

TEST_CASE("where every act is held, days are told") {
  pages::Site site = tasks_of_three(Follows::directly);
  const templates::Strings words = strings();
  site.strings = &words;
  CHECK(notes(site, {"a-1", {0}}) == Texts{"bez zmian co najmniej od 1 stycznia 2020 r."});
  CHECK(notes(site, {"a-1", {1}}) == Texts{"zmienione od 1 stycznia 2025 r."});
  CHECK(notes(site, {"a-1", {2}}) == Texts{"przejęte od 1 stycznia 2022 r."});
  CHECK(notes(site, {"a-1", {3}}) == Texts{"nowe od 1 stycznia 2025 r."});
}

TEST_CASE("after an act that is not held, no day is claimed") {
  pages::Site site = tasks_of_three(Follows::after_a_gap);
  const templates::Strings words = strings();
  site.strings = &words;
  CHECK(notes(site, {"a-1", {0}}) == Texts{"jak 1 stycznia 2020 r."});
  CHECK(notes(site, {"a-1", {1}}) == Texts{"zmienione najpóźniej od 1 stycznia 2025 r."});
  CHECK(notes(site, {"a-1", {2}}) == Texts{"przejęte od 1 stycznia 2022 r."});
  CHECK(notes(site, {"a-1", {3}}) == Texts{"nowe w akcie od 1 stycznia 2025 r."});
}

TEST_CASE("of several tasks that became one, the unit's own comes first") {
  pages::Site site;
  add_structure(
      site, "2020-01-01",
      {unit("A-1", "Referat Map", {"mapy miasta"}), unit("A-2", "Referat Dróg", {"mapy"})});
  add_structure(site, "2022-01-01", {unit("A-1", "Referat Map", {"mapy"})});
  continues(site, "a-1", "a-1");
  follow(site, {"a-2", {0}}, {"a-1", {0}});
  follow(site, {"a-1", {0}}, {"a-1", {0}}, Words::other);
  finish(site);
  const pages::TaskTrail trail = pages::trail_of(site, 1, {"a-1", {0}});
  REQUIRE(trail.stops.size() == 2);
  CHECK(trail.oldest().ref.holder == "a-1");
  CHECK_FALSE(trail.oldest().same_words);
}

TEST_CASE("a task that is gone names who has it now, or nobody") {
  const pages::Site site = tasks_of_three(Follows::directly);
  const auto lost = pages::lost_tasks(site, unit_in(site, 2, "a-2"));
  REQUIRE(lost.size() == 1);
  CHECK(lost[0].task->text == "ulice");
  REQUIRE(lost[0].heirs.size() == 1);
  CHECK(lost[0].heirs[0].ref == TaskRef{"a-1", {2}});
  CHECK_FALSE(lost[0].heirs[0].partly);

  const auto dropped = pages::lost_tasks(site, unit_in(site, 2, "a-1"));
  REQUIRE(dropped.size() == 1);
  CHECK(dropped[0].task->text == "globusy");
  CHECK(dropped[0].heirs.empty());
}

TEST_CASE(
    "a task that another unit has only a part of is so named, one that the unit keeps a part of is "
    "kept") {
  pages::Site site;
  organization::UnitState before = unit("A-1", "Referat Map", {"sprawy:", "inne:"});
  before.tasks[0].parts = {task("mapy"), task("plany")};
  before.tasks[1].parts = {task("drony")};
  organization::UnitState own = unit("A-1", "Referat Map", {"drony"});
  add_structure(site, "2020-01-01", {before});
  add_structure(site, "2022-01-01", {own, unit("B-1", "Referat Planów", {"plany"})});
  continues(site, "a-1", "a-1");
  follow(site, {"a-1", {0, 1}}, {"b-1", {0}});
  follow(site, {"a-1", {1, 0}}, {"a-1", {0}});
  finish(site);
  const auto lost = pages::lost_tasks(site, unit_in(site, 1, "a-1"));
  REQUIRE(lost.size() == 1);
  CHECK(lost[0].task->text == "sprawy:");
  REQUIRE(lost[0].heirs.size() == 1);
  CHECK(lost[0].heirs[0].partly);
}

TEST_CASE("all tasks of a unit that ended are lost to their heirs") {
  pages::Site site;
  add_structure(site, "2020-01-01", {unit("A-1", "Referat Map", {"mapy", "plany"})});
  add_structure(site, "2022-01-01", {unit("B-1", "Referat Nowy", {"mapy"})});
  follow(site, {"a-1", {0}}, {"b-1", {0}});
  finish(site);
  const auto lost = pages::lost_tasks(site, unit_in(site, 0, "a-1"));
  REQUIRE(lost.size() == 2);
  CHECK(lost[0].heirs.size() == 1);
  CHECK(lost[1].heirs.empty());
}
