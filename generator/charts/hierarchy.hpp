// Who stands under whom in a chart: a structure with its gaps, doubles and contradictions turned
// into trees. Knows nothing of boxes and points.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "organization/structure.hpp"

namespace bipgen::charts {

enum class Rank {
  head,
  deputy,
  post,
  unit,
  outsider,
  rest,  // nobody: "+ 12", in the place of those who are left out
};

// Why a node or a link is drawn otherwise than the others.
enum class Emphasis : std::uint8_t { none, added, removed, changed, moved, own };

// What is said of a node beside its code and name.
struct Remark {
  Emphasis emphasis = Emphasis::none;
  std::string lead;                // small, above the code: "współpraca"
  std::string sign;                // beside the code: "+ NOWA"
  std::vector<std::string> notes;  // small, below the name
};

// What one box stands for. A unit and the post that it is ("Główny Miejski Strateg", IT-08) are one
// node; so are a unit and the post that heads it.
struct Node {
  std::string id;       // of the unit, else of the post or outsider
  std::string post_id;  // of the post that shares the node; or ""
  std::string code;
  std::string name;
  Rank rank = Rank::unit;
  organization::UnitKind kind = organization::UnitKind::other;  // of a unit
  std::vector<std::size_t> children;  // who reports to it: posts, then units as the law lists them
  bool leads = false;                 // somebody reports to it, whether or not the chart shows whom
  // How it hangs from its superior, where not as one who reports to it.
  std::optional<organization::RelationKind> hangs_by = std::nullopt;
  Remark remark = {};
};

// Outside the line of the office: those who report to an outsider, or to nobody but have a
// relation.
struct Aside {
  std::optional<std::size_t> superior;
  std::vector<std::size_t> members;
};

// A relation other than subordination; several between the same two are one, their words joined.
struct Link {
  organization::RelationKind kind = organization::RelationKind::cooperates_with;
  std::size_t from = 0;
  std::size_t to = 0;
  std::string label;
  Emphasis emphasis = Emphasis::none;
};

// Every unit, and every post that is not part of a unit, is in exactly one tree; the tops of the
// trees are in `heads`, `unplaced` or an aside. Outsiders are in a tree when somebody reports to
// them, and else appear in links alone. There are no cycles: one in the data is cut at a head, or
// at its first member, which is then a top.
struct Hierarchy {
  std::vector<Node> nodes;
  std::vector<std::size_t> heads;
  std::optional<std::size_t> above;   // the outsider to whom the first head reports
  std::vector<std::size_t> unplaced;  // those whose superior is not known
  std::vector<Aside> asides;
  std::vector<Link> links;

  bool empty() const { return heads.empty() && unplaced.empty() && asides.empty(); }
};

// The short word for a relation; where it is "", the relation's own label is used.
using RelationWord = std::function<std::string(organization::RelationKind)>;

// How many nodes are below `top`, at any depth.
std::size_t count_below(const Hierarchy& hierarchy, std::size_t top);

// How many levels the deepest of `trees` has; 0 for none.
int levels_of(const Hierarchy& hierarchy, const std::vector<std::size_t>& trees);

Hierarchy hierarchy_of(const organization::Structure& structure, const RelationWord& word);

}  // namespace bipgen::charts
