#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "act/lookup.hpp"
#include "amending/apply.hpp"
#include "parsing/plain_act.hpp"
#include "understood.hpp"

namespace bipgen::amending {
namespace {

const morphology::Analyze& dictionary() {
  static const morphology::Analyze analyze = morphology::analyze_when_needed();
  return analyze;
}

act::Text text_of(std::string_view plain) {
  source::Diagnostics unused;
  return parsing::parse_plain_act({"akt.txt", std::string(plain)}, unused);
}

// § 1 of the base as amended, then "| found → by × n" for each form, or "refused: " with the notes.
std::string changed(std::string_view base, std::string_view amendment,
                    const morphology::Analyze& analyze = dictionary(),
                    const std::vector<FormPair>& stated = {}) {
  Understanding understanding = understand(amendment);
  REQUIRE(understanding.instructions.size() == 1);
  Instruction& instruction = understanding.instructions.front();
  if (auto* replace = std::get_if<ReplaceWords>(&instruction.operation)) replace->forms = stated;
  const act::Text unused;
  const AmendingAct by{{act::ActType::zarzadzenie, "2/2030"}, unused, "zmiana.txt", {}, analyze};
  source::Diagnostics diagnostics;
  const Amended amended =
      apply(text_of("§ 1. " + std::string(base) + "\n"), {instruction}, by, diagnostics);
  const Outcome& outcome = amended.outcomes.front();
  std::string out;
  if (!outcome.applied) {
    REQUIRE(diagnostics.all().size() == 1);
    out = "refused (" + std::string(code_of(diagnostics.all().front().kind)) + ")";
    for (const source::Note& note : diagnostics.all().front().notes)
      out += "; " + note.message.english();
    if (diagnostics.all().front().notes.empty()) out += ": " + outcome.refusal.english();
    return out;
  }
  out = act::joined_paragraphs(amended.text.provisions.front().lead);
  for (const ReplacedForm& form : outcome.forms) {
    out += " | " + form.found + " → " + form.by + " × " + std::to_string(form.count);
  }
  return out;
}

std::string replaced(std::string_view base, const std::string& words, const std::string& by) {
  return changed(base, "Użyte w § 1, w różnej liczbie i różnym przypadku, wyrazy „" + words +
                           "” zastępuje się użytymi w odpowiedniej liczbie i odpowiednim przypadku "
                           "wyrazami „" +
                           by + "”.");
}

std::string deleted(std::string_view base, const std::string& words) {
  return changed(base, "Skreśla się użyte w § 1, w różnej liczbie i różnym przypadku, wyrazy „" +
                           words + "”.");
}

TEST_CASE("each form is replaced by the same form of the other words") {
  CHECK(replaced("Referat Organizacyjny podlega Sekretarzowi. Do zadań Referatu Organizacyjnego "
                 "należy obsługa, a Referatem Organizacyjnym kieruje kierownik. W Referacie "
                 "Organizacyjnym i przy Referacie Organizacyjnym.",
                 "Referat Organizacyjny", "Wydział Organizacyjny") ==
        "Wydział Organizacyjny podlega Sekretarzowi. Do zadań Wydziału Organizacyjnego należy "
        "obsługa, a Wydziałem Organizacyjnym kieruje kierownik. W Wydziale Organizacyjnym i przy "
        "Wydziale Organizacyjnym. | Referat Organizacyjny → Wydział Organizacyjny × 1 | Referatu "
        "Organizacyjnego → Wydziału Organizacyjnego × 1 | Referatem Organizacyjnym → Wydziałem "
        "Organizacyjnym × 1 | Referacie Organizacyjnym → Wydziale Organizacyjnym × 2");
  CHECK(replaced("Kierownicy referatów i kierownik referatu. Referaty mają pieczęcie.", "referat",
                 "wydział") ==
        "Kierownicy wydziałów i kierownik wydziału. Wydziały mają pieczęcie. | referatów → "
        "wydziałów × 1 | referatu → wydziału × 1 | Referaty → Wydziały × 1");
}

TEST_CASE("Dz.U. 2019 poz. 848 art. 21: the words are given in the instrumental") {
  CHECK(
      replaced("Wniosek opatruje się podpisem potwierdzonym profilem zaufanym ePUAP. Brak podpisu "
               "potwierdzonego profilem zaufanym ePUAP uzupełnia się.",
               "podpisem potwierdzonym profilem zaufanym ePUAP", "podpisem zaufanym") ==
      "Wniosek opatruje się podpisem zaufanym. Brak podpisu zaufanego uzupełnia się. | podpisem "
      "potwierdzonym profilem zaufanym ePUAP → podpisem zaufanym × 1 | podpisu potwierdzonego "
      "profilem zaufanym ePUAP → podpisu zaufanego × 1");
}

TEST_CASE("one form of several cases is certain where all give the same words") {
  // Genitive and accusative of a person, dative and locative of a feminine word.
  CHECK(replaced("Zawiadamia się Kierownika. Akta Kierownika.", "Kierownik", "Dyrektor") ==
        "Zawiadamia się Dyrektora. Akta Dyrektora. | Kierownika → Dyrektora × 2");
  CHECK(replaced("Pomaga Komisji Mieszkaniowej.", "Komisja Mieszkaniowa", "Rada Mieszkaniowa")
            .starts_with("refused (B0904); „Komisji Mieszkaniowej” (once): „Rady Mieszkaniowej” "
                         "(dopełniacz l. poj.) or „Radzie Mieszkaniowej” (celownik l. poj., "
                         "miejscownik l. poj.); "));
}

TEST_CASE("where only the case differs the number stays that of the words given") {
  CHECK(
      changed("Zadania Biura Obsługi Klienta. W Biurze Obsługi Klienta.",
              "Użyte w § 1 w różnym przypadku wyrazy „Biuro Obsługi Klienta” zastępuje się użytymi "
              "w odpowiednim przypadku wyrazami „Centrum Obsługi Mieszkańców”.") ==
      "Zadania Centrum Obsługi Mieszkańców. W Centrum Obsługi Mieszkańców. | Biura Obsługi "
      "Klienta → Centrum Obsługi Mieszkańców × 1 | Biurze Obsługi Klienta → Centrum Obsługi "
      "Mieszkańców × 1");
  // It may be several offices, too.
  CHECK(replaced("Zadania Biura Obsługi Klienta.", "Biuro Obsługi Klienta",
                 "Centrum Obsługi Mieszkańców")
            .starts_with("refused (B0904); „Biura Obsługi Klienta” (once): „Centra Obsługi "
                         "Mieszkańców” (mianownik l. mn., biernik l. mn.) or „Centrum Obsługi "
                         "Mieszkańców” (dopełniacz l. poj.); "));
  CHECK(changed("Dyrektorzy i dyrektora.",
                "Użyte w § 1 w różnym przypadku wyrazy „dyrektor” zastępuje się użytymi w "
                "odpowiednim przypadku wyrazami „kierownik”.")
            .starts_with("refused (B0904); „Dyrektorzy” (once): "));
}

TEST_CASE("what is not certain is refused with all that was found") {
  CHECK(replaced("Referat Prawny opiniuje. Zadania Referatu Prawnego. Opinie Referat Prawny.",
                 "Referat Prawny", "Kancelaria Prawna") ==
        "refused (B0904); „Referat Prawny” (2 times): „Kancelaria Prawna” (mianownik l. poj.) or "
        "„Kancelarię Prawną” (biernik l. poj.); the front matter can state it: instructions: [{at: "
        "\"\", forms: {\"Referat Prawny\": \"…\"}}]");
}

TEST_CASE("a preposition tells the case") {
  CHECK(replaced("Sprawę prowadzi się przez Referat Prawny.", "Referat Prawny",
                 "Kancelaria Prawna") ==
        "Sprawę prowadzi się przez Kancelarię Prawną. | Referat Prawny → Kancelarię Prawną × 1");
  CHECK(replaced("Decyduje w Komisji.", "Komisja", "Rada") ==
        "Decyduje w Radzie. | Komisji → Radzie × 1");
}

TEST_CASE("words that never change replace, and are replaced") {
  CHECK(replaced("Zadania Referatu Informatyki w Referacie Informatyki.", "Referat Informatyki",
                 "COI") ==
        "Zadania COI w COI. | Referatu Informatyki → COI × 1 | Referacie Informatyki → COI × 1");
  CHECK(replaced("System ePUAP działa.", "ePUAP", "e-Doręczenia").starts_with("refused (B0904)"));
  CHECK(replaced("Opinia COI i akta COI-u.", "COI", "CUI")
            .starts_with("refused (B0904); „COI-u” (once): no form that could be worked out; "));
  CHECK(replaced("Opinia IT-05.", "IT-05", "IT-07") == "Opinia IT-07. | IT-05 → IT-07 × 1");
}

TEST_CASE("the same words in a form that was not worked out stop the whole instruction") {
  // Two units that share a noun; other capitals; a unit in the plural of another number.
  CHECK(replaced("Referaty Organizacyjny i Prawny oraz Referat Organizacyjny.",
                 "Referat Organizacyjny", "Wydział Organizacyjny")
            .starts_with("refused (B0904); „Referaty Organizacyjny” (once): no form that could be "
                         "worked out; "));
  CHECK(
      replaced("Referat Kadr i referat kadr.", "Referat Kadr", "Wydział Kadr")
          .starts_with("refused (B0904); „referat kadr” (once): no form that could be worked out"));
  CHECK(replaced("Kadry, a po nich Dyrektor i dyrektor.", "dyrektor", "kierownik")
            .starts_with("refused (B0904); „Dyrektor” (once): no form that could be worked out"));
}

TEST_CASE("only whole words are found") {
  CHECK(replaced("Podreferat i Referat-Archiwum; Referat.", "Referat", "Wydział") ==
        "Podreferat i Referat-Archiwum; Wydział. | Referat → Wydział × 1");
  CHECK(replaced("Wydziały.", "Referat", "Wydział") ==
        "refused (B0904): „Referat” does not stand in § 1");
}

TEST_CASE("words that cannot be declined are not guessed") {
  CHECK(replaced("Zadania Qwertowni.", "Qwertownia", "Pracownia") ==
        "refused (B0904): „Qwertownia” cannot be declined: its head is no noun that can be "
        "declined");
  CHECK(
      replaced("Zadania Referatu i Referat.", "Referat", "Qwertownia")
          .starts_with("refused (B0904); „Qwertownia” cannot be declined for certain: its head is "
                       "no noun that can be declined; "));
  CHECK(replaced("Zadania Referatu.", "Referat", "Wójt lub Burmistrz")
            .starts_with("refused (B0904); „Wójt lub Burmistrz” cannot be declined for certain: "
                         "„Burmistrz” may be declined as well; "));
}

TEST_CASE("words are deleted in every form") {
  CHECK(deleted("Dyrektor Naczelny i opinia Dyrektora Naczelnego, oraz Dyrektorem Naczelnym.",
                "Dyrektor Naczelny") ==
        "i opinia, oraz. | Dyrektor Naczelny →  × 1 | Dyrektora Naczelnego →  × 1 | Dyrektorem "
        "Naczelnym →  × 1");
  CHECK(deleted("Zawiera umowy.", "umowa") == "Zawiera. | umowy →  × 1");
  CHECK(deleted("Opinia COI jest jawna.", "COI") == "Opinia jest jawna. | COI →  × 1");
  CHECK(deleted("Kierownik.", "Dyrektor") == "refused (B0904): „Dyrektor” does not stand in § 1");
}

constexpr std::string_view amendment =
    "Użyte w § 1, w różnym przypadku, wyrazy „Referat Prawny” zastępuje się użytymi w odpowiednim "
    "przypadku wyrazami „Kancelaria Prawna”.";

TEST_CASE("what the editor states comes first, the longest first") {
  CHECK(changed("Referat Prawny opiniuje. Akta Referatu Prawnego przekazuje Referat Prawny.",
                amendment, dictionary(), {{"Referat Prawny", "Kancelaria Prawna"}}) ==
        "Kancelaria Prawna opiniuje. Akta Kancelarii Prawnej przekazuje Kancelaria Prawna. | "
        "Referat Prawny → Kancelaria Prawna × 2 | Referatu Prawnego → Kancelarii Prawnej × 1");
  CHECK(changed("Referat Prawny opiniuje, pytając Referat Prawny.", amendment, dictionary(),
                {{"Referat Prawny", "Kancelaria Prawna"},
                 {"pytając Referat Prawny", "pytając Kancelarię Prawną"}}) ==
        "Kancelaria Prawna opiniuje, pytając Kancelarię Prawną. | Referat Prawny → Kancelaria "
        "Prawna × 1 | pytając Referat Prawny → pytając Kancelarię Prawną × 1");
}

TEST_CASE("a preposition is not overruled by what is stated of the form alone") {
  CHECK(changed("Referat Prawny opiniuje. Sprawę prowadzi się przez Referat Prawny.", amendment,
                dictionary(), {{"Referat Prawny", "Kancelaria Prawna"}}) ==
        "Kancelaria Prawna opiniuje. Sprawę prowadzi się przez Kancelarię Prawną. | Referat Prawny "
        "→ Kancelaria Prawna × 1 | Referat Prawny → Kancelarię Prawną × 1");
  CHECK(changed("Przez Referat Prawny.", amendment, dictionary(),
                {{"Referat Prawny", "Biuro Prawne"}}) ==
        "Przez Biuro Prawne. | Referat Prawny → Biuro Prawne × 1");
}

TEST_CASE("a stated form that stands nowhere is an error") {
  CHECK(changed("Zadania Referatu Prawnego.", amendment, dictionary(),
                {{"Referatom Prawnym", "Kancelariom Prawnym"}}) ==
        "refused (B0906): „Referatom Prawnym” does not stand there");
}

TEST_CASE("without a dictionary only what is stated is known") {
  CHECK(changed("Zadania Referatu Prawnego.", amendment, {}) ==
        "refused (B0904): the grammatical forms of „Referat Prawny” must be stated");
  CHECK(changed("Zadania Referatu Prawnego.", amendment, {},
                {{"Referatu Prawnego", "Kancelarii Prawnej"}}) ==
        "Zadania Kancelarii Prawnej. | Referatu Prawnego → Kancelarii Prawnej × 1");
}

TEST_CASE("the whole text is searched, titles and tables with it") {
  const act::Text base = text_of(
      "Rozdział 1\nReferat Kadr\n§ 1. W Referacie Kadr.\n§ 2. Nic.\n§ 3. Zadania Referatu Kadr.\n");
  const Understanding understanding = understand(
      "Użyte w zarządzeniu w różnym przypadku wyrazy „Referat Kadr” zastępuje się użytymi w "
      "odpowiednim przypadku wyrazami „Wydział Kadr”.");
  const act::Text unused;
  source::Diagnostics diagnostics;
  const Amended amended = apply(
      base, understanding.instructions,
      {{act::ActType::zarzadzenie, "2/2030"}, unused, "zmiana.txt", {}, dictionary()}, diagnostics);
  REQUIRE(amended.outcomes.front().applied);
  CHECK(amended.outcomes.front().replaced == 3);
  CHECK(amended.text.provisions.front().title == "Wydział Kadr");
  REQUIRE(diagnostics.all().size() == 1);  // a note: which forms
  CHECK(code_of(diagnostics.all().front().kind) == "B0905");
  CHECK(diagnostics.all().front().notes.size() == 3);
  std::string provisions;
  for (const ProvisionEvent& event : amended.events) {
    provisions += act::print(event.provision) + "; ";
  }
  CHECK(provisions == "rozdział 1; § 1; § 3; ");
}

}  // namespace
}  // namespace bipgen::amending
