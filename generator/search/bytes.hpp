// The bytes of the index's files: numbers and strings, and the compression that a browser undoes by
// itself.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace bipgen::search {

// Unsigned LEB128.
void append_number(std::string& out, std::uint64_t number);

// Its length as a number, then its bytes.
void append_string(std::string& out, std::string_view text);

// The length of what `text` and `earlier` begin with in common, in bytes but never within a
// character.
std::size_t shared_length(std::string_view text, std::string_view earlier);

// Front coding: the shared length with `earlier` as a number, then the rest as a string.
void append_front_coded(std::string& out, std::string_view text, std::string_view earlier);

// Big endian bits after one another; the last byte is filled with zeros.
class BitWriter {
 public:
  explicit BitWriter(std::string& out) : m_out(out) {}
  ~BitWriter() { flush(); }
  BitWriter(const BitWriter&) = delete;
  BitWriter& operator=(const BitWriter&) = delete;

  void add(std::uint32_t bits, unsigned count);  // `bits` below 2^count, at most 32 of them
  void add_ones(std::uint32_t count);            // and a zero after them
  void flush();

 private:
  std::string& m_out;
  std::uint64_t m_bits = 0;  // the last `m_used` are not yet written
  unsigned m_used = 0;
};

// A zlib stream.
std::string compressed(std::string_view bytes);

// Text that all compressed texts of an index may refer back to, so that short ones become small.
class Preset {
 public:
  // A reader fetches it once, before its first text. (Zlib could look back 32 KiB.)
  static constexpr std::size_t longest = 16'000;

  explicit Preset(std::string text = {});  // longer than `longest`: its end is used
  const std::string& text() const { return m_text; }

  // Without a preset text a zlib stream. Otherwise what stands, in a zlib stream of the preset text
  // and `bytes`, after the former as a stored block: raw deflate data that refer to it, and the
  // checksum of both.
  std::string compressed(std::string_view bytes) const;

 private:
  std::string m_text;
  std::uint32_t m_checksum = 0;
};

// The checksum of bytes that come in parts; begin with 0.
std::uint32_t checksum(std::uint32_t before, std::string_view bytes);

}  // namespace bipgen::search
