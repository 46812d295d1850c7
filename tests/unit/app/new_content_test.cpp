#include "app/new_content.hpp"

#include <algorithm>
#include <optional>

#include <doctest/doctest.h>

#include "pages/content.hpp"
#include "parsing/parse_act.hpp"

using namespace bipgen;
using app::NewFile;

namespace {

const calendar::Date today = *calendar::Date::from_iso("2026-03-02");

NewFile made(const std::string& kind, const std::string& name,
             std::optional<calendar::Date> date = {}) {
  return app::new_content({kind, name, date, today});
}

source::Diagnostics findings_of(const NewFile& made, const std::string& text) {
  source::Diagnostics found;
  const source::File file{made.path, text};
  if (made.schema == "act") parsing::parse_act(file, "Burmistrz Miasta Przykładowo", found);
  if (made.schema == "document") parsing::parse_document(file, found);
  if (made.schema == "page") pages::parse_plain_page(file, found);
  if (made.schema == "register") pages::parse_register(file, found);
  return found;
}

std::string messages(const NewFile& file, const std::string& text) {
  std::string out;
  source::Diagnostics found = findings_of(file, text);
  found.sort();
  for (const source::Diagnostic& finding : found.all()) out += finding.message.english() + "\n";
  return out;
}

// The comments that hold keys made to hold: "#key: value", "#  key:", not "# words".
std::string with_all_keys(const std::string& text) {
  std::string out;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = text.find('\n', begin) + 1;
    std::string line = text.substr(begin, end - begin);
    const std::size_t sign = line.find_first_not_of(' ');
    const bool words = line[sign] == '#' && line[sign + 1] == ' ' && line[sign + 2] != ' ';
    if (line[sign] == '#' && !words) line.erase(sign, 1);
    out += line;
    begin = end;
  }
  return out;
}

}  // namespace

TEST_CASE("a new file is found wanting only what must be filled in") {
  const NewFile act = made("zarządzenie", "12/2026");
  CHECK(messages(act, act.text) ==
        "`date` of an act is empty\n`title` of an act is empty\nact without text\n");
  const NewFile dated = made("uchwała", "XII/34/26", today);
  CHECK(messages(dated, dated.text) == "`title` of an act is empty\nact without text\n");
  const NewFile page = made("strona", "redakcja");
  CHECK(messages(page, page.text) == "`title` of a page is empty\npage without text\n");
  const NewFile document = made("dokument", "ksiega");
  CHECK(messages(document, document.text) ==
        "`title` of a document is empty\ndocument without text\n");
  const NewFile table = made("rejestr", "systemy");
  CHECK(messages(table, table.text) ==
        "`title` of a register is empty\n`key` of a column is empty\n`title` of a column is empty\n"
        "`rows` of a register is empty\n");
}

TEST_CASE("filled in, a new file has no finding") {
  const NewFile act = made("zarządzenie", "12/2026");
  std::string text = act.text;
  text.replace(text.find("\ndate:\n"), 7, "\ndate: 2026-03-01\n");
  text.replace(text.find("\ntitle:\n"), 8, "\ntitle: w sprawie prób\n");
  CHECK(messages(act, text + "§ 1. Próby są jawne.\n").empty());
}

TEST_CASE("every key stands there, and its example is taken") {
  for (const auto& [kind, name] : {std::pair("zarządzenie", "12/2026"), std::pair("strona", "a"),
                                   std::pair("dokument", "a"), std::pair("rejestr", "a")}) {
    const NewFile file = made(kind, name);
    const std::string text = with_all_keys(file.text);
    CAPTURE(text);
    const source::Diagnostics found = findings_of(file, text);
    for (const source::Diagnostic& finding : found.all()) {
      CAPTURE(finding.message.english());
      const bool to_fill_in = finding.kind == source::Kind::missing_key ||
                              finding.kind == source::Kind::text_missing ||
                              finding.kind == source::Kind::acknowledged_fault_not_found;
      const bool of_choices = finding.message.english() == "an instruction that says two things";
      CHECK((to_fill_in || of_choices));
    }
  }
  const std::string act = made("zarządzenie", "12/2026").text;
  for (const char* key : {"\ntype: zarządzenie\n", "\nnumber: 12/2026\n", "\n#record:\n",
                          "\n#  created: 2026-03-01\n", "\n#  - name: Anna Przykładowa\n"}) {
    CHECK_MESSAGE(act.find(key) != std::string::npos, key);
  }
}

TEST_CASE("the file stands where acts, pages, documents and registers stand") {
  CHECK(made("zarządzenie", "12/2025").path == "acts/2025/12.md");
  CHECK(made("zarządzenie", "19/11/2023").path == "acts/2023/19-11.md");
  CHECK(made("Uchwała", "XII/34/26").path == "acts/2026/xii-34-26.md");
  CHECK(made("uchwała", "5", *calendar::Date::from_iso("2024-12-31")).path == "acts/2024/5.md");
  CHECK(made("strona", "redakcja").path == "pages/redakcja.md");
  CHECK(made("dokument", "ksiega").path == "documents/ksiega.md");
  CHECK(made("rejestr", "systemy").path == "registers/systemy.yaml");
}

TEST_CASE("an unknown kind and an odd name are refused, with what may be meant") {
  CHECK(made("zarzadzenie", "1/2026").problem ==
        "`zarzadzenie` is no kind of content; did you mean `zarządzenie`?");
  CHECK(made("stron", "a").problem == "`stron` is no kind of content; did you mean `strona`?");
  CHECK(made("telegram", "a")
            .problem.english()
            .starts_with("`telegram` is no kind of content; the kinds are"));
  CHECK(made("strona", "O nas").problem == "`O nas` is no name of a file; did you mean `o-nas`?");
  CHECK(made("strona", "../../x").problem == "`../../x` is no name of a file; did you mean `x`?");
  CHECK(made("zarządzenie", "12: a").problem == "`12: a` is no number of an act such as 12/2026");
  CHECK(made("zarządzenie", "../..").problem == "`../..` is no number of an act such as 12/2026");
}

TEST_CASE("the line for editors' programs stands in the YAML, first") {
  const NewFile page = made("strona", "redakcja");
  CHECK(
      app::with_schema_line(page, "../../../schemas/page.schema.json")
          .starts_with("---\n# yaml-language-server: $schema=../../../schemas/page.schema.json\n"));
  const NewFile table = made("rejestr", "systemy");
  CHECK(app::with_schema_line(table, "s.json")
            .starts_with("# yaml-language-server: $schema=s.json\n#"));
}
