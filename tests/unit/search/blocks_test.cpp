#include "search/blocks.hpp"

#include <doctest/doctest.h>

namespace bipgen::search {
namespace {

const Labels labels = {{"par", "§"}, {"ust", "ust."}, {"pkt", "pkt"}};

Place paragraf(int number) {
  return {"par_" + std::to_string(number), "§ " + std::to_string(number)};
}
Place punkt(int number) {
  return {"pkt_" + std::to_string(number), "pkt " + std::to_string(number)};
}

Passage passage(std::vector<Place> place, std::string text) {
  Passage made;
  made.place = std::move(place);
  made.text = std::move(text);
  return made;
}

Page page_of(std::vector<Passage> passages) {
  Page page{"akt.html", "Tytuł\tz tabulatorem", "Akt  1", "", std::move(passages), true};
  collapse(page);
  return page;
}

TEST_CASE("places are told by what differs from the one before") {
  const Page page = page_of(
      {passage({}, "Wstęp"), passage({paragraf(1)}, "a"), passage({paragraf(1), punkt(1)}, "b"),
       passage({paragraf(1), punkt(2)}, "c"), passage({paragraf(1), {"pkt_2a", "pkt 2a"}}, "d"),
       passage({paragraf(1), {"tir_1", "tiret pierwsze"}}, "e"), passage({paragraf(2)}, "f"),
       passage({paragraf(3)}, "g")});
  const auto blocks = divide(page, {}, labels);
  REQUIRE(blocks.size() == 1);
  CHECK(blocks[0].passages.size() == 8);
  CHECK(lines_of(blocks[0]) ==
        "akt.html\tTytuł z tabulatorem\tAkt 1\t\n"
        "*\t\tWstęp\n"
        "0par_1\t\ta\n"
        "1pkt_1\t\tb\n"
        "+\t\tc\n"
        "1pkt_2a\t\td\n"
        "1tir_1|tiret pierwsze\t\te\n"
        "0par_2\t\tf\n"
        "+\t\tg");
}

TEST_CASE("a block holds so many passages, and a new one begins with the whole place") {
  std::vector<Passage> passages;
  for (int i = 1; i <= 20; ++i) passages.push_back(passage({paragraf(1), punkt(i)}, "x"));
  const auto blocks = divide(page_of(passages), {4, 2'500}, labels);
  REQUIRE(blocks.size() == 2);
  CHECK(blocks[0].passages.size() == 16);
  CHECK(blocks[1].passages.size() == 4);
  CHECK(lines_of(blocks[1]).find("\n0par_1__pkt_17\t") != std::string::npos);
}

TEST_CASE("a long passage stands alone, and nothing is cut") {
  const std::string text(9'000, 'x');
  const auto blocks =
      divide(page_of({passage({}, "a"), passage({paragraf(1)}, text), passage({paragraf(2)}, "b")}),
             {4, 2'500}, labels);
  REQUIRE(blocks.size() == 3);
  CHECK(lines_of(blocks[1]).ends_with("0par_1\t\t" + text));
}

TEST_CASE("a passage with the text of an earlier one refers to it, and takes less of its block") {
  const std::string text(1'000, 'x');
  const Page page = page_of({passage({}, text), passage({paragraf(1)}, text),
                             passage({paragraf(2)}, text), passage({paragraf(3)}, "inny")});
  const BlockSize size{4, 2'500};
  CHECK(divide(page, size, labels).size() == 2);
  const auto blocks = divide(page, size, labels, {std::nullopt, 0U, 46'655U, std::nullopt});
  REQUIRE(blocks.size() == 1);
  CHECK(lines_of(blocks[0]) == "akt.html\tTytuł z tabulatorem\tAkt 1\t\n*\t\t" + text +
                                   "\n0par_1\t\t\t0\n+\t\t\tzzz\n+\t\tinny");
}

TEST_CASE("a page without passages has a block all the same") {
  const auto blocks = divide(page_of({}), {}, labels);
  REQUIRE(blocks.size() == 1);
  CHECK(blocks[0].passages.empty());
}

TEST_CASE("large sites have larger blocks") {
  CHECK(block_size_for(0).shift == 4);
  CHECK(block_size_for(3'999'999).shift == 4);
  CHECK(block_size_for(4'000'000).shift == 6);
}

}  // namespace
}  // namespace bipgen::search
