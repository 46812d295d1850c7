#include "architecture/expectation.hpp"
#include "templates/strings.hpp"

namespace bipgen::architecture {
namespace {

using templates::Language;

std::vector<std::string> keys_of(const std::string& path, Language language) {
  const SourceFile file = file_at(path);
  source::Diagnostics diagnostics;
  auto keys = templates::Strings::parse({file.path, file.text}, language, diagnostics).keys();
  CHECK(diagnostics.all().empty());
  return keys;
}

std::vector<std::string> polish() {
  return keys_of("themes/bip/strings/pl.yaml", Language::polish);
}

// Who asks for words: pages, charts and what joins them; the theme's templates.
Files users() {
  Files files = files_below("generator/pages");
  for (const std::string_view folder : {"generator/app", "themes/bip"}) {
    for (SourceFile& file : files_below(folder)) {
      if (is_cpp(file) || file.path.ends_with(".mustache")) files.push_back(std::move(file));
    }
  }
  return files;
}

const std::vector<std::string> keys = {"act.count.many", "act.count.one", "kind.referat", "skip"};

TEST_CASE("every string that is asked for is there") {
  check_none(unknown_strings(users(), polish()));
}

TEST_CASE("an unknown key is found in code and in templates") {
  CHECK(unknown_strings({{"a.cpp", "site.string(\"kind.biuro\")"}}, keys).size() == 1);
  CHECK(unknown_strings({{"a.cpp", "\"act.\""}, {"b.cpp", "\"kind.x.\""}}, keys).size() == 1);
  CHECK(unknown_strings({{"a.mustache", "<p>{{t.kind.biuro}}</p>"}}, keys).size() == 1);
  CHECK(unknown_strings(
            {{"a.cpp", "plural(\"act.count\", n); \"kind.\" + k; \"index.html\"; \"act.css\""},
             {"a.mustache", "{{t.skip}} {{other.thing}}"}},
            keys)
            .empty());
}

TEST_CASE("every string is used") {
  check_none(unused_strings(users(), polish()));
}

TEST_CASE("a string that nobody uses is found") {
  const Files files = {{"a.cpp", "plural(\"act.count\", n); \"kind.\" + k"}};
  CHECK(unused_strings(files, keys) == Violations{"nobody uses the string `skip`"});
  CHECK(unused_strings({{"a.cpp", "f(\"a.b\"); key + \"_bound\""}}, {"a.b", "a.b_bound"}).empty());
}

TEST_CASE("both languages have the same strings") {
  check_none(
      untranslated_strings(polish(), keys_of("themes/bip/strings/en.yaml", Language::english)));
}

TEST_CASE("a string of one language only is found") {
  CHECK(untranslated_strings({"a.one", "a.few", "a.many"}, {"a.one", "a.many"}).empty());
  CHECK(untranslated_strings({"a", "b"}, {"a"}).size() == 1);
  CHECK(untranslated_strings({"a"}, {"a", "b"}).size() == 1);
}

}  // namespace
}  // namespace bipgen::architecture
