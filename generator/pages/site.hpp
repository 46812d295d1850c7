// Everything that the pages of one site are made from: values of the earlier stages, the theme, and
// today. Nothing here is changed while pages are made.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <vector>

#include "act/act.hpp"
#include "calendar/date.hpp"
#include "calendar/spelling.hpp"
#include "history/steps.hpp"
#include "history/units.hpp"
#include "morphology/dictionary.hpp"
#include "organization/roles.hpp"
#include "organization/structure.hpp"
#include "pages/act_pairs.hpp"
#include "pages/code_index.hpp"
#include "pages/content.hpp"
#include "pages/defined_terms.hpp"
#include "pages/life_figure.hpp"
#include "pages/word_index.hpp"
#include "templates/strings.hpp"
#include "templates/theme.hpp"
#include "timeline/fragments.hpp"
#include "timeline/text_history.hpp"
#include "timeline/timeline.hpp"

namespace bipgen::pages {

// The chart of a structure as SVG. Where it is too large for one page, `svg` is an overview, and
// each branch has a chart of its own.
struct DrawnChart {
  struct Branch {
    std::string top_id;
    std::string name;
    std::string svg;
  };
  std::string svg;
  std::vector<Branch> branches;
};

// Draws the chart of a structure; `href` gives the address of a unit's page, relative to the page
// that the chart stands on. Injected by app, because charts and pages do not know each other.
using DrawChart =
    std::function<DrawnChart(const history::DatedStructure& structure,
                             const std::function<std::string(const std::string& unit_id)>& href)>;

// The same of two structures in one; `before` gives the address for what has ended.
using DrawDifference = std::function<std::string(
    const history::DatedStructure& before, const history::DatedStructure& after,
    const history::Comparison& comparison,
    const std::function<std::string(const std::string& id)>& href_before,
    const std::function<std::string(const std::string& id)>& href_after)>;

// The part of the chart around one unit. "" when it cannot be drawn.
using DrawUnitChart =
    std::function<std::string(const history::DatedStructure& structure, const std::string& unit_id,
                              const std::function<std::string(const std::string& unit_id)>& href)>;

// The structures of one office, by date, as indexes into Site::structures.
struct Office {
  std::string name;
  std::vector<std::size_t> structures;
};

struct Site {
  Publisher publisher;
  SiteSettings settings;
  calendar::Date today;
  timeline::Timeline timeline;
  ActPairs act_pairs;                                 // of the timeline
  std::map<act::ActId, timeline::TextHistory> texts;  // of acts that others amend
  std::vector<history::DatedStructure> structures;    // by date
  std::vector<history::Step> steps;          // between neighbouring structures of an office
  std::vector<history::Step> distant_steps;  // between others and today's
  std::vector<history::Unit> units;
  std::vector<organization::Role> roles;      // by id
  std::vector<timeline::Fragment> fragments;  // of structures whose base is not held
  std::vector<act::Document> documents;       // by title
  std::vector<Register> registers;            // by title
  std::vector<PlainPage> pages;               // by order, then title
  std::map<std::string, std::string> assets;  // path in the output -> content
  const templates::Theme* theme = nullptr;
  const templates::Strings* strings = nullptr;
  DrawChart draw_chart;
  DrawDifference draw_difference;
  DrawUnitChart draw_unit_chart;
  DrawLifeFigure draw_life_figure;
  // Both by index_structures: (structure, state) -> unit; the offices in alphabetical order.
  std::map<std::pair<std::size_t, std::string>, std::size_t> unit_index;
  std::vector<Office> offices;
  // By index_events: whether there is a timeline, and a feed of what has happened by today.
  bool has_events = false;
  bool has_news = false;
  // By index_codes.
  CodeIndex codes;
  // The dictionary of the language of the acts; empty: none. Set by app.
  morphology::Analyze analyze;
  // By index_terms.
  DefinedTerms terms;
  // By index_words.
  WordIndex word_index;

  calendar::Language language() const {
    return settings.language == "en" ? calendar::Language::english : calendar::Language::polish;
  }
  std::string spelled(calendar::Date date) const { return calendar::spelled(date, language()); }
  const std::string& string(std::string_view key) const { return (*strings)[key]; }
};

// Fills `unit_index` and `offices`. To be called once structures and units stand.
void index_structures(Site& site);

}  // namespace bipgen::pages
