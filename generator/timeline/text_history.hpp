// The text of an act at every date, worked out from the act and the acts that amend it.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "act/act.hpp"
#include "amending/apply.hpp"
#include "calendar/period.hpp"
#include "source/diagnostics.hpp"
#include "timeline/dated_instructions.hpp"
#include "timeline/timeline.hpp"

namespace bipgen::timeline {

enum class Fate {
  applied,
  refused,  // it does not fit the text: `reason`
  undated,  // from which day it holds is not known: `reason`
  no_text,  // the amended text is not held
};

// One change of the act and what became of it.
struct TextChange {
  DatedInstruction dated;
  Fate fate = Fate::no_text;
  source::Message reason;
  int replaced = 0;                           // how many times words were found
  std::vector<amending::ReplacedForm> forms;  // in which grammatical forms (ZTP § 88)
  source::Message doubt;                      // applied, but a person should look: why
  // Refused, and rightly no part of the text: its act ended before the change could hold.
  bool without_effect = false;
};

// A provision that amends the act in words that are not understood: what it changes is not known.
struct UnreadChange {
  act::ActId by;
  act::Citation provision;
  std::optional<calendar::Date> since;  // it may hold from then on
};

struct VersionEvent {
  std::size_t change = 0;  // of TextHistory::changes
  amending::ProvisionEvent event;
};

// The text from one day to the day before the next version.
struct Version {
  calendar::Period period;  // of the last one: until the act ends
  std::string title;
  act::Text text;
  std::vector<std::size_t> changes;      // of TextHistory::changes: those that begin with it
  std::vector<std::size_t> outstanding;  // those that should hold by now and are not in the text;
                                         // the undated ones that may hold too
  std::vector<std::size_t> unread;       // of TextHistory::unread: those that may hold by now
  // Places that are not certain, because changes are outstanding.
  std::vector<amending::TaintedPlace> tainted;
  std::vector<VersionEvent> events;  // all that made this text of the one first issued, in order
};

struct TextHistory {
  act::ActId act;
  std::vector<TextChange> changes;   // by the day on which they enter into force, then the date and
                                     // number of their act; the undated ones last
  std::vector<UnreadChange> unread;  // by date and number of their act
  // In order of time; the first is the act as issued, unless it was amended before it entered into
  // force. Empty when the text is not held.
  std::vector<Version> versions;

  // The version of a day; of a day before the first one that one, as it is what was issued. nullptr
  // when there is none.
  const Version* at(calendar::Date day) const;
  // Whether every version but the first is still to come, or there is no other.
  bool changed_by(calendar::Date day) const;
};

// Of every act that instructions of the timeline's acts change, held or not. What is written down
// as the order of changes: the day on which they enter into force, the date of the amending act,
// its number, the order in it. A change with effect from an earlier day ("z mocą od dnia …") is
// made in the text that it found, and in that of every day from which it has effect.
//
// Not applied and reported (B0904, B0920): an instruction that does not fit, one whose day is not
// known, one of an act that is not later than the act it amends, one that comes after the end of
// the amended act, and one of a place where an earlier change is outstanding. Reported and applied
// (B0921): changes of one place by two acts of one day. `analyze` is what amending::apply needs for
// words in any grammatical form.
std::map<act::ActId, TextHistory> make_text_histories(const Timeline& timeline,
                                                      calendar::Date today,
                                                      source::Diagnostics& diagnostics,
                                                      const morphology::Analyze& analyze = {});

// The act with the text and title of a version, as a stage that reads acts takes it.
act::Act act_of(const Entry& entry, const Version& version);

// The acts whose changes begin with the version and are in its text, in order, each once.
std::vector<act::ActId> amended_by(const TextHistory& history, const Version& version);

// What made a provision what it is in a version: the events of itself since it, or what holds it,
// was last given a new wording as a whole. By citation in that version.
std::map<std::string, std::vector<VersionEvent>> standing_events(const Version& version);

// An earlier wording of a provision.
struct EarlierWording {
  std::size_t version = 0;  // the last one that had it
  act::Citation citation;   // there
  const act::Provision* provision = nullptr;
};
// The wordings that the provision had before, the latest first, each once; those of versions in
// which it was not there are left out. Follows it through new numbers.
std::vector<EarlierWording> earlier_wordings(const TextHistory& history, std::size_t version,
                                             const act::Citation& citation);

}  // namespace bipgen::timeline
