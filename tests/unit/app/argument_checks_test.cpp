#include "app/argument_checks.hpp"

#include <doctest/doctest.h>

#include "support/file_tree.hpp"

using namespace bipgen;

namespace {

std::string polish(const source::Message& message) {
  return message.in(source::Language::polish);
}

}  // namespace

TEST_CASE("what is as it should be has no fault") {
  const testing::TemporaryFolder folder;
  testing::write_tree(folder.path(), {{"list.json", "{}\n"}});
  const std::string file = folder.path() / "list.json";
  CHECK(app::fault_of_day("2026-02-28").empty());
  CHECK(app::fault_of_folder(folder.path()).empty());
  CHECK(app::fault_of_file(file).empty());
  CHECK(app::fault_of_path(file).empty());
  CHECK(app::fault_of_path(folder.path()).empty());
  CHECK(app::fault_of_choice("pl", {"pl", "en"}).empty());
  CHECK(app::fault_of_count("0", 256).empty());
  CHECK(app::fault_of_count("256", 256).empty());
}

TEST_CASE("files and folders that are not there, or are the other, are told in Polish") {
  const testing::TemporaryFolder folder;
  testing::write_tree(folder.path(), {{"list.json", "{}\n"}});
  CHECK(polish(app::fault_of_folder("nie-ma")) == "nie ma folderu „nie-ma”");
  CHECK(
      polish(app::fault_of_folder(folder.path() / "list.json")).ends_with("to plik, a nie folder"));
  CHECK(polish(app::fault_of_file("nie-ma")) == "nie ma pliku „nie-ma”");
  CHECK(polish(app::fault_of_file(folder.path())).ends_with("to folder, a nie plik"));
  CHECK(polish(app::fault_of_path("nie-ma")) == "nie ma pliku ani folderu „nie-ma”");
}

TEST_CASE("the number of an act in place of a folder is a name without quotation marks") {
  CHECK(polish(app::fault_of_folder("12/2026")) ==
        "nie ma folderu „12/2026”; nazwę z kilku słów weź w cudzysłów: \"zarządzenie 12/2026\"");
}

TEST_CASE("choices and numbers name what may stand there") {
  CHECK(polish(app::fault_of_choice("de", {"pl", "en"})) == "„de” – dozwolone są tylko: pl, en");
  CHECK(polish(app::fault_of_count("257", 256)) == "„257” nie jest liczbą całkowitą od 0 do 256");
  CHECK(polish(app::fault_of_count("-1", 256)) == "„-1” nie jest liczbą całkowitą od 0 do 256");
}
