#include "charts/difference_chart.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include "charts/placement.hpp"
#include "unit/charts/any_structure.hpp"
#include "unit/charts/comparisons.hpp"
#include "unit/charts/geometry.hpp"
#include "unit/charts/structures.hpp"
#include "unit/charts/words.hpp"

namespace bipgen::charts {
namespace {

using history::ChangeKind;
using history::Comparison;
using organization::RelationKind;
using organization::Structure;
using organization::UnitKind;
using testing::add_outsider;
using testing::add_unit;
using testing::any_structure;
using testing::change;
using testing::coi_2025;
using testing::Compared;
using testing::compared_by_id;
using testing::faults_of;
using testing::invented_change;
using testing::office_with_head;
using testing::polish_difference_words;
using testing::polish_words;
using testing::relate;
using Strings = std::vector<std::string>;

Hierarchy marked(const Structure& before, const Structure& after, const Comparison& comparison) {
  return mark_difference(before, after, comparison, polish_difference_words(""));
}

Hierarchy marked(const Compared& change) {
  return marked(change.before, change.after, change.comparison);
}

std::string drawn(const Compared& change) {
  return draw_difference_chart(
      change.before, change.after, change.comparison, polish_difference_words("Różnice"),
      [](const std::string& id) { return "dawne/" + id; },
      [](const std::string& id) { return "nowe/" + id; }, "r-");
}

// "+bp-02": the ids of those below, with a sign for what is marked.
Strings below(const Hierarchy& hierarchy, const std::string& id) {
  const auto superior = std::ranges::find(hierarchy.nodes, id, &Node::id);
  REQUIRE(superior != hierarchy.nodes.end());
  Strings result;
  for (const auto child : superior->children) {
    const auto& node = hierarchy.nodes[child];
    result.push_back(node.remark.sign.substr(0, node.remark.sign.find(' ')) + node.id);
  }
  return result;
}

const Node& node(const Hierarchy& hierarchy, const std::string& id) {
  const auto found = std::ranges::find(hierarchy.nodes, id, &Node::id);
  REQUIRE(found != hierarchy.nodes.end());
  return *found;
}

bool contains(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

TEST_CASE("a unit is marked with what happened to it") {
  Comparison comparison;
  for (const auto* id : {"a", "b", "c", "d", "e", "f"}) {
    comparison.continued.push_back({id, std::string(id) + "2", {}, {}});
  }
  change(comparison, {ChangeKind::rename}, "b", "b2");
  change(comparison, {ChangeKind::amend_tasks}, "c", "c2");
  change(comparison, {ChangeKind::resubordinate}, "c", "c2");
  change(comparison, {ChangeKind::rename, ChangeKind::move}, "d", "d2");
  change(comparison, {ChangeKind::relation_add}, "e", "e2");
  change(comparison, {ChangeKind::code_reuse}, "f", "f2");
  change(comparison, {ChangeKind::create}, "", "g2");
  change(comparison, {ChangeKind::dissolve}, "h", "");
  struct Case {
    std::string before;
    std::string after;
    DifferenceMark mark;
  };
  for (const auto& [before, after, mark] : std::vector<Case>{{"a", "a2", DifferenceMark::same},
                                                             {"", "a2", DifferenceMark::same},
                                                             {"a", "", DifferenceMark::same},
                                                             {"b", "b2", DifferenceMark::changed},
                                                             {"", "b2", DifferenceMark::changed},
                                                             {"c", "c2", DifferenceMark::moved},
                                                             {"d", "d2", DifferenceMark::moved},
                                                             {"e", "e2", DifferenceMark::same},
                                                             {"f", "f2", DifferenceMark::same},
                                                             {"", "g2", DifferenceMark::added},
                                                             {"h", "", DifferenceMark::removed}}) {
    CAPTURE(before);
    CAPTURE(after);
    CHECK(mark_of(comparison, before, after) == mark);
  }
}

TEST_CASE("the unit that another was taken into is changed, the one that went in has ended") {
  Comparison comparison;
  comparison.continued = {{"a", "a", {}, {}}};
  comparison.changes.push_back(
      {{ChangeKind::absorb},
       {{history::Role::ends, "b", ""}, {history::Role::continues, "a", "a"}},
       {},
       {},
       {},
       "",
       {},
       {}});
  CHECK(mark_of(comparison, "a", "a") == DifferenceMark::changed);
  CHECK(mark_of(comparison, "b", "") == DifferenceMark::removed);
}

TEST_CASE("what has ended stands between its old neighbours, below its old superior") {
  const auto hierarchy = marked(invented_change());
  CHECK(below(hierarchy, "dyrektor") == Strings{"i-zastepca", "ii-zastepca", "–iii-zastepca",
                                                "≠bp-01", "–bp-02", "+bp-02", "bp-03"});
  CHECK(below(hierarchy, "i-zastepca") == Strings{"≠bp-11", "bp-12", "→bp-13"});
  CHECK(below(hierarchy, "iii-zastepca") == Strings{"–bp-31"});
  CHECK(below(hierarchy, "bp-31") == Strings{"–bp-31-1", "–bp-31-2"});
}

TEST_CASE("a unit that ended first of its siblings stands before the next of them") {
  auto before = office_with_head();
  for (const auto* code : {"A", "B", "C"}) {
    add_unit(before, code, "Referat", UnitKind::referat, "dyrektor");
  }
  auto after = office_with_head();
  for (const auto* code : {"D", "C", "B"}) {
    add_unit(after, code, "Referat", UnitKind::referat, "dyrektor");
  }
  CHECK(below(marked(before, after, compared_by_id(before, after)), "dyrektor") ==
        Strings{"+d", "c", "–a", "b"});
}

TEST_CASE("below an outsider who is not named any more, what ended stands at the side") {
  auto before = office_with_head();
  add_outsider(before, "skarbnik", "Skarbnik Miasta Przykładowo");
  add_unit(before, "K", "Kontroler", UnitKind::stanowisko, "skarbnik");
  const auto after = office_with_head();
  const auto hierarchy = marked(before, after, compared_by_id(before, after));
  REQUIRE(hierarchy.asides.size() == 1);
  CHECK(hierarchy.nodes[*hierarchy.asides[0].superior].id == "skarbnik");
  CHECK(hierarchy.nodes[*hierarchy.asides[0].superior].remark.sign.empty());
  CHECK(node(hierarchy, "k").remark.sign == "– ZNIESIONA");
}

TEST_CASE("a new name and a new superior are told beside the old ones, and what stayed is not") {
  const auto hierarchy = marked(invented_change());
  CHECK(node(hierarchy, "bp-01").remark.notes == Strings{"dawniej: Referat ds. kancelarii"});
  CHECK(node(hierarchy, "bp-13").remark.notes ==
        Strings{"dawniej: BP-22", "poprzedni przełożony: II Zastępca Dyrektora"});
  CHECK(node(hierarchy, "bp-11").remark.notes == Strings{});
}

TEST_CASE("a name that differs in a dash is not told, nor a superior who stayed") {
  auto before = office_with_head();
  add_unit(before, "A", "Referat organizacyjno - prawny", UnitKind::referat, "dyrektor");
  auto after = office_with_head();
  add_unit(after, "B", "Referat organizacyjno – prawny", UnitKind::referat, "dyrektor");
  Comparison comparison;
  comparison.continued = {{"dyrektor", "dyrektor", {}, {}}, {"a", "b", {}, {}}};
  change(comparison, {ChangeKind::recode, ChangeKind::move}, "a", "b");
  CHECK(node(marked(before, after, comparison), "b").remark.notes == Strings{"dawniej: A"});
}

TEST_CASE("without words for it nothing is told of former names") {
  const auto change = invented_change();
  auto text = polish_difference_words("");
  text.former = nullptr;
  text.former_superior = nullptr;
  const auto hierarchy = mark_difference(change.before, change.after, change.comparison, text);
  for (const auto& each : hierarchy.nodes) CHECK(each.remark.notes.empty());
}

TEST_CASE("relations that came and went are marked at their lines") {
  Strings links;
  const auto hierarchy = marked(invented_change());
  for (const auto& link : hierarchy.links) {
    links.push_back(hierarchy.nodes[link.from].id + " " + link.label + " " +
                    hierarchy.nodes[link.to].id);
  }
  CHECK(links == Strings{"bp-21 + podległość merytoryczna skarbnik",
                         "bp-40 – udział w decyzjach dyrektor", "bp-21 – współpraca bp-31"});
}

TEST_CASE("only the last stretch of a line is coloured, never what others share") {
  const auto hierarchy = marked(invented_change());
  const auto placement = place(hierarchy, {"", ""});
  std::size_t stubs = 0;
  for (const auto& line : placement.lines) {
    if (line.kind != RelationKind::reports_to) continue;
    CHECK(line.stub == (line.emphasis != Emphasis::none));
    if (!line.stub) continue;
    ++stubs;
    REQUIRE(line.points.size() == 2);
    CHECK(std::abs(line.points[0].x - line.points[1].x) +
              std::abs(line.points[0].y - line.points[1].y) <=
          14);
  }
  CHECK(stubs == 11);
}

TEST_CASE("links say the words that are seen, and lead to the page of the right time") {
  const auto svg = drawn(invented_change());
  CHECK(contains(svg, R"(<g id="r-u-bp-02" class="node t-referat d-nowa"><a href="nowe/bp-02" )"
                      R"(aria-label="BP-02 + NOWA Referat ds. komunikacji">)"));
  CHECK(contains(svg, R"(<g id="r-b-bp-02" class="node t-referat d-zniesiona">)"
                      R"(<a href="dawne/bp-02" )"
                      R"(aria-label="BP-02 – ZNIESIONA Referat ds. skarg i wniosków">)"));
  CHECK(contains(svg, R"(aria-label="BP-13 → PRZENIESIONA Referat ds. organizacyjnych )"
                      R"(dawniej: BP-22 poprzedni przełożony: II Zastępca Dyrektora")"));
  CHECK(contains(svg, R"(text-decoration="line-through")"));
}

TEST_CASE("where nothing changed, the chart is that of the structure") {
  const auto coi = coi_2025();
  const auto page = [](const std::string& id) { return "k/" + id; };
  const auto svg = draw_difference_chart(coi, coi, compared_by_id(coi, coi),
                                         polish_difference_words("COI"), {}, page, "s-");
  CHECK(svg == draw_chart(coi, polish_words("COI"), page, "s-"));
}

TEST_CASE("an office that is gone is drawn as it was, all of it ended") {
  const auto coi = coi_2025();
  const auto hierarchy = marked(coi, {}, compared_by_id(coi, {}));
  CHECK(faults_of(hierarchy, place(hierarchy, {"", ""})) == Strings{});
  CHECK(hierarchy.heads.size() == 1);
  for (const auto& each : hierarchy.nodes) {
    CHECK((each.rank == Rank::outsider || each.remark.emphasis == Emphasis::removed));
  }
  CHECK(drawn({{}, {}, {}}).empty());
}

Strings sorted(Strings strings) {
  std::ranges::sort(strings);
  return strings;
}

TEST_CASE("of any two structures everything is drawn once, and nothing overlaps") {
  CHECK(rc::check([] {
    const auto before = *any_structure();
    const auto after = *any_structure();
    const auto ended = *rc::gen::container<Strings>(
        rc::gen::map(rc::gen::inRange(0, 40), [](int i) { return "u-" + std::to_string(i); }));
    const auto comparison = compared_by_id(before, after, ended);
    const auto hierarchy = marked(before, after, comparison);
    RC_ASSERT(faults_of(hierarchy, place(hierarchy, {"bezpośrednio:", "bez:"})) == Strings{});

    Strings gone;
    for (const auto& each : hierarchy_of(before, {}).nodes) {
      const bool stays =
          std::ranges::find(comparison.continued, each.id, &history::Continued::before) !=
          comparison.continued.end();
      if (!stays && each.rank != Rank::outsider) gone.push_back(each.id);
    }
    Strings removed;
    for (const auto& each : hierarchy.nodes) {
      if (each.remark.emphasis == Emphasis::removed) removed.push_back(each.id);
    }
    RC_ASSERT(sorted(removed) == sorted(gone));
  }));
}

}  // namespace
}  // namespace bipgen::charts
