#include "search/bytes.hpp"

#include <stdexcept>

#include <doctest/doctest.h>
#include <zlib.h>

namespace bipgen::search {
namespace {

std::string inflated(const std::string& stream) {
  std::string out(1'000'000, '\0');
  auto length = static_cast<uLongf>(out.size());
  const int status =
      uncompress(reinterpret_cast<Bytef*>(out.data()), &length,
                 reinterpret_cast<const Bytef*>(stream.data()), static_cast<uLong>(stream.size()));
  if (status != Z_OK) throw std::runtime_error("no zlib stream");
  out.resize(length);
  return out;
}

std::string number(std::uint64_t value) {
  std::string out;
  append_number(out, value);
  return out;
}

// What a reader puts before the file of a block.
std::string stored_block(const std::string& preset) {
  std::string out("\x78\x9c\x00", 3);
  const auto length = static_cast<unsigned>(preset.size());
  for (const unsigned value : {length, ~length}) {
    out += static_cast<char>(value & 0xFFU);
    out += static_cast<char>((value >> 8U) & 0xFFU);
  }
  return out + preset;
}

TEST_CASE("numbers are LEB128") {
  CHECK(number(0) == std::string(1, '\0'));
  CHECK(number(127) == "\x7f");
  CHECK(number(128) == "\x80\x01");
  CHECK(number(300) == "\xac\x02");
}

TEST_CASE("front coding never divides a character") {
  CHECK(shared_length("umowa", "umówić") == 2);
  CHECK(shared_length("są", "sę") == 1);  // ą and ę begin with the same byte
  CHECK(shared_length("", "a") == 0);
  CHECK(shared_length("abc", "abc") == 3);
  std::string out;
  append_front_coded(out, "referatu", "referat");
  CHECK(out == "\x07\x01u");
}

TEST_CASE("bits stand in order, the last byte filled with zeros") {
  std::string out;
  BitWriter bits(out);
  bits.add(0b101, 3);
  bits.add_ones(2);
  bits.add_ones(0);
  bits.flush();
  CHECK(out == "\xb8");
  bits.add_ones(40);
  bits.flush();
  CHECK(out.size() == 7);
}

TEST_CASE("compressed bytes come back") {
  for (const std::string& text : {std::string(), std::string("zażółć"), std::string(70'000, 'x')}) {
    CHECK(inflated(compressed(text)) == text);
    CHECK(inflated(Preset().compressed(text)) == text);
  }
}

TEST_CASE("with a preset text before it a block is one zlib stream, and smaller") {
  std::string words;
  for (int i = 0; i < 4000; ++i) words += "wyraz" + std::to_string(i * 7919 % 4001) + " ";
  const Preset preset(words);
  CHECK(preset.text().size() == Preset::longest);
  CHECK(words.ends_with(preset.text()));
  const std::string text = preset.text().substr(10'000, 300);
  const std::string file = preset.compressed(text);
  CHECK(inflated(stored_block(preset.text()) + file) == preset.text() + text);
  CHECK(file.size() < 40);
  CHECK(file.size() < compressed(text).size());
}

TEST_CASE("a checksum of parts is that of the whole") {
  CHECK(checksum(checksum(0, "ab"), "c") == checksum(0, "abc"));
  CHECK(checksum(0, "abc") != checksum(0, "abd"));
}

}  // namespace
}  // namespace bipgen::search
