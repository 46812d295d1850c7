#include <doctest/doctest.h>

#include "importing/read_docx.hpp"
#include "readings.hpp"
#include "support/zip_file.hpp"

namespace bipgen::importing {
namespace {

using testing::make_docx;
using testing::ZipEntries;

struct Reading {
  std::string text;
  std::string findings;
};

Reading read(const std::string& bytes) {
  source::Diagnostics diagnostics;
  const auto text = read_docx(bytes, "akt.docx", diagnostics);
  CHECK(text.has_value() == !diagnostics.has_errors());
  return {dump(text), dump(diagnostics)};
}

std::string run(const std::string& text, const std::string& properties = {}) {
  return "<w:r>" + (properties.empty() ? "" : "<w:rPr>" + properties + "</w:rPr>") +
         "<w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
}

std::string paragraph(const std::string& inside, const std::string& properties = {}) {
  return "<w:p><w:pPr>" + properties + "</w:pPr>" + inside + "</w:p>";
}

std::string item(int list, int level, const std::string& text) {
  return paragraph(run(text), "<w:numPr><w:ilvl w:val=\"" + std::to_string(level) +
                                  "\"/><w:numId w:val=\"" + std::to_string(list) +
                                  "\"/></w:numPr>");
}

std::string level(int number, const std::string& form, const std::string& text,
                  const std::string& more = {}) {
  return "<w:lvl w:ilvl=\"" + std::to_string(number) +
         "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + form + "\"/>" + more +
         "<w:lvlText w:val=\"" + text + "\"/></w:lvl>";
}

// § 1., 1., 1), a), –
const std::string levels_of_an_act = level(0, "decimal", "§ %1.") + level(1, "decimal", "%2.") +
                                     level(2, "decimal", "%3)") + level(3, "lowerLetter", "%4)") +
                                     level(4, "bullet", "-");

ZipEntries numbering(const std::string& definitions) {
  return {{"word/numbering.xml", "<w:numbering>" + definitions + "</w:numbering>"}};
}

std::string definition(int id, const std::string& inside) {
  return "<w:abstractNum w:abstractNumId=\"" + std::to_string(id) + "\">" + inside +
         "</w:abstractNum>";
}

std::string list(int id, int definition_id, const std::string& inside = {}) {
  return "<w:num w:numId=\"" + std::to_string(id) + "\"><w:abstractNumId w:val=\"" +
         std::to_string(definition_id) + "\"/>" + inside + "</w:num>";
}

TEST_CASE("paragraphs, runs, tabs and breaks") {
  const auto reading = read(make_docx(
      paragraph(run("Zarzą") + run("dzenie") + "<w:r><w:br/></w:r>" + run("nr 1")) + paragraph("") +
      paragraph(run("Referat") + "<w:r><w:tab/></w:r>" + run("BP-1")) +
      paragraph("<w:hyperlink>" + run("ustawa") + "</w:hyperlink><w:smartTag>" + run(" z dnia") +
                "</w:smartTag><w:fldSimple w:instr=\"DATE\">" + run(" 1 maja") +
                "</w:fldSimple><w:r><w:instrText>PAGE</w:instrText></w:r>" +
                "<w:r><w:t>biało</w:t><w:noBreakHyphen/><w:t>czerwony</w:t></w:r>")));
  CHECK(reading.text ==
        "Zarządzenie\\\nnr 1\n\nReferat    BP-1\nustawa z dnia 1 majabiało-czerwony\n");
  CHECK(reading.findings.empty());
}

TEST_CASE("the numbers are those that Word shows") {
  const auto reading = read(make_docx(
      item(1, 0, "Zakres.") + item(1, 1, "Pierwszy:") + item(1, 2, "a") + item(1, 3, "aa") +
          item(1, 3, "ab") + item(1, 4, "tiret") + item(1, 2, "b") + item(1, 3, "znów a") +
          item(1, 1, "Drugi.") + item(1, 0, "Zadania.") + item(1, 1, "Znów pierwszy.") +
          paragraph(run("bez numeru")) + item(1, 0, "Koniec."),
      numbering(definition(7, levels_of_an_act) + list(1, 7))));
  CHECK(reading.text ==
        "- [0] § 1. Zakres.\n- [1] 1. Pierwszy:\n- [2] 1) a\n- [3] a) aa\n- [3] b) ab\n"
        "- [4] – tiret\n- [2] 2) b\n- [3] a) znów a\n- [1] 2. Drugi.\n- [0] § 2. Zadania.\n"
        "- [1] 1. Znów pierwszy.\nbez numeru\n- [0] § 3. Koniec.\n");
  CHECK(reading.findings.empty());
}

TEST_CASE("lists of one definition count together unless they begin anew") {
  const auto reading = read(make_docx(
      item(1, 2, "a") + item(1, 2, "b") + item(2, 2, "c") + item(3, 2, "od nowa") +
          item(3, 2, "dalej") + item(1, 2, "i dalej"),
      numbering(
          definition(7, levels_of_an_act) + list(1, 7) + list(2, 7) +
          list(3, 7,
               "<w:lvlOverride w:ilvl=\"2\"><w:startOverride w:val=\"1\"/></w:lvlOverride>"))));
  CHECK(reading.text ==
        "- [2] 1) a\n- [2] 2) b\n- [2] 3) c\n- [2] 1) od nowa\n- [2] 2) dalej\n- [2] 3) i dalej\n");
}

TEST_CASE("a level may go on after a higher one, and show the numbers above it") {
  const std::string levels = level(0, "upperRoman", "%1.") +
                             level(1, "decimal", "§ %2.", "<w:lvlRestart w:val=\"0\"/>") +
                             level(2, "decimal", "%1.%2.%3", "<w:isLgl/>") +
                             level(3, "decimal", "%4)", "<w:suff w:val=\"nothing\"/>");
  const auto reading = read(make_docx(item(1, 0, "Ogólne") + item(1, 1, "a") + item(1, 1, "b") +
                                          item(1, 0, "Szczególne") + item(1, 1, "c") +
                                          item(1, 2, "d") + item(1, 3, "glued"),
                                      numbering(definition(7, levels) + list(1, 7))));
  CHECK(reading.text ==
        "- [0] I. Ogólne\n- [1] § 1. a\n- [1] § 2. b\n- [0] II. Szczególne\n- [1] § 3. c\n"
        "- [2] 2.3.1 d\n- [3] 1)glued\n");
}

TEST_CASE("styles bring their numbers, levels and headings") {
  const std::string styles =
      "<w:styles><w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normalny\"/>"
      "<w:style w:type=\"paragraph\" w:styleId=\"Par\"><w:pPr><w:numPr><w:numId w:val=\"1\"/>"
      "</w:numPr></w:pPr></w:style>"
      "<w:style w:type=\"paragraph\" w:styleId=\"Pkt\"><w:basedOn w:val=\"Par\"/></w:style>"
      "<w:style w:type=\"paragraph\" w:styleId=\"Nag\"><w:name w:val=\"heading 2\"/><w:pPr>"
      "<w:outlineLvl w:val=\"1\"/></w:pPr></w:style>"
      "<w:style w:type=\"character\" w:styleId=\"Odn\"><w:rPr><w:vertAlign w:val=\"superscript\"/>"
      "</w:rPr></w:style></w:styles>";
  const std::string levels = level(0, "decimal", "§ %1.", "<w:pStyle w:val=\"Par\"/>") +
                             level(1, "decimal", "%2)", "<w:pStyle w:val=\"Pkt\"/>");
  auto parts = numbering(definition(7, levels) + list(1, 7));
  parts.emplace_back("word/styles.xml", styles);
  const auto styled = [](const std::string& style, const std::string& text,
                         const std::string& more = {}) {
    return paragraph(run(text), "<w:pStyle w:val=\"" + style + "\"/>" + more);
  };
  const auto reading = read(make_docx(
      styled("Nag", "Rozdział 1") + styled("Par", "Zadania:") + styled("Pkt", "a") +
          styled("Pkt", "b") + styled("Par", "bez", "<w:numPr><w:numId w:val=\"0\"/></w:numPr>") +
          paragraph(run("§ 5") + run("1", "<w:rStyle w:val=\"Odn\"/>") + run(". Nowy.")),
      parts));
  CHECK(reading.text ==
        "## Rozdział 1\n- [0] § 1. Zadania:\n- [1] 1) a\n- [1] 2) b\nbez\n§ 5[1]. Nowy.\n");
}

TEST_CASE("a list that its style defines") {
  const std::string styles =
      "<w:styles><w:style w:type=\"numbering\" w:styleId=\"Lista\"><w:pPr><w:numPr>"
      "<w:numId w:val=\"2\"/></w:numPr></w:pPr></w:style></w:styles>";
  auto parts = numbering(definition(7, "<w:numStyleLink w:val=\"Lista\"/>") +
                         definition(8, "<w:styleLink w:val=\"Lista\"/>" + levels_of_an_act) +
                         list(1, 7) + list(2, 8));
  parts.emplace_back("word/styles.xml", styles);
  CHECK(read(make_docx(item(1, 2, "a") + item(1, 2, "b"), parts)).text ==
        "- [2] 1) a\n- [2] 2) b\n");
}

TEST_CASE("a form of numbers that is unknown is written in digits and told") {
  const auto reading = read(make_docx(
      item(1, 0, "a"), numbering(definition(7, level(0, "cardinalText", "%1.")) + list(1, 7))));
  CHECK(reading.text == "- [0] 1. a\n");
  CHECK(reading.findings == "B1069 numbers in a form that is unknown (1): `cardinalText`\n");
}

TEST_CASE("of tracked changes the new text is taken, and they are told") {
  const auto reading = read(make_docx(
      paragraph(run("Referat ") + "<w:del><w:r><w:delText>stary</w:delText></w:r></w:del><w:ins>" +
                run("nowy") + "</w:ins>") +
      paragraph(run("ciąg"), "<w:rPr><w:del/></w:rPr>") + paragraph(run(" dalszy")) +
      "<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>" + paragraph(run("usunięty")) +
      "</w:tc></w:tr></w:tbl>"));
  CHECK(reading.text == "Referat nowy\nciąg dalszy\n");
  CHECK(reading.findings == "B1065 tracked changes (4): `stary`, `nowy`, `usunięty` …\n");
}

TEST_CASE("tables are rows; a table of one column is a frame") {
  const auto cell = [](const std::string& inside, const std::string& properties = {}) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + inside + "</w:tc>";
  };
  const auto row = [](const std::string& inside) { return "<w:tr>" + inside + "</w:tr>"; };
  const std::string wide = row(cell(paragraph(run("1) Referat"))) +
                               cell(paragraph(run("BP-1")) + paragraph(run("BP-2")))) +
                           row(cell(paragraph(run("razem")), "<w:gridSpan w:val=\"2\"/>"));
  const std::string frame = row(cell(paragraph(run("ramka")) + paragraph(run("dalej"))));
  CHECK(read(make_docx("<w:tbl>" + wide + "</w:tbl>")).text ==
        "| 1) Referat | BP-1 / BP-2 |\n| razem |  |\n");
  CHECK(read(make_docx("<w:tbl>" + frame + "</w:tbl>")).text == "ramka\ndalej\n");
  CHECK(read(make_docx("<w:tbl>" +
                       row(cell("<w:tbl>" + wide + "</w:tbl>") + cell(paragraph(run("obok")))) +
                       "</w:tbl>"))
            .text == "| 1) Referat | BP-1 / BP-2 |\n| razem |  |\nobok\n");
}

TEST_CASE("footnotes stand at the end, in the order of their references") {
  const auto reading = read(make_docx(
      paragraph(run("jeden") + "<w:r><w:footnoteReference w:id=\"3\"/></w:r>" + run(" dwa") +
                "<w:r><w:endnoteReference w:id=\"2\"/></w:r>"),
      {{"word/footnotes.xml", "<w:footnotes><w:footnote w:id=\"3\">" +
                                  paragraph("<w:r><w:footnoteRef/></w:r>" + run(" pierwszy")) +
                                  "</w:footnote></w:footnotes>"},
       {"word/endnotes.xml", "<w:endnotes><w:endnote w:id=\"2\">" + paragraph(run("drugi")) +
                                 paragraph(run("dalej")) + "</w:endnote></w:endnotes>"}}));
  CHECK(reading.text == "jeden[^1] dwa[^2]\n[^1]: pierwszy\n[^2]: drugi\ndalej\n");
}

TEST_CASE("a running head is told without the codes of its fields") {
  const std::string field =
      "<w:r><w:instrText> PAGE </w:instrText></w:r>" + run("4") + "<w:r><w:tab/></w:r>";
  const auto reading = read(
      make_docx(paragraph(run("tekst")),
                {{"word/footer1.xml", "<w:ftr>" + paragraph(run("Strona ") + field + run("z 9")) +
                                          paragraph(run("Urząd")) + "</w:ftr>"}}));
  CHECK(reading.findings == "B1066 running heads and feet (1): `Strona 4 z 9 Urząd`\n");
}

TEST_CASE("what is left out is told") {
  const auto reading = read(make_docx(
      "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/></w:docPartObj>"
      "</w:sdtPr><w:sdtContent>" +
          paragraph(run("Spis treści")) + "</w:sdtContent></w:sdt>" +
          paragraph(run("tekst") + run("ukryty", "<w:vanish/>") +
                    "<w:r><w:drawing><wp:inline><wp:docPr descr=\"Herb\"/></wp:inline></w:drawing>"
                    "</w:r><w:r><w:sym w:font=\"Symbol\" w:char=\"F0B3\"/></w:r>"
                    "<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/></w:r>"
                    "<m:oMath><m:r><m:t>x+1</m:t></m:r></m:oMath>"),
      {{"word/header1.xml", "<w:hdr>" + paragraph(run("Miasto Przykładowo")) + "</w:hdr>"},
       {"word/header2.xml", "<w:hdr>" + paragraph(run("Miasto Przykładowo")) + "</w:hdr>"},
       {"word/footer1.xml", "<w:ftr>" + paragraph("") + "</w:ftr>"},
       {"word/comments.xml",
        "<w:comments><w:comment>" + paragraph(run("sprawdzić")) + "</w:comment></w:comments>"}}));
  CHECK(reading.text == "tekst≥\xEF\x83\xBCx+1\n");
  CHECK(reading.findings ==
        "B1066 hidden text (1): `ukryty`\nB1066 running heads and feet (1): `Miasto Przykładowo`\n"
        "B1066 comments (1): `sprawdzić`\nB1066 table of contents (1)\nB1067 pictures (1): `Herb`\n"
        "B1067 equations (1)\n"
        "B1070 signs of fonts of signs (1): `Wingdings F0FC`\n");
}

TEST_CASE("a text box is read once, after its paragraph") {
  const std::string box = "<w:txbxContent>" + paragraph(run("w ramce")) + "</w:txbxContent>";
  const auto reading = read(
      make_docx(paragraph(run("przed") + "<w:r><mc:AlternateContent><mc:Choice><w:drawing><a>" +
                          box + "</a></w:drawing></mc:Choice><mc:Fallback><w:pict>" + box +
                          "</w:pict></mc:Fallback></mc:AlternateContent></w:r>" + run(" i po"))));
  CHECK(reading.text == "przed i po\n[box] w ramce\n");
  CHECK(reading.findings == "B1068 text boxes (1): `w ramce`\n");
}

TEST_CASE("letters are composed") {
  CHECK(read(make_docx(paragraph(run("z\xCC\x87o\xCC\x81\xC5\x82w")))).text == "żółw\n");
}

TEST_CASE("files that cannot be read") {
  const std::string whole = make_docx(paragraph(run("tekst")));
  CHECK(read(whole.substr(0, whole.size() / 2)).findings ==
        "B1055 a damaged archive, perhaps cut off\n");
  CHECK(read(testing::make_zip({{"word/document.xml", "<w:document>"}})).findings ==
        "B1055 the part `word/document.xml` is damaged\n");
  CHECK(read(testing::make_zip({{"word/other.xml", "<a/>"}})).findings ==
        "B1055 a Word document without a text\n");
  CHECK(read(testing::make_zip({{"word/document.xml", std::string(9u << 20U, ' ')}})).findings ==
        "B1056 an archive that unpacks to more than any document has\n");
  std::string deep;
  for (int i = 0; i < 1000; ++i) deep += "<w:ins>";
  CHECK(read(make_docx(deep)).findings ==
        "B1057 the part `word/document.xml` has more than 200 elements inside one another\n");
  CHECK(read(testing::make_zip({{"word/document.xml", "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"}}))
            .findings ==
        "B1057 the part `word/document.xml` declares a document type of its own\n");
}

}  // namespace
}  // namespace bipgen::importing
