#include "lint/cited_acts.hpp"

#include <doctest/doctest.h>

#include "unit/lint/body.hpp"

using namespace bipgen;
using testing::act_file;
using testing::Body;

namespace {

std::string cited_acts(const std::vector<std::string>& files) {
  Body body;
  testing::read_body(files, body);
  source::Diagnostics diagnostics;
  lint::check_cited_acts(body.timeline, diagnostics);
  return testing::dump(std::move(diagnostics));
}

std::string records(const std::vector<std::string>& files) {
  Body body;
  testing::read_body(files, body);
  source::Diagnostics diagnostics;
  lint::check_records(body.timeline, *calendar::Date::from_iso("2026-01-15"), diagnostics);
  return testing::dump(std::move(diagnostics));
}

const std::string base =
    act_file("1/2024", "2024-03-01", "w sprawie „Biura” Map", "§ 1. Biuro jest czynne rano.\n");

std::string repealing(const std::string& act, const std::string& title) {
  return act_file("2/2024", "2024-04-01", "w sprawie okna",
                  "§ 1. Traci moc zarządzenie nr " + act +
                      " Burmistrza Miasta Przykładowa z dnia 1 marca 2024 r. " + title + ".\n");
}

std::string with_keys(const std::string& keys) {
  return "---\ntype: zarządzenie\nnumber: 1/2024\ndate: 2024-03-01\ntitle: w sprawie prób\n" +
         keys + "---\n§ 1. Próby.\n";
}

}  // namespace

TEST_CASE("a held act that is cited with another title is reported") {
  CHECK(cited_acts({base, repealing("1/2024", "w sprawie archiwum")}) ==
        "B0303 2.md: zarządzenie nr 1/2024 is cited as `w sprawie archiwum`\n");
}

TEST_CASE("marks, capitals and the end of a title do not matter") {
  for (const char* title :
       {"w sprawie „Biura” Map", "w sprawie Biura map", "w sprawie Biura", ""}) {
    CHECK(cited_acts({base, repealing("1/2024", title)}).empty());
  }
}

TEST_CASE("the repeal of an act of which no file tells is noted") {
  CHECK(cited_acts({base, repealing("9/2020", "w sprawie archiwum")}) ==
        "B0408 2.md: zarządzenie nr 9/2020 is repealed, and no file tells of it\n");
  const std::string not_held =
      "---\ntype: zarządzenie\nnumber: 9/2020\ntitle: w sprawie archiwum\nheld: false\n---\n";
  CHECK(cited_acts({base, not_held, repealing("9/2020", "w sprawie archiwum")}).empty());
}

TEST_CASE("the repeal of a later act is reported") {
  const std::string later =
      act_file("5/2024", "2024-06-01", "w sprawie archiwum", "§ 1. Archiwum.\n");
  CHECK(cited_acts({later, repealing("5/2024", "w sprawie archiwum")}) ==
        "B0410 2.md: zarządzenie nr 2/2024 of 2024-04-01 repeals zarządzenie nr 5/2024 of "
        "2024-06-01\n");
}

TEST_CASE("days that must have been are not in the future") {
  CHECK(records({act_file("1/2204", "2204-03-01", "w sprawie prób", "§ 1. Próby.\n")}) ==
        "B0409 1.md: the date of the act is 2204-03-01, after today (2026-01-15)\n");
  CHECK(records({with_keys("in_force: {from: 2030-01-01}\n")}).empty());
}

TEST_CASE("days stand in their order") {
  CHECK(records({with_keys("in_force: {from: 2024-05-01, until: 2024-04-01}\n")}) ==
        "B0410 1.md: in force until 2024-04-01 and from 2024-05-01\n");
  CHECK(records({with_keys("in_force: {from: 2024-04-01, until: 2024-05-01}\n")}).empty());
  CHECK(
      records({with_keys("record: {responsible: A, entered_by: B, created: 2024-03-01, published: "
                         "\"2024-02-29T10:00:00+01:00\"}\n")}) ==
      "B0410 1.md: published on 2024-02-29, before its date 2024-03-01\n");
}

TEST_CASE("a publication record lacks a part, or is lacking where others have one") {
  CHECK(records({with_keys("")}).empty());
  const std::string complete = with_keys(
      "record: {responsible: A, entered_by: B, created: 2024-03-01, published: "
      "\"2024-03-02T10:00:00+01:00\"}\n");
  CHECK(records({complete}).empty());
  CHECK(records({with_keys("record: {responsible: A, created: 2024-03-01}\n")}) ==
        "B0411 1.md: the publication record lacks `entered_by`, `published`\n");
  const std::string without = act_file("2/2024", "2024-03-01", "w sprawie okna", "§ 1. Okno.\n");
  CHECK(records({complete, without}) ==
        "B0411 2.md: the publication record lacks `responsible`, `entered_by`, `created`, "
        "`published`\n");
}
