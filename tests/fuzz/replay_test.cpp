// Every input of corpus/ and regressions/ again, with any compiler.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "fuzz/checks.hpp"

namespace {

namespace fs = std::filesystem;

std::vector<fs::path> inputs_of(const std::string& target) {
  std::vector<fs::path> inputs;
  for (const char* folder : {"corpus", "regressions"}) {
    const fs::path path = fs::path(folder) / target;
    if (!fs::is_directory(path)) continue;
    for (const auto& entry : fs::directory_iterator(path)) {
      if (entry.is_regular_file()) inputs.push_back(entry.path());
    }
  }
  std::sort(inputs.begin(), inputs.end());
  return inputs;
}

void replay(const std::string& target, void (*check)(std::string_view)) {
  const std::vector<fs::path> inputs = inputs_of(target);
  REQUIRE_FALSE(inputs.empty());
  for (const fs::path& input : inputs) {
    CAPTURE(input.string());
    std::ifstream stream(input, std::ios::binary);
    const std::string bytes((std::istreambuf_iterator<char>(stream)),
                            std::istreambuf_iterator<char>());
    CHECK_NOTHROW(check(bytes));
  }
}

}  // namespace

TEST_CASE("parse_act holds its properties on every known input") {
  replay("parse_act", bipgen::fuzz::check_parse_act);
}

TEST_CASE("read_citations holds its properties on every known input") {
  replay("read_citations", bipgen::fuzz::check_read_citations);
}

TEST_CASE("the front matter holds its properties on every known input") {
  replay("front_matter", bipgen::fuzz::check_front_matter);
}

TEST_CASE("amending holds its properties on every known input") {
  replay("amending", bipgen::fuzz::check_amending);
}

TEST_CASE("an import holds its properties on every known input") {
  replay("import_text", bipgen::fuzz::check_import_text);
}

TEST_CASE("the readers of documents hold their properties on every known input") {
  replay("docx", bipgen::fuzz::check_docx);
  replay("odt", bipgen::fuzz::check_odt);
  replay("arriving_file", bipgen::fuzz::check_arriving_file);
}
