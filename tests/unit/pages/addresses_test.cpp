#include "pages/addresses.hpp"

#include <doctest/doctest.h>

using namespace bipgen;
using pages::relative_link;

namespace {

pages::Publisher publisher(const char* pattern) {
  pages::Publisher result;
  result.act_url = pattern;
  return result;
}

}  // namespace

TEST_CASE("links between pages are relative") {
  CHECK(relative_link("index.html", "zasoby/bip.css") == "zasoby/bip.css");
  CHECK(relative_link("a/b/index.html", "index.html") == "../../index.html");
  CHECK(relative_link("a/b/index.html", "a/c/index.html") == "../c/index.html");
  CHECK(relative_link("komorki/ab/index.html", "komorki/abc/index.html") == "../abc/index.html");
  CHECK(relative_link("a/index.html", "a/index.html") == "index.html");
}

TEST_CASE("a provision of the same page is a mere fragment") {
  const act::Citation citation = *act::parse_citation("§ 1 ust. 2");
  CHECK(relative_link("a/x.html", "a/x.html", citation) == "#par_1__ust_2");
  CHECK(relative_link("index.html", "a/x.html", citation) == "a/x.html#par_1__ust_2");
  CHECK(relative_link("index.html", "a/x.html", {}) == "a/x.html");
}

TEST_CASE("an act has the address that the publisher's pattern says") {
  const act::ActId id{act::ActType::zarzadzenie, "1796/2025"};
  CHECK(pages::address::act(publisher("zarzadzenie/{year}/{number}/{slug}.html"), id, 2025,
                            "w sprawie podziału Centrum Obsługi Informatycznej") ==
        "zarzadzenie/2025/1796/w_sprawie_podzialu_Centrum_Obslugi_Informatycznej.html");
  const act::ActId lublin{act::ActType::zarzadzenie, "19/11/2023"};
  CHECK(pages::address::act(publisher("{type}/{year}/{number}/{slug}.html"), lublin, 2023, "") ==
        "zarzadzenie/2023/19-11/akt.html");
  const act::ActId without{act::ActType::zarzadzenie, "12"};
  CHECK(pages::address::act(publisher("{type}/{year}/{number}/{slug}.html"), without, {}, "") ==
        "zarzadzenie/bez-roku/12/akt.html");
}

TEST_CASE("acts of different types never share an address under the default pattern") {
  const auto with = publisher("{type}/{year}/{number}/{slug}.html");
  CHECK(pages::address::act(with, {act::ActType::uchwala, "5/2024"}, 2024, "w sprawie x") !=
        pages::address::act(with, {act::ActType::zarzadzenie, "5/2024"}, 2024, "w sprawie x"));
}

TEST_CASE("a comparison stands beside the page of the later act") {
  CHECK(pages::address::act_comparison("zarzadzenie/2025/1796/w_sprawie.html",
                                       "zarzadzenie-1756-2022") ==
        "zarzadzenie/2025/1796/porownanie/zarzadzenie-1756-2022/index.html");
  CHECK(pages::address::act_comparison("akt.html", "uchwala-1-2020") ==
        "porownanie/uchwala-1-2020/index.html");
}
