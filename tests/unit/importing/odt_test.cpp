#include <doctest/doctest.h>

#include "importing/read_odt.hpp"
#include "readings.hpp"
#include "support/zip_file.hpp"

namespace bipgen::importing {
namespace {

using testing::make_odt;

struct Reading {
  std::string text;
  std::string findings;
};

Reading read(const std::string& bytes) {
  source::Diagnostics diagnostics;
  const auto text = read_odt(bytes, "akt.odt", diagnostics);
  CHECK(text.has_value() == !diagnostics.has_errors());
  return {dump(text), dump(diagnostics)};
}

std::string p(const std::string& inside, const std::string& style = {}) {
  return "<text:p text:style-name=\"" + style + "\">" + inside + "</text:p>";
}

std::string list(const std::string& items, const std::string& attributes = {}) {
  return "<text:list " + attributes + ">" + items + "</text:list>";
}

std::string item(const std::string& inside, const std::string& attributes = {}) {
  return "<text:list-item " + attributes + ">" + inside + "</text:list-item>";
}

// 1., 1), a), –
const std::string act_list =
    "<text:list-style style:name=\"L1\">"
    "<text:list-level-style-number text:level=\"1\" style:num-format=\"1\" style:num-suffix=\".\" "
    "style:num-prefix=\"§ \"/>"
    "<text:list-level-style-number text:level=\"2\" style:num-format=\"1\" style:num-suffix=\")\"/>"
    "<text:list-level-style-number text:level=\"3\" style:num-format=\"a\" style:num-suffix=\")\" "
    "style:num-letter-sync=\"true\"/>"
    "<text:list-level-style-bullet text:level=\"4\" text:bullet-char=\"–\"/>"
    "</text:list-style>";
const std::string l1 = "text:style-name=\"L1\"";

TEST_CASE("paragraphs, spaces, tabs and breaks") {
  const auto reading = read(make_odt(
      p("Zarzą<text:span>dzenie</text:span><text:line-break/>nr  1\n  z") + p("") +
      p("Referat<text:tab/>BP-1<text:s text:c=\"3\"/>a<text:soft-page-break/>"
        "<text:a>odsyłacz</text:a>") +
      "<text:section><text:h text:outline-level=\"2\">Rozdział 1</text:h></text:section>"));
  CHECK(reading.text == "Zarządzenie\\\nnr 1 z\n\nReferat    BP-1   aodsyłacz\n## Rozdział 1\n");
  CHECK(reading.findings.empty());
}

TEST_CASE("lists are numbered as LibreOffice shows them") {
  const std::string letters = list(item(p("x")) + item(p("y") + list(item(p("tiret")))));
  const auto reading = read(make_odt(
      list(item(p("Zakres") + list(item(p("a") + letters) + item(p("b") + p("bez numeru")))) +
               item(p("Dalej")),
           l1) +
          p("między") + list(item(p("od nowa")), l1) +
          list(item(p("ciąg dalszy")), l1 + " text:continue-numbering=\"true\"") +
          list(item(p("siódmy"), "text:start-value=\"7\"") + item(p("ósmy")), l1) +
          list("<text:list-header>" + p("nagłówek") + "</text:list-header>", l1),
      act_list));
  CHECK(reading.text ==
        "- [0] § 1. Zakres\n- [1] 1) a\n- [2] a) x\n- [2] b) y\n- [3] – tiret\n- [1] 2) b\n"
        "bez numeru\n- [0] § 2. Dalej\nmiędzy\n- [0] § 1. od nowa\n- [0] § 2. ciąg dalszy\n"
        "- [0] § 7. siódmy\n- [0] § 8. ósmy\nnagłówek\n");
}

TEST_CASE("a list may go on with a list that is named, and take its style from a paragraph") {
  const auto reading =
      read(make_odt(list(item(p("a", "P1")), "xml:id=\"list1\"") + list(item(p("inna", "P1"))) +
                        list(item(p("b", "P1")), "text:continue-list=\"list1\""),
                    act_list + "<style:style style:name=\"P0\" style:list-style-name=\"L1\"/>"
                               "<style:style style:name=\"P1\" style:parent-style-name=\"P0\"/>"));
  CHECK(reading.text == "- [0] § 1. a\n- [0] § 1. inna\n- [0] § 2. b\n");
}

TEST_CASE("numbers of several levels, as a pattern or by parts; and of headings") {
  const std::string levels =
      "<text:list-style style:name=\"L2\">"
      "<text:list-level-style-number text:level=\"1\" style:num-format=\"1\" "
      "style:num-suffix=\".\"/>"
      "<text:list-level-style-number text:level=\"2\" style:num-format=\"1\" "
      "style:num-suffix=\".\" "
      "text:display-levels=\"2\"/>"
      "<text:list-level-style-number text:level=\"3\" style:num-format=\"1\" "
      "loext:num-list-format=\"ust. %2%.%3%\" "
      "xmlns:loext=\"urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0\"/>"
      "</text:list-style>";
  const std::string outline =
      "<text:outline-style><text:outline-level-style text:level=\"1\" style:num-format=\"I\" "
      "style:num-prefix=\"Rozdział \"/></text:outline-style>";
  const auto reading = read(make_odt(
      list(item(p("a") + list(item(p("b") + list(item(p("c")))))), "text:style-name=\"L2\"") +
          "<text:h text:outline-level=\"1\">Ogólne</text:h>"
          "<text:h text:outline-level=\"1\">Dalsze</text:h>"
          "<text:h text:outline-level=\"1\" text:is-list-header=\"true\">Bez</text:h>",
      levels, outline));
  CHECK(reading.text ==
        "- [0] 1. a\n- [1] 1.1. b\n- [2] ust. 1.1 c\n# Rozdział I Ogólne\n# Rozdział II Dalsze\n"
        "# Bez\n");
}

TEST_CASE("raised characters, footnotes, tables and frames") {
  const std::string raised =
      "<style:style style:name=\"T1\"><style:text-properties style:text-position=\"super 58%\"/>"
      "</style:style>";
  const std::string note = "<text:note><text:note-citation>1</text:note-citation><text:note-body>" +
                           p("przypis") + "</text:note-body></text:note>";
  const auto cell = [](const std::string& inside, const std::string& more = {}) {
    return "<table:table-cell " + more + ">" + inside + "</table:table-cell>";
  };
  const auto reading = read(make_odt(
      p("§ 5<text:span text:style-name=\"T1\">1</text:span>. Nowy" + note) +
          "<table:table><table:table-column/><table:table-header-rows><table:table-row>" +
          cell(p("nazwa")) + cell(p("kod")) +
          "</table:table-row></table:table-header-rows><table:table-row>" +
          cell(p("a") + p("b"), "table:number-columns-spanned=\"2\"") +
          "<table:covered-table-cell/></table:table-row></table:table>" +
          p("<draw:frame><draw:text-box>" + p("w ramce") + "</draw:text-box></draw:frame>"),
      raised));
  CHECK(reading.text ==
        "§ 5[1]. Nowy[^1]\n| nazwa | kod |\n| a / b |  |\n\n[box] w ramce\n[^1]: przypis\n");
  CHECK(reading.findings == "B1068 text boxes (1): `w ramce`\n");
}

TEST_CASE("what is left out is told") {
  const auto reading =
      read(make_odt("<text:tracked-changes><text:changed-region><text:deletion>" + p("usunięte") +
                    "</text:deletion></text:changed-region></text:tracked-changes>"
                    "<text:table-of-content><text:index-body>" +
                    p("Spis treści") + "</text:index-body></text:table-of-content>" +
                    p("tekst<text:change/><office:annotation>" + p("uwaga") +
                      "</office:annotation>"
                      "<draw:frame><draw:image/></draw:frame>")));
  CHECK(reading.text == "tekst\n");
  CHECK(reading.findings ==
        "B1065 tracked changes (1)\nB1066 comments (1): `uwaga`\nB1066 table of contents (1)\n"
        "B1067 pictures (1)\n");
}

TEST_CASE("files that cannot be read") {
  const std::string mimetype = "application/vnd.oasis.opendocument.text";
  CHECK(read(testing::make_zip({{"mimetype", mimetype},
                                {"META-INF/manifest.xml", "<manifest:encryption-data/>"},
                                {"content.xml", "\x01\x02"}}))
            .findings == "B1054 a document protected by a password\n");
  CHECK(read(testing::make_zip({{"mimetype", mimetype}, {"content.xml", "<a>"}})).findings ==
        "B1055 the part `content.xml` is damaged\n");
  CHECK(read(testing::make_zip({{"mimetype", mimetype}})).findings ==
        "B1055 an OpenDocument text without a text\n");
}

}  // namespace
}  // namespace bipgen::importing
