#include "search/files.hpp"

namespace bipgen::search {

std::string block_path(std::uint32_t block) {
  constexpr std::uint32_t in_folder = 256;
  return "tekst/" + std::to_string(block / in_folder) + "/" + std::to_string(block % in_folder) +
         ".bin";
}

std::string lexicon_path(std::size_t shard) {
  return "slowa/" + std::to_string(shard) + ".bin";
}

std::string postings_path(std::size_t shard, std::size_t tier, std::size_t file) {
  return "listy/" + std::to_string(shard) + "-" + std::to_string(tier) + "-" +
         std::to_string(file) + ".bin";
}

std::string slips_path(std::size_t shard) {
  return "pomylki/" + std::to_string(shard) + ".bin";
}

}  // namespace bipgen::search
