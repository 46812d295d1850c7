#include "templates/strings.hpp"

#include <doctest/doctest.h>

using namespace bipgen;
using templates::Language;
using templates::Strings;

namespace {

constexpr std::string_view polish =
    "act:\n"
    "  status: {in_force: obowiązuje, repealed: \"uchylone przez {act} z dnia {date}\"}\n"
    "  count: {one: \"{n} akt\", few: \"{n} akty\", many: \"{n} aktów\"}\n"
    "skip: Przejdź do treści\n";

struct Parsed {
  Strings strings;
  std::string findings;
};

Parsed parse(std::string_view yaml, Language language = Language::polish) {
  source::Diagnostics diagnostics;
  const source::File file{"strings/pl.yaml", std::string(yaml)};
  Parsed parsed{Strings::parse(file, language, diagnostics), {}};
  const source::Lines lines(file.text);
  for (const auto& d : diagnostics.all()) {
    parsed.findings += std::string(source::code_of(d.kind)) + " " +
                       std::to_string(lines.position(d.where.span.begin).line) + ": " +
                       d.message.english() + "\n";
  }
  return parsed;
}

}  // namespace

TEST_CASE("nested keys are joined by dots") {
  const Strings strings = parse(polish).strings;
  CHECK(strings["skip"] == "Przejdź do treści");
  CHECK(strings["act.status.in_force"] == "obowiązuje");
  CHECK(strings.has("act.count.one"));
  CHECK_FALSE(strings.has("act.count"));
  CHECK(strings.keys() == std::vector<std::string>{"act.count.few", "act.count.many",
                                                   "act.count.one", "act.status.in_force",
                                                   "act.status.repealed", "skip"});
}

TEST_CASE("a key that is not there is seen") {
  CHECK(parse(polish).strings["act.stauts"] == "[missing words]");
}

TEST_CASE("arguments replace their names, once") {
  const Strings strings = parse(polish).strings;
  CHECK(strings.format("act.status.repealed", {{"act", "{date}"}, {"date", "28 lipca 2025 r."}}) ==
        "uchylone przez {date} z dnia 28 lipca 2025 r.");
  CHECK(strings.format("act.status.repealed", {{"act", "nr 5"}}) ==
        "uchylone przez nr 5 z dnia {date}");
}

TEST_CASE("Polish has three forms of a number") {
  const Strings strings = parse(polish).strings;
  CHECK(strings.plural("act.count", 1) == "1 akt");
  for (const std::size_t n : {2, 3, 4, 22, 24, 102, 104, 1234}) {
    CHECK(strings.plural("act.count", n) == std::to_string(n) + " akty");
  }
  for (const std::size_t n : {0, 5, 10, 11, 12, 13, 14, 19, 20, 21, 25, 100, 101, 111, 112, 114}) {
    CHECK(strings.plural("act.count", n) == std::to_string(n) + " aktów");
  }
}

TEST_CASE("English has two") {
  const Strings strings =
      parse("acts: {one: \"{n} act\", many: \"{n} acts\"}\n", Language::english).strings;
  CHECK(strings.plural("acts", 1) == "1 act");
  CHECK(strings.plural("acts", 0) == "0 acts");
  CHECK(strings.plural("acts", 21) == "21 acts");
}

TEST_CASE("a plural without a form of its language is reported") {
  CHECK(parse("a: 1\nb: {one: x, many: y}\n").findings == "B0106 2: `b` has no form `few`\n");
  CHECK(parse("b: {one: x}\n", Language::english).findings == "B0106 1: `b` has no form `many`\n");
}

TEST_CASE("a list is no text") {
  CHECK(parse("a:\n  b: [x, y]\n").findings ==
        "B0107 2: `a.b` is neither a text nor a group of texts\n");
}
