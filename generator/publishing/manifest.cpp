#include "publishing/manifest.hpp"

#include <fstream>
#include <stdexcept>

#include <openssl/evp.h>

namespace bipgen::publishing {
namespace {

constexpr std::string_view manifest_head = "{\n\"format\": \"bipgen-manifest-1\",\n\"files\": [";

constexpr std::string_view hex_digits = "0123456789abcdef";

void append_hex(std::string& out, unsigned char byte) {
  out += hex_digits[byte >> 4];
  out += hex_digits[byte & 15];
}

void append_json_string(std::string& out, std::string_view text) {
  out += '"';
  for (char c : text) {
    if (c == '"' || c == '\\') {
      out += '\\';
      out += c;
    } else if (static_cast<unsigned char>(c) < 0x20) {
      out += "\\u00";
      append_hex(out, static_cast<unsigned char>(c));
    } else {
      out += c;
    }
  }
  out += '"';
}

}  // namespace

struct Hasher::Algorithm {
  EVP_MD* md = EVP_MD_fetch(nullptr, "SHA256", nullptr);
};

// Fetched once: OpenSSL 3 takes a lock for each look-up by name.
Hasher::Hasher() : m_algorithm(std::make_unique<Algorithm>()) {
  if (m_algorithm->md == nullptr) throw std::runtime_error("OpenSSL has no SHA-256");
}

Hasher::~Hasher() {
  EVP_MD_free(m_algorithm->md);
}

Digest Hasher::operator()(std::string_view content) const {
  Digest digest{};
  if (EVP_Digest(content.data(), content.size(), digest.data(), nullptr, m_algorithm->md,
                 nullptr) != 1) {
    throw std::runtime_error("OpenSSL could not compute SHA-256");
  }
  return digest;
}

std::string manifest_json(const Manifest& manifest) {
  std::string out(manifest_head);
  bool first = true;
  for (const auto& [path, entry] : manifest) {
    out += first ? "\n{\"path\": " : ",\n{\"path\": ";
    first = false;
    append_json_string(out, path);
    out += ", \"size\": " + std::to_string(entry.size) + ", \"sha256\": \"";
    for (unsigned char byte : entry.sha256) append_hex(out, byte);
    out += "\"}";
  }
  out += "\n]\n}\n";
  return out;
}

bool is_manifest(const std::filesystem::path& file) {
  std::ifstream stream(file, std::ios::binary);
  std::string head(manifest_head.size(), '\0');
  stream.read(head.data(), static_cast<std::streamsize>(head.size()));
  return stream && head == manifest_head;
}

}  // namespace bipgen::publishing
