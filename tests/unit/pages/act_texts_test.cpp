#include "pages/act_texts.hpp"

#include <doctest/doctest.h>

#include "pages/text_changes.hpp"
#include "pages/text_view.hpp"
#include "unit/pages/amended_acts.hpp"

using namespace bipgen;
using namespace bipgen::pages;
using bipgen::testing::AmendedActs;
using bipgen::testing::amendment;
using bipgen::testing::GivenAct;

namespace {

GivenAct base(const std::string& entry = "z dniem podpisania") {
  return {
      "1/2020", "2020-01-01",
      "§ 1. Biuro jest czynne rano.\n\n§ 2. Opłat nie ma.\n\n§ 3. Zarządzenie wchodzi w życie " +
          entry + ".\n"};
}

GivenAct new_hours(const std::string& number, const std::string& date, const std::string& hours,
                   const std::string& entry = "z dniem podpisania") {
  return amendment(number, date,
                   "1) § 1 otrzymuje brzmienie:\n\n„§ 1. Biuro jest czynne " + hours + ".”", entry);
}

// "pierwotny past, 2021-05-01 present".
std::string shown(const AmendedActs& acts) {
  constexpr std::string_view times[] = {"never", "past", "present", "future"};
  std::string text;
  for (const ActText& one : texts_of(acts.site, acts.entry("1/2020"))) {
    text += (text.empty() ? "" : ", ") + one.slug + " " +
            std::string(times[static_cast<std::size_t>(one.time)]);
  }
  return text;
}

std::string state_of(const AmendedActs& acts, std::size_t index) {
  const timeline::Entry& entry = acts.entry("1/2020");
  const std::vector<ActText> texts = texts_of(acts.site, entry);
  return state_text({acts.site, entry, texts, texts[index], ""});
}

const std::string folder = "zarzadzenie/2020/1/w_sprawie_biura";

}  // namespace

TEST_CASE("an act that nothing amends has one text, on its own page") {
  const AmendedActs acts({base()}, "2026-01-15");
  CHECK(shown(acts) == "pierwotny present");
  CHECK(compared_texts(texts_of(acts.site, acts.entry("1/2020"))).empty());
  CHECK(history_of(acts.site, acts.entry("1/2020").id) == nullptr);
}

TEST_CASE("each text has an address, and that of today the act's page") {
  const AmendedActs acts({base(), new_hours("2/2021", "2021-05-01", "po południu"),
                          new_hours("9/2025", "2025-12-01", "w nocy", "z dniem 1 lipca 2026 r.")},
                         "2026-01-15");
  CHECK(shown(acts) == "pierwotny past, 2021-05-01 present, 2026-07-01 future");
  const timeline::Entry& entry = acts.entry("1/2020");
  const std::vector<ActText> texts = texts_of(acts.site, entry);
  CHECK(text_path(acts.site, entry, texts[1]) == folder + "/tekst/2021-05-01/index.html");
  CHECK(shown_path(acts.site, entry, texts[1]) == folder + ".html");
  CHECK(shown_path(acts.site, entry, texts[0]) == folder + "/tekst/pierwotny/index.html");
  CHECK(text_change_path(acts.site, entry, texts[0], texts[1]) ==
        folder + "/porownanie/pierwotny_2021-05-01/index.html");
}

TEST_CASE("texts are compared with the one before and with that of today, each pair once") {
  const AmendedActs acts(
      {base(), new_hours("2/2021", "2021-05-01", "po południu"),
       new_hours("3/2022", "2022-05-01", "wieczorem"), new_hours("4/2023", "2023-05-01", "w nocy")},
      "2026-01-15");
  using Pairs = std::vector<std::pair<std::size_t, std::size_t>>;
  CHECK(compared_texts(texts_of(acts.site, acts.entry("1/2020"))) ==
        Pairs{{0, 1}, {0, 3}, {1, 2}, {1, 3}, {2, 3}});
}

TEST_CASE("what is said of a text is true of its days") {
  const AmendedActs acts({base(), new_hours("2/2021", "2021-05-01", "po południu"),
                          new_hours("9/2025", "2025-12-01", "w nocy", "z dniem 1 lipca 2026 r.")},
                         "2026-01-15");
  CHECK(state_of(acts, 0) ==
        "Tekst nieobowiązujący – obowiązywał od 1 stycznia 2020 r. do 30 kwietnia 2021 r.");
  CHECK(state_of(acts, 1) == "Tekst obowiązujący od 1 maja 2021 r. do 30 czerwca 2026 r.");
  CHECK(state_of(acts, 2) == "Tekst przyszły – ma obowiązywać od 1 lipca 2026 r.");
}

TEST_CASE("a text amended before it began never was in force") {
  const AmendedActs acts(
      {base("z dniem 1 marca 2020 r."), new_hours("2/2020", "2020-02-01", "po południu")},
      "2026-01-15");
  CHECK(shown(acts) == "pierwotny never, 2020-03-01 present");
  CHECK(state_of(acts, 0) == "Tekst nieobowiązujący – zmieniono go, zanim wszedł w życie.");
}

TEST_CASE("an act that has ended shows its last text and does not call it valid") {
  const AmendedActs acts(
      {base(),
       new_hours("2/2021", "2021-05-01", "po południu"),
       {"5/2024", "2024-03-01",
        "§ 1. Traci moc zarządzenie nr 1/2020 Burmistrza Miasta Przykładowa z dnia 1 stycznia 2020 "
        "r. w sprawie biura.\n\n§ 2. Zarządzenie wchodzi w życie z dniem podpisania.\n"}},
      "2026-01-15");
  CHECK(shown(acts) == "pierwotny past, 2021-05-01 present");
  CHECK(state_of(acts, 1) ==
        "Akt już nie obowiązuje – to jego ostatni tekst, obowiązywał od 1 maja 2021 r. do 29 "
        "lutego 2024 r.");
}

TEST_CASE("a provision is cited on the page of the text that has it") {
  const AmendedActs acts(
      {base(),
       amendment("2/2021", "2021-05-01",
                 "1) po § 1 dodaje się § 1a w brzmieniu:\n\n„§ 1a. Biuro ma dwa okna.”"),
       amendment("9/2025", "2025-12-01",
                 "1) po § 2 dodaje się § 2a w brzmieniu:\n\n„§ 2a. Biuro ma drzwi.”",
                 "z dniem 1 lipca 2026 r.")},
      "2026-01-15");
  const auto href = [&](const char* citation) {
    return provision_href(acts.site, "index.html", acts.entry("1/2020"),
                          *act::parse_citation(citation));
  };
  CHECK(href("§ 1a") == folder + ".html#par_1a");
  CHECK(href("§ 2a") == folder + "/tekst/2026-07-01/index.html#par_2a");
  CHECK(href("§ 77") == folder + ".html");
}
