#include "amend.hpp"

#include <doctest/doctest.h>

#include "parsing/plain_act.hpp"
#include "parsing/write_text.hpp"
#include "understood.hpp"

namespace bipgen::amending {

act::Text text_of(std::string_view plain) {
  source::Diagnostics unused;
  return parsing::parse_plain_act({"akt.txt", std::string(plain)}, unused);
}

AmendResult amend(std::string_view base, std::string_view amendment,
                  std::vector<TaintedPlace> tainted) {
  Understanding understanding = understand(amendment);
  CHECK(understanding.diagnostics.all().empty());
  const act::Text amending = text_of(amendment);
  const AmendingAct by{{act::ActType::zarzadzenie, "2/2030"},
                       amending,
                       "zmiana.txt",
                       calendar::Date::from_iso("2030-01-01")};
  AmendResult result;
  source::Diagnostics diagnostics;
  result.amended =
      apply(text_of(base), understanding.instructions, by, diagnostics, std::move(tainted));
  result.text = parsing::write_text(result.amended.text, parsing::Grammar::act);
  for (const source::Diagnostic& diagnostic : diagnostics.all()) {
    CHECK(source::code_of(diagnostic.kind) == "B0904");
  }
  for (const Outcome& outcome : result.amended.outcomes) {
    CHECK(outcome.applied == outcome.refusal.empty());
    if (outcome.refusal.empty()) continue;
    result.refusals += (result.refusals.empty() ? "" : "\n") + outcome.refusal.english();
  }
  return result;
}

std::string amended(std::string_view amendment) {
  const AmendResult result = amend(small_office, amendment);
  return result.refusals.empty() ? result.text : "refused: " + result.refusals;
}

bool holds(const std::string& text, std::string_view words) {
  return text.find(words) != std::string::npos;
}

}  // namespace bipgen::amending
