#include "lint/accessibility.hpp"

#include <doctest/doctest.h>

#include "parsing/parse_act.hpp"
#include "unit/lint/body.hpp"

using namespace bipgen;

namespace {

std::string found_in(const std::string& text, parsing::Grammar grammar) {
  const source::File file{"1.md", text};
  const source::Span body{0, static_cast<std::uint32_t>(text.size())};
  source::Diagnostics unused;
  source::Diagnostics found;
  lint::check_accessibility(file, body, parsing::parse_text(file, body, grammar, unused), found);
  return testing::dump(std::move(found));
}

}  // namespace

TEST_CASE("a heading is at most one level below the one before it") {
  using parsing::Grammar;
  CHECK(found_in("# 1. A\n\nTekst.\n\n### 1.1 B\n\nTekst.\n", Grammar::document) ==
        "B0601 1.md: heading of level 3 stands below one of level 1\n");
  CHECK(found_in("# 1. A\n\n## 1.1 B\n\n### 1.1.1 C\n\n# 2. D\n", Grammar::document).empty());
  CHECK(found_in("§ 1. A.\n\n## Załącznik nr 1. B\n\n§ 1. C.\n", Grammar::act).empty());
}

TEST_CASE("an image has words for those who do not see it") {
  const auto act = [](const std::string& words) {
    return found_in("§ 1. Plan: " + words + "\n", parsing::Grammar::act);
  };
  CHECK(act("![](plan.png)") == "B0602 1.md: image has no alternative text\n");
  CHECK(act("![ ](a.png) i ![](b.png)") ==
        "B0602 1.md: image has no alternative text\nB0602 1.md: image has no alternative text\n");
  CHECK(act("![Plan piętra](plan.png)").empty());
  CHECK(act("\\![](plan.png)").empty());
}
