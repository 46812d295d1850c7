// How wide a text is in Arial, from a table: the same on every machine, whatever fonts it has.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace bipgen::charts {

// The italic face has the advances of the regular one.
enum class Face { regular, bold, italic };

struct TextWidth {
  int hundredths = 0;  // of a point
  bool exact = true;   // false when a character outside the table was counted as a full em
  bool operator==(const TextWidth&) const = default;
};

// `size` in points. Letters with a diacritic of Polish have the advance of their base letter.
TextWidth width_of(std::string_view utf8, Face face, int size);

// `text` in lines no wider than `limit` hundredths of a point; no lines for an empty text. "ds.",
// one-letter words and numerals stay with the word after them, a lone dash with the word before.
// A word that is too wide alone is broken after a hyphen of its own, or anywhere with an added "-".
std::vector<std::string> wrapped(std::string_view text, Face face, int size, int limit);

}  // namespace bipgen::charts
