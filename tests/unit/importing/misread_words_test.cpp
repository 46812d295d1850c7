// How well misread words are mended: never wrongly, and most of them.
#include "importing/misread_words.hpp"

#include <algorithm>
#include <cstdint>

#include <doctest/doctest.h>

#include "importing/read_plain.hpp"
#include "imports.hpp"
#include "markdown/inline.hpp"
#include "text/utf8.hpp"
#include "text/words.hpp"

using namespace bipgen;
using namespace bipgen::importing;

namespace {

std::string first_meant(std::string_view word) {
  const auto meant = words_meant(word, Reading::misread, options_with_dictionary().analyze);
  return meant.empty() ? std::string() : meant.front().word;
}

struct Score {
  std::size_t misread = 0;  // words that differ from the right text
  std::size_t mended = 0;   // of these, as they should be
  std::size_t asked = 0;    // of these, left and asked with the right word among the suggestions
  std::size_t changed = 0;  // words that were changed
  std::size_t wrongly = 0;  // of these, not as they should be
  double precision() const {
    return changed == 0 ? 1 : 1 - static_cast<double>(wrongly) / static_cast<double>(changed);
  }
  double recall() const {
    return misread == 0 ? 1 : static_cast<double>(mended) / static_cast<double>(misread);
  }
};

// `misread` and `right` have the same words, one for one.
Score score(const std::vector<std::string_view>& misread,
            const std::vector<std::string_view>& right, std::string_view text) {
  ImportOptions options = options_with_dictionary();
  // The words alone: what else an import does is refused.
  for (const RepairKind kind : all_repair_kinds()) {
    if (kind != RepairKind::ocr) options.refused.push_back(kind);
  }
  const Imported imported = import_text(read_plain_text(text), options);
  std::vector<std::string> now(misread.begin(), misread.end());
  for (const Repair& repair : imported.repairs) now[repair.from] = repair.after;
  Score result;
  for (std::size_t i = 0; i < right.size(); ++i) {
    if (misread[i] != right[i]) ++result.misread;
    if (now[i] == misread[i]) continue;
    ++result.changed;
    if (now[i] == right[i]) ++result.mended;
    if (now[i] != right[i]) {
      ++result.wrongly;
      MESSAGE(std::string(misread[i]), " became ", now[i], ", should be ", std::string(right[i]));
    }
  }
  for (const Doubt& doubt : imported.doubts) {
    if (doubt.kind != DoubtKind::word || misread[doubt.word] == right[doubt.word]) continue;
    const auto& all = doubt.suggestions;
    if (std::find(all.begin(), all.end(), right[doubt.word]) != all.end()) ++result.asked;
  }
  MESSAGE("misread ", result.misread, ", mended ", result.mended, ", asked ", result.asked,
          ", precision ", result.precision(), ", recall ", result.recall());
  return result;
}

// A page read as a scan is: most Polish letters lost, some taken for others. Which are, is drawn
// from the place of the letter, so that the page is the same every time.
std::string degraded(std::string_view text, std::uint32_t seed) {
  struct Loss {
    std::string_view letter;
    std::string_view plain;
    std::string_view shape;
  };
  constexpr Loss losses[] = {{"ą", "a", "g"}, {"ć", "c", "¢"}, {"ę", "e", "¢"}, {"ł", "l", "t"},
                             {"ń", "n", "n"}, {"ó", "o", "é"}, {"ś", "s", "$"}, {"ź", "z", "z"},
                             {"ż", "z", "z"}, {"Ą", "A", "A"}, {"Ć", "C", "C"}, {"Ę", "E", "E"},
                             {"Ł", "L", "L"}, {"Ń", "N", "N"}, {"Ó", "O", "O"}, {"Ś", "S", "S"},
                             {"Ź", "Z", "Z"}, {"Ż", "Z", "Z"}};
  std::string out;
  std::uint32_t state = seed;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t length = std::max<std::size_t>(text::character_at(text, at).length, 1);
    const std::string_view letter = text.substr(at, length);
    const auto* loss = std::find_if(std::begin(losses), std::end(losses),
                                    [letter](const Loss& each) { return each.letter == letter; });
    state = state * 1664525U + 1013904223U;
    if (loss == std::end(losses)) {
      out += letter;
    } else {
      out += (state >> 16) % 4 == 0 ? loss->shape : loss->plain;
    }
    at += length;
  }
  return out;
}

std::string plain_words_of(const std::string& content) {
  const std::size_t end = content.find("\n---\n", 3);
  std::string text;
  for (const std::string_view word : text::split_words(std::string_view(content).substr(end + 5))) {
    text += std::string(word) + ' ';
  }
  return text;
}

}  // namespace

TEST_CASE("words are found behind lost letters and shapes taken for others") {
  CHECK(first_meant("zarzadzenia") == "zarządzenia");
  CHECK(first_meant("wspotpracuje") == "współpracuje");
  CHECK(first_meant("podja¢") == "podjąć");
  CHECK(first_meant("0s6b") == "osób");
  CHECK(first_meant("$wiadczonych") == "świadczonych");
  CHECK(first_meant("stanowigcy") == "stanowiący");
  CHECK(first_meant("ZARZADZENIE") == "ZARZĄDZENIE");
  CHECK(first_meant("zadan") == "zadań");
  CHECK(first_meant("xyzzy").empty());
  CHECK(first_meant("").empty());
}

TEST_CASE("the scan of zarządzenie 3842/2023: no word is mended wrongly, nine of ten are mended") {
  const std::string source = read_project_file("tests/transcription/3842-2023/source.txt");
  const std::string content = read_project_file("content/krakow/acts/2023/3842.md");
  // Both from the legal basis on; quotation marks and a glued marker are mended by other rules.
  const auto from_basis = [](std::string text) {
    text.erase(0, text.find("Na podstawie"));
    for (const auto& [seen, meant] :
         {std::pair{",,", "„"}, std::pair{"1.Wykonanie", "1. Wykonanie"}}) {
      for (std::size_t at = text.find(seen); at != std::string::npos; at = text.find(seen)) {
        text.replace(at, std::string_view(seen).size(), meant);
      }
    }
    return text;
  };
  const std::string misread = from_basis(source);
  const std::string right = from_basis(content);
  const Score result = score(text::split_words(misread), text::split_words(right), misread);
  REQUIRE(text::split_words(misread).size() == text::split_words(right).size());
  CHECK(result.wrongly == 0);
  CHECK(result.recall() > 0.9);
  CHECK(result.mended + result.asked + 6 >= result.misread);
}

TEST_CASE("pages degraded by known rules: few words are mended wrongly, most are mended") {
  for (const char* path : {"content/krakow/acts/2022/1756.md", "content/krakow/acts/2025/1796.md",
                           "content/lublin/acts/2023/19-11.md"}) {
    CAPTURE(path);
    const std::string right = plain_words_of(read_project_file(path));
    const std::string misread = degraded(right, 2025);
    const Score result = score(text::split_words(misread), text::split_words(right), misread);
    CHECK(result.precision() > 0.99);
    CHECK(result.recall() > 0.85);
  }
}

TEST_CASE("a typed text is left alone, but for slips whose right word it has elsewhere") {
  for (const char* path : {"content/krakow/acts/2022/1756.md", "content/krakow/acts/2025/1796.md",
                           "content/lublin/acts/2023/19-11.md"}) {
    CAPTURE(path);
    const std::string text = plain_words_of(read_project_file(path));
    const Imported imported = import_plain(text, options_with_dictionary());
    CHECK(count_of(imported, RepairKind::ocr) == 0);
    CHECK(count_of(imported, DoubtKind::word) == 0);
  }
}
