#include "charts/chart.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include <doctest/doctest.h>

#include "unit/charts/structures.hpp"
#include "unit/charts/words.hpp"

namespace bipgen::charts {
namespace {

using organization::Structure;
using organization::UnitKind;
using testing::add_unit;
using testing::coi_2022;
using testing::coi_2025;
using testing::contradictions;
using testing::office_with_head;
using testing::polish_words;
using Strings = std::vector<std::string>;

std::string page_of(const std::string& id) {
  return "../komorki/" + id + "/";
}

std::string chart_of(const Structure& structure) {
  return draw_chart(structure, polish_words("Struktura"), page_of, "a-");
}

std::size_t count(std::string_view text, std::string_view part) {
  std::size_t times = 0;
  for (auto at = text.find(part); at != std::string_view::npos; at = text.find(part, at + 1)) {
    ++times;
  }
  return times;
}

bool contains(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

// The values of an attribute, in the order of the text.
Strings values_of(const std::string& svg, const std::string& attribute) {
  Strings values;
  const auto start = " " + attribute + "=\"";
  for (auto at = svg.find(start); at != std::string::npos; at = svg.find(start, at)) {
    at += start.size();
    values.push_back(svg.substr(at, svg.find('"', at) - at));
  }
  return values;
}

TEST_CASE("the root says what the drawing is, and has no size of its own") {
  const auto svg = chart_of(coi_2025());
  CHECK(svg.starts_with("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"organigram\" viewBox="));
  const auto root = svg.substr(0, svg.find('>'));
  CHECK(contains(root, R"(role="graphics-document document")"));
  CHECK(contains(root, R"(aria-roledescription="schemat organizacyjny")"));
  CHECK(contains(root, R"(aria-labelledby="a-title" aria-describedby="a-desc")"));
  CHECK_FALSE(contains(root, " width="));
  CHECK_FALSE(contains(root, " height="));
  CHECK(contains(svg, "<title id=\"a-title\">Struktura</title>"));
  CHECK(svg.ends_with("</svg>\n"));
}

TEST_CASE("nothing of Graphviz's own is left but shapes") {
  const auto svg = chart_of(coi_2025());
  for (const auto* part : {"xlink", "<!--", "<?xml", "DOCTYPE", "graphviz", "&#45;", "transform",
                           " style=", "font-family=\"Arial\""}) {
    CAPTURE(part);
    CHECK_FALSE(contains(svg, part));
  }
  CHECK(count(svg, "<title") == 1);
}

TEST_CASE("links come in the order of reading") {
  const auto ids = values_of(chart_of(coi_2025()), "id");
  const Strings begin(ids.begin() + 2, ids.begin() + 5);
  CHECK(begin == Strings{"a-u-dyrektor", "a-u-it-01-1", "a-u-it-01-2"});
  const auto at = [&](const std::string& id) { return std::ranges::find(ids, "a-u-" + id); };
  CHECK(at("it-06") + 1 == at("i-zastepca-dyrektora"));
  CHECK(at("it-05") + 1 == at("it-05-1"));
  CHECK(at("it-08") + 1 == ids.end());
  CHECK(values_of(chart_of(coi_2025()), "href").size() == ids.size() - 2);
}

TEST_CASE("a link is named by the words that it shows") {
  const auto svg = chart_of(coi_2022());
  CHECK(contains(svg, R"(<g id="a-u-it-01-1" class="node t-referat"><a href="../komorki/it-01-1/" )"
                      R"(aria-label="IT-01-1 Referat ds. zarządzania projektami IT">)"));
}

TEST_CASE("each unit is there once, also one that is a post as well") {
  const auto svg = chart_of(coi_2025());
  CHECK(count(svg, ">IT-08</text>") == 1);
  CHECK(count(svg, "class=\"node t-") == 25 + 4 + 2);
}

TEST_CASE("lines are hidden from readers") {
  const auto svg = chart_of(coi_2025());
  CHECK(count(svg, "class=\"edge ") == 28 + 2);
  CHECK(count(svg, "class=\"edge ") == count(svg, "aria-hidden=\"true\""));
  CHECK(count(svg, "class=\"edge wspolpraca\"") == 1);
  CHECK(count(svg, "stroke-dasharray=\"5,2\" d=") == 2);
}

TEST_CASE("names and addresses are escaped") {
  auto structure = office_with_head();
  add_unit(structure, "A&B", "Referat \"R&D\" <x>", UnitKind::referat, "dyrektor");
  const auto svg = draw_chart(
      structure, polish_words("A & <B>"), [](const std::string&) { return "?a=1&b=\"2\""; }, "");
  CHECK(contains(svg, R"(<a href="?a=1&amp;b=&quot;2&quot;")"));
  CHECK(contains(svg, R"(aria-label="A&amp;B Referat &quot;R&amp;D&quot; &lt;x&gt;")"));
  CHECK(contains(svg, ">Referat &quot;R&amp;D&quot; &lt;x&gt;</text>"));
  CHECK(contains(svg, ">A &amp; &lt;B&gt;</title>"));
}

TEST_CASE("words that Graphviz would take for markup or an entity are words") {
  auto structure = office_with_head();
  add_unit(structure, "A", "Referat &lt; \\N \\G t0 b1", UnitKind::referat, "dyrektor");
  CHECK(contains(chart_of(structure), ">Referat &amp;lt; \\N \\G t0 b1</text>"));
}

TEST_CASE("who has no page has no link") {
  const auto svg = draw_chart(
      coi_2022(), polish_words(""),
      [](const std::string& id) { return id == "it-01-1" ? "x" : ""; }, "");
  CHECK(count(svg, "<a ") == 1);
  CHECK(count(svg, "</a>") == 1);
  CHECK(count(draw_chart(coi_2022(), polish_words(""), {}, ""), "<a ") == 0);
}

TEST_CASE("the page of a post serves for the unit that it is") {
  const auto svg = draw_chart(
      coi_2025(), polish_words(""),
      [](const std::string& id) { return id == "glowny-miejski-strateg" ? "x" : ""; }, "");
  CHECK(contains(svg, R"(<g id="u-it-08" class="node t-funkcja"><a href="x")"));
}

TEST_CASE("ids are unique in bad data as well") {
  auto ids = values_of(chart_of(contradictions()), "id");
  CHECK(std::ranges::count(ids, "a-u-a") == 1);
  CHECK(std::ranges::count(ids, "a-u-a-2") == 1);
  std::ranges::sort(ids);
  CHECK(std::ranges::adjacent_find(ids) == ids.end());
}

TEST_CASE("every text has the length that the table gives it") {
  const auto svg = chart_of(coi_2025());
  CHECK(count(svg, "<text ") == count(svg, " textLength="));
  CHECK(contains(svg, "textLength=\"40.46\" lengthAdjust=\"spacingAndGlyphs\">współpraca</text>"));
  auto structure = office_with_head();
  add_unit(structure, "A", "Δ", UnitKind::referat, "dyrektor");
  CHECK(count(chart_of(structure), "<text ") == count(chart_of(structure), " textLength=") + 1);
}

TEST_CASE("a narrow chart keeps the scale of a wide one") {
  const auto structure = office_with_head();
  CHECK(contains(chart_of(structure), "viewBox=\"-312 -4 818 38\""));
}

TEST_CASE("an empty structure gives no chart") {
  CHECK(chart_of({}).empty());
}

TEST_CASE("the bytes are the same whatever was drawn before, and in any thread") {
  const auto expected = chart_of(coi_2025());
  const auto other = chart_of(contradictions());
  std::vector<std::thread> threads;
  std::vector<int> equal(4);
  for (std::size_t i = 0; i < equal.size(); ++i) {
    threads.emplace_back([&, i] {
      for (int round = 0; round < 5; ++round) {
        equal[i] += chart_of(coi_2025()) == expected ? 1 : 0;
        equal[i] += chart_of(contradictions()) == other ? 1 : 0;
      }
    });
  }
  for (auto& thread : threads) thread.join();
  CHECK(equal == std::vector<int>(4, 10));
}

}  // namespace
}  // namespace bipgen::charts
