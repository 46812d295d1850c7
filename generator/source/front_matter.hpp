// The YAML block at the head of a content file, and the reading of keys from it.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "calendar/date.hpp"
#include "source/yaml.hpp"

namespace bipgen::source {

struct FrontMatter {
  YamlNode mapping;  // Type::mapping, or null when the block is empty
  Span body;         // the rest of the file, after the closing fence's line
};

// Between a first line `---` and the next line `---`. Missing, unclosed or wrong YAML is reported
// and gives an empty optional.
std::optional<FrontMatter> read_front_matter(const File& file, Diagnostics& diagnostics);

// Reads the keys of one mapping and, in `finish`, reports the keys that nobody asked for
// ("did you mean", or all that were asked for). A wrong value is reported and counts as absent; an
// empty one (`key:`) is absent. A node that is neither a mapping nor null is reported once, by the
// constructor. The file and the node must outlive the reader.
class KeyReader {
 public:
  // `what` names the mapping in messages: "an act", "`signed_by`".
  KeyReader(const File& file, const YamlNode& mapping, Message what, Diagnostics& diagnostics);

  std::optional<std::string> text(std::string_view key);
  std::string required_text(std::string_view key);  // "" and a report when missing or blank
  std::optional<calendar::Date> date(std::string_view key);
  std::optional<bool> boolean(std::string_view key);
  std::optional<int> integer(std::string_view key);
  // A list of scalars; a single scalar is a list of one.
  std::vector<std::string> texts(std::string_view key);
  // The node itself, for what is nested; nullptr when absent.
  const YamlNode* node(std::string_view key);

  // Reports that the key is absent or empty.
  void missing(std::string_view key);
  void wrong(const YamlNode& node, Message message, Message hint = {});
  Location at(const YamlNode& node) const;
  Diagnostics& diagnostics() { return m_diagnostics; }
  const File& file() const { return m_file; }

  void finish();

 private:
  // The value of `key` when it is a scalar; any other value but null is reported.
  const YamlNode* scalar(std::string_view key, const Message& expected);
  void wrong_scalar(std::string_view key, const YamlNode& value, const Message& expected);

  const File& m_file;
  const YamlNode& m_mapping;
  Message m_what;
  Diagnostics& m_diagnostics;
  std::vector<std::string> m_asked;
  bool m_usable = true;  // neither missing nor unknown keys are sought in what is no mapping
};

}  // namespace bipgen::source
