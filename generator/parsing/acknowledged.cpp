#include "parsing/acknowledged.hpp"

#include <algorithm>

#include "act/lookup.hpp"

namespace bipgen::parsing {

using source::in_quotes;
using source::message;

namespace {

struct Place {
  std::uint32_t begin = 0;
  act::Citation citation;
};

std::vector<Place> places_of(const act::Text& text) {
  std::vector<Place> places;
  act::walk(text, [&places](const act::Provision& provision, const act::Citation& citation) {
    places.push_back({provision.span.begin, citation});
  });
  return places;
}

// The provision that holds byte `at`: the last one that begins before it.
const act::Citation* citation_at(const std::vector<Place>& places, std::uint32_t at) {
  const auto after = std::upper_bound(
      places.begin(), places.end(), at,
      [](std::uint32_t offset, const Place& place) { return offset < place.begin; });
  return after == places.begin() ? nullptr : &(after - 1)->citation;
}

// Whether the finding is the one that the entry acknowledges.
bool meets(const act::Act& act, const std::vector<Place>& places,
           const act::AcknowledgedFault& fault, const source::Diagnostic& finding) {
  if (finding.where.path != act.path || source::code_of(finding.kind) != fault.code) return false;
  const auto at = act::parse_citation(fault.at);
  const act::Citation* found = citation_at(places, finding.where.span.begin);
  return at && found != nullptr && *found == *at;
}

// Found when the text is read; other codes by later stages.
bool is_of_text(const act::AcknowledgedFault& fault) {
  return fault.code.starts_with("B02");
}

// Found only where a report on structures is asked for.
bool is_of_report(const act::AcknowledgedFault& fault) {
  return fault.code.starts_with("B052");
}

void report_unmatched(const act::Act& act, const act::AcknowledgedFault& fault,
                      source::Diagnostics& diagnostics) {
  diagnostics.add(
      source::Kind::acknowledged_fault_not_found, {act.path, {}},
      message("{} of {} at {} matches no finding", in_quotes("sic"), fault.code, fault.at),
      message("take it out or correct it"));
}

void soften(source::Diagnostic& finding, const act::AcknowledgedFault& fault) {
  finding.severity = source::Severity::note;
  finding.hint = fault.note.empty() ? message("kept as in the source") : message("{}", fault.note);
}

// The entries that match no finding; the findings of the others are softened.
std::vector<const act::AcknowledgedFault*> soften_all(const act::Act& act,
                                                      source::Diagnostics& diagnostics) {
  const std::vector<Place> places = places_of(act.text);
  std::vector<const act::AcknowledgedFault*> unmatched;
  for (const act::AcknowledgedFault& fault : act.heading.acknowledged) {
    if (!act::parse_citation(fault.at)) continue;  // reported with the front matter
    bool matched = false;
    for (source::Diagnostic& finding : diagnostics.all()) {
      if (!meets(act, places, fault, finding)) continue;
      soften(finding, fault);
      matched = true;
    }
    if (!matched) unmatched.push_back(&fault);
  }
  return unmatched;
}

}  // namespace

void acknowledge(const act::Act& act, source::Diagnostics& diagnostics) {
  if (act.heading.acknowledged.empty()) return;
  for (const act::AcknowledgedFault* fault : soften_all(act, diagnostics)) {
    if (is_of_text(*fault)) report_unmatched(act, *fault, diagnostics);
  }
}

void acknowledge_lints(const act::Act& act, const source::Diagnostics& earlier,
                       source::Diagnostics& found) {
  if (act.heading.acknowledged.empty()) return;
  const std::vector<Place> places = places_of(act.text);
  const auto& others = earlier.all();
  for (const act::AcknowledgedFault* fault : soften_all(act, found)) {
    const bool is_earlier = std::any_of(
        others.begin(), others.end(),
        [&](const source::Diagnostic& finding) { return meets(act, places, *fault, finding); });
    if (is_of_text(*fault) || is_of_report(*fault) || is_earlier) continue;
    report_unmatched(act, *fault, found);
  }
}

}  // namespace bipgen::parsing
