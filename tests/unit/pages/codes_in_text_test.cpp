#include "pages/codes_in_text.hpp"

#include <string>

#include <doctest/doctest.h>

namespace {

std::vector<std::string> found(std::string_view text) {
  std::vector<std::string> codes;
  for (const auto& code : bipgen::pages::codes_in(text)) {
    codes.emplace_back(text.substr(code.begin, code.end - code.begin));
  }
  return codes;
}

using Codes = std::vector<std::string>;

}  // namespace

TEST_CASE("codes of units are found whole") {
  CHECK(found("Referatu (IT-01-2) i stanowisk IT-SG-III; procedura D-07.") ==
        Codes{"IT-01-2", "IT-SG-III", "D-07"});
  CHECK(found("IT-05") == Codes{"IT-05"});
  CHECK(found("(IT-05-1, IT-05-2)") == Codes{"IT-05-1", "IT-05-2"});
}

TEST_CASE("other hyphens make no code") {
  CHECK(found("open-data, organizacyjno-prawnych, ISO-owski, pkt 4-6, § 13-16, Ł-1, A-") ==
        Codes{});
  CHECK(found("drukująco - kopiującego") == Codes{});
  CHECK(found("") == Codes{});
  CHECK(found("-") == Codes{});
}
