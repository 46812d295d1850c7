#include "pages/gaps.hpp"

#include <doctest/doctest.h>

using namespace bipgen;

namespace {

calendar::Date day(std::string_view iso) {
  return *calendar::Date::from_iso(iso);
}

act::ActId act_id(std::string number) {
  return {act::ActType::zarzadzenie, std::move(number)};
}

enum class Held { no, yes };

// An act that began on the day and was followed by another one ("" for none).
timeline::Entry entry(const std::string& number, std::string_view from, Held held,
                      const std::string& next) {
  timeline::Entry result;
  result.id = act_id(number);
  result.held = held == Held::yes;
  result.date = day(from);
  result.in_force.from = calendar::Moment::on(day(from));
  if (!next.empty()) {
    result.ending = {timeline::EndOfForce::Reason::superseded, act_id(next), {}};
  }
  return result;
}

pages::Site site_of(std::vector<timeline::Entry> entries, const std::vector<std::string>& acts) {
  pages::Site site;
  site.timeline = timeline::Timeline(std::move(entries));
  for (const std::string& number : acts) {
    history::DatedStructure dated;
    dated.structure.act = act_id(number);
    dated.date = *site.timeline.find(act_id(number))->date;
    site.structures.push_back(std::move(dated));
  }
  return site;
}

std::vector<std::string> numbers(const std::vector<const timeline::Entry*>& entries) {
  std::vector<std::string> result;
  for (const timeline::Entry* one : entries) result.push_back(one->id.number);
  return result;
}

}  // namespace

TEST_CASE("acts whose text is not held stand between two structures, in order") {
  const pages::Site site = site_of({entry("1/2020", "2020-01-01", Held::yes, "2/2021"),
                                    entry("2/2021", "2021-01-01", Held::no, "3/2022"),
                                    entry("3/2022", "2022-01-01", Held::no, "4/2023"),
                                    entry("4/2023", "2023-01-01", Held::yes, "")},
                                   {"1/2020", "4/2023"});
  CHECK(numbers(pages::gaps_between(site, site.structures[0], site.structures[1])) ==
        std::vector<std::string>{"2/2021", "3/2022"});
  REQUIRE(pages::gap_after(site, site.structures[0]) != nullptr);
  CHECK(pages::gap_after(site, site.structures[0])->id.number == "2/2021");
  CHECK(pages::gap_after(site, site.structures[1]) == nullptr);
}

TEST_CASE("neighbours that follow one another directly have nothing between them") {
  const pages::Site site = site_of({entry("1/2020", "2020-01-01", Held::yes, "2/2021"),
                                    entry("2/2021", "2021-01-01", Held::yes, "")},
                                   {"1/2020", "2/2021"});
  CHECK(pages::gaps_between(site, site.structures[0], site.structures[1]).empty());
  CHECK(pages::gap_after(site, site.structures[0]) == nullptr);
}

TEST_CASE("an act that comes after the later structure is not between, a circle ends") {
  const pages::Site site = site_of({entry("1/2020", "2020-01-01", Held::yes, "3/2025"),
                                    entry("2/2021", "2021-01-01", Held::yes, ""),
                                    entry("3/2025", "2025-01-01", Held::no, "1/2020")},
                                   {"1/2020", "2/2021"});
  CHECK(pages::gaps_between(site, site.structures[0], site.structures[1]).empty());
}
