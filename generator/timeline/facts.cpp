#include "timeline/facts.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>
#include <string_view>

#include "act/lookup.hpp"
#include "calendar/spelling.hpp"
#include "markdown/inline.hpp"
#include "parsing/references.hpp"
#include "text/letters.hpp"
#include "text/words.hpp"

namespace bipgen::timeline {
namespace {

using source::Kind;

// Phrases are sought in lower-case text with single spaces.
constexpr std::array repeal_phrases = {std::string_view("traci moc"), std::string_view("tracą moc"),
                                       std::string_view("uchyla się")};
constexpr std::array amend_phrases = {
    std::string_view("następujące zmiany"),  std::string_view("otrzymuje brzmienie"),
    std::string_view("otrzymują brzmienie"), std::string_view("dodaje się"),
    std::string_view("zastępuje się"),       std::string_view("skreśla się")};

template <std::size_t n>
std::optional<std::size_t> find_any(std::string_view text,
                                    const std::array<std::string_view, n>& phrases) {
  std::size_t best = std::string_view::npos;
  for (const std::string_view phrase : phrases) best = std::min(best, text.find(phrase));
  if (best == std::string_view::npos) return std::nullopt;
  return best;
}

// "traci moc § 5 zarządzenia nr …" takes a part out of an act; the act lives on.
bool names_a_part(std::string_view words) {
  for (const std::string_view mark : {"§", "art.", "ust.", "pkt", "załącznik"}) {
    if (words.find(mark) != std::string_view::npos) return true;
  }
  return false;
}

// "(j.t. Obwieszczenie … z dnia …)" tells where the text of the act before it stands; nothing is
// done to the announcement.
bool tells_consolidated_text(std::string_view before) {
  before = text::trimmed(before);
  return before.ends_with("j.t.") || before.ends_with("t.j.") || before.ends_with("t. j.") ||
         before.ends_with("j. t.");
}

// Text of provisions is lower-cased for phrases only where an act or "życie" may be in it: the
// rest, nearly all of it, is passed over quickly.
bool may_matter(std::string_view text) {
  for (const std::string_view word : {"arządzen", "chwał", "staw", "ARZĄDZEN", "CHWAŁ", "STAW",
                                      "bwieszcz", "ozporządz", "ecyzj", "życie", "moc"}) {
    if (text.find(word) != std::string_view::npos) return true;
  }
  return false;
}

// Offsets found in the one hold in the other. (Only letters foreign to Polish change their length;
// a text with one is searched as it stands.)
std::string lower_same_length(const std::string& plain) {
  std::string lower = text::to_lower(plain);
  return lower.size() == plain.size() ? lower : plain;
}

class Reader {
 public:
  Reader(const act::Act& act, source::Diagnostics& diagnostics)
      : m_act(act), m_diagnostics(diagnostics) {}

  ActFacts read() {
    read_preamble();
    read_provisions(m_act.text.provisions, nullptr, {}, false);
    finish_beginning();
    return std::move(m_facts);
  }

 private:
  void add(EffectKind kind, act::ActReference to, const act::Citation& citation,
           source::Span span) {
    if (to.id() == m_act.heading.id) {
      if (kind != EffectKind::repeals) return;
      m_diagnostics.add(Kind::act_repeals_itself, {m_act.path, span},
                        print(m_act.heading.id) + " repeals itself in " + print(citation),
                        "expected the number of an earlier act");
      return;
    }
    m_facts.effects.push_back({kind, m_act.heading.id, std::move(to), citation});
  }

  void read_preamble() {
    const std::string plain = markdown::plain_text(act::joined_paragraphs(m_act.text.preamble));
    for (act::ActReference& reference : parsing::find_acts(plain)) {
      if (tells_consolidated_text(std::string_view(plain).substr(0, reference.span.begin)))
        continue;
      add(EffectKind::legal_basis, std::move(reference), {}, {});
    }
  }

  // The depth is that of the levels of the law. `repealing`: the words above a list ("Tracą moc:")
  // hold for its items.
  void read_provisions(const std::vector<act::Provision>& provisions, const act::Provision* parent,
                       const act::Citation& parent_citation, bool repealing) {
    const auto citations = act::citations_of(provisions, parent, parent_citation);
    for (std::size_t i = 0; i < provisions.size(); ++i) {
      read_provision(provisions[i], citations[i], repealing);
    }
  }

  void read_provision(const act::Provision& provision, const act::Citation& citation,
                      bool repealing) {
    for (const auto* blocks : {&provision.lead, &provision.closing}) {
      const std::string raw = act::joined_paragraphs(*blocks);
      if (!may_matter(raw)) continue;
      const std::string plain = markdown::plain_text(raw);
      read_entry_into_force(plain, provision, citation);
      read_acts(plain, provision.span, citation, repealing);
    }
    read_provisions(provision.children, &provision, citation, repealing);
  }

  void read_acts(const std::string& plain, source::Span span, const act::Citation& citation,
                 bool& repealing) {
    const std::string lower = lower_same_length(plain);
    const std::optional<std::size_t> repeal = find_any(lower, repeal_phrases);
    const bool amends_here = find_any(lower, amend_phrases).has_value();
    std::vector<act::ActReference> references = parsing::find_acts(plain);
    bool amended_one = false;
    for (act::ActReference& reference : references) {
      if (tells_consolidated_text(std::string_view(plain).substr(0, reference.span.begin)))
        continue;
      EffectKind kind = EffectKind::cites;
      const bool own_kind_of_act = reference.id().has_value();
      if (own_kind_of_act && repeal && reference.span.begin > *repeal) {
        const std::string_view between =
            std::string_view(lower).substr(*repeal, reference.span.begin - *repeal);
        kind = names_a_part(between) ? EffectKind::amends : EffectKind::repeals;
      } else if (own_kind_of_act && repealing) {
        kind = EffectKind::repeals;
      } else if (own_kind_of_act && amends_here && !amended_one) {
        kind = EffectKind::amends;
        amended_one = true;
      }
      add(kind, std::move(reference), citation, span);
    }
    if (references.empty()) {
      const bool opens_list = text::trimmed(plain).ends_with(':');
      repealing = repealing || (repeal && opens_list && !names_a_part(lower));
    }
  }

  void read_entry_into_force(const std::string& plain, const act::Provision& provision,
                             const act::Citation& citation) {
    const std::string lower = lower_same_length(plain);
    std::size_t clause = lower.find("wchodzi w życie");
    if (clause == std::string::npos) clause = lower.find("wchodzą w życie");
    if (clause == std::string::npos) return;
    if (m_facts.beginning.rule != EntryIntoForce::Rule::unknown) return;
    m_facts.beginning =
        entry_of(std::string_view(plain).substr(clause), std::string_view(lower).substr(clause));
    m_facts.beginning.citation = citation;
    m_facts.beginning.span = provision.span;
    m_clause_seen = true;
  }

  // `clause` begins with "wchodzi w życie". Exceptions ("z wyjątkiem § 3, który …") do not change
  // the day of the rest.
  EntryIntoForce entry_of(std::string_view clause, std::string_view lower) const {
    EntryIntoForce entry;
    const std::size_t exception = lower.find("z wyjątkiem");
    clause = clause.substr(0, exception);
    lower = lower.substr(0, exception);

    const std::size_t backdated = lower.find("z mocą od");
    if (backdated != std::string_view::npos) {
      if (const auto found = calendar::find_date(clause, backdated)) {
        entry.effective_from = found->date;
      }
      clause = clause.substr(0, backdated);
      lower = lower.substr(0, backdated);
    }
    using Rule = EntryIntoForce::Rule;
    if (lower.find("z dniem podpisania") != std::string_view::npos ||
        lower.find("z dniem podjęcia") != std::string_view::npos ||
        lower.find("z dniem wydania") != std::string_view::npos) {
      entry.rule = Rule::day_of_signing;
      entry.on = m_act.heading.date;
    } else if (lower.find("po upływie") != std::string_view::npos) {
      entry.rule = Rule::after_announcement;
      entry.days = days_after(lower);
    } else if (lower.find("następującym po dniu ogłoszenia") != std::string_view::npos) {
      entry.rule = Rule::after_announcement;
      entry.days = 1;
    } else if (lower.find("z dniem ogłoszenia") != std::string_view::npos ||
               lower.find("z dniem opublikowania") != std::string_view::npos) {
      entry.rule = Rule::on_announcement;
    } else if (const auto found = calendar::find_date(clause)) {
      entry.rule = Rule::on_date;
      entry.on = found->date;
    }
    return entry;
  }

  // "po upływie 14 dni od dnia ogłoszenia" -> 14; 0 for other units of time.
  static int days_after(std::string_view lower) {
    const std::size_t at = lower.find("po upływie");
    const std::vector<std::string_view> words = text::split_words(lower.substr(at));
    int days = 0;
    if (words.size() < 4 || !words[3].starts_with("dni")) return 0;
    std::from_chars(words[2].data(), words[2].data() + words[2].size(), days);
    return days;
  }

  void finish_beginning() {
    EntryIntoForce& beginning = m_facts.beginning;
    const auto at = [&](source::Span span) { return source::Location{m_act.path, span}; };
    const std::optional<calendar::Date> stated = m_act.heading.in_force_from;
    if (stated && beginning.on && *stated != *beginning.on) {
      m_diagnostics.add(Kind::in_force_contradicts_text, at(beginning.span),
                        "the text says in force from " + beginning.on->iso() +
                            ", `in_force` says " + stated->iso(),
                        "remove one of them");
    }
    if (stated) {
      beginning.rule = EntryIntoForce::Rule::stated;
      beginning.on = stated;
    } else if (!m_clause_seen) {
      m_diagnostics.add(Kind::entry_into_force_missing, at({}),
                        "no provision says when the act enters into force",
                        "expected `wchodzi w życie …`, or `in_force: {from: …}` in front matter");
    } else if (beginning.rule == EntryIntoForce::Rule::unknown) {
      m_diagnostics.add(Kind::entry_into_force_not_understood, at(beginning.span),
                        "the day of entry into force is not understood",
                        "state it as `in_force: {from: …}` in front matter");
    }
  }

  const act::Act& m_act;
  source::Diagnostics& m_diagnostics;
  ActFacts m_facts;
  bool m_clause_seen = false;
};

}  // namespace

ActFacts read_facts(const act::Act& act, source::Diagnostics& diagnostics) {
  if (!act.heading.held) return {};
  return Reader(act, diagnostics).read();
}

}  // namespace bipgen::timeline
