#include "pages/search_pages.hpp"

#include <algorithm>

#include <doctest/doctest.h>

#include "act/lookup.hpp"
#include "pages/text_passages.hpp"
#include "parsing/parse_act.hpp"
#include "unit/pages/amended_acts.hpp"
#include "unit/pages/sites.hpp"

using namespace bipgen;
using namespace bipgen::pages;
using bipgen::testing::AmendedActs;
using bipgen::testing::amendment;
using search::Findable;
using search::Kind;
using search::Page;
using search::Passage;
using search::Status;

namespace {

act::Act act_from(const std::string& body) {
  source::Diagnostics unused;
  const source::File file{"1.md",
                          "---\ntype: zarządzenie\nnumber: 1/2020\ndate: 2020-01-01\n"
                          "title: w sprawie biura\n---\n" +
                              body};
  return *parsing::parse_act(file, "Burmistrz Miasta Przykładowa", unused);
}

std::string joined(const std::vector<search::Place>& place, std::string search::Place::*part,
                   const std::string& between) {
  std::string all;
  for (const search::Place& step : place) all += (all.empty() ? "" : between) + step.*part;
  return all;
}

std::string fragment_of(const Passage& passage) {
  return joined(passage.place, &search::Place::id, "__");
}

std::string citation_of(const Passage& passage) {
  return joined(passage.place, &search::Place::label, " ");
}

// "§ 1 ust. 1 [2]: the words", a line for each passage; the number is what it covers.
std::string shown(const std::vector<Passage>& passages) {
  std::string all;
  for (const Passage& passage : passages) {
    all += citation_of(passage);
    if (passage.covers > 0) all += " [" + std::to_string(passage.covers) + "]";
    if (!passage.name.empty()) all += " <" + passage.name + ">";
    all += ": " + passage.text + "\n";
  }
  return all;
}

const Passage* passage_at(const Page& page, const std::string& fragment) {
  for (const Passage& passage : page.passages) {
    if (fragment_of(passage) == fragment) return &passage;
  }
  return nullptr;
}

// Those of the kind, made.
std::vector<std::pair<Status, Page>> made(const Site& site, Kind kind) {
  std::vector<std::pair<Status, Page>> pages;
  for (const Findable& one : list_findable(site)) {
    if (one.standing.kind == kind) pages.emplace_back(one.standing.status, one.make());
  }
  return pages;
}

}  // namespace

TEST_CASE("every provision is a passage with the words that it says itself") {
  const act::Act act = act_from(
      "Na podstawie ustawy zarządza się:\n\n"
      "## Rozdział 1 Przepisy *ogólne*\n\n"
      "§ 1. 1. Biuro:\n\n1) przyjmuje **wnioski**;\n\n2) wydaje:\n\n    a) odpisy,\n\n"
      "    b) wyciągi\n\n– w ciągu dnia.\n\n2. Opłat[^1] nie ma.\n\n"
      "§ 2. Opłaty:\n\n| rodzaj | kwota |\n|---|---|\n| odpis | 5 zł |\n| wyciąg | |\n\n"
      "## Załącznik nr 1 Wzór\n\n§ 1. Pieczęć.\n\n[^1]: Skarbowych.\n");
  CHECK(shown(passages_of(act.text)) ==
        ": Na podstawie ustawy zarządza się:\n"
        "rozdział 1 [8] <Przepisy ogólne>: \n"
        "§ 1 [6]: \n"
        "§ 1 ust. 1 [4]: Biuro: – w ciągu dnia.\n"
        "§ 1 ust. 1 pkt 1: przyjmuje wnioski;\n"
        "§ 1 ust. 1 pkt 2 [2]: wydaje:\n"
        "§ 1 ust. 1 pkt 2 lit. a: odpisy,\n"
        "§ 1 ust. 1 pkt 2 lit. b: wyciągi\n"
        "§ 1 ust. 2: Opłat nie ma.\n"
        "§ 2: Opłaty: rodzaj · kwota; odpis · 5 zł; wyciąg\n"
        "załącznik nr 1 [1] <Wzór>: \n"
        "załącznik nr 1 § 1: Pieczęć.\n"
        "przypis 1: Skarbowych.\n");
}

TEST_CASE("a place is the fragment of the page and the citation of the law") {
  const act::Act act = act_from(
      "§ 1. Lista:\n\n1) pierwsza:\n\n    a) litera:\n\n    – tiret,\n\n    – drugie;\n\n"
      "1a) dodana.\n\n§ 1[1]. Dalej.\n\n## Załącznik nr 2\n\n## Rozdział 3 Opłaty\n\n5.1. "
      "Kwota.\n");
  const std::vector<Passage> passages = passages_of(act.text);
  std::size_t next = 1;
  act::walk(act.text, [&](const act::Provision&, const act::Citation& citation) {
    REQUIRE(next < passages.size());
    CHECK(fragment_of(passages[next]) == act::fragment_id(citation));
    CHECK(citation_of(passages[next]) == act::print(citation));
    ++next;
  });
  CHECK(next == passages.size());
  CHECK(next > 8);
}

TEST_CASE("a provision of an annex is found by its citation without the annex too") {
  const act::Act act = act_from("§ 1. Tu.\n\n## Załącznik nr 1\n\n§ 3. 2. Tam.\n");
  const std::vector<Passage> passages = passages_of(act.text);
  CHECK(passages[1].keys.empty());
  CHECK(passages.back().keys == std::vector<std::string>{search::citation_key("par_3__ust_2")});
}

TEST_CASE("quoted new wording has passages below the provision that brings it") {
  const act::Act act = act_from(
      "§ 1. W zarządzeniu nr 5/2019 § 3 otrzymuje brzmienie:\n\n"
      "„§ 3. Biuro:\n\n1) wydaje odpisy;\n\n2) zbiera opłaty.”;\n\n§ 2. Koniec.\n");
  CHECK(shown(passages_of(act.text)) ==
        ": \n"
        "§ 1 [3]: W zarządzeniu nr 5/2019 § 3 otrzymuje brzmienie:\n"
        "§ 1 – § 3 [2]: Biuro:\n"
        "§ 1 – § 3 pkt 1: wydaje odpisy;\n"
        "§ 1 – § 3 pkt 2: zbiera opłaty.\n"
        "§ 2: Koniec.\n");
}

TEST_CASE("a text without words is one passage") {
  CHECK(shown(passages_of(act::Text())) == ": \n");
}

TEST_CASE("an act is found by its name, number and words, the latest act first") {
  const AmendedActs acts({{"1/2020", "2020-01-01", "Zarządza się:\n\n§ 1. Biuro jest czynne.\n"},
                          {"7/2021", "2021-03-01",
                           "§ 1. Opłaty.\n\n§ 2. Zarządzenie wchodzi w życie z dniem 1 maja 2027 "
                           "r.\n"}},
                         "2026-01-15");
  const auto pages = made(acts.site, Kind::provision);
  REQUIRE(pages.size() == 2);
  CHECK(pages[0].first == Status::future);
  CHECK(pages[0].second.label == "Zarządzenie nr 7/2021");
  CHECK(pages[0].second.dates == "od 1 maja 2027 r.");
  const Page& page = pages[1].second;
  CHECK(page.url == "zarzadzenie/2020/1/w_sprawie_biura.html");
  CHECK(page.title.ends_with(" z dnia 1 stycznia 2020 r. w sprawie biura"));
  CHECK(page.passages.front().place.empty());
  CHECK(page.passages.front().name == page.title);
  CHECK(page.passages.front().text == "Zarządza się:");
  CHECK(page.passages.front().keys ==
        std::vector<std::string>{search::code_key("1/2020"), search::code_key("2020-01-01")});
  CHECK(passage_at(page, "par_1")->text == "Biuro jest czynne.");
}

TEST_CASE("of earlier and coming texts there is what that of today does not say, once") {
  const AmendedActs acts(
      {{"1/2020", "2020-01-01",
        "§ 1. Biuro:\n\n1) czynne rano;\n\n2) bez opłat.\n\n§ 2. Zarządzenie wchodzi w życie z "
        "dniem podpisania.\n"},
       amendment("2/2021", "2021-05-01",
                 "1) w § 1 pkt 1 otrzymuje brzmienie:\n\n„1) czynne w nocy;”"),
       amendment("3/2022", "2022-05-01", "1) w § 1 pkt 2 otrzymuje brzmienie:\n\n„2) za opłatą.”"),
       amendment("4/2025", "2025-12-01", "1) w § 1 pkt 1 otrzymuje brzmienie:\n\n„1) zamknięte;”",
                 "z dniem 1 lipca 2026 r.")},
      "2026-01-15");
  std::string found;
  for (const auto& [status, page] : made(acts.site, Kind::provision)) {
    if (page.label != "Zarządzenie nr 1/2020") continue;
    found += std::to_string(static_cast<int>(status)) + " " + page.url + " (" + page.dates + ")\n";
    for (std::size_t i = 1; i < page.passages.size(); ++i) {
      found += "  " + citation_of(page.passages[i]) + ": " + page.passages[i].text + "\n";
    }
  }
  const std::string folder = "zarzadzenie/2020/1/w_sprawie_biura";
  CHECK(found == "0 " + folder +
                     ".html (od 1 stycznia 2020 r.)\n"
                     "  § 1: Biuro:\n  § 1 pkt 1: czynne w nocy;\n  § 1 pkt 2: za opłatą.\n"
                     "  § 2: Zarządzenie wchodzi w życie z dniem podpisania.\n"
                     "1 " +
                     folder +
                     "/tekst/2026-07-01/index.html (od 1 lipca 2026 r.)\n"
                     "  § 1 pkt 1: zamknięte;\n"
                     "4 " +
                     folder +
                     "/tekst/2021-05-01/index.html (od 1 maja 2021 r. do 30 kwietnia 2022 r.)\n"
                     "  § 1 pkt 2: bez opłat.\n"
                     "4 " +
                     folder +
                     "/tekst/pierwotny/index.html (od 1 stycznia 2020 r. do 30 kwietnia 2021 r.)\n"
                     "  § 1 pkt 1: czynne rano;\n");
}

TEST_CASE("a unit is found by each name and code that it bore") {
  AmendedActs acts({}, "2026-01-15");
  Site& site = acts.site;
  testing::add_structure(site, "2022-06-23", {testing::unit("BP-1", "Referat ds. badań")});
  testing::add_structure(site, "2025-07-28",
                         {testing::unit("BP-2", "Referat ds. analiz", {"liczenie;", "ważenie"}),
                          testing::unit("BP-1", "Referat ds. opłat")});
  testing::continues(site, "bp-1", "bp-2");
  testing::finish(site);
  const auto pages = made(site, Kind::unit);
  REQUIRE(pages.size() == 2);
  const Page& page = pages[0].second;
  CHECK(pages[0].first == Status::in_force);
  CHECK(page.title == "Referat ds. analiz – BP-2");
  const Passage& passage = page.passages.front();
  CHECK(passage.keys ==
        std::vector<std::string>{search::code_key("BP-1"), search::code_key("BP-2")});
  CHECK(passage.text.find("ważenie") != std::string::npos);
  CHECK(passage.text.find("Referat ds. badań – BP-1 (w strukturze na dzień 23 czerwca 2022 r.)") !=
        std::string::npos);
  const history::Unit& unit = testing::unit_in(site, 1, "bp-2");
  CHECK(passage.tags == std::vector<std::string>{search::tag_key(unit.slug)});
  // The code's other bearer.
  CHECK(pages[1].second.passages.front().keys ==
        std::vector<std::string>{search::code_key("BP-1")});
}

TEST_CASE("a provision that states a unit's tasks carries its tag") {
  AmendedActs acts({{"1/2025", "2025-07-28",
                     "§ 1. Skład:\n\n1) Referat.\n\n§ 2. Do zadań należy "
                     "liczenie.\n\n§ 3. Koniec.\n"}},
                   "2026-01-15");
  organization::UnitState state = testing::unit("BP-1", "Referat ds. badań");
  const act::ActId id = acts.acts.front().heading.id;
  state.component_source = {id, *act::parse_citation("§ 1 pkt 1")};
  state.tasks_source = organization::Source{id, *act::parse_citation("§ 2")};
  testing::add_structure(acts.site, "2025-07-28", {state});
  acts.site.structures.front().structure.act = id;
  testing::finish(acts.site);
  const Page page = made(acts.site, Kind::provision).front().second;
  const std::vector<std::string> tag = {search::tag_key("referat-ds-badan")};
  CHECK(passage_at(page, "par_1__pkt_1")->tags == tag);
  CHECK(passage_at(page, "par_2")->tags == tag);
  CHECK(passage_at(page, "par_3")->tags.empty());
}

TEST_CASE("abbreviations of acts, documents and registers are told once") {
  AmendedActs acts({{"1/2020", "2020-01-01",
                     "§ 1. Biuro Pomiarów (BP) i Biuro Pomiarów (BP).\n\n§ 2. Lista:\n\n1) Biuro "
                     "Badań, zwane dalej „BB”.\n"}},
                   "2026-01-15");
  acts.site.registers.emplace_back().rows = {{{"SP"}, {}, {"System Pomiarów"}}};
  CHECK(find_synonyms(acts.site) == std::vector<search::Synonym>{{"BP", "Biuro Pomiarów"},
                                                                 {"BB", "Biuro Badań"},
                                                                 {"SP", "System Pomiarów"}});
}

TEST_CASE("a unit that has ended is shown with its time") {
  AmendedActs acts({}, "2026-01-15");
  Site& site = acts.site;
  testing::add_structure(site, "2022-06-23", {testing::unit("BP-1", "Referat ds. badań")});
  testing::add_structure(site, "2025-07-28", {testing::unit("BP-2", "Referat ds. opłat")});
  testing::add_structure(site, "2026-07-01", {testing::unit("BP-3", "Referat ds. wagi")},
                         testing::Follows::after_a_gap);
  testing::finish(site);
  std::string found;
  for (const auto& [status, page] : made(site, Kind::unit)) {
    found +=
        std::to_string(static_cast<int>(status)) + " " + page.title + " (" + page.dates + ")\n";
  }
  CHECK(found ==
        "1 Referat ds. wagi – BP-3 (najpóźniej od 1 lipca 2026 r.)\n"
        "0 Referat ds. opłat – BP-2 (od 28 lipca 2025 r.; nie istnieje najpóźniej od 1 lipca 2026 "
        "r.)\n"
        "3 Referat ds. badań – BP-1 (co najmniej od 23 czerwca 2022 r. do 27 lipca 2025 r.)\n");
}

TEST_CASE("posts, codes that were reused, registers and ordinary pages are found") {
  AmendedActs acts({}, "2026-01-15");
  Site& site = acts.site;
  testing::add_structure(site, "2022-06-23", {testing::unit("BP-1", "Referat ds. badań")});
  testing::add_structure(site, "2025-07-28", {testing::unit("BP-1", "Referat ds. opłat")});
  for (std::size_t i = 0; i < 2; ++i) {
    organization::Post post;
    post.id = "dyrektor";
    post.name = "Dyrektor";
    post.head = true;
    site.structures[i].structure.posts.push_back(post);
    post.id = "zastepca";
    post.name = i == 0 ? "Zastępca" : "Prokurent";
    post.reports_to = "dyrektor";
    site.structures[i].structure.posts.push_back(post);
  }
  testing::finish(site);
  Register& table = site.registers.emplace_back();
  table.slug = "sprzet";
  table.title = "Sprzęt";
  table.columns = {{"a", "Nazwa", ColumnType::code}, {"b", "Zakres", ColumnType::text}};
  table.rows = {{{"W-1"}, {"waga", "miara"}}, {{"W-1"}, {}}};
  PlainPage& plain = site.pages.emplace_back();
  plain.slug = "redakcja";
  plain.title = "Redakcja";
  plain.file = {"redakcja.md", "Wstęp & **uwagi**.\n\n## Adres\n\nUlica.\n"};
  plain.body = {0, static_cast<std::uint32_t>(plain.file.text.size())};
  std::string found;
  for (const Kind kind : {Kind::post, Kind::record, Kind::page}) {
    for (const auto& [status, page] : made(site, kind)) {
      found += std::to_string(static_cast<int>(status)) + " " + page.url + "\n";
      for (const Passage& passage : page.passages) {
        found += "  " + fragment_of(passage) + " <" + passage.name + "> " + passage.text;
        for (const std::string& key : passage.keys) found += " " + key;
        found += "\n";
      }
    }
  }
  CHECK(found ==
        "0 struktura/2025-07-28/index.html\n"
        "  stanowisko-dyrektor <Dyrektor> \n"
        "  stanowisko-zastepca <Prokurent> Bezpośrednia podległość: Dyrektor.\n"
        "3 struktura/2022-06-23/index.html\n"
        "  stanowisko-zastepca <Zastępca> Bezpośrednia podległość: Dyrektor.\n"
        "0 rejestry/sprzet/index.html\n"
        "   <Sprzęt> \n"
        "  pozycja-w-1 <W-1> Nazwa: W-1. Zakres: waga, miara. #w1\n"
        "  pozycja-w-1--2 <W-1> Nazwa: W-1. #w1\n"
        "3 struktura/2022-06-23/index.html\n"
        "   <Biuro Próbne – struktura na dzień 23 czerwca 2022 r.>  #20220623\n"
        "0 struktura/2025-07-28/index.html\n"
        "   <Biuro Próbne – struktura na dzień 28 lipca 2025 r.>  #20250728\n"
        "0 kody/BP-1/index.html\n"
        "   <Kod BP-1> Referat ds. badań (w strukturze na dzień 23 czerwca 2022 r.); Referat ds. "
        "opłat (w strukturze na dzień 28 lipca 2025 r.) #bp1\n"
        "0 redakcja/index.html\n"
        "   <Redakcja> Wstęp & uwagi.\n"
        "  adres <Adres> Ulica.\n"
        "0 zarzadzenia/index.html\n   <Rejestr aktów> \n"
        "0 komorki/index.html\n   <Komórki organizacyjne> \n"
        "0 kody/index.html\n   <Kody komórek i stanowisk> \n"
        "0 rejestry/index.html\n   <Wykazy> \n"
        "0 skorowidz/index.html\n   <Skorowidz A–Z> \n"
        "0 mapa-strony/index.html\n   <Mapa strony> \n");
}
