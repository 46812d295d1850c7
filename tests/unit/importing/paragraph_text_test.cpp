#include "importing/paragraph_text.hpp"

#include <doctest/doctest.h>

namespace bipgen::importing {
namespace {

std::string with_raised(std::string_view before, std::string_view raised, std::string_view after) {
  ParagraphText text;
  text.add(before);
  text.add(raised, Script::superscript);
  text.add(after);
  std::string all;
  for (const std::string& line : text.take()) all += line + "\n";
  all.pop_back();
  return all;
}

TEST_CASE("a raised number is a part of a label of the law, or a raised number") {
  CHECK(with_raised("§ 5", "1", ". Zadania") == "§ 5[1]. Zadania");
  CHECK(with_raised("§5", "1", ". Zadania") == "§5[1]. Zadania");
  CHECK(with_raised("1", "2", ") Referat") == "1[2]) Referat");
  CHECK(with_raised("w art. 12ab", "3 ", "ustawy") == "w art. 12ab[3] ustawy");
  CHECK(with_raised("w art. 5, 6 i 7", "1", "") == "w art. 5, 6 i 7[1]");
  CHECK(with_raised("w §\u00A0"
                    "5–6",
                    "1", "") ==
        "w §\u00A0"
        "5–6[1]");
  CHECK(with_raised("„§ 8", "1", ".") == "„§ 8[1].");
  CHECK(with_raised("pokój o 12 m", "2", ".") == "pokój o 12 m².");
  CHECK(with_raised("razem 10", "6", " zł") == "razem 10⁶ zł");
  CHECK(with_raised("zadania", "1)", " Referatu") == "zadania¹⁾ Referatu");
  CHECK(with_raised("XIX", "w", ".") == "XIXw.");
}

TEST_CASE("runs of one raised number are one number") {
  ParagraphText text;
  text.add("art. 5");
  text.add("1", Script::superscript);
  text.add("2", Script::superscript);
  CHECK(text.take() == std::vector<std::string>{"art. 5[12]"});
  text.add("CO");
  text.add("2", Script::subscript);
  CHECK(text.take() == std::vector<std::string>{"CO₂"});
}

TEST_CASE("lines and gaps") {
  ParagraphText text;
  CHECK(text.empty());
  CHECK(text.take() == std::vector<std::string>{""});
  text.add("Referat  prób");
  text.add_gap();
  text.add("BP-1 ");
  text.break_line();
  text.add(" dalej");
  CHECK_FALSE(text.empty());
  CHECK(text.take() == std::vector<std::string>{"Referat  prób    BP-1", "dalej"});
  CHECK(text.empty());
}

}  // namespace
}  // namespace bipgen::importing
