#include "search/page_words.hpp"

#include <algorithm>

#include <doctest/doctest.h>

namespace bipgen::search {
namespace {

// "zakres: 0! 2x3; ranges 1+2": passages with the word, ! for named, x for how often.
std::string shown(const PageWords& words, std::string_view word) {
  const auto found = std::find_if(words.places.begin(), words.places.end(),
                                  [&](const WordPlaces& place) { return place.word == word; });
  if (found == words.places.end()) return "nowhere";
  std::string out;
  for (const Point& point : found->points) {
    out += std::to_string(point.passage) + (point.named ? "!" : "");
    if (point.times > 1) out += "x" + std::to_string(point.times);
    out += " ";
  }
  for (const Range& range : found->ranges) {
    out += "[" + std::to_string(range.first) + "+" + std::to_string(range.count) + "] ";
  }
  if (!out.empty()) out.pop_back();
  return out;
}

Page example() {
  Page page;
  page.url = "akt.html";
  page.title = "Regulamin";
  page.label = "Akt";
  Passage first;
  first.name = "Wstępny";
  first.text = "Zakres i zakres.";
  Passage unit;
  unit.place = {{"par_1", "§ 1"}};
  unit.text = "Do zakresu Referatu należy:";
  unit.covers = 2;
  unit.tags = {"=referat"};
  Passage task;
  task.place = {{"par_1", "§ 1"}, {"pkt_1", "pkt 1"}};
  task.text = "Opiniowanie umów AB-1.";
  Passage other = task;
  other.place.back() = {"pkt_2", "pkt 2"};
  other.text = "inne";
  Passage last;
  last.place = {{"par_2", "§ 2"}};
  last.text = "Koniec.";
  last.keys = {"#x1"};
  page.passages = {first, unit, task, other, last};
  return page;
}

TEST_CASE("words stand in passages, and in the context of those below") {
  const PageWords words = read_words(example(), {}, {}, {});
  CHECK(shown(words, "zakres") == "0x2");
  CHECK(shown(words, "zakresu") == "1 [2+2]");
  CHECK(shown(words, "opiniowanie") == "2");
  CHECK(shown(words, "wstępny") == "0!");
  CHECK(shown(words, "nic") == "nowhere");
}

TEST_CASE("the title of a page names its first passage and is the context of all") {
  const PageWords words = read_words(example(), {}, {}, {});
  CHECK(shown(words, "regulamin") == "0! [0+5]");
  CHECK(shown(words, "akt") == "[0+5]");
  Page page = example();
  page.first_stands_for_page = false;
  CHECK(shown(read_words(page, {}, {}, {}), "regulamin") == "[0+5]");
}

TEST_CASE("keys are named, codes in a text are not, tags cover all below") {
  const PageWords words = read_words(example(), {}, {}, {});
  CHECK(shown(words, "#x1") == "4!");
  CHECK(shown(words, "#ab1") == "2");  // mentioned
  CHECK(shown(words, "@par_1__pkt_1") == "2!");
  CHECK(shown(words, "=referat") == "[1+3]");
}

TEST_CASE("numbers of passages count blocks") {
  Page page = example();
  const PageWords words = read_words(page, {4, 40}, {}, {});
  REQUIRE(words.blocks.size() == 4);
  CHECK(words.lengths.size() == words.blocks.size() * 16);
  CHECK(words.blocks[3].count == 2);
  CHECK(shown(words, "koniec") == "49");
}

TEST_CASE("a page without passages has no words") {
  CHECK(read_words(Page{}, {}, {}, {}).places.empty());
}

TEST_CASE("two ways to say one thing are one key, with the ways in which it is said") {
  const morphology::Analyze analyze = [](std::string_view word) {
    morphology::Analysis analysis;
    analysis.knowledge = morphology::Knowledge::known;
    analysis.lemmas = {word.starts_with("urz") ? "urząd" : std::string(word)};
    return analysis;
  };
  const morphology::Inflect inflect = [](std::string_view lemma) {
    return lemma == "urząd" ? std::vector<std::string>{"urzędu", "urzędem"}
                            : std::vector<std::string>{};
  };
  const Phrases phrases({{"UMP", "Urząd Próby"}, {"SI UMP", "System Urzędu Próby"}}, analyze,
                        inflect);
  Page page;
  for (const std::string text : {"System UMP jest", "systemu", "w urzędem PRÓBY", "Urząd, Próby",
                                 "SI UMP i system urzędu próby", "urząd"}) {
    page.passages.emplace_back().text = text;
  }
  const PageWords words = read_words(page, {}, {}, phrases);
  CHECK(shown(words, "~ump") == "0 2 3 4x2");
  CHECK(shown(words, "~siump") == "0 4x2");
  const auto key = std::find_if(words.places.begin(), words.places.end(),
                                [](const WordPlaces& place) { return place.word == "~siump"; });
  CHECK(key->spelled == std::vector<std::string>{"system ump", "si ump", "system urzędu próby"});
}

TEST_CASE("ranges that touch are one") {
  std::vector<Range> ranges{{0, 2}, {1, 5}, {6, 1}, {8, 2}, {8, 1}};
  join(ranges);
  CHECK(ranges == std::vector<Range>{{0, 7}, {8, 2}});
}

}  // namespace
}  // namespace bipgen::search
