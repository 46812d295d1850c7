// The files of an index: paths below its folder, and where finished files go.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace bipgen::search {

// Takes one file of the index.
using Sink = std::function<void(std::string_view path, std::string_view bytes)>;

inline constexpr std::string_view contents_path = "spis.bin";
inline constexpr std::string_view preset_path = "slownik.bin";

// "tekst/3/17.bin": at most 256 files in a folder.
std::string block_path(std::uint32_t block);
std::string lexicon_path(std::size_t shard);
std::string postings_path(std::size_t shard, std::size_t tier, std::size_t file);
std::string slips_path(std::size_t shard);

}  // namespace bipgen::search
