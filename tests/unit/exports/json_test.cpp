#include "exports/json.hpp"

#include <doctest/doctest.h>

using namespace bipgen;

namespace {

bool contains(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("a bounded end is given as bounds, not as a day") {
  timeline::Entry entry;
  entry.id = {act::ActType::zarzadzenie, "1756/2022"};
  entry.in_force.from = calendar::Moment::on(*calendar::Date::from_iso("2022-06-23"));
  entry.in_force.until = calendar::Moment::not_after(*calendar::Date::from_iso("2025-07-28"));
  const std::string json =
      exports::act_json(entry, nullptr, *calendar::Date::from_iso("2026-01-15"));
  CHECK(contains(json, "\"id\": \"zarzadzenie-1756-2022\""));
  CHECK(contains(json, "\"until\": null"));
  CHECK(contains(json, "\"until_known\": false"));
  CHECK(contains(json, "\"2025-07-28\""));
  CHECK(json.back() == '\n');
}

TEST_CASE("Polish letters are not escaped, quotation marks are") {
  timeline::Entry entry;
  entry.id = {act::ActType::zarzadzenie, "1/2020"};
  entry.title = "w sprawie „żółci” i \"innych\"";
  const std::string json =
      exports::act_json(entry, nullptr, *calendar::Date::from_iso("2026-01-15"));
  CHECK(contains(json, "w sprawie „żółci” i \\\"innych\\\""));
}

TEST_CASE("an empty structure has all its keys") {
  history::DatedStructure dated;
  dated.date = *calendar::Date::from_iso("2020-01-01");
  dated.structure.act = {act::ActType::zarzadzenie, "1/2020"};
  const std::string json = exports::structure_json(dated);
  for (const char* key : {"date", "acts", "office", "units", "posts", "relations"}) {
    CHECK(contains(json, "\"" + std::string(key) + "\":"));
  }
}
