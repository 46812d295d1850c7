#include "drafting/draft.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "amending/apply.hpp"
#include "amending/repealed.hpp"
#include "drafting/draft_text.hpp"
#include "drafting/draft_unit.hpp"
#include "drafting/wording.hpp"

namespace bipgen::drafting {

namespace {

using act::Citation;
using act::Provision;
using amending::Instruction;
using amending::Operation;
using amending::Part;
using amending::Place;
using source::Kind;
using source::message;

Citation cite_annex(const act::Label& label) {
  return {{act::Step{act::Level::zalacznik, label}}};
}

Place whole(Citation citation, Part part = Part::whole) {
  return {{std::move(citation), {}}, part, 0, {}};
}

// The text of an act or of one of its annexes, as it should become.
struct Expectation {
  std::optional<Citation> annex;
  std::vector<ExpectedUnit> units;
};

class Drafter {
 public:
  Drafter(const Version& before, const Version& after, source::Diagnostics& diagnostics)
      : m_before(before),
        m_after(after),
        m_files{before.path, after.path},
        m_diagnostics(diagnostics) {}

  Draft draft() {
    // What does not become what it should in small steps gets new wording as a whole.
    for (int attempt = 0; attempt < 2; ++attempt) {
      m_draft = {};
      m_expected.clear();
      m_findings = {};
      draft_title();
      draft_body();
      draft_annexes();
      if (is_as_expected(attempt == 0 ? Failure::retry : Failure::report)) break;
    }
    report_preamble();
    report_footnotes();
    m_diagnostics.append(std::move(m_findings));
    return std::move(m_draft);
  }

 private:
  enum class Failure : std::uint8_t { retry, report };

  void give(const std::optional<Citation>& annex, Operation operation) {
    Instruction instruction;
    instruction.of.annex = annex;
    instruction.operation = std::move(operation);
    m_draft.instructions.push_back(std::move(instruction));
  }

  void not_expressible(const std::string& path, source::Span span, source::Message message,
                       source::Message hint) {
    m_findings.add(Kind::draft_not_expressible, {path, span}, std::move(message), std::move(hint));
  }

  void draft_title() {
    if (m_before.title == m_after.title) return;
    if (m_after.title.empty()) {
      not_expressible(m_after.path, {}, message("the new text has no title"),
                      message("the draft keeps the old one"));
      return;
    }
    give({}, amending::Replace{{whole({}, Part::title)}, {{}, m_after.title, {}}});
  }

  void draft_body() {
    TextDraft body = draft_text(m_before.text.provisions, m_after.text.provisions,
                                m_whole[std::string()], m_files, m_findings);
    for (Operation& operation : body.operations) give({}, std::move(operation));
    m_expected.push_back({std::nullopt, std::move(body.expected)});
  }

  static const Provision* annex_with(const std::vector<Provision>& annexes,
                                     const act::Label& label) {
    const auto found = std::find_if(annexes.begin(), annexes.end(),
                                    [&label](const Provision& it) { return it.label == label; });
    return found == annexes.end() ? nullptr : &*found;
  }

  void draft_annexes() {
    for (const Provision& annex : m_before.text.annexes) {
      const Provision* now = annex_with(m_after.text.annexes, annex.label);
      if (now) {
        draft_annex(annex, *now);
      } else if (!amending::is_repealed(annex)) {
        const Citation citation = cite_annex(annex.label);
        m_findings.add(Kind::draft_unit_left_out, {m_before.path, annex.span},
                       message("{} is left out of the new text", act::print(citation)),
                       message("the draft repeals it"));
        give({}, amending::Repeal{{whole(citation)}});
      }
    }
    const Provision* previous = nullptr;
    for (const Provision& annex : m_after.text.annexes) {
      if (!annex_with(m_before.text.annexes, annex.label)) add_annex(annex, previous);
      previous = &annex;
    }
  }

  void draft_annex(const Provision& before, const Provision& after) {
    if (says_the_same(before, after)) return;
    const Citation citation = cite_annex(before.label);
    if (amending::is_repealed(after)) {
      give({}, amending::Repeal{{whole(citation)}});
      return;
    }
    const bool units_only = before.title == after.title && says_the_same(before.lead, after.lead) &&
                            says_the_same(before.closing, after.closing) &&
                            !before.children.empty() && !after.children.empty() &&
                            !m_whole[std::string()].contains(act::print(citation));
    if (units_only) {
      source::Diagnostics findings;
      TextDraft inner = draft_text(before.children, after.children, m_whole[act::print(citation)],
                                   m_files, findings);
      const std::size_t words = words_of(after).size();
      const bool mostly_new = words_quoted_in(inner.operations) * 5 > words * 3;
      if (!mostly_new || !findings.all().empty()) {
        for (Operation& operation : inner.operations) give(citation, std::move(operation));
        m_expected.push_back({citation, std::move(inner.expected)});
        m_findings.append(std::move(findings));
        return;
      }
    }
    give({}, amending::Replace{{whole(citation)}, in_annex(after)});
    m_expected.push_back({citation, units_of_text(after.children)});
    if (after.title.empty() && !before.title.empty()) {
      not_expressible(m_after.path, after.span, message("{} loses its title", act::print(citation)),
                      message("the draft keeps the old one"));
    }
  }

  void add_annex(const Provision& annex, const Provision* previous) {
    const Citation citation = cite_annex(annex.label);
    amending::Add added;
    added.places = {whole(citation)};
    added.wording = in_annex(annex);
    if (previous) {
      added.position = amending::Position::after;
      added.neighbour = whole(cite_annex(previous->label));
    }
    give({}, std::move(added));
    m_expected.push_back({citation, units_of_text(annex.children)});
  }

  // Long new wording stands in an annex of the amending act.
  amending::Wording in_annex(const Provision& annex) {
    m_draft.annexes.push_back(annex);
    const std::size_t count = m_draft.annexes.size();
    m_draft.annexes.back().label = act::Label(std::to_string(count));
    return {{}, {}, cite_annex(m_draft.annexes.back().label)};
  }

  // An only annex has no number.
  void number_annexes() {
    if (m_draft.annexes.size() != 1) return;
    m_draft.annexes.front().label = act::Label();
    for (Instruction& instruction : m_draft.instructions) {
      auto* replace = std::get_if<amending::Replace>(&instruction.operation);
      auto* add = std::get_if<amending::Add>(&instruction.operation);
      amending::Wording* wording = replace ? &replace->wording : add ? &add->wording : nullptr;
      if (wording && wording->annex) wording->annex = cite_annex({});
    }
  }

  // Tries the instructions. What cannot be applied leaves the draft.
  bool is_as_expected(Failure failure) {
    number_annexes();
    act::Text own;
    own.annexes = m_draft.annexes;
    source::Diagnostics unused;
    const amending::Amended amended =
        amending::apply(m_before.text, m_draft.instructions, {{}, own, {}, {}}, unused);
    std::vector<Instruction> kept;
    for (std::size_t i = 0; i < amended.outcomes.size(); ++i) {
      if (amended.outcomes[i].applied) kept.push_back(std::move(m_draft.instructions[i]));
    }
    const bool all_applied = kept.size() == amended.outcomes.size();
    m_draft.instructions = std::move(kept);
    bool as_expected = all_applied;
    for (const Expectation& expected : m_expected) {
      as_expected = compare(expected, amended.text, failure) && as_expected;
    }
    return as_expected;
  }

  bool compare(const Expectation& expected, const act::Text& amended, Failure failure) {
    const std::vector<Provision>* list = &amended.provisions;
    if (expected.annex) {
      const Provision* annex = annex_with(amended.annexes, expected.annex->steps.back().label);
      static const std::vector<Provision> none;
      list = annex ? &annex->children : &none;
    }
    std::map<std::string, Provision> found;
    for (ExpectedUnit& unit : units_of_text(*list)) {
      found.insert_or_assign(std::move(unit.citation), std::move(unit.provision));
    }
    const std::string annex = expected.annex ? act::print(*expected.annex) : std::string();
    bool all = true;
    for (const ExpectedUnit& unit : expected.units) {
      const auto now = found.find(unit.citation);
      if (now != found.end() && says_the_same(now->second, unit.provision)) continue;
      all = false;
      if (failure == Failure::retry) {
        m_whole[annex].insert(unit.citation);
      } else {
        report_failed(annex, unit);
      }
    }
    return all;
  }

  void report_failed(const std::string& annex, const ExpectedUnit& unit) {
    const bool is_new = unit.before == source::Span();
    not_expressible(is_new ? m_after.path : m_before.path,
                    is_new ? unit.provision.span : unit.before,
                    message("{} cannot be given its new wording",
                            (annex.empty() ? "" : annex + " ") + unit.citation),
                    message("its place cannot be told from others: the draft leaves it as it was"));
  }

  static source::Span span_of(const std::vector<act::Block>& blocks) {
    if (blocks.empty()) return {};
    return std::visit([](const auto& block) { return block.span; }, blocks.front());
  }

  void report_preamble() {
    if (says_the_same(m_before.text.preamble, m_after.text.preamble)) return;
    not_expressible(
        m_after.path, span_of(m_after.text.preamble),
        message("what stands above the first unit changes"),
        message("amending acts do not change the legal basis: the draft leaves it as it was"));
  }

  void report_footnotes() {
    const auto text_of = [](const std::vector<act::Footnote>& notes, const std::string& label) {
      const auto found = std::find_if(notes.begin(), notes.end(),
                                      [&label](const auto& note) { return note.label == label; });
      return found == notes.end() ? std::string() : found->text;
    };
    for (const act::Footnote& note : m_after.text.footnotes) {
      if (text_of(m_before.text.footnotes, note.label) == note.text) continue;
      not_expressible(m_after.path, note.span, message("footnote {} is new or changes", note.label),
                      message("the draft leaves it out"));
    }
    for (const act::Footnote& note : m_before.text.footnotes) {
      if (note.text.empty() || !text_of(m_after.text.footnotes, note.label).empty()) continue;
      not_expressible(m_before.path, note.span,
                      message("footnote {} is left out of the new text", note.label),
                      message("the draft leaves it as it was"));
    }
  }

  const Version& m_before;
  const Version& m_after;
  Files m_files;
  source::Diagnostics& m_diagnostics;
  source::Diagnostics m_findings;
  Draft m_draft;
  std::vector<Expectation> m_expected;
  std::map<std::string, std::set<std::string>> m_whole;  // by annex; "" is the act
};

bool same_wording(const amending::Wording& a, const amending::Wording& b) {
  return a.text == b.text && a.annex == b.annex &&
         std::equal(a.provisions.begin(), a.provisions.end(), b.provisions.begin(),
                    b.provisions.end(), [](const Provision& x, const Provision& y) {
                      return (x.level >= act::Level::tiret || x.label == y.label) &&
                             says_the_same(x, y);
                    });
}

}  // namespace

Draft draft_amendment(const Version& before, const Version& after,
                      source::Diagnostics& diagnostics) {
  return Drafter(before, after, diagnostics).draft();
}

bool same_instruction(const Instruction& a, const Instruction& b) {
  const amending::Wording* first = amending::wording_of(a.operation);
  const amending::Wording* second = amending::wording_of(b.operation);
  if (!first != !second || (first && !same_wording(*first, *second))) return false;
  // print() leaves out nothing but the wording.
  return a.of.annex == b.of.annex && amending::print(a.operation) == amending::print(b.operation);
}

}  // namespace bipgen::drafting
