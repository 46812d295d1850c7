// Where the new text breaks the rules, the draft gives the nearest lawful text and says so.
#include <doctest/doctest.h>

#include "drafted.hpp"
#include "drafting/check_draft.hpp"
#include "drafting/write_amendment.hpp"

namespace bipgen::drafting {
namespace {

void check(const std::string& before, const std::string& after, const char* operations,
           const char* findings) {
  const Drafted result = drafted(before, after);
  CHECK(result.operations == operations);
  CHECK(result.findings == findings);
}

std::size_t count_read_otherwise(const Draft& draft, const std::string& organ) {
  AmendedAct amended;
  amended.heading.id.number = "12/2024";
  amended.heading.date = calendar::Date::from_iso("2024-03-01");
  amended.heading.title = "w sprawie prób";
  amended.organ = organ;
  source::Diagnostics findings;
  check_draft(draft, {"draft.md", amendment_file(write_amendment(draft, amended), amended)},
              findings);
  for (const source::Diagnostic& finding : findings.all()) {
    CHECK(finding.kind == source::Kind::draft_not_read_back);
  }
  return findings.all().size();
}

TEST_CASE("a unit that is left out is repealed") {
  check("§ 1. Zakupy.\n\n§ 2. Umowy.\n\n§ 3. Promocja.\n", "§ 1. Zakupy.\n\n§ 3. Promocja.\n",
        "repeal § 2", "B0930 old.md: § 2 is left out of the new text");
}

TEST_CASE("a repealed unit that is left out stays") {
  check("§ 1. Zakupy.\n\n§ 2. (uchylony)\n\n§ 3. Promocja.\n", "§ 1. Zakupy.\n\n§ 3. Promocja.\n",
        "", "B0930 old.md: § 2 is left out of the new text");
}

TEST_CASE("what was numbered anew keeps its number") {
  check("§ 1. Zakupy i umowy.\n\n§ 2. Archiwum urzędu.\n\n§ 3. Promocja miasta.\n",
        "§ 1. Zakupy i umowy.\n\n§ 2. Promocja miasta.\n", "repeal § 2",
        "B0930 old.md: § 2 is left out of the new text\n"
        "B0931 new.md: § 3 is § 2 in the new text");
}

TEST_CASE("the number of a repealed unit is not given again") {
  check("§ 1. Zakupy.\n\n§ 2. (uchylony)\n\n§ 3. Promocja.\n",
        "§ 1. Zakupy.\n\n§ 2. Umowy.\n\n§ 3. Promocja.\n", "add § 2a after § 2",
        "B0932 new.md: § 2 has the number of a repealed unit");
}

TEST_CASE("an added unit gets the number that is due") {
  check("§ 1. Zakupy.\n\n§ 2. Umowy.\n", "§ 1. Zakupy.\n\n§ 1c. Promocja.\n\n§ 2. Umowy.\n",
        "add § 1a after § 1", "B0932 new.md: § 1c is added where another number is due");
}

TEST_CASE("what no instruction can say is left as it was") {
  check("Na podstawie a.\n\n§ 1. Zakupy.\n", "Na podstawie b.\n\n§ 1. Zakupy.\n", "",
        "B0933 new.md: what stands above the first unit changes");
  check("§ 1. Zakupy.\n\n§ 2. Umowy.\n\n§ 3. Promocja.\n",
        "§ 1. Zakupy.\n\n§ 3. Promocja.\n\n§ 2. Umowy.\n", "",
        "B0933 new.md: § 2 stands at another place in the new text");
  check("§ 1. Zakupy[^1].\n\n[^1]: Uwaga.\n", "§ 1. Zakupy[^1].\n\n[^1]: Inna.\n", "",
        "B0933 new.md: footnote 1 is new or changes");
  check("## Rozdział 1. A\n\n§ 1. Zakupy.\n\n§ 2. Umowy.\n\n## Rozdział 2. B\n\n§ 3. Promocja.\n",
        "## Rozdział 1. A\n\n§ 1. Zakupy.\n\n## Rozdział 2. B\n\n§ 2. Umowy.\n\n§ 3. Promocja.\n",
        "", "B0933 new.md: § 2 stands in rozdział 2 of the new text");
}

TEST_CASE("a § whose number stands twice cannot be amended") {
  const Drafted result = drafted("§ 1. Zakupy.\n\n§ 1. Umowy.\n", "§ 1. Zakupy.\n\n§ 1. Inne.\n");
  CHECK(result.operations.empty());
  CHECK(result.findings.starts_with("B0933 old.md: § 1 cannot be given its new wording"));
}

TEST_CASE("a unit without text is repealed, and is not added") {
  check("§ 1. Zakupy.\n\n§ 2. Umowy.\n", "§ 1. Zakupy.\n\n§ 2.\n", "repeal § 2",
        "B0930 new.md: § 2 has no text in the new version");
  check("§ 1. Zakupy.\n", "§ 1. Zakupy.\n\n§ 2.\n", "", "B0933 new.md: § 2 is added without text");
}

// The quoted words of a sentence have no markup.
TEST_CASE("a draft that reads otherwise than it was meant is reported") {
  const Drafted result =
      drafted("## Rozdział 1. Wstęp\n\n§ 1. A.\n", "## Rozdział 1. *Zasady*\n\n§ 1. A.\n");
  CHECK(count_read_otherwise(result.draft, "Burmistrza Miasta Przykładowo") == 1);
}

TEST_CASE("a blank in place of the organ hinders nobody") {
  CHECK(count_read_otherwise(drafted("§ 1. A.\n", "§ 1. B.\n").draft, {}) == 0);
}

}  // namespace
}  // namespace bipgen::drafting
