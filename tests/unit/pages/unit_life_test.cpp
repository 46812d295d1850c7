#include "pages/unit_life.hpp"

#include <doctest/doctest.h>

#include "pages/life_figure.hpp"
#include "sites.hpp"

using namespace bipgen;
using namespace bipgen::testing;
using history::ChangeKind;
using history::Role;

namespace {

// 2020; 2022 (directly): A-1 under another code and name, A-2 split into B-1 and B-2;
// 2025 (after an act that is not held): B-1 is gone.
pages::Site three_structures() {
  pages::Site site;
  add_structure(site, "2020-01-01", {unit("A-1", "Referat Map"), unit("A-2", "Referat Dróg")});
  add_structure(site, "2022-01-01",
                {unit("A-9", "Referat Map i Planów"), unit("B-1", "Referat Ulic"),
                 unit("B-2", "Referat Mostów")});
  continues(site, "a-1", "a-9");
  change(site, {ChangeKind::rename, ChangeKind::recode}, {{Role::continues, "a-1", "a-9"}});
  change(site, {ChangeKind::split},
         {{Role::ends, "a-2", ""}, {Role::begins, "", "b-1"}, {Role::begins, "", "b-2"}});
  add_structure(site, "2025-01-01",
                {unit("A-9", "Referat Map i Planów"), unit("B-2", "Referat Mostów")},
                Follows::after_a_gap);
  continues(site, "a-9", "a-9");
  continues(site, "b-2", "b-2");
  change(site, {ChangeKind::dissolve}, {{Role::ends, "b-1", ""}});
  finish(site);
  return site;
}

}  // namespace

TEST_CASE("a unit that is there from the first structure has no known beginning") {
  const pages::Site site = three_structures();
  const pages::UnitLife life = pages::life_of(site, unit_in(site, 0, "a-1"));
  CHECK(life.first_known);
  CHECK(life.began == calendar::Moment::not_after(day("2020-01-01")));
  CHECK_FALSE(life.ended);
  REQUIRE(life.states.size() == 3);
  CHECK(life.states[1].state->code == "A-9");
  REQUIRE(life.steps.size() == 2);
  CHECK(life.steps[0].direct);
  CHECK(life.steps[0].continues);
  REQUIRE(life.steps[0].events.size() == 1);
  CHECK(life.steps[0].events[0].role == Role::continues);
  CHECK(life.steps[0].events[0].partners.empty());
  CHECK_FALSE(life.steps[1].direct);
  CHECK(life.steps[1].events.empty());
}

TEST_CASE("a unit that begins by a split knows its day and its partners") {
  const pages::Site site = three_structures();
  const pages::UnitLife life = pages::life_of(site, unit_in(site, 2, "b-2"));
  CHECK_FALSE(life.first_known);
  CHECK(life.began == calendar::Moment::on(day("2022-01-01")));
  REQUIRE(life.steps.size() == 2);
  CHECK_FALSE(life.steps[0].continues);
  REQUIRE(life.steps[0].events.size() == 1);
  const pages::LifeEvent& event = life.steps[0].events[0];
  CHECK(event.role == Role::begins);
  REQUIRE(event.partners.size() == 2);
  CHECK(pages::seat_of(*event.step, event.partners[0]) == pages::Seat{0, "a-2"});
  CHECK(pages::seat_of(*event.step, event.partners[1]) == pages::Seat{1, "b-1"});
}

TEST_CASE("an end after an act that is not held is bounded, not dated") {
  const pages::Site site = three_structures();
  const pages::UnitLife life = pages::life_of(site, unit_in(site, 1, "b-1"));
  REQUIRE(life.ended);
  CHECK(*life.ended == calendar::Moment{day("2022-01-02"), day("2025-01-01")});
  REQUIRE(life.steps.size() == 2);
  CHECK(life.steps[1].events[0].role == Role::ends);

  const pages::UnitLife split = pages::life_of(site, unit_in(site, 0, "a-2"));
  REQUIRE(split.ended);
  CHECK(*split.ended == calendar::Moment::on(day("2022-01-01")));
}

TEST_CASE("an act that followed without a day of its end is no direct passage") {
  pages::Site site = three_structures();
  site.structures[0].in_force.until = calendar::Moment::not_after(day("2022-01-01"));
  CHECK_FALSE(pages::is_direct(site, site.steps[0]));
  CHECK(pages::moment_of(site, site.steps[0]) ==
        calendar::Moment{day("2020-01-02"), day("2022-01-01")});
}

TEST_CASE("the figure has a lane for each unit that something came from or went to") {
  pages::Site site = three_structures();
  templates::Strings strings;
  site.strings = &strings;
  const auto figure = [&](std::size_t structure, const std::string& id) {
    const auto life = pages::life_of(site, unit_in(site, structure, id));
    return pages::life_figure(site, life, "komorki/x/index.html");
  };
  const pages::LifeFigure split = figure(0, "a-2");
  REQUIRE(split.lanes.size() == 3);
  CHECK(split.lanes[0].main);
  CHECK(split.lanes[0].stretches[0].until == day("2022-01-01"));
  REQUIRE(split.links.size() == 2);
  CHECK(split.links[0].from == 0);
  CHECK(split.links[0].to == 1);
  CHECK(split.links[0].on == day("2022-01-01"));

  const pages::LifeFigure part = figure(2, "b-2");
  REQUIRE(part.lanes.size() == 2);  // its sibling gave it nothing
  REQUIRE(part.lanes[0].stretches.size() == 2);
  CHECK_FALSE(part.lanes[0].stretches[0].certain);
  CHECK(part.lanes[0].stretches[1].certain);
  CHECK_FALSE(part.lanes[0].stretches[1].until);
  REQUIRE(part.links.size() == 1);
  CHECK(part.links[0].from == 1);
  CHECK(part.links[0].to == 0);
}

TEST_CASE("a unit of one structure that nothing became of has no figure") {
  pages::Site site;
  add_structure(site, "2020-01-01", {unit("A-1", "Referat Map")});
  finish(site);
  const pages::UnitLife life = pages::life_of(site, unit_in(site, 0, "a-1"));
  CHECK(pages::life_figure(site, life, "komorki/x/index.html").lanes.empty());
}
