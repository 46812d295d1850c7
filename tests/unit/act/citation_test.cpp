#include "act/citation.hpp"

#include <set>

#include <doctest/doctest.h>

#include "act/ordinals.hpp"

using namespace bipgen::act;

namespace {

// What was read, printed again; and which bytes were not part of it.
std::string reread(std::string_view text) {
  const auto found = read_citations(text);
  if (!found) return "none";
  std::string out;
  for (const CitationRange& range : found->ranges) {
    if (!out.empty()) out += " | ";
    out += print(range);
  }
  if (found->end != text.size()) out += " <" + std::string(text.substr(found->end)) + ">";
  return out;
}

std::string parsed(std::string_view text) {
  const auto citation = parse_citation(text);
  return citation ? print(*citation) : "none";
}

}  // namespace

TEST_CASE("a citation goes from the widest unit to the narrowest") {
  CHECK(parsed("§ 19 ust. 1 pkt 3 lit. c") == "§ 19 ust. 1 pkt 3 lit. c");
  CHECK(parsed("art. 5a ust. 2a pkt 3 lit. za tiret drugie") ==
        "art. 5a ust. 2a pkt 3 lit. za tiret drugie");
  CHECK(parsed("§ 1 pkt 2 lit. a tiret trzecie podwójne tiret pierwsze") ==
        "§ 1 pkt 2 lit. a tiret trzecie podwójne tiret pierwsze");
}

TEST_CASE("the parts of a citation are levels and labels") {
  const auto citation = parse_citation("§ 13a ust. 2");
  REQUIRE(citation);
  CHECK(citation->steps ==
        std::vector<Step>{{Level::paragraf, Label("13a")}, {Level::ustep, Label("2")}});
}

TEST_CASE("careless spelling is read") {
  CHECK(parsed("§19") == "§ 19");
  CHECK(parsed("§ 19 ust.1 pkt. 3") == "§ 19 ust. 1 pkt 3");
  CHECK(parsed("par. 19 ust 1") == "§ 19 ust. 1");
  CHECK(parsed("§ 19ust.1pkt 3") == "§ 19 ust. 1 pkt 3");
  CHECK(parsed("§\u00A019\u00A0ust.\u00A01") == "§ 19 ust. 1");
  CHECK(parsed("§ 19\n  ust. 1\r\npkt 3\u202Flit c") == "§ 19 ust. 1 pkt 3 lit. c");
  CHECK(parsed("  Art. 5 UST. 1 Lit. a ") == "art. 5 ust. 1 lit. a");
  CHECK(parsed("§ 3, ust. 2, pkt 4") == "§ 3 ust. 2 pkt 4");
  CHECK(parsed("paragrafu 3 ustępu 2 punktu 1 litery b") == "§ 3 ust. 2 pkt 1 lit. b");
}

TEST_CASE("the preposition before each unit is passed over") {
  CHECK(parsed("§ 3 w ust. 2 w pkt 6") == "§ 3 ust. 2 pkt 6");
}

TEST_CASE("tirets are counted in words, in any case") {
  CHECK(parsed("lit. a tiret pierwsze") == "lit. a tiret pierwsze");
  CHECK(parsed("tiret drugim") == "tiret drugie");
  CHECK(parsed("podwójnym tiret trzecim") == "podwójne tiret trzecie");
  CHECK(parsed("tiret dwudziestego pierwszego") == "tiret dwudzieste pierwsze");
  CHECK(parsed("tiret 7") == "tiret siódme");
  CHECK(parsed("tiret Szóste") == "tiret szóste");
}

TEST_CASE("ordinals from the first to the ninety-ninth are printed in words and read back") {
  std::set<std::string> seen;
  for (int number = 1; number <= largest_ordinal; ++number) {
    const std::string words = ordinal_in_words(number);
    CAPTURE(words);
    REQUIRE_FALSE(words.empty());
    CHECK(seen.insert(words).second);
    const auto back = read_ordinal(words, 0);
    REQUIRE(back);
    CHECK(back->number == number);
    CHECK(back->end == words.size());
  }
  CHECK(ordinal_in_words(58) == "pięćdziesiąte ósme");
  CHECK(ordinal_in_words(0).empty());
  CHECK(ordinal_in_words(100).empty());
}

TEST_CASE("a tiret beyond the words is cited in figures") {
  CHECK(parsed("tiret 120") == "tiret 120");
}

TEST_CASE("annexes and chapters") {
  CHECK(parsed("załącznik nr 1 § 2 ust. 3") == "załącznik nr 1 § 2 ust. 3");
  CHECK(parsed("załączniku § 2") == "załącznik § 2");
  CHECK(parsed("zał. nr 2a") == "załącznik nr 2a");
  CHECK(parsed("rozdział 5.6 lit. b") == "rozdział 5.6 lit. b");
  CHECK(parsed("rozdziale 11 rozdział 1") == "rozdział 11 rozdział 1");
  CHECK(parsed("dział IV rozdział 2 oddział 1") == "dział IV rozdział 2 oddział 1");
  CHECK(parsed("rozdział 7 akapit 3 ust. 1") == "rozdział 7 akapit 3 ust. 1");
  CHECK(parsed("śródtytuł 2 ust. 5") == "śródtytuł 2 ust. 5");
}

TEST_CASE("numbers in superscript are written in brackets") {
  CHECK(parsed("art. 22[1] § 3") == "art. 22[1] § 3");
  CHECK(parsed("art. 22[1a]") == "art. 22[1a]");
}

TEST_CASE("lists stand at the level of the last step") {
  CHECK(reread("§ 13 i 14") == "§ 13 | § 14");
  CHECK(reread("§ 33 ust. 1 i 3 ustawy") == "§ 33 ust. 1 | § 33 ust. 3 < ustawy>");
  CHECK(reread("ust. 1, 2 oraz 5") == "ust. 1 | ust. 2 | ust. 5");
  CHECK(reread("lit. a, b lub c") == "lit. a | lit. b | lit. c");
  CHECK(reread("tiret pierwsze i trzecie") == "tiret pierwsze | tiret trzecie");
  CHECK(reread("§ 5, 6, i 7") == "§ 5 | § 6 | § 7");
}

TEST_CASE("ranges are kept as ranges") {
  CHECK(reread("pkt 4-6") == "pkt 4-6");
  CHECK(reread("pkt 4-6 i 8") == "pkt 4-6 | pkt 8");
  CHECK(reread("§ 22b–22e.") == "§ 22b-22e <.>");
  CHECK(reread("§ 13 – 16") == "§ 13-16");
  CHECK(reread("lit. k–za w brzmieniu") == "lit. k-za < w brzmieniu>");
  CHECK(reread("§ 5 ust. 2 pkt 1–3, 5") == "§ 5 ust. 2 pkt 1-3 | § 5 ust. 2 pkt 5");
}

TEST_CASE("members that name their level keep what is wider") {
  CHECK(reread("§ 25 w ust. 1 w pkt 2 oraz w ust. 3 w pkt 2") ==
        "§ 25 ust. 1 pkt 2 | § 25 ust. 3 pkt 2");
  CHECK(reread("§ 10 w ust. 1, w § 12 w pkt 1") == "§ 10 ust. 1 | § 12 pkt 1");
  CHECK(reread("art. 8 ust. 1 i 3, art. 9 oraz") ==
        "art. 8 ust. 1 | art. 8 ust. 3 | art. 9 < oraz>");
}

TEST_CASE("what does not belong to the citation ends it") {
  CHECK(reread("§ 19, który") == "§ 19 <, który>");
  CHECK(reread("§ 5 i 14 dni") == "§ 5 < i 14 dni>");
  CHECK(reread("§ 5 i 8 marca 1990 r.") == "§ 5 < i 8 marca 1990 r.>");
  CHECK(reread("ust. 3, § 5") == "ust. 3 <, § 5>");
  CHECK(reread("ust. 1 zdanie drugie") == "ust. 1 < zdanie drugie>");
  CHECK(reread("pkt 5 - 3 sztuki") == "pkt 5 < - 3 sztuki>");
}

TEST_CASE("one-letter words are not litery") {
  CHECK(reread("lit. a, w brzmieniu") == "lit. a <, w brzmieniu>");
  CHECK(reread("lit. n, o których mowa") == "lit. n <, o których mowa>");
  CHECK(reread("lit. h i i") == "lit. h | lit. i");
  CHECK(reread("lit. a i z zastrzeżeniem") == "lit. a < i z zastrzeżeniem>");
  CHECK(reread("lit. i") == "lit. i");
  CHECK(reread("lit. a, i b") == "lit. a | lit. b");
}

TEST_CASE("what is not a citation is not read") {
  CHECK(reread("ustawy z dnia") == "none");
  CHECK(reread("artykuły spożywcze") == "none");
  CHECK(reread("oddział ds. zamówień") == "none");
  CHECK(reread("działania I stopnia") == "none");
  CHECK(reread("punktowe 3") == "none");
  CHECK(reread("literatura a") == "none");
  CHECK(reread("§") == "none");
  CHECK(reread("") == "none");
  CHECK_FALSE(read_citations("§ 1", 99));
}

TEST_CASE("parse_citation takes one citation and nothing else") {
  CHECK(parsed("§ 1 i 2") == "none");
  CHECK(parsed("§ 1-2") == "none");
  CHECK(parsed("§ 1 ustawy") == "none");
  CHECK(parsed("w § 1") == "none");
}

TEST_CASE("reading begins exactly where it is told") {
  const std::string_view text = "po § 13 dodaje się § 13a w brzmieniu:";
  CHECK_FALSE(read_citations(text, 0));
  const auto found = read_citations(text, text.find("§ 13a"));
  REQUIRE(found);
  CHECK(text.substr(found->begin, found->end - found->begin) == "§ 13a");
}

TEST_CASE("fragment ids follow the citation") {
  const auto id = [](std::string_view text) { return fragment_id(*parse_citation(text)); };
  CHECK(id("§ 19 ust. 1 pkt 3 lit. c") == "par_19__ust_1__pkt_3__lit_c");
  CHECK(id("art. 22[1]") == "art_22-1");
  CHECK(id("rozdział 5.6 lit. b") == "rozdz_5_6__lit_b");
  CHECK(id("załącznik § 1") == "zal__par_1");
  CHECK(id("załącznik nr 2 dział IV") == "zal_2__dzial_IV");
  CHECK(id("lit. a tiret drugie podwójne tiret pierwsze") == "lit_a__tir_2__ptir_1");
  CHECK(fragment_id(Citation()).empty());
}
