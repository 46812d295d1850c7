#include "history/assignment.hpp"

#include <lemon/network_simplex.h>
#include <lemon/smart_graph.h>

namespace bipgen::history {

namespace {

using Graph = lemon::SmartDigraph;

}  // namespace

std::vector<std::optional<std::size_t>> assign(std::size_t left, std::size_t right,
                                               const std::vector<Gain>& gains) {
  std::vector<std::optional<std::size_t>> partners(left);
  if (gains.empty()) return partners;
  Graph graph;
  const Graph::Node source = graph.addNode();
  const Graph::Node sink = graph.addNode();
  std::vector<Graph::Node> lefts;
  std::vector<Graph::Node> rights;
  for (std::size_t i = 0; i < left; ++i) {
    lefts.push_back(graph.addNode());
    graph.addArc(source, lefts.back());
  }
  for (std::size_t i = 0; i < right; ++i) {
    rights.push_back(graph.addNode());
    graph.addArc(rights.back(), sink);
  }
  std::vector<Graph::Arc> arcs;
  for (const Gain& gain : gains) arcs.push_back(graph.addArc(lefts[gain.left], rights[gain.right]));
  const Graph::Arc alone = graph.addArc(source, sink);

  Graph::ArcMap<std::int64_t> capacity(graph, 1);
  Graph::ArcMap<std::int64_t> cost(graph, 0);
  const auto supply = static_cast<std::int64_t>(left);
  capacity[alone] = supply;
  for (std::size_t i = 0; i < gains.size(); ++i) cost[arcs[i]] = -gains[i].value;

  lemon::NetworkSimplex<Graph, std::int64_t> simplex(graph);
  simplex.upperMap(capacity).costMap(cost).stSupply(source, sink, supply);
  if (simplex.run() != lemon::NetworkSimplex<Graph, std::int64_t>::OPTIMAL) return partners;
  for (std::size_t i = 0; i < gains.size(); ++i) {
    if (simplex.flow(arcs[i]) > 0) partners[gains[i].left] = gains[i].right;
  }
  return partners;
}

}  // namespace bipgen::history
