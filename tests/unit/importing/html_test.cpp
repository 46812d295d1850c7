#include <doctest/doctest.h>

#include "importing/read_html.hpp"
#include "readings.hpp"

namespace bipgen::importing {
namespace {

struct Reading {
  std::string text;
  std::string findings;
};

Reading read(const std::string& page) {
  source::Diagnostics diagnostics;
  const auto text = read_html(page, "akt.html", diagnostics);
  CHECK_FALSE(diagnostics.has_errors());
  return {dump(text), dump(diagnostics)};
}

TEST_CASE("paragraphs, breaks, entities and headings") {
  const auto reading = read(
      "<h2>Rozdzia&#322; 1</h2><p>Na  podstawie\nart. <b>33</b> ust&oacute;w<br/>dalej</p>"
      "<div>a<div>b</div>c</div><p>&nbsp;</p><p>&sect;&nbsp;1<sup>1</sup>. m<sup>2</sup></p>");
  CHECK(reading.text ==
        "## Rozdział 1\nNa podstawie art. 33 ustów\\\ndalej\na\nb\nc\n\u00A0\n§\u00A0"
        "1[1]. m²\n");
  CHECK(reading.findings.empty());
}

TEST_CASE("what the layout sets apart is not glued, what stands in the line is") {
  CHECK(read("<p>formu<b>larzy</b><span>BP-1</span></p>").text == "formularzyBP-1\n");
  CHECK(read("<p>formularzy<span style='float: right'>BP-1;</span></p>").text ==
        "formularzy    BP-1;\n");
  CHECK(
      read("<p>formularzy<span style=\"display:inline-block; width:9em\">BP-1;</span></p>").text ==
      "formularzy    BP-1;\n");
  CHECK(read("<span style='display:block'>jeden</span><span>dwa</span>").text == "jeden\ndwa\n");
  CHECK(read("<div>z dnia <st1:date>2 maja</st1:date> 2024 r.<o:p></o:p></div>").text ==
        "z dnia 2 maja 2024 r.\n");
  CHECK(read("<p><![if !supportLists]><span>1)</span><![endif]> tekst</p>").text == "1) tekst\n");
}

TEST_CASE("links that lead to one another are a note and its number") {
  // As LibreOffice writes them, then as Word does.
  CHECK(read("<p>gminnym<a name=\"s1anc\" href=\"#s1sym\"><sup>1</sup></a>, dalej"
             "<a name=s2anc href=\"#s2sym\"><sup>2</sup></a></p>"
             "<div id=s1><p><a name=s1sym href=\"#s1anc\">1)</a>Nota.</p></div>"
             "<div id=s2><p><a name=s2sym href=\"#s2anc\">2)</a> Druga.</p></div>")
            .text == "gminnym[^1], dalej[^2]\n[^1]: Nota.\n[^2]: Druga.\n");
  CHECK(read("<p>gminnym<a href=\"#_ftn1\" name=\"_ftnref1\"><span><sup>[1]</sup></span></a> a</p>"
             "<p><a href=\"#_ftnref1\" name=\"_ftn1\"><span>[1]</span></a> Nota.</p>")
            .text == "gminnym[^1] a\n[^1]: Nota.\n");
}

TEST_CASE("other links are words") {
  CHECK(read("<p><a name=a href=\"#b\">§ 1</a> i <a name=c href=\"#a\">§ 2</a></p>").text ==
        "§ 1 i § 2\n");
}

TEST_CASE("lists have the numbers that a browser shows") {
  const auto reading = read(
      "<ol start=3><li>a<li>b<ol type=a><li>x</li><li>y</li></ol></li><li value=9>c</li></ol>"
      "<ol style='list-style-type: lower-roman'><li><p>r</p><p>dalej</p></li></ol>"
      "<ul><li>kropka</ul><ul style='list-style-type:none'><li>1) punkt</li></ul>");
  CHECK(reading.text ==
        "- [0] 3. a\n- [0] 4. b\n- [1] a. x\n- [1] b. y\n- [0] 9. c\n- [0] i. r\ndalej\n"
        "- [0] • kropka\n1) punkt\n");
}

TEST_CASE("a list whose items have markers of their own shows no others") {
  CHECK(read("<ol><li><span>1)</span> a</li><li>1a) b<ol><li>– c</li></ol></li></ol>"
             "<ul><li>§ 1. d</li></ul>")
            .text == "1) a\n1a) b\n– c\n§ 1. d\n");
  CHECK(read("<ol><li>a</li><li>b</li><li>1) c</li></ol>").text ==
        "- [0] 1. a\n- [0] 2. b\n- [0] 3. 1) c\n");
}

TEST_CASE("tables of data are rows, frames are not") {
  const auto reading = read(
      "<table><caption>Wykaz</caption><thead><tr><th>Nazwa<th>Kod</tr></thead><tbody>"
      "<tr><td>Referat<br>prób<td>BP-1</tr><tr><td colspan=2>razem</tr></tbody></table>"
      "<table><tr><td><p>akapit</p><p>drugi</p></td></tr></table>"
      "<table><tr><td><table><tr><td>w<td>z</tr></table></td><td>obok</td></tr></table>");
  CHECK(reading.text ==
        "Wykaz\n| Nazwa | Kod |\n| Referat / prób | BP-1 |\n| razem |  |\nakapit\ndrugi\n"
        "| w | z |\nobok\n");
}

TEST_CASE("preformatted text keeps its lines") {
  CHECK(read("<pre>§ 1.  Zakres\n   dalej</pre>").text == "§ 1.  Zakres\\\ndalej\n");
}

TEST_CASE("what stands around the main content is left out and told") {
  const auto reading = read(
      "<html><head><title>BIP</title><script>x()</script></head><body><nav>Menu</nav>"
      "<div class='a'>Ogłoszenia</div><main><header><h1>Zarządzenie</h1></header>"
      "<div class='breadcrumb'>Strona główna</div><p>tekst</p></main>"
      "<footer>Urząd</footer></body></html>");
  CHECK(reading.text == "# Zarządzenie\ntekst\n");
  CHECK(reading.findings ==
        "B1066 parts of the page beside its text (4): `Menu`, `Ogłoszenia`, `Urząd`, `Strona "
        "główna`\n");
}

TEST_CASE("the main content may be told by a name, when it holds most of the page") {
  const std::string law(200, 'x');
  CHECK(read("<body><div id=left>Kontakt</div><div id='content'><p>" + law + "</p></div></body>")
            .text == law + "\n");
  CHECK(read("<body><div class='content'>mało</div><p>" + law + "</p></body>").text ==
        "mało\n" + law + "\n");
  // Two articles are no single text.
  CHECK(read("<body><article>a</article><article>b</article></body>").text == "a\nb\n");
}

TEST_CASE("hidden and deleted text is left out and told; what has a paragraph of law never is") {
  const auto reading = read(
      "<p>a<span style='display: none'>ukryty</span><del>stary</del><ins>nowy</ins></p>"
      "<form>Szukaj</form><form><p>§ 1. Treść</p></form><img src=x alt='Herb'><img src=y alt=''>");
  CHECK(reading.text == "anowy\n§ 1. Treść\n");
  CHECK(reading.findings ==
        "B1065 tracked changes (1): `stary`\nB1066 hidden text (1): `ukryty`\n"
        "B1066 parts of the page beside its text (1): `Szukaj`\nB1067 pictures (1): `Herb`\n");
}

TEST_CASE("any text is a page") {
  CHECK(read("").text.empty());
  CHECK(read("bez znaczników < i & tak").text == "bez znaczników < i & tak\n");
  CHECK(read("<p>nie<b>zamknięte").text == "niezamknięte\n");
}

TEST_CASE("the encoding that a page names") {
  CHECK(declared_encoding("<meta http-equiv=x content='text/html; charset=ISO-8859-2'>") ==
        "iso-8859-2");
  CHECK(declared_encoding("<meta charset=\"UTF-8\"/>") == "utf-8");
  CHECK(declared_encoding("<?xml version='1.0' encoding='windows-1250'?>") == "windows-1250");
  CHECK(declared_encoding("<p>").empty());
}

}  // namespace
}  // namespace bipgen::importing
