#include "source/catalogue.hpp"

#include <cstdint>

namespace bipgen::source {
namespace {

// msgfmt --endianness=little.
std::uint32_t number_at(std::string_view bytes, std::size_t at) {
  if (at > bytes.size() || bytes.size() - at < 4) return 0;
  std::uint32_t number = 0;
  for (std::size_t i = 4; i-- > 0;) {
    number = number << 8U | static_cast<unsigned char>(bytes[at + i]);
  }
  return number;
}

std::string_view first_of(std::string_view strings) {
  return strings.substr(0, strings.find('\0'));
}

}  // namespace

Catalogue::Catalogue(std::string_view bytes) : m_bytes(bytes) {
  constexpr std::uint32_t magic = 0x950412DE;
  if (number_at(bytes, 0) != magic) return;
  m_size = number_at(bytes, 8);
  m_originals = number_at(bytes, 12);
  m_translations = number_at(bytes, 16);
}

std::string_view Catalogue::string_at(std::size_t table, std::size_t index) const {
  const std::size_t length = number_at(m_bytes, table + 8 * index);
  const std::size_t at = number_at(m_bytes, table + 8 * index + 4);
  return at <= m_bytes.size() ? m_bytes.substr(at, length) : std::string_view();
}

std::string_view Catalogue::original(std::size_t index) const {
  return first_of(string_at(m_originals, index));
}

std::string_view Catalogue::translation(std::size_t index) const {
  return string_at(m_translations, index);
}

// The originals are sorted by bytes.
std::string_view Catalogue::find(std::string_view original, std::size_t form) const {
  std::size_t begin = 0;
  std::size_t end = m_size;
  while (begin < end) {
    const std::size_t middle = begin + (end - begin) / 2;
    if (this->original(middle) < original) {
      begin = middle + 1;
    } else {
      end = middle;
    }
  }
  if (begin == m_size || this->original(begin) != original) return {};
  std::string_view forms = translation(begin);
  for (; form > 0; --form) {
    const std::size_t separator = forms.find('\0');
    if (separator == std::string_view::npos) return {};
    forms.remove_prefix(separator + 1);
  }
  return first_of(forms);
}

std::size_t polish_plural(std::size_t number) {
  if (number == 1) return 0;
  const std::size_t ones = number % 10;
  const std::size_t tens = number / 10 % 10;
  return ones >= 2 && ones <= 4 && tens != 1 ? 1 : 2;
}

}  // namespace bipgen::source
