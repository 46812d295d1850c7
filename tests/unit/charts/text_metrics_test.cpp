#include "charts/text_metrics.hpp"

#include <numeric>
#include <string>
#include <vector>

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include "text/words.hpp"

namespace charts = bipgen::charts;
using charts::Face;
using charts::TextWidth;
using Lines = std::vector<std::string>;

namespace {

// The room in a box of 178 points.
constexpr int k_room = 15961;

Lines in_a_box(const std::string& text, Face face = Face::regular) {
  return charts::wrapped(text, face, 9, k_room);
}

}  // namespace

TEST_CASE("widths are Arial's advances") {
  CHECK(charts::width_of("i", Face::regular, 2048).hundredths == 45500);
  CHECK(charts::width_of("i", Face::bold, 2048).hundredths == 56900);
  CHECK(charts::width_of("IT-05", Face::bold, 8) == TextWidth{1867, true});
  CHECK(charts::width_of("", Face::regular, 9) == TextWidth{0, true});
}

TEST_CASE("a Polish letter is as wide as its base letter") {
  CHECK(charts::width_of("zażółć gęślą jaźń", Face::bold, 9) ==
        charts::width_of("zazolc gesla jazn", Face::bold, 9));
  CHECK(charts::width_of("ŁÓDŹ", Face::italic, 9) == charts::width_of("LODZ", Face::regular, 9));
}

TEST_CASE("a character that the table lacks counts as a full em and is reported") {
  CHECK(charts::width_of("日", Face::regular, 10) == TextWidth{1000, false});
}

TEST_CASE("names are broken where the sample chart breaks them") {
  CHECK(in_a_box("Referat ds. zarządzania projektami IT") ==
        Lines{"Referat ds. zarządzania projektami IT"});
  CHECK(in_a_box("Referat ds. analizy biznesowej i architektury aplikacji") ==
        Lines{"Referat ds. analizy biznesowej", "i architektury aplikacji"});
  CHECK(in_a_box("Referat ds. standardów i zarządzania wiedzą IT") ==
        Lines{"Referat ds. standardów i zarządzania", "wiedzą IT"});
  CHECK(in_a_box("Oddział ds. zamówień publicznych i umów IT", Face::bold) ==
        Lines{"Oddział ds. zamówień publicznych", "i umów IT"});
}

TEST_CASE("short words and numerals are not left at the end of a line") {
  const int width = charts::width_of("Stanowiska ds.", Face::regular, 9).hundredths;
  CHECK(charts::wrapped("Stanowiska ds. umów", Face::regular, 9, width) ==
        Lines{"Stanowiska", "ds. umów"});
  const int numeral = charts::width_of("Dyrektor oraz II", Face::regular, 9).hundredths;
  CHECK(charts::wrapped("Dyrektor oraz II Zastępca", Face::regular, 9, numeral) ==
        Lines{"Dyrektor oraz", "II Zastępca"});
}

TEST_CASE("a lone dash stays with the word before it") {
  const int width = charts::width_of("organizacyjno –", Face::regular, 9).hundredths;
  CHECK(charts::wrapped("organizacyjno – prawny", Face::regular, 9, width) ==
        Lines{"organizacyjno –", "prawny"});
}

TEST_CASE("a word that is too wide is broken after its own hyphen, else anywhere") {
  const int width = charts::width_of("organizacyjno-x", Face::regular, 9).hundredths;
  CHECK(charts::wrapped("organizacyjno-prawnych", Face::regular, 9, width) ==
        Lines{"organizacyjno-", "prawnych"});
  CHECK(charts::wrapped("Konstantynopolitańczyk", Face::regular, 9, 5000).front() == "Konstantyn-");
}

TEST_CASE("no words, no lines") {
  CHECK(in_a_box("").empty());
  CHECK(in_a_box(" \u00A0 ").empty());
}

TEST_CASE("every line fits, and only added hyphens are not in the text") {
  CHECK(rc::check([] {
    const auto text =
        *rc::gen::container<std::string>(rc::gen::elementOf(std::string("aaaeiowzMWIVX19.-   ")));
    const int room = *rc::gen::inRange(2000, 20000);
    const auto lines = charts::wrapped(text, Face::bold, 9, room);
    std::string all;
    for (const auto& line : lines) {
      RC_ASSERT(charts::width_of(line, Face::bold, 9).hundredths <= room);
      all += line;
    }
    std::erase(all, ' ');
    std::erase(all, '-');
    auto expected = text;
    std::erase(expected, ' ');
    std::erase(expected, '-');
    RC_ASSERT(all == expected);
  }));
}
