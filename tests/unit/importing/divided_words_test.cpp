#include <doctest/doctest.h>

#include "imports.hpp"

using namespace bipgen::importing;

TEST_CASE("a hyphen before a capital or a number is its word's own") {
  const auto body = [](const char* end, const char* begin) {
    return body_of_act(std::string("§ 1. Zadania wykonuje komórka o symbolu ") + end + "\n" +
                           begin + " i nikt inny.\n",
                       options_with_dictionary());
  };
  CHECK(body("(IT-SG-", "III);”").find("(IT-SG-III);”") != std::string::npos);
  CHECK(body("Finansowo-", "Księgowym").find("Finansowo-Księgowym") != std::string::npos);
  CHECK(body("2024-", "2026").find("2024-2026") != std::string::npos);
  CHECK(body("ORGANIZA-", "CYJNYM").find("ORGANIZACYJNYM") != std::string::npos);
  CHECK(body("organiza-", "cyjnym").find("organizacyjnym") != std::string::npos);
  CHECK(body("finansowo-", "księgowym").find("finansowo-księgowym") != std::string::npos);
}
