#include "pages/act_pairs.hpp"

#include <doctest/doctest.h>

using namespace bipgen;

namespace {

const act::Act held;

act::ActId act_id(std::string number) {
  return {act::ActType::zarzadzenie, std::move(number)};
}

timeline::Entry entry(const std::string& number, const act::Act* act) {
  timeline::Entry result;
  result.id = act_id(number);
  result.act = act;
  result.held = act != nullptr;
  return result;
}

}  // namespace

TEST_CASE("held acts of one subject are compared with the next held one, over those not held") {
  const timeline::Timeline timeline(
      {entry("1/2020", &held), entry("2/2021", nullptr), entry("3/2022", &held),
       entry("4/2023", &held), entry("5/2024", nullptr), entry("7/2020", &held)},
      {{"other", {act_id("7/2020")}},
       {"roads",
        {act_id("1/2020"), act_id("2/2021"), act_id("3/2022"), act_id("4/2023"),
         act_id("5/2024")}}});
  const pages::ActPairs found = pages::pair_acts(timeline);
  REQUIRE(found.pairs.size() == 2);
  CHECK(found.pairs[0].before->id == act_id("1/2020"));
  CHECK(found.pairs[0].after->id == act_id("3/2022"));
  REQUIRE(found.pairs[0].between.size() == 1);
  CHECK(found.pairs[0].between[0]->id == act_id("2/2021"));
  CHECK(found.pairs[1].between.empty());
  CHECK(found.with_earlier.at(act_id("3/2022")) == 0);
  CHECK(found.with_later.at(act_id("3/2022")) == 1);
  CHECK_FALSE(found.with_later.contains(act_id("4/2023")));
}

TEST_CASE("without series nothing is compared") {
  CHECK(pages::pair_acts(timeline::Timeline({entry("1/2020", &held)})).pairs.empty());
}
