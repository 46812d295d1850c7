// What an amending act says of a structure whose other provisions are not held: the units and posts
// that its new wording names, their tasks, and what else it does there. Nothing is concluded beyond
// it: a unit that is not named here may exist, what is repealed is not known.
#pragma once

#include <string>
#include <vector>

#include "act/act.hpp"
#include "amending/instruction.hpp"
#include "organization/structure.hpp"

namespace bipgen::timeline {

enum class FragmentStatus {
  added,
  reworded,  // the earlier wording is not known
  repealed,  // nor is what is repealed
  changed,   // words, numbers or signs of a text that is not held
};
// As in the data: "reworded".
std::string_view name_of(FragmentStatus status);

// One thing that is said, and where: in the amending act, and of which place of the amended text.
struct FragmentPlace {
  FragmentStatus status = FragmentStatus::added;
  act::Citation by;     // the amending provision
  act::Citation place;  // in the amended text
};

struct FragmentTasks {
  FragmentPlace where;
  std::string lead;  // the words before the list, to the letter
  // Their sources name the amending act, their citations are places of the amended text.
  std::vector<organization::Task> tasks;
};

struct FragmentUnit {
  std::string id;
  std::string code;  // "" where none is given
  std::string name;  // as its list writes it; of one that no list names, as its tasks do
  organization::UnitKind kind = organization::UnitKind::other;
  bool post = false;  // "kierownik referatu"
  std::string
      part_of;  // id of the unit that the new wording names it in; "" where that is not said
  bool listed = false;  // whether new wording of a list names it: `where`
  FragmentPlace where;
  std::vector<FragmentTasks> tasks;
};

// A line of new wording whose unit is not known, with its place in the amended text.
struct FragmentLine {
  act::Citation place;
  std::string text;
};

struct FragmentChange {
  FragmentPlace where;
  std::string places;    // all that it names: "§ 22b ust. 1 pkt 10-11"
  std::string sentence;  // of the amending act, without the new wording
  std::vector<FragmentLine> wording;
};

struct Fragment {
  act::ActId by;
  amending::AmendedText of;
  std::vector<FragmentUnit> units;       // in the order of the amending act
  std::vector<FragmentChange> repealed;  // of unknown content
  std::vector<FragmentChange> others;    // what belongs to no unit that is named here

  const FragmentUnit* unit(std::string_view id) const;
};

// One for every text that the instructions amend and of whose units or tasks they say something;
// none where they say nothing of any. Which of these texts are held, the caller knows.
std::vector<Fragment> read_fragments(const act::ActId& by,
                                     const std::vector<amending::Instruction>& instructions);

}  // namespace bipgen::timeline
