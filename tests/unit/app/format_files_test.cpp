// All content files of the repository, right and wrong ones, put into canonical form.
#include <filesystem>
#include <fstream>
#include <iterator>

#include <doctest/doctest.h>

#include "parsing/format_content.hpp"
#include "source/front_matter.hpp"
#include "source/load.hpp"

using namespace bipgen;

namespace {

std::optional<source::File> file_at(const std::filesystem::path& path) {
  std::ifstream stream(path, std::ios::binary);
  source::Diagnostics unused;
  return source::to_file(path.lexically_relative(BIPGEN_PROJECT).generic_string(),
                         {std::istreambuf_iterator<char>(stream), {}}, unused);
}

struct Read {
  std::string front;  // as bytes
  act::Text text;
};

Read read(const source::File& file, parsing::Grammar grammar) {
  source::Diagnostics unused;
  const auto front = source::read_front_matter(file, unused);
  REQUIRE(front);
  return {file.text.substr(0, front->body.begin),
          parsing::parse_text(file, front->body, grammar, unused)};
}

// Whether it has a canonical form, which then says the same and is its own canonical form.
bool is_formatted(const source::File& file) {
  CAPTURE(file.path);
  const auto grammar = parsing::content_form(file) == parsing::ContentForm::act
                           ? parsing::Grammar::act
                           : parsing::Grammar::document;
  source::Diagnostics found;
  const auto text = parsing::format_content(file, grammar, found);
  CHECK(text.has_value() == found.all().empty());
  if (!text) return false;
  const source::File formatted{file.path, *text};
  const Read before = read(file, grammar);
  const Read after = read(formatted, grammar);
  CHECK(before.front == after.front);
  CHECK(act::same_wording(before.text, after.text));
  CHECK(parsing::format_content(formatted, grammar, found) == text);
  return true;
}

std::size_t format_all(const std::filesystem::path& folder) {
  std::size_t formatted = 0;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
    if (entry.path().extension() != ".md" || !entry.is_regular_file()) continue;
    const auto file = file_at(entry.path());
    if (!file || parsing::content_form(*file) == parsing::ContentForm::page) continue;
    if (is_formatted(*file)) ++formatted;
  }
  return formatted;
}

}  // namespace

TEST_CASE("the content of the repository can be put into canonical form") {
  CHECK(format_all(BIPGEN_PROJECT "/content") == 6);
}

TEST_CASE("so can the inputs of golden cases, or they are left alone") {
  CHECK(format_all(BIPGEN_PROJECT "/tests/golden") > 100);
}
