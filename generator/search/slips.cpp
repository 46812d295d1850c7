#include "search/slips.hpp"

#include <algorithm>

#include "search/bytes.hpp"

namespace bipgen::search {

namespace {

constexpr std::size_t slips_shard_bytes = 4'000;  // before compression

struct Slip {
  std::string key;  // the prefix as it may have been typed, or a letter short of it
  std::string prefix;
  auto operator<=>(const Slip&) const = default;
};

std::vector<Slip> slips_of(const std::vector<std::string>& prefixes) {
  std::vector<Slip> slips;
  for (const std::string& prefix : prefixes) {
    slips.push_back({prefix, prefix});
    for (std::size_t i = 0; i < std::min(slip_letters, prefix.size()); ++i) {
      std::string shorter = prefix;
      shorter.erase(i, 1);
      slips.push_back({std::move(shorter), prefix});
    }
  }
  std::sort(slips.begin(), slips.end());
  slips.erase(std::unique(slips.begin(), slips.end()), slips.end());
  return slips;
}

}  // namespace

std::vector<std::string> write_slips(const std::vector<std::string>& prefixes, const Sink& sink) {
  const std::vector<Slip> slips = slips_of(prefixes);
  std::vector<std::string> first_keys;
  std::string bytes;
  std::size_t keys = 0;
  std::string previous;
  const auto write = [&] {
    std::string counted;
    append_number(counted, keys);
    sink(slips_path(first_keys.size() - 1), compressed(counted + bytes));
    bytes.clear();
    previous.clear();
    keys = 0;
  };
  for (std::size_t i = 0; i < slips.size();) {
    std::size_t end = i;
    while (end < slips.size() && slips[end].key == slips[i].key) ++end;
    if (first_keys.empty() || bytes.size() >= slips_shard_bytes) {
      if (!first_keys.empty()) write();
      first_keys.push_back(first_keys.empty() ? std::string() : slips[i].key);
    }
    append_front_coded(bytes, slips[i].key, previous);
    append_number(bytes, end - i);
    previous = slips[i].key;
    for (; i < end; ++i) append_string(bytes, slips[i].prefix);
    ++keys;
  }
  if (!first_keys.empty()) write();
  return first_keys;
}

}  // namespace bipgen::search
