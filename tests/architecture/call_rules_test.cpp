#include "architecture/expectation.hpp"

namespace bipgen::architecture {
namespace {

bool is_found(const std::string& line) {
  return !forbidden_calls({{"generator/act/act.cpp", line + "\n"}}).empty();
}

TEST_CASE("stages do not reach outside") {
  check_none(forbidden_calls(files_below("generator")));
}

TEST_CASE("each way outside is found") {
  CHECK(is_found("const auto now = std::chrono::system_clock::now();"));
  CHECK(is_found("std::srand(time(nullptr));"));
  CHECK(is_found("if (std::getenv(name)) return;"));
  CHECK(is_found("setlocale(LC_ALL, locale);"));
  CHECK(is_found("std::random_device seed;"));
  CHECK(is_found("std::ofstream out(path);"));
  CHECK(is_found("FILE* file = fopen(path, mode);"));
  CHECK(is_found("std::ifstream in(path);"));
  CHECK(is_found("std::cerr << message;"));
  CHECK(is_found("std::tolower(c)"));
  CHECK(is_found("std::thread worker(run);"));
  CHECK(is_found("const std::regex pattern(text);"));
  CHECK(is_found("std::exit(1);"));
}

TEST_CASE("words in comments, strings, members and longer names are no calls") {
  CHECK_FALSE(is_found("// reads the clock: time(nullptr)"));
  CHECK_FALSE(is_found("/* std::ofstream\n std::getenv(x) */ int a = 1'000;"));
  CHECK_FALSE(is_found("return \"std::ofstream out(\\\"time(\\\")\";"));
  CHECK_FALSE(is_found("return R\"(std::cerr \")\";"));
  CHECK_FALSE(is_found("entry.time(); at_time(x); text::tolower(x);"));
}

TEST_CASE("the two ends of the pipeline may do what is theirs") {
  CHECK(forbidden_calls({{"generator/publishing/writer.cpp", "std::ofstream out(path);\n"},
                         {"generator/app/read_tree.cpp", "std::ifstream in(path);\n"}})
            .empty());
  CHECK(forbidden_calls({{"generator/app/build_site.cpp", "std::ofstream out(path);\n"}}).size() ==
        1);
}

}  // namespace
}  // namespace bipgen::architecture
