#include "importing/zip_parts.hpp"

#include <doctest/doctest.h>

#include "support/zip_file.hpp"

namespace bipgen::importing {
namespace {

using testing::make_zip;

TEST_CASE("parts of XML are unpacked, others are not") {
  const ZipParts zip = read_zip(make_zip({{"mimetype", "a"},
                                          {"word/document.xml", "<w/>"},
                                          {"word/media/image1.png", "picture"},
                                          {"_rels/.rels", "<r/>"}}));
  CHECK(zip.fault == ZipFault::none);
  CHECK(zip.parts.size() == 3);
  CHECK(zip.parts.at("word/document.xml") == "<w/>");
  CHECK(zip.parts.at("_rels/.rels") == "<r/>");
  CHECK(read_zip(make_zip({})).parts.empty());
}

TEST_CASE("what is cut off or changed is damaged") {
  std::string text;
  for (int i = 0; i < 500; ++i) text += "wyraz" + std::to_string(i * i) + " ";
  const std::string whole = make_zip({{"word/document.xml", text}});
  CHECK(read_zip(whole).fault == ZipFault::none);
  for (const std::size_t length : {whole.size() - 10, whole.size() / 2, std::size_t{30}}) {
    CAPTURE(length);
    CHECK(read_zip(whole.substr(0, length)).fault == ZipFault::damaged);
  }
  std::string changed = whole;
  changed[whole.size() / 3] = static_cast<char>(changed[whole.size() / 3] ^ 0x55);
  CHECK(read_zip(changed).fault == ZipFault::damaged);
  CHECK(read_zip("").fault == ZipFault::damaged);
}

TEST_CASE("an archive that expands is not unpacked further than the limit") {
  const std::string bomb = make_zip({{"word/document.xml", std::string(always_unpacked + 1, ' ')}});
  CHECK(bomb.size() * most_expansion < always_unpacked);
  const ZipParts zip = read_zip(bomb);
  CHECK(zip.fault == ZipFault::expands);
  CHECK(zip.parts.at("word/document.xml").size() <= always_unpacked);
  // The limit is of all parts together.
  const std::string half(always_unpacked / 2 + 1, ' ');
  CHECK(read_zip(make_zip({{"a.xml", half}, {"b.xml", half}})).fault == ZipFault::expands);
  CHECK(read_zip(make_zip({{"a.xml", half}})).fault == ZipFault::none);
}

TEST_CASE("too many parts, and two of one name") {
  testing::ZipEntries many;
  for (std::size_t i = 0; i <= most_zip_entries; ++i) many.emplace_back(std::to_string(i), "");
  CHECK(read_zip(make_zip(many)).fault == ZipFault::expands);
  many.pop_back();
  CHECK(read_zip(make_zip(many)).fault == ZipFault::none);
  CHECK(read_zip(make_zip({{"a.xml", "1"}, {"a.xml", "2"}})).fault == ZipFault::expands);
}

}  // namespace
}  // namespace bipgen::importing
