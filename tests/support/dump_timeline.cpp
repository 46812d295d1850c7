#include "support/dump_timeline.hpp"

#include <array>

namespace bipgen::testing {

using timeline::Effect;
using timeline::EndOfForce;
using timeline::Entry;
using timeline::EntryIntoForce;

namespace {

std::string dump(const std::optional<calendar::Date>& date) {
  return date ? date->iso() : "?";
}

std::string dump(const calendar::Moment& moment) {
  if (const auto exact = moment.exact()) return exact->iso();
  return "[" + dump(moment.earliest) + " … " + dump(moment.latest) + "]";
}

std::string_view name_of(EntryIntoForce::Rule rule) {
  constexpr std::array names = {"unknown", "stated",          "day of signing",
                                "on date", "on announcement", "after announcement"};
  return names[static_cast<std::size_t>(rule)];
}

std::string_view name_of(timeline::EffectKind kind) {
  constexpr std::array names = {"legal basis", "amends", "repeals", "cites"};
  return names[static_cast<std::size_t>(kind)];
}

std::string_view name_of(EndOfForce::Reason reason) {
  constexpr std::array names = {"none",       "stated", "repealed",
                                "superseded", "lapsed", "with amended"};
  return names[static_cast<std::size_t>(reason)];
}

std::string place(const act::Citation& citation) {
  return citation.empty() ? "" : ", " + print(citation);
}

std::string dump_reference(const act::ActReference& reference) {
  std::string text(name_of(reference.type));
  if (reference.number) text += " " + *reference.number;
  if (reference.date) text += " of " + reference.date->iso();
  return text;
}

std::string dump_entry(const Entry& entry) {
  std::string text = print(entry.id) + (entry.held ? "" : " (not held)") + "\n";
  text += "  date: " + dump(entry.date) + "\n  title: " + entry.title + "\n";
  text += "  from: " + dump(entry.in_force.from) + " (" +
          std::string(name_of(entry.beginning.rule)) + place(entry.beginning.citation);
  if (entry.beginning.days > 0) text += ", " + std::to_string(entry.beginning.days) + " days";
  if (entry.beginning.effective_from) {
    text += ", effective from " + entry.beginning.effective_from->iso();
  }
  text += ")\n";
  if (entry.in_force.until) {
    text += "  until: " + dump(*entry.in_force.until) + " (" +
            std::string(name_of(entry.ending.reason));
    if (entry.ending.by) text += " by " + print(*entry.ending.by);
    text += place(entry.ending.citation) + ")\n";
  }
  for (const Effect& effect : entry.effects) {
    text += "  " + std::string(name_of(effect.kind)) + ": " + dump_reference(effect.to) +
            place(effect.citation) + "\n";
  }
  for (const Effect& effect : entry.affected) {
    text += "  from others, " + std::string(name_of(effect.kind)) + ": " + print(effect.from) +
            place(effect.citation) + "\n";
  }
  return text;
}

}  // namespace

std::string dump_timeline(const timeline::Timeline& timeline) {
  std::string text;
  for (const Entry& entry : timeline.entries()) text += dump_entry(entry);
  return text;
}

}  // namespace bipgen::testing
