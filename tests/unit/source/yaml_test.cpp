#include "source/yaml.hpp"

#include <string>

#include <doctest/doctest.h>

#include "rendered.hpp"

using namespace bipgen::source;

namespace {

// The tree as an outline: every node with the text that its span covers.
void outline(const YamlNode& node, const std::string& text, std::string indent, std::string& out) {
  const std::string covered =
      "<" + text.substr(node.span.begin, node.span.end - node.span.begin) + ">";
  switch (node.type) {
    case YamlNode::Type::null:
      out += indent + "null " + covered + "\n";
      break;
    case YamlNode::Type::scalar:
      out += indent + (node.quoted ? "quoted " : "") + node.scalar + " " + covered + "\n";
      break;
    case YamlNode::Type::sequence:
      out += indent + "list " + covered + "\n";
      for (const YamlNode& item : node.items) outline(item, text, indent + "  ", out);
      break;
    case YamlNode::Type::mapping:
      out += indent + "mapping " + covered + "\n";
      for (const auto& [key, value] : node.entries) {
        outline(key, text, indent + "  ", out);
        outline(value, text, indent + "    ", out);
      }
      break;
  }
}

std::string tree(const std::string& text) {
  const File file{"a.yaml", text};
  Diagnostics diagnostics;
  const auto node = parse_yaml(file, diagnostics);
  CHECK(rendered(diagnostics, file) == "");
  std::string out;
  if (node) outline(*node, text, "", out);
  return out;
}

// What is reported about a text that gives no tree.
std::string refused(const std::string& text) {
  const File file{"a.yaml", text};
  Diagnostics diagnostics;
  CHECK_FALSE(parse_yaml(file, diagnostics));
  CHECK(diagnostics.all().size() == 1);
  return rendered(diagnostics, file);
}

std::string first_line(const std::string& report) {
  return report.substr(0, report.find('\n'));
}

std::string repeated(std::string_view what, int count) {
  std::string result;
  for (int i = 0; i < count; ++i) result += what;
  return result;
}

}  // namespace

TEST_CASE("keys and values have their places, among letters of several bytes") {
  CHECK(tree("zażółć: gęślą # żart\ntytuł: \"żółw\\u0105\\n\" \n'c': 'a''b'\n") ==
        "mapping <zażółć: gęślą # żart\ntytuł: \"żółw\\u0105\\n\" \n'c': 'a''b'>\n"
        "  zażółć <zażółć>\n"
        "    gęślą <gęślą>\n"
        "  tytuł <tytuł>\n"
        "    quoted żółwą\n <\"żółw\\u0105\\n\">\n"
        "  quoted c <'c'>\n"
        "    quoted a'b <'a''b'>\n");
}

TEST_CASE("nothing is typed, and what is null is told from what is quoted") {
  CHECK(tree("a: 1756/2022\nb: 2025-07-28\nc: true\nd: ~\ne:\nf: null\ng: ''\nh: \"null\"\n") ==
        "mapping <a: 1756/2022\nb: 2025-07-28\nc: true\nd: ~\ne:\nf: null\ng: ''\nh: \"null\">\n"
        "  a <a>\n    1756/2022 <1756/2022>\n"
        "  b <b>\n    2025-07-28 <2025-07-28>\n"
        "  c <c>\n    true <true>\n"
        "  d <d>\n    null <~>\n"
        "  e <e>\n    null <>\n"
        "  f <f>\n    null <null>\n"
        "  g <g>\n    quoted  <''>\n"
        "  h <h>\n    quoted null <\"null\">\n");
}

TEST_CASE("lists and mappings nest, in brackets and without") {
  CHECK(tree("a:\n  - b\n  - {c: d, e: [f, 'g']}\nh: [ ]\n") ==
        "mapping <a:\n  - b\n  - {c: d, e: [f, 'g']}\nh: [ ]>\n"
        "  a <a>\n"
        "    list <- b\n  - {c: d, e: [f, 'g']}>\n"
        "      b <b>\n"
        "      mapping <{c: d, e: [f, 'g']}>\n"
        "        c <c>\n"
        "          d <d>\n"
        "        e <e>\n"
        "          list <[f, 'g']>\n"
        "            f <f>\n"
        "            quoted g <'g'>\n"
        "  h <h>\n"
        "    list <[ ]>\n");
}

TEST_CASE("values of several lines are joined, and end where they end") {
  CHECK(tree("a: raz\n  dwa\n\n  trzy\nb: >-\n  ala ma\n  kota\n\nc: |\n  x\n   y\nd: z\n") ==
        "mapping <a: raz\n  dwa\n\n  trzy\nb: >-\n  ala ma\n  kota\n\nc: |\n  x\n   y\nd: z>\n"
        "  a <a>\n    raz dwa\ntrzy <raz\n  dwa\n\n  trzy>\n"
        "  b <b>\n    quoted ala ma kota <>-\n  ala ma\n  kota>\n"
        "  c <c>\n    quoted x\n y\n <|\n  x\n   y>\n"
        "  d <d>\n    z <z>\n");
}

TEST_CASE("a colon without a space is part of the text") {
  CHECK(tree("url: https://www.bip.krakow.pl/\n") ==
        "mapping <url: https://www.bip.krakow.pl/>\n"
        "  url <url>\n    https://www.bip.krakow.pl/ <https://www.bip.krakow.pl/>\n");
}

TEST_CASE("places hold past the blocks in which yaml-cpp reads") {
  std::string text;
  for (int i = 0; i < 1000; ++i) text += "klucz" + std::to_string(i) + ": „żółw”\n";
  const File file{"a.yaml", text};
  Diagnostics diagnostics;
  const auto node = parse_yaml(file, diagnostics);
  REQUIRE(node);
  REQUIRE(node->entries.size() == 1000);
  for (const auto& [key, value] : node->entries) {
    REQUIRE(text.substr(key.span.begin, key.span.end - key.span.begin) == key.scalar);
    REQUIRE(text.substr(value.span.begin, value.span.end - value.span.begin) == "„żółw”");
  }
}

TEST_CASE("an empty text is null") {
  CHECK(tree("") == "null <>\n");
  CHECK(tree("# tylko komentarz\n") == "null <>\n");
  CHECK(tree("---\n") == "null <>\n");
}

TEST_CASE("a part of a file is parsed, with places in the file") {
  const File file{"a.md", "---\nżółw: x\n---\nTreść: y\n"};
  Diagnostics diagnostics;
  const auto node = parse_yaml(file, {4, 15}, diagnostics);
  REQUIRE(node);
  REQUIRE(node->find("żółw") != nullptr);
  CHECK(node->find("żółw")->span == Span{13, 14});
  CHECK(node->find("Treść") == nullptr);
}

TEST_CASE("a key is looked up in mappings only") {
  YamlNode scalar;
  scalar.type = YamlNode::Type::scalar;
  scalar.scalar = "a";
  CHECK(scalar.find("a") == nullptr);
}

TEST_CASE("a second key of one name is reported, and the first kept") {
  const File file{"a.yaml", "number: 1/2025\ndate: x\nnumber: [2/2025]\n"};
  Diagnostics diagnostics;
  const auto node = parse_yaml(file, diagnostics);
  REQUIRE(node);
  CHECK(node->entries.size() == 2);
  CHECK(node->find("number")->scalar == "1/2025");
  CHECK(rendered(diagnostics, file) ==
        "a.yaml:3:1: error[B0105]: second key `number`\n"
        "  3 | number: [2/2025]\n"
        "    | ^~~~~~ expected each key once\n"
        "  note: the first is at line 1\n");
}

TEST_CASE("the same key in two mappings is no second key") {
  CHECK(tree("a: {x: 1}\nb: {x: 2}\n").size() > 0);
}

TEST_CASE("an error after Polish text is under its character") {
  CHECK(refused("title: w sprawie zmian: części, które są ważne\n") ==
        "a.yaml:1:23: error[B0101]: `:` inside a value\n"
        "  1 | title: w sprawie zmian: części, które są ważne\n"
        "    |                       ^ put the value in quotes\n");
  CHECK(refused("żółć: „ąę”: x\n") ==
        "a.yaml:1:11: error[B0101]: `:` inside a value\n"
        "  1 | żółć: „ąę”: x\n"
        "    |           ^ put the value in quotes\n");
}

TEST_CASE("a tab in the indentation is named") {
  CHECK(refused("record:\n\tcreated: 2025-07-28\n") ==
        "a.yaml:2:1: error[B0101]: tab in the indentation\n"
        "  2 |  created: 2025-07-28\n"
        "    | ^ expected spaces\n");
}

TEST_CASE("aliases, anchors and tags are refused") {
  CHECK(refused("a: &kotwica żółw\nb: *kotwica\n") ==
        "a.yaml:1:4: error[B0108]: alias, anchor or tag `&kotwica`\n"
        "  1 | a: &kotwica żółw\n"
        "    |    ^~~~~~~~ put the value in quotes if it is text\n");
  for (const char* text :
       {"a: *gwiazdka*\n", "a: !foo b\n", "a: !!str b\n", "a: ! b\n", "a: !\"b\n", "- &a\n",
        "&a b: c\n", "a: &x\n  b: c\n", "a: &x [b]\n", "a: !<x> {b: c}\n", "a: &x\n", "*a : b\n"}) {
    CAPTURE(text);
    CHECK(refused(text).find("error[B0108]") != std::string::npos);
  }
}

TEST_CASE("a billion laughs are not begun") {
  CHECK(refused("a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n").find("B0108") != std::string::npos);
}

TEST_CASE("mistakes of a writer are told where they are made") {
  struct Case {
    std::string text;
    std::string expected;
  };
  const Case cases[] = {
      {"a: \"żółw\nb: c\n", "a.yaml:1:4: error[B0101]: quotation mark that is never closed"},
      {"a: b\nc: 'd\n", "a.yaml:2:4: error[B0101]: quotation mark that is never closed"},
      {"a: it's\nc: [d, 'e]\n", "a.yaml:2:8: error[B0101]: quotation mark that is never closed"},
      {"a: [b, c\nd: e\n", "a.yaml:1:4: error[B0101]: `[` that is never closed"},
      {"a: {b: c\n", "a.yaml:1:4: error[B0101]: `{` that is never closed"},
      {"a: {b\n", "a.yaml:1:4: error[B0101]: `{` that is never closed"},
      {"a: \"b\" c\n", "a.yaml:1:8: error[B0101]: text that belongs to no key"},
      {"a: [b] c\n", "a.yaml:1:8: error[B0101]: text that belongs to no key"},
      {"a:\n    b: c\n  d: e\n", "a.yaml:3:3: error[B0101]: text that belongs to no key"},
      {"  a: b\n c: d\n", "a.yaml:2:2: error[B0101]: text that belongs to no key"},
      {"- a\nb: c\n", "a.yaml:2:1: error[B0101]: text that belongs to no key"},
      {"a:\n  - b\n  c: d\n", "a.yaml:3:3: error[B0101]: text that belongs to no key"},
      {"a: b\n c: d\n", "a.yaml:2:3: error[B0101]: `:` inside a value"},
      {"a: b\nżółw\n", "a.yaml:2:1: error[B0101]: text without `:` where a key stands"},
      {"{a, b: c}\n", "a.yaml:1:2: error[B0101]: text without `:` where a key stands"},
      {"? a\n: b\n", "a.yaml:1:3: error[B0101]: text without `:` where a key stands"},
      {"? [a]\n: b\n", "a.yaml:1:3: error[B0101]: key that is not text"},
      {"~: b\n", "a.yaml:1:1: error[B0101]: key that is not text"},
      {"{a: b}: c\n", "a.yaml:1:1: error[B0101]: key that is not text"},
      {"a: ]\n", "a.yaml:1:4: error[B0101]: closing bracket without an opening one"},
      {"a: - b\n", "a.yaml:1:4: error[B0101]: list where none can begin"},
      {"a: @b\n", "a.yaml:1:4: error[B0101]: character that cannot begin a value"},
      {"a: \"C:\\qwe\"\n", "a.yaml:1:7: error[B0101]: unknown escape in quoted text"},
      {"a: \"\\0\"\n", "a.yaml:1:4: error[B0101]: control character written as an escape"},
      {"a: b\x04\n", "a.yaml:1:5: error[B0101]: control character"},
      {"a: \uFEFFb\n", "a.yaml:1:4: error[B0101]: control character"},
      {"a: ż\u0084b\n", "a.yaml:1:5: error[B0101]: control character"},
      {"a: b\n---\nc: d\n", "a.yaml:2:1: error[B0101]: second document"},
      {"a: b\n...\nc: d\n", "a.yaml:3:1: error[B0101]: text that belongs to no key"},
      {"a: \"\\xZZ\"\n",
       "a.yaml:1:9: error[B0101]: YAML that cannot be read: bad character found while scanning hex "
       "number"},
  };
  for (const Case& each : cases) {
    CAPTURE(each.text);
    CHECK(first_line(refused(each.text)) == each.expected);
  }
}

TEST_CASE("ten thousand levels are a diagnostic") {
  for (const char* opening : {"[", "{", "- ", "? ", "[a: ", "{a: ", "- {a: ", "[[], ", "a: ["}) {
    CAPTURE(opening);
    CHECK(refused(repeated(opening, 10000)).find("error[B0101]") != std::string::npos);
  }
  CHECK(first_line(refused(repeated("- ", 10000))) ==
        "a.yaml:1:201: error[B0101]: more than 100 levels of lists and mappings");
  std::string stairs;
  for (int i = 0; i < 300; ++i) stairs += std::string(static_cast<std::size_t>(i), ' ') + "a:\n";
  CHECK(first_line(refused(stairs)) ==
        "a.yaml:101:101: error[B0101]: more than 100 levels of lists and mappings");
}

TEST_CASE("a hundred levels are read") {
  CHECK(tree(repeated("- ", 100) + "a").size() > 0);
}
