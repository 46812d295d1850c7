#include "app/parser_words.hpp"

#include <string>

#include <doctest/doctest.h>

using namespace bipgen;

TEST_CASE("what the reader of the command line says is said in Polish") {
  const auto polish = [](const char* words) {
    return app::fault_of_arguments(words).in(source::Language::polish);
  };
  CHECK(polish("A subcommand is required") == "podaj polecenie");
  CHECK(polish("ACT is required") == "brakuje: ACT");
  CHECK(polish("--output: 1 required TEXT missing") == "--output: brakuje wartości");
  CHECK(polish("--output: At Most 1 required but received 2") == "--output podano więcej niż raz");
  CHECK(polish("--original excludes --at") == "--original wyklucza --at");
}

TEST_CASE("words that are not known stay") {
  CHECK(app::fault_of_arguments("Something else").in(source::Language::polish) == "Something else");
}
