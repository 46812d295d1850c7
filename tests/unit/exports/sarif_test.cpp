#include "exports/sarif.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

using namespace bipgen;
using Json = nlohmann::json;
using source::Kind;

namespace {

const std::string act = "raz\nż 17) x\n";

Json sarif_of(const source::Diagnostics& diagnostics,
              source::Language language = source::Language::english) {
  const auto text_of = [](const std::string& path) -> std::optional<std::string> {
    if (path == "treść/a b.md") return act;
    if (path == "broken.md") return "\xFF";
    return std::nullopt;
  };
  return Json::parse(exports::sarif(diagnostics, text_of, language, "1.2.3"));
}

}  // namespace

TEST_CASE("a finding is a result with a rule, a level, a place and its notes") {
  source::Diagnostics diagnostics;
  source::Diagnostic& finding = diagnostics.add(Kind::label_out_of_order, {"treść/a b.md", {7, 10}},
                                                "pkt 17 follows pkt 15", "expected 16)");
  finding.notes.push_back({"pkt 15 is", {"treść/a b.md", {0, 3}}});
  finding.notes.push_back({"both are read", {}});
  const Json log = sarif_of(diagnostics);
  CHECK(log["version"] == "2.1.0");
  const Json& run = log["runs"][0];
  CHECK(run["tool"]["driver"]["name"] == "bipgen");
  CHECK(run["tool"]["driver"]["version"] == "1.2.3");
  CHECK(run["columnKind"] == "unicodeCodePoints");
  const Json& result = run["results"][0];
  CHECK(result["ruleId"] == "B0212");
  CHECK(result["level"] == "error");
  CHECK(result["message"]["text"] == "pkt 17 follows pkt 15; expected 16); both are read");
  const Json& place = result["locations"][0]["physicalLocation"];
  CHECK(place["artifactLocation"]["uri"] == "tre%C5%9B%C4%87/a%20b.md");
  CHECK(place["region"] ==
        Json({{"startLine", 2}, {"startColumn", 3}, {"endLine", 2}, {"endColumn", 6}}));
  REQUIRE(result["relatedLocations"].size() == 1);
  CHECK(result["relatedLocations"][0]["message"]["text"] == "pkt 15 is");
  const Json& rule = run["tool"]["driver"]["rules"].at(result["ruleIndex"].get<std::size_t>());
  CHECK(rule["id"] == "B0212");
  CHECK(rule["help"]["text"].get<std::string>().starts_with("B0212 (label_out_of_order, error)"));
}

TEST_CASE("rules are those that occur, by code, in the language that is asked for") {
  source::Diagnostics diagnostics;
  diagnostics.add(Kind::entry_into_force_missing, {"treść/a b.md", {}}, "x");
  diagnostics.add(Kind::file_missing, {"gone.md", {}}, "y");
  diagnostics.add(Kind::entry_into_force_missing, {"treść/a b.md", {4, 5}}, "z");
  const Json run = sarif_of(diagnostics, source::Language::polish)["runs"][0];
  const Json& rules = run["tool"]["driver"]["rules"];
  REQUIRE(rules.size() == 2);
  CHECK(rules[0]["id"] == "B0007");
  CHECK(rules[0]["shortDescription"]["text"] == "Nie ma pliku, który jest potrzebny.");
  CHECK(run["tool"]["driver"]["language"] == "pl");
  CHECK(run["results"][0]["ruleIndex"] == 1);
  CHECK(run["results"][1]["ruleIndex"] == 0);
}

TEST_CASE("without a text there is a place and no region") {
  source::Diagnostics diagnostics;
  diagnostics.add(Kind::file_missing, {"gone.md", {}}, "x");
  diagnostics.add(Kind::file_not_utf8, {"broken.md", {0, 1}}, "\xFF is no text");
  const Json log = sarif_of(diagnostics);
  REQUIRE(log["runs"][0]["results"].size() == 2);
  for (const Json& result : log["runs"][0]["results"]) {
    const Json& place = result["locations"][0]["physicalLocation"];
    CHECK(place.contains("artifactLocation"));
    CHECK_FALSE(place.contains("region"));
  }
}

TEST_CASE("no findings are an empty run") {
  const Json run = sarif_of({})["runs"][0];
  CHECK(run["results"] == Json::array());
  CHECK(run["tool"]["driver"]["rules"] == Json::array());
}
