// Why the machine failed (a disk, a permission), in words for the user. Thrown, and caught once, in
// main; mistakes of authors are diagnostics.
#pragma once

#include <stdexcept>
#include <system_error>

#include "source/message.hpp"

namespace bipgen::source {

class Failure : public std::runtime_error {
 public:
  explicit Failure(Message words, std::error_code code = {});

  const Message& words() const { return m_words; }  // what() is its English
  std::error_code code() const { return m_code; }   // of the system; none where it said nothing

 private:
  Message m_words;
  std::error_code m_code;
};

// What the system says, in words that have a translation for what happens to users; the system's
// own otherwise.
Message message_of(std::error_code code);

}  // namespace bipgen::source
