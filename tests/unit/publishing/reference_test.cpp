#include "publishing/reference.hpp"

#include <doctest/doctest.h>

using namespace bipgen::publishing;
using Leads = Reference::Leads;

namespace {

// "path#fragment" of an inner link.
std::string inside(std::string_view page, std::string_view value) {
  const Reference reference = resolve(page, value);
  if (reference.leads != Leads::inside) return "elsewhere";
  return reference.path + (reference.fragment.empty() ? "" : "#" + reference.fragment);
}

}  // namespace

TEST_CASE("a link is relative to the folder of its page") {
  CHECK(inside("komorki/it-01/index.html", "../../index.html") == "index.html");
  CHECK(inside("komorki/it-01/index.html", "../it-02/index.html#zadania") ==
        "komorki/it-02/index.html#zadania");
  CHECK(inside("index.html", "./a/./b/../c.html") == "a/c.html");
  CHECK(inside("a//b.html", "c.html") == "a//c.html");
}

TEST_CASE("a folder named with its slash is its index") {
  CHECK(inside("index.html", "struktura/") == "struktura/index.html");
  CHECK(inside("a/b.html", "./") == "a/index.html");
  CHECK(inside("a/b.html", "..") == "index.html");
  CHECK(inside("a/b.html", ".") == "a/index.html");
}

TEST_CASE("a fragment or nothing leads to the page itself") {
  CHECK(inside("a/b.html", "#par_1__ust_3") == "a/b.html#par_1__ust_3");
  CHECK(inside("a/b.html", "") == "a/b.html");
  CHECK(inside("a/b.html", "?q=x#y") == "a/b.html#y");
}

TEST_CASE("entities and percent signs are decoded, in this order") {
  CHECK(inside("a.html", "w_sprawie_%C5%82&amp;b.html?x=1&amp;y#par%201&#39;") ==
        "w_sprawie_ł&b.html#par 1'");
  CHECK(decode_entities("&lt;&gt;&quot;&apos;&#x142;&#322;&amp;amp;") == "<>\"'łł&amp;");
  CHECK(decode_entities("a & b &nbsp; &; &#; &#xZZ; &#0; &#x110000; &amp") ==
        "a & b &nbsp; &; &#; &#xZZ; &#0; &#x110000; &amp");
  CHECK(decode_percent("100% %zz %4 %41") == "100% %zz %4 A");
}

TEST_CASE("links to other places are told from our own") {
  CHECK(resolve("a.html", "https://www.krakow.pl").leads == Leads::away);
  CHECK(resolve("a.html", "mailto:x@example.org").leads == Leads::away);
  CHECK(resolve("a.html", "//www.krakow.pl/").leads == Leads::away);
  CHECK(resolve("a.html", "/index.html").leads == Leads::absolute);
  CHECK(resolve("a.html", "../index.html").leads == Leads::above);
  CHECK(resolve("a/b.html", "../../index.html").leads == Leads::above);
  CHECK(inside("a.html", "b/c:d") == "b/c:d");
}
