#include "timeline/entry_into_force.hpp"

#include <string>

#include <doctest/doctest.h>

#include "act/lookup.hpp"
#include "parsing/parse_act.hpp"

using namespace bipgen;

namespace {

std::string said(const timeline::EntryIntoForce& entry) {
  std::string text = entry.on ? entry.on->iso() : "?";
  if (entry.effective_from) text += " with effect from " + entry.effective_from->iso();
  return text;
}

std::string print_all(const std::vector<act::CitationRange>& ranges) {
  std::string text;
  for (const act::CitationRange& range : ranges) text += (text.empty() ? "" : ", ") + print(range);
  return text;
}

// The act's own day, then each part with its own.
std::string beginnings_of(const std::string& provisions) {
  source::Diagnostics diagnostics;
  const source::File file{"5.md",
                          "---\ntype: zarządzenie\nnumber: 5/2024\ndate: 2024-02-01\ntitle: w "
                          "sprawie prób\n---\n" +
                              provisions + "\n"};
  const act::Act act = *parsing::parse_act(file, "Burmistrz Miasta Przykładowo", diagnostics);
  timeline::EntryReader reader(act);
  act::walk(act.text, [&](const act::Provision& provision, const act::Citation& citation) {
    reader.read(provision, citation);
  });
  const timeline::Beginnings found = reader.finish(diagnostics);
  std::string text = said(found.whole);
  for (const timeline::PartialEntry& part : found.parts) {
    text += "; " + print_all(part.parts);
    if (!part.scope.empty()) text += " as to " + print_all(part.scope);
    text += ": " + said(part.entry);
  }
  if (found.parts_unknown) text += "; parts unknown";
  if (diagnostics.count(source::Severity::warning) > 0) text += "; reported";
  return text;
}

}  // namespace

TEST_CASE("the day of entry into force, and of the parts that have their own") {
  struct Row {
    const char* provisions;
    const char* expected;
  };
  const Row rows[] = {
      {"§ 9. Zarządzenie wchodzi w życie z dniem podpisania.", "2024-02-01"},
      {"§ 9. Zarządzenie wchodzi w życie z dniem 1 marca 2024 r., z wyjątkiem § 3, który wchodzi w "
       "życie z dniem 1 stycznia 2025 r.",
       "2024-03-01; § 3: 2025-01-01"},
      {"§ 9. Zarządzenie wchodzi w życie z dniem 1 marca 2024 r., z wyjątkiem § 3 ust. 2 i § 5, "
       "które wchodzą w życie z dniem 1 stycznia 2025 r., oraz § 6 pkt 1-3, które wchodzą w życie "
       "z dniem podpisania.",
       "2024-03-01; § 3 ust. 2, § 5: 2025-01-01; § 6 pkt 1-3: 2024-02-01"},
      {"§ 9. Zarządzenie wchodzi w życie z dniem 1 marca 2024 r., z wyjątkiem:\n\n1) § 3, który "
       "wchodzi w życie z dniem 1 stycznia 2025 r.;\n\n2) § 4, który wchodzi w życie z dniem "
       "podpisania, z mocą od dnia 1 stycznia 2024 r.",
       "2024-03-01; § 3: 2025-01-01; § 4: 2024-02-01 with effect from 2024-01-01"},
      {"§ 9. Zarządzenie wchodzi w życie z dniem podpisania, z wyjątkiem § 1:\n\n1) pkt 2 lit. b w "
       "zakresie § 4 ust. 2 pkt 5, który wchodzi w życie z dniem 29 września 2024 r.;\n\n2) pkt 4, "
       "który wchodzi w życie z dniem 30 marca 2025 r.",
       "2024-02-01; § 1 pkt 2 lit. b as to § 4 ust. 2 pkt 5: 2024-09-29; § 1 pkt 4: 2025-03-30"},
      {"§ 9. 1. Zarządzenie wchodzi w życie z dniem podpisania.\n\n2. Przepis § 1 pkt 3 wchodzi w "
       "życie z dniem 1 marca 2024 r.",
       "2024-02-01; § 1 pkt 3: 2024-03-01"},
      {"§ 9. Zarządzenie wchodzi w życie z dniem podpisania, z tym że § 2 – z dniem 1 marca 2024 "
       "r.",
       "2024-02-01; § 2: 2024-03-01"},
      {"§ 9. § 1-3 wchodzą w życie z dniem podpisania, a § 4 z dniem 1 marca 2024 r.",
       "2024-02-01; § 1-3: 2024-02-01; § 4: 2024-03-01"},
      {"§ 9. Zarządzenie, o którym mowa w § 1, wchodzi w życie z dniem 1 marca 2024 r.",
       "2024-03-01"},
      {"§ 9. Zarządzenie wchodzi w życie z dniem podpisania, z mocą od 1 stycznia 2024 r.",
       "2024-02-01 with effect from 2024-01-01"},
      // What is excepted, and not from when.
      {"§ 9. Zarządzenie wchodzi w życie z dniem podpisania, z wyjątkiem § 3, który wchodzi w "
       "życie "
       "z dniem uruchomienia systemu.",
       "2024-02-01; § 3: ?; reported"},
      {"§ 9. Zarządzenie wchodzi w życie z dniem podpisania, z wyjątkiem przepisów o opłatach.",
       "2024-02-01; parts unknown; reported"},
      {"§ 9. Zarządzenie wchodzi w życie z dniem podpisania, z wyjątkiem § 3 w zakresie opłat, "
       "który wchodzi w życie z dniem 1 marca 2024 r.",
       "2024-02-01; § 3: ?; reported"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.provisions);
    CHECK(beginnings_of(row.provisions) == row.expected);
  }
}
