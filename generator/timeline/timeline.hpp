// One body's acts in time: who repeals, amends and cites whom, and when each is in force.
#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "act/act.hpp"
#include "calendar/period.hpp"
#include "source/diagnostics.hpp"
#include "timeline/facts.hpp"

namespace bipgen::timeline {

// How the end was found.
struct EndOfForce {
  enum class Reason {
    none,          // nothing is known that ends it
    stated,        // front matter
    repealed,      // `by` says so in `citation`
    superseded,    // `by` regulates the same subject later; the exact day is not known
    lapsed,        // its own `citation` says until when: "obowiązuje do dnia …"
    with_amended,  // it does nothing but amend acts that have ended, `by` the last of them
  } reason = Reason::none;
  std::optional<act::ActId> by;
  act::Citation citation;
};

// An act of the body, held or only cited.
struct Entry {
  act::ActId id;
  const act::Act* act = nullptr;  // of the caller's acts, which must outlive the timeline;
                                  // nullptr when no file tells of it
  bool held = false;              // its text is here
  std::optional<calendar::Date> date;
  std::string title;
  std::string issuer;  // held: nominative; only cited: as cited, in the genitive
  calendar::Period in_force;
  EntryIntoForce beginning;
  std::vector<PartialEntry> partial;  // what of it begins on another day
  bool parts_unknown = false;         // see Beginnings
  EndOfForce ending;
  std::vector<Effect> effects;   // what it does to others, in reading order
  std::vector<Effect> affected;  // what others do to it; by their date, then number
  std::vector<amending::Instruction> instructions;  // what it does to texts, in reading order
  std::vector<act::Citation> not_understood;        // provisions that amend in unknown words
};

// When the provision enters into force: with the act, or on a day of its own.
const EntryIntoForce& beginning_of(const Entry& entry, const act::Citation& provision);

// Acts of one subject, each of which replaced the one before it, in the order in which they began.
// Acts are of one subject by the editor's `subject`, or by a title equal to that of such an act.
struct Series {
  std::string subject;
  std::vector<act::ActId> acts;
};

class Timeline {
 public:
  Timeline() = default;
  explicit Timeline(std::vector<Entry> entries, std::vector<Series> series = {});

  // By date (without one: the year of the number), then number.
  const std::vector<Entry>& entries() const { return m_entries; }
  const Entry* find(const act::ActId& id) const;
  // By subject; an act is in one series at most.
  const std::vector<Series>& series() const { return m_series; }

 private:
  std::vector<Entry> m_entries;
  std::vector<Series> m_series;
  std::map<act::ActId, std::size_t> m_index;
};

// `facts[i]` are those of `acts[i]`. Acts that are cited by date and kind alone get the number of
// the one held act that fits. The result does not depend on their order. Reported: two files of one
// act, an act cited with another date than its file has, an act that repeals itself, two acts of
// one subject in force at once.
Timeline make_timeline(std::span<const act::Act> acts, std::span<const ActFacts> facts,
                       source::Diagnostics& diagnostics);

// The order of numbers within one type: by year, then by the number before it as a number:
// 900/2022, 1756/2022, 3/2023. What has no year comes first.
bool number_before(const std::string& a, const std::string& b);

// "1756/2022" -> 2022, "19/11/2023" -> 2023, "126/08" -> 2008; empty when the part after the last
// slash is no year, or there is no slash.
std::optional<int> year_of(const std::string& number);
// That of its number, else of its date.
std::optional<int> year_of(const Entry& entry);

}  // namespace bipgen::timeline
