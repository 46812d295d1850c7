#include "morphology/cases.hpp"

#include <algorithm>
#include <utility>

namespace bipgen::morphology {

namespace {

constexpr std::array<std::string_view, 6> case_names = {"mianownik", "dopełniacz", "celownik",
                                                        "biernik",   "narzędnik",  "miejscownik"};

struct Governed {
  std::string_view preposition;
  std::vector<Case> cases;
};

const std::vector<Governed>& governed() {
  static const std::vector<Governed> table = [] {
    std::vector<Governed> rows;
    const auto add = [&rows](std::initializer_list<std::string_view> words,
                             const std::vector<Case>& cases) {
      for (const std::string_view word : words) rows.push_back({word, cases});
    };
    add({"bez",    "beze",    "dla",    "do",    "koło",    "od",    "ode",    "obok",
         "oprócz", "podczas", "pośród", "spoza", "spośród", "spod",  "sprzed", "u",
         "wedle",  "według",  "wobec",  "wokół", "wskutek", "wśród", "zamiast"},
        {Case::genitive});
    add({"dzięki", "ku", "przeciw", "przeciwko", "wbrew"}, {Case::dative});
    add({"przez", "przeze"}, {Case::accusative});
    add({"przy"}, {Case::locative});
    add({"na", "o", "po", "w", "we"}, {Case::accusative, Case::locative});
    add({"między", "nad", "pod", "ponad", "pomiędzy", "poza", "przed"},
        {Case::accusative, Case::instrumental});
    add({"z", "ze"}, {Case::genitive, Case::instrumental});
    add({"za"}, {Case::genitive, Case::accusative, Case::instrumental});
    return rows;
  }();
  return table;
}

}  // namespace

std::string print(const Reading& reading) {
  return std::string(case_names[static_cast<std::size_t>(reading.grammatical_case)]) +
         (reading.number == Number::singular ? " l. poj." : " l. mn.");
}

std::vector<Reading> readings_of(const Paradigm& paradigm, std::string_view form) {
  std::vector<Reading> readings;
  for (const Number number : all_numbers) {
    for (const Case grammatical_case : all_cases) {
      const Reading reading{number, grammatical_case};
      const Forms& forms = paradigm.at(reading);
      if (std::find(forms.begin(), forms.end(), form) != forms.end()) readings.push_back(reading);
    }
  }
  return readings;
}

std::vector<Case> cases_after(std::string_view preposition) {
  for (const Governed& row : governed()) {
    if (row.preposition == preposition) return row.cases;
  }
  return {};
}

}  // namespace bipgen::morphology
