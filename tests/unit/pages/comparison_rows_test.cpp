#include "pages/comparison_rows.hpp"

#include <doctest/doctest.h>

#include "parsing/parse_act.hpp"

using namespace bipgen;
using history::TextChange;
using history::TextComparison;

namespace {

act::Text text_of(std::string words) {
  const source::File file{"act.md", std::move(words)};
  source::Diagnostics diagnostics;
  return parsing::parse_text(file, {0, static_cast<std::uint32_t>(file.text.size())},
                             parsing::Grammar::act, diagnostics);
}

struct Compared {
  explicit Compared(const std::string& was, const std::string& is)
      : before(text_of(was)),
        after(text_of(is)),
        comparison(compare_texts(before, after, history::Alignment::by_content_first)) {}
  act::Text before;
  act::Text after;
  TextComparison comparison;
};

std::string name_of(const TextComparison& comparison, const history::PassagePair& pair) {
  return print(pair.after ? comparison.after[*pair.after].citation
                          : comparison.before[*pair.before].citation);
}

std::string name_of(const TextComparison& comparison, const history::TextMove& move) {
  return "gone " + print(comparison.before[*comparison.pairs[move.first].before].citation);
}

// "§ 1: [§ 1 pkt 1, § 1 pkt 2] § 1 pkt 3": folded stretches in brackets; "(§ 2: …)" a quiet part.
std::vector<std::string> shown(const TextComparison& comparison) {
  std::vector<std::string> lines;
  for (const pages::ComparisonPart& part : pages::comparison_parts(comparison)) {
    std::string line = part.gone != nullptr  ? name_of(comparison, *part.gone)
                       : part.top != nullptr ? name_of(comparison, *part.top)
                                             : "notes";
    for (const pages::ComparisonStretch& stretch : part.stretches) {
      std::string rows;
      for (const pages::ComparisonRow& row : stretch.rows) {
        rows += (rows.empty() ? "" : ", ") + (row.pair != nullptr ? name_of(comparison, *row.pair)
                                                                  : name_of(comparison, *row.gone));
      }
      line += stretch.is_quiet ? " [" + rows + "]" : " {" + rows + "}";
    }
    lines.push_back(part.is_quiet && part.gone == nullptr ? "(" + line + ")" : line);
  }
  return lines;
}

using Lines = std::vector<std::string>;

const std::string points =
    "1) utrzymanie mostów i wiaduktów;\n\n2) ewidencja obiektów mostowych;\n\n"
    "3) uzgadnianie przepraw rzecznych;\n\n4) nadzór nad promami pasażerskimi";

}  // namespace

TEST_CASE("what nothing happened to is folded: a whole paragraph, or a long stretch of one") {
  const std::string other = "\n\n§ 2. Zarządzenie wchodzi w życie z dniem podpisania.";
  const Compared compared(
      "§ 1. Do zadań należy:\n\n" + points + ".\n\n5) mycie tuneli." + other,
      "§ 1. Do zadań należy:\n\n" + points + ".\n\n5) sprzątanie tuneli." + other);
  CHECK(shown(compared.comparison) ==
        Lines{"§ 1 [§ 1, § 1 pkt 1, § 1 pkt 2, § 1 pkt 3, § 1 pkt 4] {§ 1 pkt 5}", "(§ 2 {§ 2})"});
}

TEST_CASE("another number alone is quiet, what was put before it is not") {
  const Compared compared("§ 1. Mosty są szare.",
                          "§ 1. Drzewa rosną wolno.\n\n§ 2. Mosty są szare.");
  CHECK(shown(compared.comparison) == Lines{"§ 1 {§ 1}", "(§ 2 {§ 2})"});
}

TEST_CASE("what went elsewhere is told where it stood") {
  const std::string rest = "§ 9. Wydział prowadzi sprawy zieleni miejskiej w parkach.";
  const Compared compared(
      "§ 1. Do zadań Referatu Mostów należy:\n\n" + points +
          ".\n\n§ 2. Opłatę za przejazd ustala burmistrz w drodze odrębnego zarządzenia.\n\n" +
          rest,
      "§ 1. Do zadań Referatu Mostów należy:\n\n" + points + ".\n\n" + rest +
          "\n\n§ 10. 1. Opłaty są roczne.\n\n2. Opłatę za przejazd ustala burmistrz w drodze "
          "odrębnego zarządzenia.");
  CHECK(shown(compared.comparison) ==
        Lines{"(§ 1 {§ 1, § 1 pkt 1, § 1 pkt 2, § 1 pkt 3, § 1 pkt 4})", "gone § 2", "(§ 9 {§ 9})",
              "§ 10 {§ 10 ust. 1, § 10 ust. 2}"});
}

TEST_CASE("what was added together is one place") {
  const Compared compared(
      "§ 1. Komisja:\n\n1) opiniuje wnioski.",
      "§ 1. Komisja:\n\n1) opiniuje wnioski;\n\n2) zwołuje posiedzenia:\n\n    a) "
      "zwykłe,\n\n    b) nadzwyczajne;\n\n3) sporządza protokoły.\n\n§ 2. Traci moc "
      "uchwała.");
  const auto places = pages::changed_places(compared.comparison, TextChange::added);
  REQUIRE(places.size() == 2);
  CHECK(name_of(compared.comparison, *places[0].first) == "§ 1 pkt 2");
  CHECK(name_of(compared.comparison, *places[0].last) == "§ 1 pkt 3");
  CHECK(places[0].passages == 4);
  CHECK(places[1].passages == 1);
}

TEST_CASE("a paragraph is new or gone as a whole only when none of its words stood elsewhere") {
  const std::string moved = "prowadzenie rejestru umów zawartych z mieszkańcami miasta";
  const Compared compared("§ 1. Mosty są szare.\n\n§ 2. Referat:\n\n1) " + moved +
                              ";\n\n2) tyle.\n\n§ 3. Ulice są długie.",
                          "§ 1. Mosty są szare.\n\n§ 4. Biuro Archiwum zapewnia:\n\n1) " + moved +
                              ";\n\n2) inne czynności.\n\n§ 5. Drzewa rosną wolno.");
  const auto names = [](const auto& passages) {
    Lines lines;
    for (const history::Passage* passage : passages) lines.push_back(print(passage->citation));
    return lines;
  };
  CHECK(names(pages::whole_sections(compared.comparison, TextChange::added)) == Lines{"§ 5"});
  CHECK(names(pages::whole_sections(compared.comparison, TextChange::removed)) == Lines{"§ 3"});
}
