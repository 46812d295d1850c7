#include "parsing/markers.hpp"

#include <doctest/doctest.h>

using namespace bipgen::parsing;
using bipgen::act::Level;

namespace {

// Level, label, what is left; "none" for no marker.
std::string seen(std::string_view line) {
  const auto marker = read_marker(line);
  if (!marker) return "none";
  return std::to_string(static_cast<int>(marker->level)) + " " + std::string(marker->label) + "|" +
         std::string(line.substr(marker->length)) + (marker->bare ? " bare" : "") +
         (marker->glued ? " glued" : "");
}

std::string is(Level level, const char* rest) {
  return std::to_string(static_cast<int>(level)) + " " + rest;
}

bool unknown(std::string_view line) {
  return read_unknown_marker(line).has_value();
}

}  // namespace

TEST_CASE("markers of every level") {
  CHECK(seen("§ 1. Tekst") == is(Level::paragraf, "1| Tekst"));
  CHECK(seen("§ 13a. Tekst") == is(Level::paragraf, "13a| Tekst"));
  CHECK(seen("Art. 22[1]. Tekst") == is(Level::artykul, "22[1]| Tekst"));
  CHECK(seen("ART. 5. Tekst") == is(Level::artykul, "5| Tekst"));
  CHECK(seen("12. Tekst") == is(Level::ustep, "12| Tekst"));
  CHECK(seen("1a) tekst") == is(Level::punkt, "1a| tekst"));
  CHECK(seen("za) tekst") == is(Level::litera, "za| tekst"));
  CHECK(seen("zza) tekst") == is(Level::litera, "zza| tekst"));
  CHECK(seen("– tekst") == is(Level::tiret, "| tekst"));
  CHECK(seen("- tekst") == is(Level::tiret, "| tekst"));
  CHECK(seen("— tekst") == is(Level::tiret, "| tekst"));
  CHECK(seen("– – tekst") == is(Level::podwojne_tiret, "| tekst"));
  CHECK(seen("-- tekst") == is(Level::podwojne_tiret, "| tekst"));
}

TEST_CASE("a marker may stand alone, a § without its full stop too") {
  CHECK(seen("§ 13a") == is(Level::paragraf, "13a| bare"));
  CHECK(seen("Art. 5") == is(Level::artykul, "5| bare"));
  CHECK(seen("§ 1.") == is(Level::paragraf, "1|"));
  CHECK(seen("1)") == is(Level::punkt, "1|"));
  CHECK(seen("–") == is(Level::tiret, "|"));
}

TEST_CASE("any space may stand after § and after the marker, or none") {
  CHECK(seen("§1. Tekst") == is(Level::paragraf, "1| Tekst"));
  CHECK(seen("§\u00A01.\u00A0Tekst") == is(Level::paragraf, "1|\u00A0Tekst"));
  CHECK(seen("1)tekst") == is(Level::punkt, "1|tekst glued"));
  CHECK(seen("1.Wykonanie") == is(Level::ustep, "1|Wykonanie glued"));
  CHECK(seen("1.„Portal”") == is(Level::ustep, "1|„Portal” glued"));
  CHECK(seen("a)ósmy") == is(Level::litera, "a|ósmy glued"));
  CHECK(seen("§ 17.1. Tekst") == is(Level::paragraf, "17|1. Tekst glued"));
  CHECK(seen("-uchyla się") == is(Level::tiret, "|uchyla się glued"));
}

TEST_CASE("text that only resembles a marker is text") {
  for (const char* line :
       {"1.5 km", "12.03.2024 r.", "1 stycznia", "2025 r.", "§ 5 ust. 1 otrzymuje brzmienie:", "§",
        "np) tak", "itd) tak", "abcd) x", "-5 stopni", "---", "„1) x”", "art. 5. x", "1);",
        "1234567890. x", "a).", "9lit. c"}) {
    CAPTURE(line);
    CHECK(seen(line) == "none");
  }
}

TEST_CASE("run-in markers are narrower and, in a list, the first") {
  CHECK(read_run_in("1. Tekst", Level::paragraf));
  CHECK(read_run_in("2. Tekst", Level::paragraf));
  CHECK(read_run_in("§ 3. Tekst", Level::artykul));
  CHECK(read_run_in("1) tekst", Level::ustep));
  CHECK(read_run_in("a) tekst", Level::punkt));
  CHECK_FALSE(read_run_in("5) tekst", Level::ustep));
  CHECK_FALSE(read_run_in("1. Tekst", Level::punkt));
  CHECK_FALSE(read_run_in("– tekst", Level::litera));
  CHECK_FALSE(read_run_in("§ 3", Level::artykul));
}

TEST_CASE("what people write in place of a marker is recognised") {
  for (const char* line : {"1.) x",
                           "1a.) x",
                           "(1) x",
                           "(a) x",
                           "ą) x",
                           "Ł) x",
                           "A) x",
                           "1.a) x",
                           "1.1. x",
                           "2.3) x",
                           "1 ) x",
                           "1 . x",
                           "• x",
                           "* x",
                           "+ x",
                           "> x",
                           "II. x",
                           "IV) x",
                           "§ 5 Tekst",
                           "Art. 7 Tekst",
                           "**§ 5.** x",
                           "Rozdział 3",
                           "DZIAŁ IV. Tytuł",
                           "#Tytuł",
                           "####### x",
                           "\"1) x",
                           ",,§ 5. x"}) {
    CAPTURE(line);
    CHECK(unknown(line));
    CHECK_FALSE(read_marker(line));
  }
}

TEST_CASE("ordinary text is no unknown marker") {
  for (const char* line : {"Tekst", "(preambuła do Statutu)", "§ 5 ust. 1", "I Zastępca Dyrektora",
                           "Rozdział 5 Regulaminu", "*kursywa*", "Ad. 1", "Dział Kadr", "2025 r.",
                           "(uchylony)", "W. Kowalski", ""}) {
    CAPTURE(line);
    CHECK_FALSE(unknown(line));
  }
}

TEST_CASE("what would be read as something else needs a backslash, and a backslash one more") {
  for (const char* line : {"1) x", "§ 5. x", "– x", "# x", "| x", "[^1]: x", "„1) x", "1.) x"}) {
    CAPTURE(line);
    CHECK(needs_escape(line));
    CHECK(needs_escape("\\" + std::string(line)));
  }
  CHECK_FALSE(needs_escape("Tekst"));
  CHECK_FALSE(needs_escape("\\*nie kursywa\\*"));
  CHECK_FALSE(needs_escape(""));
  CHECK_FALSE(needs_escape("\\"));
}

TEST_CASE("words after a tiret that begin with a dash need a backslash") {
  CHECK(needs_run_in_escape("– x", Level::tiret));
  CHECK_FALSE(needs_run_in_escape("-x", Level::tiret));
  CHECK_FALSE(needs_run_in_escape("– x", Level::punkt));
  CHECK(needs_run_in_escape("\\1. x", Level::paragraf));
}

TEST_CASE("white space of every kind becomes one space") {
  std::string out = "a";
  append_collapsed(out, "b \t c\u00A0\u2009d  \ne ");
  CHECK(out == "ab c d e");
}

TEST_CASE("markers are written in the canonical form") {
  CHECK(marker_text(Level::paragraf, "13a") == "§ 13a.");
  CHECK(marker_text(Level::paragraf, "13a", true) == "§ 13a");
  CHECK(marker_text(Level::artykul, "5") == "Art. 5.");
  CHECK(marker_text(Level::ustep, "1") == "1.");
  CHECK(marker_text(Level::punkt, "1") == "1)");
  CHECK(marker_text(Level::litera, "a") == "a)");
  CHECK(marker_text(Level::tiret, "3") == "–");
  CHECK(marker_text(Level::podwojne_tiret, "3") == "– –");
}
