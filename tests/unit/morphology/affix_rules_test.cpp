#include "morphology/affix_rules.hpp"

#include <stdexcept>

#include <doctest/doctest.h>

namespace bipgen::morphology {
namespace {

using Words = std::vector<std::string>;

constexpr std::string_view rules_text = R"(SET UTF-8
TRY aą

PFX b Y 1
PFX b   0   nie   .

SFX N Y 3
SFX N   0    u     [^aąc]t
SFX N   0    em    [^aąc]t
SFX N   t    cie   .t
SFX Q Y 2
SFX Q   ść   ści   ść
SFX Q   kot  psy   kot
)";

Words suffixed(std::string_view word, std::string_view flags) {
  static const AffixRules rules(rules_text);
  Words words;
  rules.add_suffixed(word, flags, words);
  return words;
}

TEST_CASE("suffixes whose condition the end of the word meets") {
  CHECK(suffixed("bilet", "N") == Words{"biletu", "biletem", "bilecie"});
  CHECK(suffixed("wąt", "N") == Words{"wącie"});
  CHECK(suffixed("wat", "NQ") == Words{"wacie"});
  CHECK(suffixed("złość", "Q") == Words{"złości"});
  CHECK(suffixed("bilet", "") == Words{});
  CHECK(suffixed("bilet", "xż") == Words{});
}

TEST_CASE("a word that is shorter than what it should end with, and one that would go wholly") {
  CHECK(suffixed("t", "N") == Words{});
  CHECK(suffixed("", "NQ") == Words{});
  CHECK(suffixed("kot", "Q") == Words{});
  CHECK(suffixed("skot", "Q") == Words{"spsy"});
}

TEST_CASE("prefixes") {
  const AffixRules rules("PFX b Y 1\nPFX b 0 nie .\n");
  REQUIRE(rules.prefixes().size() == 1);
  CHECK(rules.prefixes()[0].flag == 'b');
  CHECK(rules.prefixes()[0].add == "nie");
  CHECK(AffixRules("").prefixes().empty());
}

TEST_CASE("what is not understood is refused, not left out") {
  for (const std::string_view text :
       {"FLAG long\n", "AF 12\n", "SFX N\n", "SFX Ż Y 1\n", "SFX NN Y 1\n", "SFX N 0 u/X t\n",
        "SFX N 0 u [^a\n", "PFX b a nie .\n", "PFX b 0 nie a\n"}) {
    CAPTURE(text);
    CHECK_THROWS_AS(AffixRules{text}, std::runtime_error);
  }
}

}  // namespace
}  // namespace bipgen::morphology
