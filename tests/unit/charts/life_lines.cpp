#include "unit/charts/life_lines.hpp"

#include <utility>

namespace bipgen::charts::testing {
namespace {

calendar::Date day(int year, unsigned month, unsigned number) {
  return calendar::Date::from_ymd(year, month, number).value();
}

LifeLine words() {
  LifeLine line;
  line.title = "Linia życia komórki";
  line.description = "Od najnowszego stanu do najstarszego; to samo jest na stronie jako lista.";
  line.role_description = "linia życia";
  line.today_label = "dziś";
  line.unknown = "co było pomiędzy, nie wiadomo";
  return line;
}

}  // namespace

LifeLine single_life() {
  auto line = words();
  const auto begin = day(2025, 7, 28);
  line.lanes = {{"Oddział usług cyfrowych",
                 {{"IT-06 Oddział usług cyfrowych", "", begin, std::nullopt, true}},
                 true}};
  line.dates = {{begin, "28 lipca 2025 r."}};
  return line;
}

LifeLine simple_life() {
  auto line = words();
  const auto a = day(2015, 1, 1);
  const auto b = day(2019, 3, 15);
  const auto c = day(2022, 6, 23);
  const auto d = day(2025, 7, 28);
  line.dates = {{a, "1 stycznia 2015 r."},
                {b, "15 marca 2019 r."},
                {c, "23 czerwca 2022 r."},
                {d, "28 lipca 2025 r."}};
  line.lanes = {
      {"Referat ds. obiegu dokumentów",
       {{"BP-01 Referat ds. kancelarii", "../a/", b, c, true},
        {"BP-01-2 Referat ds. obiegu dokumentów", "../b/", c, d, false},
        {"BP-01-2 Referat ds. obiegu dokumentów i archiwum", "../c/", d, std::nullopt, true}},
       true},
      {"Oddział Organizacyjny", {{"BP-O Oddział Organizacyjny", "../d/", a, b, true}}, false},
      {"Referat ds. skarg", {{"BP-02 Referat ds. skarg i wniosków", "../e/", b, d, true}}, false},
  };
  line.links = {{1, 0, b, "podział"}, {1, 2, b, "podział"}, {2, 0, d, "włączenie"}};
  return line;
}

LifeLine large_life() {
  auto line = words();
  std::vector<calendar::Date> days;
  for (int i = 0; i < 12; ++i) {
    days.push_back(day(2003 + 2 * i, 1 + static_cast<unsigned>(i), 1));
    line.dates.emplace_back(days.back(), days.back().iso());
  }
  const auto lane = [&](const std::string& name, bool main) -> LifeLane& {
    line.lanes.push_back({name, {}, main});
    return line.lanes.back();
  };
  const auto stretch = [&](LifeLane& of, const std::string& label, std::size_t from,
                           std::optional<std::size_t> until, bool certain = true) {
    of.stretches.push_back({label, "../" + label.substr(0, 4) + "/", days[from],
                            until ? std::optional(days[*until]) : std::nullopt, certain});
  };
  auto& main = lane("Wydział Cyfryzacji", true);
  for (std::size_t i = 0; i < 12; ++i) {
    stretch(main, "WC-" + std::to_string(i + 1) + " Wydział Cyfryzacji i Informatyki", i,
            i == 11 ? std::nullopt : std::optional(i + 1), i != 4);
  }
  for (std::size_t i = 1; i < 8; ++i) {
    auto& other = lane("Referat " + std::to_string(i), false);
    stretch(other, "R-0" + std::to_string(i) + " Referat ds. utrzymania sieci i systemów", i - 1,
            i + 2);
    if (i % 2 == 0) {
      stretch(other, "R-1" + std::to_string(i) + " Referat ds. sieci", i + 2, std::nullopt);
      line.links.push_back({i, 0, days[i + 2], "przekazanie 3 zadań"});
    } else {
      line.links.push_back({i, 0, days[i + 2], "włączenie"});
    }
    line.links.push_back({0, i, days[i - 1], "wydzielenie"});
  }
  return line;
}

}  // namespace bipgen::charts::testing
