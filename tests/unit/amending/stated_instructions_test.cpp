#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "amending/read_instructions.hpp"
#include "parsing/parse_act.hpp"
#include "parsing/references.hpp"

namespace bipgen::amending {
namespace {

constexpr std::string_view body =
    "§ 1. W zarządzeniu nr 3/2030 Burmistrza Miasta Przykładowo z dnia 4 marca 2030 r. w sprawie "
    "regulaminu wprowadza się następujące zmiany:\n\n"
    "1) uchyla się § 2;\n\n"
    "2) w § 5 w zdaniu, które mówi o naradach, dokonuje się stosownej poprawki;\n\n"
    "3) użyte w § 7 i 8, w różnym przypadku, wyrazy „Referat Prawny” zastępuje się użytymi w "
    "odpowiednim przypadku wyrazami „Kancelaria Prawna”.\n\n"
    "§ 2. Zarządzenie wchodzi w życie z dniem podpisania.\n";

struct Read {
  std::vector<Instruction> instructions;
  source::Diagnostics diagnostics;
};

// The act with these entries below `instructions:`.
Read read(const std::string& entries, std::string_view text = body) {
  const std::string keys = entries.empty() ? "" : "instructions:\n" + entries;
  const source::File file{"zmiana.md",
                          "---\ntype: zarządzenie\nnumber: 9/2030\ndate: 2030-05-06\n"
                          "title: zmieniające zarządzenie w sprawie regulaminu\n" +
                              keys + "---\n" + std::string(text)};
  Read result;
  const auto act = parsing::parse_act(file, "Burmistrz Miasta Przykładowo", result.diagnostics);
  REQUIRE(act);
  result.instructions = read_instructions(*act, parsing::find_acts, result.diagnostics);
  return result;
}

// "§ 1 pkt 1: repeal § 2 of 3/2030", "!" before what is stated; then the codes of the findings.
std::string printed(const Read& it) {
  std::string out;
  for (const Instruction& instruction : it.instructions) {
    out += (instruction.stated ? "!" : "") + act::print(instruction.citation) + ": " +
           print(instruction.operation);
    if (const auto& act = instruction.of.act) out += " of " + act->number.value_or("?");
    out += "\n";
  }
  for (const source::Diagnostic& finding : it.diagnostics.all()) {
    out += std::string(code_of(finding.kind)) + "\n";
  }
  return out;
}

const std::string first = "§ 1 pkt 1: repeal § 2 of 3/2030\n";
const std::string third =
    "§ 1 pkt 3: replace words in § 7; § 8: „Referat Prawny” by „Kancelaria Prawna” in any "
    "grammatical form of 3/2030\n";

TEST_CASE("without statements the text alone speaks") {
  CHECK(printed(read("")) == first + third + "B0901\n");
}

TEST_CASE("a sentence is read in place of that of the provision, and where it stands") {
  CHECK(printed(read("  - at: § 1 pkt 2\n    read: \"w § 5 uchyla się ust. 2\"\n")) ==
        first + "!§ 1 pkt 2: repeal § 5 ust. 2 of 3/2030\n" + third);
  CHECK(printed(read("  - at: § 1 pkt 2\n    read: w § 5 uchyla się ust. 2 i 3\n"
                     "    of: zarządzenie nr 7/2029\n")) ==
        first + "!§ 1 pkt 2: repeal § 5 ust. 2; § 5 ust. 3 of 7/2029\n" + third);
}

TEST_CASE("new wording stands in the statement as in a text") {
  const Read result = read(
      "  - at: § 1 pkt 2\n    read: |\n      § 5 otrzymuje brzmienie:\n      „§ 5. 1. Narady "
      "zwołuje Burmistrz.\n      2. Z narady sporządza się notatkę.”\n");
  CHECK(printed(result) == first + "!§ 1 pkt 2: replace § 5 of 3/2030\n" + third);
  REQUIRE(result.instructions.size() == 3);
  const Wording* wording = wording_of(result.instructions[1].operation);
  REQUIRE(wording);
  REQUIRE(wording->provisions.size() == 1);
  CHECK(wording->provisions.front().children.size() == 2);
}

TEST_CASE("a provision may be passed over") {
  CHECK(printed(read("  - {at: § 1 pkt 2, ignore: poprawka redakcyjna bez treści}\n")) ==
        first + third);
  // What is lost by it was understood: that is seen.
  const Read result = read(
      "  - {at: § 1 pkt 1, ignore: pomyłka}\n  - {at: § 1 pkt 2, ignore: poprawka redakcyjna}\n");
  CHECK(printed(result) == third + "B0909\n");
  REQUIRE(result.diagnostics.all().front().notes.size() == 2);
  CHECK(result.diagnostics.all().front().notes[0].message.english() ==
        "the text: repeal § 2 of zarządzenie nr 3/2030");
  CHECK(result.diagnostics.all().front().notes[1].message.english() ==
        "the front matter: nothing, pomyłka");
}

TEST_CASE("forms of words belong to the words that they are nearest to") {
  const Read result = read(
      "  - at: § 1 pkt 2\n    ignore: bez treści\n  - at: § 1 pkt 3\n    forms:\n"
      "      Referat Prawny: Kancelaria Prawna\n      \"przez Referat Prawny\": \"przez Kancelarię "
      "Prawną\"\n");
  REQUIRE(result.instructions.size() == 2);
  CHECK(result.diagnostics.all().empty());
  CHECK(result.instructions[1].stated);
  const auto& words = std::get<ReplaceWords>(result.instructions[1].operation);
  CHECK(words.forms == std::vector<FormPair>{{"Referat Prawny", "Kancelaria Prawna"},
                                             {"przez Referat Prawny", "przez Kancelarię Prawną"}});
  const Read two = read("  - at: § 1\n    forms: {wójta: burmistrza, urzędem: ratuszem}\n",
                        "§ 1. W zarządzeniu nr 3/2030 w § 2 wyraz „wójt” zastępuje się wyrazem "
                        "„burmistrz”, a wyraz „urząd” zastępuje się wyrazem „ratusz”.\n\n"
                        "§ 2. Zarządzenie wchodzi w życie z dniem podpisania.\n");
  REQUIRE(two.instructions.size() == 2);
  CHECK(std::get<ReplaceWords>(two.instructions[0].operation).forms ==
        std::vector<FormPair>{{"wójta", "burmistrza"}});
  CHECK(std::get<ReplaceWords>(two.instructions[1].operation).forms ==
        std::vector<FormPair>{{"urzędem", "ratuszem"}});
}

TEST_CASE("the amended act may be stated where the text does not name it") {
  CHECK(printed(read("  - {at: § 1, of: zarządzenie nr 3/2030}\n",
                     "§ 1. W regulaminie uchyla się § 2.\n\n§ 2. Zarządzenie wchodzi w życie z "
                     "dniem podpisania.\n")) == "!§ 1: repeal § 2 of 3/2030\n");
}

TEST_CASE("what contradicts the text is followed and shown") {
  const Read result =
      read("  - {at: § 1 pkt 1, read: uchyla się § 3}\n  - {at: § 1 pkt 2, ignore: bez treści}\n");
  CHECK(printed(result) == "!§ 1 pkt 1: repeal § 3 of 3/2030\n" + third + "B0909\n");
  CHECK(result.diagnostics.all().front().notes[0].message.english() ==
        "the text: repeal § 2 of zarządzenie nr 3/2030");
  CHECK(result.diagnostics.all().front().notes[1].message.english() ==
        "the front matter: repeal § 3 of zarządzenie nr 3/2030");
}

TEST_CASE("what the editor states wrongly is an error and leaves the text as understood") {
  const std::string as_understood = first + third;
  CHECK(printed(read("  - {at: § 9, ignore: nie ma go}\n")) == as_understood + "B0907\nB0901\n");
  CHECK(printed(read("  - {at: § 1 pkt 2, read: zmienia się jak trzeba}\n")) ==
        as_understood + "B0908\nB0901\n");
  CHECK(printed(read("  - {at: § 1 pkt 2, read: uchyla się}\n")) ==
        as_understood + "B0908\nB0901\n");
  CHECK(printed(read("  - at: § 1 pkt 1\n    forms: {A: B}\n")) ==
        as_understood + "B0901\n" + "B0910\n");
  const Read nowhere = read("  - {at: § 9, ignore: nie ma go}\n");
  CHECK(nowhere.diagnostics.all().front().message.english() ==
        "`instructions` speaks of § 9, which is not in the text");
  CHECK(nowhere.diagnostics.all().front().where.span.begin > 0);
}

TEST_CASE("a statement about a provision holds for what is below it") {
  CHECK(printed(read("  - {at: § 1, read: \"w zarządzeniu nr 3/2030 uchyla się § 4\"}\n")) ==
        "!§ 1: repeal § 4 of 3/2030\n");
  // The inner one is below what is replaced.
  CHECK(printed(read("  - {at: § 1, ignore: wszystko}\n  - {at: § 1 pkt 1, ignore: to także}\n"))
            .find("repeal") == std::string::npos);
}

}  // namespace
}  // namespace bipgen::amending
