// What holds for every import: nothing is lost, nothing changes in silence, everything may be
// refused.
#include <map>

#include <doctest/doctest.h>

#include "importing/read_plain.hpp"
#include "imports.hpp"
#include "text/words.hpp"

using namespace bipgen;
using namespace bipgen::importing;

namespace {

// A text in which every kind of repair is made.
const std::string everything =
    "ZARZĄDZENIE NR 1/2024\nBURMISTRZA MIASTA PRZYKŁADOWO\nz dnia 2 stycznia 2024 r.\nw sprawie "
    "próby\n"
    "\nNa podstawie ustawy zarządzam, co następuje:\n\nRozdział 1\nPrzepisy\n\n"
    "§ 1.1.Wydział  pro-\nwadzi oﬁcjalne ,,sprawy” Refеratu -- i\nta\u200Bkże inne:\n"
    "1/ Biuro      BP-01;\n2/ Wydział\nWZ-02.\n_________\n- 1 -\n\f"
    "• pismo\n§ 2. Tekst zadania1) idzie\n______\n1) Nota.\n- 2 -\n\fdalej.\n- 3 -\n";

std::vector<std::string> plain_body_words(const Imported& imported) {
  std::vector<std::string> words;
  const std::string body = body_of(imported);
  for (const std::string_view word : text::split_words(body)) {
    if (word.find_first_not_of('#') != std::string_view::npos) words.emplace_back(word);
  }
  return words;
}

// Every word of the source that no listed repair is about stands in the result, in order, and what
// stands between two such words is no more than the repairs between them give.
void check_only_listed(const SourceText& source, const Imported& imported) {
  const std::vector<std::string> words = source_words(source);
  std::map<std::size_t, std::size_t> given;  // words that repairs give, by the first they are about
  std::vector<bool> listed(words.size());
  for (const Repair& repair : imported.repairs) {
    const bool same = text::split_words(repair.before) == text::split_words(repair.after);
    if (same || repair.kind == RepairKind::heading || repair.kind == RepairKind::list_table)
      continue;
    for (std::size_t i = repair.from; i < repair.to; ++i) listed[i] = true;
    given[repair.from] += text::split_words(repair.after).size();
  }
  // Notes at the foot of pages go below the text.
  std::vector<std::size_t> order;
  std::vector<std::size_t> below;
  std::vector<bool> moved(words.size());
  for (const Repair& repair : imported.repairs) {
    if (repair.kind != RepairKind::footnote || repair.before != repair.after) continue;
    for (std::size_t i = repair.from; i < repair.to; ++i) moved[i] = true;
  }
  for (std::size_t i = 0; i < words.size(); ++i) (moved[i] ? below : order).push_back(i);
  order.insert(order.end(), below.begin(), below.end());
  const std::vector<std::string> result = plain_body_words(imported);
  std::size_t at = 0;
  std::size_t may_skip = 0;
  for (const std::size_t i : order) {
    may_skip += given[i];
    if (listed[i]) continue;
    std::size_t skipped = 0;
    while (at < result.size() && result[at] != words[i] && skipped < may_skip) ++at, ++skipped;
    CAPTURE(words[i]);
    REQUIRE(at < result.size());
    REQUIRE(result[at] == words[i]);
    ++at;
    may_skip = 0;
  }
  CHECK(at + may_skip >= result.size());
}

}  // namespace

TEST_CASE("all words of the source are in the result but for the listed repairs") {
  for (const char* path :
       {"tests/transcription/1796-2025/source.txt", "tests/transcription/3842-2023/source.txt"}) {
    CAPTURE(path);
    const SourceText source = read_plain_text(read_project_file(path));
    const Imported imported = import_text(source, options_with_dictionary());
    CHECK(count_of(imported, DoubtKind::words_lost) == 0);
    check_only_listed(source, imported);
  }
  const SourceText source = read_plain_text(everything);
  const Imported imported = import_text(source, options_with_dictionary());
  CHECK(count_of(imported, DoubtKind::words_lost) == 0);
  check_only_listed(source, imported);
}

TEST_CASE("each repair may be refused by its kind, and then is not made") {
  const Imported all = import_plain(everything, options_with_dictionary());
  for (const RepairKind kind : all_repair_kinds()) {
    CAPTURE(name_of(kind));
    ImportOptions options = options_with_dictionary();
    options.refused = {kind};
    const Imported imported = import_plain(everything, options);
    CHECK(count_of(imported, kind) == 0);
    CHECK(count_of(imported, DoubtKind::words_lost) == 0);
    if (count_of(all, kind) > 0) CHECK(imported.text != all.text);
  }
}

TEST_CASE("all repairs refused, the words are those of the source") {
  ImportOptions options = options_with_dictionary();
  options.refused = all_repair_kinds();
  const SourceText source = read_plain_text(everything);
  const Imported imported = import_text(source, options);
  CHECK(imported.repairs.empty());
  CHECK(plain_body_words(imported) == source_words(source));
}

TEST_CASE("a decision is made at its place, in place of what the rule does") {
  ImportOptions options = options_with_dictionary();
  const std::string text = "§ 1. Wydział pro-\nwadzi  sprawy.\n§ 2. Wydział pro-\nwadzi sprawy.\n";
  options.decisions = {{"hyphenation", {0, 1}, "pro-\nwadzi", "pro-wadzi"},
                       {"spaces", {0, 2}, "pro-wadzi  sprawy.", "pro-wadzi  sprawy."}};
  CHECK(body_of(import_plain(text, options)) ==
        "§ 1. Wydział pro-wadzi sprawy.\n\n§ 2. Wydział prowadzi sprawy.");
  options.decisions = {{"hyphenation", {0, 1}, "pro-\nwadzi", "pro-\nwadzi"}};
  CHECK(body_of(import_plain(text, options)) ==
        "§ 1. Wydział pro- wadzi sprawy.\n\n§ 2. Wydział prowadzi sprawy.");
  const std::string asked = "§ 1. To jest nowoczesnie.\n";
  CHECK(count_of(import_plain(asked, options), DoubtKind::word) == 1);
  options.decisions = {{"word", {0, 1}, "nowoczesnie.", "nowocześnie."}};
  const Imported decided = import_plain(asked, options);
  CHECK(count_of(decided, DoubtKind::word) == 0);
  CHECK(body_of(decided) == "§ 1. To jest nowocześnie.");
}

TEST_CASE("the names of kinds are stable and lead back") {
  CHECK(name_of(RepairKind::line_join) == "line-join");
  CHECK(name_of(RepairKind::front_matter) == "front-matter");
  CHECK(name_of(DoubtKind::words_lost) == "words-lost");
  for (const RepairKind kind : all_repair_kinds()) CHECK(repair_kind(name_of(kind)) == kind);
  CHECK_FALSE(repair_kind("no-such-kind").has_value());
}

TEST_CASE("a text without words gives nothing") {
  CHECK(import_plain("").text.empty());
  CHECK(import_plain(" \n\f\n \t\n").text.empty());
}

TEST_CASE("references to notes that a reader hands on stay references") {
  CHECK(body_of_act("§ 1. Tekst[^1] i *dalej*.\n\n[^1]: Nota z a_b_c.") ==
        "§ 1. Tekst[^1] i \\*dalej\\*.\n\n[^1]: Nota z a_b_c.");
}

TEST_CASE("signs that Markdown would read are escaped, and only then") {
  CHECK(body_of_act("§ 1. Plik a_b*.txt i *ważne* słowa.") ==
        "§ 1. Plik a\\_b\\*.txt i \\*ważne\\* słowa.");
  CHECK(body_of_act("§ 1. Plik a_b.txt i 5 * 3.") == "§ 1. Plik a_b.txt i 5 * 3.");
  CHECK(body_of_act("§ 1. Tekst.\n\n# Uwaga na dole.").find("\\# Uwaga") != std::string::npos);
}
