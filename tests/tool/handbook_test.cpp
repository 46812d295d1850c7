// The editor's handbook, followed to the letter: every command in it is run, in its order, in the
// office that it offers for practice, and what it says to write into the act is written.
#include <sstream>
#include <vector>

#include <doctest/doctest.h>

#include "tool/run_tool.hpp"

namespace fs = std::filesystem;

using bipgen::testing::Outcome;
using bipgen::testing::project;
using bipgen::testing::read_bytes;
using bipgen::testing::run_at_terminal;
using bipgen::testing::run_script;
using bipgen::testing::TemporaryFolder;
using bipgen::testing::tool;
using bipgen::testing::write_tree;

namespace {

struct Snippet {
  std::string language;  // "sh", "yaml"
  std::string text;
};

std::vector<Snippet> snippets_of(const std::string& page) {
  std::vector<Snippet> snippets;
  std::istringstream lines(page);
  bool is_open = false;
  for (std::string line; std::getline(lines, line);) {
    if (line.rfind("```", 0) == 0) {
      is_open = !is_open;
      if (is_open) snippets.push_back({line.substr(3), {}});
    } else if (is_open) {
      snippets.back().text += line + "\n";
    }
  }
  return snippets;
}

// A folder with all that the handbook expects of a clone in which scripts/build-site has run.
void prepare(const fs::path& root) {
  fs::create_directories(root / "site");
  fs::create_directories(root / "tests");
  fs::create_directories(root / "build/release");
  fs::create_directory_symlink(project() / "themes", root / "themes");
  fs::create_directory_symlink(project() / "tests/handbook", root / "tests/handbook");
  fs::create_symlink(tool(), root / "build/release/bipgen");
}

void add_to_front_matter(const fs::path& act, const std::string& keys) {
  std::string text = read_bytes(act);
  const std::size_t end = text.find("\n---\n", 4);
  REQUIRE(end != std::string::npos);
  text.insert(end + 1, keys);
  write_tree(act.parent_path(), {{act.filename().string(), text}});
}

// The arguments of a command without quotation marks.
std::vector<std::string> words_after_program(const std::string& command) {
  std::istringstream words(command);
  std::vector<std::string> arguments;
  for (std::string word; words >> word;) arguments.push_back(word);
  arguments.erase(arguments.begin());
  return arguments;
}

bool contains(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("the handbook leads from the PDF to the page") {
  const TemporaryFolder folder;
  prepare(folder.path());
  const fs::path office = folder.path() / "site/cwiczenie";
  const fs::path act = office / "tresc/acts/2026/12.md";
  const std::string page = read_bytes(project() / "themes/bip/pages/pl/instrukcja-redaktora.md");

  std::string before;  // what later commands rely on: where they are, where the program is
  std::size_t commands = 0;
  std::string checked;
  for (const Snippet& snippet : snippets_of(page)) {
    CAPTURE(snippet.text);
    if (snippet.language == "yaml") {
      add_to_front_matter(act, snippet.text);
      continue;
    }
    REQUIRE(snippet.language == "sh");
    const bool asks = contains(snippet.text, "--interactive");
    const Outcome outcome = asks ? run_at_terminal(office, words_after_program(snippet.text), "q\n")
                                 : run_script(folder.path(), before + snippet.text);
    CAPTURE(outcome.out);
    CAPTURE(outcome.err);
    REQUIRE(outcome.status == 0);
    ++commands;
    if (before.empty()) {
      before = "export PATH=\"$PWD/build/release:$PATH\"\ncd site/cwiczenie\n";
      CHECK(contains(snippet.text, before.substr(0, before.find('\n'))));
    }
    if (contains(snippet.text, "bipgen check strona\n")) checked = outcome.err + outcome.out;
  }
  CHECK(commands > 10);
  CHECK(contains(checked, "B0301"));

  // What the handbook has led to. The file of `bipgen new` has yet to be filled in.
  CHECK(fs::remove(office / "tresc/acts/2026/13.md"));
  const Outcome again = run_script(folder.path(), before + "bipgen check strona");
  CHECK(again.status == 0);
  CHECK_FALSE(contains(again.out + again.err, "warning[B0301]"));
  CHECK(contains(read_bytes(act),
                 "§ 3. Do zakresu działania Referatu ds. obsługi mieszkańców (BP-2) należy:"));
  const std::string built = read_bytes(office / "strona/public/zarzadzenia/index.html");
  CHECK(contains(built, "12/2026"));
  CHECK(fs::exists(office / "podglad/index.html"));
}
