#include "calendar/spelling.hpp"

#include <array>
#include <string>

namespace bipgen::calendar {
namespace {

struct Month {
  std::string_view genitive;
  std::string_view nominative;
  std::string_view english;
};

constexpr std::array<Month, 12> months = {{
    {"stycznia", "styczeń", "January"},
    {"lutego", "luty", "February"},
    {"marca", "marzec", "March"},
    {"kwietnia", "kwiecień", "April"},
    {"maja", "maj", "May"},
    {"czerwca", "czerwiec", "June"},
    {"lipca", "lipiec", "July"},
    {"sierpnia", "sierpień", "August"},
    {"września", "wrzesień", "September"},
    {"października", "październik", "October"},
    {"listopada", "listopad", "November"},
    {"grudnia", "grudzień", "December"},
}};

bool is_digit(char byte) {
  return byte >= '0' && byte <= '9';
}

char lowered(char byte) {
  return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte + ('a' - 'A')) : byte;
}

// Whether the character whose first byte is `lead` is a letter. C2 and E2 lead to no-break spaces,
// signs and punctuation; what else lies beyond ASCII in Polish texts is a letter.
bool is_letter_lead(char lead) {
  const auto byte = static_cast<unsigned char>(lead);
  return (lowered(lead) >= 'a' && lowered(lead) <= 'z') || (byte >= 0xC3 && byte != 0xE2);
}

bool letter_stands_before(std::string_view text, std::size_t offset) {
  while (offset > 0) {
    const char byte = text[--offset];
    if ((static_cast<unsigned char>(byte) & 0xC0U) != 0x80U) return is_letter_lead(byte);
  }
  return false;
}

// Walks over the parts of a date. Every step says whether it could be taken.
class Cursor {
 public:
  Cursor(std::string_view text, std::size_t at) : m_text(text), m_at(at) {}

  std::size_t at() const { return m_at; }
  bool at_digit() const { return m_at < m_text.size() && is_digit(m_text[m_at]); }
  bool at_letter() const { return m_at < m_text.size() && is_letter_lead(m_text[m_at]); }

  bool byte(char expected) {
    if (m_at >= m_text.size() || m_text[m_at] != expected) return false;
    ++m_at;
    return true;
  }

  // A run of digits, of which there are `least` to `most`.
  bool number(std::size_t least, std::size_t most, unsigned& value) {
    std::size_t end = m_at;
    value = 0;
    while (end < m_text.size() && is_digit(m_text[end])) {
      if (end - m_at == most) return false;
      value = value * 10 + static_cast<unsigned>(m_text[end] - '0');
      ++end;
    }
    if (end - m_at < least) return false;
    m_at = end;
    return true;
  }

  bool spaces() {
    const std::size_t begin = m_at;
    while (const std::size_t length = space_length()) m_at += length;
    return m_at > begin;
  }

  // `expected` in any letter case, not followed by a letter. It is in lower case.
  bool word(std::string_view expected) {
    Cursor after(m_text, m_at);
    for (const char byte : expected) {
      if (after.m_at >= m_text.size() || after.lowered_byte() != byte) return false;
      ++after.m_at;
    }
    if (after.at_letter()) return false;
    *this = after;
    return true;
  }

 private:
  // Of the names of months, ń, ś and ź are not ASCII: U+0144, U+015B, U+017A, each one above its
  // capital.
  char lowered_byte() const {
    const char byte = m_text[m_at];
    const bool second = m_at > 0 && m_text[m_at - 1] == '\xC5';
    const bool capital = byte == '\x83' || byte == '\x9A' || byte == '\xB9';
    return second && capital ? static_cast<char>(byte + 1) : lowered(byte);
  }

  // Of the white space character here, 0 when there is none: ASCII, U+00A0, U+2000-U+200A, U+2028,
  // U+2029, U+202F.
  std::size_t space_length() const {
    if (m_at >= m_text.size()) return 0;
    const char byte = m_text[m_at];
    if (byte == ' ' || (byte >= '\t' && byte <= '\r')) return 1;
    if (m_text.substr(m_at, 2) == "\xC2\xA0") return 2;
    if (m_text.substr(m_at, 2) != "\xE2\x80" || m_at + 2 >= m_text.size()) return 0;
    const auto third = static_cast<unsigned char>(m_text[m_at + 2]);
    return third <= 0x8A || third == 0xA8 || third == 0xA9 || third == 0xAF ? 3 : 0;
  }

  std::string_view m_text;
  std::size_t m_at;
};

// "2025-07-28"
std::optional<Date> match_iso(Cursor& cursor) {
  unsigned year = 0;
  unsigned month = 0;
  unsigned day = 0;
  const bool matches = cursor.number(4, 4, year) && cursor.byte('-') &&
                       cursor.number(2, 2, month) && cursor.byte('-') && cursor.number(2, 2, day);
  return matches ? Date::from_ymd(static_cast<int>(year), month, day) : std::nullopt;
}

// "31.01.2022"
std::optional<Date> match_dotted(Cursor& cursor) {
  unsigned year = 0;
  unsigned month = 0;
  unsigned day = 0;
  const bool matches = cursor.number(1, 2, day) && cursor.byte('.') && cursor.number(1, 2, month) &&
                       cursor.byte('.') && cursor.number(4, 4, year);
  return matches ? Date::from_ymd(static_cast<int>(year), month, day) : std::nullopt;
}

unsigned match_month(Cursor& cursor) {
  for (unsigned i = 0; i < months.size(); ++i) {
    if (cursor.word(months[i].genitive) || cursor.word(months[i].nominative)) return i + 1;
  }
  return 0;
}

// "28 lipca 2025"
std::optional<Date> match_spelled(Cursor& cursor) {
  unsigned year = 0;
  unsigned day = 0;
  if (!cursor.number(1, 2, day) || !cursor.spaces()) return std::nullopt;
  const unsigned month = match_month(cursor);
  if (month == 0 || !cursor.spaces() || !cursor.number(4, 4, year)) return std::nullopt;
  return Date::from_ymd(static_cast<int>(year), month, day);
}

// "r." or "roku" after a year, with or without a space before; nothing is taken when it is absent.
void take_year_word(Cursor& cursor) {
  Cursor after = cursor;
  after.spaces();
  Cursor abbreviated = after;
  if (after.word("roku")) {
    cursor = after;
  } else if (abbreviated.word("r") && abbreviated.byte('.')) {
    cursor = abbreviated;
  }
}

std::optional<FoundDate> match_at(std::string_view text, std::size_t begin) {
  // The rest of "1.31.01.2022" or "7-2025-07-28" is no date.
  const bool inside_number =
      begin >= 2 && (text[begin - 1] == '.' || text[begin - 1] == '-') && is_digit(text[begin - 2]);
  Cursor cursor(text, begin);
  std::optional<Date> date = match_spelled(cursor);
  if (!date && !inside_number) {
    cursor = Cursor(text, begin);
    date = match_dotted(cursor);
  }
  if (date) {
    take_year_word(cursor);
    if (cursor.at_letter() && is_digit(text[cursor.at() - 1])) return std::nullopt;
  } else if (!inside_number) {
    cursor = Cursor(text, begin);
    date = match_iso(cursor);
  }
  if (!date || cursor.at_digit()) return std::nullopt;
  return FoundDate{*date, begin, cursor.at()};
}

}  // namespace

std::string spelled(Date date, Language language) {
  const Month& month = months[date.month() - 1];
  const bool polish = language == Language::polish;
  std::string text = std::to_string(date.day()) + ' ';
  text += polish ? month.genitive : month.english;
  text += ' ' + std::to_string(date.year());
  return polish ? text + " r." : text;
}

std::optional<FoundDate> find_date(std::string_view text, std::size_t from) {
  for (std::size_t i = from; i < text.size();) {
    if (!is_digit(text[i])) {
      ++i;
      continue;
    }
    const bool begins = (i == 0 || !is_digit(text[i - 1])) && !letter_stands_before(text, i);
    if (const auto found = begins ? match_at(text, i) : std::nullopt) return found;
    while (i < text.size() && is_digit(text[i])) ++i;
  }
  return std::nullopt;
}

}  // namespace bipgen::calendar
