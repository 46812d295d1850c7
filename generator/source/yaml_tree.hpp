// Builds a YamlNode from what a parser meets, one thing after another, and refuses what a person
// does not write. Does not know the parser. Internal to source/.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "source/yaml.hpp"

namespace bipgen::source {

// Thrown to leave the parser, which has no other way out; parse_yaml catches it and reports it.
// Offsets count in the part that is parsed.
struct Refusal {
  Kind kind = Kind::yaml_syntax;
  std::size_t begin = 0;
  std::size_t end = 0;
  Message message;
  Message hint;
};

// The bracket or quotation mark at `at` has no partner.
Refusal unclosed_bracket(std::string_view text, std::size_t at);
Refusal unclosed_quotation(std::string_view text, std::size_t at);

// All offsets are of the part's bytes. Every function may throw a Refusal.
class YamlTree {
 public:
  YamlTree(const File& file, Span part, Diagnostics& diagnostics);

  // A value that is absent (`key:`), or `null`; `at` is where the next thing stands.
  void null(std::size_t at);
  void scalar(std::size_t begin, std::string value);
  // A list or mapping begins; in brackets or not, by the byte there.
  void open(YamlNode::Type type, std::size_t begin);
  void close();

  YamlNode take_root() { return std::move(m_root); }
  std::string_view text() const { return m_text; }
  // Where the last thing ended: what stands after it is not understood yet.
  std::size_t last_end() const { return m_last_end; }
  // Where the innermost `[` or `{` that is not closed stands.
  std::optional<std::size_t> open_bracket() const;
  Span in_file(std::size_t begin, std::size_t end) const;

 private:
  // A list or mapping whose end has not come.
  struct Open {
    YamlNode node;
    bool brackets = false;
    std::optional<YamlNode> key = std::nullopt;
    bool doubled = false;  // the key's value is to be dropped
    std::unordered_map<std::string, Span> seen = {};
  };

  bool expects_key() const;
  void add(YamlNode node);
  void add_key(YamlNode key);
  [[noreturn]] void refuse(std::size_t begin, Message message, Message hint) const;
  [[noreturn]] void refuse_key(std::size_t begin) const;
  [[noreturn]] void refuse_key_without_colon(std::size_t begin) const;

  const File& m_file;
  Span m_part;
  std::string_view m_text;
  Diagnostics& m_diagnostics;
  YamlNode m_root;
  std::vector<Open> m_open;
  std::size_t m_last_end = 0;
};

}  // namespace bipgen::source
