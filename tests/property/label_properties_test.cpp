#include <doctest/doctest.h>
#include <rapidcheck.h>

#include "act/citation.hpp"
#include "property/generators.hpp"

using namespace bipgen;
using property::draw_citation;
using property::draw_label;

namespace {

bool before(const act::Label& a, const act::Label& b) {
  return act::compare(a, b) < 0;
}

act::Level draw_numbered_level() {
  return *rc::gen::element(act::Level::dzial, act::Level::rozdzial, act::Level::paragraf,
                           act::Level::punkt, act::Level::litera);
}

}  // namespace

TEST_CASE("labels of one level are in a total order") {
  CHECK(rc::check([] {
    const act::Level level = draw_numbered_level();
    const act::Label a = draw_label(level);
    const act::Label b = draw_label(level);
    const act::Label c = draw_label(level);
    RC_ASSERT(!(before(a, b) && before(b, a)));
    RC_ASSERT((before(a, b) || before(b, a)) == (a != b));
    if (before(a, b) && before(b, c)) RC_ASSERT(before(a, c));
  }));
}

TEST_CASE("the successor may follow and stands after") {
  CHECK(rc::check([] {
    const act::Level level = draw_numbered_level();
    const act::Label label = draw_label(level);
    const auto next = act::successor(label, level);
    RC_ASSERT(next.has_value());
    RC_ASSERT(act::may_follow(label, *next, level));
    RC_ASSERT(before(label, *next));
  }));
}

TEST_CASE("what may follow stands after") {
  CHECK(rc::check([] {
    const act::Level level = draw_numbered_level();
    const act::Label a = draw_label(level);
    const act::Label b = draw_label(level);
    if (act::may_follow(a, b, level)) RC_ASSERT(before(a, b));
  }));
}

TEST_CASE("a printed citation parses back, and its id tells it from others") {
  CHECK(rc::check([] {
    const act::Citation a = draw_citation();
    const act::Citation b = draw_citation();
    const auto back = act::parse_citation(act::print(a));
    RC_ASSERT(back.has_value());
    RC_ASSERT(*back == a);
    RC_ASSERT((act::fragment_id(a) == act::fragment_id(b)) == (a == b));
  }));
}
