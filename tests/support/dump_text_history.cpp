#include "support/dump_text_history.hpp"

#include <array>

namespace bipgen::testing {

using timeline::TextChange;
using timeline::TextHistory;
using timeline::Version;
using timeline::VersionEvent;

namespace {

std::string_view name_of(amending::EventKind kind) {
  constexpr std::array names = {"added",    "worded",     "words changed",
                                "repealed", "renumbered", "lapsed"};
  return names[static_cast<std::size_t>(kind)];
}

std::string_view name_of(timeline::Fate fate) {
  constexpr std::array names = {"applied", "refused", "undated", "no text"};
  return names[static_cast<std::size_t>(fate)];
}

std::string dump_day(const std::optional<calendar::Date>& day) {
  return day ? day->iso() : "?";
}

std::string dump_change(std::size_t number, const TextChange& change) {
  const timeline::DatedInstruction& dated = change.dated;
  std::string text = std::to_string(number) + ". " + print(dated.by) + " " +
                     print(dated.instruction.citation) + ": " + print(dated.instruction.operation) +
                     "\n     from " + dump_day(dated.from);
  if (dated.enters && dated.enters != dated.from) text += ", enters " + dump_day(dated.enters);
  text += ", " + std::string(name_of(change.fate));
  if (change.replaced > 0) text += " " + std::to_string(change.replaced) + " times";
  if (!change.reason.empty()) text += ": " + change.reason.english();
  if (!change.doubt.empty()) text += " (" + change.doubt.english() + ")";
  for (const amending::ReplacedForm& form : change.forms) {
    text += "\n     „" + form.found + "” → „" + form.by + "”, times: " + std::to_string(form.count);
  }
  return text + "\n";
}

std::string numbers(const std::vector<std::size_t>& changes) {
  std::string text;
  for (const std::size_t change : changes) text += " " + std::to_string(change + 1);
  return text.empty() ? " none" : text;
}

std::string dump_version(const Version& version) {
  std::string text = dump(version.period.from) + " – " +
                     (version.period.until ? dump(*version.period.until) : "") + ": changes" +
                     numbers(version.changes);
  if (!version.outstanding.empty()) text += "; outstanding" + numbers(version.outstanding);
  if (!version.unread.empty()) {
    text += "; not understood: " + std::to_string(version.unread.size());
  }
  return text + "\n";
}

std::string dump_provisions(const TextHistory& history) {
  std::string text;
  const std::size_t last = history.versions.size() - 1;
  const auto standing = timeline::standing_events(history.versions[last]);
  for (const auto& [citation, events] : standing) {
    text += citation + ":";
    for (const VersionEvent& event : events) {
      text += std::string(&event == &events.front() ? " " : ", ") +
              std::string(name_of(event.event.kind)) + " by " + std::to_string(event.change + 1);
    }
    const auto at = act::parse_citation(citation);
    const auto earlier = at ? timeline::earlier_wordings(history, last, *at)
                            : std::vector<timeline::EarlierWording>();
    for (const timeline::EarlierWording& wording : earlier) {
      text += "; earlier " + print(wording.citation) + " in version " +
              std::to_string(wording.version + 1);
    }
    text += "\n";
  }
  return text;
}

}  // namespace

std::string dump(const calendar::Moment& moment) {
  if (const auto exact = moment.exact()) return exact->iso();
  if (moment.earliest) return "not-before-" + moment.earliest->iso();
  if (moment.latest) return "not-after-" + moment.latest->iso();
  return "unknown";
}

std::string dump_text_history(const TextHistory& history) {
  std::string text = "Changes\n";
  for (std::size_t i = 0; i < history.changes.size(); ++i) {
    text += dump_change(i + 1, history.changes[i]);
  }
  if (history.versions.empty()) return text + "\nThe text is not held\n";
  text += "\nVersions\n";
  for (const Version& version : history.versions) text += dump_version(version);
  return text + "\nProvisions of the last version\n" + dump_provisions(history);
}

}  // namespace bipgen::testing
