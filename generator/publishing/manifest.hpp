// The list of an output's files, by which it can be verified. Internal to publishing/.
#pragma once

#include <array>
#include <cstddef>
#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <string_view>

namespace bipgen::publishing {

using Digest = std::array<unsigned char, 32>;

struct ManifestEntry {
  std::size_t size = 0;
  Digest sha256{};
  bool operator==(const ManifestEntry&) const = default;
};

using Manifest = std::map<std::string, ManifestEntry, std::less<>>;

// SHA-256 by OpenSSL; may be used from many threads.
class Hasher {
 public:
  Hasher();
  ~Hasher();
  Hasher(Hasher&&) = delete;
  Digest operator()(std::string_view content) const;

 private:
  struct Algorithm;
  std::unique_ptr<Algorithm> m_algorithm;
};

// JSON, one file per line: the same entries give the same bytes.
std::string manifest_json(const Manifest& manifest);

// Whether a file begins as our manifests do.
bool is_manifest(const std::filesystem::path& file);

}  // namespace bipgen::publishing
