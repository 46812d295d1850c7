#include "parsing/format_content.hpp"

#include <doctest/doctest.h>

#include "parsing/parse_act.hpp"

using namespace bipgen;
using parsing::Grammar;

namespace {

constexpr std::string_view head =
    "---\n# Numer według rejestru.\ntype:   zarządzenie\nnumber: 1/2024  # z pieczęci\n"
    "date: 2024-03-01\ntitle: 'w sprawie prób'\n---\n";

struct Formatted {
  std::optional<std::string> text;  // without the front matter
  source::Diagnostics found;
};

Formatted format(const std::string& body, Grammar grammar = Grammar::act) {
  Formatted result;
  result.text = parsing::format_content({"1.md", std::string(head) + body}, grammar, result.found);
  if (result.text) {
    CHECK(result.text->starts_with(head));
    result.text->erase(0, head.size());
  }
  return result;
}

}  // namespace

TEST_CASE("the text gets its canonical form, and the front matter stays to the byte") {
  struct Case {
    const char* body;
    const char* expected;
  };
  for (const Case& each : {
           Case{"§ 1. Próby są\njawne.\n§ 2.   Próby są bezpłatne.\n\n\n",
                "§ 1. Próby są jawne.\n\n§ 2. Próby są bezpłatne.\n"},
           Case{"§ 1. Próby są:\n  1) jawne;\n  2) bezpłatne:\n  a) dla dzieci,\n  b) dla szkół.\n",
                "§ 1. Próby są:\n\n1) jawne;\n\n2) bezpłatne:\n\n    a) dla dzieci,\n\n    b) dla "
                "szkół.\n"},
           Case{"§ 1.Próby są jawne.\n", "§ 1. Próby są jawne.\n"},
           Case{"", ""},
       }) {
    const Formatted result = format(each.body);
    CHECK(result.text == each.expected);
    CHECK(result.found.all().empty());
  }
}

TEST_CASE("a document keeps its headings and tables") {
  const Formatted result = format(
      "# 1. Próby\nPróby są jawne.\n\n| Lp. | Próba |\n|---|---|\n| 1 | A |\n", Grammar::document);
  CHECK(result.text == "# 1. Próby\n\nPróby są jawne.\n\n| Lp. | Próba |\n|---|---|\n| 1 | A |\n");
}

TEST_CASE("what canonical form would mend in silence is left alone and reported") {
  const Formatted result =
      format("§ 1. W zarządzeniu nr 2/2023 § 1 otrzymuje brzmienie:\n\n„§ 1. Biuro jest czynne.\n");
  CHECK_FALSE(result.text);
  REQUIRE(result.found.all().size() == 1);
  CHECK(result.found.all()[0].kind == source::Kind::form_not_canonical);
  CHECK(result.found.all()[0].hint == "mend what `bipgen check` reports as B0207");
}

TEST_CASE("faults that stay as they are do not hinder") {
  const Formatted result = format("§ 1. Próby są:\n1) jawne;\n3) bezpłatne.\n");
  CHECK(result.text == "§ 1. Próby są:\n\n1) jawne;\n\n3) bezpłatne.\n");
}

TEST_CASE("a file without front matter is reported, not formatted") {
  source::Diagnostics found;
  CHECK_FALSE(parsing::format_content({"1.md", "§ 1. Próby.\n"}, Grammar::act, found));
  CHECK(found.count(source::Severity::error) == 1);
}

TEST_CASE("acts have a type, documents stand in their folder, the rest are pages") {
  using parsing::content_form;
  using parsing::ContentForm;
  CHECK(content_form({"a.md", std::string(head)}) == ContentForm::act);
  CHECK(content_form({"documents/a.md", "---\ntitle: A\n---\n"}) == ContentForm::document);
  CHECK(content_form({"content/x/documents/a.md", "---\ntitle: A\n---\n"}) ==
        ContentForm::document);
  CHECK(content_form({"my-documents/a.md", "---\ntitle: A\n---\n"}) == ContentForm::page);
  CHECK(content_form({"a.md", "bez nagłówka\n"}) == ContentForm::page);
}
