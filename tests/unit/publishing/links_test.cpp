#include "publishing/links.hpp"

#include <algorithm>
#include <thread>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

using namespace bipgen;
using publishing::LinkCheck;

namespace {

using Pages = std::vector<std::pair<std::string, std::string>>;

std::string listed(const source::Diagnostics& diagnostics) {
  std::string all;
  for (const auto& d : diagnostics.all()) {
    all += std::string(source::code_of(d.kind)) + " " + d.where.path + ": " + d.message.english() +
           "\n";
  }
  return all;
}

std::string findings(const Pages& pages) {
  LinkCheck check;
  for (const auto& [path, content] : pages) check.add(path, content);
  return listed(check.finish());
}

}  // namespace

TEST_CASE("links that lead to files and ids are not reported, whatever the order") {
  Pages pages = {
      {"index.html",
       "<a href=\"komorki/it-01/\">a</a><a href=\"zasoby/bip.css\">b</a><a href=\"#top\">c</a>"
       "<a href=\"komorki/it-01/index.html#zadanie%201\">d</a><img src=\"zasoby/herb.svg#x\">"
       "<a href=\"https://example.org/x#y\">e</a><a href=\"komorki/it-01\">f</a>"
       "<a href=\"dane/akty.json?v=1\">g</a>"},
      {"komorki/it-01/index.html",
       "<main id=\"tresc\" aria-labelledby=\"t u\"><h1 id=\"t\">x</h1><i id=\"u\"></i>"
       "<a href=\"#tresc\">y</a><p id=\"zadanie 1\"><a href=\"../../index.html\">z</a></main>"},
      {"stary/index.html",
       "<meta http-equiv=\"refresh\" content=\"0; url=../index.html\"><meta name=\"v\" "
       "content=\"width=1, url=x\">"},
      {"zasoby/bip.css", "a[href=\"nie.html\"]"},
      {"zasoby/herb.svg", "<svg id=\"a\"><a href=\"nie.html\"/></svg>"},
      {"dane/akty.json", "{}"}};
  CHECK(findings(pages).empty());
  std::reverse(pages.begin(), pages.end());
  CHECK(findings(pages).empty());
}

TEST_CASE("a link to a file that is not there") {
  CHECK(findings({{"a/index.html", "<a href=\"../b.html\">x</a><script src=\"s.js\"></script>"}}) ==
        "B0621 a/index.html: link leads to `a/s.js`, which is not there\n"
        "B0621 a/index.html: link leads to `b.html`, which is not there\n");
  CHECK(findings({{"stary.html", "<meta http-equiv=\"refresh\" content=\"0; url=nowy.html\">"}}) ==
        "B0621 stary.html: link leads to `nowy.html`, which is not there\n");
}

TEST_CASE("a fragment that no element bears") {
  CHECK(findings({{"a.html", "<p id=\"x\"><a href=\"#y\">1</a><a href=\"b.html#z\">2</a>"},
                  {"b.html", "<p id=\"y\" aria-labelledby=\"w\">"}}) ==
        "B0622 a.html: link leads to `b.html`, where no element has the id `z`\n"
        "B0622 a.html: no element has the id `y` that is referred to\n"
        "B0622 b.html: no element has the id `w` that is referred to\n");
}

TEST_CASE("an id of one page is not that of another") {
  CHECK(findings({{"a.html", "<a href=\"b.html#x\">1</a><p id=\"x\">"}, {"b.html", ""}}) ==
        "B0622 a.html: link leads to `b.html`, where no element has the id `x`\n");
}

TEST_CASE("a link out of the site, and one that is not relative") {
  CHECK(findings({{"a.html", "<a href=\"../x.html\">1</a><a href=\"/y.html\">2</a>"}}) ==
        "B0620 a.html: link `../x.html` leads out of the site\n"
        "B0620 a.html: link `/y.html` is not relative, so the site cannot be moved\n");
}

TEST_CASE("a doubled id") {
  CHECK(findings({{"a.html", "<p id=\"par_1\"><p id=\"par_1\"><p id=\"par_1\">"}}) ==
        "B0623 a.html: id `par_1` stands twice\n");
}

TEST_CASE("a fault of many pages is reported once, at the first") {
  const std::string menu = "<a href=\"../brak.html\">x</a><a href=\"#nie\">y</a>";
  CHECK(findings({{"c/1.html", menu + menu}, {"a/1.html", menu}, {"b/1.html", menu}}) ==
        "B0621 a/1.html: link leads to `brak.html`, which is not there (on 3 pages)\n"
        "B0622 a/1.html: no element has the id `nie` that is referred to (on 3 pages)\n");
}

TEST_CASE("a site without pages has no faults") {
  CHECK(findings({}).empty());
}

TEST_CASE("many threads give the same findings") {
  LinkCheck check;
  std::vector<std::thread> threads;
  for (int part = 0; part < 4; ++part) {
    threads.emplace_back([&check, part] {
      for (int i = part; i < 400; i += 4) {
        const std::string next = std::to_string(i + 1);
        check.add("a/" + std::to_string(i) + ".html",
                  "<p id=\"x\"><a href=\"" + next + ".html#x\">y</a><a href=\"../b.html\">z</a>");
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
  CHECK(listed(check.finish()) ==
        "B0621 a/0.html: link leads to `b.html`, which is not there (on 400 pages)\n"
        "B0621 a/399.html: link leads to `a/400.html`, which is not there\n");
}
