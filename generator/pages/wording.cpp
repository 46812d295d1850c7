#include "pages/wording.hpp"

#include "text/letters.hpp"

namespace bipgen::pages {

using calendar::Answer;
using calendar::Moment;
using timeline::Entry;
using timeline::EntryIntoForce;

std::string full_name(const Site& site, const Entry& entry) {
  std::string name = text::capitalized(print(entry.id));
  if (!entry.issuer.empty()) {
    const bool own = entry.issuer == site.publisher.issuer;
    // Only the publisher's own issuer is known in the genitive; citations give the genitive.
    if (own) {
      name += " " + site.publisher.issuer_genitive;
    } else if (!entry.held) {
      name += " " + entry.issuer;
    }
  }
  if (entry.date) {
    name += " z dnia " + calendar::spelled(*entry.date, calendar::Language::polish);
  }
  return name;
}

std::string short_name(const Entry& entry) {
  return print(entry.id);
}

Validity validity_of(const Entry& entry, calendar::Date today) {
  switch (calendar::contains(entry.in_force, today)) {
    case Answer::yes:
      return Validity::in_force;
    case Answer::unknown:
      return Validity::unknown;
    case Answer::no:
      break;
  }
  const auto& earliest = entry.in_force.from.earliest;
  return earliest && *earliest > today ? Validity::future : Validity::not_in_force;
}

std::string_view class_of(Validity validity) {
  switch (validity) {
    case Validity::in_force:
      return "in-force";
    case Validity::not_in_force:
      return "not-in-force";
    case Validity::future:
      return "future";
    case Validity::unknown:
      break;
  }
  return "unknown";
}

const std::string& word_for(const Site& site, Validity validity) {
  switch (validity) {
    case Validity::in_force:
      return site.string("status.in_force");
    case Validity::not_in_force:
      return site.string("status.not_in_force");
    case Validity::future:
      return site.string("status.future");
    case Validity::unknown:
      break;
  }
  return site.string("status.unknown");
}

std::string moment_text(const Site& site, const Moment& moment) {
  if (const auto exact = moment.exact()) return site.spelled(*exact);
  if (moment.earliest && moment.latest) {
    return site.strings->format("moment.between", {{"earliest", site.spelled(*moment.earliest)},
                                                   {"latest", site.spelled(*moment.latest)}});
  }
  if (moment.earliest) {
    return site.strings->format("moment.not_before", {{"date", site.spelled(*moment.earliest)}});
  }
  if (moment.latest) {
    return site.strings->format("moment.not_after", {{"date", site.spelled(*moment.latest)}});
  }
  return site.string("moment.unknown");
}

namespace {

// "w mocy od 28 lipca 2025 r.", "początek obowiązywania: nie później niż …": a known day, a bound
// and an unknown day are different sentences.
std::string moment_sentence(const Site& site, const std::string& key, const Moment& moment) {
  if (!moment.earliest && !moment.latest) return site.string(key + "_unknown");
  return site.strings->format(moment.exact() ? key : key + "_bound",
                              {{"date", moment_text(site, moment)}});
}

}  // namespace

std::string period_text(const Site& site, const calendar::Period& period) {
  std::string text = moment_sentence(site, "validity.from", period.from);
  if (!period.until) return text;
  Moment until = *period.until;
  // Where only a bound is known, the lower side is its own beginning and would say nothing.
  if (!until.exact() && until.latest) until.earliest.reset();
  return text + "; " + moment_sentence(site, "validity.until", until);
}

std::string validity_text(const Site& site, const Entry& entry) {
  return period_text(site, entry.in_force);
}

std::string as_sentence(std::string words) {
  if (!words.ends_with('.')) words += '.';
  return words;
}

std::string beginning_text(const Site& site, const Entry& entry) {
  const EntryIntoForce& beginning = entry.beginning;
  std::string text;
  switch (beginning.rule) {
    case EntryIntoForce::Rule::stated:
      text = site.string("beginning.stated");
      break;
    case EntryIntoForce::Rule::day_of_signing:
      text = site.string("beginning.day_of_signing");
      break;
    case EntryIntoForce::Rule::on_date:
      text = site.string("beginning.on_date");
      break;
    case EntryIntoForce::Rule::on_announcement:
      text = site.string("beginning.on_announcement");
      break;
    case EntryIntoForce::Rule::after_announcement:
      text = beginning.days > 0 ? site.strings->plural("beginning.after_announcement",
                                                       static_cast<std::size_t>(beginning.days))
                                : site.string("beginning.after_announcement_other");
      break;
    case EntryIntoForce::Rule::unknown:
      return site.string("beginning.unknown");
  }
  if (beginning.effective_from) {
    text += ", " + site.strings->format("beginning.effective_from",
                                        {{"date", site.spelled(*beginning.effective_from)}});
  }
  return text;
}

}  // namespace bipgen::pages
