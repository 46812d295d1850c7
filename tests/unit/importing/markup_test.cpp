#include "importing/markup.hpp"

#include <doctest/doctest.h>

namespace bipgen::importing {
namespace {

std::string dump(const Markup& element) {
  if (element.is_text()) return element.text;
  std::string text = "(" + element.name;
  for (const Attribute& one : element.attributes) text += " " + one.name + "=" + one.value;
  text += ":";
  for (const Markup& part : element.children) text += dump(part);
  return text + ")";
}

std::string children(const Markup& root) {
  std::string text;
  for (const Markup& part : root.children) text += dump(part);
  return text;
}

std::string nested(const std::string& name, std::size_t depth) {
  std::string text;
  for (std::size_t i = 0; i < depth; ++i) text += "<" + name + ">";
  text += "x";
  for (std::size_t i = 0; i < depth; ++i) text += "</" + name + ">";
  return text;
}

TEST_CASE("XML has the prefixes that we know, whatever the file calls them") {
  const auto parsed = parse_xml(
      R"(<?xml version="1.0"?><a:p xmlns:a="http://schemas.openxmlformats.org/wordprocessingml/2006/main" )"
      R"(a:val="1" own="2"><a:t xml:space="preserve"> x &amp; &#x105;<![CDATA[<y>]]></a:t>)"
      R"(<b:q xmlns:b="urn:other"/><r/></a:p>)");
  CHECK(parsed.fault == MarkupFault::none);
  CHECK(children(parsed.root) ==
        "(w:p w:val=1 own=2:(w:t xml:space=preserve: x & ą<y>)(?:q:)(r:))");
}

TEST_CASE("XML that is not well-formed is damaged") {
  for (const char* text : {"", "<a>", "<a></b>", "<a/><b/>", "<a b=c/>", "words"}) {
    CAPTURE(text);
    CHECK(parse_xml(text).fault == MarkupFault::damaged);
  }
}

TEST_CASE("what is too deep, or may expand, is refused") {
  CHECK(parse_xml(nested("a", deepest_markup - 1)).fault == MarkupFault::none);
  CHECK(parse_xml(nested("a", deepest_markup)).fault == MarkupFault::too_deep);
  CHECK(parse_xml(nested("a", 100000)).fault == MarkupFault::too_deep);
  const char* bomb =
      R"(<!DOCTYPE a [<!ENTITY b "bbbbbbbbbb"><!ENTITY c "&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;">]><a>&d;</a>)";
  CHECK(parse_xml(bomb).fault == MarkupFault::entities);
  CHECK(parse_xml("<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a/>").fault == MarkupFault::entities);
}

std::string with_attributes(std::size_t count) {
  std::string text = "<p";
  for (std::size_t i = 0; i < count; ++i) text += " a" + std::to_string(i) + "=\"1\"";
  return text + ">x</p>";
}

TEST_CASE("the number of parts and of attributes is bounded") {
  CHECK(parse_xml(with_attributes(most_attributes)).fault == MarkupFault::none);
  CHECK(parse_xml(with_attributes(most_attributes + 1)).fault == MarkupFault::too_many);
  CHECK(parse_xml("<a b=\"" + std::string(1000, '=') + "\"><!-- " + std::string(1000, '=') +
                  " -->" + std::string(1000, '=') + "</a>")
            .fault == MarkupFault::none);
  std::string many = "<a>";
  for (std::size_t i = 0; i < most_markup; ++i) many += "<b/>";
  CHECK(parse_xml(many + "</a>").fault == MarkupFault::too_many);
  // Two million attributes would take a day.
  const Markup page = parse_html(with_attributes(2'000'000) + "<p>koniec</p>");
  CHECK(text_below(page).find("koniec") != std::string::npos);
}

TEST_CASE("any text is HTML") {
  CHECK(children(parse_html("<p>a &oacute; &sect;&nbsp;1<p>b<br>c")) ==
        "(html:(body:(p:a ó §\u00A0"
        "1)(p:b(br:)c)))");
  CHECK(children(parse_html("<meta charset=iso-8859-2><p>ą</p>")).find("ą") != std::string::npos);
  CHECK(children(parse_html("")).empty());
  CHECK(children(parse_html("<table><tr><td>1<td>2</table>")).find("(tr:(td:1)(td:2))") !=
        std::string::npos);
}

TEST_CASE("deep HTML keeps its words") {
  const Markup root = parse_html(nested("div", 5000) + "<p>koniec</p>");
  CHECK(text_below(root).find("x") != std::string::npos);
  CHECK(text_below(root).find("koniec") != std::string::npos);
}

TEST_CASE("parts are found by name") {
  const auto parsed = parse_xml("<a><b x='1'><c>1</c></b><b x='2'/></a>");
  const Markup& a = *child(parsed.root, "a");
  CHECK(attribute(*child(a, "b"), "x") == "1");
  CHECK(attribute(*child(a, "b"), "y").empty());
  CHECK_FALSE(has_attribute(*child(a, "b"), "y"));
  CHECK(text_below(*descendant(a, {"b", "c"})) == "1");
  CHECK(descendant(a, {"b", "d"}) == nullptr);
}

}  // namespace
}  // namespace bipgen::importing
