#include "publishing/html_scanner.hpp"

#include <string>

#include <doctest/doctest.h>

using namespace bipgen::publishing;

namespace {

// "a.href=x img.src=y".
std::string attributes_of(std::string_view html) {
  std::string all;
  HtmlScanner scanner(html);
  for (Attribute attribute; scanner.next(attribute);) {
    if (!all.empty()) all += ' ';
    all += attribute.element;
    all += '.';
    all += attribute.name;
    if (!attribute.value.empty()) all += "=" + std::string(attribute.value);
  }
  return all;
}

}  // namespace

TEST_CASE("attributes in any of HTML's spellings") {
  CHECK(attributes_of("<a href=\"x\" id='y' title=z disabled>t</a><br/><img src = \"u\" />") ==
        "a.href=x a.id=y a.title=z a.disabled img.src=u");
  CHECK(attributes_of("<a title=\"a > b\" href=\"\">") == "a.title=a > b a.href");
}

TEST_CASE("text, comments, scripts and styles have no attributes") {
  CHECK(attributes_of("a < b href=\"1\" <!-- <a href=\"2\"> --> <script id=\"s\">\"<a href='3'>\""
                      "</script><style><a id=4></style><p id=\"5\">") == "script.id=s p.id=5");
}

TEST_CASE("elements of inline SVG are scanned") {
  CHECK(attributes_of("<!DOCTYPE html><svg viewBox=\"0 0 1 1\"><a xlink:href=\"x\"><path "
                      "d=\"M0\"/></a></svg>") == "svg.viewBox=0 0 1 1 a.xlink:href=x path.d=M0");
}

TEST_CASE("what is cut off is no danger") {
  const std::string html = "<a href=\"x\" id='y'><!-- z --><script>1</script><p q=r =s>";
  for (std::size_t length = 0; length <= html.size(); ++length) {
    CHECK(attributes_of(html.substr(0, length)).size() <= html.size());
  }
}
