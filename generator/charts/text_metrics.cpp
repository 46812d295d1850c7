#include "charts/text_metrics.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

#include "text/utf8.hpp"
#include "text/words.hpp"

namespace bipgen::charts {
namespace {

// Advances of U+0020 to U+007E in 1/2048 em, the metrics of Arial and Liberation Sans.
constexpr std::array<short, 95> k_regular = {
    569,  569,  727,  1139, 1139, 1821, 1366, 391,  682,  682,  797,  1196, 569,  682,  569,  569,
    1139, 1139, 1139, 1139, 1139, 1139, 1139, 1139, 1139, 1139, 569,  569,  1196, 1196, 1196, 1139,
    2079, 1366, 1366, 1479, 1479, 1366, 1251, 1593, 1479, 569,  1024, 1366, 1139, 1706, 1479, 1593,
    1366, 1593, 1479, 1366, 1251, 1479, 1366, 1933, 1366, 1366, 1251, 569,  569,  569,  961,  1139,
    682,  1139, 1139, 1024, 1139, 1139, 569,  1139, 1139, 455,  455,  1024, 455,  1706, 1139, 1139,
    1139, 1139, 682,  1024, 569,  1139, 1024, 1479, 1024, 1024, 1024, 684,  532,  684,  1196};
constexpr std::array<short, 95> k_bold = {
    569,  682,  971,  1139, 1139, 1821, 1479, 487,  682,  682,  797,  1196, 569,  682,  569,  569,
    1139, 1139, 1139, 1139, 1139, 1139, 1139, 1139, 1139, 1139, 682,  682,  1196, 1196, 1196, 1251,
    1997, 1479, 1479, 1479, 1479, 1366, 1251, 1593, 1479, 569,  1139, 1479, 1251, 1706, 1479, 1593,
    1366, 1593, 1479, 1366, 1251, 1479, 1366, 1933, 1366, 1366, 1251, 682,  569,  682,  1196, 1139,
    682,  1139, 1251, 1139, 1251, 1139, 682,  1251, 1251, 569,  569,  1139, 569,  1821, 1251, 1251,
    1251, 1251, 797,  1139, 682,  1251, 1139, 1593, 1139, 1139, 1024, 797,  573,  797,  1196};
constexpr int k_em = 2048;

struct Letter {
  char32_t character;
  char base;
};
constexpr std::array<Letter, 18> k_polish = {{{U'ą', 'a'},
                                              {U'ć', 'c'},
                                              {U'ę', 'e'},
                                              {U'ł', 'l'},
                                              {U'ń', 'n'},
                                              {U'ó', 'o'},
                                              {U'ś', 's'},
                                              {U'ź', 'z'},
                                              {U'ż', 'z'},
                                              {U'Ą', 'A'},
                                              {U'Ć', 'C'},
                                              {U'Ę', 'E'},
                                              {U'Ł', 'L'},
                                              {U'Ń', 'N'},
                                              {U'Ó', 'O'},
                                              {U'Ś', 'S'},
                                              {U'Ź', 'Z'},
                                              {U'Ż', 'Z'}}};

struct Mark {
  char32_t character;
  short regular;
  short bold;
};
constexpr std::array<Mark, 14> k_marks = {{{U'–', 1139, 1139},
                                           {U'—', 2048, 2048},
                                           {U'„', 682, 1024},
                                           {U'”', 682, 1024},
                                           {U'“', 682, 1024},
                                           {U'’', 455, 569},
                                           {U'‘', 455, 569},
                                           {U'«', 1139, 1139},
                                           {U'»', 1139, 1139},
                                           {U'…', 2048, 2048},
                                           {U'§', 1139, 1139},
                                           {U'≠', 1124, 1124},
                                           {U'→', 2048, 2048},
                                           {U'\u00A0', 569, 569}}};

// 0 for a character outside the tables.
int advance_of(char32_t character, Face face) {
  const auto& table = face == Face::bold ? k_bold : k_regular;
  if (character >= 0x20 && character <= 0x7E) return table.at(character - 0x20);
  for (const auto& letter : k_polish) {
    if (letter.character == character)
      return table.at(static_cast<std::size_t>(letter.base - 0x20));
  }
  for (const auto& mark : k_marks) {
    if (mark.character == character) return face == Face::bold ? mark.bold : mark.regular;
  }
  return 0;
}

bool fits(std::string_view text, Face face, int size, int limit) {
  return width_of(text, face, size).hundredths <= limit;
}

bool is_numeral(std::string_view word) {
  return word.find_first_not_of("0123456789.") == std::string_view::npos ||
         word.find_first_not_of("IVX") == std::string_view::npos;
}

bool stays_with_next(std::string_view word) {
  constexpr std::array<std::string_view, 9> k_short = {"ds.", "im.", "św.", "nr", "Nr",
                                                       "do",  "na",  "we",  "ze"};
  if (std::ranges::find(k_short, word) != k_short.end() || is_numeral(word)) return true;
  return text::count_characters(word) == 1 &&
         text::is_word_character(text::character_at(word, 0).value);
}

bool is_dash(std::string_view word) {
  return word == "-" || word == "–" || word == "—";
}

// What goes on a line as a whole.
struct Piece {
  std::string text;
  bool space_before = true;
};

std::vector<Piece> pieces_of(const std::vector<std::string_view>& words) {
  std::vector<Piece> pieces;
  bool joined = false;
  for (const auto word : words) {
    if (!pieces.empty() && (joined || is_dash(word))) {
      pieces.back().text.append(" ").append(word);
    } else {
      pieces.push_back({std::string(word), true});
    }
    joined = stays_with_next(word);
  }
  return pieces;
}

// `word` in parts that fit: after its own hyphens, else between any two characters.
std::vector<Piece> broken(std::string_view word, Face face, int size, int limit) {
  std::vector<Piece> parts;
  std::string part;
  for (std::size_t i = 0; i < word.size();) {
    const auto length = text::character_at(word, i).length;
    const auto character = word.substr(i, length);
    if (!part.empty() && !fits(part + std::string(character) + "-", face, size, limit)) {
      const auto hyphen = part.rfind('-');
      std::string rest;
      if (hyphen != std::string::npos && hyphen > 0) {
        rest = part.substr(hyphen + 1);
        part.resize(hyphen + 1);
      } else {
        part += '-';
      }
      parts.push_back({part, parts.empty()});
      part = rest;
      continue;
    }
    part += character;
    i += length;
  }
  if (!part.empty()) parts.push_back({part, parts.empty()});
  return parts;
}

// Pieces that are too wide, taken apart as far as it needs.
std::vector<Piece> fitting(std::vector<Piece> pieces, Face face, int size, int limit) {
  std::vector<Piece> result;
  for (auto& piece : pieces) {
    if (fits(piece.text, face, size, limit)) {
      result.push_back(std::move(piece));
      continue;
    }
    for (const auto word : text::split_words(piece.text)) {
      if (fits(word, face, size, limit)) {
        result.push_back({std::string(word), true});
      } else {
        auto parts = broken(word, face, size, limit);
        result.insert(result.end(), parts.begin(), parts.end());
      }
    }
  }
  return result;
}

}  // namespace

TextWidth width_of(std::string_view utf8, Face face, int size) {
  long long units = 0;
  bool exact = true;
  for (std::size_t i = 0; i < utf8.size();) {
    const auto character = text::character_at(utf8, i);
    const int advance = advance_of(character.value, face);
    exact = exact && advance > 0;
    units += advance > 0 ? advance : k_em;
    i += character.length;
  }
  return {static_cast<int>((units * size * 100 + k_em / 2) / k_em), exact};
}

std::vector<std::string> wrapped(std::string_view text, Face face, int size, int limit) {
  const auto pieces = fitting(pieces_of(text::split_words(text)), face, size, limit);
  std::vector<std::string> lines;
  for (const auto& piece : pieces) {
    const auto longer =
        lines.empty() ? piece.text : lines.back() + (piece.space_before ? " " : "") + piece.text;
    if (!lines.empty() && fits(longer, face, size, limit)) {
      lines.back() = longer;
    } else {
      lines.push_back(piece.text);
    }
  }
  return lines;
}

}  // namespace bipgen::charts
