#include "unit/pages/amended_acts.hpp"

#include <fstream>
#include <sstream>

#include "parsing/parse_act.hpp"
#include "timeline/facts.hpp"

namespace bipgen::testing {

namespace {

source::File file_of_theme(const std::string& path) {
  std::ifstream in(std::string(BIPGEN_PROJECT) + "/themes/bip/" + path);
  std::ostringstream text;
  text << in.rdbuf();
  return {path, text.str()};
}

templates::Strings polish() {
  source::Diagnostics unused;
  return templates::Strings::parse(file_of_theme("strings/pl.yaml"), templates::Language::polish,
                                   unused);
}

// A bare note, and the words as they are marked.
templates::Theme bare_theme(const templates::Strings& strings) {
  source::Diagnostics unused;
  return {{{"layouts/note.mustache",
            "{{#events}}[{{#what}}{{what}} – {{/what}}{{before}}{{label}}{{after}}]{{/events}}"
            "{{#missing}}[!{{before}}{{label}}{{after}} {{why}}]{{/missing}}"
            "{{#coming}}[>{{what}} {{before}}{{label}}{{after}}]{{/coming}}"
            "{{#earlier}}[<{{label}}:{{#lines}} {{marker}}{{#words}}{{kept}}"
            "{{#removed}}-{{removed}}-{{/removed}}{{#added}}+{{added}}+{{/added}} {{/words}}"
            "{{/lines}}]{{/earlier}}"}},
          {},
          strings,
          unused};
}

}  // namespace

GivenAct amendment(const std::string& number, const std::string& date, const std::string& changes,
                   const std::string& entry) {
  return {number, date,
          "§ 1. W zarządzeniu nr 1/2020 Burmistrza Miasta Przykładowa z dnia 1 stycznia 2020 r. w "
          "sprawie biura wprowadza się następujące zmiany:\n\n" +
              changes + "\n\n§ 2. Zarządzenie wchodzi w życie " + entry + ".\n"};
}

AmendedActs::AmendedActs(const std::vector<GivenAct>& given, std::string_view today)
    : strings(polish()), theme(bare_theme(strings)) {
  source::Diagnostics unused;
  std::vector<timeline::ActFacts> facts;
  for (const GivenAct& one : given) {
    const source::File file{one.number + ".md", "---\ntype: zarządzenie\nnumber: " + one.number +
                                                    "\ndate: " + one.date +
                                                    "\ntitle: w sprawie biura\n---\n" + one.body};
    acts.push_back(*parsing::parse_act(file, "Burmistrz Miasta Przykładowa", unused));
    facts.push_back(timeline::read_facts(acts.back(), unused));
  }
  site.today = *calendar::Date::from_iso(today);
  site.publisher.act_url = "{type}/{year}/{number}/{slug}.html";
  site.strings = &strings;
  site.theme = &theme;
  site.timeline = timeline::make_timeline(acts, facts, unused);
  site.texts = timeline::make_text_histories(site.timeline, site.today, unused);
}

const timeline::Entry& AmendedActs::entry(const std::string& number) const {
  return *site.timeline.find({act::ActType::zarzadzenie, number});
}

}  // namespace bipgen::testing
