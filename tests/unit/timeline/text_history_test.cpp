#include "timeline/text_history.hpp"

#include <algorithm>
#include <string>

#include <doctest/doctest.h>

#include "act/lookup.hpp"
#include "parsing/parse_act.hpp"

using namespace bipgen;
using calendar::Date;

namespace {

Date day(const char* iso) {
  return *Date::from_iso(iso);
}

struct Given {
  const char* number;
  const char* date;
  std::string body;
  std::string head = "";
};

const act::ActId base_id{act::ActType::zarzadzenie, "1/2020"};

Given base(const std::string& last = "§ 4. Zarządzenie wchodzi w życie z dniem podpisania.") {
  return {"1/2020", "2020-01-01",
          "§ 1. Biuro jest czynne rano.\n\n§ 2. 1. Biuro prowadzi:\n\n1) rejestr;\n\n2) wykaz;\n\n"
          "3) spis.\n\n2. Kierownik czuwa.\n\n§ 3. Opłat nie ma.\n\n" +
              last};
}

// An amendment of the base that begins as `entry` says.
Given amendment(const char* number, const char* date, const std::string& points,
                const std::string& entry = "z dniem podpisania") {
  return {number, date,
          "§ 1. W zarządzeniu nr 1/2020 Burmistrza Miasta Przykładowo z dnia 1 stycznia 2020 r. w "
          "sprawie biura wprowadza się następujące zmiany:\n\n" +
              points + "\n\n§ 2. Zarządzenie wchodzi w życie " + entry + "."};
}

// The acts, and the text of the base through time as it is known on `today`.
struct Chain {
  std::vector<act::Act> acts;
  timeline::Timeline timeline;
  std::map<act::ActId, timeline::TextHistory> histories;
  source::Diagnostics diagnostics;

  explicit Chain(const std::vector<Given>& given, const char* today = "2026-06-01") {
    std::vector<timeline::ActFacts> facts;
    for (const Given& one : given) {
      const source::File file{std::string(one.number) + ".md",
                              "---\ntype: zarządzenie\nnumber: " + std::string(one.number) +
                                  "\ndate: " + one.date + "\ntitle: w sprawie biura\n" + one.head +
                                  "---\n" + one.body + "\n"};
      acts.push_back(*parsing::parse_act(file, "Burmistrz Miasta Przykładowo", diagnostics));
      facts.push_back(timeline::read_facts(acts.back(), diagnostics));
    }
    timeline = timeline::make_timeline(acts, facts, diagnostics);
    histories = timeline::make_text_histories(timeline, day(today), diagnostics);
  }

  bool reported(source::Kind kind) const {
    const auto& all = diagnostics.all();
    return std::any_of(all.begin(), all.end(),
                       [kind](const source::Diagnostic& found) { return found.kind == kind; });
  }

  const timeline::TextHistory& history() const { return histories.at(base_id); }

  // "2020-01-01 rano; 2021-01-01 nocą": the words of a provision in each version.
  std::string words(const char* citation) const {
    std::string text;
    for (const timeline::Version& version : history().versions) {
      const act::Provision* provision = act::resolve(version.text, *act::parse_citation(citation));
      text += (text.empty() ? "" : "; ") + version.period.from.exact()->iso() + " " +
              (provision ? act::joined_paragraphs(provision->lead) : "none");
      if (!version.outstanding.empty() || !version.unread.empty()) text += " (doubtful)";
    }
    return text;
  }
};

}  // namespace

TEST_CASE("an act that nothing amends has no history of its text") {
  CHECK(Chain({base()}).histories.empty());
}

TEST_CASE("the text is constant between the days on which it changes") {
  const Chain chain(
      {base(),
       amendment("2/2021", "2021-01-01", "1) w § 1 wyraz „rano” zastępuje się wyrazem „nocą”."),
       amendment("3/2022", "2022-01-01",
                 "1) § 1 otrzymuje brzmienie:\n\n    „§ 1. "
                 "Biuro jest nieczynne.”.")});
  CHECK(chain.words("§ 1") ==
        "2020-01-01 Biuro jest czynne rano.; 2021-01-01 Biuro jest czynne nocą.; 2022-01-01 Biuro "
        "jest nieczynne.");
  const timeline::TextHistory& history = chain.history();
  CHECK(history.at(day("2019-01-01")) == &history.versions[0]);
  CHECK(history.at(day("2020-12-31")) == &history.versions[0]);
  CHECK(history.at(day("2021-01-01")) == &history.versions[1]);
  CHECK(history.at(day("2021-12-31")) == &history.versions[1]);
  CHECK(history.at(day("2030-01-01")) == &history.versions[2]);
  CHECK(history.versions[0].period.until == calendar::Moment::on(day("2021-01-01")));
  CHECK_FALSE(history.versions[2].period.until);
}

TEST_CASE("parts of one amendment begin on days of their own, also within a sentence") {
  const Chain chain(
      {base(),
       amendment(
           "2/2021", "2021-01-01",
           "1) w § 2 w ust. 1 w pkt 3 kropkę zastępuje się średnikiem i dodaje się pkt 4 i 5 w "
           "brzmieniu:\n\n    „4) mapę;\n\n    5) plan.”;\n\n2) w § 2 uchyla się ust. 2.",
           "z dniem podpisania, z wyjątkiem § 1:\n\n1) pkt 1 w zakresie § 2 ust. 1 pkt 5, "
           "który wchodzi w życie z dniem 1 marca 2021 r.;\n\n2) pkt 2, który wchodzi w "
           "życie z dniem 1 lutego 2021 r")});
  CHECK(chain.words("§ 2 ust. 1 pkt 4") ==
        "2020-01-01 none; 2021-01-01 mapę;; 2021-02-01 mapę;; 2021-03-01 mapę;");
  CHECK(chain.words("§ 2 ust. 1 pkt 5") ==
        "2020-01-01 none; 2021-01-01 none; 2021-02-01 none; 2021-03-01 plan.");
  CHECK(chain.words("§ 2 ust. 2") ==
        "2020-01-01 Kierownik czuwa.; 2021-01-01 Kierownik czuwa.; 2021-02-01 (uchylony); "
        "2021-03-01 (uchylony)");
}

TEST_CASE("a change with effect from an earlier day is part of the text of that day") {
  const std::vector<Given> acts = {
      base(),
      amendment("2/2021", "2021-03-01", "1) w § 1 wyraz „rano” zastępuje się wyrazem „nocą”."),
      amendment("3/2021", "2021-06-01",
                "1) w § 1 wyraz „nocą” zastępuje się wyrazami „nocą i o świcie”; \n\n2) "
                "uchyla się § 3.",
                "z dniem podpisania, z mocą od dnia 1 lutego 2021 r., z wyjątkiem § 1 pkt 1, który "
                "wchodzi w życie z dniem podpisania")};
  const Chain chain(acts);
  // It is made in the text that it found: after the change of March, though it reaches back before.
  CHECK(chain.words("§ 3") ==
        "2020-01-01 Opłat nie ma.; 2021-02-01 (uchylony); 2021-03-01 (uchylony); 2021-06-01 "
        "(uchylony)");
  CHECK(chain.words("§ 1") ==
        "2020-01-01 Biuro jest czynne rano.; 2021-02-01 Biuro jest czynne rano.; 2021-03-01 Biuro "
        "jest czynne nocą.; 2021-06-01 Biuro jest czynne nocą i o świcie.");
  // As long as it has not entered into force, nothing of the past is changed.
  CHECK(Chain(acts, "2021-05-01").words("§ 3") ==
        "2020-01-01 Opłat nie ma.; 2021-03-01 Opłat nie ma.; 2021-06-01 (uchylony)");
}

TEST_CASE("what is changed before the act enters into force was never otherwise in force") {
  const Chain chain({base("§ 4. Zarządzenie wchodzi w życie z dniem 1 marca 2020 r."),
                     amendment("2/2020", "2020-02-01", "1) uchyla się § 3.")});
  CHECK(chain.words("§ 3") == "2020-03-01 (uchylony)");
}

TEST_CASE("validity ends on the day that is named") {
  const Chain chain(
      {base("§ 4. Zarządzenie wchodzi w życie z dniem podpisania.\n\n§ 5. § 3 "
            "obowiązuje do dnia 31 grudnia 2020 r.")});
  CHECK(chain.words("§ 3") == "2020-01-01 Opłat nie ma.; 2021-01-01 (utracił moc)");
}

TEST_CASE("what is not certain is not applied, and the text says so") {
  SUBCASE("an unknown day") {
    const Chain chain({base(), amendment("2/2021", "2021-01-01", "1) uchyla się § 3.",
                                         "po upływie 14 dni od dnia ogłoszenia")});
    CHECK(chain.words("§ 3") == "2020-01-01 Opłat nie ma. (doubtful)");
    CHECK(chain.history().changes[0].fate == timeline::Fate::undated);
    CHECK(chain.reported(source::Kind::change_without_day));
  }
  SUBCASE("exceptions that are not understood") {
    const Chain chain({base(), amendment("2/2021", "2021-01-01", "1) uchyla się § 3.",
                                         "z dniem podpisania, z wyjątkiem przepisów o opłatach")});
    CHECK(chain.words("§ 3") == "2020-01-01 Opłat nie ma. (doubtful)");
  }
  SUBCASE("a sentence that is not understood") {
    const Chain chain({base(), amendment("2/2021", "2021-01-01",
                                         "1) uchyla się § 3;\n\n2) w § 1 czyni się niezbędne "
                                         "zmiany, dodając na końcu wyrazy o porze.")});
    CHECK(chain.words("§ 3") == "2020-01-01 Opłat nie ma.; 2021-01-01 (uchylony) (doubtful)");
    REQUIRE(chain.history().unread.size() == 1);
    CHECK(print(chain.history().unread[0].provision) == "§ 1 pkt 2");
  }
  SUBCASE("a place that is not there") {
    const Chain chain({base(), amendment("2/2021", "2021-01-01", "1) uchyla się § 8.")});
    CHECK(chain.words("§ 3") == "2020-01-01 Opłat nie ma.; 2021-01-01 Opłat nie ma. (doubtful)");
    CHECK(chain.history().changes[0].fate == timeline::Fate::refused);
    CHECK(chain.reported(source::Kind::instruction_not_applied));
  }
  SUBCASE("an amendment of a later act, and two that amend each other") {
    const Chain chain({base(),
                       {"1/2019", "2019-01-01",
                        "§ 1. W zarządzeniu nr 1/2020 Burmistrza Miasta Przykładowo z dnia 1 "
                        "stycznia 2020 r. uchyla się § 3.\n\n§ 2. Zarządzenie wchodzi w życie z "
                        "dniem 1 maja 2020 r."}});
    CHECK(chain.words("§ 3") == "2020-01-01 Opłat nie ma. (doubtful)");
    CHECK(chain.history().changes[0].reason.english() ==
          "zarządzenie nr 1/2019 is not later than zarządzenie nr 1/2020");
  }
  SUBCASE("an amending act that was itself amended before it was in force") {
    const Chain chain(
        {base(),
         amendment("2/2021", "2021-01-01", "1) uchyla się § 3.", "z dniem 1 kwietnia 2021 r"),
         {"3/2021", "2021-02-01",
          "§ 1. W zarządzeniu nr 2/2021 Burmistrza Miasta Przykładowo z dnia 1 stycznia "
          "2021 r. w sprawie biura § 2 otrzymuje brzmienie: „§ 2. Zarządzenie wchodzi w "
          "życie z dniem 1 lipca 2021 r.”.\n\n§ 2. Zarządzenie wchodzi w życie z dniem "
          "podpisania."}});
    CHECK(chain.words("§ 3") == "2020-01-01 Opłat nie ma. (doubtful)");
    CHECK(chain.history().changes[0].fate == timeline::Fate::undated);
    CHECK(chain.history().changes[0].dated.amended_before);
  }
  SUBCASE("an amending act that ended before it was in force") {
    const Chain chain(
        {base(),
         amendment("2/2021", "2021-01-01", "1) uchyla się § 3.", "z dniem 1 kwietnia 2021 r"),
         {"3/2021", "2021-02-01",
          "§ 1. Traci moc zarządzenie nr 2/2021 Burmistrza Miasta Przykładowo z dnia 1 "
          "stycznia 2021 r. w sprawie biura.\n\n§ 2. Zarządzenie wchodzi w życie z "
          "dniem podpisania."}});
    CHECK(chain.words("§ 3") == "2020-01-01 Opłat nie ma.");
    CHECK(chain.history().changes[0].without_effect);
  }
  SUBCASE("an act that has ended") {
    const Chain chain(
        {base(),
         {"5/2020", "2020-05-01",
          "§ 1. Traci moc zarządzenie nr 1/2020 Burmistrza Miasta Przykładowo z dnia "
          "1 stycznia 2020 r.\n\n§ 2. Zarządzenie wchodzi w życie z dniem podpisania."},
         amendment("2/2021", "2021-01-01", "1) uchyla się § 3.")});
    CHECK(chain.words("§ 3") == "2020-01-01 Opłat nie ma.");
    CHECK(chain.history().changes[0].fate == timeline::Fate::refused);
  }
}

TEST_CASE("nothing is built on what is not certain, until the place is worded anew") {
  const Chain chain(
      {base(),
       amendment("2/2021", "2021-01-01", "1) § 1 otrzymuje brzmienie:\n\n    „§ 1. Biuro śpi.”.",
                 "po upływie 14 dni od dnia ogłoszenia"),
       amendment("3/2022", "2022-01-01", "1) w § 1 wyraz „rano” zastępuje się wyrazem „nocą”."),
       amendment("4/2023", "2023-01-01",
                 "1) § 1 otrzymuje brzmienie:\n\n    „§ 1. Biuro działa.”."),
       amendment("5/2024", "2024-01-01",
                 "1) w § 1 wyraz „działa” zastępuje się wyrazem „czuwa”.")});
  CHECK(chain.words("§ 1") ==
        "2020-01-01 Biuro jest czynne rano. (doubtful); 2022-01-01 Biuro jest czynne rano. "
        "(doubtful); 2023-01-01 Biuro działa. (doubtful); 2024-01-01 Biuro czuwa. (doubtful)");
  CHECK(chain.history().changes[0].fate == timeline::Fate::refused);
  CHECK(chain.history().changes[1].fate == timeline::Fate::applied);
  CHECK(chain.history().changes[2].fate == timeline::Fate::applied);
  CHECK(chain.history().changes[3].fate == timeline::Fate::undated);
}

TEST_CASE("two acts of one day that change one place are applied by number, and reported") {
  const Chain chain(
      {base(),
       amendment("10/2021", "2021-01-01", "1) § 3 otrzymuje brzmienie:\n\n    „§ 3. Dziesięć.”."),
       amendment("9/2021", "2021-01-01", "1) § 3 otrzymuje brzmienie:\n\n    „§ 3. Dziewięć.”.")});
  CHECK(chain.words("§ 3") == "2020-01-01 Opłat nie ma.; 2021-01-01 Dziesięć.");
  CHECK_FALSE(chain.history().changes[1].doubt.empty());
  CHECK(chain.reported(source::Kind::two_changes_of_one_day));
}

TEST_CASE("an amended act that is not held has its changes, and no text") {
  const Chain chain({amendment("2/2021", "2021-01-01", "1) uchyla się § 3.")});
  CHECK(chain.history().versions.empty());
  REQUIRE(chain.history().changes.size() == 1);
  CHECK(chain.history().changes[0].fate == timeline::Fate::no_text);
}

TEST_CASE("an act that is cited by its day and title alone is found") {
  const Chain chain({base(),
                     {"2/2021", "2021-01-01",
                      "§ 1. W zarządzeniu Burmistrza Miasta Przykładowo z dnia 1 stycznia 2020 r. "
                      "w sprawie biura "
                      "uchyla się § 3.\n\n§ 2. Zarządzenie wchodzi w życie z dniem podpisania."}});
  CHECK(chain.words("§ 3") == "2020-01-01 Opłat nie ma.; 2021-01-01 (uchylony)");
}

TEST_CASE("the end of an act ends those that did nothing but amend it") {
  const Chain chain({base(),
                     amendment("2/2021", "2021-01-01", "1) uchyla się § 3."),
                     {"3/2022", "2022-01-01",
                      "§ 1. Traci moc zarządzenie nr 1/2020 Burmistrza Miasta Przykładowo z dnia 1 "
                      "stycznia 2020 r.\n\n§ 2. Zarządzenie wchodzi w życie z dniem podpisania."}});
  const timeline::Entry& entry = *chain.timeline.find({act::ActType::zarzadzenie, "2/2021"});
  CHECK(entry.in_force.until == calendar::Moment::on(day("2022-01-01")));
  CHECK(entry.ending.reason == timeline::EndOfForce::Reason::with_amended);
  CHECK(entry.ending.by == base_id);
}

TEST_CASE("a provision's earlier wordings are found under its earlier numbers") {
  const Chain chain({base(),
                     amendment("2/2021", "2021-01-01",
                               "1) w § 1 dotychczasową treść oznacza się jako ust. 1 i dodaje "
                               "się ust. 2 w brzmieniu:\n\n    „2. Także nocą.”."),
                     amendment("3/2022", "2022-01-01",
                               "1) w § 1 ust. 1 otrzymuje brzmienie:\n\n    „1. Biuro śpi.”.")});
  const auto earlier =
      timeline::earlier_wordings(chain.history(), 2, *act::parse_citation("§ 1 ust. 1"));
  REQUIRE(earlier.size() == 2);
  CHECK(earlier[0].version == 1);
  CHECK(print(earlier[0].citation) == "§ 1 ust. 1");
  CHECK(earlier[1].version == 0);
  CHECK(print(earlier[1].citation) == "§ 1");
  const auto standing = timeline::standing_events(chain.history().versions[2]);
  REQUIRE(standing.contains("§ 1 ust. 1"));
  CHECK(standing.at("§ 1 ust. 1").size() == 2);
  CHECK(standing.at("§ 1 ust. 2").size() == 1);
}

TEST_CASE("a new wording of the whole takes the place of what was said of its parts") {
  const Chain chain(
      {base(), amendment("2/2021", "2021-01-01", "1) w § 2 w ust. 1 uchyla się pkt 2."),
       amendment("3/2022", "2022-01-01", "1) § 2 otrzymuje brzmienie:\n\n    „§ 2. Nic.”.")});
  const auto standing = timeline::standing_events(chain.history().versions[2]);
  CHECK(standing.size() == 1);
  CHECK(standing.at("§ 2").front().change == 1);
}
