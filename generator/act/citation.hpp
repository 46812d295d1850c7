// Citations of provisions: "§ 19 ust. 1 pkt 3 lit. c", as a value.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "act/level.hpp"

namespace bipgen::act {

struct Step {
  Level level = Level::paragraf;
  Label label;  // tirets: their place, "1", "2"; unnumbered headings and paragraphs likewise
  bool operator==(const Step&) const = default;
};

// "ust. 1", "tiret drugie", "załącznik nr 1"; a tiret past the ninety-ninth in figures.
std::string print(const Step& step);

// A path from the act (or an annex) down to one provision. Chapters are not part of the path of
// what stands in them, because §§ are numbered through the act (ZTP § 57, § 124); what is no § and
// no article is cited with its chapter ("rozdział 5.6 lit. b"), a chapter within chapters with all
// of them, unless its number tells ("rozdział 1.2.1").
struct Citation {
  std::vector<Step> steps;

  bool empty() const { return steps.empty(); }
  bool operator==(const Citation&) const = default;
};

// "§ 19 ust. 1 pkt 3 lit. c tiret drugie", "załącznik nr 1 § 2", "rozdział 5.6 lit. b", "art. 5".
std::string print(const Citation& citation);

// "par_19__ust_1__pkt_3__lit_c": letters, digits, "_" and "-" only ("1[1]" -> "1-1", "5.6" ->
// "5_6"). Different citations have different ids.
std::string fragment_id(const Citation& citation);

// One citation, or the first and last of a range ("pkt 4-6", "§ 13-16").
struct CitationRange {
  Citation first;
  std::optional<Label> last;  // at the level of first's last step
  bool operator==(const CitationRange&) const = default;
};
std::string print(const CitationRange& range);

struct FoundCitations {
  std::vector<CitationRange> ranges;  // "§ 13 i 14" gives two, "pkt 4-6 i 8" two
  std::size_t begin = 0;              // bytes of the text that they were read from
  std::size_t end = 0;
};

// The citation that begins exactly at byte `from`; empty when none does. Reads what people write:
// "§19", "par. 19", "ust.1", "pkt. 3", "lit c", "tiret drugie", "podwójne tiret pierwsze",
// "art. 5a", lists with commas, "i", "oraz", "lub", and ranges with "-" or "–"; any white space.
// A list's later members stand at the level of the last step ("§ 13 ust. 2 i 3") or name their own
// ("§ 13 ust. 1 pkt 2 oraz ust. 3", "w § 10 w ust. 1, w § 12 w pkt 1").
std::optional<FoundCitations> read_citations(std::string_view text, std::size_t from = 0);

// The whole of `text` as one citation; empty when it is anything else.
std::optional<Citation> parse_citation(std::string_view text);

}  // namespace bipgen::act
