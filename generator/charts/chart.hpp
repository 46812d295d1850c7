// A structure as an organization chart: own hanging placement, drawn by Graphviz (nop2), finished
// as an accessible SVG.
#pragma once

#include <functional>
#include <string>

#include "organization/structure.hpp"

namespace bipgen::charts {

struct ChartText {
  std::string title;        // <title>: "Struktura organizacyjna … od 28 lipca 2025 r."
  std::string description;  // <desc>: one sentence with the numbers
  std::string directly;     // caption of the head's own column: "bezpośrednio Dyrektorowi:"
  std::string unplaced;     // over units whose superior is not known: "przełożony niewskazany:"
  std::string role_description;  // aria-roledescription: "schemat organizacyjny"
  // Short words for relations on dashed lines: "współpraca", "udział w decyzjach".
  std::function<std::string(organization::RelationKind)> relation;
};

// The address of the page of a unit or post, "" for none (posts and outsiders without pages).
using Href = std::function<std::string(const std::string& id)>;

// <svg> … </svg>, no prolog, no fixed size, ids prefixed with `id_prefix` (two charts may stand on
// one page). The same bytes for the same input. May be called from many threads (Graphviz is
// serialised inside). An empty structure gives an empty string.
std::string draw_chart(const organization::Structure& structure, const ChartText& text,
                       const Href& href, const std::string& id_prefix);

}  // namespace bipgen::charts
