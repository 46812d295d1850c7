#include "text/letters.hpp"

#include <cassert>
#include <cstdint>
#include <memory>
#include <stdexcept>

#include <unicode/bytestream.h>
#include <unicode/casemap.h>
#include <unicode/coll.h>
#include <unicode/locid.h>
#include <unicode/normalizer2.h>
#include <unicode/stringpiece.h>
#include <unicode/translit.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include "text/utf8.hpp"

namespace bipgen::text {
namespace {

enum class Mapping { lower, upper, fold, fold_keeping_case };

struct PolishLetter {
  char32_t upper;
  char32_t lower;
  std::string_view upper_utf8;
  std::string_view lower_utf8;
  char upper_base;
  char lower_base;
};

constexpr PolishLetter polish_letters[] = {
    {U'Ó', U'ó', "Ó", "ó", 'O', 'o'}, {U'Ą', U'ą', "Ą", "ą", 'A', 'a'},
    {U'Ć', U'ć', "Ć", "ć", 'C', 'c'}, {U'Ę', U'ę', "Ę", "ę", 'E', 'e'},
    {U'Ł', U'ł', "Ł", "ł", 'L', 'l'}, {U'Ń', U'ń', "Ń", "ń", 'N', 'n'},
    {U'Ś', U'ś', "Ś", "ś", 'S', 's'}, {U'Ź', U'ź', "Ź", "ź", 'Z', 'z'},
    {U'Ż', U'ż', "Ż", "ż", 'Z', 'z'},
};

const PolishLetter* polish_letter(char32_t character) {
  if (character < U'Ó' || character > U'ż') return nullptr;
  for (const PolishLetter& letter : polish_letters) {
    if (letter.lower == character || letter.upper == character) return &letter;
  }
  return nullptr;
}

// Signs that have neither case nor diacritics: the no-break space, "§", "°" and others of Latin-1
// (the micro sign has a case), dashes and quotation marks.
bool is_common_sign(char32_t character) {
  return (character >= 0xA0 && character <= 0xBF && character != 0xB5) ||
         (character >= 0x2010 && character <= 0x203F);
}

bool is_ascii_letter(char byte) {
  return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

bool is_ascii_digit(char byte) {
  return byte >= '0' && byte <= '9';
}

void append_ascii(char byte, Mapping mapping, std::string& out) {
  const bool upper = byte >= 'A' && byte <= 'Z';
  const bool lower = byte >= 'a' && byte <= 'z';
  if (upper && (mapping == Mapping::lower || mapping == Mapping::fold)) {
    byte = static_cast<char>(byte + ('a' - 'A'));
  } else if (lower && mapping == Mapping::upper) {
    byte = static_cast<char>(byte - ('a' - 'A'));
  }
  out += byte;
}

void append_polish(const PolishLetter& letter, bool is_upper, Mapping mapping, std::string& out) {
  switch (mapping) {
    case Mapping::lower:
      out += letter.lower_utf8;
      break;
    case Mapping::upper:
      out += letter.upper_utf8;
      break;
    case Mapping::fold:
      out += letter.lower_base;
      break;
    case Mapping::fold_keeping_case:
      out += is_upper ? letter.upper_base : letter.lower_base;
      break;
  }
}

// ASCII, Polish letters and common signs: all that most texts hold, mapped without ICU. False for
// anything else; `out` is then to be thrown away.
bool map_common(std::string_view utf8, Mapping mapping, std::string& out) {
  out.reserve(utf8.size());
  for (std::size_t i = 0; i < utf8.size();) {
    const Character next = character_at(utf8, i);
    if (next.length == 1) {
      append_ascii(utf8[i], mapping, out);
    } else if (const PolishLetter* const letter = polish_letter(next.value)) {
      append_polish(*letter, next.value == letter->upper, mapping, out);
    } else if (is_common_sign(next.value)) {
      out += utf8.substr(i, next.length);
    } else {
      return false;
    }
    i += next.length;
  }
  return true;
}

icu::StringPiece piece(std::string_view utf8) {
  return {utf8.data(), static_cast<std::int32_t>(utf8.size())};
}

void require(UErrorCode status, const char* what) {
  if (U_FAILURE(status)) throw std::runtime_error(std::string("ICU has no ") + what);
}

std::string to_utf8(const icu::UnicodeString& string) {
  std::string utf8;
  return string.toUTF8String(utf8);
}

struct BaseLetters {
  char32_t letter;
  std::string_view base;
};

// Letters that have no canonical decomposition and yet a base letter.
constexpr BaseLetters base_letters[] = {
    {U'ł', "l"},  {U'Ł', "L"},  {U'đ', "d"},  {U'Đ', "D"},  {U'ð', "d"},
    {U'Ð', "D"},  {U'ø', "o"},  {U'Ø', "O"},  {U'ħ', "h"},  {U'Ħ', "H"},
    {U'ŧ', "t"},  {U'Ŧ', "T"},  {U'ı', "i"},  {U'ß', "ss"}, {U'æ', "ae"},
    {U'Æ', "AE"}, {U'œ', "oe"}, {U'Œ', "OE"}, {U'þ', "th"}, {U'Þ', "TH"},
};

void append_base(UChar32 character, icu::UnicodeString& out) {
  for (const auto& [letter, base] : base_letters) {
    if (static_cast<UChar32>(letter) != character) continue;
    out.append(icu::UnicodeString::fromUTF8(piece(base)));
    return;
  }
  out.append(character);
}

icu::UnicodeString without_marks(const icu::UnicodeString& string) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::UnicodeString parts =
      icu::Normalizer2::getNFDInstance(status)->normalize(string, status);
  require(status, "normalization data");
  icu::UnicodeString result;
  for (std::int32_t i = 0; i < parts.length(); i = parts.moveIndex32(i, 1)) {
    const UChar32 character = parts.char32At(i);
    if (u_charType(character) == U_NON_SPACING_MARK) continue;
    append_base(character, result);
  }
  return result;
}

std::string map_by_icu(std::string_view utf8, Mapping mapping) {
  icu::UnicodeString string = icu::UnicodeString::fromUTF8(piece(utf8));
  const icu::Locale& root = icu::Locale::getRoot();
  switch (mapping) {
    case Mapping::lower:
      return to_utf8(string.toLower(root));
    case Mapping::upper:
      return to_utf8(string.toUpper(root));
    case Mapping::fold:
      return to_utf8(without_marks(string).toLower(root));
    case Mapping::fold_keeping_case:
      return to_utf8(without_marks(string));
  }
  return {};
}

std::string mapped(std::string_view utf8, Mapping mapping) {
  std::string result;
  return map_common(utf8, mapping, result) ? result : map_by_icu(utf8, mapping);
}

bool has_foreign_letter(std::string_view utf8) {
  for (std::size_t i = 0; i < utf8.size();) {
    const Character next = character_at(utf8, i);
    if (next.length > 1 && is_word_character(next.value)) return true;
    i += next.length;
  }
  return false;
}

// Cyrillic, Greek and other letters in Latin ones; an address has nothing but ASCII.
std::string in_latin(std::string_view utf8) {
  thread_local const std::unique_ptr<icu::Transliterator> transliterator = [] {
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::Transliterator> made(
        icu::Transliterator::createInstance("Any-Latin", UTRANS_FORWARD, status));
    require(status, "transliteration to Latin letters");
    return made;
  }();
  icu::UnicodeString string = icu::UnicodeString::fromUTF8(piece(utf8));
  transliterator->transliterate(string);
  return to_utf8(string);
}

const icu::Collator& polish_collator() {
  thread_local const std::unique_ptr<icu::Collator> collator = [] {
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::Collator> made(icu::Collator::createInstance(icu::Locale("pl"), status));
    require(status, "Polish collation");
    made->setAttribute(UCOL_NUMERIC_COLLATION, UCOL_ON, status);
    require(status, "numeric collation");
    return made;
  }();
  return *collator;
}

}  // namespace

std::string to_lower(std::string_view utf8) {
  return mapped(utf8, Mapping::lower);
}

std::string to_upper(std::string_view utf8) {
  return mapped(utf8, Mapping::upper);
}

std::string capitalized(std::string_view utf8) {
  const std::size_t length = character_at(utf8, 0).length;
  return to_upper(utf8.substr(0, length)) + std::string(utf8.substr(length));
}

std::string folded(std::string_view utf8) {
  return mapped(utf8, Mapping::fold);
}

std::string slug(std::string_view utf8, char separator, Case letter_case) {
  const Mapping mapping = letter_case == Case::kept ? Mapping::fold_keeping_case : Mapping::fold;
  std::string bare = mapped(utf8, mapping);
  if (has_foreign_letter(bare)) bare = mapped(in_latin(bare), mapping);
  std::string result;
  result.reserve(bare.size());
  bool separated = false;
  for (const char byte : bare) {
    if (!is_ascii_letter(byte) && !is_ascii_digit(byte)) {
      separated = true;
      continue;
    }
    if (separated && !result.empty()) result += separator;
    separated = false;
    result += byte;
  }
  return result;
}

std::string collation_key(std::string_view utf8) {
  const icu::UnicodeString string = icu::UnicodeString::fromUTF8(piece(utf8));
  const icu::Collator& collator = polish_collator();
  std::string key(utf8.size() * 2 + 16, '\0');
  const auto write = [&] {
    return static_cast<std::size_t>(collator.getSortKey(string,
                                                        reinterpret_cast<std::uint8_t*>(key.data()),
                                                        static_cast<std::int32_t>(key.size())));
  };
  std::size_t length = write();
  if (length > key.size()) {
    key.resize(length);
    length = write();
  }
  assert(length > 0);
  key.resize(length - 1);  // ICU ends a key with NUL
  return key;
}

}  // namespace bipgen::text
