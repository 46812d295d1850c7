// One file that a command writes where its user says.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string_view>

namespace bipgen::publishing {

enum class Existing : std::uint8_t { keep, replace };

// Whether it was written: a file that is there already is kept or replaced as a whole. The file
// appears with all its content or not at all. Throws source::Failure, which names the file, when
// the disk refuses.
bool write_file(const std::filesystem::path& path, std::string_view content, Existing existing);

// The folder and those above it, where they are missing. Throws as write_file.
void make_folder(const std::filesystem::path& path);

}  // namespace bipgen::publishing
