#include "timeline/collect_changes.hpp"

#include <algorithm>
#include <tuple>

#include "act/citation_ranges.hpp"
#include "timeline/precedence.hpp"

namespace bipgen::timeline {

using act::Citation;
using calendar::Date;

namespace {

// Which act an instruction amends: itself where it names none ("§ 5 obowiązuje do dnia …").
std::optional<act::ActId> target_of(const DatedInstruction& dated) {
  const amending::AmendedText& of = dated.instruction.of;
  if (of.act) return of.act->id();
  const bool is_limit =
      std::holds_alternative<amending::LimitValidity>(dated.instruction.operation);
  return is_limit && !of.annex ? std::optional(dated.by) : std::nullopt;
}

bool ends_a_whole_act(const amending::Operation& operation) {
  const auto* limit = std::get_if<amending::LimitValidity>(&operation);
  return limit != nullptr && limit->places.empty();
}

// ZTP § 91: the exception that an amending act is amended before it is in force. Which words of it
// hold then, and from when, is for a person to say.
void doubt_amended(std::map<act::ActId, Changes>& changes) {
  const auto amended_by = [&changes](const act::ActId& act, const std::optional<Date>& day) {
    const auto found = changes.find(act);
    if (found == changes.end()) return false;
    return std::any_of(found->second.begin(), found->second.end(), [&](const TextChange& change) {
      return change.dated.by != act && (!change.dated.from || !day || *change.dated.from <= *day);
    });
  };
  std::vector<DatedInstruction*> doubtful;
  for (auto& [target, list] : changes) {
    for (TextChange& change : list) {
      DatedInstruction& dated = change.dated;
      if (dated.by != target && amended_by(dated.by, dated.enters)) doubtful.push_back(&dated);
    }
  }
  for (DatedInstruction* dated : doubtful) {
    dated->amended_before = true;
    dated->undated =
        source::message("the amending act was itself amended before the change could hold");
    dated->from.reset();
  }
}

// The acts that a provision in unknown words may amend: those that are named above it, else all
// that its act amends.
std::vector<act::ActId> targets_of(const Entry& by, const Citation& provision) {
  std::vector<act::ActId> above;
  std::vector<act::ActId> all;
  for (const Effect& effect : by.effects) {
    const std::optional<act::ActId> id = effect.to.id();
    if (effect.kind != EffectKind::amends || !id) continue;
    all.push_back(*id);
    if (act::covers(effect.citation, provision)) above.push_back(*id);
  }
  return above.empty() ? all : above;
}

}  // namespace

std::map<act::ActId, Changes> collect_changes(const Timeline& timeline, Date today) {
  std::map<act::ActId, Changes> changes;
  for (const Entry& entry : timeline.entries()) {
    for (DatedInstruction& dated : date_instructions(entry, today)) {
      if (ends_a_whole_act(dated.instruction.operation)) continue;
      const std::optional<act::ActId> target = target_of(dated);
      if (!target || timeline.find(*target) == nullptr) continue;
      TextChange& change = changes[*target].emplace_back();
      change.dated = std::move(dated);
    }
  }
  doubt_amended(changes);
  // The entries stand by date and number, so a stable sort by day gives the order.
  for (auto& [target, list] : changes) {
    std::stable_sort(list.begin(), list.end(), [](const TextChange& a, const TextChange& b) {
      const auto key = [](const TextChange& change) {
        const bool undated = !change.dated.undated.empty();
        const bool limited =
            std::holds_alternative<amending::LimitValidity>(change.dated.instruction.operation);
        return std::tuple(undated, limited ? change.dated.from : change.dated.enters);
      };
      return key(a) < key(b);
    });
  }
  return changes;
}

std::map<act::ActId, std::vector<UnreadChange>> collect_unread(const Timeline& timeline) {
  std::map<act::ActId, std::vector<UnreadChange>> unread;
  for (const Entry& entry : timeline.entries()) {
    for (const Citation& provision : entry.not_understood) {
      const EntryIntoForce& beginning = beginning_of(entry, provision);
      for (const act::ActId& target : targets_of(entry, provision)) {
        const Entry* amended = timeline.find(target);
        if (amended == nullptr || !is_later(entry, *amended)) continue;
        unread[target].push_back({entry.id, provision, beginning.on ? beginning.on : entry.date});
      }
    }
  }
  return unread;
}

}  // namespace bipgen::timeline
