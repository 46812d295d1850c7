#include "source/render.hpp"

#include <map>
#include <string>

#include <doctest/doctest.h>

using namespace bipgen::source;

namespace {

using Files = std::map<std::string, std::string>;

TextOf reader(const Files& files) {
  return [&files](const std::string& path) -> std::optional<std::string> {
    const auto file = files.find(path);
    return file == files.end() ? std::nullopt : std::optional(file->second);
  };
}

Span span_of(const std::string& text, std::string_view what) {
  const auto begin = static_cast<std::uint32_t>(text.find(what));
  return {begin, begin + static_cast<std::uint32_t>(what.size())};
}

// One finding about `what` in the only file.
std::string shown(const std::string& text, Span span, std::string hint = "expected text") {
  const Files files = {{"a.md", text}};
  Diagnostics diagnostics;
  diagnostics.add(Kind::wrong_value, {"a.md", span}, "something", std::move(hint));
  return render_text(diagnostics, reader(files));
}

std::string repeated(std::string_view what, int count) {
  std::string result;
  for (int i = 0; i < count; ++i) result += what;
  return result;
}

}  // namespace

TEST_CASE("a finding looks like a compiler's") {
  std::string act =
      repeated("\n", 38) + "15) Oddział usług – IT-05;\n\n17) Oddział usług cyfrowych – IT-06;\n";
  const std::string path = "content/krakow/acts/2025/1796.md";
  const Files files = {{path, act}};
  Diagnostics diagnostics;
  diagnostics
      .add(Kind::wrong_value, {path, span_of(act, "17)")}, "pkt 17 follows pkt 15", "expected 16)")
      .notes.push_back({"pkt 15 is", {path, span_of(act, "15)")}});
  CHECK(render_text(diagnostics, reader(files)) ==
        "content/krakow/acts/2025/1796.md:41:1: error[B0107]: pkt 17 follows pkt 15\n"
        "  41 | 17) Oddział usług cyfrowych – IT-06;\n"
        "     | ^~~ expected 16)\n"
        "  note: pkt 15 is at line 39\n");
}

TEST_CASE("no findings, no text") {
  CHECK(render_text({}, reader({})) == "");
  CHECK(render_json({}, reader({})) == "[]\n");
}

TEST_CASE("the caret stands under characters, not bytes") {
  const std::string text = "„Zażółć” gęślą – jaźń\n";
  CHECK(shown(text, span_of(text, "gęślą")) ==
        "a.md:1:10: error[B0107]: something\n"
        "  1 | „Zażółć” gęślą – jaźń\n"
        "    |          ^~~~~ expected text\n");
}

TEST_CASE("without a hint the caret ends the line") {
  CHECK(shown("abc", {1, 2}, "") == "a.md:1:2: error[B0107]: something\n  1 | abc\n    |  ^\n");
}

TEST_CASE("a tab is one space wide") {
  CHECK(shown("a:\n\tb: c\n", {3, 4}) ==
        "a.md:2:1: error[B0107]: something\n"
        "  2 |  b: c\n"
        "    | ^ expected text\n");
}

TEST_CASE("of a place of several lines the first is underlined") {
  CHECK(shown("a: raz\n  dwa\n", {3, 12}) ==
        "a.md:1:4: error[B0107]: something\n"
        "  1 | a: raz\n"
        "    |    ^~~ expected text\n");
}

TEST_CASE("an empty file has a place too") {
  CHECK(shown("", {0, 0}) ==
        "a.md:1:1: error[B0107]: something\n"
        "  1 |\n"
        "    | ^ expected text\n");
}

TEST_CASE("a place at the end of the file is after its last character") {
  CHECK(shown("koniec", {6, 6}) ==
        "a.md:1:7: error[B0107]: something\n"
        "  1 | koniec\n"
        "    |       ^ expected text\n");
  CHECK(shown("koniec\n", {7, 7}) ==
        "a.md:2:1: error[B0107]: something\n"
        "  2 |\n"
        "    | ^ expected text\n");
  CHECK(shown("koniec", {100, 200}) == shown("koniec", {6, 6}));
}

TEST_CASE("of a long line a window around the place is shown") {
  std::string line = repeated("ąb ", 900) + "TU" + repeated(" ćd", 766);
  REQUIRE(line.size() > 5000);
  const std::string text = "pierwszy\n" + line + "\ntrzeci\n";
  CHECK(shown(text, span_of(text, "TU")) ==
        "a.md:2:2701: error[B0107]: something\n"
        "  2 | …" +
            repeated("ąb ", 10) + "TU" + repeated(" ćd", 22) + " ć…\n" + "    |  " +
            repeated(" ", 30) + "^~ expected text\n");
}

TEST_CASE("the window reaches the ends of a long line") {
  const std::string line = "A" + repeated("ż", 4998) + "Z";
  CHECK(shown(line, {0, 1}) == "a.md:1:1: error[B0107]: something\n  1 | A" + repeated("ż", 99) +
                                   "…\n" + "    | ^ expected text\n");
  CHECK(shown(line, span_of(line, "Z")) == "a.md:1:5000: error[B0107]: something\n  1 | …" +
                                               repeated("ż", 99) + "Z\n" + "    | " +
                                               repeated(" ", 100) + "^ expected text\n");
  // The whole line as the place: underlined as far as it is shown.
  CHECK(shown(line, {0, static_cast<std::uint32_t>(line.size())}) ==
        "a.md:1:1: error[B0107]: something\n  1 | A" + repeated("ż", 99) + "…\n    | ^" +
            repeated("~", 99) + " expected text\n");
}

TEST_CASE("a terminal is given no control characters and no broken bytes") {
  CHECK(shown("a\x1B[31mb\xFF", {0, 1}, "x\x07y\nz") ==
        "a.md:1:1: error[B0107]: something\n"
        "  1 | a\uFFFD[31mb\uFFFD\n"
        "    | ^ x\uFFFDy z\n");
}

TEST_CASE("without the text the message stands alone") {
  Diagnostics diagnostics;
  diagnostics
      .add(Kind::file_missing, {"content/krakow/publisher.yaml", {}}, "no such file",
           "expected one")
      .notes.push_back({"the site asks for it", {"site/krakow/site.yaml", {}}});
  CHECK(render_text(diagnostics, reader({})) ==
        "content/krakow/publisher.yaml: error[B0007]: no such file; expected one\n"
        "  note: the site asks for it at site/krakow/site.yaml\n");
}

TEST_CASE("a note says where in another file") {
  const Files files = {{"a.md", "x\n"}, {"b.md", "\n żółw\n"}};
  Diagnostics diagnostics;
  Diagnostic& found =
      diagnostics.add(Kind::wrong_value, {"a.md", {0, 1}}, "second act of one number");
  found.severity = Severity::warning;
  found.notes.push_back({"the first is", {"b.md", {2, 4}}});
  found.notes.push_back({"both are read", {}});
  CHECK(render_text(diagnostics, reader(files)) ==
        "a.md:1:1: warning[B0107]: second act of one number\n"
        "  1 | x\n"
        "    | ^\n"
        "  note: the first is at b.md:2:2\n"
        "  note: both are read\n");
}

TEST_CASE("findings are also given as JSON") {
  const std::string act = "raz\nż 17) x\n";
  const Files files = {{"a \"b\".md", act}};
  Diagnostics diagnostics;
  diagnostics
      .add(Kind::wrong_value, {"a \"b\".md", span_of(act, "17)")},
           "back\\slash,\ttab,\nline \x01 \xFF", "hint")
      .notes.push_back({"pkt 15 is", {"a \"b\".md", {0, 1}}});
  diagnostics.add(Kind::text_not_composed, {"gone.md", {5, 6}}, "x");
  CHECK(render_json(diagnostics, reader(files)) ==
        "[\n"
        " {\"code\": \"B0107\", \"name\": \"wrong_value\", \"severity\": \"error\", "
        "\"path\": \"a \\\"b\\\".md\", \"line\": 2, \"column\": 3, "
        "\"message\": \"back\\\\slash,\\u0009tab,\\nline \\u0001 \uFFFD\", \"hint\": \"hint\", "
        "\"notes\": [{\"message\": \"pkt 15 is\", \"path\": \"a \\\"b\\\".md\", \"line\": 1, "
        "\"column\": 1}]},\n"
        " {\"code\": \"B0006\", \"name\": \"text_not_composed\", \"severity\": \"warning\", "
        "\"path\": \"gone.md\", \"line\": null, \"column\": null, "
        "\"message\": \"x\", \"hint\": \"\", \"notes\": []}\n"
        "]\n");
}
