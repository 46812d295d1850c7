#include "timeline/facts.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <string_view>

#include "act/lookup.hpp"
#include "amending/read_instructions.hpp"
#include "markdown/inline.hpp"
#include "parsing/references.hpp"
#include "text/letters.hpp"
#include "text/words.hpp"

namespace bipgen::timeline {
namespace {

using source::Kind;
using source::message;

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
      : m_act(act), m_diagnostics(diagnostics), m_entry(act) {}

  ActFacts read() {
    read_preamble();
    read_provisions(m_act.text.provisions, nullptr, {}, false);
    Beginnings beginnings = m_entry.finish(m_diagnostics);
    m_facts.beginning = std::move(beginnings.whole);
    m_facts.partial = std::move(beginnings.parts);
    m_facts.parts_unknown = beginnings.parts_unknown;
    read_amendments();
    return std::move(m_facts);
  }

 private:
  void read_amendments() {
    source::Diagnostics findings;
    m_facts.instructions = amending::read_instructions(m_act, parsing::find_acts, findings);
    std::set<std::uint32_t> places;  // where sentences begin that are not understood
    for (const source::Diagnostic& finding : findings.all()) {
      const bool lost = finding.kind == Kind::amendment_not_understood ||
                        finding.kind == Kind::stated_instruction_not_understood;
      if (lost) places.insert(finding.where.span.begin);
    }
    m_diagnostics.append(std::move(findings));
    if (places.empty()) return;
    act::walk(m_act.text, [&](const act::Provision& provision, const act::Citation& citation) {
      const auto next = places.lower_bound(provision.span.begin);
      if (next != places.end() && *next < provision.span.end) {
        m_facts.not_understood.push_back(citation);
      }
    });
  }

  void add(EffectKind kind, act::ActReference to, const act::Citation& citation,
           source::Span span) {
    if (to.id() == m_act.heading.id) {
      if (kind != EffectKind::repeals) return;
      m_diagnostics.add(
          Kind::act_repeals_itself, {m_act.path, span},
          message("{} repeals itself in {}", print(m_act.heading.id), print(citation)),
          message("expected the number of an earlier act"));
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
    m_entry.read(provision, citation);
    for (const auto* blocks : {&provision.lead, &provision.closing}) {
      const std::string raw = act::joined_paragraphs(*blocks);
      if (!may_matter(raw)) continue;
      const std::string plain = markdown::plain_text(raw);
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

  const act::Act& m_act;
  source::Diagnostics& m_diagnostics;
  ActFacts m_facts;
  EntryReader m_entry;
};

}  // namespace

ActFacts read_facts(const act::Act& act, source::Diagnostics& diagnostics) {
  if (!act.heading.held) return {};
  return Reader(act, diagnostics).read();
}

}  // namespace bipgen::timeline
