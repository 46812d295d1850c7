// Sentences with a fault: whatever is understood of them must not be applied silently to the wrong
// place.
#include <doctest/doctest.h>

#include "amend.hpp"
#include "amending/read_instructions.hpp"
#include "parsing/plain_act.hpp"
#include "parsing/references.hpp"
#include "understood.hpp"

namespace bipgen::amending {
namespace {

TEST_CASE("a missing quotation mark is reported") {
  for (const char* sentence : {
           "w § 5 wyrazy „A zastępuje się wyrazami „B”",
           "w § 5 wyrazy A” zastępuje się wyrazami „B”",
           "w § 5 wyrazy „A” zastępuje się wyrazami „B",
           "w § 5 wyrazy „A” zastępuje się wyrazami B",
           "w § 5 skreśla się wyrazy „A",
           "w § 5 po wyrazach „A dodaje się wyrazy „B”",
       }) {
    CAPTURE(std::string(sentence));
    CHECK(understood(sentence) == "B0901");
  }
  CHECK(understood("§ 5 otrzymuje brzmienie:\n„§ 5. Nowy.\n§ 6. Wchodzi w życie.") == "B0901");
}

TEST_CASE("rows and columns of tables are reported, never taken for units") {
  for (const char* sentence : {
           "w załączniku nr 1 w tabeli w wierszu 3 wyrazy „A” zastępuje się wyrazami „B”",
           "w załączniku nr 1 w tabeli wiersz 3 otrzymuje brzmienie: „3. A”",
           "w załączniku nr 1 w tabeli w kolumnie 2 wyrazy „A” zastępuje się wyrazami „B”",
           "w załączniku nr 1 lp. 5 otrzymuje brzmienie: „5. A”",
           "w załączniku nr 1 poz. 5 otrzymuje brzmienie: „5. A”",
           "w załączniku nr 1 uchyla się wiersz 5",
           "w załączniku nr 1 po lp. 4 dodaje się lp. 4a w brzmieniu: „4a. A”",
       }) {
    CAPTURE(std::string(sentence));
    CHECK(understood(sentence) == "B0901");
  }
}

TEST_CASE("the verbs of an act about persons are reported") {
  CHECK(understood("§ 1. W zarządzeniu nr 5/2020 z dnia 7 maja 2020 r. w sprawie powołania komisji "
                   "wprowadza się następujące zmiany:\n"
                   "1) w § 1 w miejsce Jana Przykładowego powołuje się Annę Przykładową;\n"
                   "2) odwołuje się ze składu komisji Jana Przykładowego.") == "B0901\nB0901");
}

TEST_CASE("an instruction that fits no place or several is refused") {
  struct Row {
    const char* sentence;
    const char* refusal;
  };
  const Row rows[] = {
      {"w § 4 uchyla się ust. 1", "§ 4 ust. 1 does not name one place of the text"},
      {"w § 6 skreśla się wyraz „Urząd”", "§ 6 does not name one place of the text"},
      {"w § 2 w ust. 1 uchyla się pkt 5", "§ 2 ust. 1 pkt 5 does not name one place of the text"},
      {"w § 2 w ust. 1 po pkt 5 dodaje się pkt 5a w brzmieniu: „5a) x;”",
       "its neighbour § 2 ust. 1 pkt 5 is not there"},
      {"w § 2 w ust. 1 po pkt 1 dodaje się pkt 2 w brzmieniu: „2) x;”",
       "§ 2 ust. 1 pkt 2 is there already"},
      {"w § 2 w ust. 1 po pkt 3 dodaje się pkt 1a w brzmieniu: „1a) x;”",
       "pkt 1a does not fit between its neighbours"},
      {"w § 2 w ust. 2 wyraz „urząd” zastępuje się wyrazem „ratusz”",
       "„urząd” does not stand in § 2 ust. 2"},
      {"w § 2 w ust. 2 wyraz „siedzib” zastępuje się wyrazem „dom”",
       "„siedzib” does not stand in § 2 ust. 2"},
      {"w § 1 po wyrazie „Urząd” dodaje się wyraz „Miasta”", "„Urząd” stands 2 times in § 1"},
      {"w § 2 ust. 2 i 3 oznacza się jako ust. 3 i 4", "§ 2 ust. 3"},
      {"w § 2 ust. 1 oznacza się jako ust. 2", "§ 2 ust. 2 is there already"},
      {"w § 2 w ust. 1 w pkt 3 średnik zastępuje się kropką",
       "§ 2 ust. 1 pkt 3 does not end with „;”"},
      {"w § 2 w ust. 1 zdanie drugie otrzymuje brzmienie: „Nowe.”", "zdanie drugie is not there"},
      {"tytuł rozdziału 3 otrzymuje brzmienie: „Nowy”",
       "rozdział 3 tytuł does not name one place of the text"},
      {"w § 2 w ust. 2 część wspólna otrzymuje brzmienie: „Nowe.”",
       "§ 2 ust. 2 część wspólna is not there"},
      {"załącznik nr 1 otrzymuje brzmienie określone w załączniku do niniejszego zarządzenia",
       "the amending act's załącznik is not held"},
  };
  for (const Row& row : rows) {
    CAPTURE(std::string(row.sentence));
    const std::string result = amended(row.sentence);
    CHECK(result.starts_with("refused: "));
    CHECK(holds(result, row.refusal));
  }
}

// Sentences that can be applied to the small office.
constexpr std::string_view sound[] = {
    "w § 2 ust. 2 otrzymuje brzmienie: „2. Urząd ma dom.”",
    "w § 2 w ust. 1 po pkt 2 dodaje się pkt 2a w brzmieniu: „2a) kontrola;”",
    "w § 2 w ust. 1 uchyla się pkt 2",
    "w § 2 w ust. 1 w pkt 3 kropkę zastępuje się średnikiem i dodaje się pkt 4 w brzmieniu: „4) "
    "kontrola.”",
    "w § 2 w ust. 2 wyraz „siedzibę” zastępuje się wyrazem „dom”",
    "w § 2 w ust. 2 po wyrazie „Urząd” dodaje się wyraz „nie”",
    "w § 2 w ust. 2 skreśla się wyraz „siedzibę”",
    "§ 3 otrzymuje brzmienie: „§ 3. Nowy.”",
    "po § 2 dodaje się § 2a w brzmieniu: „§ 2a. Nowy.”",
    "uchyla się § 3",
};

enum class End : std::uint8_t { applied, refused, reported, silent };

// What becomes of an amendment of `base`, the findings of the parser included.
End end_of(std::string_view base, const std::string& amendment) {
  source::Diagnostics findings;
  const act::Text own = parsing::parse_plain_act({"zmiana.txt", amendment}, findings);
  const auto instructions = read_instructions(own, "zmiana.txt", parsing::find_acts, findings);
  if (!findings.all().empty()) return End::reported;
  if (instructions.empty()) return End::silent;
  const Amended result = apply(text_of(base), instructions, {{}, own, {}, {}}, findings);
  return result.tainted.empty() ? End::applied : End::refused;
}

TEST_CASE("without one of its quotation marks no sentence is applied, nor lost") {
  for (const std::string_view sentence : sound) {
    CAPTURE(std::string(sentence));
    REQUIRE(end_of(small_office, std::string(sentence)) == End::applied);
    for (std::size_t at = 0; at < sentence.size(); ++at) {
      const std::string_view mark = sentence.substr(at, 3);
      if (mark != "„" && mark != "”") continue;
      const std::string broken =
          std::string(sentence.substr(0, at)) + std::string(sentence.substr(at + 3));
      CAPTURE(broken);
      CHECK(end_of(small_office, broken) == End::reported);
    }
  }
}

TEST_CASE("with one of its numbers wrong no sentence is applied, nor lost") {
  for (const std::string_view sentence : sound) {
    for (std::size_t at = 0; at < sentence.find("„") && at < sentence.size(); ++at) {
      if (sentence[at] < '0' || sentence[at] > '9') continue;
      std::string broken(sentence);
      broken[at] = '9';
      CAPTURE(broken);
      const End end = end_of(small_office, broken);
      CHECK((end == End::refused || end == End::reported));
    }
  }
}

TEST_CASE("where a number stands twice in the text nothing is applied to it") {
  const std::string doubled = std::string(small_office) +
                              "§ 2. 1. Nowe zadania:\n1) a;\n2) b;\n3) c.\n2. Urząd ma siedzibę.\n"
                              "§ 3. Drugi.\n";
  for (const std::string_view sentence : sound) {
    CAPTURE(std::string(sentence));
    CHECK(end_of(doubled, std::string(sentence)) == End::refused);
  }
}

}  // namespace
}  // namespace bipgen::amending
