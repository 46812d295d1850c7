// One body's acts in time: who repeals, amends and cites whom, and when each is in force.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "act/act.hpp"
#include "calendar/period.hpp"
#include "source/diagnostics.hpp"

namespace bipgen::timeline {

enum class EffectKind { repeals, amends, cites, legal_basis, introduces };

// One act doing something to another, and the provision that does it.
struct Effect {
  EffectKind kind = EffectKind::cites;
  act::ActId from;
  act::ActReference to;    // as the text names it; acts of others (statutes) have no entry
  act::Citation citation;  // where in `from`; empty: the preamble or the title
};

// How the beginning of validity was found.
struct EntryIntoForce {
  enum class Rule {
    stated,              // front matter
    day_of_signing,      // "z dniem podpisania", "z dniem podjęcia"
    on_date,             // "z dniem 28 lipca 2025 r."
    after_announcement,  // "po upływie 14 dni od dnia ogłoszenia": the day of announcement is
                         // needed
    on_announcement,     // "z dniem ogłoszenia"
    unknown,
  } rule = Rule::unknown;
  int days = 0;                                  // of after_announcement
  std::optional<calendar::Date> effective_from;  // "z mocą od dnia …"
  act::Citation citation;
};

// How the end was found.
struct EndOfForce {
  enum class Reason { none, stated, repealed, superseded } reason = Reason::none;
  std::optional<act::ActId> by;  // the act that repeals, or the later one of the same subject
  act::Citation citation;        // of the repealing provision in `by`
};

// An act of the body, held or only cited.
struct Entry {
  act::ActId id;
  const act::Act* act = nullptr;  // the file's act; nullptr when only cited. Points into the
                                  // caller's acts, which must outlive the timeline.
  bool held = false;
  std::optional<calendar::Date> date;
  std::string title;
  std::string issuer;
  calendar::Period in_force;
  EntryIntoForce beginning;
  EndOfForce ending;
  std::vector<Effect> effects;   // what it does to others, in reading order
  std::vector<Effect> affected;  // what others do to it; by date, then number
};

struct Timeline {
  std::vector<Entry> entries;  // by date (unknown dates by the year of the number), then number

  const Entry* find(const act::ActId& id) const;
};

// Pure. `acts` in any order; the result does not depend on it. Reported: an act that repeals one
// with another date or title than the file has, an entry into force that is not understood, an
// editor's key that contradicts the text, two acts of one subject in force at once, a cycle.
Timeline make_timeline(const std::vector<act::Act>& acts, source::Diagnostics& diagnostics);

// The legal number order: "1756/2022" before "1796/2025"; by year, then number.
bool number_before(const std::string& a, const std::string& b);

}  // namespace bipgen::timeline
