// The pieces of one clause by their kinds, and where it speaks. Private to amending/.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "amending/instruction.hpp"
#include "amending/operations.hpp"
#include "amending/pieces.hpp"

namespace bipgen::amending {

class ClausePieces {
 public:
  // What the clause itself says of where ("w § 3 w ust. 1") enters the context.
  ClausePieces(std::span<const Piece> pieces, Context& context);

  std::span<const Piece> all() const { return m_pieces; }
  Context& context() const { return m_context; }

  // The first piece of that kind; nullptr when there is none.
  const Piece* find(PieceKind kind) const;
  // Its place, or the number of pieces.
  std::size_t index_of(PieceKind kind) const;

  // Where the clause speaks; empty: the whole text is meant, but nobody said so.
  const std::vector<Place>& here() const { return m_context.places; }
  // The same with a place for the whole text.
  std::vector<Place> here_or_whole() const;

  // The units named in [first, last), each within what holds it.
  std::vector<Place> units(std::size_t first, std::size_t last) const;
  std::vector<Place> units() const { return units(0, m_pieces.size()); }

  // The same named units, within `outer`.
  std::vector<Place> units_within(const std::vector<Place>& outer, std::size_t first) const;

  // Where a sign stands that ends a unit: "po lit. c średnik".
  std::vector<Place> place_of_sign() const;

 private:
  void enter(std::size_t i);

  std::span<const Piece> m_pieces;
  Context& m_context;
  std::vector<Place> m_outer;
};

// The unit itself as a place.
Place whole(act::Citation citation);

// The operations on words and signs of a clause that has them; on units, operations.cpp.
Understood read_words(Meaning meaning, const ClausePieces& clause);

}  // namespace bipgen::amending
