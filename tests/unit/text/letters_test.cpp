#include "text/letters.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include <doctest/doctest.h>

namespace text = bipgen::text;

namespace {

std::vector<std::string> sorted(std::vector<std::string> words) {
  std::sort(words.begin(), words.end(), [](const std::string& a, const std::string& b) {
    return text::collation_key(a) < text::collation_key(b);
  });
  return words;
}

}  // namespace

TEST_CASE("Polish letters change case") {
  CHECK(text::to_lower("ZAŻÓŁĆ GĘŚLĄ JAŹŃ – § 1") == "zażółć gęślą jaźń – § 1");
  CHECK(text::to_upper("zażółć gęślą jaźń – § 1") == "ZAŻÓŁĆ GĘŚLĄ JAŹŃ – § 1");
  CHECK(text::to_lower("") == "");
}

TEST_CASE("letters beyond Polish change case too") {
  CHECK(text::to_lower("Krāpes Ärzte ÑANDÚ Київ ΑΘΗΝΑ") == "krāpes ärzte ñandú київ αθηνα");
  CHECK(text::to_upper("straße µ") == "STRASSE Μ");
}

TEST_CASE("only the first letter is capitalized") {
  CHECK(text::capitalized("żeglarz z Łodzi") == "Żeglarz z Łodzi");
  CHECK(text::capitalized("w sprawie BIP") == "W sprawie BIP");
  CHECK(text::capitalized("") == "");
  CHECK(text::capitalized("– a") == "– a");
}

TEST_CASE("folding takes away diacritics and case, and nothing else") {
  CHECK(text::folded("Zażółć Gęślą JAŹŃ") == "zazolc gesla jazn");
  CHECK(text::folded("„Łódź” – § 1a\u00A0ust. 2") == "„lodz” – § 1a\u00A0ust. 2");
  CHECK(text::folded("") == "");
}

TEST_CASE("folding knows the letters of the neighbours") {
  CHECK(text::folded("Dvořák, Škoda, Müller, Straße, Đorđević, Søren, Œuvre, Þór") ==
        "dvorak, skoda, muller, strasse, dordevic, soren, oeuvre, thor");
  // Polish letters in one text with others take the slow way, to the same end.
  CHECK(text::folded("Łódź ř") == "lodz r");
  CHECK(text::folded("Z\u0307o\u0301łw") == "zolw");
}

TEST_CASE("a slug is fit for an address") {
  CHECK(text::slug("Referat ds. analiz") == "referat-ds-analiz");
  CHECK(text::slug("  „Stanowiska ds. zarządzania aplikacjami” – IT-05-1, ") ==
        "stanowiska-ds-zarzadzania-aplikacjami-it-05-1");
  CHECK(text::slug("w sprawie podziału", '_') == "w_sprawie_podzialu");
  CHECK(text::slug("m²/s · 5°") == "m-s-5");
}

TEST_CASE("a slug keeps case when asked") {
  CHECK(text::slug("Załącznik nr 1 do Zarządzenia", '_', text::Case::kept) ==
        "Zalacznik_nr_1_do_Zarzadzenia");
  CHECK(text::slug("Škoda ŁÓDŹ", '-', text::Case::kept) == "Skoda-LODZ");
}

TEST_CASE("a slug without letters and digits is empty") {
  CHECK(text::slug("") == "");
  CHECK(text::slug(" – „…” § ") == "");
}

TEST_CASE("a slug of another script is written in Latin letters") {
  const std::string slug = text::slug("Київ 2025");
  CHECK(slug.substr(0, 2) == "ki");
  CHECK(slug.substr(slug.size() - 5) == "-2025");
  CHECK(std::all_of(slug.begin(), slug.end(), [](char c) { return c > 0; }));
}

TEST_CASE("the Polish alphabet sorts every letter in its own place") {
  const std::vector<std::string> order = {"a", "ą", "b", "c", "ć", "d", "e", "ę", "l", "ł", "m",
                                          "n", "ń", "o", "ó", "p", "s", "ś", "z", "ź", "ż"};
  std::vector<std::string> mixed(order.rbegin(), order.rend());
  CHECK(sorted(mixed) == order);
}

TEST_CASE("letters weigh more than case, and diacritics are letters") {
  CHECK(sorted({"Łazy", "lipa", "Zabrze", "Żabno", "Lipa", "łata", "Ząb", "zad"}) ==
        std::vector<std::string>{"lipa", "Lipa", "łata", "Łazy", "Zabrze", "zad", "Ząb", "Żabno"});
}

TEST_CASE("digits sort by value") {
  CHECK(sorted({"IT-10", "IT-2", "IT-01-3", "IT-1-2", "IT-9"}) ==
        std::vector<std::string>{"IT-1-2", "IT-01-3", "IT-2", "IT-9", "IT-10"});
  CHECK(sorted({"pkt 100", "pkt 20", "pkt 3a", "pkt 3"}) ==
        std::vector<std::string>{"pkt 3", "pkt 3a", "pkt 20", "pkt 100"});
}

TEST_CASE("the key of nothing is first, and long texts have whole keys") {
  CHECK(text::collation_key("") < text::collation_key("a"));
  const std::string many(5000, 'z');
  CHECK(text::collation_key(many + "a") < text::collation_key(many + "b"));
}
