#include "timeline/timeline.hpp"

#include <algorithm>

#include <doctest/doctest.h>

#include "parsing/parse_act.hpp"

using namespace bipgen;
using calendar::Date;

namespace {

Date day(const char* iso) {
  return *Date::from_iso(iso);
}

act::Act make_act(const std::string& number, const std::string& date, const std::string& head,
                  const std::string& body) {
  source::Diagnostics diagnostics;
  const source::File file{number + ".md", "---\ntype: zarządzenie\nnumber: " + number +
                                              "\ndate: " + date + "\ntitle: w sprawie prób\n" +
                                              head + "---\n" + body + "\n"};
  return *parsing::parse_act(file, "Burmistrz Miasta Przykładowa", diagnostics);
}

timeline::Timeline join(const std::vector<act::Act>& acts) {
  source::Diagnostics diagnostics;
  std::vector<timeline::ActFacts> facts;
  for (const act::Act& one : acts) facts.push_back(timeline::read_facts(one, diagnostics));
  return timeline::make_timeline(acts, facts, diagnostics);
}

const act::ActId number(const char* text) {
  return {act::ActType::zarzadzenie, text};
}

const std::string signing = "§ 9. Zarządzenie wchodzi w życie z dniem podpisania.";

}  // namespace

TEST_CASE("numbers of acts are ordered by year, then by value") {
  CHECK(timeline::number_before("900/2022", "1756/2022"));
  CHECK(timeline::number_before("1756/2022", "3/2023"));
  CHECK(timeline::number_before("2/12/2018", "19/12/2018"));
  CHECK_FALSE(timeline::number_before("1756/2022", "900/2022"));
}

TEST_CASE("the year of a number") {
  CHECK(timeline::year_of("1756/2022") == 2022);
  CHECK(timeline::year_of("19/11/2023") == 2023);
  CHECK(timeline::year_of("126/08") == 2008);
  CHECK_FALSE(timeline::year_of("XCIV"));
  CHECK_FALSE(timeline::year_of(std::string()));
  CHECK_FALSE(timeline::year_of("12"));
  CHECK_FALSE(timeline::year_of("2024"));
  timeline::Entry entry;
  entry.id.number = "12";
  CHECK_FALSE(timeline::year_of(entry));
  entry.date = calendar::Date::from_iso("2026-02-16");
  CHECK(timeline::year_of(entry) == 2026);
  entry.id.number = "12/2025";
  CHECK(timeline::year_of(entry) == 2025);
}

TEST_CASE("an act ends on the day that the repealing act names, or with that act's beginning") {
  std::vector<act::Act> acts;
  acts.push_back(make_act("1/2020", "2020-01-01", "", signing));
  acts.push_back(make_act("2/2020", "2020-02-01", "", signing));
  acts.push_back(make_act(
      "3/2021", "2021-03-01", "",
      "§ 1. Traci moc zarządzenie nr 1/2020 Burmistrza Miasta Przykładowa z dnia 1 stycznia 2020 "
      "r. "
      "w sprawie prób.\n\n§ 2. Z dniem 1 lipca 2021 r. traci moc zarządzenie nr 2/2020 Burmistrza "
      "Miasta Przykładowa z dnia 1 lutego 2020 r. w sprawie prób.\n\n" +
          signing));
  const timeline::Timeline timeline = join(acts);
  CHECK(timeline.find(number("1/2020"))->in_force.until == calendar::Moment::on(day("2021-03-01")));
  CHECK(timeline.find(number("2/2020"))->in_force.until == calendar::Moment::on(day("2021-07-01")));
}

TEST_CASE("the timeline does not depend on the order of the files") {
  std::vector<act::Act> acts;
  acts.push_back(make_act("1/2020", "2020-01-01", "subject: s\n", signing));
  acts.push_back(make_act("2/2021", "2021-01-01", "subject: s\n",
                          "§ 1. Traci moc zarządzenie nr 1/2020 Burmistrza Miasta Przykładowa z "
                          "dnia 1 stycznia 2020 r. w sprawie prób.\n\n" +
                              signing));
  acts.push_back(make_act("3/2022", "2022-01-01", "subject: s\n", signing));
  const timeline::Timeline forward = join(acts);
  std::reverse(acts.begin(), acts.end());
  const timeline::Timeline backward = join(acts);
  REQUIRE(forward.entries().size() == backward.entries().size());
  for (std::size_t i = 0; i < forward.entries().size(); ++i) {
    CHECK(forward.entries()[i].id == backward.entries()[i].id);
    CHECK(forward.entries()[i].in_force == backward.entries()[i].in_force);
    CHECK(forward.entries()[i].affected.size() == backward.entries()[i].affected.size());
  }
}

TEST_CASE("a repealed act ends on the day when the repealing one begins") {
  std::vector<act::Act> acts;
  acts.push_back(make_act("1/2020", "2020-01-01", "", signing));
  acts.push_back(make_act("2/2021", "2021-01-01", "",
                          "§ 1. Traci moc zarządzenie nr 1/2020 Burmistrza Miasta Przykładowa z "
                          "dnia 1 stycznia 2020 r. w sprawie prób.\n\n§ 9. Zarządzenie wchodzi w "
                          "życie z dniem 1 marca 2021 r."));
  const timeline::Timeline timeline = join(acts);
  const timeline::Entry& repealed = *timeline.find(number("1/2020"));
  REQUIRE(repealed.in_force.until);
  CHECK(repealed.in_force.until->exact() == day("2021-03-01"));
  CHECK(repealed.ending.by == number("2/2021"));
  CHECK(print(repealed.ending.citation) == "§ 1");
  CHECK(calendar::contains(repealed.in_force, day("2021-02-28")) == calendar::Answer::yes);
  CHECK(calendar::contains(repealed.in_force, day("2021-03-01")) == calendar::Answer::no);
}

TEST_CASE("an end that is only bounded is never given as a day") {
  std::vector<act::Act> acts;
  acts.push_back(make_act("1/2020", "2020-01-01", "subject: s\n", signing));
  acts.push_back(make_act("9/2025", "2025-05-05", "subject: s\n", signing));
  const timeline::Timeline timeline = join(acts);
  const timeline::Entry& first = *timeline.find(number("1/2020"));
  REQUIRE(first.in_force.until);
  CHECK_FALSE(first.in_force.until->exact());
  CHECK(first.in_force.until->latest == day("2025-05-05"));
  CHECK(calendar::contains(first.in_force, day("2023-01-01")) == calendar::Answer::unknown);
}

TEST_CASE("an act that is only cited has an entry with what the citation says") {
  std::vector<act::Act> acts;
  acts.push_back(make_act("2/2021", "2021-01-01", "",
                          "§ 1. Traci moc zarządzenie nr 77/2019 Burmistrza Miasta Przykładowa z "
                          "dnia 8 lipca 2019 r. w sprawie pomiarów.\n\n" +
                              signing));
  const timeline::Timeline timeline = join(acts);
  const timeline::Entry* cited = timeline.find(number("77/2019"));
  REQUIRE(cited != nullptr);
  CHECK_FALSE(cited->held);
  CHECK(cited->date == day("2019-07-08"));
  CHECK(cited->title == "w sprawie pomiarów");
  CHECK(cited->in_force.from.earliest == day("2019-07-08"));
  CHECK_FALSE(cited->in_force.from.exact());
}

TEST_CASE("a statute has no entry of its own") {
  std::vector<act::Act> acts;
  acts.push_back(make_act("2/2021", "2021-01-01", "",
                          "Na podstawie art. 33 ust. 3 ustawy z dnia 8 marca 1990 r. o samorządzie "
                          "gminnym (Dz. U. z 2024 r. poz. 1465) zarządza się, co następuje:\n\n" +
                              signing));
  const timeline::Timeline timeline = join(acts);
  CHECK(timeline.entries().size() == 1);
  REQUIRE(timeline.entries()[0].effects.size() == 1);
  CHECK(timeline.entries()[0].effects[0].kind == timeline::EffectKind::legal_basis);
}

TEST_CASE("acts of one subject make a series in the order of their beginning") {
  std::vector<act::Act> acts;
  acts.push_back(make_act("7/2023", "2023-01-01", "subject: s\n",
                          "§ 1. Traci moc zarządzenie nr 4/2021 Burmistrza Miasta Przykładowa z "
                          "dnia 1 stycznia 2021 r. w sprawie prób.\n\n" +
                              signing));
  acts.push_back(make_act("2/2020", "2020-01-01", "subject: s\n", signing));
  acts.push_back(make_act("5/2022", "2022-01-01", "subject: other\n", signing));
  const timeline::Timeline joined = join(acts);
  REQUIRE(joined.series().size() == 2);
  CHECK(joined.series()[0].subject == "other");
  // The cited one has the title of the others.
  CHECK(joined.series()[1].acts ==
        std::vector<act::ActId>{number("2/2020"), number("4/2021"), number("7/2023")});
}
