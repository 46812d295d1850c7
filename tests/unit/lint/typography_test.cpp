#include "lint/typography.hpp"

#include <doctest/doctest.h>

#include "unit/lint/body.hpp"

using namespace bipgen;

namespace {

std::string codes_in(const std::string& text) {
  const source::File file = {"a.md", "---\ntitle: \"x  y\"\n---\n" + text};
  const auto begin = static_cast<std::uint32_t>(file.text.size() - text.size());
  source::Diagnostics diagnostics;
  lint::check_typography(file, {begin, static_cast<std::uint32_t>(file.text.size())}, diagnostics);
  std::string codes;
  for (const source::Diagnostic& found : diagnostics.all()) {
    const std::string_view seen = std::string_view(file.text).substr(
        found.where.span.begin, found.where.span.end - found.where.span.begin);
    codes += std::string(source::code_of(found.kind)) + "(" + std::string(seen) + ")";
  }
  return codes;
}

}  // namespace

TEST_CASE("straight quotation marks and double spaces are noted once a line") {
  const struct {
    std::string_view text;
    std::string_view codes;
  } cases[] = {
      {"zwane dalej \"Biurem\" i \"Urzędem\"\n", "B0650(\")"},
      {"zwane dalej ,,Biurem''\n", "B0650(,,)"},
      {"zwane dalej „Biurem\"\n", "B0650(\")"},
      {"zwane dalej „Biurem”\n", ""},
      {"dwa  odstępy  tu\n", "B0651(  )"},
      {"a  \"b\"\n", "B0650(\")B0651(  )"},
      {"raz\n\ndwa  x\n", "B0651(  )"},
      {"bez końca  x", "B0651(  )"},
      {"", ""},
  };
  for (const auto& [text, codes] : cases) {
    CAPTURE(text);
    CHECK(codes_in(std::string(text)) == codes);
  }
}

TEST_CASE("where the signs mean something they are passed over") {
  for (const char* text : {
           "    wcięcie\n",
           "koniec wiersza  \nnastępny\n",
           "| a  | b |\n",
           "  | a  | b |\n",
           "kod `\"x\"` tu\n",
           "[tu](a.html \"tytuł\")\n",
           "<a href=\"x\">y</a>\n",
           "monitor 24\" w pokoju\n",
           "```\na  \"b\"\n```\n",
           "znak \\\" tu\n",
       }) {
    CAPTURE(text);
    CHECK(codes_in(text).empty());
  }
}

TEST_CASE("a mark that opens code or HTML and never closes it hides nothing behind it") {
  CHECK(codes_in("a < b i \"c\"\n") == "B0650(\")");
  CHECK(codes_in("a ` b i \"c\"\n") == "B0650(\")");
}

TEST_CASE("marks in the words of a key are reported where the key is said to be") {
  const auto found = [](std::string_view words) {
    source::Diagnostics diagnostics;
    lint::check_quotation_marks(words, {"1.md", {}}, diagnostics);
    return diagnostics.all().size();
  };
  CHECK(found("w sprawie programu \"Okno\"") == 1);
  CHECK(found("w sprawie programu ,,Okno''") == 1);
  CHECK(found("w sprawie programu „Okno”") == 0);
}
