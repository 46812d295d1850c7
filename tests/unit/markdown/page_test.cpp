#include "markdown/page.hpp"

#include <doctest/doctest.h>

using namespace bipgen;
using markdown::PageHtml;

namespace {

struct Made {
  PageHtml page;
  source::Diagnostics diagnostics;
  source::File file;

  // "B0603 3: message" of every finding, one per line; the line counts from the top of the file.
  std::string findings() const {
    std::string all;
    const source::Lines lines(file.text);
    for (const auto& d : diagnostics.all()) {
      all += std::string(source::code_of(d.kind)) + " " +
             std::to_string(lines.position(d.where.span.begin).line) + ": " + d.message.english() +
             "\n";
    }
    return all;
  }
};

// The body stands below a front matter of three lines.
Made make(std::string_view body) {
  Made made;
  made.file = {"pages/strona.md", "---\ntitle: Strona\n---\n" + std::string(body)};
  const auto size = static_cast<std::uint32_t>(made.file.text.size());
  made.page = markdown::page_html(made.file, {22, size}, made.diagnostics);
  return made;
}

std::string html_of(std::string_view body) {
  return make(body).page.html;
}

}  // namespace

TEST_CASE("paragraphs, lists, quotations, code and rules") {
  CHECK(html_of("Akapit *ważny*.\n\n- a\n- b\n\n3. c\n\n4. d\n\n> e\n\n```\n<f>\n```\n\n---\n") ==
        "<p>Akapit <em>ważny</em>.</p>\n"
        "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n"
        "<ol start=\"3\">\n<li><p>c</p>\n</li>\n<li><p>d</p>\n</li>\n</ol>\n"
        "<blockquote>\n<p>e</p>\n</blockquote>\n"
        "<pre><code>&lt;f&gt;\n</code></pre>\n<hr>\n");
  CHECK(html_of("- a\n  - b\n") == "<ul>\n<li>a\n<ul>\n<li>b</li>\n</ul>\n</li>\n</ul>\n");
}

TEST_CASE("an empty page is empty") {
  const Made made = make("");
  CHECK(made.page.html.empty());
  CHECK(made.diagnostics.all().empty());
}

TEST_CASE("headings begin at h2 whatever level the author begins with") {
  CHECK(html_of("## A\n\n### B\n") == "<h2 id=\"a\">A</h2>\n<h3 id=\"b\">B</h3>\n");
  CHECK(html_of("# A\n\n## B\n") == "<h2 id=\"a\">A</h2>\n<h3 id=\"b\">B</h3>\n");
}

TEST_CASE("ids of headings are slugs, each once") {
  const Made made = make("## Co się dzieje\n\n## Co się dzieje\n\n## Co się dzieje 2\n\n## ***\n");
  REQUIRE(made.page.headings.size() == 4);
  CHECK(made.page.headings[0].id == "co-sie-dzieje");
  CHECK(made.page.headings[1].id == "co-sie-dzieje-2");
  CHECK(made.page.headings[2].id == "co-sie-dzieje-2-2");
  CHECK(made.page.headings[0].text == "Co się dzieje");
}

TEST_CASE("a skipped heading level is reported") {
  CHECK(make("## A\n\n#### B\n").findings() ==
        "B0601 6: heading of level 4 stands below one of level 2\n");
}

TEST_CASE("raw HTML is shown and reported") {
  const Made made = make("<div>\nx\n</div>\n\na <b>c</b>\n");
  CHECK(made.page.html == "<p>&lt;div&gt;\nx\n&lt;/div&gt;</p>\n<p>a &lt;b&gt;c&lt;/b&gt;</p>\n");
  CHECK(made.findings() ==
        "B0603 4: raw HTML is shown as text\n"
        "B0603 8: raw HTML is shown as text\n"
        "B0603 8: raw HTML is shown as text\n");
}

TEST_CASE("an image without words and a dropped link are reported") {
  CHECK(make("![](a.png)\n\n[x](javascript:y)\n").findings() ==
        "B0602 4: image has no alternative text\n"
        "B0604 6: link to `javascript:y` is dropped\n");
}

TEST_CASE("links are gathered with the place of their block") {
  const Made made = make("a\n\n[b](../c/index.html#d) i [e][f]\n\n[f]: https://g.pl\n");
  REQUIRE(made.page.links.size() == 2);
  CHECK(made.page.links[0].target == "../c/index.html#d");
  CHECK(made.page.links[1].target == "https://g.pl");
  CHECK(source::Lines(made.file.text).position(made.page.links[0].span.begin).line == 6);
}

TEST_CASE("tables of a page are those of acts") {
  const std::string html = html_of("Wykaz:\n| a | b |\n|---|--:|\n| 1 | 2 | 3 |\n\nDalej\n");
  CHECK(html.starts_with("<p>Wykaz:</p>\n<table>\n"));
  CHECK(html.find("<td>1</td><td class=\"align-right\">2</td><td>3</td>") != std::string::npos);
  CHECK(html.ends_with("</table>\n<p>Dalej</p>\n"));
}

TEST_CASE("a table inside a list keeps its rows") {
  CHECK(html_of("- x\n\n  | a |\n  |---|\n  | 1 |\n").find("<tr><td>1</td></tr>") !=
        std::string::npos);
}

TEST_CASE("footnotes are numbered by their references") {
  const Made made = make("a[^x] b[^y] c[^x]\n\n[^y]: Drugi\n  przypis\n[^x]: *Pierwszy*\n");
  CHECK(made.diagnostics.all().empty());
  CHECK(
      made.page.html ==
      "<p>a<sup class=\"odnosnik\"><a href=\"#przypis-1\" id=\"odnosnik-1\" "
      "aria-label=\"Przypis 1\">1)</a></sup>"
      " b<sup class=\"odnosnik\"><a href=\"#przypis-2\" id=\"odnosnik-2\" "
      "aria-label=\"Przypis 2\">2)</a></sup>"
      " c<sup class=\"odnosnik\"><a href=\"#przypis-1\" aria-label=\"Przypis 1\">1)</a></sup></p>\n"
      "<section class=\"przypisy\" aria-label=\"Przypisy\">\n<ol role=\"list\" class=\"l\">\n"
      "<li id=\"przypis-1\"><a class=\"nr\" href=\"#odnosnik-1\" aria-label=\"Wróć do tekstu\">1)"
      "</a><div class=\"t\"><p><em>Pierwszy</em></p></div></li>\n"
      "<li id=\"przypis-2\"><a class=\"nr\" href=\"#odnosnik-2\" aria-label=\"Wróć do tekstu\">2)"
      "</a><div class=\"t\"><p>Drugi przypis</p></div></li>\n"
      "</ol>\n</section>\n");
}

TEST_CASE("a footnote without text or without reference is reported and shown") {
  const Made made = make("a[^1]\n\n[^2]: słowo\n");
  CHECK(made.page.html.find("a[^1]") != std::string::npos);
  CHECK(made.page.html.find("słowo") != std::string::npos);
  CHECK(made.findings() ==
        "B0605 4: footnote `[^1]` has no text\n"
        "B0606 6: footnote `[^2]` is not referred to\n");
}

TEST_CASE("a definition inside fenced code is code") {
  CHECK(html_of("```\n[^1]: x\n```\n") == "<pre><code>[^1]: x\n</code></pre>\n");
}

TEST_CASE("a page too dense with markup is shown as it is") {
  std::string body;
  for (int i = 0; i < 20'000; ++i) body += "![[]()";
  const Made made = make(body);
  CHECK(made.page.html.starts_with("<pre>![[]()"));
  CHECK(made.findings() ==
        "B0607 4: text has too many `<!`, `<?` or `![` to be read as Markdown\n");
}

TEST_CASE("ten thousand nested quotations and lists are no danger") {
  std::string nested;
  for (int i = 0; i < 10'000; ++i) nested += "> - ";
  CHECK(html_of(nested + "słowo").find("słowo") != std::string::npos);
}
