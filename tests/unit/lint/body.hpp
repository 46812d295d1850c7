// A body of acts as a value, for the tests of lints.
#pragma once

#include <string>
#include <vector>

#include "parsing/parse_act.hpp"
#include "source/diagnostics.hpp"
#include "timeline/text_history.hpp"
#include "timeline/timeline.hpp"

namespace bipgen::testing {

// Not to be moved once made: the timeline points into `acts`.
struct Body {
  std::vector<act::Act> acts;
  timeline::Timeline timeline;
  std::map<act::ActId, timeline::TextHistory> texts;
};

// Of the texts of content files; their own findings are not looked at.
inline void read_body(const std::vector<std::string>& files, Body& body) {
  source::Diagnostics unused;
  std::vector<timeline::ActFacts> facts;
  for (const std::string& text : files) {
    const std::string path = std::to_string(body.acts.size() + 1) + ".md";
    auto act = parsing::parse_act({path, text}, "Burmistrz Miasta Przykładowa", unused);
    if (!act) continue;
    facts.push_back(timeline::read_facts(*act, unused));
    body.acts.push_back(std::move(*act));
  }
  body.timeline = timeline::make_timeline(body.acts, facts, unused);
  body.texts =
      timeline::make_text_histories(body.timeline, *calendar::Date::from_iso("2026-01-15"), unused);
}

inline std::string act_file(const std::string& number, const std::string& date,
                            const std::string& title, const std::string& text) {
  return "---\ntype: zarządzenie\nnumber: " + number + "\ndate: " + date + "\ntitle: " + title +
         "\n---\n" + text;
}

// "B0301 § 2 cites …", each on a line of its own.
inline std::string dump(source::Diagnostics diagnostics) {
  diagnostics.sort();
  std::string out;
  for (const source::Diagnostic& found : diagnostics.all()) {
    out += std::string(source::code_of(found.kind)) + " " + found.where.path + ": " +
           found.message.english() + "\n";
  }
  return out;
}

}  // namespace bipgen::testing
