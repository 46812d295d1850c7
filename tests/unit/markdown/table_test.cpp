#include <doctest/doctest.h>

#include "markdown/inline.hpp"

using namespace bipgen::markdown;

TEST_CASE("a table has headers with scope, alignment and inline cells") {
  CHECK(table_html({"| Lp. | Nazwa | Kwota |", "|:--|:-:|--:|", "| 1 | **A** & B | 5 |"}, "") ==
        "<table>\n<thead>\n"
        "<tr><th scope=\"col\" class=\"align-left\">Lp.</th>"
        "<th scope=\"col\" class=\"align-center\">Nazwa</th>"
        "<th scope=\"col\" class=\"align-right\">Kwota</th></tr>\n"
        "</thead>\n<tbody>\n"
        "<tr><td class=\"align-left\">1</td>"
        "<td class=\"align-center\"><strong>A</strong> &amp; B</td>"
        "<td class=\"align-right\">5</td></tr>\n"
        "</tbody>\n</table>\n");
}

TEST_CASE("the caption is escaped") {
  CHECK(
      table_html({"|a|", "|-|"}, "Opłaty <2023>").find("<caption>Opłaty &lt;2023&gt;</caption>") !=
      std::string::npos);
}

TEST_CASE("an escaped pipe does not part cells") {
  const std::string html = table_html({"a | b", "--- | ---", "x \\| y | `c \\| d`"}, "");
  CHECK(html.find("<td>x | y</td><td><code>c | d</code></td>") != std::string::npos);
}

TEST_CASE("a backslash before a backslash leaves the pipe free") {
  const std::string html = table_html({"a | b", "--- | ---", "x \\\\| y"}, "");
  CHECK(html.find("<td>x \\</td><td>y</td>") != std::string::npos);
}

TEST_CASE("a short row is filled") {
  CHECK(table_html({"|a|b|", "|-|-|", "|1|"}, "").find("<tr><td>1</td><td></td></tr>") !=
        std::string::npos);
}

TEST_CASE("cells beyond the header's are not lost") {
  const std::string html = table_html({"|a|", "|-|", "|1|2|"}, "");
  CHECK(html.find("<th scope=\"col\">a</th><td></td>") != std::string::npos);
  CHECK(html.find("<td>1</td><td>2</td>") != std::string::npos);
}

TEST_CASE("a header row without words is left out") {
  CHECK(table_html({"| | |", "|-|-|", "|1|2|"}, "") ==
        "<table>\n<tbody>\n<tr><td>1</td><td>2</td></tr>\n</tbody>\n</table>\n");
}

TEST_CASE("footnotes in cells are the caller's") {
  const auto star = [](std::string_view) { return std::string("<sup>*</sup>"); };
  CHECK(table_html({"|a[^1]|", "|-|"}, "", star).find("a<sup>*</sup></th>") != std::string::npos);
}

TEST_CASE("what is no table is a paragraph") {
  CHECK(table_html({"| a |", "| b |"}, "") == "<p>| a |\n| b |</p>\n");
  CHECK(table_html({"|a|b|", "|-|", "|1|2|"}, "") == "<p>|a|b|\n|-|\n|1|2|</p>\n");
  CHECK(table_html({}, "") == "<p></p>\n");
}
