// Two hierarchies of one office as one: the later one, and in it what has ended, at its old place.
// Knows nothing of what changed besides.
#pragma once

#include <optional>
#include <vector>

#include "charts/hierarchy.hpp"

namespace bipgen::charts {

// For each node of the earlier hierarchy the node of the later one that it is; none has ended, or
// is an outsider who is not named any more.
using Continuations = std::vector<std::optional<std::size_t>>;

// The nodes of `after` keep their places and order; what has ended follows, `removed`. Outsiders of
// the earlier hierarchy are there where somebody who ended hangs from them or is linked to them.
// Links that came or went are `added` or `removed`.
Hierarchy unite(const Hierarchy& before, Hierarchy after, const Continuations& continuations);

}  // namespace bipgen::charts
