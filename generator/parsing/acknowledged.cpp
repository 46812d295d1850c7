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
    const auto at = act::parse_citation(fault.at);
    if (!at) continue;  // reported with the front matter
    bool matched = false;
    for (source::Diagnostic& finding : diagnostics.all()) {
      if (finding.where.path != act.path || source::code_of(finding.kind) != fault.code) continue;
      const act::Citation* found = citation_at(places, finding.where.span.begin);
      if (!found || *found != *at) continue;
      soften(finding, fault);
      matched = true;
    }
    if (!matched) unmatched.push_back(&fault);
  }
  return unmatched;
}

}  // namespace

void soften_acknowledged(const act::Act& act, source::Diagnostics& diagnostics) {
  if (!act.heading.acknowledged.empty()) soften_all(act, diagnostics);
}

void acknowledge(const act::Act& act, source::Diagnostics& diagnostics) {
  if (act.heading.acknowledged.empty()) return;
  for (const act::AcknowledgedFault* fault : soften_all(act, diagnostics)) {
    if (!fault->code.starts_with("B02")) continue;
    diagnostics.add(
        source::Kind::acknowledged_fault_not_found, {act.path, {}},
        message("{} of {} at {} matches no finding", in_quotes("sic"), fault->code, fault->at),
        message("take it out or correct it"));
  }
}

}  // namespace bipgen::parsing
