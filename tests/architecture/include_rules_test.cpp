#include "architecture/expectation.hpp"

namespace bipgen::architecture {
namespace {

SourceFile including(const std::string& path, const std::string& header) {
  return {path, "// What it is.\n#include " + header + "\n"};
}

TEST_CASE("the folders of generator/ keep their layers") {
  check_none(broken_layers(files_below("generator")));
}

TEST_CASE("an upward, a sideways and an unknown include break the layers") {
  CHECK(broken_layers({including("generator/act/act.hpp", "\"parsing/parse_act.hpp\"")}).size() ==
        1);
  CHECK(broken_layers({including("generator/charts/chart.cpp", "\"pages/site.hpp\"")}).size() == 1);
  CHECK(broken_layers({including("generator/act/act.cpp", "\"act.hpp\"")}).size() == 1);
  CHECK(broken_layers({including("generator/utils/x.cpp", "\"text/utf8.hpp\"")}).size() == 1);
  CHECK(broken_layers({including("generator/act/act.cpp", "\"source/file.hpp\""),
                       including("generator/act/act.cpp", "\"act/level.hpp\"")})
            .empty());
}

TEST_CASE("libraries stay in the folder that owns them") {
  check_none(strayed_libraries(files_below("generator")));
}

TEST_CASE("a strayed, an unknown and an exposed library are found") {
  CHECK(strayed_libraries({including("generator/act/act.cpp", "<unicode/uchar.h>")}).size() == 1);
  CHECK(strayed_libraries({including("generator/act/act.cpp", "<boost/any.hpp>")}).size() == 1);
  CHECK(strayed_libraries({including("generator/text/utf8.hpp", "<unicode/uchar.h>")}).size() == 1);
  CHECK(strayed_libraries({including("generator/text/utf8.cpp", "<unicode/uchar.h>"),
                           including("generator/text/utf8.hpp", "<string_view>")})
            .empty());
}

TEST_CASE("no file includes itself by any way") {
  check_none(include_cycles(files_below("generator")));
}

TEST_CASE("a cycle of three files is found, and what does not lead there is not") {
  const Files files = {including("generator/a/one.hpp", "\"a/two.hpp\""),
                       including("generator/a/two.hpp", "\"a/three.hpp\""),
                       including("generator/a/three.hpp", "\"a/one.hpp\""),
                       including("generator/a/leaf.hpp", "<string>")};
  CHECK(include_cycles(files).size() == 3);
  CHECK(include_cycles({files[0], files[1], files[3]}).empty());
}

}  // namespace
}  // namespace bipgen::architecture
