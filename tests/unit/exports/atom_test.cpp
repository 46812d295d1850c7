#include "exports/atom.hpp"

#include <doctest/doctest.h>

using namespace bipgen;

namespace {

exports::Feed feed() {
  exports::Feed result;
  result.id = "tag:bip.example.org,2003:kalendarium";
  result.language = "pl";
  result.title = "Kalendarium";
  result.author = "Miasto Przykładowo";
  result.self_href = "atom.xml";
  result.page_href = "index.html";
  const auto add = [&](std::string id, std::string title, std::string_view updated) {
    result.entries.push_back({std::move(id), std::move(title), "", "../x/index.html", "akty",
                              *calendar::Date::from_iso(updated)});
  };
  add("tag:bip.example.org,2025:a", "Próby & <badania>", "2025-03-01");
  add("tag:bip.example.org,2024:b", "Dawniej", "2024-03-01");
  return result;
}

bool contains(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("a feed has what RFC 4287 demands, and words are escaped") {
  const std::string xml = exports::atom_xml(feed());
  CHECK(contains(xml,
                 "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"pl\">\n"
                 "<id>tag:bip.example.org,2003:kalendarium</id>\n"));
  CHECK(contains(xml, "<title>Próby &amp; &lt;badania&gt;</title>"));
  CHECK(contains(xml, "<author>\n<name>Miasto Przykładowo</name>\n</author>"));
  CHECK(contains(xml, "<link rel=\"self\" type=\"application/atom+xml\" href=\"atom.xml\"/>"));
  CHECK(contains(xml, "<category term=\"akty\"/>"));
  CHECK(xml.ends_with("</entry>\n</feed>\n"));
}

TEST_CASE("the feed was updated when its newest entry was, whatever their order") {
  exports::Feed reversed = feed();
  std::swap(reversed.entries[0], reversed.entries[1]);
  for (const exports::Feed& one : {feed(), reversed}) {
    const std::string xml = exports::atom_xml(one);
    CHECK(xml.find("<updated>2025-03-01T12:00:00Z</updated>") < xml.find("<entry>"));
    CHECK(contains(xml, "<updated>2024-03-01T12:00:00Z</updated>"));
  }
}

TEST_CASE("control characters do not break the XML, and nothing happened is no feed") {
  exports::Feed one = feed();
  one.title =
      "a\x01"
      "b";
  CHECK(contains(exports::atom_xml(one), "<title>ab</title>"));
  one.entries.clear();
  CHECK(exports::atom_xml(one).empty());
}
