#include <initializer_list>

#include "architecture/expectation.hpp"

namespace bipgen::architecture {
namespace {

bool is_written_by_us(const SourceFile& file) {
  for (const std::string_view data : {"tests/golden/", "tests/fuzz/", "tests/transcription/"}) {
    if (file.path.starts_with(data) && !is_cpp(file)) return false;
  }
  for (const std::string_view ending : {".png", ".ico", ".woff2", ".pdf", ".docx", ".zip"}) {
    if (file.path.ends_with(ending)) return false;
  }
  return true;
}

Files written_by_us() {
  Files files;
  for (const std::string_view folder : {"generator", "themes", "tests", "scripts", "cmake"}) {
    for (SourceFile& file : files_below(folder)) {
      if (is_written_by_us(file)) files.push_back(std::move(file));
    }
  }
  return files;
}

Files cpp_of(std::string_view folder) {
  Files files = files_below(folder);
  std::erase_if(files, [](const SourceFile& file) { return !is_cpp(file); });
  return files;
}

TEST_CASE("no file of generator/ is longer than 400 lines") {
  check_none(too_long_files(cpp_of("generator"), 400));
}

TEST_CASE("a file of 401 lines is too long") {
  CHECK(too_long_files({{"a.cpp", std::string(401, '\n')}}, 400).size() == 1);
  CHECK(too_long_files({{"a.cpp", std::string(400, '\n')}}, 400).empty());
}

TEST_CASE("every header begins by saying what it is for") {
  check_none(headers_without_contract(cpp_of("generator")));
  check_none(headers_without_contract(cpp_of("tests")));
}

TEST_CASE("a header without a word, and one without a guard, are found") {
  CHECK(headers_without_contract({{"a.hpp", "\n#pragma once\nint f();\n"}}).size() == 1);
  CHECK(headers_without_contract({{"a.hpp", "// Why.\nint f();\n"}}).size() == 1);
  CHECK(headers_without_contract({{"a.hpp", "// Why.\n#pragma once\nint f();\n"}}).empty());
}

TEST_CASE("our files are tidy text") {
  check_none(untidy_text(written_by_us()));
}

TEST_CASE("each kind of untidy text is found") {
  CHECK(untidy_text({{"a.cpp", "int a; \n"}}).size() == 1);
  CHECK(untidy_text({{"a.cpp", "\tint a;\n"}}).size() == 1);
  CHECK(untidy_text({{"a.cpp", "int a;\r\n"}}).size() == 1);
  CHECK(untidy_text({{"a.cpp", "int a;"}}).size() == 1);
  CHECK(untidy_text({{"a.cpp", "// z\u0307e\n"}}).size() == 1);
  CHECK(untidy_text({{"a.cpp", "// \xb3\xf3\n"}}).size() == 1);
  CHECK(untidy_text({{"a.cpp", "// że\nint a;\n"}}).empty());
}

}  // namespace
}  // namespace bipgen::architecture
