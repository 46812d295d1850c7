#include "markdown/inline.hpp"

#include <array>

#include <doctest/doctest.h>

using namespace bipgen::markdown;

namespace {

std::string sup(std::string_view label) {
  return "<sup>" + std::string(label) + "</sup>";
}

std::string repeated(std::string_view pattern, std::size_t times) {
  std::string all;
  for (std::size_t i = 0; i < times; ++i) all += pattern;
  return all;
}

}  // namespace

TEST_CASE("a provision without markup comes back escaped") {
  CHECK(inline_html("Oddział „IT” – R&D > 5 'a' \"b\" <") ==
        "Oddział „IT” – R&amp;D &gt; 5 &#39;a&#39; &quot;b&quot; &lt;");
  CHECK(inline_html("") == "");
}

TEST_CASE("emphasis, code, links and hard breaks") {
  CHECK(inline_html("*a* **b** `c < d` ***e***") ==
        "<em>a</em> <strong>b</strong> <code>c &lt; d</code> <em><strong>e</strong></em>");
  CHECK(inline_html("[BIP](https://www.bip.krakow.pl/ \"strona\")") ==
        "<a href=\"https://www.bip.krakow.pl/\" title=\"strona\">BIP</a>");
  CHECK(inline_html("a  \nb\\\nc\nd") == "a<br>\nb<br>\nc\nd");
  CHECK(inline_html("![herb *miasta*](../herb.png)") ==
        "<img src=\"../herb.png\" alt=\"herb miasta\">");
}

TEST_CASE("escapes and entities are their characters") {
  CHECK(inline_html("\\*a\\* \\[b\\] &sect; 5 &amp;") == "*a* [b] § 5 &amp;");
}

TEST_CASE("block markup is text") {
  const std::array<std::string_view, 19> texts = {
      "1. x",  "1) x",       "# x",         "###### x", "- x",
      "+ x",   "    x",      "\tx",         "---",      "===",
      "| a |", "~~~",        "a\n---",      "a\n===",   "| a |\n|---|\n| b |",
      "- - -", "x\n\n\n  y", "1. 2. - # x", "% x"};
  for (std::string_view text : texts) {
    CAPTURE(text);
    CHECK(plain_text(text).find_first_of("x-=|~ab") != std::string::npos);
    CHECK(inline_html(text).find('<') == std::string::npos);
  }
  CHECK(inline_html("> x") == "&gt; x");
  CHECK(inline_html("[a]: b") == "[a]: b");
  CHECK(inline_html("[^1]: x") == "[^1]: x");
  CHECK(inline_html("* x") == "* x");
  CHECK(inline_html("***") == "***");
  CHECK(inline_html("```\nx\n```") == "<code>x</code>");  // inline code, as it is written
}

TEST_CASE("raw HTML is shown as text") {
  CHECK(inline_html("a <b onclick=\"x\">c</b> <!-- d --> <nazwa jednostki>") ==
        "a &lt;b onclick=&quot;x&quot;&gt;c&lt;/b&gt; &lt;!-- d --&gt; &lt;nazwa jednostki&gt;");
  CHECK(plain_text("<b>c</b>") == "<b>c</b>");
}

TEST_CASE("a dangerous link is dropped and its words kept") {
  CHECK(inline_html("[kliknij *tu*](javascript:alert(1)) dalej") == "kliknij <em>tu</em> dalej");
  CHECK(inline_html("[a](java&Tab;script:x)") == "a");
  CHECK(inline_html("![obraz](data:text/html,x)") == "obraz");
  CHECK(inline_html("<javascript:x>") == "javascript:x");
}

TEST_CASE("addresses become links") {
  CHECK(inline_html("zob. www.krakow.pl.") ==
        "zob. <a href=\"http://www.krakow.pl\">www.krakow.pl</a>.");
  CHECK(inline_html("„https://a.pl/x_y_z/_w_?b&c”") ==
        "„<a href=\"https://a.pl/x_y_z/_w_?b&amp;c\">https://a.pl/x_y_z/_w_?b&amp;c</a>”");
  CHECK(inline_html("<https://a.pl>") == "<a href=\"https://a.pl\">https://a.pl</a>");
  CHECK(inline_html("[www.a.pl](https://b.pl)") == "<a href=\"https://b.pl\">www.a.pl</a>");
}

TEST_CASE("a footnote reference is what the caller makes of it") {
  CHECK(inline_html("a[^1] *b[^x-2]*", sup) == "a<sup>1</sup> <em>b<sup>x-2</sup></em>");
  CHECK(inline_html("a[^1]") == "a[^1]");
  CHECK(inline_html("a[^1]", [](std::string_view) { return std::string(); }) == "a[^1]");
}

TEST_CASE("what is no footnote reference stays") {
  CHECK(inline_html("\\[^1] [^1\\] [^] [^a b] `[^1]` [x[^1]](y)", sup) ==
        "[^1] [^1] [^] [^a b] <code>[^1]</code> <a href=\"y\">x[^1]</a>");
}

TEST_CASE("plain text has the words alone") {
  CHECK(plain_text("**Centrum** [BIP](https://b.pl)[^1], `kod`  \ni ![herb](h.png) &gt; \\*") ==
        "Centrum BIP, kod i herb > *");
  CHECK(plain_text("§ 1. Tekst\nw dwóch wierszach") == "§ 1. Tekst w dwóch wierszach");
}

TEST_CASE("white space at the ends is kept, so that pieces can be joined") {
  CHECK(inline_html(" a ") + inline_html("*b*\n") == " a <em>b</em>\n");
  CHECK(plain_text(" *a* ") == " a ");
  CHECK(inline_html("  ") == "  ");
}

TEST_CASE("marks stand around the words of the plain text") {
  const std::string_view text = "uchyla się **zarządzenie nr 5** z dnia";
  const std::string plain = plain_text(text);
  const std::size_t begin = plain.find("zarządzenie");
  const std::size_t end = plain.find(" dnia");
  const std::array marks = {Mark{begin, end, "<a href=\"x\">", "</a>"}};
  CHECK(inline_html(text, {}, marks) ==
        "uchyla się <strong><a href=\"x\">zarządzenie nr 5</a></strong><a href=\"x\"> z</a> dnia");
}

TEST_CASE("marks count what footnotes, images, breaks and entities are in plain text") {
  const std::string_view text = "a[^1] ![b c](d.png)\n&amp; `e`[f](g) koniec";
  const std::size_t begin = plain_text(text).find("koniec");
  const std::array marks = {Mark{begin, begin + 6, "<mark>", "</mark>"}};
  const std::string html = inline_html(text, sup, marks);
  CHECK(html.ends_with("</a> <mark>koniec</mark>"));
}

TEST_CASE("marks are left out inside links") {
  const std::array marks = {Mark{0, 3, "<i>", "</i>"}};
  CHECK(inline_html("a [b](c) d", {}, marks) == "<i>a </i><a href=\"c\">b</a> d");
}

TEST_CASE("a NUL byte does no harm") {
  using namespace std::string_view_literals;
  CHECK(inline_html("a\0*b*"sv) == "a <em>b</em>");
}

// Each of these made some Markdown reader quadratic or deep. They are long enough that a quadratic
// way would run into the test's time limit; the words must come out all the same.
TEST_CASE("pathological texts cost little and lose nothing") {
  const std::array<std::string_view, 22> patterns = {
      "[",    "![", "*a ",    "*a_b",   "[a](",   "<",  "<a",  "<!",  "<?", "<!A ", "<![CDATA[",
      "<!--", "`",  "![[]()", "**a *b", "_a*b_ ", "[^", "[^1", "&a;", "\\", "http", "x\\[^1]"};
  for (std::string_view pattern : patterns) {
    const std::string text = repeated(pattern, 100'000);
    const std::string html = inline_html(text, sup);
    CAPTURE(pattern);
    CHECK(html.size() >= text.size() / 2);
    CHECK(plain_text(text).size() >= text.size() / 8);
  }
}
