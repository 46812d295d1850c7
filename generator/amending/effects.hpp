// What one instruction does to a text, or why nothing. Private to amending/.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "amending/apply.hpp"
#include "amending/instruction.hpp"

namespace bipgen::amending {

struct Effect {
  std::vector<std::pair<act::Citation, EventKind>> changed;
  // Of what is numbered anew: its citation now, and before.
  std::vector<std::pair<act::Citation, act::Citation>> renumbered;
  std::optional<std::string> title;
  source::Message refusal;
  int replaced = 0;
  std::vector<ReplacedForm> forms;
  std::vector<source::Message> doubts;  // more of why not, one line each
  std::vector<std::string> unstated;    // the forms that the editor could state
  bool stated_in_vain = false;          // refused because of what the editor stated
};

Effect refused(source::Message why);

// "§ 5 does not name one place of the text".
source::Message not_one_place(const Place& place);

// The units of the text that a place names, one by one; none when an end does not resolve.
std::vector<act::Citation> units_of(const act::Text& text, const Place& place);

// New wording, what stands in an annex of the amending act looked up there. Empty, with a refusal,
// when it is not held.
Wording held_wording(const Wording& wording, const AmendingAct& by, source::Message& refusal);

// Gives a sentence other words; empty, or why it cannot be done.
source::Message change_sentence(act::Text& text, const Place& place, const std::string& by);

// Each leaves the text in an unknown state when it refuses: they are given a copy.
Effect apply_replacement(act::Text& text, const Replace& instruction, const AmendingAct& by);
Effect apply_addition(act::Text& text, const Add& instruction, const AmendingAct& by);
Effect apply_footnote(act::Text& text, const AddFootnote& instruction);
Effect replace_footnote(act::Text& text, const Place& place, const Wording& wording);
Effect repeal_footnote(act::Text& text, const Place& place);
Effect apply_repeal(act::Text& text, const Repeal& instruction);
Effect apply_lapse(act::Text& text, const LimitValidity& instruction);
Effect apply_numbers(act::Text& text, const Renumber& instruction);
Effect apply_numbers(act::Text& text, const NumberContent& instruction);

}  // namespace bipgen::amending
