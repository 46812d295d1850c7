// When an act, and parts of it, enter into force: what the sentences of the law say (ZTP § 45, §
// 51).
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "act/act.hpp"
#include "act/citation.hpp"
#include "calendar/period.hpp"
#include "source/diagnostics.hpp"
#include "source/file.hpp"

namespace bipgen::timeline {

// How the beginning of validity is said (ZTP § 45, § 51, and "z dniem podpisania" of practice).
struct EntryIntoForce {
  enum class Rule {
    unknown,
    stated,              // front matter
    day_of_signing,      // "z dniem podpisania", "z dniem podjęcia"
    on_date,             // "z dniem 28 lipca 2025 r."
    on_announcement,     // "z dniem ogłoszenia": the day is not in the act
    after_announcement,  // "po upływie 14 dni od dnia ogłoszenia": likewise
  } rule = Rule::unknown;
  std::optional<calendar::Date> on;  // of stated, on_date; of day_of_signing: the act's date
  int days = 0;                      // of after_announcement
  std::optional<calendar::Date> effective_from;  // "z mocą od dnia …"
  act::Citation citation;
  source::Span span;
};

// Parts of an act that enter into force on a day of their own: "z wyjątkiem § 1 pkt 2 lit. b w
// zakresie § 4 ust. 2 pkt 5, który wchodzi w życie z dniem 29 września 2018 r.".
struct PartialEntry {
  std::vector<act::CitationRange> parts;  // of the act
  std::vector<act::CitationRange> scope;  // of the act that it amends; empty: the parts as wholes
  EntryIntoForce entry;
};

struct Beginnings {
  EntryIntoForce whole;
  std::vector<PartialEntry> parts;
  // Exceptions are named and not understood: of no part is it known that it is none of them.
  bool parts_unknown = false;
};

// Collects from an act's provisions, one by one, what they say.
class EntryReader {
 public:
  explicit EntryReader(const act::Act& act) : m_act(act) {}

  // To be called for every provision that is not quoted, in reading order. The provisions below it
  // are read with it where it opens a list of exceptions; reading them again says nothing new.
  void read(const act::Provision& provision, const act::Citation& citation);

  // Adds the front matter. Reported: an entry into force that is not understood or missing, a date
  // in front matter that contradicts the text.
  Beginnings finish(source::Diagnostics& diagnostics);

 private:
  void read_sentence(const std::string& plain, const act::Provision& provision,
                     const act::Citation& citation);
  void read_exceptions(std::string_view words, const act::Provision& provision,
                       const act::Citation& citation);
  void report(source::Diagnostics& diagnostics) const;

  const act::Act& m_act;
  Beginnings m_found;
  bool m_clause_seen = false;
  source::Span m_not_understood;  // of exceptions
};

}  // namespace bipgen::timeline
