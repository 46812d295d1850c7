// What holds of amending: instructions drafted from two versions of an act turn the first into the
// second, can be read from the text that says them, and do only what they say.
#include <algorithm>
#include <map>
#include <string>
#include <vector>

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include "amending/apply.hpp"
#include "amending/read_instructions.hpp"
#include "amending/repealed.hpp"
#include "drafting/draft.hpp"
#include "drafting/wording.hpp"
#include "drafting/write_amendment.hpp"
#include "fuzz/text_properties.hpp"
#include "parsing/parse_act.hpp"
#include "parsing/references.hpp"
#include "parsing/write_text.hpp"
#include "property/edits.hpp"
#include "property/generators.hpp"
#include "property/real_texts.hpp"
#include "source/render.hpp"

using namespace bipgen;

namespace {

constexpr std::string_view title = "w sprawie organizacji Biura Próbnego";

std::string written(const act::Text& text) {
  return parsing::write_text(text, parsing::Grammar::act);
}

// The parser's view of the text: what generators make may be laid out otherwise.
act::Text parsed(const std::string& text) {
  const source::File file{"draft.md", text};
  source::Diagnostics unused;
  return parsing::parse_text(file, {0, static_cast<std::uint32_t>(text.size())},
                             parsing::Grammar::act, unused);
}

drafting::Draft draft(const act::Text& before, const act::Text& after,
                      source::Diagnostics& findings) {
  return drafting::draft_amendment({before, std::string(title), "before.md"},
                                   {after, std::string(title), "after.md"}, findings);
}

amending::Amended apply(const act::Text& text,
                        const std::vector<amending::Instruction>& instructions,
                        const std::vector<act::Provision>& annexes) {
  act::Text own;
  own.annexes = annexes;
  source::Diagnostics findings;
  amending::Amended amended =
      amending::apply(text, instructions, {{}, own, "amending.md", {}}, findings);
  RC_LOG() << source::render_text(findings, [](const std::string&) { return std::nullopt; });
  return amended;
}

bool say_the_same(const std::vector<act::Provision>& a, const std::vector<act::Provision>& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](const act::Provision& x, const act::Provision& y) {
                      return x.label == y.label && drafting::says_the_same(x, y);
                    });
}

void log_case(const act::Text& before, const act::Text& after, const drafting::Draft& drafted) {
  RC_LOG() << "before:\n" << written(before) << "\nafter:\n" << written(after) << "\ndraft:\n";
  for (const amending::Instruction& instruction : drafted.instructions) {
    RC_LOG() << print(instruction.operation) << "\n";
  }
}

act::Text amendment_of(const drafting::Draft& drafted) {
  act::Heading heading;
  heading.id = {act::ActType::zarzadzenie, "12/2024"};
  heading.date = calendar::Date::from_iso("2024-03-01");
  heading.title = title;
  return drafting::write_amendment(drafted, {heading, "Burmistrza Miasta Przykładowo"});
}

// Titles are quoted in a sentence, where they lose their markup; such a draft is reported.
bool quotes_markup(const drafting::Draft& drafted) {
  return std::any_of(drafted.instructions.begin(), drafted.instructions.end(),
                     [](const amending::Instruction& it) {
                       const amending::Wording* wording = amending::wording_of(it.operation);
                       return wording && !wording->text.empty() &&
                              !drafting::can_be_quoted(wording->text);
                     });
}

void check_read_back(const drafting::Draft& drafted) {
  if (drafted.instructions.empty() || quotes_markup(drafted)) return;
  const std::string text = written(amendment_of(drafted));
  RC_LOG() << "\nwritten:\n" << text;
  source::Diagnostics findings;
  const auto read =
      amending::read_instructions(parsed(text), "draft.md", parsing::find_acts, findings);
  for (const amending::Instruction& instruction : read) {
    RC_LOG() << "read: " << print(instruction.operation) << "\n";
  }
  RC_ASSERT(read.size() == drafted.instructions.size());
  for (std::size_t i = 0; i < read.size(); ++i) {
    RC_ASSERT(drafting::same_instruction(read[i], drafted.instructions[i]));
  }
}

// A lawful edit is drafted without a doubt, and the draft gives the edited text.
void check_lawful(const act::Text& before, const act::Text& after) {
  source::Diagnostics findings;
  const drafting::Draft drafted = draft(before, after, findings);
  log_case(before, after, drafted);
  RC_LOG() << source::render_text(findings, [](const std::string&) { return std::nullopt; });
  const amending::Amended amended = apply(before, drafted.instructions, drafted.annexes);
  RC_LOG() << "\namended:\n" << written(amended.text);
  RC_ASSERT(findings.all().empty());
  for (const amending::Outcome& outcome : amended.outcomes) RC_ASSERT(outcome.applied);
  RC_ASSERT(say_the_same(amended.text.provisions, after.provisions));
  RC_ASSERT(say_the_same(amended.text.annexes, after.annexes));
  fuzz::check_round_trip(amended.text, parsing::Grammar::act);
  check_read_back(drafted);
}

std::map<std::string, int> count_words(const act::Text& text) {
  std::map<std::string, int> counts;
  for (const auto* list : {&text.provisions, &text.annexes}) {
    for (const act::Provision& provision : *list) {
      for (const std::string_view word : drafting::words_of(provision)) ++counts[std::string(word)];
    }
  }
  return counts;
}

bool is_reported(const source::Diagnostics& findings, source::Kind kind) {
  const auto& all = findings.all();
  return std::any_of(all.begin(), all.end(),
                     [kind](const source::Diagnostic& it) { return it.kind == kind; });
}

// Whatever the new text: the draft applies, and no word of the new text is lost without a finding.
void check_any(const act::Text& before, const act::Text& after) {
  source::Diagnostics findings;
  const drafting::Draft drafted = draft(before, after, findings);
  log_case(before, after, drafted);
  RC_LOG() << source::render_text(findings, [](const std::string&) { return std::nullopt; });
  const amending::Amended amended = apply(before, drafted.instructions, drafted.annexes);
  RC_LOG() << "\namended:\n" << written(amended.text);
  for (const amending::Outcome& outcome : amended.outcomes) RC_ASSERT(outcome.applied);
  if (!is_reported(findings, source::Kind::draft_not_expressible)) {
    const auto have = count_words(amended.text);
    for (const auto& [word, count] : count_words(after)) {
      RC_LOG() << word << "\n";
      if (word.starts_with("(uchylon")) continue;
      RC_ASSERT(have.contains(word));
      RC_ASSERT(have.at(word) >= count);
    }
  }
  check_read_back(drafted);
}

// Which § an instruction works in; empty for chapters and for §§ that are added.
std::string paragraf_of(const amending::Instruction& instruction) {
  const auto places = amending::places_of(instruction.operation);
  if (places.empty() || places.front().range.first.empty()) return {};
  const act::Step& step = places.front().range.first.steps.front();
  const bool adds = std::holds_alternative<amending::Add>(instruction.operation) &&
                    places.front().range.first.steps.size() == 1;
  if (step.level != act::Level::paragraf || adds) return {};
  return (instruction.of.annex ? print(*instruction.of.annex) : "") + print(step);
}

}  // namespace

TEST_CASE("nothing to apply changes nothing") {
  CHECK(rc::check([] {
    const act::Text text = property::draw_act_text();
    const amending::Amended same = apply(text, {}, {});
    RC_ASSERT(act::same_wording(same.text, text));
    RC_ASSERT(same.events.empty());
  }));
}

TEST_CASE("a draft of no changes is empty") {
  CHECK(rc::check([] {
    const act::Text text = property::draw_act_text();
    source::Diagnostics findings;
    RC_ASSERT(draft(text, text, findings).instructions.empty());
    RC_ASSERT(findings.all().empty());
  }));
}

TEST_CASE("what is drafted from lawful edits gives the edited text and reads back") {
  CHECK(rc::check([] {
    const act::Text before = property::draw_act_text();
    check_lawful(before, property::draw_lawful_edits(before));
  }));
}

TEST_CASE("what is drafted from any edits applies and loses no word in silence") {
  CHECK(rc::check([] {
    const act::Text before = property::draw_lawful_edits(property::draw_act_text());
    check_any(before, property::draw_any_edits(before));
  }));
}

TEST_CASE("even two acts that have nothing in common") {
  CHECK(rc::check([] {
    const act::Text before = property::draw_act_text();
    check_any(before, property::draw_act_text());
  }));
}

TEST_CASE("real acts with lawful edits") {
  const std::vector<act::Text> texts = property::real_texts();
  REQUIRE(texts.size() == 5);
  CHECK(rc::check([&texts] {
    const act::Text& before = texts[*rc::gen::inRange<std::size_t>(0, texts.size())];
    check_lawful(before, property::draw_lawful_edits(before));
  }));
}

TEST_CASE("real acts with any edits") {
  const std::vector<act::Text> texts = property::real_texts();
  CHECK(rc::check([&texts] {
    const act::Text& before = texts[*rc::gen::inRange<std::size_t>(0, texts.size())];
    check_any(before, property::draw_any_edits(before));
  }));
}

TEST_CASE("instructions on different §§ commute") {
  CHECK(rc::check([] {
    const act::Text before = property::draw_act_text();
    const act::Text after = property::draw_lawful_edits(before);
    source::Diagnostics findings;
    const drafting::Draft drafted = draft(before, after, findings);
    std::vector<amending::Instruction> inside;
    for (const amending::Instruction& instruction : drafted.instructions) {
      if (!paragraf_of(instruction).empty()) inside.push_back(instruction);
    }
    std::vector<amending::Instruction> turned = inside;
    std::stable_sort(turned.begin(), turned.end(),
                     [](const auto& a, const auto& b) { return paragraf_of(a) > paragraf_of(b); });
    const amending::Amended one = apply(before, inside, drafted.annexes);
    const amending::Amended other = apply(before, turned, drafted.annexes);
    RC_ASSERT(act::same_wording(one.text, other.text));
  }));
}
