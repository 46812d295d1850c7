#include "charts/hierarchy.hpp"

#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "unit/charts/structures.hpp"

namespace bipgen::charts {
namespace {

using organization::RelationKind;
using organization::Structure;
using organization::UnitKind;
using testing::add_outsider;
using testing::add_post;
using testing::add_unit;
using testing::coi_2022;
using testing::coi_2025;
using testing::office_with_head;
using testing::relate;
using Ids = std::vector<std::string>;

Hierarchy of(const Structure& structure) {
  return hierarchy_of(structure, {});
}

Ids ids_of(const Hierarchy& hierarchy, const std::vector<std::size_t>& nodes) {
  Ids ids;
  for (const auto node : nodes) ids.push_back(hierarchy.nodes[node].id);
  return ids;
}

Ids below(const Hierarchy& hierarchy, const std::string& id) {
  for (const auto& node : hierarchy.nodes) {
    if (node.id == id) return ids_of(hierarchy, node.children);
  }
  return {"no such node"};
}

TEST_CASE("everybody stands below whom they report to, posts before units") {
  const auto hierarchy = of(coi_2025());
  CHECK(ids_of(hierarchy, hierarchy.heads) == Ids{"dyrektor"});
  CHECK(below(hierarchy, "dyrektor") == Ids{"i-zastepca-dyrektora", "ii-zastepca-dyrektora",
                                            "iii-zastepca-dyrektora", "it-01-1", "it-01-2",
                                            "it-01-3", "it-01-5", "it-01-6", "it-06"});
  CHECK(below(hierarchy, "it-07") == Ids{"it-07-1", "it-07-2"});
  CHECK(hierarchy.unplaced.empty());
}

TEST_CASE("a unit that is one post is one node, under both ids, beside the head") {
  const auto hierarchy = of(coi_2025());
  REQUIRE(hierarchy.asides.size() == 1);
  const auto& aside = hierarchy.asides.front();
  CHECK(ids_of(hierarchy, aside.members) == Ids{"it-08"});
  CHECK(hierarchy.nodes[aside.members.front()].post_id == "glowny-miejski-strateg");
  CHECK(hierarchy.nodes[aside.members.front()].rank == Rank::post);
  CHECK(hierarchy.nodes[aside.superior.value()].id == "dyrektor-departamentu-marki-krakow");
  REQUIRE(hierarchy.links.size() == 2);
  CHECK(hierarchy.links[0].from == aside.members.front());
  CHECK(hierarchy.links[1].from == aside.members.front());
}

TEST_CASE("a post without a superior that takes part in decisions stands beside the head") {
  const auto hierarchy = of(coi_2022());
  REQUIRE(hierarchy.asides.size() == 1);
  CHECK_FALSE(hierarchy.asides.front().superior);
  CHECK(ids_of(hierarchy, hierarchy.asides.front().members) == Ids{"pelnomocnik-prezydenta"});
}

TEST_CASE("a post without a superior and without relations is not placed") {
  auto structure = office_with_head();
  add_post(structure, "koordynator", "Koordynator", "");
  const auto hierarchy = of(structure);
  CHECK(ids_of(hierarchy, hierarchy.unplaced) == Ids{"koordynator"});
}

TEST_CASE("the manager of a unit is part of its node") {
  auto structure = office_with_head();
  add_unit(structure, "KR", "Referat Kadr", UnitKind::referat, "kierownik-kr");
  add_unit(structure, "KR-1", "Stanowiska ds. płac", UnitKind::stanowiska, "kierownik-kr");
  add_post(structure, "kierownik-kr", "Kierownik Referatu Kadr", "dyrektor").unit = "kr";
  const auto hierarchy = of(structure);
  CHECK(below(hierarchy, "dyrektor") == Ids{"kr"});
  CHECK(below(hierarchy, "kr") == Ids{"kr-1"});
}

TEST_CASE("where the law is silent, a part stands below what it is part of") {
  auto structure = office_with_head();
  add_unit(structure, "A", "Wydział A", UnitKind::wydzial, "dyrektor");
  add_unit(structure, "A-1", "Referat A1", UnitKind::referat, "").component_of = "a";
  CHECK(below(of(structure), "a") == Ids{"a-1"});
}

TEST_CASE("a deputy without a stated superior is the head's") {
  auto structure = office_with_head();
  add_post(structure, "zastepca", "Zastępca Dyrektora", "").deputy = true;
  CHECK(below(of(structure), "dyrektor") == Ids{"zastepca"});
}

TEST_CASE("a unit whose superior nobody knows is not placed") {
  auto structure = office_with_head();
  add_unit(structure, "A", "Referat A", UnitKind::referat, "");
  add_unit(structure, "B", "Referat B", UnitKind::referat, "nieznany");
  const auto hierarchy = of(structure);
  CHECK(ids_of(hierarchy, hierarchy.unplaced) == Ids{"a", "b"});
}

TEST_CASE("a circle of superiors is cut at its first unit") {
  auto structure = office_with_head();
  add_unit(structure, "A", "Referat A", UnitKind::referat, "c");
  add_unit(structure, "B", "Referat B", UnitKind::referat, "a");
  add_unit(structure, "C", "Referat C", UnitKind::referat, "b");
  add_unit(structure, "D", "Referat D", UnitKind::referat, "d");
  const auto hierarchy = of(structure);
  CHECK(ids_of(hierarchy, hierarchy.unplaced) == Ids{"a", "d"});
  CHECK(below(hierarchy, "a") == Ids{"b"});
  CHECK(below(hierarchy, "b") == Ids{"c"});
}

TEST_CASE("a circle with the head in it is cut at the head") {
  auto structure = office_with_head();
  add_unit(structure, "A", "Referat A", UnitKind::referat, "dyrektor");
  structure.posts.front().reports_to = "a";
  const auto hierarchy = of(structure);
  CHECK(ids_of(hierarchy, hierarchy.heads) == Ids{"dyrektor"});
  CHECK(below(hierarchy, "dyrektor") == Ids{"a"});
}

TEST_CASE("the outsider to whom the head reports stands above") {
  auto structure = office_with_head();
  add_outsider(structure, "prezydent", "Prezydent Miasta Przykładowo");
  structure.posts.front().reports_to = "prezydent";
  const auto hierarchy = of(structure);
  CHECK(ids_of(hierarchy, hierarchy.heads) == Ids{"dyrektor"});
  CHECK(hierarchy.nodes[hierarchy.above.value()].id == "prezydent");
  CHECK(hierarchy.asides.empty());
}

TEST_CASE("an outsider with more than three subordinates is a top") {
  auto structure = office_with_head();
  add_outsider(structure, "skarbnik", "Skarbnik");
  for (const char* code : {"A", "B", "C"}) {
    add_unit(structure, code, "Referat", UnitKind::referat, "skarbnik");
  }
  CHECK(of(structure).asides.size() == 1);
  add_unit(structure, "D", "Referat", UnitKind::referat, "skarbnik");
  const auto hierarchy = of(structure);
  CHECK(ids_of(hierarchy, hierarchy.heads) == Ids{"dyrektor", "skarbnik"});
  CHECK(hierarchy.asides.empty());
}

TEST_CASE("without a head, an outsider to whom units report is the top") {
  Structure structure;
  add_outsider(structure, "burmistrz", "Burmistrz");
  add_unit(structure, "A", "Referat A", UnitKind::referat, "burmistrz");
  const auto hierarchy = of(structure);
  CHECK(ids_of(hierarchy, hierarchy.heads) == Ids{"burmistrz"});
}

TEST_CASE("several heads are several tops") {
  auto structure = office_with_head();
  add_post(structure, "burmistrz", "Burmistrz", "").head = true;
  const auto hierarchy = of(structure);
  CHECK(ids_of(hierarchy, hierarchy.heads) == Ids{"dyrektor", "burmistrz"});
}

TEST_CASE("relations of the same two are one link, with the words of both") {
  auto structure = coi_2025();
  relate(structure, "it-04-2", RelationKind::cooperates_with, "it-02-1");
  relate(structure, "it-02-1", RelationKind::advises, "it-04-2");
  relate(structure, "it-04-2", RelationKind::cooperates_with, "it-02-1");
  structure.relations.back().label = "w zakresie awarii";
  const auto hierarchy = hierarchy_of(structure, [](RelationKind kind) {
    return std::string(kind == RelationKind::advises ? "doradztwo" : "współpraca");
  });
  REQUIRE(hierarchy.links.size() == 3);
  CHECK(hierarchy.links.back().label == "współpraca, doradztwo");
}

TEST_CASE("a relation without a short word keeps its own") {
  auto structure = coi_2022();
  structure.relations.front().label = "wiążące uzgodnienia";
  CHECK(of(structure).links.front().label == "wiążące uzgodnienia");
}

TEST_CASE("what the solid line says, and what leads nowhere, is no link") {
  auto structure = coi_2022();
  structure.relations.clear();
  relate(structure, "dyrektor", RelationKind::supervises, "it-01-1");
  relate(structure, "it-01-1", RelationKind::advises, "nieznany");
  relate(structure, "it-01-1", RelationKind::advises, "it-01-1");
  CHECK(of(structure).links.empty());
}

TEST_CASE("an empty structure has no tops") {
  Structure structure;
  CHECK(of(structure).empty());
  add_outsider(structure, "burmistrz", "Burmistrz");
  CHECK(of(structure).empty());
}

}  // namespace
}  // namespace bipgen::charts
