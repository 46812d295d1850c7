// What stands above and below an act.
#include <doctest/doctest.h>

#include "imports.hpp"

using namespace bipgen::importing;

namespace {

std::string front_matter_of(const std::string& head, const std::string& tail) {
  const Imported imported =
      import_plain(head +
                       "\n\nNa podstawie ustawy zarządzam, co następuje:\n\n"
                       "§ 1. Tekst.\n\n§ 2. Zarządzenie wchodzi w życie z dniem podpisania.\n\n" +
                       tail,
                   options_with_dictionary());
  const std::size_t end = imported.text.find("\n---\n", 3);
  return imported.text.substr(4, end == std::string::npos ? 0 : end - 3);
}

const std::string usual_head =
    "ZARZĄDZENIE NR 1/2024\nBURMISTRZA MIASTA PRZYKŁADOWO\nz dnia 2 stycznia 2024 r.\nw sprawie "
    "próby";
const std::string usual_keys =
    "type: zarządzenie\nnumber: 1/2024\ndate: 2024-01-02\ntitle: w sprawie próby\n";

}  // namespace

TEST_CASE("the head of an act in the forms that offices use") {
  struct Case {
    std::string head;
    std::string keys;
  };
  const std::vector<Case> cases = {
      {"Zarządzenie Nr 12/24 Burmistrza Miasta Przykładowo z dnia 5 maja 2024 r. w sprawie próby",
       "type: zarządzenie\nnumber: 12/24\ndate: 2024-05-05\ntitle: w sprawie próby\n"},
      {"ZARZĄDZENIE NR 0050.12.2024\nBURMISTRZA MIASTA PRZYKŁADOWO\nZ DNIA 05.05.2024 r.\n\nw "
       "sprawie\npróby",
       "type: zarządzenie\nnumber: 0050.12.2024\ndate: 2024-05-05\ntitle: w sprawie próby\n"},
      {"UCHWAŁA Nr XX/123/24\nRady Miejskiej w Przykładowie\nz dnia 12 marca 2024 "
       "roku\nzmieniająca uchwałę",
       "type: uchwała\nnumber: XX/123/24\ndate: 2024-03-12\ntitle: zmieniająca uchwałę\n"
       "issuer: Rada Miejska w Przykładowie\n"},
      {"BURMISTRZ MIASTA PRZYKŁADOWO\n\nZarządzenie\nnr 7 / 2024\nBurmistrza Miasta Przykładowo\nz "
       "dnia 1 lutego 2024 r.\no próbie",
       "type: zarządzenie\nnumber: 7/2024\ndate: 2024-02-01\ntitle: o próbie\n"},
      {"ZARZĄDZENIE NR 120.15.2024\nStarosty Wzorowskiego\nz dnia 3 stycznia 2024 r.\nw sprawie "
       "próby",
       "type: zarządzenie\nnumber: 120.15.2024\ndate: 2024-01-03\ntitle: w sprawie próby\n"
       "issuer: Starosta Wzorowski\n"},
      {"UCHWAŁA NR 3/I/2024\nZARZĄDU POWIATU WZOROWEGO\nz dnia 3 stycznia 2024 r.\nw sprawie próby",
       "type: uchwała\nnumber: 3/I/2024\ndate: 2024-01-03\ntitle: w sprawie próby\n"
       "issuer: Zarząd Powiatu Wzorowego\n"},
  };
  for (const Case& each : cases) {
    CAPTURE(each.head);
    CHECK(front_matter_of(each.head, "") == each.keys);
  }
}

TEST_CASE("signatures in the forms that offices use") {
  struct Case {
    std::string tail;
    std::string keys;
  };
  const std::vector<Case> cases = {
      {"BURMISTRZ\nJan Wzorowy",
       "signed_by:\n  name: Jan Wzorowy\n  role: Burmistrz Miasta Przykładowo\n"},
      {"Burmistrz Miasta /-/ Jan Wzorowy",
       "signed_by:\n  name: Jan Wzorowy\n  role: Burmistrz Miasta Przykładowo\n"},
      {"z up. BURMISTRZA\n\nAnna Próbna\nZastępca Burmistrza",
       "signed_by:\n  name: Anna Próbna\n  role: Zastępca Burmistrza\n"
       "  on_behalf_of: Burmistrz Miasta Przykładowo\n"},
      {"                        Przewodniczący\n                        Rady Miejskiej\n           "
       "             dr JAN NOWY-WZOROWY",
       "signed_by:\n  name: dr JAN NOWY-WZOROWY\n  role: Przewodniczący Rady Miejskiej\n"},
      {"BURMISTRZ\n\n(podpis nieczytelny)",
       "note: \"Podpis: Burmistrz Miasta Przykładowo; źródło nie podaje nazwiska.\"\n"},
      {"Burmistrz\n(-) Jan Wzorowy\n\nOtrzymują:\n1. Sekretarz\n2. a/a",
       "signed_by:\n  name: Jan Wzorowy\n  role: Burmistrz Miasta Przykładowo\n"
       "distribution:\n  - \"1. Sekretarz\"\n  - \"2. a/a\"\n"},
      {"BURMISTRZ\nJan Wzorowy\n\nSporządziła: A. Próbna",
       "signed_by:\n  name: Jan Wzorowy\n  role: Burmistrz Miasta Przykładowo\n"
       "note: \"Pod tekstem: Sporządziła: A. Próbna\"\n"},
      {"BURMISTRZ\nJan Wzorowy\n                          1",
       "signed_by:\n  name: Jan Wzorowy\n  role: Burmistrz Miasta Przykładowo\n"},
      {"Jan Wzorowy\n\nPrzewodniczący Rady Powiatu",
       "signed_by:\n  name: Jan Wzorowy\n  role: Przewodniczący Rady Powiatu\n"},
      {"Przewodniczący Rady: Jan A. Wzorowy",
       "signed_by:\n  name: Jan A. Wzorowy\n  role: Przewodniczący Rady\n"},
      {"Przewodniczący Rady Miejskiej Jan Wzorowy",
       "signed_by:\n  name: Jan Wzorowy\n  role: Przewodniczący Rady Miejskiej\n"},
      {"Burmistrz Miasta Jan Wzorowy",
       "signed_by:\n  name: Jan Wzorowy\n  role: Burmistrz Miasta Przykładowo\n"},
      {"Rektor\n\npłk dr hab. inż. Jan Wzorowy",
       "signed_by:\n  name: płk dr hab. inż. Jan Wzorowy\n  role: Rektor\n"},
      {"Starosta\n/-/ Jan Wzorowy\nSkarbnik\n/-/ Anna Próbna",
       "signed_by:\n  - name: Jan Wzorowy\n    role: Starosta\n"
       "  - name: Anna Próbna\n    role: Skarbnik\n"},
      {"Burmistrz /-/ Jan Wzorowy Zaparafowali:\n\nSekretarz /-/ Adam Próbny",
       "signed_by:\n  name: Jan Wzorowy\n  role: Burmistrz Miasta Przykładowo\n"
       "note: \"Pod tekstem: Zaparafowali: Pod tekstem: Sekretarz /-/ Adam Próbny\"\n"},
      {"Przykładowo, dnia 5 maja 2024 r.            Jan Wzorowy",
       "signed_by:\n  name: Jan Wzorowy\nnote: \"Pod tekstem: Przykładowo, dnia 5 maja 2024 "
       "r.\"\n"},
      {"Członkowie Zarządu:        Przewodniczący\n\n1. Anna Próbna ....      Jan Wzorowy",
       "signed_by:\n  name: Jan Wzorowy\n  role: Przewodniczący\n"
       "note: \"Pod tekstem: Członkowie Zarządu: Pod tekstem: 1. Anna Próbna ....\"\n"},
      {"https://bip.example.pl/akt/1",
       "note: \"Adres pod tekstem: https://bip.example.pl/akt/1\"\n"},
  };
  for (const Case& each : cases) {
    CAPTURE(each.tail);
    CHECK(front_matter_of(usual_head, each.tail) == usual_keys + each.keys);
  }
}

TEST_CASE("signatures with ranks, of those who stand in, with their names on one line") {
  const std::vector<std::pair<std::string, std::string>> cases = {
      {"Komendant Główny Straży\ngeneralny inspektor J. Wzorowy",
       "signed_by:\n  name: generalny inspektor J. Wzorowy\n  role: Komendant Główny Straży\n"},
      {"Wykonujący zadania Przewodniczącego Rady\nJan Wzorowy\nWiceprzewodniczący Rady",
       "signed_by:\n  name: Jan Wzorowy\n"
       "  role: Wykonujący zadania Przewodniczącego Rady, Wiceprzewodniczący Rady\n"},
      {"Jan Wzorowy\nPrzewodniczący\nRady Miejskiej",
       "signed_by:\n  name: Jan Wzorowy\n  role: Przewodniczący Rady Miejskiej\n"},
      {"Burmistrz Miasta Przykładowo Jan Wzorowy",
       "signed_by:\n  name: Jan Wzorowy\n  role: Burmistrz Miasta Przykładowo\n"},
      {"Przewodniczący Rady\nJan Wzorowy\n29-12-2023 11:13",
       "signed_by:\n  name: Jan Wzorowy\n  role: Przewodniczący Rady\n"
       "note: \"Pod tekstem: 29-12-2023 11:13\"\n"},
  };
  for (const auto& [tail, keys] : cases) {
    CAPTURE(tail);
    CHECK(front_matter_of(usual_head, tail) == usual_keys + keys);
  }
}

TEST_CASE("the office of a board is told from the name behind it") {
  const std::string keys = front_matter_of(
      "UCHWAŁA NR 3/24\nZARZĄDU WOJEWÓDZTWA WZOROWEGO\nz dnia 3 stycznia 2024 r.\nw sprawie próby",
      "Marszałek Województwa Wzorowego Jan Próbny");
  CHECK(
      keys.ends_with("signed_by:\n  name: Jan Próbny\n  role: Marszałek Województwa Wzorowego\n"));
}

TEST_CASE("an annex whose head follows without an empty line, or without a signature") {
  for (const std::string above : {"Burmistrz Miasta Przykładowo\nJan Wzorowy\nId: 7EB. Podpisany\n",
                                  "Burmistrz Miasta Przykładowo\nJan Wzorowy\n", "", "1\n\n"}) {
    CAPTURE(above);
    const Imported imported = import_plain(
        usual_head +
            "\n\nNa podstawie ustawy zarządzam, co następuje:\n\n"
            "§ 1. Nadaje się regulamin, który stanowi załącznik do zarządzenia.\n"
            "§ 2. Zarządzenie wchodzi w życie z dniem podpisania.\n" +
            above +
            "Załącznik do Zarządzenia Nr 1/2024\nBurmistrza Miasta Przykładowo\n"
            "z dnia 2 stycznia 2024 r.\nREGULAMIN WZORÓW\nRozdział I\nPostanowienia ogólne.\n"
            "§ 1. Tekst.\n",
        options_with_dictionary());
    CHECK(body_of(imported).ends_with(
        "\n\n## Załącznik do Zarządzenia Nr 1/2024 Burmistrza Miasta Przykładowo z dnia 2 stycznia "
        "2024 r.\n\n### REGULAMIN WZORÓW\n\n### Rozdział I Postanowienia ogólne.\n\n§ 1. Tekst."));
  }
}

TEST_CASE("a sentence about an annex is no head of one") {
  CHECK(body_of_act("§ 1. Wprowadza się zmiany:\n\nZałącznik nr 1 do zarządzenia nr 5/20 otrzymuje "
                    "brzmienie jak w zarządzeniu.\n")
            .find("##") == std::string::npos);
}

TEST_CASE("rules that no annex announces end a signature") {
  const Imported imported = import_plain(
      usual_head +
          "\n\nNa podstawie ustawy zarządzam, co następuje:\n\n§ 1. Ustala się regulamin.\n\n"
          "§ 2. Zarządzenie wchodzi w życie z dniem podpisania.\n\nBurmistrz\n\nJan Wzorowy\n\n"
          "Regulamin Organizacyjny Urzędu\n\n§ 1. Tekst.\n",
      options_with_dictionary());
  CHECK(imported.text.find("  name: Jan Wzorowy\n") != std::string::npos);
}

TEST_CASE("a sentence about an office is no signature") {
  const Imported imported =
      import_plain(usual_head +
                       "\n\nNa podstawie ustawy zarządzam:\n\n§ 1. Tekst.\n\n"
                       "Burmistrz wykonuje zadania przy pomocy Urzędu.\n\n§ 2. Dalej.\n",
                   options_with_dictionary());
  CHECK(body_of(imported).find("Burmistrz wykonuje zadania") != std::string::npos);
}

TEST_CASE("provisions are never taken for what stands below a signature") {
  const Imported imported = import_plain(
      usual_head +
          "\n\nNa podstawie ustawy zarządzam:\n\n§ 1. Powołuję komisję w składzie:\n\n"
          "        Przewodniczący - Jan Wzorowy\n\n        Członkowie: - Anna Próbna\n\n"
          "§ 2. Komisja działa.\n\n§ 3. Zarządzenie wchodzi w życie.\n",
      options_with_dictionary());
  CHECK(body_of(imported).find("Przewodniczący - Jan Wzorowy") != std::string::npos);
  CHECK(body_of(imported).ends_with("§ 2. Komisja działa.\n\n§ 3. Zarządzenie wchodzi w życie."));
}

TEST_CASE("who signs on behalf of an office that has two lines, and notes below") {
  const Imported imported = import_plain(
      "ZARZĄDZENIE NR 1/2024\nPREZESA URZĘDU WZORÓW\nz dnia 2 stycznia 2024 r.\nw sprawie próby\n\n"
      "Na podstawie ustawy (Dz. U. z 2020 r. poz. 1, z późn. zm.1)) zarządza się, co następuje:\n\n"
      "§ 1. Tekst:\n\n1) punkt.\n\n§ 2. Zarządzenie wchodzi w życie z dniem podpisania.\n\n"
      "Z up. Prezesa\nUrzędu Wzorów\nZ-ca Prezesa ds. Próbnych\n\nAdam Wzorowy\n\n"
      "1) Zmiany tekstu jednolitego ogłoszono w Dz. U. z 2021 r. poz. 5,\n6 i 7.\n",
      options_with_dictionary());
  CHECK(imported.text.find("signed_by:\n  name: Adam Wzorowy\n  role: Z-ca Prezesa ds. Próbnych\n"
                           "  on_behalf_of: Prezes Urzędu Wzorów\n") != std::string::npos);
  CHECK(body_of(imported) ==
        "Na podstawie ustawy (Dz. U. z 2020 r. poz. 1, z późn. zm.[^1]) zarządza się, co "
        "następuje:\n\n"
        "§ 1. Tekst:\n\n1) punkt.\n\n§ 2. Zarządzenie wchodzi w życie z dniem podpisania.\n\n"
        "[^1]: Zmiany tekstu jednolitego ogłoszono w Dz. U. z 2021 r. poz. 5, 6 i 7.");
}

TEST_CASE("raised numbers of notes below the text") {
  const Imported imported =
      import_plain(usual_head +
                       "\n\nNa podstawie ustawy (Dz. U. poz. 1, z późn. zm.¹⁾) zarządzam:\n\n§ 1. "
                       "Ma 5 m²) i 6.\n\n"
                       "Burmistrz\nJan Wzorowy\n\n¹⁾ Zmiany ogłoszono w Dz. U. poz. 5.\n",
                   options_with_dictionary());
  CHECK(body_of(imported) ==
        "Na podstawie ustawy (Dz. U. poz. 1, z późn. zm.[^1]) zarządzam:\n\n§ 1. Ma 5 m²) i 6.\n\n"
        "[^1]: Zmiany ogłoszono w Dz. U. poz. 5.");
}

TEST_CASE("signature and annex in a text whose lines are paragraphs") {
  const Imported imported = import_plain(
      usual_head +
          "\nNa podstawie ustawy zarządzam:\n§ 1. Wprowadzam regulamin, który stanowi załącznik "
          "do niniejszego zarządzenia i obowiązuje.\n§ 2. Regulamin wchodzi w życie po upływie "
          "dwóch "
          "tygodni od dnia podania go do wiadomości pracownikom.\nBurmistrz Miasta\nJan Wzorowy\n"
          "Załącznik\ndo zarządzenia nr 1/2024\nBurmistrza Miasta Przykładowo\nz dnia 2 stycznia "
          "2024 r.\nREGULAMIN\n§ 1. Tekst.\n",
      options_with_dictionary());
  CHECK(imported.text.find("  name: Jan Wzorowy\n") != std::string::npos);
  CHECK(
      body_of(imported).ends_with("pracownikom.\n\n## Załącznik do zarządzenia nr 1/2024 "
                                  "Burmistrza Miasta Przykładowo z dnia 2 "
                                  "stycznia 2024 r.\n\n### REGULAMIN\n\n§ 1. Tekst."));
}

TEST_CASE("signatures side by side are not one") {
  const auto signature = [](const std::string& tail) {
    const Imported imported =
        import_plain(usual_head + "\n\nNa podstawie ustawy zarządzam:\n\n§ 1. Tekst.\n\n" + tail,
                     options_with_dictionary());
    CHECK(body_of(imported) == "Na podstawie ustawy zarządzam:\n\n§ 1. Tekst.");
    CHECK(count_of(imported, DoubtKind::words_lost) == 0);
    const std::size_t begin = imported.text.find("signed_by:");
    return imported.text.substr(begin, imported.text.find("\n---\n", begin) - begin);
  };
  const std::string two =
      "signed_by:\n  - name: Ewa Wzorowa\n    role: Skarbnik\n  - name: Jan Zmyślony\n"
      "    role: Burmistrz Miasta Przykładowo";
  CHECK(signature("   Skarbnik                  Burmistrz\n"
                  "   Ewa Wzorowa               Jan Zmyślony\n") == two);
  CHECK(signature("   SKARBNIK                  BURMISTRZ\n"
                  "(-) Ewa Wzorowa            (-) Jan Zmyślony\n") == two);
  const std::string one =
      "signed_by:\n  name: Jan Zmyślony\n  role: Burmistrz Miasta Przykładowo\nnote: ";
  CHECK(signature("Sporządziła:                 Burmistrz\n"
                  "Ewa Wzorowa                 Jan Zmyślony\n") ==
        one + "\"Pod tekstem: Sporządziła: Pod tekstem: Ewa Wzorowa\"");
  CHECK(signature("Sprawdzono pod względem      Burmistrz\n"
                  "formalnym\n                            Jan Zmyślony\nEwa Wzorowa\n") ==
        one +
            "\"Pod tekstem: Sprawdzono pod względem. Pod tekstem: formalnym. "
            "Pod tekstem: Ewa Wzorowa\"");
}

TEST_CASE("an office below a signature that has one is another's") {
  const Imported imported = import_plain(usual_head +
                                             "\n\nNa podstawie ustawy zarządzam:\n\n§ 1. Tekst.\n\n"
                                             "Burmistrz\nJan Zmyślony\nSkarbnik\n",
                                         options_with_dictionary());
  CHECK(imported.text.find("  role: Burmistrz Miasta Przykładowo\n"
                           "note: \"Podpis: Skarbnik; źródło nie podaje nazwiska.\"\n") !=
        std::string::npos);
}

// "[" before a line of a text box; each line is a paragraph.
Imported import_paragraphs(const std::vector<std::string>& tail) {
  SourceText text{"DOCX", false, {}};
  const auto add = [&text](const std::string& words) {
    SourceLine& line = text.lines.emplace_back();
    line.boxed = words.starts_with('[');
    line.text = words.substr(line.boxed ? 1 : 0);
    line.end = LineEnd::paragraph;
    line.number = static_cast<int>(text.lines.size());
  };
  for (const char* words :
       {"ZARZĄDZENIE NR 1/2024", "BURMISTRZA MIASTA PRZYKŁADOWO", "z dnia 2 stycznia 2024 r.",
        "w sprawie próby", "Na podstawie ustawy zarządzam:", "§ 1. Tekst."}) {
    add(words);
  }
  for (const std::string& words : tail) add(words);
  return import_text(text, options_with_dictionary());
}

TEST_CASE("who stands in a text box beside a signature does not sign with its office") {
  for (const bool above : {true, false}) {
    CAPTURE(above);
    const std::vector<std::string> box{"[Sprawdzono pod względem formalnym", "[Adam Niebyły"};
    std::vector<std::string> tail{"Burmistrz", "Jan Zmyślony", "Skarbnik", "Ewa Wzorowa"};
    tail.insert(above ? tail.begin() : tail.end(), box.begin(), box.end());
    tail.push_back("Załącznik do zarządzenia nr 1/2024");
    tail.push_back("Wykaz.");
    const Imported imported = import_paragraphs(tail);
    CHECK(imported.text.find("signed_by:\n  - name: Jan Zmyślony\n    role: Burmistrz Miasta "
                             "Przykładowo\n  - name: Ewa Wzorowa\n    role: Skarbnik\n") !=
          std::string::npos);
    CHECK(imported.text.find("Niebyły\"\n---") != std::string::npos);
    CHECK(body_of(imported).find("§ 1. Tekst.\n\n## Załącznik do zarządzenia nr 1/2024") !=
          std::string::npos);
  }
}

TEST_CASE("a signature in a text box is one") {
  const Imported imported = import_paragraphs({"[Burmistrz", "[Jan Zmyślony"});
  CHECK(imported.text.find("  name: Jan Zmyślony\n") != std::string::npos);
}

TEST_CASE("an annex after a paragraph, not a sentence about one") {
  const Imported sentence = import_paragraphs({"§ 2. Wzory:", "Załącznik nr 1 określa wzór."});
  CHECK(body_of(sentence).find("## ") == std::string::npos);
}

TEST_CASE("what the text does not say is asked, never filled in") {
  const Imported imported = import_plain("§ 1. Tekst.\n", options_with_dictionary());
  CHECK(imported.file.empty());
  CHECK(count_of(imported, DoubtKind::front_matter) == 5);
  CHECK(imported.text == "---\n---\n§ 1. Tekst.\n");
}

TEST_CASE("the file's name is made of number and year") {
  const auto file = [](const std::string& head) {
    return import_plain(head + "\nw sprawie próby\n\n§ 1. Tekst.\n").file;
  };
  CHECK(file("ZARZĄDZENIE NR 1796/2025\nPREZYDENTA\nz dnia 28 lipca 2025 r.") ==
        "acts/2025/1796.md");
  CHECK(file("ZARZĄDZENIE NR 19/11/2023\nPREZYDENTA\nz dnia 13 listopada 2023 r.") ==
        "acts/2023/19-11.md");
  CHECK(file("ZARZĄDZENIE NR 0050.12.24\nWÓJTA\nz dnia 1 marca 2024 r.") == "acts/2024/0050-12.md");
  CHECK(file("ZARZĄDZENIE NR 5\nWÓJTA\nz dnia 1 marca 2024 r.") == "acts/2024/5.md");
}
