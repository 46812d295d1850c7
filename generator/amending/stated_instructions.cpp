// What the editor states of an amending act's provisions, put in the place of what they say.
#include <algorithm>
#include <optional>

#include "act/lookup.hpp"
#include "amending/read_instructions.hpp"
#include "amending/text_edits.hpp"
#include "text/words.hpp"

namespace bipgen::amending {

namespace {

using act::StatedInstruction;
using source::Kind;
using source::message;

bool lies_within(const act::Citation& citation, const act::Citation& at) {
  return citation.steps.size() >= at.steps.size() &&
         std::equal(at.steps.begin(), at.steps.end(), citation.steps.begin());
}

bool holds(const std::vector<source::Span>& spans, source::Span span) {
  return std::find(spans.begin(), spans.end(), span) != spans.end();
}

// The provision and all below it. As deep as the levels of the law.
void collect_spans(const act::Provision& provision, std::vector<source::Span>& spans) {
  spans.push_back(provision.span);
  for (const auto* blocks : {&provision.lead, &provision.closing}) {
    for (const act::Block& block : *blocks) {
      spans.push_back(std::visit([](const auto& it) { return it.span; }, block));
    }
  }
  for (const act::Provision& child : provision.children) collect_spans(child, spans);
}

bool same_provisions(const std::vector<act::Provision>& a, const std::vector<act::Provision>& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](const auto& x, const auto& y) { return act::same_wording(x, y); });
}

// Whether both change the same text in the same way.
bool say_the_same(const Instruction& a, const Instruction& b) {
  const auto id_of = [](const Instruction& it) {
    return it.of.act ? it.of.act->id() : std::optional<act::ActId>();
  };
  const Wording* first = wording_of(a.operation);
  const Wording* second = wording_of(b.operation);
  const bool same_words =
      (first == nullptr) == (second == nullptr) &&
      (first == nullptr || (first->text == second->text && first->annex == second->annex &&
                            same_provisions(first->provisions, second->provisions)));
  // An act that the text does not name contradicts nothing.
  const bool same_act = !id_of(a) || !id_of(b) || id_of(a) == id_of(b);
  return print(a.operation) == print(b.operation) && same_act && a.of.annex == b.of.annex &&
         same_words;
}

source::Message message_of(const std::vector<const Instruction*>& instructions) {
  source::Message all;
  for (const Instruction* it : instructions) {
    source::Message one = message_of(it->operation);
    const Wording* wording = wording_of(it->operation);
    if (wording != nullptr && !wording->text.empty()) {
      one = message("{} {}", one, "„" + wording->text + "”");
    }
    const auto id = it->of.act ? it->of.act->id() : std::optional<act::ActId>();
    if (id) one = message("{0} of {1}", one, act::print(*id));
    all = all.empty() ? one : message("{}; {}", all, one);
  }
  return all.empty() ? message("nothing") : all;
}

class StatementReader {
 public:
  StatementReader(const act::Act& act, const FindActs& find_acts, source::Diagnostics& diagnostics)
      : m_act(act), m_find_acts(find_acts), m_diagnostics(diagnostics) {}

  std::vector<Instruction> read() {
    m_understood = read_instructions(m_act.text, m_act.path, m_find_acts, m_findings);
    for (const StatedInstruction& stated : m_act.heading.instructions) place(stated);
    if (m_statements.empty()) {
      m_diagnostics.append(std::move(m_findings));
      return std::move(m_understood);
    }
    read_sentences();
    for (const Statement& it : m_statements) {
      if (it.failed) continue;
      if (it.stated->of) set_act(it);
      if (!it.stated->forms.empty()) set_forms(it);
      report_contradiction(it);
    }
    return std::move(m_result);
  }

 private:
  struct Statement {
    const StatedInstruction* stated = nullptr;
    act::Citation at;                 // as the text counts
    std::vector<source::Span> spans;  // of the provision and what is below it
    bool failed = false;
  };

  void place(const StatedInstruction& stated) {
    const act::Provision* provision = act::resolve(m_act.text, stated.at);
    if (provision == nullptr) {
      m_diagnostics.add(Kind::stated_instruction_without_provision, {m_act.path, stated.where},
                        message("{} speaks of {}, which is not in the text",
                                source::in_quotes("instructions"), act::print(stated.at)),
                        message("expected a provision of this act"));
      return;
    }
    Statement& statement = m_statements.emplace_back();
    statement.stated = &stated;
    act::walk(m_act.text, [&](const act::Provision& it, const act::Citation& citation) {
      if (&it == provision) statement.at = citation;
    });
    collect_spans(*provision, statement.spans);
  }

  // Sentences are read where they stand, so that what holds for the units around them holds for
  // them. Those that are not understood are left out, and the text read once more.
  void read_sentences() {
    source::Diagnostics findings;
    m_result = read_instructions(edited(), m_act.path, m_find_acts, findings);
    bool failed = false;
    for (Statement& it : m_statements) {
      if (!it.stated->read) continue;
      const source::Message fault = fault_of(it, findings);
      if (fault.empty()) continue;
      it.failed = true;
      failed = true;
      m_diagnostics.add(Kind::stated_instruction_not_understood, {m_act.path, it.stated->where},
                        message("{} of {} is no amending sentence that is understood",
                                source::in_quotes("read"), act::print(it.at)),
                        fault);
    }
    if (failed) {
      findings = source::Diagnostics();
      m_result = read_instructions(edited(), m_act.path, m_find_acts, findings);
    }
    m_diagnostics.append(std::move(findings));
    for (Instruction& instruction : m_result) {
      for (const Statement& it : m_statements) {
        const bool is_read = !it.failed && it.stated->read;
        if (is_read && lies_within(instruction.citation, it.at)) instruction.stated = true;
      }
    }
  }

  // The text with the stated sentences in place of its own.
  act::Text edited() const {
    act::Text text = m_act.text;
    for (const Statement& it : m_statements) {
      const bool replaces = !it.failed && (it.stated->read || !it.stated->ignore.empty());
      if (!replaces) continue;
      const Found found = find(text, it.at);
      if (!found) continue;  // it is below another one that is replaced
      found->lead.clear();
      found->children.clear();
      found->closing.clear();
      if (!it.stated->read) continue;
      found->lead = it.stated->read->preamble;
      found->children = it.stated->read->provisions;
    }
    return text;
  }

  source::Message fault_of(const Statement& statement, const source::Diagnostics& findings) const {
    for (const source::Diagnostic& finding : findings.all()) {
      if (finding.where.span == statement.spans.front() ||
          finding.where.span == statement.stated->where) {
        return finding.hint.empty() ? finding.message : finding.hint;
      }
    }
    return instructions_of(m_result, statement).empty()
               ? message("expected a formula such as {}", "„w § 5 uchyla się ust. 2”")
               : source::Message();
  }

  static std::vector<const Instruction*> instructions_of(const std::vector<Instruction>& all,
                                                         const Statement& statement) {
    std::vector<const Instruction*> found;
    for (const Instruction& it : all) {
      if (lies_within(it.citation, statement.at)) found.push_back(&it);
    }
    return found;
  }

  void set_act(const Statement& statement) {
    for (Instruction& it : m_result) {
      if (!lies_within(it.citation, statement.at)) continue;
      it.of.act = *statement.stated->of;
      it.stated = true;
    }
  }

  // Words that the provision replaces or deletes.
  template <class Use>
  void for_each_words(const Statement& statement, Use use) {
    for (Instruction& it : m_result) {
      if (!lies_within(it.citation, statement.at)) continue;
      if (auto* replace = std::get_if<ReplaceWords>(&it.operation)) use(it, *replace);
      if (auto* remove = std::get_if<DeleteWords>(&it.operation)) use(it, *remove);
    }
  }

  // Each pair goes to the words that its own are nearest to: a provision may replace several.
  void set_forms(const Statement& statement) {
    bool any = false;
    for (const act::StatedForm& form : statement.stated->forms) {
      std::size_t nearest = static_cast<std::size_t>(-1);
      for_each_words(statement, [&](Instruction&, auto& operation) {
        nearest = std::min(nearest, text::edit_distance(operation.words, form.found));
      });
      for_each_words(statement, [&](Instruction& it, auto& operation) {
        any = true;
        if (text::edit_distance(operation.words, form.found) != nearest) return;
        operation.forms.push_back({form.found, form.by});
        if (operation.inflection == Inflection::as_written) {
          operation.inflection = Inflection::any_form;
        }
        it.stated = true;
      });
    }
    if (any) return;
    m_diagnostics.add(
        Kind::stated_forms_without_words, {m_act.path, statement.stated->where},
        message("{} are stated of {}, which replaces no words", source::in_quotes("forms"),
                act::print(statement.at)),
        message("expected a provision such as {}", "„użyte w § 5 wyrazy „A” zastępuje się …”"));
  }

  // Only what was understood without a doubt can be contradicted; forms only tell more of it.
  void report_contradiction(const Statement& statement) {
    if (!statement.stated->forms.empty() && !statement.stated->of) return;
    const bool doubtful = std::any_of(
        m_findings.all().begin(), m_findings.all().end(),
        [&](const source::Diagnostic& it) { return holds(statement.spans, it.where.span); });
    const auto before = instructions_of(m_understood, statement);
    const auto after = instructions_of(m_result, statement);
    const bool same =
        std::equal(before.begin(), before.end(), after.begin(), after.end(),
                   [](const Instruction* a, const Instruction* b) { return say_the_same(*a, *b); });
    if (doubtful || before.empty() || same) return;
    source::Diagnostic& found = m_diagnostics.add(
        Kind::stated_instruction_contradicts_text, {m_act.path, statement.stated->where},
        message("the front matter reads {} otherwise than its text", act::print(statement.at)),
        message("expected only what the text is silent or odd about"));
    found.notes.push_back({message("the text: {}", message_of(before)), {}});
    found.notes.push_back(
        {message("the front matter: {}", statement.stated->ignore.empty()
                                             ? message_of(after)
                                             : message("nothing, {}", statement.stated->ignore)),
         {}});
  }

  const act::Act& m_act;
  const FindActs& m_find_acts;
  source::Diagnostics& m_diagnostics;
  std::vector<Statement> m_statements;
  std::vector<Instruction> m_understood;  // without what is stated
  source::Diagnostics m_findings;         // of that
  std::vector<Instruction> m_result;
};

}  // namespace

std::vector<Instruction> read_instructions(const act::Act& act, const FindActs& find_acts,
                                           source::Diagnostics& diagnostics) {
  if (act.heading.instructions.empty()) {
    return read_instructions(act.text, act.path, find_acts, diagnostics);
  }
  return StatementReader(act, find_acts, diagnostics).read();
}

}  // namespace bipgen::amending
