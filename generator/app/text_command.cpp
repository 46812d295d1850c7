#include "app/text_command.hpp"

#include "app/act_choice.hpp"
#include "pages/act_texts.hpp"
#include "parsing/write_text.hpp"

namespace bipgen::app {

using calendar::Answer;
using calendar::Date;
using calendar::Moment;
using source::message;
using timeline::Entry;
using timeline::TextChange;
using timeline::TextHistory;
using timeline::Version;

namespace {

source::Message day_of(const Moment& moment) {
  if (const auto exact = moment.exact()) return exact->iso();
  if (moment.latest) return message("a day not after {}", moment.latest->iso());
  if (moment.earliest) return message("a day not before {}", moment.earliest->iso());
  return message("an unknown day");
}

source::Message period_of(const calendar::Period& period) {
  if (!period.until) return message("from {}", day_of(period.from));
  const auto until = period.until->exact();
  return message("from {} until {}", day_of(period.from),
                 until ? source::Message(until->plus_days(-1).iso()) : day_of(*period.until));
}

// Whether the act is in force on the day, when that is not plain.
void add_doubt(const Entry& entry, Date day, std::vector<source::Message>& lines) {
  const Answer answer = calendar::contains(entry.in_force, day);
  if (answer == Answer::yes) return;
  if (answer == Answer::unknown) {
    lines.push_back(message("it is not known whether the act is in force on {}", day.iso()));
    return;
  }
  const bool is_before = entry.in_force.from.earliest && day < *entry.in_force.from.earliest;
  lines.push_back(is_before
                      ? message("the act is in force only from {}", day_of(entry.in_force.from))
                      : message("the act is in force only {}", period_of(entry.in_force)));
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
                 message("not in this text: {}", message_of(change.dated.instruction.operation)),
                 change.reason);
  }
  for (const std::size_t index : version.unread) {
    const timeline::UnreadChange& change = history.unread[index];
    const Entry* by = site.timeline.find(change.by);
    const std::string path = by != nullptr && by->act != nullptr ? by->act->path : std::string();
    findings.add(source::Kind::amendment_not_understood, {path, {}},
                 message("not in this text: what {} of {} changes", print(change.provision),
                         print(change.by)),
                 message("it is not understood"));
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
    answer.note = {message("the text of {} is not held", print(entry.id))};
    return answer;
  }
  answer.found = true;
  const TextHistory* history = pages::history_of(site, entry.id);
  const Version* version = history != nullptr && day ? history->at(*day) : nullptr;
  const act::Text& text = version != nullptr ? version->text : entry.act->text;
  answer.text = parsing::write_text(text, parsing::Grammar::act);
  if (!day) {
    answer.note = {message("{}: the text as issued", print(entry.id))};
  } else {
    const source::Message period = period_of(version != nullptr ? version->period : entry.in_force);
    const bool consolidated = version != nullptr && !version->events.empty();
    answer.note = {
        consolidated ? message("{}: the text {}, consolidated, unofficial", print(entry.id), period)
                     : message("{}: the text {}, as issued", print(entry.id), period)};
    add_doubt(entry, *day, answer.note);
  }
  if (version != nullptr) answer.outstanding = findings_of(site, *history, *version);
  return answer;
}

}  // namespace bipgen::app
