#include "history/compare_texts.hpp"

#include <algorithm>
#include <random>

#include <doctest/doctest.h>

#include "parsing/parse_act.hpp"
#include "support/dump_text_comparison.hpp"

namespace bipgen::history {
namespace {

act::Text text_of(std::string words) {
  const source::File file{"act.md", std::move(words)};
  source::Diagnostics diagnostics;
  return parsing::parse_text(file, {0, static_cast<std::uint32_t>(file.text.size())},
                             parsing::Grammar::act, diagnostics);
}

// What is not to the letter in its place, one line for each, in the order of the pairs.
std::vector<std::string> differences(const std::string& before, const std::string& after,
                                     Alignment alignment) {
  const act::Text was = text_of(before);
  const act::Text is = text_of(after);
  const std::string dump = testing::dump_text_comparison(compare_texts(was, is, alignment));
  std::vector<std::string> lines;
  std::size_t at = dump.find("pairs\n") + 6;
  while (at < dump.size()) {
    const std::size_t end = dump.find('\n', at);
    const std::string line = dump.substr(at, end - at);
    const std::size_t begin = line.find_first_not_of(' ');
    if (line[begin] != '=') lines.push_back(line.substr(begin));
    at = end + 1;
  }
  return lines;
}

using Lines = std::vector<std::string>;

Lines of_acts(const std::string& before, const std::string& after) {
  return differences(before, after, Alignment::by_content_first);
}
Lines of_versions(const std::string& before, const std::string& after) {
  return differences(before, after, Alignment::by_citation_first);
}

const std::string offices =
    "§ 1. Do zadań Referatu Mostów (M-1) należy:\n\n1) utrzymanie mostów i wiaduktów w mieście;\n\n"
    "2) prowadzenie ewidencji obiektów mostowych;\n\n3) uzgadnianie projektów przepraw "
    "rzecznych.\n\n"
    "§ 2. Do zadań Referatu Zieleni (Z-1) należy:\n\n1) pielęgnacja drzew przy ulicach;\n\n"
    "2) zakładanie trawników i kwietników;\n\n3) nadzór nad parkami kieszonkowymi.\n\n"
    "§ 3. Zarządzenie wchodzi w życie z dniem podpisania.";

TEST_CASE("a text compared with itself is unchanged") {
  CHECK(of_acts(offices, offices).empty());
  CHECK(of_versions(offices, offices).empty());
  CHECK(of_acts("", "").empty());
}

TEST_CASE("what stands between is added, and what follows has another number") {
  CHECK(of_acts("§ 1. Mosty są szare.\n\n§ 2. Drzewa są zielone.",
                "§ 1. Mosty są szare.\n\n§ 2. Kwiaty bywają różne.\n\n§ 3. Drzewa są zielone.") ==
        Lines{"+ § 2: Kwiaty bywają różne.", "# § 2 -> § 3"});
}

TEST_CASE("words that were replaced are told within their provision") {
  CHECK(of_acts("§ 1. Referat prowadzi ewidencję mostów drewnianych w mieście.",
                "§ 1. Referat prowadzi ewidencję mostów stalowych w mieście.") ==
        Lines{"~ § 1: Referat prowadzi ewidencję mostów [-drewnianych-] {+stalowych+} w mieście."});
}

TEST_CASE("a mark at the end is a change of marks only") {
  CHECK(
      of_acts("§ 1. Referat:\n\n1) prowadzi rejestr umów.",
              "§ 1. Referat:\n\n1) prowadzi rejestr umów;\n\n2) utrzymuje drogi.") ==
      Lines{"~, § 1 pkt 1: prowadzi rejestr [-umów.-] {+umów;+}", "+ § 1 pkt 2: utrzymuje drogi."});
}

TEST_CASE("two provisions that change places: the longer one stays") {
  const std::string last = "\n\n§ 3. Zarządzenie wchodzi w życie z dniem podpisania.";
  CHECK(
      of_acts("§ 1. Krótki przepis o mostach miejskich.\n\n"
              "§ 2. Długi przepis o drzewach, krzewach, trawnikach i kwietnikach przy ulicach." +
                  last,
              "§ 1. Długi przepis o drzewach, krzewach, trawnikach i kwietnikach przy ulicach.\n\n"
              "§ 2. Krótki przepis o mostach miejskich." +
                  last) == Lines{"# § 2 -> § 1", "> § 1 -> § 2"});
}

TEST_CASE("a list that went below another provision is one move") {
  const act::Text before = text_of(offices);
  const act::Text after = text_of(
      "§ 1. Zarządzenie dotyczy Wydziału Inwestycji.\n\n"
      "§ 2. Do zadań Wydziału Inwestycji (WI) należy planowanie, a w nim:\n\n"
      "1) zamówienia na roboty drogowe:\n\n"
      "    a) utrzymanie mostów i wiaduktów w mieście,\n\n"
      "    b) prowadzenie ewidencji obiektów mostowych,\n\n"
      "    c) uzgadnianie projektów przepraw rzecznych;\n\n2) budżet.\n\n"
      "§ 3. Do zadań Referatu Zieleni (Z-1) należy:\n\n1) pielęgnacja drzew przy ulicach;\n\n"
      "2) zakładanie trawników i kwietników;\n\n3) nadzór nad parkami kieszonkowymi.");
  const TextComparison comparison = compare_texts(before, after, Alignment::by_content_first);
  REQUIRE(comparison.moves.size() == 1);
  const TextMove& move = comparison.moves[0];
  CHECK(move.passages == 3);
  CHECK(print(comparison.before[*comparison.pairs[move.first].before].citation) == "§ 1 pkt 1");
  CHECK(print(comparison.after[*comparison.pairs[move.last].after].citation) == "§ 2 pkt 1 lit. c");
}

TEST_CASE("tasks that moved with their unit are not told as moved one by one") {
  const std::string later =
      "§ 1. Do zadań Referatu Drzew i Krzewów (DK-7) należy:\n\n1) pielęgnacja drzew przy "
      "ulicach;\n\n"
      "2) zakładanie trawników i kwietników;\n\n3) nadzór nad parkami kieszonkowymi.\n\n"
      "§ 2. Do zadań Referatu Mostów (M-1) należy:\n\n1) utrzymanie mostów i wiaduktów w "
      "mieście;\n\n"
      "2) prowadzenie ewidencji obiektów mostowych;\n\n3) uzgadnianie projektów przepraw "
      "rzecznych.\n\n"
      "§ 3. Zarządzenie wchodzi w życie z dniem podpisania.";
  CHECK(
      of_acts(offices, later) ==
      Lines{">~ § 2 -> § 1: Do zadań Referatu [-Zieleni (Z-1)-] {+Drzew i Krzewów (DK-7)+} należy:",
            "# § 1 -> § 2"});
}

TEST_CASE("of two versions a provision is what its citation says, however reworded") {
  const std::string before =
      "§ 1. 1. Opłatę pobiera kasjer.\n\n2. Wysokość opłaty ustala burmistrz.\n\n§ 2. Traci moc.";
  const std::string after =
      "§ 1. 1. Wniosek rozpatruje komisja w terminie siedmiu dni.\n\n"
      "2. Wysokość opłaty ustala burmistrz.\n\n§ 2. Traci moc.";
  CHECK(of_versions(before, after) ==
        Lines{"~ § 1 ust. 1: [-Opłatę pobiera kasjer.-] "
              "{+Wniosek rozpatruje komisja w terminie siedmiu dni.+}"});
  CHECK(of_acts(before, after) ==
        Lines{"- § 1 ust. 1: Opłatę pobiera kasjer.",
              "+ § 1 ust. 1: Wniosek rozpatruje komisja w terminie siedmiu dni."});
}

TEST_CASE("a repealed provision keeps its place and never takes another's") {
  CHECK(of_versions("§ 1. Komisja:\n\n1) opiniuje wnioski;\n\n2) prowadzi rejestr;\n\n3) zwołuje "
                    "posiedzenia.\n\n§ 2. (uchylony)",
                    "§ 1. Komisja:\n\n1) opiniuje wnioski;\n\n2) (uchylony);\n\n2a) sporządza "
                    "protokoły;\n\n3) zwołuje posiedzenia.\n\n§ 2. (uchylony)") ==
        Lines{"x § 1 pkt 2: [-prowadzi rejestr;-] {+(uchylony);+}",
              "+ § 1 pkt 2a: sporządza protokoły;"});
}

TEST_CASE("a paragraph repealed with its list loses the list") {
  CHECK(of_versions("§ 1. Komisja:\n\n1) opiniuje wnioski;\n\n2) prowadzi rejestr.",
                    "§ 1. (uchylony)") == Lines{"x § 1: [-Komisja:-] {+(uchylony)+}",
                                                "- § 1 pkt 1: opiniuje wnioski;",
                                                "- § 1 pkt 2: prowadzi rejestr."});
}

TEST_CASE("in one act a number keeps its place, though another item of the list is more alike") {
  CHECK(
      of_versions("§ 1. W skład wchodzą:\n\n1) Referat ds. wzorów – BW-1;\n\n2) Referat ds. miar – "
                  "BW-2;",
                  "§ 1. W skład wchodzą:\n\n1) Referat ds. wzorów – BW-1;\n\n2) Oddział ds. miar i "
                  "liczb – BW-2;\n\n3) Referat ds. obliczeń – BW-4.") ==
      Lines{"~ § 1 pkt 2: [-Referat-] {+Oddział+} ds. miar {+i liczb+} – BW-2;",
            "+ § 1 pkt 3: Referat ds. obliczeń – BW-4."});
}

TEST_CASE("words put before others in a list give these another number, in versions too") {
  CHECK(
      of_versions("§ 1. Komisja:\n\n1) opiniuje wnioski mieszkańców;\n\n2) prowadzi rejestr umów.",
                  "§ 1. Komisja:\n\n1) zwołuje posiedzenia rady;\n\n2) opiniuje wnioski "
                  "mieszkańców;\n\n3) prowadzi rejestr umów.") ==
      Lines{"+ § 1 pkt 1: zwołuje posiedzenia rady;", "# § 1 pkt 1 -> § 1 pkt 2",
            "# § 1 pkt 2 -> § 1 pkt 3"});
}

TEST_CASE("a provision divided word for word, and two joined") {
  const std::string whole =
      "§ 1. 1. Wniosek składa się w kancelarii urzędu. Wniosek rozpatruje komisja w terminie "
      "siedmiu dni.\n\n2. Odmowę uzasadnia się.";
  const std::string parts =
      "§ 1. 1. Wniosek składa się w kancelarii urzędu.\n\n2. Wniosek rozpatruje komisja w terminie "
      "siedmiu dni.\n\n3. Odmowę uzasadnia się.";
  const Lines divided = of_acts(whole, parts);
  REQUIRE(divided.size() == 3);
  const Lines joined = of_acts(parts, whole);
  REQUIRE(joined.size() == 3);
  const auto tells = [](const Lines& lines, std::string_view what) {
    return std::any_of(lines.begin(), lines.end(), [&](const std::string& line) {
      return line.find(what) != std::string::npos;
    });
  };
  CHECK(tells(divided, "(part of § 1 ust. 1)"));
  CHECK(tells(joined, "(part of § 1 ust. 1)"));
}

TEST_CASE("the same words in a second place are added, and it is told where they stood") {
  CHECK(of_acts("§ 1. Referat prowadzi ewidencję mostów.\n\n§ 2. Wydział utrzymuje drogi.",
                "§ 1. Referat prowadzi ewidencję mostów.\n\n§ 2. Wydział utrzymuje drogi.\n\n"
                "§ 3. Referat prowadzi ewidencję mostów.") ==
        Lines{"+ § 3 (as § 1): Referat prowadzi ewidencję mostów."});
}

TEST_CASE("rows of a table are compared one by one, and words after it too") {
  const std::string head = "§ 1. Opłaty:\n\n| za co | ile |\n|---|---|\n| wózek | 5 zł |\n";
  CHECK(of_versions(head + "| rower | 2 zł |\n\nOpłaty są w złotych.",
                    head + "| hulajnoga | 3 zł |\n| rower | 4 zł |\n\nOpłaty są w euro.") ==
        Lines{"+ § 1 tab. 1 row 2: hulajnoga | 3 zł",
              "~ § 1 tab. 1 row 2 -> § 1 tab. 1 row 3: rower | [-2-] {+4+} zł",
              "~ § 1 (after): Opłaty są w [-złotych.-] {+euro.+}"});
}

TEST_CASE("closing words, notes and annexes are compared") {
  CHECK(of_acts("§ 1. Komisja[^1]:\n\n1) opiniuje wnioski,\n\n2) zwołuje posiedzenia\n\n– raz w "
                "roku.\n\n## Załącznik nr 1 Wzór wniosku\n\n§ 1. Wniosek podpisuje "
                "wnioskodawca.\n\n[^1]: Uwaga o komisji.",
                "§ 1. Komisja[^1]:\n\n1) opiniuje wnioski,\n\n2) zwołuje posiedzenia\n\n– raz na "
                "kwartał.\n\n## Załącznik nr 1 Wzór podania\n\n§ 1. Wniosek podpisuje "
                "pełnomocnik.\n\n[^1]: Inna uwaga o komisji.")
            .size() == 4);
}

TEST_CASE("chapters put around paragraphs move nothing") {
  const std::string first = "§ 1. Mosty są szare i długie.\n\n";
  const std::string second = "§ 2. Drzewa są zielone i wysokie.\n\n";
  CHECK(of_acts(first + second,
                "## Rozdział 1 Mosty\n\n" + first + "## Rozdział 2 Drzewa\n\n" + second) ==
        Lines{"+ rozdział 1: Mosty", "+ rozdział 2: Drzewa"});
}

// Sentences drawn from a small vocabulary, so that many are alike.
std::string many(std::size_t sections, std::size_t points, unsigned seed, unsigned vocabulary) {
  std::mt19937 random(seed);
  std::string text;
  const auto word = [&] { return "słowo" + std::to_string(random() % vocabulary); };
  for (std::size_t i = 1; i <= sections; ++i) {
    text += "§ " + std::to_string(i) + ". Do zadań referatu " + word() + " należy:\n\n";
    for (std::size_t j = 1; j <= points; ++j) {
      text += std::to_string(j) + ") prowadzenie spraw";
      for (int k = 0; k < 6; ++k) text += " " + word();
      text += ";\n\n";
    }
  }
  return text;
}

TEST_CASE("ten thousand provisions are compared without looking at every pair") {
  const act::Text before = text_of(many(500, 19, 1, 3000));
  const act::Text after = text_of(many(500, 19, 2, 3000));
  const TextComparison comparison = compare_texts(before, after, Alignment::by_content_first);
  CHECK(comparison.before.size() == 10000);
  CHECK(comparison.after.size() == 10000);
}

TEST_CASE("where all words are common, and where all provisions are the same") {
  const act::Text before = text_of(many(500, 19, 1, 8));
  const act::Text after = text_of(many(500, 19, 2, 8));
  const TextComparison comparison = compare_texts(before, after, Alignment::by_content_first);
  CHECK(comparison.after.size() == 10000);
  const act::Text one = text_of(many(1, 5000, 1, 1));
  const act::Text other = text_of(many(1, 4000, 1, 1));
  const TextComparison same = compare_texts(one, other, Alignment::by_citation_first);
  CHECK(same.counts.removed == 1000);
  CHECK(same.counts.unchanged == 4001);
}

}  // namespace
}  // namespace bipgen::history
