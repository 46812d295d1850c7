// YAML as a plain tree with positions. Only what a person writes into a configuration: no aliases,
// no tags, one document, at most 100 levels.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "source/diagnostics.hpp"
#include "source/file.hpp"

namespace bipgen::source {

struct YamlEntry;

struct YamlNode {
  enum class Type { null, scalar, sequence, mapping } type = Type::null;
  Span span;                       // in the file, front matter's fence included in the count
  std::string scalar;              // as written: "1756/2022", "2025-07-28", "true"; no typing
  bool quoted = false;             // "null", "~" and "" unquoted are Type::null
  std::vector<YamlNode> items;     // of a sequence
  std::vector<YamlEntry> entries;  // of a mapping, in order

  // The value of a key; nullptr when absent or not a mapping.
  const YamlNode* find(std::string_view key) const;
};

struct YamlEntry {
  YamlNode key;  // a scalar
  YamlNode value;
};

// Parses the bytes [part.begin, part.end) of the file. Empty on a syntax error (reported).
// A doubled key is reported and its first value kept.
std::optional<YamlNode> parse_yaml(const File& file, Span part, Diagnostics& diagnostics);
std::optional<YamlNode> parse_yaml(const File& file, Diagnostics& diagnostics);

}  // namespace bipgen::source
