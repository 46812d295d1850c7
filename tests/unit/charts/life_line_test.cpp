#include "charts/life_line.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include "unit/charts/life_lines.hpp"

namespace bipgen::charts {
namespace {

using calendar::Date;
using testing::large_life;
using testing::simple_life;
using testing::single_life;
using Strings = std::vector<std::string>;

Date year(int number) {
  return Date::from_ymd(number, 1, 1).value();
}

// The words of the boxes from the top, the lines of one joined.
Strings words_of(const PlacedLife& life) {
  Strings words;
  for (const auto& box : life.placement.boxes) {
    words.emplace_back();
    for (const auto& line : box.lines) {
      words.back() += (words.back().empty() ? "" : " | ") + line.text;
    }
  }
  return words;
}

std::vector<Line> lines_of(const PlacedLife& life, LineLook look) {
  std::vector<Line> lines;
  std::ranges::copy_if(life.placement.lines, std::back_inserter(lines),
                       [&](const Line& line) { return line.look == look; });
  return lines;
}

// What is wrong: boxes over each other or out of the figure, lines through words.
Strings faults_of(const PlacedLife& life, int width) {
  Strings faults;
  const auto& boxes = life.placement.boxes;
  for (std::size_t i = 0; i < boxes.size(); ++i) {
    const auto name = boxes[i].lines.empty() ? "?" : boxes[i].lines.front().text;
    if (boxes[i].left < 0 || boxes[i].right() > width) faults.push_back(name + " is outside");
    if (i > 0 && boxes[i].top < boxes[i - 1].bottom()) faults.push_back(name + " overlaps");
    for (const auto& line : life.placement.lines) {
      for (const auto& point : line.points) {
        if (point.x > boxes[i].left) faults.push_back(name + " has a line through it");
        if (point.x < 0 || point.y < 0) faults.push_back("a line is outside");
      }
    }
  }
  if (life.names.size() != boxes.size()) faults.emplace_back("not every box has a name");
  return faults;
}

TEST_CASE("one structure is one stretch, from its day until today") {
  const auto life = place_life_line(single_life());
  CHECK(words_of(life) == Strings{"dziś", "IT-06 Oddział usług cyfrowych | 28 lipca 2025 r. – dziś",
                                  "28 lipca 2025 r."});
  CHECK(lines_of(life, LineLook::main_life).size() == 1);
  CHECK(lines_of(life, LineLook::life).empty());
}

TEST_CASE("the newest is on top, and a stretch stands below the day on which it ended") {
  const auto words = words_of(place_life_line(simple_life()));
  CHECK(words == Strings{"dziś",
                         "BP-01-2 Referat ds. obiegu dokumentów | i archiwum | "
                         "28 lipca 2025 r. – dziś",
                         "28 lipca 2025 r.", "włączenie",
                         "BP-01-2 Referat ds. obiegu dokumentów | "
                         "23 czerwca 2022 r. – 28 lipca 2025 r. | co było pomiędzy, nie wiadomo",
                         "BP-02 Referat ds. skarg i wniosków | "
                         "15 marca 2019 r. – 28 lipca 2025 r.",
                         "23 czerwca 2022 r.",
                         "BP-01 Referat ds. kancelarii | 15 marca 2019 r. – 23 czerwca 2022 r.",
                         "15 marca 2019 r.", "podział", "podział",
                         "BP-O Oddział Organizacyjny | 1 stycznia 2015 r. – 15 marca 2019 r.",
                         "1 stycznia 2015 r."});
}

TEST_CASE("an uncertain time is broken in its line and its box") {
  const auto life = place_life_line(simple_life());
  const auto lives = lines_of(life, LineLook::main_life);
  CHECK(std::ranges::count_if(lives, &Line::dashed) == 1);
  CHECK(std::ranges::count_if(life.placement.boxes, &Box::dashed) == 1);
}

TEST_CASE("a line that ends in a link leads to it, one that goes on leads to the day") {
  const auto life = place_life_line(simple_life());
  const auto passages = lines_of(life, LineLook::passage);
  REQUIRE(passages.size() == 3);
  const auto mains = lines_of(life, LineLook::main_life);
  const auto others = lines_of(life, LineLook::life);
  REQUIRE(others.size() == 2);
  // Newest first: the absorption, then the two of the division.
  CHECK(others[1].points.front() == passages[0].points.front());
  CHECK(others[0].points.front() == passages[1].points.front());
  CHECK(mains[0].points.back() == passages[1].points.back());
  CHECK(others[1].points.back() == passages[2].points.back());
  CHECK(mains[1].points.front() == mains[2].points.back());
}

TEST_CASE("twelve days and eight lanes fit a phone") {
  CHECK(faults_of(place_life_line(large_life()), 246) == Strings{});
  CHECK(faults_of(place_life_line(simple_life()), 246) == Strings{});
}

TEST_CASE("the line of the page's unit is next to the words") {
  const auto life = place_life_line(large_life());
  const auto main = lines_of(life, LineLook::main_life).front().points.front().x;
  for (const auto& line : lines_of(life, LineLook::life)) CHECK(line.points.front().x < main);
}

TEST_CASE("links are named by the words that are seen; lines are hidden from readers") {
  const auto svg = draw_life_line(simple_life(), "z-");
  CHECK(svg.find(R"(<g id="z-e-0" class="node etap-glowny"><a href="../a/" )"
                 R"(aria-label="BP-01 Referat ds. kancelarii )"
                 R"(15 marca 2019 r. – 23 czerwca 2022 r.">)") != std::string::npos);
  CHECK(svg.find(R"(aria-roledescription="linia życia")") != std::string::npos);
  CHECK(svg.find(R"(<g class="edge przejscie" aria-hidden="true">)") != std::string::npos);
  CHECK(svg.find(" style=") == std::string::npos);
  CHECK(svg == draw_life_line(simple_life(), "z-"));
}

TEST_CASE("a day without words is written in digits, a stretch without words as its lane") {
  LifeLine line;
  line.today_label = "dziś";
  line.lanes = {{"Biuro Rzek", {{"", "", year(2001), year(2003), true}}, true}};
  CHECK(words_of(place_life_line(line)) ==
        Strings{"2003-01-01", "Biuro Rzek | 2001-01-01 – 2003-01-01", "2001-01-01"});
}

TEST_CASE("links to lanes that are not there are left out, and no lanes give nothing") {
  auto line = single_life();
  line.links = {{0, 7, year(2025), "podział"}, {0, 0, year(2025), "podział"}};
  CHECK(draw_life_line(line, "z-") == draw_life_line(single_life(), "z-"));
  CHECK(draw_life_line({}, "z-").empty());
  line.lanes = {{"Biuro", {}, true}};
  CHECK(draw_life_line(line, "z-").empty());
}

LifeLine any_life() {
  LifeLine line;
  line.today_label = "dziś";
  const auto count = *rc::gen::inRange(1, 9);
  for (int lane = 0; lane < count; ++lane) {
    line.lanes.push_back({"Pas", {}, lane == 0});
    const auto stretches = *rc::gen::inRange(0, 6);
    for (int i = 0; i < stretches; ++i) {
      const auto from = *rc::gen::inRange(1990, 2030);
      const auto until = *rc::gen::inRange(0, 9);
      line.lanes.back().stretches.push_back(
          {*rc::gen::element<std::string>("", "Referat ds. konstantynopolitańczykowianeczek",
                                          "IT-1 Referat"),
           "", year(from), until == 0 ? std::nullopt : std::optional(year(from + until)),
           *rc::gen::arbitrary<bool>()});
    }
  }
  const auto links = *rc::gen::inRange(0, 8);
  for (int i = 0; i < links; ++i) {
    line.links.push_back({*rc::gen::inRange<std::size_t>(0, 9),
                          *rc::gen::inRange<std::size_t>(0, 9), year(*rc::gen::inRange(1990, 2030)),
                          "przekazanie 3 zadań"});
  }
  return line;
}

TEST_CASE("of any life every stretch has one box, and nothing overlaps") {
  CHECK(rc::check([] {
    const auto line = any_life();
    const auto life = place_life_line(line);
    RC_ASSERT(faults_of(life, 246) == Strings{});
    std::size_t stretches = 0;
    for (const auto& lane : line.lanes) stretches += lane.stretches.size();
    const auto boxes = std::ranges::count_if(life.placement.boxes,
                                             [](const Box& box) { return box.node.has_value(); });
    RC_ASSERT(static_cast<std::size_t>(boxes) == stretches);
  }));
}

}  // namespace
}  // namespace bipgen::charts
