// What a reader left out of a file or did not understand, gathered while it reads and told at the
// end: one finding for each matter, not for each place.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "source/diagnostics.hpp"

namespace bipgen::importing {

enum class NoteKind : std::uint8_t {
  tracked_change,  // inserted text was taken, deleted text left out
  hidden_text,
  header,  // a running head or foot
  comment,
  contents,    // a table of contents, which the program made that wrote the file
  navigation,  // what a page of the web has around its text
  picture,
  equation,
  text_box,        // read where it is anchored
  embedded,        // another file inside this one
  unknown_number,  // a form of numbers that is unknown
  font_sign,       // a character of a font of signs, which Unicode does not have
};

class ReadingNotes {
 public:
  // `words` are shown, cut short; each once.
  void add(NoteKind kind, std::string_view words);

  // One finding for each kind, in their order.
  void report(const std::string& path, source::Diagnostics& diagnostics) const;

 private:
  struct Noted {
    std::size_t count = 0;
    std::vector<std::string> words;  // the first ones
  };
  std::map<NoteKind, Noted> m_noted;
};

}  // namespace bipgen::importing
