#include "lint/records.hpp"

#include <doctest/doctest.h>

#include "unit/lint/body.hpp"

using namespace bipgen;
using testing::act_file;
using testing::Body;

namespace {

std::string records(const std::vector<std::string>& files) {
  Body body;
  testing::read_body(files, body);
  source::Diagnostics diagnostics;
  lint::check_records(body.timeline, *calendar::Date::from_iso("2026-01-15"), diagnostics);
  return testing::dump(std::move(diagnostics));
}

std::string numbers(const std::vector<std::string>& files) {
  Body body;
  testing::read_body(files, body);
  source::Diagnostics diagnostics;
  lint::check_numbers(body.timeline, diagnostics);
  return testing::dump(std::move(diagnostics));
}

std::string numbered(const std::string& number, const std::string& date) {
  return act_file(number, date, "w sprawie prób", "§ 1. Próby.\n");
}

std::string with_keys(const std::string& keys) {
  return "---\ntype: zarządzenie\nnumber: 1/2024\ndate: 2024-03-01\ntitle: w sprawie prób\n" +
         keys + "---\n§ 1. Próby.\n";
}

}  // namespace

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

TEST_CASE("what is published was made before") {
  const auto made = [](const std::string& day) {
    return with_keys("record: {responsible: A, entered_by: B, created: " + day +
                     ", published: \"2024-03-04T10:00:00+01:00\"}\n");
  };
  CHECK(records({made("2024-03-05")}) ==
        "B0410 1.md: published on 2024-03-04, and made on 2024-03-05\n");
  CHECK(records({made("2024-03-04")}).empty());
}

TEST_CASE("the year of a number is that of the day") {
  CHECK(numbers({numbered("1/2024", "2023-03-01")}) ==
        "B0412 1.md: zarządzenie nr 1/2024 of 2023-03-01 is of another year\n");
  CHECK(numbers({numbered("19/11/2023", "2024-03-01")}) ==
        "B0412 1.md: zarządzenie nr 19/11/2023 of 2024-03-01 is of another year\n");
  CHECK(numbers({numbered("1/2024", "2024-03-01"), numbered("XII/34/25", "2024-03-01")}).empty());
}

TEST_CASE("numbers rise with the days, within a type, an issuer and a year") {
  CHECK(numbers({numbered("10/2024", "2024-02-01"), numbered("9/2024", "2024-03-01")}) ==
        "B0412 1.md: zarządzenie nr 10/2024 of 2024-02-01 comes after zarządzenie nr 9/2024 of "
        "2024-03-01\n");
  CHECK(numbers({numbered("9/2024", "2024-03-01"), numbered("10/2024", "2024-03-01"),
                 numbered("1/2025", "2025-01-02")})
            .empty());
  // Numbers that begin anew each month say nothing of days.
  CHECK(
      numbers({numbered("9/11/2024", "2024-11-02"), numbered("10/01/2024", "2024-01-05")}).empty());
  const std::string resolution =
      "---\ntype: uchwała\nnumber: 10/2024\ndate: 2024-02-01\ntitle: w sprawie prób\n---\n§ 1. "
      "P.\n";
  CHECK(numbers({resolution, numbered("9/2024", "2024-03-01")}).empty());
}

TEST_CASE("a number without a year stands out among numbers that have one") {
  const std::string other = numbered("7/2024", "2024-02-01");
  CHECK(numbers({other, numbered("12", "2026-02-16")}) ==
        "B0413 2.md: the number `12` has no year\n");
  CHECK(numbers({other, numbered("nr 12/2026", "2026-02-16")}) ==
        "B0413 2.md: the number `nr 12/2026` is written otherwise than those of other acts, as "
        "7/2024\n");
  CHECK(numbers({other, numbered("12-2026", "2026-02-16")}) ==
        "B0413 2.md: the number `12-2026` is written otherwise than those of other acts, as "
        "7/2024\n");
}

TEST_CASE("where no act of the type has a year in its number, none is missing") {
  CHECK(numbers({numbered("11", "2026-02-15"), numbered("12", "2026-02-16")}).empty());
  CHECK(numbers({numbered("7/2024", "2024-02-01"), numbered("VII/58", "2026-02-16")}).empty());
}
