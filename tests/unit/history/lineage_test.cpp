#include "history/lineage.hpp"

#include <doctest/doctest.h>

#include "source/render.hpp"

namespace bipgen::history {
namespace {

std::vector<Decision> parsed(const std::string& text, std::string& findings) {
  const source::File file{"lineage.yaml", text};
  source::Diagnostics diagnostics;
  auto decisions = parse_lineage(file, diagnostics);
  diagnostics.sort();
  findings.clear();
  for (const auto& found : diagnostics.all()) {
    findings +=
        found.message.english() + (found.hint.empty() ? "" : " | " + found.hint.english()) + "\n";
  }
  return decisions;
}

TEST_CASE("an empty file has no decisions") {
  std::string findings;
  CHECK(parsed("", findings).empty());
  CHECK(parsed("# nothing yet\n", findings).empty());
  CHECK(findings.empty());
}

TEST_CASE("a decision names two acts, units of either, kinds and a reason") {
  std::string findings;
  const auto decisions = parsed(
      "- verdict: state\n"
      "  acts: [zarządzenie 12/2020, uchwała nr XX/5/21]\n"
      "  before: A-1\n"
      "  after: [B-1, Referat Map]\n"
      "  kinds: [split]\n"
      "  note: Uzasadnienie projektu.\n"
      "- verdict: confirm\n"
      "  acts: [12/2020, 13/2021]\n"
      "  before: A-1\n",
      findings);
  CHECK(findings.empty());
  REQUIRE(decisions.size() == 2);
  CHECK(decisions[0].verdict == Decision::Verdict::state);
  CHECK(decisions[0].before_act == act::ActId{act::ActType::zarzadzenie, "12/2020"});
  CHECK(decisions[0].after_act == act::ActId{act::ActType::uchwala, "XX/5/21"});
  CHECK(decisions[0].before == std::vector<std::string>{"A-1"});
  CHECK(decisions[0].after == std::vector<std::string>{"B-1", "Referat Map"});
  CHECK(decisions[0].kinds == std::vector<ChangeKind>{ChangeKind::split});
  CHECK(decisions[0].note == "Uzasadnienie projektu.");
  CHECK(decisions[1].before_act.type == act::ActType::zarzadzenie);
  CHECK(decisions[1].kinds.empty());
}

TEST_CASE("what is not understood is reported, and the decision is left out") {
  const std::string acts = "  acts: [1/2020, 2/2021]\n";
  struct Case {
    std::string text;
    std::string findings;
  };
  for (const Case& one : {
           Case{"verdict: state\n",
                "the file is no list of decisions | each begins with `- verdict:`\n"},
           Case{"- verdict: confrim\n" + acts + "  before: A\n",
                "`confrim` is no verdict | did you mean `confirm`?\n"},
           Case{"- verdict: state\n" + acts + "  before: A\n  kinds: spilt\n",
                "`spilt` is no kind of change | did you mean `split`?\n"},
           Case{"- verdict: reject\n" + acts,
                "a decision names no unit | `before`, `after` or both\n"},
           Case{"- verdict: reject\n  acts: 1/2020\n  before: A\n",
                "`acts` does not name two acts | the earlier and the later one: "
                "`[1756/2022, 1796/2025]`\n"},
       }) {
    CAPTURE(one.text);
    std::string findings;
    CHECK(parsed(one.text, findings).empty());
    CHECK(findings == one.findings);
  }
  std::string findings;
  CHECK(parsed("- verdict: confirm\n" + acts + "  before: A\n  nota: x\n", findings).size() == 1);
  CHECK(findings.find("did you mean `note`?") != std::string::npos);
}

TEST_CASE("each kind of change has a name, and only those") {
  for (const std::string_view name : change_names()) {
    REQUIRE(change_kind(name));
    CHECK(name_of(*change_kind(name)) == name);
  }
  CHECK(name_of(ChangeKind::complex) == "complex");
  CHECK_FALSE(change_kind("Split"));
}

}  // namespace
}  // namespace bipgen::history
