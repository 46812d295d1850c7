#include "importing/findings_list.hpp"

#include <doctest/doctest.h>

#include "imports.hpp"
#include "readings.hpp"
#include "source/render.hpp"

namespace bipgen::importing {
namespace {

ListedImport sample() {
  ListedImport import;
  import.source = "akt.pdf";
  import.format = "PDF";
  import.target = "acts/2025/1.md";
  import.findings = "[]\n";
  Repair repair;
  repair.kind = RepairKind::ocr;
  repair.at = {2, 7};
  repair.before = "okre\xC5\x9Bl0ny";
  repair.after = "określony";
  repair.reason = "a word";
  import.repairs.push_back(repair);
  Doubt doubt;
  doubt.kind = DoubtKind::word;
  doubt.at = {0, 9};
  doubt.seen = "wyraź";
  doubt.suggestions = {"wyraz", "wyraź"};
  import.doubts.push_back(doubt);
  return import;
}

std::vector<Decision> read(const std::string& text, const std::string& shown,
                           std::string* findings = nullptr) {
  source::Diagnostics diagnostics;
  const auto decisions = decisions_of({"lista.json", text}, shown, diagnostics);
  if (findings != nullptr) *findings = dump(diagnostics);
  CHECK(decisions.has_value() == diagnostics.all().empty());
  return decisions.value_or(std::vector<Decision>{});
}

bool same(const Decision& a, const Decision& b) {
  return a.kind == b.kind && a.at == b.at && a.before == b.before && a.after == b.after;
}

TEST_CASE("what is written has no decisions; those that were followed come back") {
  ListedImport import = sample();
  CHECK(read(findings_list({import}, source::Language::english), "akt.pdf").empty());
  const Decision of_repair{"ocr", {2, 7}, "okre\xC5\x9Bl0ny", "okreslony"};
  const Decision of_doubt{"word", {0, 9}, "wyraź", "wyraz"};
  const Decision of_neither{"word", {1, 1}, "a\"b", ""};
  import.decisions = {of_repair, of_doubt, of_neither};
  const auto back = read(findings_list({import}, source::Language::english), "akt.pdf");
  REQUIRE(back.size() == 3);
  CHECK(same(back[0], of_repair));
  CHECK(same(back[1], of_doubt));
  CHECK(same(back[2], of_neither));
}

TEST_CASE("the list is as its schema and its sample have it") {
  ListedImport import = sample();
  import.decisions = {{"ocr", {2, 7}, "okre\xC5\x9Bl0ny", "określony"},
                      {"word", {0, 9}, "wyraź", "wyraz"},
                      { "word",
                        {1, 1},
                        "a\"b",
                        "" }};
  source::Diagnostics diagnostics;
  diagnostics.add(source::Kind::import_page_without_text, {"akt.pdf", {}}, "seen", "hint");
  import.findings =
      source::render_json(diagnostics, [](const std::string&) { return std::nullopt;
});
ListedImport unread;
unread.source = "b.rtf";
unread.findings = "[]";
CHECK(findings_list({import, unread}, source::Language::english) ==
      read_project_file("tests/schemas/import-list.json"));
}  // namespace

TEST_CASE("the import of a list is that of the file, or the only one") {
  ListedImport one = sample();
  one.decisions = {{"word", {0, 9}, "wyraź", "wyraz"}};
  ListedImport other = sample();
  other.source = "inny.pdf";
  CHECK(read(findings_list({one}, source::Language::english), "katalog/akt.pdf").size() == 1);
  CHECK(read(findings_list({one, other}, source::Language::english), "akt.pdf").size() == 1);
  CHECK(read(findings_list({one, other}, source::Language::english), "inny.pdf").empty());
  std::string findings;
  read(findings_list({one, other}, source::Language::english), "trzeci.pdf", &findings);
  CHECK(findings == "B1082 nothing is said of `trzeci.pdf`\n");
}

TEST_CASE("what is no list is refused, however deep") {
  for (const std::string& text : {std::string(), std::string("[]"), std::string("{\"imports\": 3"),
                                  std::string(100000, '['), std::string("{}")}) {
    std::string findings;
    read(text, "akt.pdf", &findings);
    CHECK(findings == "B1082 no list of findings of an import\n");
  }
  // Entries of other kinds say nothing.
  CHECK(read("{\"imports\": [{\"repairs\": [1, {}], \"doubts\": {}}]}", "a").empty());
}

TEST_CASE("a decision that would not be followed as it was meant is refused") {
  std::string findings;
  read("{\"imports\": [{\"doubts\": [{\"seen\": \"a\", \"decisoin\": \"b\"}]}]}", "a", &findings);
  CHECK(findings == "B1082 no entry has the key `decisoin`\n");
  for (const char* value : {"2", "true", "null", "[]"}) {
    findings.clear();
    read("{\"imports\": [{\"repairs\": [{\"decision\": " + std::string(value) + "}]}]}", "a",
         &findings);
    CHECK(findings == "B1082 a decision that is no text: `" + std::string(value) + "`\n");
  }
}

TEST_CASE("reasons are in the language of the reader") {
  ListedImport import = sample();
  import.repairs.front().reason = source::message("a sentence goes on in the next line");
  CHECK(findings_list({import}, source::Language::polish).find("zdanie biegnie dalej") !=
        std::string::npos);
}

}  // namespace bipgen::importing
}  // namespace bipgen::importing
