// How offices word what is done to words and signs, beside the formulas of ZTP: one row for each
// variant.
#include <doctest/doctest.h>

#include "understood.hpp"

namespace bipgen::amending {
namespace {

struct Variant {
  const char* sentence;
  const char* understood;
};

template <std::size_t N>
void check(const Variant (&variants)[N]) {
  for (const Variant& variant : variants) {
    CAPTURE(std::string(variant.sentence));
    CHECK(understood(variant.sentence) == variant.understood);
  }
}

TEST_CASE("words are replaced in many words") {
  constexpr const char* replaced = "replace words in § 5: „A” by „B”";
  const Variant variants[] = {
      {"w § 5 w miejsce wyrazów „A” wprowadza się wyrazy „B”", replaced},
      {"w § 5 w miejsce słów „A” wpisuje się słowa „B”", replaced},
      {"w § 5 zamiast wyrazów „A” wpisuje się „B”", replaced},
      {"w § 5 zamiast słów: „A” powinno być: „B”", replaced},
      {"w § 5 jest: „A”, powinno być: „B”", replaced},
      {"w § 5 wyrazy: „A” zastępuje się wyrazami: „B”", replaced},
      {"w § 5 wyrazy „A” zastępuje się: „B”", replaced},
      {"w § 5 „A” zastępuje się „B”", replaced},
      {"w § 5 wyrazy „A” zamienia się na „B”", replaced},
      {"w § 5 wyrazy „A” zmienia się na „B”", replaced},
      {"w § 5 zmienia się wyrazy „A” na wyrazy „B”", replaced},
      {"w § 5 wyrazy „A” otrzymują brzmienie: „B”", replaced},
      {"w § 5 zapis „A” zastępuje się zapisem „B”", replaced},
      {"w § 5 wyrazy »A« zastępuje się wyrazami «B»", replaced},
      {"w § 5 wyrazy ,,A'' zastępuje się wyrazami ,,B”", replaced},
      {"w § 5 skreśla się zapis: „A”, a wpisuje się „B”", replaced},
      {"w § 5 skreśla się wyrazy „A” i wpisuje się wyrazy „B”", replaced},
      {"w § 5 skreśla się wyrazy „A”, a w ich miejsce wpisuje się wyrazy „B”", replaced},
      {"w § 5 wykreśla się „A” i w to miejsce wpisuje „B”", replaced},
      {"w § 5 wyrazy „A” skreśla się, a w ich miejsce wpisuje się „B”", replaced},
      {"użyte w § 5 wyrazy „A” zastępuje się wyrazami „B”", replaced},
      {"w § 5 wprowadza się zmianę polegającą na zastąpieniu wyrazów „A” wyrazami „B”", replaced},
      {"w § 5 wyrazy „A” i „C” zastępuje się odpowiednio wyrazami „B” i „D”",
       "replace words in § 5: „A” by „B”\nreplace words in § 5: „C” by „D”"},
      {"w § 5 wyraz „A” zastępuje się wyrazem „B”, a wyraz „C” wyrazem „D”",
       "replace words in § 5: „A” by „B”\nreplace words in § 5: „C” by „D”"},
      {"dwukrotnie użyte w § 5 wyrazy „A” zastępuje się wyrazami „B”",
       "replace words in § 5: „A” by „B” (2 times)"},
      {"w § 5 dwukrotnie użyty wyraz „A” zastępuje się wyrazem „B”",
       "replace words in § 5: „A” by „B” (2 times)"},
  };
  check(variants);
}

TEST_CASE("words are replaced wherever they stand") {
  const Variant variants[] = {
      {"w całym tekście zarządzenia wyrazy „A” zastępuje się wyrazami „B”",
       "replace words in the whole text: „A” by „B”"},
      {"w całej treści regulaminu słowa „A” zastępuje się słowami „B”",
       "replace words in the whole text: „A” by „B”"},
      {"w całym akcie wyrazy „A” zastępuje się wyrazami „B”",
       "replace words in the whole text: „A” by „B”"},
      {"ilekroć w zarządzeniu użyto wyrazów „A” zastępuje się je wyrazami „B”",
       "replace words in the whole text: „A” by „B”"},
      {"Ilekroć w regulaminie występują słowa „A”, zastępuje się je słowami „B”, w odpowiednim "
       "przypadku.",
       "replace words in the whole text: „A” by „B” in any grammatical form"},
      {"użyte w art. 1, art. 2 ust. 1 i art. 5 w różnej liczbie i przypadku wyrazy „A” zastępuje "
       "się użytymi w odpowiedniej liczbie i przypadku wyrazami „B”",
       "replace words in art. 1; art. 2 ust. 1; art. 5: „A” by „B” in any grammatical form"},
      {"w § 5 wyrazy „A” zastępuje się wyrazami „B” w odpowiedniej formie gramatycznej",
       "replace words in § 5: „A” by „B” in any grammatical form"},
      {"w § 2 pkt 3, § 4 ust. 1 oraz w § 9 wyrazy „A” zastępuje się wyrazami „B”",
       "replace words in § 2 pkt 3; § 4 ust. 1; § 9: „A” by „B”"},
  };
  check(variants);
}

TEST_CASE("words and signs are added and deleted in many words") {
  const Variant variants[] = {
      {"w § 5 po wyrazach „A” stawia się przecinek i dodaje wyrazy „B”",
       "add words in § 5: „, B” after „A”"},
      {"w § 5 po wyrazach „A” dodaje się przecinek i wyrazy „B”",
       "add words in § 5: „, B” after „A”"},
      {"w § 5 za wyrazem „A” wstawia się wyraz „B”", "add words in § 5: „B” after „A”"},
      {"w § 5 ust. 1 in fine dodaje się wyrazy „B”", "add words in § 5 ust. 1: „B” at the end"},
      {"w § 5 w pkt 6 kropkę na końcu zdania zastępuje się przecinkiem, po czym dodaje się wyrazy "
       "„oraz gminy”",
       "replace punctuation at the end of § 5 pkt 6: „.” by „,”\nadd words in § 5 pkt 6: „oraz "
       "gminy” at the end"},
      {"w § 5 w pkt 1 po wyrazach „A” przecinek skreśla się",
       "delete words in § 5 pkt 1: „,” after „A”"},
      {"w § 5 w pkt 1 skreśla się przecinek po wyrazie „A”",
       "delete words in § 5 pkt 1: „,” after „A”"},
      {"w § 5 w pkt 1 przecinek po wyrazie „A” zastępuje się kropką",
       "replace words in § 5 pkt 1: „A,” by „A.”"},
      {"w § 5 wyrazy „A” zastępuje się przecinkiem i wyrazami „B”",
       "replace words in § 5: „A” by „, B”"},
      {"w § 5 w pkt 1 kropkę zastępuje się przecinkiem i wyrazami „B.”",
       "replace punctuation at the end of § 5 pkt 1: „.” by „, B.”"},
      {"w § 5 ust. 2 usuwa się wyrazy „A”", "delete words in § 5 ust. 2: „A”"},
      {"skreśla się w § 5 ust. 2 wyrazy „A”", "delete words in § 5 ust. 2: „A”"},
      {"w § 5 ust. 2 skreśla się wyrazy: „A” oraz „B”",
       "delete words in § 5 ust. 2: „A”\ndelete words in § 5 ust. 2: „B”"},
      {"skreśla się użyty w § 3 i § 5 wyraz „A”", "delete words in § 3; § 5: „A”"},
  };
  check(variants);
}

TEST_CASE("words whose place or number is not said are reported") {
  for (const char* sentence : {
           "w § 5 dodaje się wyrazy „B”",
           "§ 5 ust. 1 uzupełnia się o wyrazy „B”",
           "w § 5 skreśla się wyrazy „A” i dodaje się wyrazy „B”",
           "w § 5 między wyrazami „A” i „C” dodaje się wyraz „B”",
           "w § 5 przecinek zastępuje się wyrazem „i”",
           "w § 5 wyrazy „A”, „C” zastępuje się wyrazem „B”",
           "w § 5 wyrazy „A” i „B” zastępuje się wyrazami „C”, „D” i „E”",
           "w § 5 ust. 2 skreśla się wyrazy od „A” do „B”",
           "w § 5 ust. 2 po wyrazach „A” skreśla się resztę zdania",
           "w § 5 ust. 2 wyrazy po przecinku skreśla się",
           "w § 5 ust. 1 zdanie po średniku otrzymuje brzmienie: „nowe zdanie.”",
       }) {
    CAPTURE(std::string(sentence));
    CHECK(understood(sentence) == "B0901");
  }
}

}  // namespace
}  // namespace bipgen::amending
