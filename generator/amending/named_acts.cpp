#include "amending/named_acts.hpp"

#include <algorithm>

#include "amending/operations.hpp"
#include "amending/vocabulary.hpp"

namespace bipgen::amending {

std::optional<std::vector<act::ActReference>> amended_acts(const std::vector<Piece>& pieces) {
  std::vector<std::size_t> named;
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    if (pieces[i].kind == PieceKind::act && !pieces[i].amends_named) named.push_back(i);
  }
  std::vector<act::ActReference> acts;
  for (std::size_t i = 0; i < named.size(); ++i) {
    for (std::size_t between = i > 0 ? named[i - 1] + 1 : named[i]; between < named[i]; ++between) {
      const PieceKind kind = pieces[between].kind;
      if (kind != PieceKind::joining && kind != PieceKind::act) return std::nullopt;
    }
    acts.push_back(*pieces[named[i]].reference);
  }
  return acts;
}

bool names_annexed_regulation(const std::vector<Piece>& pieces, const AmendedText& of) {
  if (!of.act || of.annex || is_often_annexed(of.act->type)) return false;
  return std::any_of(pieces.begin(), pieces.end(), [](const Piece& it) {
    return it.kind == PieceKind::regulation || it.in_regulation;
  });
}

std::optional<RepealedItem> repealed_item(const std::vector<Piece>& pieces,
                                          const std::optional<Piece>& day) {
  RepealActs acts;
  Repeal units;
  for (const Piece& piece : pieces) {
    if (piece.kind == PieceKind::act && !piece.amends_named) {
      acts.acts.push_back(*piece.reference);
    } else if (piece.kind == PieceKind::unit) {
      units.places.insert(units.places.end(), piece.places.begin(), piece.places.end());
    } else if (piece.kind == PieceKind::in || piece.kind == PieceKind::which) {
      return std::nullopt;
    }
  }
  if (acts.acts.empty()) return std::nullopt;
  if (units.places.empty()) {
    if (day) {
      acts.day = day->day;
      acts.named = day_named_by(*day);
    }
    return RepealedItem{std::nullopt, std::move(acts)};
  }
  const bool is_plain =
      acts.acts.size() == 1 && pieces.front().kind == PieceKind::unit && !day.has_value();
  if (!is_plain) return std::nullopt;
  return RepealedItem{acts.acts.front(), std::move(units)};
}

}  // namespace bipgen::amending
