#include <algorithm>

#include <doctest/doctest.h>

#include "parsing/parse_act.hpp"

using namespace bipgen;
using namespace bipgen::parsing;

namespace {

struct ReadAct {
  std::optional<act::Act> act;
  source::Diagnostics diagnostics;

  std::size_t count(source::Kind kind) const {
    const auto& all = diagnostics.all();
    return static_cast<std::size_t>(std::count_if(
        all.begin(), all.end(), [kind](const auto& finding) { return finding.kind == kind; }));
  }
};

ReadAct read_act(const std::string& keys, const std::string& body = "§ 1. Tekst.\n") {
  const source::File file{"content/acts/2024/1.md",
                          "---\ntype: zarządzenie\nnumber: 1/2024\ndate: 2024-03-01\n"
                          "title: w sprawie przykładu\n" +
                              keys + "---\n" + body};
  ReadAct result;
  result.act = parse_act(file, "Burmistrz Miasta Przykładowo", result.diagnostics);
  return result;
}

}  // namespace

TEST_CASE("what every act has") {
  const auto result = read_act("");
  REQUIRE(result.act);
  CHECK(result.diagnostics.all().empty());
  CHECK(act::print(result.act->heading.id) == "zarządzenie nr 1/2024");
  CHECK(result.act->heading.date->iso() == "2024-03-01");
  CHECK(result.act->heading.issuer == "Burmistrz Miasta Przykładowo");
  CHECK(result.act->heading.title == "w sprawie przykładu");
  CHECK(result.act->path == "content/acts/2024/1.md");
}

TEST_CASE("all the other keys") {
  const auto result = read_act(
      "issuer: Rada Miasta Przykładowo\n"
      "signed_by: {name: Jan Przykładowy, role: Zastępca, on_behalf_of: Burmistrz}\n"
      "subject: przykład\n"
      "record: {responsible: A, entered_by: B, created: 2024-03-01, published: 2024-03-02T14:05Z}\n"
      "source: https://example.org\n"
      "in_force: {from: 2024-03-02, until: 2025-01-01}\n"
      "annexes: [{label: \"1\", title: Schemat, held: false, cited_in: § 2}]\n"
      "distribution: [Oryginał, Kopia]\nnote: Uwaga.\n");
  REQUIRE(result.act);
  CHECK(result.diagnostics.all().empty());
  const act::Heading& heading = result.act->heading;
  CHECK(heading.issuer == "Rada Miasta Przykładowo");
  REQUIRE(heading.signatures.size() == 1);
  CHECK(heading.signatures[0].on_behalf_of == "Burmistrz");
  CHECK(heading.record.published == "2024-03-02T14:05Z");
  CHECK(heading.in_force_until->iso() == "2025-01-01");
  REQUIRE(heading.missing_annexes.size() == 1);
  CHECK(heading.missing_annexes[0].cited_in == "§ 2");
  CHECK(heading.distribution.size() == 2);
}

TEST_CASE("several people may have signed") {
  const auto result = read_act("signed_by:\n  - {name: A}\n  - {name: B}\n");
  CHECK(result.act->heading.signatures.size() == 2);
}

TEST_CASE("unknown keys are reported with the nearest one, nested ones too") {
  const auto result = read_act("isuer: A\nrecord: {creatd: 2024-03-01}\n");
  REQUIRE(result.count(source::Kind::unknown_key) == 2);
  CHECK(result.diagnostics.all()[0].hint.english() == "did you mean `created`?");
}

TEST_CASE("wrong values are reported and count as absent") {
  CHECK(read_act("record: {published: wczoraj}\n").count(source::Kind::wrong_value) == 1);
  CHECK(read_act("held: nie\n").count(source::Kind::wrong_value) == 1);
  CHECK(read_act("signed_by: Jan\n").count(source::Kind::wrong_value) == 1);
  CHECK(read_act("annexes: [{title: A, held: true}]\n").count(source::Kind::wrong_value) == 1);
  CHECK(read_act("sic: [{at: dalej, code: B0212}]\n").count(source::Kind::wrong_value) == 1);
  CHECK(read_act("in_force: {from: 2024-03-02, until: 2024-03-02}\n")
            .count(source::Kind::wrong_value) == 1);
}

TEST_CASE("times of publication are checked to the digit") {
  for (const char* good :
       {"2024-03-02T14:05:00+01:00", "2024-03-02T14:05Z", "2024-03-02T00:00:59-05:00"}) {
    CAPTURE(good);
    CHECK(read_act("record: {published: " + std::string(good) + "}\n").diagnostics.all().empty());
  }
  for (const char* bad : {"2024-03-02", "2024-03-02T24:00Z", "2024-03-02T14:05",
                          "2024-02-30T14:05Z", "2024-03-02T14:05:00+1:00"}) {
    CAPTURE(bad);
    CHECK(read_act("record: {published: \"" + std::string(bad) + "\"}\n")
              .count(source::Kind::wrong_value) == 1);
  }
}

TEST_CASE("without front matter there is no act") {
  source::Diagnostics diagnostics;
  CHECK_FALSE(parse_act({"x.md", "§ 1. Tekst.\n"}, "", diagnostics));
  CHECK(diagnostics.has_errors());
}

TEST_CASE("required keys are missed") {
  source::Diagnostics diagnostics;
  const auto act = parse_act({"x.md", "---\nnote: nic\n---\n§ 1. A.\n"}, "", diagnostics);
  REQUIRE(act);
  CHECK(diagnostics.count(source::Severity::error) == 4);  // type, number, date, title
}

TEST_CASE("an act that is only cited has no text and may have no date") {
  const source::File file{
      "x.md", "---\ntype: uchwała\nnumber: X/1/20\ntitle: w sprawie\nheld: false\n---\n"};
  source::Diagnostics diagnostics;
  const auto act = parse_act(file, "Rada", diagnostics);
  REQUIRE(act);
  CHECK(diagnostics.all().empty());
  CHECK_FALSE(act->heading.held);
}

TEST_CASE("an act without a day, or with an empty one, is found wanting") {
  for (const char* date : {"", "date:\n", "date: ~\n"}) {
    source::Diagnostics found;
    parsing::parse_act({"1.md", "---\ntype: zarządzenie\nnumber: 1/2024\ntitle: w sprawie prób\n" +
                                    std::string(date) + "---\n§ 1. Próby.\n"},
                       "", found);
    REQUIRE(found.all().size() == 1);
    CHECK(found.all()[0].kind == source::Kind::missing_key);
  }
}

TEST_CASE("`sic` names a code that there is") {
  CHECK(read_act("sic: [{at: § 1, code: B9999}]\n").count(source::Kind::wrong_value) == 1);
  CHECK(read_act("sic: [{at: § 1, code: b0212}]\n").count(source::Kind::wrong_value) == 1);
  CHECK(read_act("sic: [{at: § 1, code: B0301}]\n").count(source::Kind::wrong_value) == 0);
}

TEST_CASE("B0215, B0216: text that is missing, and text that should not be there") {
  CHECK(read_act("", "").count(source::Kind::text_missing) == 1);
  CHECK(read_act("held: false\n").count(source::Kind::text_not_expected) == 1);
  CHECK(read_act("held: false\n", "").diagnostics.all().empty());
}

TEST_CASE("a title may cite a footnote of the text") {
  const source::File file{"x.md",
                          "---\ntype: ustawa\nnumber: \"1\"\ndate: 2024-03-01\n"
                          "title: o przykładzie[^1]\n---\n§ 1. A.\n\n[^1]: B.\n"};
  source::Diagnostics diagnostics;
  parse_act(file, "Sejm", diagnostics);
  CHECK(diagnostics.all().empty());
}

TEST_CASE("an acknowledged fault is a note with the editor's words") {
  const auto result = read_act("sic: [{at: § 1 pkt 3, code: B0212, note: tak w źródle}]\n",
                               "§ 1. A:\n\n1) b;\n\n3) c.\n");
  REQUIRE(result.diagnostics.all().size() == 1);
  CHECK(result.diagnostics.all()[0].severity == source::Severity::note);
  CHECK(result.diagnostics.all()[0].hint.english() == "tak w źródle");
}

TEST_CASE("only the finding at that place and of that code is acknowledged") {
  const auto result =
      read_act("sic: [{at: § 1 pkt 3, code: B0203}]\n", "§ 1. A:\n\n1) b;\n\n3) c.\n");
  CHECK(result.diagnostics.count(source::Severity::error) == 1);
  CHECK(result.count(source::Kind::acknowledged_fault_not_found) == 1);
}

TEST_CASE("faults that later stages find are left to them") {
  CHECK(read_act("sic: [{at: § 1, code: B0501}]\n").diagnostics.all().empty());
}

TEST_CASE("lines of findings count from the top of the file") {
  const auto result = read_act("", "§ 2. A.\n");
  REQUIRE(result.diagnostics.all().size() == 1);
  CHECK(result.diagnostics.all()[0].where.span.begin == 87);
}

TEST_CASE("a document has its own keys, and its file's name as its slug") {
  const source::File file{
      "content/x/documents/ksiega-jakosci.md",
      "---\ntitle: Księga\nedition: \"21\"\napproved_by: Burmistrz\n---\n# 1. A\n"};
  source::Diagnostics diagnostics;
  const auto document = parse_document(file, diagnostics);
  REQUIRE(document);
  CHECK(diagnostics.all().empty());
  CHECK(document->slug == "ksiega-jakosci");
  CHECK(document->edition == "21");
  CHECK(document->text.provisions.size() == 1);
}

TEST_CASE("instructions that the editor states") {
  const auto result = read_act(
      "instructions:\n"
      "  - {at: § 1 pkt 6, of: zarządzenie nr 3/2020, read: w § 5 uchyla się ust. 2}\n"
      "  - at: § 1 pkt 7\n    forms: {Referatu Kadr: Wydziału Kadr, zbędnego wyrazu: }\n"
      "  - {at: § 1 pkt 8, ignore: nic nie zmienia}\n");
  REQUIRE(result.act);
  CHECK(result.diagnostics.all().empty());
  const auto& stated = result.act->heading.instructions;
  REQUIRE(stated.size() == 3);
  CHECK(act::print(stated[0].at) == "§ 1 pkt 6");
  REQUIRE(stated[0].of);
  CHECK(stated[0].of->number == "3/2020");
  REQUIRE(stated[0].read);
  REQUIRE(stated[0].read->preamble.size() == 1);
  CHECK(std::get<act::Paragraph>(stated[0].read->preamble[0]).text == "w § 5 uchyla się ust. 2");
  CHECK(stated[0].where.begin > 0);
  REQUIRE(stated[1].forms.size() == 2);
  CHECK(stated[1].forms[0].found == "Referatu Kadr");
  CHECK(stated[1].forms[0].by == "Wydziału Kadr");
  CHECK(stated[1].forms[1].by == "");
  CHECK(stated[2].ignore == "nic nie zmienia");
}

TEST_CASE("stated instructions that cannot be used") {
  for (const std::string entry :
       {"  - {read: uchyla się § 2}\n", "  - {at: gdzieś, ignore: bo tak}\n", "  - {at: § 1}\n",
        "  - {at: § 1, read: uchyla się § 2, ignore: bo tak}\n", "  - {at: § 1, forms: [A, B]}\n",
        "  - {at: § 1, forms: {A: \"…\"}}\n", "  - {at: § 1, of: inny akt}\n", "  - § 1\n"}) {
    CAPTURE(entry);
    const auto result = read_act("instructions:\n" + entry);
    REQUIRE(result.act);
    CHECK(result.act->heading.instructions.empty());
    CHECK(result.diagnostics.has_errors());
  }
  CHECK(read_act("instructions: brak\n").count(source::Kind::wrong_value) == 1);
  CHECK(read_act("instructions:\n  - {at: § 1, raed: uchyla się § 2, ignore: bo}\n")
            .count(source::Kind::unknown_key) == 1);
  CHECK(read_act("instructions:\n").diagnostics.all().empty());
}
