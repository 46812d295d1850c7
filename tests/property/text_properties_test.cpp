#include "fuzz/text_properties.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include "act/lookup.hpp"
#include "parsing/format_content.hpp"
#include "parsing/write_text.hpp"
#include "property/generators.hpp"
#include "support/dump_text.hpp"

using namespace bipgen;

namespace {

// Labels of a generated text are never doubled, so every citation names one provision.
void check_every_citation_resolves(const act::Text& text) {
  act::walk(text, [&text](const act::Provision& provision, const act::Citation& citation) {
    RC_LOG() << act::print(citation) << "\n";
    RC_ASSERT(act::resolve(text, citation) == &provision);
  });
  fuzz::check_citations(text);
}

void check_written(const act::Text& text, parsing::Grammar grammar) {
  const source::File file{"written.md", parsing::write_text(text, grammar)};
  const source::Span all{0, static_cast<std::uint32_t>(file.text.size())};
  source::Diagnostics diagnostics;
  const act::Text back = parsing::parse_text(file, all, grammar, diagnostics);
  RC_LOG() << "the tree:\n" << testing::dump_text(text) << "written:\n" << file.text;
  RC_LOG() << "read back:\n" << testing::dump_text(back);
  RC_ASSERT(act::same_wording(text, back));
  RC_ASSERT(parsing::write_text(back, grammar) == file.text);
}

// White space that says nothing, and lines broken between words: what editors leave behind.
std::string draw_untidy(const std::string& text) {
  std::string untidy;
  for (const char c : text) {
    untidy += c;
    if (c == '\n') untidy += std::string(*rc::gen::inRange(0, 2), '\n');
  }
  return untidy + std::string(*rc::gen::inRange(0, 3), '\n');
}

void check_formatted(const act::Text& text, parsing::Grammar grammar) {
  const std::string head = "---\n# klucze\ntype:  zarządzenie\n---\n";
  const source::File file{"written.md", head + draw_untidy(parsing::write_text(text, grammar))};
  RC_LOG() << file.text;
  source::Diagnostics found;
  const auto formatted = parsing::format_content(file, grammar, found);
  RC_ASSERT(formatted.has_value() == found.all().empty());
  if (!formatted) return;
  RC_LOG() << "formatted:\n" << *formatted;
  RC_ASSERT(formatted->starts_with(head));
  const auto read = [&](const std::string& whole) {
    const source::Span body{static_cast<std::uint32_t>(head.size()),
                            static_cast<std::uint32_t>(whole.size())};
    source::Diagnostics unused;
    return parsing::parse_text({"written.md", whole}, body, grammar, unused);
  };
  RC_ASSERT(act::same_wording(read(file.text), read(*formatted)));
  RC_ASSERT(parsing::format_content({"written.md", *formatted}, grammar, found) == formatted);
}

source::Diagnostics findings_in(const act::Text& text, parsing::Grammar grammar) {
  const source::File file{"written.md", parsing::write_text(text, grammar)};
  source::Diagnostics diagnostics;
  parsing::parse_text(file, {0, static_cast<std::uint32_t>(file.text.size())}, grammar,
                      diagnostics);
  RC_LOG() << file.text;
  return diagnostics;
}

}  // namespace

TEST_CASE("formatting changes no word and no level, and once is enough") {
  CHECK(rc::check([] { check_formatted(property::draw_act_text(), parsing::Grammar::act); }));
  CHECK(rc::check(
      [] { check_formatted(property::draw_document_text(), parsing::Grammar::document); }));
}

TEST_CASE("an act is written and read back the same") {
  CHECK(rc::check([] { check_written(property::draw_act_text(), parsing::Grammar::act); }));
}

TEST_CASE("a document is written and read back the same") {
  CHECK(
      rc::check([] { check_written(property::draw_document_text(), parsing::Grammar::document); }));
}

TEST_CASE("every provision of an act resolves from its citation") {
  CHECK(rc::check([] { check_every_citation_resolves(property::draw_act_text()); }));
}

TEST_CASE("every provision of a document resolves from its citation") {
  CHECK(rc::check([] { check_every_citation_resolves(property::draw_document_text()); }));
}

TEST_CASE("an act with right numbers has no finding about numbers") {
  CHECK(rc::check([] {
    const auto findings = findings_in(property::draw_act_text(), parsing::Grammar::act);
    for (const source::Diagnostic& finding : findings.all()) {
      RC_LOG() << finding.message.english() << "\n";
      RC_ASSERT(finding.kind != source::Kind::label_out_of_order);
      RC_ASSERT(finding.kind != source::Kind::duplicate_unit);
      RC_ASSERT(finding.kind != source::Kind::unclosed_quotation);
      RC_ASSERT(finding.kind != source::Kind::text_inside_list);
    }
  }));
}
