#include "pages/code_index.hpp"

#include <doctest/doctest.h>

#include "sites.hpp"

using namespace bipgen;
using namespace bipgen::testing;

namespace {

organization::Post post(const std::string& id, const std::string& code, const std::string& unit) {
  organization::Post result;
  result.id = id;
  result.code = code;
  result.unit = unit;
  return result;
}

}  // namespace

TEST_CASE("a code that passes to another unit has two bearers, each with its structures") {
  pages::Site site;
  add_structure(site, "2020-01-01", {unit("A-1", "Referat Map"), unit("A-2", "Referat Dróg")});
  add_structure(site, "2022-01-01", {unit("A-2", "Referat Map"), unit("A-3", "Referat Dróg")});
  continues(site, "a-1", "a-2");
  continues(site, "a-2", "a-3");
  finish(site);
  const pages::CodeEntry* reused = pages::find_code(site, "A-2");
  REQUIRE(reused != nullptr);
  CHECK(pages::was_reused(*reused));
  REQUIRE(reused->bearers.size() == 2);
  CHECK(reused->bearers[0].uses == std::vector<pages::CodeUse>{{0, "a-2"}});
  CHECK(reused->bearers[1].uses == std::vector<pages::CodeUse>{{1, "a-2"}});
  CHECK_FALSE(pages::was_reused(*pages::find_code(site, "A-1")));
}

TEST_CASE("a unit that keeps its code under another name is one bearer") {
  pages::Site site;
  add_structure(site, "2020-01-01", {unit("A-1", "Referat Map")});
  add_structure(site, "2022-01-01", {unit("A-1", "Referat Map i Planów")});
  continues(site, "a-1", "a-1");
  finish(site);
  const pages::CodeEntry* entry = pages::find_code(site, "A-1");
  REQUIRE(entry != nullptr);
  REQUIRE(entry->bearers.size() == 1);
  CHECK(entry->bearers[0].uses.size() == 2);
}

TEST_CASE("posts bear codes too, and a post that is a unit counts once") {
  pages::Site site;
  add_structure(site, "2020-01-01", {unit("A-8", "Strateg Próbny")});
  site.structures[0].structure.posts = {post("strateg", "A-8", "a-8"),
                                        post("pelnomocnik", "TC", "")};
  add_structure(site, "2022-01-01", {unit("A-8", "Strateg Próbny")});
  site.structures[1].structure.posts = {post("pelnomocnik", "TC", "")};
  continues(site, "a-8", "a-8");
  continues(site, "pelnomocnik", "pelnomocnik");
  finish(site);
  CHECK(pages::find_code(site, "A-8")->bearers.size() == 1);
  const pages::CodeEntry* code = pages::find_code(site, "TC");
  REQUIRE(code != nullptr);
  REQUIRE(code->bearers.size() == 1);
  CHECK(code->bearers[0].uses.size() == 2);
}

TEST_CASE("codes have addresses of their own, whatever their signs") {
  pages::Site site;
  add_structure(site, "2020-01-01", {unit("OR.I", "Referat Map"), unit("OR-I", "Referat Dróg")});
  finish(site);
  CHECK(pages::find_code(site, "OR.I")->slug == "OR-I");
  CHECK(pages::find_code(site, "OR-I")->slug == "OR-I-2");
  CHECK(pages::code_href(site, "komorki/x/index.html", "OR.I") == "../../kody/OR-I/index.html");
  CHECK(pages::code_href(site, "komorki/x/index.html", "ZZ") == "");
}
