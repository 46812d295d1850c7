#include "search/bytes.hpp"

#include <algorithm>
#include <stdexcept>

#include <zlib.h>

namespace bipgen::search {

namespace {

constexpr int level = 6;

// zlib reads only, but says so in its types only when asked.
Bytef* bytes_of(std::string_view text) {
  return reinterpret_cast<Bytef*>(const_cast<char*>(text.data()));  // NOLINT
}

class Deflate {
 public:
  explicit Deflate(int window_bits) {
    constexpr int memory = 9;
    if (deflateInit2(&m_stream, level, Z_DEFLATED, window_bits, memory, Z_DEFAULT_STRATEGY) !=
        Z_OK) {
      throw std::runtime_error("zlib has no memory");
    }
  }
  ~Deflate() { deflateEnd(&m_stream); }
  Deflate(const Deflate&) = delete;
  Deflate& operator=(const Deflate&) = delete;

  // What was compressed before is forgotten.
  void begin() { deflateReset(&m_stream); }

  void look_back_at(std::string_view preset) {
    deflateSetDictionary(&m_stream, bytes_of(preset), static_cast<uInt>(preset.size()));
  }

  std::string all(std::string_view bytes) {
    std::string out(deflateBound(&m_stream, static_cast<uLong>(bytes.size())), '\0');
    m_stream.next_in = bytes_of(bytes);
    m_stream.avail_in = static_cast<uInt>(bytes.size());
    m_stream.next_out = bytes_of(out);
    m_stream.avail_out = static_cast<uInt>(out.size());
    if (deflate(&m_stream, Z_FINISH) != Z_STREAM_END) throw std::runtime_error("zlib failed");
    out.resize(m_stream.total_out);
    return out;
  }

 private:
  z_stream m_stream{};
};

}  // namespace

void append_number(std::string& out, std::uint64_t number) {
  while (number >= 0x80U) {
    out += static_cast<char>((number & 0x7FU) | 0x80U);
    number >>= 7U;
  }
  out += static_cast<char>(number);
}

void append_string(std::string& out, std::string_view text) {
  append_number(out, text.size());
  out += text;
}

std::size_t shared_length(std::string_view text, std::string_view earlier) {
  const std::size_t most = std::min(text.size(), earlier.size());
  std::size_t shared = 0;
  while (shared < most && text[shared] == earlier[shared]) ++shared;
  const auto within = [&](std::string_view word) {
    return shared < word.size() && (static_cast<unsigned char>(word[shared]) & 0xC0U) == 0x80U;
  };
  while (shared > 0 && (within(text) || within(earlier))) --shared;
  return shared;
}

void append_front_coded(std::string& out, std::string_view text, std::string_view earlier) {
  const std::size_t shared = shared_length(text, earlier);
  append_number(out, shared);
  append_string(out, text.substr(shared));
}

void BitWriter::add(std::uint32_t bits, unsigned count) {
  m_bits = (m_bits << count) | bits;
  m_used += count;
  for (; m_used >= 8; m_used -= 8) m_out += static_cast<char>((m_bits >> (m_used - 8)) & 0xFFU);
}

void BitWriter::add_ones(std::uint32_t count) {
  for (; count >= 32; count -= 32) add(0xFFFFFFFFU, 32);
  add((1U << count) - 1U, count);
  add(0, 1);
}

void BitWriter::flush() {
  if (m_used > 0) add(0, 8 - m_used);
}

std::string compressed(std::string_view bytes) {
  constexpr int zlib_stream = 15;
  return Deflate(zlib_stream).all(bytes);
}

Preset::Preset(std::string text) : m_text(std::move(text)) {
  if (m_text.size() > longest) m_text.erase(0, m_text.size() - longest);
  m_checksum =
      static_cast<std::uint32_t>(adler32(1, bytes_of(m_text), static_cast<uInt>(m_text.size())));
}

std::string Preset::compressed(std::string_view bytes) const {
  if (m_text.empty()) return search::compressed(bytes);
  constexpr int raw = -15;
  // Its memory is a hundred times what it writes: one for all blocks of a thread.
  thread_local Deflate deflate(raw);
  deflate.begin();
  deflate.look_back_at(m_text);
  std::string out = deflate.all(bytes);
  const uLong sum = adler32(m_checksum, bytes_of(bytes), static_cast<uInt>(bytes.size()));
  for (const unsigned shift : {24U, 16U, 8U, 0U}) out += static_cast<char>((sum >> shift) & 0xFFU);
  return out;
}

std::uint32_t checksum(std::uint32_t before, std::string_view bytes) {
  return static_cast<std::uint32_t>(
      crc32(before, bytes_of(bytes), static_cast<uInt>(bytes.size())));
}

}  // namespace bipgen::search
