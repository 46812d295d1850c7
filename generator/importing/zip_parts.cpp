#include "importing/zip_parts.hpp"

#include <array>
#include <memory>

#include <archive.h>
#include <archive_entry.h>

namespace bipgen::importing {

namespace {

struct CloseArchive {
  void operator()(archive* open) const { archive_read_free(open); }
};

bool is_wanted(std::string_view name) {
  return name == "mimetype" || name.ends_with(".xml") || name.ends_with(".rels");
}

class Unpacking {
 public:
  explicit Unpacking(std::string_view bytes)
      : m_most(std::min(most_unpacked, std::max(always_unpacked, bytes.size() * most_expansion))) {}

  // The bytes of the entry that is open.
  ZipFault read_entry(archive* open, std::string& content) {
    std::array<char, 1U << 16U> buffer{};
    while (true) {
      const la_ssize_t count = archive_read_data(open, buffer.data(), buffer.size());
      if (count == 0) return ZipFault::none;
      if (count < 0) return ZipFault::damaged;
      const auto size = static_cast<std::size_t>(count);
      if (size > m_most - m_unpacked) return ZipFault::expands;
      m_unpacked += size;
      content.append(buffer.data(), size);
    }
  }

 private:
  std::size_t m_most;
  std::size_t m_unpacked = 0;
};

}  // namespace

ZipParts read_zip(std::string_view bytes) {
  ZipParts result;
  const auto end_with = [&result](ZipFault fault) {
    result.fault = fault;
    return std::move(result);
  };
  const std::unique_ptr<archive, CloseArchive> open(archive_read_new());
  if (!open || archive_read_support_format_zip_seekable(open.get()) != ARCHIVE_OK ||
      archive_read_open_memory(open.get(), bytes.data(), bytes.size()) != ARCHIVE_OK) {
    return end_with(ZipFault::damaged);
  }
  Unpacking unpacking(bytes);
  for (std::size_t count = 0;; ++count) {
    archive_entry* entry = nullptr;
    const int status = archive_read_next_header(open.get(), &entry);
    if (status == ARCHIVE_EOF) return result;
    if (status != ARCHIVE_OK && status != ARCHIVE_WARN) return end_with(ZipFault::damaged);
    if (count == most_zip_entries) return end_with(ZipFault::expands);
    const char* name = archive_entry_pathname_utf8(entry);
    if (name == nullptr) name = archive_entry_pathname(entry);
    if (name == nullptr || !is_wanted(name)) continue;
    if (archive_entry_is_data_encrypted(entry) != 0) return end_with(ZipFault::encrypted);
    const auto [place, is_new] = result.parts.try_emplace(name);
    if (!is_new) return end_with(ZipFault::expands);
    const ZipFault fault = unpacking.read_entry(open.get(), place->second);
    if (fault != ZipFault::none) return end_with(fault);
  }
}

}  // namespace bipgen::importing
