// What a clerk is told who does not know how a command is written.
#include <doctest/doctest.h>

#include "text/utf8.hpp"
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

// What the program says in Polish of a command line that is wrong.
std::string told(const std::vector<std::string>& arguments,
                 const std::filesystem::path& where = std::filesystem::temp_directory_path()) {
  const Outcome outcome = run_tool(where, arguments, {"LANG=pl_PL.UTF-8"});
  CHECK(outcome.status == 2);
  CHECK(outcome.out.empty());
  return outcome.err;
}

}  // namespace

TEST_CASE("a command that does not exist is asked after") {
  CHECK(contains(told({"chek"}), "nie ma polecenia „chek”; czy chodziło o „check”?\n"));
  CHECK(contains(told({"imports", "x"}), "nie ma polecenia „imports”; czy chodziło o „import”?\n"));
  CHECK(contains(told({"diff", "structur"}), "czy chodziło o „structure”?\n"));
}

TEST_CASE("where no command is near, or none is named, all are listed") {
  const std::string unknown = told({"help"});
  CHECK(contains(unknown, "nie ma polecenia „help”\n"));
  CHECK(contains(unknown, "\n  import "));
  const std::string none = told({});
  CHECK(contains(none, "podaj polecenie\n"));
  CHECK(contains(none, "\n  check        mówi o wszystkim, co jest nie tak"));
  CHECK(contains(told({"diff"}), "\n  acts         teksty dwóch aktów"));
}

TEST_CASE("an option that does not exist is asked after, before the words behind it") {
  CHECK(contains(told({"build", "--outptu", "x"}),
                 "nie ma opcji --outptu; czy chodziło o --output?\n"));
  CHECK(
      contains(told({"build", "--outptu=x"}), "nie ma opcji --outptu; czy chodziło o --output?\n"));
  CHECK(contains(told({"check", "--frobnicate"}),
                 "polecenie bipgen check nie ma opcji --frobnicate\n"));
}

TEST_CASE("words too many stand in their order, and quotation marks are shown") {
  CHECK(contains(told({"explain", "w", "§", "5", "uchyla", "się", "ust.", "2"}),
                 "zbędne słowa: § 5 uchyla się ust. 2; kilka słów, które stanowią całość, weź w "
                 "cudzysłów, na przykład: bipgen explain \"w § 5 uchyla się ust. 2\"\n"));
  CHECK(contains(told({"text", "zarządzenie", "12/2026", "strona"}),
                 "bipgen text \"zarządzenie 7/2024\" strona"));
  CHECK(contains(told({"text", "zarządzenie", "12/2026"}), "\"zarządzenie 12/2026\""));
}

TEST_CASE("what is missing is named with an example of the command") {
  CHECK(contains(told({"import"}),
                 "brakuje: PLIK; na przykład: bipgen import zarzadzenie.pdf --into strona\n"
                 "Więcej informacji: bipgen import --help\n"));
}

TEST_CASE("faults of arguments have no English words") {
  CHECK(contains(told({"format", "nie-ma"}), "ŚCIEŻKA: nie ma pliku ani folderu „nie-ma”\n"));
  CHECK(contains(told({"import", "x", "--apply", "y"}), "--apply: nie ma pliku „y”\n"));
  CHECK(contains(told({"check", "--lang", "de"}), "--lang: „de” – dozwolone są tylko: pl, en\n"));
  CHECK(contains(told({"check", "--threads", "999"}), "nie jest liczbą całkowitą od 0 do 256\n"));
  const TemporaryFolder folder;
  write_tree(folder.path(), {{"plik", "x\n"}});
  CHECK(contains(told({"check", "plik"}, folder.path()), "„plik” to plik, a nie folder\n"));
}

TEST_CASE("a folder without a site is told so, and where a site is") {
  const TemporaryFolder folder;
  write_tree(folder.path(), small_site());
  const std::vector<std::string> polish = {"LANG=pl_PL.UTF-8"};
  const Outcome above = run_tool(folder.path(), {"check"}, polish);
  CHECK(above.status == 1);
  CHECK(contains(above.err,
                 "błąd[B0007]: w tym folderze nie ma serwisu: brakuje pliku "
                 "„site.yaml”; podaj po poleceniu folder serwisu: „site”\n"));
  const Outcome beside = run_tool(folder.path(), {"build", "content"}, polish);
  CHECK(contains(beside.err, "podaj po poleceniu folder serwisu: „site”\n"));
  const Outcome fresh = run_tool(folder.path(), {"new", "uchwała", "1/2026"}, polish);
  CHECK(contains(fresh.err, "podaj po poleceniu folder serwisu: „site”\n"));
}

TEST_CASE("a number without its year is answered with the acts that have it") {
  const TemporaryFolder folder;
  auto tree = small_site();
  const std::string body = "title: w sprawie biura\n---\n§ 1. Biuro jest czynne rano.\n";
  for (const char* year : {"2023", "2024"}) {
    const std::string at = year;
    tree["content/acts/" + at + "/50.md"] = "---\ntype: zarządzenie\nnumber: 50/" + at +
                                            "\ndate: " + at + "-05-01\nin_force: {from: " + at +
                                            "-05-01}\n" + body;
  }
  write_tree(folder.path(), tree);
  CHECK(contains(told({"text", "50", "site", "--quiet"}, folder.path()),
                 "na tej stronie nie ma aktu „50”; dopisz rok do numeru, na przykład:\n"
                 "  zarządzenie nr 50/2023\n  zarządzenie nr 50/2024\n"));
  CHECK(contains(told({"text", "7", "site", "--quiet"}, folder.path()), "/2025”?"));
}

TEST_CASE("what the disk refuses is said in Polish") {
  const TemporaryFolder folder;
  write_tree(folder.path(), small_site());
  write_tree(folder.path(), {{"occupied", "a file where a folder must be\n"}});
  const Outcome outcome = run_tool(folder.path(), {"build", "site", "--output", "occupied/public"},
                                   {"LANG=pl_PL.UTF-8"});
  CHECK(outcome.status == 3);
  CHECK(contains(outcome.err, "bipgen: nie można utworzyć folderu „"));
  CHECK(contains(outcome.err, "occupied”: w miejscu folderu jest plik\n"));
}

TEST_CASE("the columns of the help are straight, and all of it is Polish") {
  const TemporaryFolder folder;
  const Outcome help = run_tool(folder.path(), {"text", "--help"}, {"LANG=pl_PL.UTF-8"});
  CHECK(help.status == 0);
  for (const char* word : {"Options", "Positionals", "TEXT", "UINT", "DIR", "REQUIRED", "SITE"}) {
    CAPTURE(word);
    CHECK_FALSE(contains(help.out, word));
  }
  const auto column_of = [&help](std::string_view meaning) {
    const std::size_t at = help.out.find(meaning);
    REQUIRE(at != std::string::npos);
    const std::size_t line = help.out.rfind('\n', at) + 1;
    return bipgen::text::count_characters(std::string_view(help.out).substr(line, at - line));
  };
  CHECK(column_of("dzień, na który") == column_of("pokazuje tę pomoc"));
  CHECK(column_of("liczba wątków") == column_of("pokazuje tę pomoc"));
  CHECK(column_of("folder z plikiem") == column_of("pokazuje tę pomoc"));
}
