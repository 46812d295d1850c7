#include "timeline/entry_into_force.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <string_view>

#include "act/citation_ranges.hpp"
#include "act/lookup.hpp"
#include "act/reading.hpp"
#include "calendar/spelling.hpp"
#include "markdown/inline.hpp"
#include "parsing/references.hpp"
#include "text/letters.hpp"
#include "text/words.hpp"

namespace bipgen::timeline {

using act::Citation;
using act::CitationRange;
using source::in_quotes;
using source::Kind;
using source::message;
using Rule = EntryIntoForce::Rule;

namespace {

constexpr std::size_t none = std::string_view::npos;

// What opens a part with a day of its own.
constexpr std::array<std::string_view, 4> exception_words{"z wyjątkiem", "z tym że", "z tym, że",
                                                          "przy czym"};
// What a day follows.
constexpr std::array<std::string_view, 4> entry_verbs{"wchodzi w życie", "wchodzą w życie",
                                                      "stosuje się od", "obowiązuj"};

template <std::size_t n>
std::size_t find_any(std::string_view text, const std::array<std::string_view, n>& phrases,
                     std::size_t from = 0) {
  std::size_t best = none;
  for (const std::string_view phrase : phrases) best = std::min(best, text.find(phrase, from));
  return best;
}

// "po upływie 14 dni od dnia ogłoszenia" -> 14; 0 for other units of time.
int days_after(std::string_view lower) {
  const std::vector<std::string_view> words =
      text::split_words(lower.substr(lower.find("po upływie")));
  int days = 0;
  if (words.size() < 4 || !words[3].starts_with("dni")) return 0;
  std::from_chars(words[2].data(), words[2].data() + words[2].size(), days);
  return days;
}

bool has(std::string_view text, std::string_view phrase) {
  return text.find(phrase) != none;
}

// The day that the words after "wchodzi w życie" name.
EntryIntoForce read_day(std::string_view clause, const std::optional<calendar::Date>& signed_on) {
  std::string lower_case = text::to_lower(std::string(clause));
  if (lower_case.size() != clause.size()) lower_case = clause;
  std::string_view lower = lower_case;
  EntryIntoForce entry;
  const std::size_t backdated = lower.find("z mocą od");
  if (backdated != none) {
    if (const auto found = calendar::find_date(clause, backdated)) {
      entry.effective_from = found->date;
    }
    clause = clause.substr(0, backdated);
    lower = lower.substr(0, backdated);
  }
  if (has(lower, "z dniem podpisania") || has(lower, "z dniem podjęcia") ||
      has(lower, "z dniem wydania")) {
    entry.rule = Rule::day_of_signing;
    entry.on = signed_on;
  } else if (has(lower, "po upływie")) {
    entry.rule = Rule::after_announcement;
    entry.days = days_after(lower);
  } else if (has(lower, "następującym po dniu ogłoszenia")) {
    entry.rule = Rule::after_announcement;
    entry.days = 1;
  } else if (has(lower, "z dniem ogłoszenia") || has(lower, "z dniem opublikowania")) {
    entry.rule = Rule::on_announcement;
  } else if (const auto found = calendar::find_date(clause)) {
    entry.rule = Rule::on_date;
    entry.on = found->date;
  }
  return entry;
}

std::vector<CitationRange> ranges_in(std::string_view words,
                                     const std::vector<CitationRange>& context) {
  std::vector<CitationRange> ranges;
  for (const act::FoundCitations& found : parsing::find_citations(words)) {
    for (const CitationRange& range : found.ranges) {
      if (context.empty()) ranges.push_back(range);
      for (const CitationRange& outer : context) {
        ranges.push_back({act::within(outer.first, range.first), range.last});
      }
    }
  }
  return ranges;
}

// Exceptions in running words: "§ 3, który wchodzi w życie z dniem …, oraz § 5 pkt 2, który …".
class ExceptionReader {
 public:
  ExceptionReader(const act::Act& act, const std::vector<CitationRange>& context)
      : m_signed_on(act.heading.date), m_context(context) {}

  // False when a part is named and not its day, or the other way round.
  bool read(std::string_view words, std::vector<PartialEntry>& found) {
    std::string lower_case = text::to_lower(std::string(words));
    if (lower_case.size() != words.size()) lower_case = words;
    bool understood = false;
    std::size_t begin = 0;
    while (true) {
      const std::size_t verb = find_any(lower_case, entry_verbs, begin);
      if (verb == none) break;
      const std::size_t end = next_citation(words, verb);
      understood = take(words.substr(begin, verb - begin), words.substr(verb, end - verb), found);
      if (!understood) return false;
      begin = end;
    }
    return read_rest(words.substr(begin), understood, found);
  }

 private:
  static std::size_t next_citation(std::string_view words, std::size_t from) {
    const auto citations = parsing::find_citations(words.substr(from));
    return citations.empty() ? words.size() : from + citations.front().begin;
  }

  // "a § 4 – z dniem 1 stycznia 2026 r.": the verb is not said again.
  bool read_rest(std::string_view rest, bool understood, std::vector<PartialEntry>& found) {
    const auto citations = parsing::find_citations(rest);
    if (citations.empty()) return understood;
    const std::size_t day = citations.back().end;
    return take(rest.substr(0, day), rest.substr(day), found);
  }

  bool take(std::string_view named, std::string_view day, std::vector<PartialEntry>& found) {
    PartialEntry part;
    const std::size_t scope = named.find("w zakresie");
    part.parts = ranges_in(named.substr(0, scope), m_context);
    if (part.parts.empty()) part.parts = m_context;
    if (scope != none) part.scope = ranges_in(named.substr(scope), {});
    part.entry = read_day(day, m_signed_on);
    const bool understood = !part.parts.empty() && part.entry.rule != Rule::unknown &&
                            (scope == none || !part.scope.empty());
    // Of what is excepted, but on an unknown day, the day of the rest must not be believed.
    if (!understood) part.entry = EntryIntoForce();
    if (!part.parts.empty()) found.push_back(std::move(part));
    return understood;
  }

  std::optional<calendar::Date> m_signed_on;
  const std::vector<CitationRange>& m_context;
};

std::string words_of(const act::Provision& provision) {
  return markdown::plain_text(act::joined_paragraphs(provision.lead));
}

// "Przepis § 1 pkt 3 wchodzi w życie …": a part is the subject, not the act.
bool has_part_as_subject(std::string_view before_verb) {
  const std::string lower = text::to_lower(std::string(before_verb));
  if (has(lower, "mowa w") || has(lower, "niniejsz")) return false;
  const std::string_view trimmed = text::trimmed(before_verb);
  const std::size_t word = act::word_end(trimmed, 0);
  if (word > 0 && act::type_from_word(trimmed.substr(0, word))) return false;
  return !parsing::find_citations(before_verb).empty();
}

}  // namespace

void EntryReader::read(const act::Provision& provision, const Citation& citation) {
  for (const auto* blocks : {&provision.lead, &provision.closing}) {
    const std::string raw = act::joined_paragraphs(*blocks);
    if (!has(raw, "życie") && !has(raw, "ŻYCIE")) continue;
    read_sentence(markdown::plain_text(raw), provision, citation);
  }
}

void EntryReader::read_sentence(const std::string& plain, const act::Provision& provision,
                                const Citation& citation) {
  std::string lower = text::to_lower(plain);
  if (lower.size() != plain.size()) lower = plain;
  std::size_t verb = lower.find("wchodzi w życie");
  if (verb == none) verb = lower.find("wchodzą w życie");
  if (verb == none) return;
  for (const PartialEntry& known : m_found.parts) {
    if (act::covers(known.entry.citation, citation)) return;  // an item of a list read before
  }
  m_clause_seen = true;
  if (has_part_as_subject(std::string_view(plain).substr(0, verb))) {
    return read_exceptions(plain, provision, citation);
  }
  const std::size_t exception = find_any(lower, exception_words, verb);
  if (m_found.whole.rule == Rule::unknown) {
    m_found.whole =
        read_day(std::string_view(plain).substr(verb, exception - verb), m_act.heading.date);
    m_found.whole.citation = citation;
    m_found.whole.span = provision.span;
  }
  if (exception != none) {
    read_exceptions(std::string_view(plain).substr(exception), provision, citation);
  }
}

void EntryReader::read_exceptions(std::string_view words, const act::Provision& provision,
                                  const Citation& citation) {
  std::vector<PartialEntry> found;
  bool understood = true;
  if (text::trimmed(words).ends_with(':') && !provision.children.empty()) {
    const std::vector<CitationRange> context = ranges_in(words, {});
    for (const act::Provision& item : provision.children) {
      understood = ExceptionReader(m_act, context).read(words_of(item), found) && understood;
      understood = item.children.empty() && understood;
    }
  } else {
    understood = ExceptionReader(m_act, {}).read(words, found);
  }
  for (PartialEntry& part : found) {
    part.entry.citation = citation;
    part.entry.span = provision.span;
    m_found.parts.push_back(std::move(part));
  }
  if (understood) return;
  m_not_understood = provision.span;
  m_found.parts_unknown = m_found.parts_unknown || found.empty();
}

Beginnings EntryReader::finish(source::Diagnostics& diagnostics) {
  EntryIntoForce& whole = m_found.whole;
  const bool only_parts = whole.rule == Rule::unknown && !m_found.parts.empty() &&
                          std::all_of(m_found.parts.begin(), m_found.parts.end(),
                                      [](const PartialEntry& part) { return part.entry.on; });
  if (only_parts) {
    whole = std::min_element(m_found.parts.begin(), m_found.parts.end(),
                             [](const PartialEntry& a, const PartialEntry& b) {
                               return *a.entry.on < *b.entry.on;
                             })
                ->entry;
  }
  report(diagnostics);
  if (m_act.heading.in_force_from) {
    whole.rule = Rule::stated;
    whole.on = m_act.heading.in_force_from;
  }
  return std::move(m_found);
}

void EntryReader::report(source::Diagnostics& diagnostics) const {
  const EntryIntoForce& whole = m_found.whole;
  const std::optional<calendar::Date>& stated = m_act.heading.in_force_from;
  const auto at = [&](source::Span span) { return source::Location{m_act.path, span}; };
  if (stated && whole.on && *stated != *whole.on) {
    diagnostics.add(Kind::in_force_contradicts_text, at(whole.span),
                    message("the text says in force from {}, {} says {}", whole.on->iso(),
                            in_quotes("in_force"), stated->iso()),
                    message("remove one of them"));
  }
  if (!stated && !m_clause_seen) {
    diagnostics.add(Kind::entry_into_force_missing, at({}),
                    message("no provision says when the act enters into force"),
                    message("expected {}, or {} in front matter", in_quotes("wchodzi w życie …"),
                            in_quotes("in_force: {from: …}")));
  } else if (!stated && whole.rule == Rule::unknown) {
    diagnostics.add(Kind::entry_into_force_not_understood, at(whole.span),
                    message("the day of entry into force is not understood"),
                    message("state it as {} in front matter", in_quotes("in_force: {from: …}")));
  } else if (!stated &&
             (whole.rule == Rule::on_announcement || whole.rule == Rule::after_announcement)) {
    diagnostics.add(Kind::entry_into_force_not_understood, at(whole.span),
                    message("in force by its announcement, whose day the text does not give"),
                    message("state it as {} in front matter", in_quotes("in_force: {from: …}")));
  }
  if (m_not_understood.end > m_not_understood.begin) {
    diagnostics.add(
        Kind::entry_into_force_not_understood, at(m_not_understood),
        message("of a part with a day of its own it is not understood which it is, or which day"),
        message(
            "expected words like {}",
            in_quotes("z wyjątkiem § 3 ust. 1, który wchodzi w życie z dniem 1 marca 2026 r.")));
  }
}

}  // namespace bipgen::timeline
