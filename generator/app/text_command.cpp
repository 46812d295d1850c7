#include "app/text_command.hpp"

#include "app/act_choice.hpp"
#include "pages/act_texts.hpp"
#include "parsing/write_text.hpp"

namespace bipgen::app {

using calendar::Answer;
using calendar::Date;
using calendar::Moment;
using timeline::Entry;
using timeline::TextChange;
using timeline::TextHistory;
using timeline::Version;

namespace {

std::string day_of(const Moment& moment) {
  if (const auto exact = moment.exact()) return exact->iso();
  if (moment.latest) return "a day not after " + moment.latest->iso();
  if (moment.earliest) return "a day not before " + moment.earliest->iso();
  return "an unknown day";
}

std::string period_of(const calendar::Period& period) {
  std::string text = "from " + day_of(period.from);
  if (!period.until) return text;
  const auto until = period.until->exact();
  return text + " until " + (until ? until->plus_days(-1).iso() : day_of(*period.until));
}

// Whether the act is in force on the day, when that is not plain.
std::string doubt_about(const Entry& entry, Date day) {
  const Answer answer = calendar::contains(entry.in_force, day);
  if (answer == Answer::yes) return "";
  if (answer == Answer::unknown) {
    return "it is not known whether the act is in force on " + day.iso() + "\n";
  }
  const bool is_before = entry.in_force.from.earliest && day < *entry.in_force.from.earliest;
  return is_before ? "the act is in force only from " + day_of(entry.in_force.from) + "\n"
                   : "the act is in force only until " + period_of(entry.in_force).substr(5) + "\n";
}

source::Diagnostics findings_of(const pages::Site& site, const TextHistory& history,
                                const Version& version) {
  source::Diagnostics findings;
  for (const std::size_t index : version.outstanding) {
    const TextChange& change = history.changes[index];
    const Entry* by = site.timeline.find(change.dated.by);
    const std::string path = by != nullptr && by->act != nullptr ? by->act->path : std::string();
    findings.add(change.fate == timeline::Fate::undated ? source::Kind::change_without_day
                                                        : source::Kind::instruction_not_applied,
                 {path, change.dated.instruction.span},
                 "not in this text: " + print(change.dated.instruction.operation), change.reason);
  }
  for (const std::size_t index : version.unread) {
    const timeline::UnreadChange& change = history.unread[index];
    const Entry* by = site.timeline.find(change.by);
    const std::string path = by != nullptr && by->act != nullptr ? by->act->path : std::string();
    findings.add(source::Kind::amendment_not_understood, {path, {}},
                 "not in this text: what " + print(change.provision) + " of " + print(change.by) +
                     " changes",
                 "it is not understood");
  }
  return findings;
}

}  // namespace

ActTextAnswer text_of_act(const pages::Site& site, std::string_view act, std::optional<Date> day) {
  ActTextAnswer answer;
  const ActChoice choice = choose_act(site, act);
  if (choice.entry == nullptr) {
    answer.note = choice.problem;
    return answer;
  }
  const Entry& entry = *choice.entry;
  if (!entry.held || entry.act == nullptr) {
    answer.note = "the text of " + print(entry.id) + " is not held\n";
    return answer;
  }
  answer.found = true;
  const TextHistory* history = pages::history_of(site, entry.id);
  const Version* version = history != nullptr && day ? history->at(*day) : nullptr;
  const act::Text& text = version != nullptr ? version->text : entry.act->text;
  answer.text = parsing::write_text(text, parsing::Grammar::act);
  answer.note = print(entry.id) + ": ";
  if (!day) {
    answer.note += "the text as issued\n";
  } else {
    answer.note += "the text " + period_of(version != nullptr ? version->period : entry.in_force);
    answer.note += version != nullptr && !version->events.empty() ? ", consolidated, unofficial\n"
                                                                  : ", as issued\n";
    answer.note += doubt_about(entry, *day);
  }
  if (version != nullptr) answer.outstanding = findings_of(site, *history, *version);
  return answer;
}

}  // namespace bipgen::app
