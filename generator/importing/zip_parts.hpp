// The parts of an office document: DOCX and ODT are ZIP archives of XML files.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

namespace bipgen::importing {

enum class ZipFault : std::uint8_t {
  none,
  damaged,  // cut off, or a sum that is not right
  encrypted,
  expands,  // would unpack to more than any document, or has too many or doubled entries
};

struct ZipParts {
  std::map<std::string, std::string, std::less<>> parts;  // the bytes by name
  ZipFault fault = ZipFault::none;
};

// The limits. A document of some thousand pages has 20 MiB of XML, which is 40 times its archive.
inline constexpr std::size_t most_zip_entries = 5000;
inline constexpr std::size_t most_unpacked = std::size_t{96} << 20U;
inline constexpr std::size_t always_unpacked = std::size_t{8} << 20U;
inline constexpr std::size_t most_expansion = 200;

// The XML files (".xml", ".rels") and "mimetype"; pictures and embedded files are not unpacked.
// With a fault, the parts read before it. Never unpacks more than the limits.
ZipParts read_zip(std::string_view bytes);

}  // namespace bipgen::importing
