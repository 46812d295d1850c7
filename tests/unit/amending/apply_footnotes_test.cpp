#include <doctest/doctest.h>

#include "amend.hpp"

namespace bipgen::amending {
namespace {

TEST_CASE("a footnote is added below the text and referred to where it belongs") {
  const AmendResult result =
      amend(small_office, "do § 3 dodaje się odnośnik nr 1 w brzmieniu: „1) Nieogłoszony.”");
  CHECK(result.refusals.empty());
  CHECK(holds(result.text, "§ 3. Traci moc poprzedni regulamin[^1]."));
  CHECK(holds(result.text, "[^1]: Nieogłoszony."));
  REQUIRE(result.amended.events.size() == 1);
  CHECK(result.amended.events[0].kind == EventKind::words_changed);
}

TEST_CASE("a footnote of the title stands below the text") {
  const AmendResult result =
      amend(small_office,
            "do tytułu zarządzenia dodaje się odnośnik nr 1 w brzmieniu: „1) Wdraża "
            "dyrektywę.”");
  CHECK(result.refusals.empty());
  REQUIRE(result.amended.text.footnotes.size() == 1);
  CHECK(result.amended.text.footnotes[0].label == "1");
  CHECK(result.amended.text.footnotes[0].text == "Wdraża dyrektywę.");
}

TEST_CASE("a footnote gets new words and is taken away") {
  constexpr std::string_view add =
      "do § 3 dodaje się odnośnik nr 1 w brzmieniu: „1) Nieogłoszony.”;";
  const AmendResult worded =
      amend(small_office,
            std::string("§ 1. W zarządzeniu nr 1/2029 z dnia 7 maja 2029 r. wprowadza "
                        "się następujące zmiany:\n1) ") +
                std::string(add) + "\n2) odnośnik nr 1 otrzymuje brzmienie: „1) Ogłoszony.”.");
  CHECK(worded.refusals.empty());
  CHECK(holds(worded.text, "[^1]: Ogłoszony."));
  const AmendResult gone = amend(
      small_office, std::string("§ 1. W zarządzeniu nr 1/2029 z dnia 7 maja 2029 r. wprowadza "
                                "się następujące zmiany:\n1) ") +
                        std::string(add) + "\n2) uchyla się odnośnik nr 1.");
  CHECK(gone.refusals.empty());
  CHECK(gone.amended.text.footnotes.empty());
  CHECK(!holds(gone.text, "[^1]"));
}

TEST_CASE("a footnote may be put after words of the unit") {
  CHECK(holds(amended("w § 3 po wyrazie „moc” dodaje się odnośnik nr 2 w brzmieniu: „2) X.”"),
              "§ 3. Traci moc[^2] poprzedni"));
  CHECK(amended("w § 3 po wyrazie „siłę” dodaje się odnośnik nr 2 w brzmieniu: „2) X.”") ==
        "refused: „siłę” does not stand once in § 3");
}

TEST_CASE("a footnote whose place or number is not clear is refused") {
  CHECK(amended("do § 2 dodaje się odnośnik nr 1 w brzmieniu: „1) X.”") ==
        "refused: it does not say where in § 2 it is referred to");
  CHECK(amended("do § 7 dodaje się odnośnik nr 1 w brzmieniu: „1) X.”") ==
        "refused: § 7 does not name one place of the text");
  CHECK(amended("odnośnik nr 4 otrzymuje brzmienie: „4) X.”") ==
        "refused: odnośnik nr 4 is not there");
  CHECK(amended("uchyla się odnośnik nr 4") == "refused: odnośnik nr 4 is not there");
}

}  // namespace
}  // namespace bipgen::amending
