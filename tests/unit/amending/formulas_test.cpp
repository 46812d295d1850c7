#include "amending/formulas.hpp"

#include <doctest/doctest.h>

#include "parsing/references.hpp"
#include "understood.hpp"

namespace bipgen::amending {
namespace {

TEST_CASE("every formula reads its own example, and no earlier one takes it") {
  REQUIRE(formulas().size() > 30);
  for (const Formula& formula : formulas()) {
    CAPTURE(std::string(formula.example));
    CAPTURE(std::string(formula.pattern));
    const std::vector<act::ActReference> acts = parsing::find_acts(formula.example);
    std::vector<Piece> pieces = read_pieces(formula.example, acts, {});
    std::erase_if(pieces, [](const Piece& it) { return it.kind == PieceKind::stop; });
    // As for any sentence, an act that is named beside its units says only whose they are.
    std::vector<Piece> without_acts = pieces;
    std::erase_if(without_acts, [](const Piece& it) { return it.kind == PieceKind::act; });
    std::vector<Clause> clauses = match_clauses(without_acts);
    if (clauses.empty()) clauses = match_clauses(pieces);
    REQUIRE_FALSE(clauses.empty());
    CHECK(clauses.back().formula == &formula);
  }
}

TEST_CASE("every formula means what its row says") {
  for (const Formula& formula : formulas()) {
    if (formula.meaning == Meaning::context) continue;
    CAPTURE(std::string(formula.example));
    const std::string found = understood(formula.example);
    CHECK(found.substr(0, formula.result.size()) == std::string(formula.result));
  }
}

}  // namespace
}  // namespace bipgen::amending
