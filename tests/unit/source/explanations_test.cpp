#include "source/explanations.hpp"

#include <set>

#include <doctest/doctest.h>

#include "source/explanation_tables.hpp"

using namespace bipgen::source;

namespace {

bool contains(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

// Each row of each table, once.
std::vector<Kind> explained_kinds() {
  std::vector<Kind> kinds;
  for (const auto rows :
       {explanations_of_files(), explanations_of_texts(), explanations_of_time(),
        explanations_of_offices(), explanations_of_statements(), explanations_of_pages(),
        explanations_of_amendments(), explanations_of_imports()}) {
    for (const Explanation& row : rows) kinds.push_back(row.kind);
  }
  return kinds;
}

void check_sentence(std::string_view words) {
  CHECK_MESSAGE(!words.empty(), words);
  CHECK_MESSAGE((words.ends_with('.') || words.ends_with(").")), words);
}

}  // namespace

TEST_CASE("every kind is explained exactly once") {
  const std::vector<Kind> explained = explained_kinds();
  const std::set<Kind> once(explained.begin(), explained.end());
  CHECK(once.size() == explained.size());
  for (const Kind kind : all_kinds()) CHECK_MESSAGE(once.contains(kind), code_of(kind));
}

TEST_CASE("what it means, why it matters and what to do are sentences in both languages") {
  for (const Kind kind : all_kinds()) {
    CAPTURE(code_of(kind));
    const Explanation& row = explain(kind);
    CHECK(row.kind == kind);
    for (const Wording& wording : {row.means, row.why, row.mend}) {
      check_sentence(wording.english);
      check_sentence(wording.polish);
      CHECK(wording.english != wording.polish);
    }
    const bool shown = row.example.place != ExamplePlace::none;
    CHECK(shown == !row.example.wrong.empty());
    CHECK(shown == !row.example.right.empty());
  }
}

TEST_CASE("a kind is called by its code or its name") {
  CHECK(kind_called("B0212") == Kind::label_out_of_order);
  CHECK(kind_called("b0212") == Kind::label_out_of_order);
  CHECK(kind_called("label_out_of_order") == Kind::label_out_of_order);
  for (const char* unknown : {"", "B", "0212", "B02123", "B9999"}) CHECK(!kind_called(unknown));
}

TEST_CASE("an explanation is shown with its rule and a wrong and a right example") {
  const std::string polish = explanation_text(Kind::label_out_of_order, Language::polish);
  CHECK(polish.starts_with("B0212 (label_out_of_order, błąd)\nNumer jednostki nie następuje"));
  CHECK(contains(polish, "\nZasada: ZTP § 57, § 89, § 124\n"));
  CHECK(contains(polish, "\nŹle:\n\n    § 1. Powołuje się:\n\n    1) kierownika;\n"));
  CHECK(contains(polish, "\nDobrze:\n"));
  const std::string english = explanation_text(Kind::file_missing, Language::english);
  CHECK(english.starts_with("B0007 (file_missing, error)\n"));
  CHECK_FALSE(contains(english, "Rule"));
  CHECK_FALSE(contains(english, "Wrong"));
}

TEST_CASE("the list has every code on a line of its own") {
  const std::string list = explanation_list(Language::polish);
  for (const Kind kind : all_kinds()) {
    CHECK(contains(list, std::string(code_of(kind)) + " "));
  }
  CHECK(list.starts_with("B0001 błąd: Plik nie jest zapisany w kodowaniu UTF-8.\n"));
}
