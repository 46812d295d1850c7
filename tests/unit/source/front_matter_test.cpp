#include "source/front_matter.hpp"

#include <string>

#include <doctest/doctest.h>

#include "rendered.hpp"

using namespace bipgen::source;

namespace {

std::string refused(const std::string& text) {
  const File file{"a.md", text};
  Diagnostics diagnostics;
  CHECK_FALSE(read_front_matter(file, diagnostics));
  CHECK(diagnostics.all().size() == 1);
  return rendered(diagnostics, file);
}

// What a reader of keys reports about the front matter `keys`.
template <typename Read>
std::string reported(const std::string& keys, Read read) {
  const File file{"a.md", "---\n" + keys + "---\nTreść\n"};
  Diagnostics diagnostics;
  const auto front_matter = read_front_matter(file, diagnostics);
  REQUIRE(front_matter);
  KeyReader reader(file, front_matter->mapping, "an act", diagnostics);
  read(reader);
  diagnostics.sort();
  return rendered(diagnostics, file);
}

constexpr auto ask_for_an_act = [](KeyReader& reader) {
  reader.required_text("type");
  reader.required_text("number");
  reader.date("date");
  reader.node("signed_by");
  reader.finish();
};

}  // namespace

TEST_CASE("front matter is told from the body") {
  const File file{"a.md", "---\ntype: zarządzenie\n---\nNa podstawie…\n---\nx\n"};
  Diagnostics diagnostics;
  const auto front_matter = read_front_matter(file, diagnostics);
  REQUIRE(front_matter);
  REQUIRE(front_matter->mapping.find("type") != nullptr);
  CHECK(front_matter->mapping.find("type")->scalar == "zarządzenie");
  CHECK(file.text.substr(front_matter->body.begin,
                         front_matter->body.end - front_matter->body.begin) ==
        "Na podstawie…\n---\nx\n");
  CHECK(diagnostics.all().empty());
}

TEST_CASE("a body may be missing, and a fence may have spaces after it") {
  for (const char* text : {"---\na: b\n---", "---\na: b\n---\n", "--- \na: b\n---\t\n"}) {
    CAPTURE(text);
    const File file{"a.md", text};
    Diagnostics diagnostics;
    const auto front_matter = read_front_matter(file, diagnostics);
    REQUIRE(front_matter);
    CHECK(front_matter->body.begin == file.text.size());
    CHECK(front_matter->body.end == file.text.size());
  }
}

TEST_CASE("an empty block has no keys") {
  for (const char* text : {"---\n---\nTreść", "---\n\n# nic\n---\nTreść"}) {
    CAPTURE(text);
    const File file{"a.md", text};
    Diagnostics diagnostics;
    const auto front_matter = read_front_matter(file, diagnostics);
    REQUIRE(front_matter);
    CHECK(front_matter->mapping.type == YamlNode::Type::null);
    CHECK(diagnostics.all().empty());
  }
}

TEST_CASE("a file without front matter is reported at its first line") {
  CHECK(refused("Na podstawie art. 33\n---\n") ==
        "a.md:1:1: error[B0102]: no front matter at the head of the file\n"
        "  1 | Na podstawie art. 33\n"
        "    | ^~~~~~~~~~~~~~~~~~~~ expected `---`\n");
  CHECK(refused("") ==
        "a.md:1:1: error[B0102]: no front matter at the head of the file\n"
        "  1 |\n"
        "    | ^ expected `---`\n");
  CHECK(refused("\n---\na: b\n---\n").find("a.md:1:1: error[B0102]") == 0);
  CHECK(refused("----\na: b\n----\n").find("a.md:1:1: error[B0102]") == 0);
}

TEST_CASE("front matter that is never closed is reported where it opens") {
  CHECK(refused("---\ntype: zarządzenie\nNa podstawie\n") ==
        "a.md:1:1: error[B0103]: front matter that is never closed\n"
        "  1 | ---\n"
        "    | ^~~ expected a second line `---`\n");
  CHECK(refused("---").find("error[B0103]") != std::string::npos);
  CHECK(refused("---\n").find("error[B0103]") != std::string::npos);
}

TEST_CASE("wrong YAML is reported with the line in the file") {
  CHECK(refused("---\ntype: zarządzenie\ntitle: w sprawie: podziału\n---\nTreść\n") ==
        "a.md:3:17: error[B0101]: `:` inside a value\n"
        "  3 | title: w sprawie: podziału\n"
        "    |                 ^ put the value in quotes\n");
}

TEST_CASE("ten thousand levels in front matter are a diagnostic") {
  for (const char* opening : {"[", "{", "- "}) {
    std::string deep;
    for (int i = 0; i < 10000; ++i) deep += opening;
    CHECK(refused("---\na: " + deep + "\n---\n").find("error[B0101]") != std::string::npos);
    CHECK(refused("---\n" + deep + "\n---\n").find("error[B0101]") != std::string::npos);
  }
}

TEST_CASE("front matter that is no mapping is reported") {
  CHECK(refused("---\n- zarządzenie\n---\n") ==
        "a.md:2:1: error[B0101]: front matter without keys\n"
        "  2 | - zarządzenie\n"
        "    | ^~~~~~~~~~~~~ expected `key: value`\n");
}

TEST_CASE("values are read by their kind") {
  const std::string report = reported(
      "t: 1756/2022\nd: 2025-07-28\nb: true\nc: false\ni: -12\none: raz\nmany: [raz, "
      "'dwa']\nnothing:\n",
      [](KeyReader& reader) {
        CHECK(reader.text("t") == "1756/2022");
        CHECK(reader.required_text("t") == "1756/2022");
        CHECK(reader.date("d").value().iso() == "2025-07-28");
        CHECK(reader.boolean("b") == true);
        CHECK(reader.boolean("c") == false);
        CHECK(reader.integer("i") == -12);
        CHECK(reader.texts("one") == std::vector<std::string>{"raz"});
        CHECK(reader.texts("many") == std::vector<std::string>{"raz", "dwa"});
        CHECK_FALSE(reader.text("nothing"));
        CHECK_FALSE(reader.date("nothing"));
        CHECK(reader.texts("nothing").empty());
        CHECK(reader.node("nothing") != nullptr);
        CHECK_FALSE(reader.text("absent"));
        CHECK_FALSE(reader.boolean("absent"));
        CHECK_FALSE(reader.integer("absent"));
        CHECK(reader.texts("absent").empty());
        CHECK(reader.node("absent") == nullptr);
        reader.finish();
      });
  CHECK(report == "");
}

TEST_CASE("an unknown key is reported with the one that was meant, or with all that there are") {
  CHECK(reported("type: zarządzenie\nnumber: 1/2025\ndate: 2025-07-28\nsigned_bu: x\n",
                 ask_for_an_act) ==
        "a.md:5:1: error[B0104]: unknown key `signed_bu` in an act\n"
        "  5 | signed_bu: x\n"
        "    | ^~~~~~~~~ did you mean `signed_by`?\n");
  CHECK(reported("type: x\nnumber: y\nresponsible: z\n", ask_for_an_act) ==
        "a.md:4:1: error[B0104]: unknown key `responsible` in an act\n"
        "  4 | responsible: z\n"
        "    | ^~~~~~~~~~~ expected one of `type`, `number`, `date`, `signed_by`\n");
}

TEST_CASE("a missing key is reported at the head of its mapping") {
  CHECK(reported("number: 1/2025\n", ask_for_an_act) ==
        "a.md:2:1: error[B0106]: an act without `type`\n"
        "  2 | number: 1/2025\n"
        "    | ^~~~~~ expected the key `type`\n");
  CHECK(reported("", [](KeyReader& reader) { reader.required_text("type"); }) ==
        "a.md:2:1: error[B0106]: an act without `type`\n"
        "  2 | ---\n"
        "    | ^ expected the key `type`\n");
}

TEST_CASE("a required value that is blank is as good as missing") {
  CHECK(reported("type:\nnumber: ' '\n", ask_for_an_act) ==
        "a.md:2:6: error[B0106]: `type` of an act is empty\n"
        "  2 | type:\n"
        "    |      ^ expected text\n"
        "a.md:3:9: error[B0106]: `number` of an act is empty\n"
        "  3 | number: ' '\n"
        "    |         ^~~ expected text\n");
}

TEST_CASE("a wrong value is reported, and counts as absent") {
  const std::string report = reported(
      "d: 2025-02-30\nb: tak\ni: 12a\nt: [x]\nm: {a: b}\nl: [x, [y]]\nd2: 28 lipca 2025 r.\n",
      [](KeyReader& reader) {
        CHECK_FALSE(reader.date("d"));
        CHECK_FALSE(reader.boolean("b"));
        CHECK_FALSE(reader.integer("i"));
        CHECK_FALSE(reader.text("t"));
        CHECK(reader.required_text("t") == "");
        CHECK(reader.texts("m").empty());
        CHECK(reader.texts("l") == std::vector<std::string>{"x"});
        CHECK_FALSE(reader.date("d2"));
      });
  CHECK(report ==
        "a.md:2:4: error[B0107]: `d` is `2025-02-30`\n"
        "  2 | d: 2025-02-30\n"
        "    |    ^~~~~~~~~~ expected a day such as `2025-07-28`\n"
        "a.md:3:4: error[B0107]: `b` is `tak`\n"
        "  3 | b: tak\n"
        "    |    ^~~ expected `true` or `false`\n"
        "a.md:4:4: error[B0107]: `i` is `12a`\n"
        "  4 | i: 12a\n"
        "    |    ^~~ expected a whole number\n"
        "a.md:5:4: error[B0107]: `t` is a list\n"
        "  5 | t: [x]\n"
        "    |    ^~~ expected text\n"
        "a.md:6:4: error[B0107]: `m` is a mapping\n"
        "  6 | m: {a: b}\n"
        "    |    ^~~~~~ expected text or a list of texts\n"
        "a.md:7:8: error[B0107]: item of `l` that is not text\n"
        "  7 | l: [x, [y]]\n"
        "    |        ^~~ expected text\n"
        "a.md:8:5: error[B0107]: `d2` is `28 lipca 2025 r.`\n"
        "  8 | d2: 28 lipca 2025 r.\n"
        "    |     ^~~~~~~~~~~~~~~~ expected a day such as `2025-07-28`\n");
}

TEST_CASE("what should be a mapping and is not is reported once") {
  CHECK(reported("signed_by: Łukasz\n",
                 [](KeyReader& reader) {
                   KeyReader nested(reader.file(), *reader.node("signed_by"), "`signed_by`",
                                    reader.diagnostics());
                   CHECK(nested.required_text("name") == "");
                   CHECK_FALSE(nested.text("role"));
                   nested.finish();
                   reader.finish();
                 }) ==
        "a.md:2:12: error[B0107]: `signed_by` without keys\n"
        "  2 | signed_by: Łukasz\n"
        "    |            ^~~~~~ expected `key: value`\n");
}

TEST_CASE("nested keys are checked in their own mapping") {
  CHECK(reported("signed_by: {name: Łukasz, rola: x}\n",
                 [](KeyReader& reader) {
                   KeyReader nested(reader.file(), *reader.node("signed_by"), "`signed_by`",
                                    reader.diagnostics());
                   CHECK(nested.required_text("name") == "Łukasz");
                   CHECK_FALSE(nested.text("role"));
                   nested.finish();
                   reader.finish();
                 }) ==
        "a.md:2:27: error[B0104]: unknown key `rola` in `signed_by`\n"
        "  2 | signed_by: {name: Łukasz, rola: x}\n"
        "    |                           ^~~~ did you mean `role`?\n");
}
