#include "amending/clause_pieces.hpp"

#include "amending/places.hpp"

namespace bipgen::amending {

namespace {

bool is_unit(const Piece& piece) {
  return piece.kind == PieceKind::unit || piece.kind == PieceKind::footnote;
}

}  // namespace

Place whole(act::Citation citation) {
  return {{std::move(citation), {}}, Part::whole, 0, {}};
}

ClausePieces::ClausePieces(std::span<const Piece> pieces, Context& context)
    : m_pieces(pieces), m_context(context) {
  for (std::size_t i = 0; i < m_pieces.size(); ++i) {
    if (m_pieces[i].kind == PieceKind::in) enter(i);
  }
}

// "w § 3 w ust. 1" goes deeper; "w § 3 i w § 5" names another place beside.
void ClausePieces::enter(std::size_t i) {
  const bool beside =
      i > 1 && m_pieces[i - 1].kind == PieceKind::joining && m_pieces[i - 2].kind == PieceKind::in;
  if (!beside) {
    m_outer = m_context.places;
    m_context.places = within(m_outer, m_pieces[i].places);
    return;
  }
  for (Place& place : within(m_outer, m_pieces[i].places)) {
    m_context.places.push_back(std::move(place));
  }
}

const Piece* ClausePieces::find(PieceKind kind) const {
  const std::size_t i = index_of(kind);
  return i < m_pieces.size() ? &m_pieces[i] : nullptr;
}

std::size_t ClausePieces::index_of(PieceKind kind) const {
  std::size_t i = 0;
  while (i < m_pieces.size() && m_pieces[i].kind != kind) ++i;
  return i;
}

std::vector<Place> ClausePieces::here_or_whole() const {
  return here().empty() ? std::vector<Place>{Place{}} : here();
}

std::vector<Place> ClausePieces::units(std::size_t first, std::size_t last) const {
  std::vector<Place> places;
  for (std::size_t i = first; i < last && i < m_pieces.size(); ++i) {
    if (!is_unit(m_pieces[i])) continue;
    // "art. 16 i art. 17" within an outer unit, "ust. 1 i pkt 2" within what comes before it.
    const std::vector<Place> outer =
        places.empty() ? here() : std::vector<Place>{whole(places.back().range.first)};
    for (Place& place : within(outer, m_pieces[i].places)) places.push_back(std::move(place));
  }
  return places;
}

std::vector<Place> ClausePieces::units_within(const std::vector<Place>& outer,
                                              std::size_t first) const {
  std::vector<Place> places;
  for (std::size_t i = first; i < m_pieces.size(); ++i) {
    if (!is_unit(m_pieces[i])) continue;
    for (Place& place : within(outer, m_pieces[i].places)) places.push_back(std::move(place));
  }
  return places;
}

std::vector<Place> ClausePieces::place_of_sign() const {
  const Piece* after = find(PieceKind::after);
  return after ? within(here(), after->places) : here_or_whole();
}

}  // namespace bipgen::amending
