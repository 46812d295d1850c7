#include <doctest/doctest.h>

#include "tool/run_tool.hpp"

using bipgen::testing::Outcome;
using bipgen::testing::run_tool;
using bipgen::testing::small_site;
using bipgen::testing::TemporaryFolder;
using bipgen::testing::write_tree;

namespace {

bool contains(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("help and version are clean and name the commands") {
  const TemporaryFolder folder;
  const Outcome help = run_tool(folder.path(), {"--help"});
  CHECK(help.status == 0);
  CHECK(contains(help.out, "build"));
  CHECK(contains(help.out, "check"));
  const Outcome version = run_tool(folder.path(), {"--version"});
  CHECK(version.status == 0);
  CHECK(contains(version.out, "bipgen 0."));
}

TEST_CASE("wrong use is status 2 and says what was wrong") {
  const TemporaryFolder folder;
  CHECK(run_tool(folder.path(), {}).status == 2);
  CHECK(run_tool(folder.path(), {"bild"}).status == 2);
  CHECK(run_tool(folder.path(), {"build", "--today", "yesterday"}).status == 2);
  CHECK(run_tool(folder.path(), {"build", "--threads", "many"}).status == 2);
  const Outcome missing = run_tool(folder.path(), {"build", "no-such-site"});
  CHECK(missing.status == 2);
  CHECK(contains(missing.err, "no-such-site"));
}

TEST_CASE("an output that cannot be written is status 3, and the message names it") {
  const TemporaryFolder folder;
  write_tree(folder.path(), small_site());
  write_tree(folder.path(), {{"occupied", "a file where a folder must be\n"}});
  const Outcome outcome = run_tool(folder.path(), {"build", "site", "--output", "occupied/public"});
  CHECK(outcome.status == 3);
  CHECK(contains(outcome.err, "occupied"));
}

TEST_CASE("a folder that bipgen did not make is never replaced") {
  const TemporaryFolder folder;
  write_tree(folder.path(), small_site());
  write_tree(folder.path(), {{"mine/letter.txt", "dear reader\n"}});
  const Outcome outcome = run_tool(folder.path(), {"build", "site", "--output", "mine"});
  CHECK(outcome.status == 3);
  CHECK(bipgen::testing::read_bytes(folder.path() / "mine/letter.txt") == "dear reader\n");
}

TEST_CASE("check writes nothing and gives JSON on request") {
  const TemporaryFolder folder;
  bipgen::testing::FileTree tree = small_site();
  tree["content/acts/2025/7.md"] += "\n§ 4. Numer skacze.\n";
  write_tree(folder.path(), tree);
  const Outcome outcome = run_tool(folder.path(), {"check", "site", "--format", "json"});
  CHECK(outcome.status == 1);
  CHECK(contains(outcome.out, "\"B0212\""));
  CHECK(contains(outcome.out, "content/acts/2025/7.md"));
  CHECK_FALSE(std::filesystem::exists(folder.path() / "site/public"));
}

TEST_CASE("--strict makes a warning stop the publication") {
  const TemporaryFolder folder;
  bipgen::testing::FileTree tree = small_site();
  tree["content/acts/2025/notes.txt"] = "not an act\n";
  write_tree(folder.path(), tree);
  CHECK(run_tool(folder.path(), {"build", "site", "--strict"}).status == 1);
  CHECK_FALSE(std::filesystem::exists(folder.path() / "site/public"));
  CHECK(run_tool(folder.path(), {"build", "site"}).status == 0);
  CHECK(std::filesystem::exists(folder.path() / "site/public/index.html"));
}

TEST_CASE("check --structure says of each act what was read and lists what was not") {
  const TemporaryFolder folder;
  bipgen::testing::FileTree tree = small_site();
  tree["content/acts/2026/9.md"] =
      "---\ntype: zarządzenie\nnumber: 9/2026\ndate: 2026-01-02\ntitle: w sprawie Biura Map\n---\n"
      "§ 1. W skład Biura Map wchodzą:\n\n1) Referat Globusów – BM-1;\n\n2) Referat Atlasów – "
      "BM-2.\n\n§ 2. Referat Globusów bywa wspierany przez kierowników.\n";
  write_tree(folder.path(), tree);
  const Outcome text = run_tool(folder.path(), {"check", "site", "--structure"});
  const std::string all = text.out + text.err;
  CHECK(contains(all, "B0520"));
  CHECK(contains(all, "`Biuro Map`: 2 units"));
  CHECK(contains(all, "content/acts/2026/9.md:13:1: note[B0521]: § 2"));
  const Outcome json =
      run_tool(folder.path(), {"check", "site", "--structure", "--format", "json"});
  CHECK(json.status == text.status);
  CHECK(contains(json.out, "\"B0520\""));
  CHECK(contains(json.out, "\"B0521\""));
  CHECK_FALSE(contains(run_tool(folder.path(), {"check", "site"}).err, "B0521"));
}

TEST_CASE("check gives SARIF with paths from where it runs") {
  const TemporaryFolder folder;
  bipgen::testing::FileTree tree = small_site();
  tree["content/acts/2025/7.md"] += "\n§ 4. Numer skacze.\n";
  write_tree(folder.path(), tree);
  const Outcome outcome =
      run_tool(folder.path(), {"check", "site", "--format=sarif", "--lang=pl", "--quiet"});
  CHECK(outcome.status == 1);
  CHECK(contains(outcome.out, "\"version\": \"2.1.0\""));
  CHECK(contains(outcome.out, "\"uri\": \"content/acts/2025/7.md\""));
  CHECK(contains(outcome.out, "Numer jednostki nie następuje po poprzednim."));
  CHECK_FALSE(contains(outcome.out, folder.path().string()));
  CHECK(outcome.err.empty());
}

TEST_CASE("check --explain says what one code means, or all of them, without a site") {
  const TemporaryFolder folder;
  const Outcome polish = run_tool(folder.path(), {"check", "--explain", "B0212", "--lang", "pl"});
  CHECK(polish.status == 0);
  CHECK(contains(polish.out, "Numer jednostki nie następuje po poprzednim."));
  CHECK(contains(polish.out, "ZTP § 57"));
  const Outcome english = run_tool(folder.path(), {"check", "--explain=B0212", "--lang=en"});
  CHECK(contains(english.out, "does not follow the one before it"));
  const Outcome all = run_tool(folder.path(), {"check", "--explain", "--lang", "en"});
  CHECK(all.status == 0);
  CHECK(contains(all.out, "B0001 error:"));
  CHECK(contains(all.out, "B0935 warning:"));
  const Outcome unknown = run_tool(folder.path(), {"check", "--explain", "B9999"});
  CHECK(unknown.status == 2);
  CHECK(contains(unknown.err, "B9999"));
  CHECK(run_tool(folder.path(), {"check", "--explain", "B0212", "--lang", "de"}).status == 2);
}

TEST_CASE("check goes on to pages and links where an act has errors") {
  const TemporaryFolder folder;
  bipgen::testing::FileTree tree = small_site();
  tree["content/acts/2025/7.md"] += "\n§ 4. Numer skacze.\n";
  tree["content/pages/o-serwisie.md"] += "\n[dalej](nie-ma/index.html)\n";
  write_tree(folder.path(), tree);
  const Outcome whole = run_tool(folder.path(), {"check", "site", "--quiet"});
  CHECK(whole.status == 1);
  CHECK(contains(whole.err, "B0212"));
  // A link of an ordinary page is shown where it is written.
  CHECK(contains(whole.err, "content/pages/o-serwisie.md:7:1: error[B0621]"));
  // What cannot be read leaves links behind that lead nowhere: they are not judged.
  tree["content/acts/2025/7.md"] = "§ 1. Bez kluczy.\n";
  write_tree(folder.path(), tree);
  const Outcome partial = run_tool(folder.path(), {"check", "site", "--quiet"});
  CHECK(contains(partial.err, "B0102"));
  CHECK_FALSE(contains(partial.err, "B0621"));
}

TEST_CASE("check ends with whether the site can be built") {
  const TemporaryFolder folder;
  bipgen::testing::FileTree tree = small_site();
  write_tree(folder.path(), tree);
  const std::vector<std::string> polish = {"LANG=pl_PL.UTF-8"};
  const Outcome clean = run_tool(folder.path(), {"check", "site"}, polish);
  CHECK(clean.status == 0);
  CHECK(contains(clean.err, "0 błędów, 0 ostrzeżeń, "));
  CHECK(clean.err.ends_with(": serwis można zbudować\n"));
  tree["content/acts/2025/notes.txt"] = "not an act\n";
  write_tree(folder.path(), tree);
  CHECK(contains(run_tool(folder.path(), {"check", "site"}, polish).err,
                 "0 błędów, 1 ostrzeżenie, "));
  CHECK(run_tool(folder.path(), {"check", "site", "--strict"}, polish)
            .err.ends_with(": serwis nie powstanie, dopóki są błędy\n"));
}

TEST_CASE("a key that is misspelt leaves no links behind that lead nowhere") {
  const TemporaryFolder folder;
  bipgen::testing::FileTree tree = small_site();
  std::string& act = tree["content/acts/2025/7.md"];
  act.replace(act.find("number:"), std::string_view("number:").size(), "numer:");
  write_tree(folder.path(), tree);
  const Outcome outcome = run_tool(folder.path(), {"check", "site"});
  CHECK(outcome.status == 1);
  CHECK(contains(outcome.err, "B0104"));
  CHECK_FALSE(contains(outcome.err, "B0621"));
}

TEST_CASE("content files that lie where nothing is read are told, and where they should lie") {
  const TemporaryFolder folder;
  bipgen::testing::FileTree tree = small_site();
  tree["content/12.md"] = "---\ntitle: x\n---\n";
  tree["content/akty/13.md"] = "---\ntitle: x\n---\n";
  tree["content/README.md"] = "Notes of the editors.\n";
  tree["content/acts/14.txt"] = "§ 1. Próby.\n";
  write_tree(folder.path(), tree);
  const std::string err = run_tool(folder.path(), {"check", "site"}, {"LANG=pl_PL.UTF-8"}).err;
  CHECK(
      contains(err,
               "content/12.md:1:1: ostrzeżenie[B0009]: plik treści w folderze, którego program nie "
               "czyta\n"));
  CHECK(contains(err, "akty mają leżeć w „content/acts”, strony w „content/pages”"));
  CHECK(contains(err, "content/akty/13.md:1:1: ostrzeżenie[B0009]"));
  CHECK_FALSE(contains(err, "README.md"));
  CHECK(contains(err, "zmień nazwę na „14.md”"));
}

TEST_CASE("an entry under sic for a lint that finds nothing there is reported by check") {
  const TemporaryFolder folder;
  bipgen::testing::FileTree tree = small_site();
  tree["content/acts/2025/9.md"] =
      "---\ntype: zarządzenie\nnumber: 9/2025\ndate: 2025-02-01\ntitle: w sprawie prób\nsic:\n"
      "  - {at: § 1, code: B0301}\n  - {at: § 2, code: B0301}\n---\n"
      "§ 1. Próby są częste, z zastrzeżeniem § 33 pkt 2.\n\n§ 2. Próby są jawne.\n\n"
      "§ 3. Zarządzenie wchodzi w życie z dniem podpisania.\n";
  write_tree(folder.path(), tree);
  const std::string err = run_tool(folder.path(), {"check", "site"}).err;
  CHECK(contains(err, "B0214]: `sic` of B0301 at § 2 matches no finding"));
  CHECK_FALSE(contains(err, "at § 1 matches no finding"));
  CHECK(contains(err, "note[B0301]"));
}
