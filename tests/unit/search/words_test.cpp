#include "search/words.hpp"

#include <algorithm>

#include <doctest/doctest.h>

#include "search/page.hpp"

namespace bipgen::search {
namespace {

using Strings = std::vector<std::string>;

Strings words(std::string_view text) {
  std::vector<Word> found;
  find_words(text, found);
  Strings out;
  for (const Word& word : found) {
    CHECK(text.substr(word.begin, word.text.size()) == word.text);
    out.emplace_back(word.text);
  }
  return out;
}

Strings keys(std::string_view text) {
  std::vector<Word> words;
  find_words(text, words);
  Strings found = exact_keys(text, words);
  std::sort(found.begin(), found.end());
  found.erase(std::unique(found.begin(), found.end()), found.end());
  return found;
}

Strings hyphenated(std::string_view text) {
  std::vector<Word> words;
  find_words(text, words);
  return hyphenated_words(text, words);
}

TEST_CASE("words are runs of letters and digits") {
  CHECK(words("").empty());
  CHECK(words(" – „” § ;").empty());
  CHECK(words("Zakres działania, zażółć!") == Strings{"Zakres", "działania", "zażółć"});
  CHECK(words("pkt 3a; ust.1") == Strings{"pkt", "3a", "ust", "1"});
  CHECK(words("organizacyjno-prawny") == Strings{"organizacyjno", "prawny"});
  CHECK(words("日本 Ελλάδα") == Strings{"日本", "Ελλάδα"});
  CHECK(words("za\u0301 b") == Strings{"za\u0301", "b"});
}

TEST_CASE("the ending of an abbreviation is no word") {
  CHECK(words("pracownicy UMP-u i BIP-em") == Strings{"pracownicy", "UMP", "i", "BIP"});
  CHECK(words("ABC-ami") == Strings{"ABC"});
  CHECK(words("UMP - u") == Strings{"UMP", "u"});
  CHECK(words("biało-em") == Strings{"biało", "em"});
  CHECK(words("AB-12") == Strings{"AB", "12"});
}

TEST_CASE("codes are exact keys") {
  CHECK(keys("IT-05-2") == Strings{"#it052"});
  CHECK(keys("Referat (IT-05-2), IT-06;") == Strings{"#it052", "#it06"});
  CHECK(keys("nr 1796/2025") == Strings{"#17962025"});
  CHECK(keys("AB.III.1") == Strings{"#abiii1"});
  CHECK(keys("OR-I") == Strings{"#ori"});
  CHECK(keys("KD–03") == Strings{"#kd03"});
  CHECK(keys("organizacyjno-prawny, i/lub").empty());
  CHECK(keys("§ 19 ust. 1 pkt 3").empty());
  CHECK(keys("§ 19 ust.1 pkt.3, poz.5").empty());
  CHECK(keys("IT - 05").empty());
  CHECK(keys("").empty());
}

TEST_CASE("days are exact keys however they are spelled") {
  CHECK(keys("z dnia 28 lipca 2025 r.") == Strings{"#20250728"});
  CHECK(keys("2025-07-28") == Strings{"#20250728"});
  CHECK(keys("28.07.2025") == Strings{"#20250728", "#28072025"});
  CHECK(keys("1 stycznia 2025 r. i 31 grudnia 2026 r.") == Strings{"#20250101", "#20261231"});
  CHECK(keys("31 lutego 2025 r.").empty());
}

TEST_CASE("items of the journal of laws are exact keys") {
  CHECK(keys("(Dz. U. z 2024 r. poz. 1465, 1572 i 1907)") ==
        Strings{"#dzu2024p1465", "#dzu2024p1572", "#dzu2024p1907"});
  CHECK(keys("Dz.U. 2024 poz. 1465") == Strings{"#dzu2024p1465"});
  CHECK(keys("Dz. U. z 2011 r. Nr 14, poz. 67 oraz z 2012 r. poz. 5, z późn. zm.") ==
        Strings{"#dzu2011p67", "#dzu2012p5"});
  CHECK(keys("Dz.U.2024.1465") == Strings{"#dzu20241465", "#dzu2024p1465"});
  CHECK(keys("Dz. U. Nr 14, poz. 67").empty());
  CHECK(keys("Dz. U.").empty());
  CHECK(keys("Dzień 5 maja").empty());
}

TEST_CASE("hyphenated words are kept whole beside their parts") {
  CHECK(hyphenated("sprawy Organizacyjno-Prawne") == Strings{"organizacyjno-prawne"});
  CHECK(hyphenated("bez łącznika").empty());
  CHECK(hyphenated("IT-05-2 OR-I UMP-u").empty());
  CHECK(hyphenated("organizacyjno – prawnych, formalno - prawnym") ==
        Strings{"organizacyjno-prawnych", "formalno-prawnym"});
  CHECK(hyphenated("kraj – miasto, Kraków – Lublin, 2 – 3").empty());
}

TEST_CASE("words that help nobody are few") {
  CHECK(is_stop_word("w"));
  CHECK(is_stop_word("przez"));
  CHECK_FALSE(is_stop_word("nie"));
  CHECK_FALSE(is_stop_word("zakres"));
  CHECK_FALSE(is_stop_word(""));
}

TEST_CASE("keys are folded") {
  CHECK(code_key("IT-05-2") == "#it052");
  CHECK(code_key("ŁŻ 3") == "#lz3");
  CHECK(code_key("–").empty());
  CHECK(citation_key("par_19__ust_1") == "@par_19__ust_1");
  CHECK(tag_key("referat-ds-prob") == "=referat-ds-prob");
  for (const std::string_view key : {"#it052", "@par_19", "=referat-ds-prob", "~gmk", "!"}) {
    CHECK(is_exact_key(key));
  }
  CHECK_FALSE(is_exact_key("umowa"));
  CHECK_FALSE(is_exact_key(""));
}

}  // namespace
}  // namespace bipgen::search
