#include <algorithm>
#include <set>

#include <doctest/doctest.h>

#include "pages/make_pages.hpp"

using namespace bipgen;
using namespace bipgen::pages;

namespace {

// The addresses of the timeline of so many acts, all issued and in force on one day.
std::vector<std::string> paths_for(std::size_t acts, std::optional<std::string_view> day) {
  std::vector<timeline::Entry> entries;
  for (std::size_t i = 1; i <= acts; ++i) {
    timeline::Entry entry;
    entry.id = {act::ActType::zarzadzenie, std::to_string(i) + "/2024"};
    entry.held = true;
    if (day) {
      entry.date = calendar::Date::from_iso(*day);
      entry.in_force.from = calendar::Moment::on(*entry.date);
    }
    entries.push_back(std::move(entry));
  }
  const templates::Strings strings;
  Site site;
  site.strings = &strings;
  site.timeline = timeline::Timeline(std::move(entries));
  std::vector<Page> pages;
  add_timeline_pages(site, pages);
  std::vector<std::string> paths;
  for (const Page& page : pages) paths.push_back(page.path);
  std::sort(paths.begin(), paths.end());
  return paths;
}

using Paths = std::vector<std::string>;

bool contains(const Paths& paths, const std::string& path) {
  return std::binary_search(paths.begin(), paths.end(), path);
}

}  // namespace

TEST_CASE("a short year is one page for each kind of event, and for all") {
  CHECK(paths_for(2, "2024-03-01") == Paths{"zmiany/2024/index.html", "zmiany/akty/2024/index.html",
                                            "zmiany/akty/index.html", "zmiany/index.html",
                                            "zmiany/obowiazywanie/2024/index.html",
                                            "zmiany/obowiazywanie/index.html"});
}

TEST_CASE("nothing has happened: no timeline") {
  CHECK(paths_for(0, std::nullopt).empty());
}

TEST_CASE("a long year is split into months, a long month into parts") {
  const Paths paths = paths_for(150, "2024-03-01");  // 300 events in all, 150 of each kind
  CHECK(contains(paths, "zmiany/2024/03/index.html"));
  CHECK(contains(paths, "zmiany/2024/03/2/index.html"));
  CHECK_FALSE(contains(paths, "zmiany/2024/03/3/index.html"));
  CHECK_FALSE(contains(paths, "zmiany/akty/2024/03/index.html"));
  CHECK(std::set<std::string>(paths.begin(), paths.end()).size() == paths.size());
}

TEST_CASE("events without any day have pages of their own, as many as they need") {
  const Paths paths = paths_for(450, std::nullopt);  // the beginning of each is unknown
  CHECK(contains(paths, "zmiany/bez-daty/index.html"));
  CHECK(contains(paths, "zmiany/bez-daty/3/index.html"));
  CHECK_FALSE(contains(paths, "zmiany/bez-daty/4/index.html"));
  CHECK(contains(paths, "zmiany/obowiazywanie/bez-daty/3/index.html"));
}
