#include "source/front_matter.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

#include "source/excerpt.hpp"
#include "text/words.hpp"

namespace bipgen::source {
namespace {

// The end of the line that begins at `begin`, without its newline.
std::size_t line_end(std::string_view text, std::size_t begin) {
  return std::min(text.find('\n', begin), text.size());
}

std::size_t next_line(std::string_view text, std::size_t end) {
  return std::min(end + 1, text.size());
}

bool is_fence(std::string_view line) {
  return line.substr(0, 3) == "---" && line.find_first_not_of(" \t", 3) == std::string_view::npos;
}

Span span(std::size_t begin, std::size_t end) {
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

// Where a key that is missing would stand.
Span head_of(const YamlNode& mapping) {
  if (!mapping.entries.empty()) return mapping.entries.front().key.span;
  return {mapping.span.begin, mapping.span.begin};
}

}  // namespace

std::optional<FrontMatter> read_front_matter(const File& file, Diagnostics& diagnostics) {
  const std::string_view text = file.text;
  const std::size_t opening_end = line_end(text, 0);
  if (!is_fence(text.substr(0, opening_end))) {
    diagnostics.add(Kind::front_matter_missing, {file.path, span(0, opening_end)},
                    message("no front matter at the head of the file"), message("expected `---`"));
    return std::nullopt;
  }
  const std::size_t begin = next_line(text, opening_end);
  std::size_t line = begin;
  while (line < text.size() && !is_fence(text.substr(line, line_end(text, line) - line))) {
    line = next_line(text, line_end(text, line));
  }
  if (line == text.size()) {
    diagnostics.add(Kind::front_matter_unclosed, {file.path, span(0, opening_end)},
                    message("front matter that is never closed"),
                    message("expected a second line `---`"));
    return std::nullopt;
  }
  auto mapping = parse_yaml(file, span(begin, line), diagnostics);
  if (!mapping) return std::nullopt;
  if (mapping->type != YamlNode::Type::mapping && mapping->type != YamlNode::Type::null) {
    diagnostics.add(Kind::yaml_syntax, {file.path, mapping->span},
                    message("front matter without keys"), message("expected `key: value`"));
    return std::nullopt;
  }
  return FrontMatter{*std::move(mapping), span(next_line(text, line_end(text, line)), text.size())};
}

KeyReader::KeyReader(const File& file, const YamlNode& mapping, Message what,
                     Diagnostics& diagnostics)
    : m_file(file), m_mapping(mapping), m_what(std::move(what)), m_diagnostics(diagnostics) {
  m_usable = mapping.type == YamlNode::Type::mapping || mapping.type == YamlNode::Type::null;
  if (!m_usable) {
    wrong(mapping, message("{} without keys", m_what), message("expected `key: value`"));
  }
}

const YamlNode* KeyReader::node(std::string_view key) {
  if (std::find(m_asked.begin(), m_asked.end(), key) == m_asked.end()) m_asked.emplace_back(key);
  return m_mapping.find(key);
}

const YamlNode* KeyReader::scalar(std::string_view key, const Message& expected) {
  const YamlNode* const value = node(key);
  if (value == nullptr || value->type == YamlNode::Type::null) return nullptr;
  if (value->type == YamlNode::Type::scalar) return value;
  const bool list = value->type == YamlNode::Type::sequence;
  wrong(*value,
        list ? message("{} is a list", in_quotes(key)) : message("{} is a mapping", in_quotes(key)),
        message("expected {}", expected));
  return nullptr;
}

void KeyReader::wrong_scalar(std::string_view key, const YamlNode& value, const Message& expected) {
  wrong(value, message("{} is {}", in_quotes(key), excerpt(value.scalar)),
        message("expected {}", expected));
}

std::optional<std::string> KeyReader::text(std::string_view key) {
  const YamlNode* const value = scalar(key, message("text"));
  return value != nullptr ? std::optional(value->scalar) : std::nullopt;
}

std::string KeyReader::required_text(std::string_view key) {
  const YamlNode* const value = scalar(key, message("text"));
  if (value != nullptr && !text::trimmed(value->scalar).empty()) return value->scalar;
  const YamlNode* const written = m_mapping.find(key);
  if (written == nullptr) {
    missing(key);
  } else if (value != nullptr || written->type == YamlNode::Type::null) {
    m_diagnostics.add(Kind::missing_key, at(*written),
                      message("{} of {} is empty", in_quotes(key), m_what),
                      message("expected text"));
  }
  return {};
}

std::optional<calendar::Date> KeyReader::date(std::string_view key) {
  const Message expected = message("a day such as {}", in_quotes("2025-07-28"));
  const YamlNode* const value = scalar(key, expected);
  if (value == nullptr) return std::nullopt;
  const auto date = calendar::Date::from_iso(value->scalar);
  if (!date) wrong_scalar(key, *value, expected);
  return date;
}

std::optional<bool> KeyReader::boolean(std::string_view key) {
  const Message expected = message("{} or {}", in_quotes("true"), in_quotes("false"));
  const YamlNode* const value = scalar(key, expected);
  if (value == nullptr) return std::nullopt;
  if (value->scalar == "true") return true;
  if (value->scalar == "false") return false;
  wrong_scalar(key, *value, expected);
  return std::nullopt;
}

std::optional<int> KeyReader::integer(std::string_view key) {
  const Message expected = message("a whole number");
  const YamlNode* const value = scalar(key, expected);
  if (value == nullptr) return std::nullopt;
  int number = 0;
  const char* const end = value->scalar.data() + value->scalar.size();
  const auto [stop, error] = std::from_chars(value->scalar.data(), end, number);
  if (error == std::errc{} && stop == end) return number;
  wrong_scalar(key, *value, expected);
  return std::nullopt;
}

std::vector<std::string> KeyReader::texts(std::string_view key) {
  const YamlNode* const value = node(key);
  if (value == nullptr || value->type == YamlNode::Type::null) return {};
  if (value->type == YamlNode::Type::scalar) return {value->scalar};
  std::vector<std::string> result;
  if (value->type == YamlNode::Type::mapping) {
    wrong(*value, message("{} is a mapping", in_quotes(key)),
          message("expected text or a list of texts"));
  }
  for (const YamlNode& item : value->items) {
    if (item.type == YamlNode::Type::scalar) {
      result.push_back(item.scalar);
    } else {
      wrong(item, message("item of {} that is not text", in_quotes(key)), message("expected text"));
    }
  }
  return result;
}

void KeyReader::missing(std::string_view key) {
  if (!m_usable) return;
  if (const YamlNode* const written = m_mapping.find(key)) {
    m_diagnostics.add(Kind::missing_key, at(*written),
                      message("{} of {} is empty", in_quotes(key), m_what),
                      message("expected a value"));
    return;
  }
  m_diagnostics.add(Kind::missing_key, {m_file.path, head_of(m_mapping)},
                    message("{} without {}", m_what, in_quotes(key)),
                    message("expected the key {}", in_quotes(key)));
}

void KeyReader::wrong(const YamlNode& node, Message message, Message hint) {
  m_diagnostics.add(Kind::wrong_value, at(node), std::move(message), std::move(hint));
}

Location KeyReader::at(const YamlNode& node) const {
  return {m_file.path, node.span};
}

namespace {

// The key that was meant, or all that there are.
Message key_hint(std::string_view seen, const std::vector<std::string_view>& known) {
  const std::string_view meant = text::nearest(seen, known);
  if (!meant.empty()) return message("did you mean {}?", in_quotes(meant));
  Message keys;
  for (const std::string_view key : known) {
    keys = keys.empty() ? in_quotes(key) : message("{}, {}", keys, in_quotes(key));
  }
  return keys.empty() ? Message() : message("expected one of {}", keys);
}

}  // namespace

void KeyReader::finish() {
  const std::vector<std::string_view> known(m_asked.begin(), m_asked.end());
  for (const auto& [key, value] : m_mapping.entries) {
    if (std::find(known.begin(), known.end(), key.scalar) != known.end()) continue;
    m_diagnostics.add(Kind::unknown_key, at(key),
                      message("unknown key {} in {}", excerpt(key.scalar), m_what),
                      key_hint(key.scalar, known));
  }
}

}  // namespace bipgen::source
