// The keys that editors are told of are those that the program reads.
#include "exports/content_keys.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <map>
#include <set>

#include <doctest/doctest.h>

#include "act/reference.hpp"
#include "app/new_content.hpp"
#include "exports/content_schemas.hpp"
#include "history/lineage.hpp"
#include "pages/content.hpp"
#include "parsing/parse_act.hpp"
#include "source/front_matter.hpp"

using namespace bipgen;

namespace {

// No key is like it, so that findings name all the keys that there are.
constexpr std::string_view unknown = "zzzzzzzzzzzz";

using Keys = std::map<std::string, std::set<std::string>>;  // by what findings call the mapping

std::set<std::string> quoted_words(std::string_view text) {
  std::set<std::string> words;
  for (std::size_t at = text.find('`'); at != std::string_view::npos; at = text.find('`', at)) {
    const std::size_t end = text.find('`', at + 1);
    words.emplace(text.substr(at + 1, end - at - 1));
    at = end + 1;
  }
  return words;
}

void add_keys(const source::Diagnostics& diagnostics, Keys& keys) {
  const std::string seen = "unknown key " + source::quoted(unknown) + " in ";
  for (const source::Diagnostic& finding : diagnostics.all()) {
    const std::string message = finding.message.english();
    const std::string hint = finding.hint.english();
    if (!message.starts_with(seen)) continue;
    REQUIRE(hint.starts_with("expected one of "));
    keys[message.substr(seen.size())] = quoted_words(hint);
  }
}

// Each mapping with the unknown key.
std::string with_unknown(std::string text) {
  for (std::size_t at = text.find('@'); at != std::string::npos; at = text.find('@', at)) {
    text.replace(at, 1, std::string(unknown) + ": x");
  }
  return text;
}

Keys keys_that_are_read() {
  Keys keys;
  source::Diagnostics found;
  const auto file = [](const char* path, const std::string& text) {
    return source::File{path, with_unknown(text)};
  };
  parsing::parse_act(
      file("acts/1.md",
           "---\n@\nsigned_by: {@}\nrecord: {@}\nin_force: {@}\nannexes: [{@}]\nsic: [{@}]\n"
           "structure: {@, office: {@}, units: [{@}], posts: [{@}], relations: [{@}], tasks: "
           "[{@}]}\ninstructions: [{@}]\n---\n"),
      "", found);
  parsing::parse_document(file("documents/a.md", "---\n@\n---\n"), found);
  pages::parse_plain_page(file("pages/a.md", "---\n@\nmenu: {@}\n---\n"), found);
  pages::parse_register(file("registers/a.yaml", "@\nsource: {@}\ncolumns: [{@}]\nrows: []\n"),
                        found);
  pages::parse_publisher(file("publisher.yaml", "@\nurls: {@}\n"), found);
  pages::parse_site_settings(file("site.yaml", "@\n"), found);
  history::parse_lineage(file("lineage.yaml", "- {@}\n"), found);
  add_keys(found, keys);
  return keys;
}

Keys keys_that_editors_are_told_of() {
  Keys keys;
  for (const exports::ContentMapping& mapping : exports::content_mappings()) {
    auto& names = keys[std::string(mapping.called)];
    for (const exports::ContentKey& key : mapping.keys) names.emplace(key.name);
    CHECK_MESSAGE(names.size() == mapping.keys.size(), mapping.name);
  }
  return keys;
}

std::string file_text(const std::string& path) {
  std::ifstream stream(path, std::ios::binary);
  REQUIRE_MESSAGE(stream, path);
  return {std::istreambuf_iterator<char>(stream), {}};
}

}  // namespace

TEST_CASE("the keys of every mapping are those that its reader asks for") {
  CHECK(keys_that_are_read() == keys_that_editors_are_told_of());
}

TEST_CASE("a key that holds a mapping names one that there is, and no other key does") {
  for (const exports::ContentMapping& mapping : exports::content_mappings()) {
    for (const exports::ContentKey& key : mapping.keys) {
      CAPTURE(key.name);
      using exports::KeyValue;
      const bool holds_mapping = key.value == KeyValue::mapping ||
                                 key.value == KeyValue::mappings ||
                                 key.value == KeyValue::one_or_more;
      CHECK(holds_mapping == (exports::find_mapping(key.inner) != nullptr));
      const bool has_choices = key.value == KeyValue::word || key.value == KeyValue::words;
      CHECK(has_choices == (key.choices != nullptr));
      CHECK(key.meaning.ends_with('.'));
    }
  }
}

TEST_CASE("the schemas in schemas/ are those that are made of the keys") {
  for (const exports::ContentFile& file : exports::content_files()) {
    const std::string path = BIPGEN_PROJECT "/schemas/" + std::string(file.name) + ".schema.json";
    CHECK_MESSAGE(file_text(path) == exports::content_schema(file.name),
                  "run scripts/update-schemas: " << path);
  }
  CHECK_FALSE(exports::content_schema("letter").has_value());
}

TEST_CASE("every kind of act that editors are told of is read") {
  const exports::ContentKey& type = exports::find_mapping("act")->keys.front();
  for (const std::string& word : type.choices()) {
    const auto read = act::type_from_word(word);
    REQUIRE(read);
    CHECK(act::name_of(*read) == word);
  }
}
