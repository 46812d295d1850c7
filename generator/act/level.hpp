// The levels of Polish legal text (ZTP §§ 54-62, 124) and the labels that number them.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace bipgen::act {

// From the widest to the narrowest; `srodtytul` is a heading without a number, `akapit` a paragraph
// of a document that no marker opens.
enum class Level : std::uint8_t {
  zalacznik,
  dzial,
  rozdzial,
  oddzial,
  srodtytul,
  artykul,
  paragraf,
  ustep,
  akapit,
  punkt,
  litera,
  tiret,
  podwojne_tiret,
};

// The prefix of a fragment id: "par", "ust", "pkt", "lit", "tir", "ptir", "art", "zal", "rozdz" ...
std::string_view fragment_prefix(Level level);

// Annexes, chapters and unnumbered headings: what a Markdown heading opens.
bool is_heading(Level level);

// What numbers a provision: "1", "1a", "13a", "aa", "IV", "1[1]", or nothing. Not a number: 5a
// follows 5, and § 89 ZTP says what may follow 5a. Letters are kept as written; comparison is by
// the order of the law, within one level.
class Label {
 public:
  Label() = default;
  explicit Label(std::string text) : m_text(std::move(text)) {}

  const std::string& text() const { return m_text; }
  bool empty() const { return m_text.empty(); }

  // As written.
  bool operator==(const Label&) const = default;

 private:
  std::string m_text;
};

// The legal order: 1 < 1a < 1aa < 1b < 2 < 10; a < aa < b < z < za < zb; I < II < IX;
// 1 < 1[1] < 1[2] < 1a < 2; 5 < 5.1 < 5.2 < 5.10 < 6. What is no label of the law sorts last.
std::weak_ordering compare(const Label& a, const Label& b);

// Whether `next` may stand directly after `previous` at a level: the next number, or the first
// added one (5 -> 6, 5a, 5[1]; 5a -> 5b, 5aa, 6; 5z -> 5za, 6; c -> d, ca; z -> za). ZTP §§ 57, 89.
// No Polish letter and no capital numbers a litera.
bool may_follow(const Label& previous, const Label& next, Level level);

// The one that stands first in a list of that level: "1", "a", "I". Tirets count 1, 2, 3 in order.
Label first_label(Level level);

// The plain successor: 5 -> 6, 5a -> 5b, c -> d, z -> za, IV -> V, 5.6 -> 5.7, 1[1] -> 1[2]. Empty
// when there is none.
std::optional<Label> successor(const Label& label, Level level);

}  // namespace bipgen::act
