// Translations as GNU msgfmt compiles them (.mo, "The Format of GNU MO Files"), read where they
// lie. Knows nothing of messages.
#pragma once

#include <cstddef>
#include <string_view>

namespace bipgen::source {

class Catalogue {
 public:
  // The bytes of a .mo file, which must outlive the catalogue. Bytes that are none hold nothing.
  explicit Catalogue(std::string_view bytes);

  // How many entries; the first is the header, whose original is empty.
  std::size_t size() const { return m_size; }
  // The words as written in the source; of a plural, those of the singular.
  std::string_view original(std::size_t index) const;
  // All forms, with NUL between them.
  std::string_view translation(std::size_t index) const;

  // The form of that number (0 where there is only one); empty where there is no translation.
  std::string_view find(std::string_view original, std::size_t form = 0) const;

 private:
  std::string_view string_at(std::size_t table, std::size_t index) const;

  std::string_view m_bytes;
  std::size_t m_size = 0;
  std::size_t m_originals = 0;  // offsets of the two tables
  std::size_t m_translations = 0;
};

// po/pl.po as compiled into the program.
std::string_view polish_catalogue();

// Which form Polish takes for a number: 0 "1 błąd", 1 "2 błędy", "22 błędy", 2 "5 błędów",
// "12 błędów", as the header of po/pl.po says.
std::size_t polish_plural(std::size_t number);

}  // namespace bipgen::source
