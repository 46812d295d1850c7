// Who signed an act, as the lines below its last unit say it. Private to importing/.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "importing/content_file.hpp"
#include "importing/word_lines.hpp"

namespace bipgen::importing {

// How surely a line begins a signature.
enum class SignatureStart {
  none,
  possible,  // an office, "z up.": where the text before has ended and stands apart
  certain,   // an office above a name or a name above an office, both short; "(-) Jan Wzorowy"
};
SignatureStart signature_at(const std::vector<WordLine>& lines, std::size_t at);

struct Signatures {
  std::vector<Signed> names;
  std::vector<std::string> nameless;  // offices whose holder the text does not name
  std::string rest;                   // words that say neither
};

// Of the lines [begin, end). An office is completed by the issuers that are known: "PREZYDENTA
// MIASTA" of one whose acts Prezydent Miasta Krakowa issues.
Signatures read_signatures(const std::vector<WordLine>& lines, std::size_t begin, std::size_t end,
                           const std::vector<std::string>& issuers);

}  // namespace bipgen::importing
