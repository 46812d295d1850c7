// The examples of explanations, put into a site: the wrong one has the finding, the right one has
// not.
#include <algorithm>

#include <doctest/doctest.h>

#include "app/build_site.hpp"
#include "source/explanations.hpp"
#include "support/file_tree.hpp"

using namespace bipgen;
using source::ExamplePlace;
using source::Kind;

namespace {

constexpr std::string_view site = "content: ../content\ntheme: " BIPGEN_PROJECT
                                  "/themes/bip\nlanguage: pl\ntitle: Akty Miasta Przykładowa\n";

constexpr std::string_view publisher =
    "name: Miasto Przykładowo\ngenitive: Miasta Przykładowa\nissuer: Burmistrz Miasta "
    "Przykładowa\nissuer_genitive: Burmistrza Miasta Przykładowa\noffice: Urząd Miasta "
    "Przykładowa\nbip: https://bip.example.org/\nwww: https://example.org/\n";

// The act that examples amend, repeal and cite.
constexpr std::string_view base =
    "---\ntype: zarządzenie\nnumber: 2/2023\ndate: 2023-02-01\ntitle: w sprawie biura\n---\n"
    "§ 1. Biuro jest czynne rano.\n\n§ 2. Biuro jest zamknięte w święta.\n\n"
    "§ 3. Zarządzenie wchodzi w życie z dniem podpisania.\n";

constexpr std::string_view act_head =
    "---\ntype: zarządzenie\nnumber: 1/2024\ndate: 2024-03-01\ntitle: w sprawie prób\n---\n";
constexpr std::string_view page_head = "---\ntitle: Próba\n---\n";

bool is_tried(ExamplePlace place) {
  return place != ExamplePlace::none && place != ExamplePlace::shown;
}

testing::FileTree site_with(ExamplePlace place, std::string_view example) {
  testing::FileTree tree;
  tree["site/site.yaml"] = site;
  tree["content/publisher.yaml"] = publisher;
  tree["content/acts/2023/2.md"] = base;
  const bool of_act = place == ExamplePlace::act || place == ExamplePlace::act_text;
  std::string head;
  if (place == ExamplePlace::act_text) head = act_head;
  if (place == ExamplePlace::page_text) head = page_head;
  tree[of_act ? "content/acts/2024/1.md" : "content/pages/proba.md"] = head + std::string(example);
  return tree;
}

source::Diagnostics findings_of(ExamplePlace place, std::string_view example) {
  const testing::TemporaryFolder folder;
  testing::write_tree(folder.path(), site_with(place, example));
  app::Progress silent(false);
  source::Diagnostics diagnostics;
  app::check_site(folder.path() / "site",
                  {.today = *calendar::Date::from_iso("2026-01-15"), .threads = 1}, silent,
                  diagnostics);
  return diagnostics;
}

bool has(const source::Diagnostics& diagnostics, Kind kind) {
  const auto& all = diagnostics.all();
  return std::any_of(all.begin(), all.end(),
                     [kind](const source::Diagnostic& found) { return found.kind == kind; });
}

}  // namespace

TEST_CASE("the wrong example of a code has its finding, and the right one has not") {
  std::size_t tried = 0;
  for (const Kind kind : source::all_kinds()) {
    const source::Example& example = source::explain(kind).example;
    if (!is_tried(example.place)) continue;
    ++tried;
    CHECK_MESSAGE(has(findings_of(example.place, example.wrong), kind), source::code_of(kind));
    const source::Diagnostics right = findings_of(example.place, example.right);
    CHECK_MESSAGE(!right.has_errors(), source::code_of(kind));
    CHECK_MESSAGE(!has(right, kind), source::code_of(kind));
  }
  CHECK(tried > 50);
}
