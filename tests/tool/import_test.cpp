// `bipgen import`: where it writes, what it says, and the reviewed list.
#include <doctest/doctest.h>

#include "tool/run_tool.hpp"

namespace fs = std::filesystem;
using bipgen::testing::FileTree;
using bipgen::testing::Outcome;
using bipgen::testing::read_bytes;
using bipgen::testing::run_at_terminal;
using bipgen::testing::run_tool;
using bipgen::testing::small_site;
using bipgen::testing::TemporaryFolder;
using bipgen::testing::write_tree;

namespace {

bool contains(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

std::string act_with(const std::string& paragraph) {
  return "ZARZĄDZENIE NR 31/2025\nBURMISTRZA MIASTA PRZYKŁADOWA\nz dnia 5 maja 2025 r.\n\nw "
         "sprawie "
         "zasad prób\n\nNa podstawie art. 33 ust. 3 ustawy z dnia 8 marca 1990 r. o samorządzie\n"
         "gminnym zarządza się, co następuje:\n\n" +
         paragraph + "\n\n§ 2. Zarządzenie wchodzi w życie z dniem podpisania.\n";
}

void write_files(const TemporaryFolder& folder, const FileTree& more) {
  write_tree(folder.path(), small_site());
  write_tree(folder.path(), more);
}

void replace(std::string& text, std::string_view from, std::string_view to) {
  const std::size_t at = text.find(from);
  REQUIRE(at != std::string::npos);
  text.replace(at, from.size(), to);
}

}  // namespace

TEST_CASE("an act gets its place; a file that is there is kept") {
  const TemporaryFolder folder;
  write_files(folder, {{"akt.txt", act_with("§ 1. Próby są dwie.")}});
  const fs::path target = folder.path() / "content/acts/2025/31.md";
  const Outcome first = run_tool(folder.path(), {"import", "akt.txt", "--into", "content"});
  CHECK_MESSAGE(first.status == 0, first.err);
  const std::string written = read_bytes(target);
  CHECK(contains(written, "§ 1. Próby są dwie.\n"));
  write_tree(folder.path(), {{"content/acts/2025/31.md", "poprawiony ręcznie"}});
  const Outcome second = run_tool(folder.path(), {"import", "akt.txt", "--into", "content"});
  CHECK(second.status == 2);
  CHECK(contains(second.err, "content/acts/2025/31.md: error[B1080]: the file is there already"));
  CHECK(read_bytes(target) == "poprawiony ręcznie");
  CHECK(run_tool(folder.path(), {"import", "akt.txt", "--into", "content", "--force"}).status == 0);
  CHECK(read_bytes(target) == written);
}

TEST_CASE("elsewhere: a folder of any kind, a file that is named, a place that is unknown") {
  const TemporaryFolder folder;
  write_tree(folder.path(), {{"akt.txt", act_with("§ 1. Próby są dwie.")},
                             {"notatka.txt", "ZARZĄDZENIE\n\n§ 1. Bez numeru i daty.\n"},
                             {"sub/drugi.txt", act_with("§ 1. Próby są trzy.")}});
  CHECK(run_tool(folder.path(), {"import", "akt.txt"}).status == 0);
  CHECK(fs::exists(folder.path() / "31.md"));
  CHECK(run_tool(folder.path(), {"import", "akt.txt", "--output", "nowy/akt.md"}).status == 0);
  CHECK(read_bytes(folder.path() / "nowy/akt.md") == read_bytes(folder.path() / "31.md"));
  const Outcome unknown = run_tool(folder.path(), {"import", "notatka.txt"});
  CHECK(contains(unknown.err, "notatka.txt: warning[B1081]"));
  CHECK(fs::exists(folder.path() / "notatka.md"));
  // Two files of one act: the second is refused, even with --force.
  const Outcome both = run_tool(folder.path(), {"import", "akt.txt", "sub/drugi.txt", "--force"});
  CHECK(both.status == 2);
  CHECK(contains(both.err, "two of the files have the same place"));
  CHECK(contains(read_bytes(folder.path() / "31.md"), "dwie"));
}

TEST_CASE("each repair is told with before, after, place and reason, and can be refused") {
  const TemporaryFolder folder;
  write_tree(folder.path(), {{"akt.txt", act_with("§ 1. Próby są dwie, a ich\nopis jest jeden.")}});
  const Outcome outcome = run_tool(folder.path(), {"import", "akt.txt"});
  CHECK_MESSAGE(contains(outcome.err, "akt.txt: line 10: repair[line-join]: "), outcome.err);
  CHECK(contains(outcome.err, "⏎"));
  CHECK(contains(read_bytes(folder.path() / "31.md"), "a ich opis jest"));
  const Outcome refused =
      run_tool(folder.path(), {"import", "akt.txt", "--force", "--no-repair=line-join"});
  CHECK_FALSE(contains(refused.err, "repair[line-join]"));
  const Outcome unknown = run_tool(folder.path(), {"import", "akt.txt", "--no-repair=magic"});
  CHECK(unknown.status == 2);
  CHECK(contains(unknown.err, "`magic` is no kind of repair; expected one of line-join, "));
}

TEST_CASE("--force keeps what a person wrote above the text, and says what it wrote anew") {
  const TemporaryFolder folder;
  write_tree(folder.path(), {{"akt.txt", act_with("§ 1. Próby są dwie.")}});
  CHECK(run_tool(folder.path(), {"import", "akt.txt"}).status == 0);
  std::string text = read_bytes(folder.path() / "31.md");
  replace(text, "\n---\n", "\nrecord:\n  responsible: Anna Próbna\n---\n");
  replace(text, "title: ", "title: poprawione ");
  write_tree(folder.path(), {{"31.md", text}});
  const Outcome again = run_tool(folder.path(), {"import", "akt.txt", "--force"});
  CHECK(again.status == 0);
  CHECK_MESSAGE(
      contains(again.err, "31.md:1:1: note[B1085]: kept from the file that stood here: record"),
      again.err);
  CHECK(
      contains(again.err,
               "31.md:1:1: warning[B1086]: other values than in the file that stood here: title"));
  CHECK(contains(read_bytes(folder.path() / "31.md"),
                 "\nrecord:\n  responsible: Anna Próbna\n---\n"));
  // Refused, it tells nothing of what it would have done.
  const Outcome refused = run_tool(folder.path(), {"import", "akt.txt"});
  CHECK(refused.status == 2);
  CHECK_FALSE(contains(refused.err, "repair["));
}

TEST_CASE("a list of findings is written, reviewed and replayed") {
  const TemporaryFolder folder;
  // A word that no dictionary has, and one that is like it.
  write_tree(folder.path(), {{"akt.txt", act_with("§ 1. Próby prowadzi się w sposób okreslony.")}});
  CHECK(run_tool(folder.path(), {"import", "akt.txt", "--findings", "lista.json"}).status == 0);
  std::string list = read_bytes(folder.path() / "lista.json");
  CHECK(contains(list, "\"source\": \"akt.txt\""));
  CHECK(contains(list, "\"target\": \"31.md\""));
  REQUIRE_MESSAGE(contains(list, "okreslony"), list);
  // It is not written over.
  CHECK(run_tool(folder.path(), {"import", "akt.txt", "--findings", "lista.json"}).status == 2);
  const std::string entry =
      contains(list, "\"seen\": \"okreslony") ? "\"seen\": \"okreslony" : "\"before\": \"okreslony";
  replace(list, entry, "\"decision\": \"określony.\",\n          " + entry);
  write_tree(folder.path(), {{"przejrzana.json", list}});
  const Outcome replayed =
      run_tool(folder.path(), {"import", "akt.txt", "--force", "--apply", "przejrzana.json"});
  CHECK_MESSAGE(replayed.status == 0, replayed.err);
  CHECK(contains(read_bytes(folder.path() / "31.md"), "w sposób określony."));
  CHECK_FALSE(contains(replayed.err, "B1083"));
}

TEST_CASE("at a terminal each doubtful word is asked for") {
  const TemporaryFolder folder;
  write_tree(folder.path(), {{"akt.txt", act_with("§ 1. Próby prowadzi się w sposób okreslony, "
                                                  "zgodnie z zarządzeniarni.")}});
  const std::vector<std::string> import = {"import", "akt.txt", "--interactive", "--force"};
  const auto typed = [&](const std::string& answers) {
    const Outcome outcome = run_at_terminal(folder.path(), import, answers);
    CHECK_MESSAGE(outcome.status == 0, outcome.err);
    return outcome;
  };
  const auto text = [&] { return read_bytes(folder.path() / "31.md"); };
  const Outcome chosen = typed("ni\n1\n=zarządzeniami.\n");
  CHECK(contains(chosen.err, "[1/2] line 10: "));
  CHECK(contains(chosen.err, "Próby prowadzi się w sposób okreslony, zgodnie"));
  CHECK(contains(chosen.err, "  1: określony"));
  CHECK(contains(chosen.err, "not understood: ni"));
  CHECK(contains(text(), "w sposób określony, zgodnie z zarządzeniami."));
  typed("k\nk\n");
  CHECK(contains(text(), "w sposób okreslony, zgodnie z zarządzeniarni."));
  // What was decided before the end is kept.
  typed("1\nq\n");
  CHECK(contains(text(), "w sposób określony, zgodnie z zarządzeniarni."));
  const Outcome piped = run_tool(folder.path(), import);
  CHECK(piped.status == 2);
}

TEST_CASE("a list that does not fit is told") {
  const TemporaryFolder folder;
  write_tree(
      folder.path(),
      {{"akt.txt", act_with("§ 1. Próby są dwie.")},
       {"inna.json",
        "{\"imports\": [{\"source\": \"akt.txt\", \"repairs\": [{\"kind\": \"ocr\", \"page\": "
        "null, \"line\": 3, \"before\": \"a\", \"after\": \"b\", \"decision\": \"c\"}]}]}"},
       {"zla.json", "{\"imports\": ["}});
  const Outcome other = run_tool(folder.path(), {"import", "akt.txt", "--apply", "inna.json"});
  CHECK(other.status == 0);
  CHECK_MESSAGE(contains(other.err, "warning[B1083]: line 3 of `akt.txt` has no `ocr` `a`"),
                other.err);
  const Outcome broken =
      run_tool(folder.path(), {"import", "akt.txt", "--force", "--apply", "zla.json"});
  CHECK(broken.status == 1);
  CHECK(contains(broken.err, "error[B1082]"));
  CHECK(broken.out.empty());
}

TEST_CASE("in Polish, with the reasons of repairs and doubts") {
  const TemporaryFolder folder;
  write_tree(folder.path(), {{"akt.txt", act_with("§ 1. Próby są dwie.")}});
  const Outcome outcome = run_tool(folder.path(), {"import", "akt.txt", "--lang", "pl"});
  CHECK(outcome.status == 0);
  CHECK(contains(outcome.err, "akt.txt: wiersz 5: naprawa[front-matter]: tytuł aktu\n"));
  CHECK(contains(outcome.err, "wątpliwość[front-matter]: tekst nie podaje, kto podpisał akt"));
  CHECK_FALSE(contains(outcome.err, "repair"));
}

TEST_CASE("questions need a terminal") {
  const TemporaryFolder folder;
  write_tree(folder.path(), {{"akt.txt", act_with("§ 1. Próby są dwie.")}});
  const Outcome outcome = run_tool(folder.path(), {"import", "akt.txt", "--interactive"});
  CHECK(outcome.status == 2);
  CHECK(contains(outcome.err, "the standard input is none"));
  CHECK_FALSE(fs::exists(folder.path() / "31.md"));
}

TEST_CASE("findings as JSON on the standard output") {
  const TemporaryFolder folder;
  write_tree(folder.path(), {{"akt.txt", act_with("§ 1. Próby są dwie.")}, {"b.rtf", "{\\rtf1}"}});
  const Outcome outcome = run_tool(folder.path(), {"import", "akt.txt", "b.rtf", "--format=json"});
  CHECK(outcome.status == 1);
  CHECK(outcome.out.starts_with("{\n  \"imports\": ["));
  CHECK(contains(outcome.out, "\"code\": \"B1050\""));
  CHECK(contains(outcome.out, "\"target\": null"));
  CHECK(outcome.err.empty());
}
