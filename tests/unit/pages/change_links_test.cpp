#include "pages/change_links.hpp"

#include <doctest/doctest.h>

#include "pages/unit_links.hpp"

using namespace bipgen;
using namespace bipgen::pages;

namespace {

history::DatedStructure structure(const std::string& office, std::string_view date,
                                  const std::string& number) {
  history::DatedStructure dated;
  dated.date = *calendar::Date::from_iso(date);
  dated.structure.office = office;
  dated.structure.act = {act::ActType::zarzadzenie, number};
  return dated;
}

Site site_of(std::vector<history::DatedStructure> structures, std::string_view today) {
  Site site;
  site.today = *calendar::Date::from_iso(today);
  site.structures = std::move(structures);
  index_structures(site);
  for (const Office& office : site.offices) {
    for (std::size_t i = 1; i < office.structures.size(); ++i) {
      site.steps.push_back({office.structures[i - 1], office.structures[i], true, {}});
    }
  }
  add_distant_steps(site);
  return site;
}

std::vector<std::string> paths(const Site& site) {
  std::vector<std::string> result;
  for (const history::Step* step : shown_steps(site)) result.push_back(change_path(site, *step));
  return result;
}

using Paths = std::vector<std::string>;

}  // namespace

TEST_CASE("neighbours have a page, and every structure with today's") {
  const Site site = site_of(
      {structure("Biuro", "2020-01-01", "1/2020"), structure("Biuro", "2021-01-01", "2/2021"),
       structure("Biuro", "2022-01-01", "3/2022"), structure("Biuro", "2030-01-01", "4/2030")},
      "2026-01-15");
  CHECK(paths(site) == Paths{"struktura/zmiany/2020-01-01_2021-01-01/index.html",
                             "struktura/zmiany/2021-01-01_2022-01-01/index.html",
                             "struktura/zmiany/2022-01-01_2030-01-01/index.html",
                             "struktura/zmiany/2020-01-01_2022-01-01/index.html"});
  CHECK(step_of(site, 2, 0) == step_of(site, 0, 2));
  CHECK_FALSE(step_of(site, 0, 2)->neighbours);
  CHECK(step_of(site, 0, 3) == nullptr);
  CHECK(change_data_path(site, site.steps[0]) == "dane/zmiany/2020-01-01_2021-01-01.json");
}

TEST_CASE("an office whose structures are all of the future is not compared with today") {
  const Site site = site_of(
      {structure("Biuro", "2030-01-01", "1/2030"), structure("Biuro", "2031-01-01", "2/2031"),
       structure("Biuro", "2032-01-01", "3/2032")},
      "2026-01-15");
  CHECK(site.distant_steps.empty());
}

TEST_CASE("where days do not tell, the office does, and then the acts") {
  const Site offices = site_of(
      {structure("Biuro A", "2020-01-01", "1/2020"), structure("Biuro B", "2020-01-01", "2/2020"),
       structure("Biuro A", "2021-01-01", "3/2021"), structure("Biuro B", "2021-01-01", "4/2021")},
      "2026-01-15");
  CHECK(paths(offices) == Paths{"struktura/zmiany/2020-01-01_2021-01-01/biuro-a/index.html",
                                "struktura/zmiany/2020-01-01_2021-01-01/biuro-b/index.html"});

  const Site one_day = site_of(
      {structure("Biuro", "2020-01-01", "1/2020"), structure("Biuro", "2021-01-01", "2/2021"),
       structure("Biuro", "2021-01-01", "3/2021")},
      "2026-01-15");
  CHECK(paths(one_day) ==
        Paths{"struktura/zmiany/2020-01-01_2021-01-01/biuro-zarzadzenie-2-2021/index.html",
              "struktura/zmiany/2021-01-01_2021-01-01/"
              "biuro-zarzadzenie-2-2021_biuro-zarzadzenie-3-2021/index.html",
              "struktura/zmiany/2020-01-01_2021-01-01/biuro-zarzadzenie-3-2021/index.html"});
}
