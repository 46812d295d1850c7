#include "templates/strings.hpp"

#include <charconv>

#include "source/yaml.hpp"

namespace bipgen::templates {

using source::YamlNode;

namespace {

using Texts = std::map<std::string, std::string, std::less<>>;
using Places = std::map<std::string, source::Span, std::less<>>;

// The depth of YAML is bounded by its reader.
void collect(const YamlNode& node, const std::string& prefix, const source::File& file,
             Texts& texts, Places& places, source::Diagnostics& diagnostics) {
  for (const auto& [name, value] : node.entries) {
    const std::string key = prefix.empty() ? name.scalar : prefix + "." + name.scalar;
    if (value.type == YamlNode::Type::mapping) {
      collect(value, key, file, texts, places, diagnostics);
    } else if (value.type == YamlNode::Type::scalar) {
      texts.emplace(key, value.scalar);
      places.emplace(key, name.span);
    } else {
      diagnostics.add(
          source::Kind::wrong_value, {file.path, value.span},
          source::message("{} is neither a text nor a group of texts", source::in_quotes(key)),
          source::message("expected text"));
    }
  }
}

std::string_view form_of(Language language, std::size_t n) {
  if (n == 1) return ".one";
  if (language == Language::english) return ".many";
  const std::size_t tens = n / 10 % 10;
  const std::size_t ones = n % 10;
  return ones >= 2 && ones <= 4 && tens != 1 ? ".few" : ".many";
}

// A key with one plural form needs those of its language.
void check_plurals(const Places& places, Language language, const source::File& file,
                   source::Diagnostics& diagnostics) {
  constexpr std::string_view one = ".one";
  for (const auto& [key, span] : places) {
    if (!std::string_view(key).ends_with(one)) continue;
    const std::string stem = key.substr(0, key.size() - one.size());
    for (const std::string_view form : {".few", ".many"}) {
      if (form == ".few" && language == Language::english) continue;
      if (places.contains(stem + std::string(form))) continue;
      diagnostics.add(source::Kind::missing_key, {file.path, span},
                      source::message("{} has no form {}", source::in_quotes(stem),
                                      source::in_quotes(form.substr(1))));
    }
  }
}

}  // namespace

Strings Strings::parse(const source::File& file, Language language,
                       source::Diagnostics& diagnostics) {
  Strings strings;
  strings.m_language = language;
  const std::optional<YamlNode> root = source::parse_yaml(file, diagnostics);
  Places places;
  if (root) collect(*root, "", file, strings.m_texts, places, diagnostics);
  check_plurals(places, language, file, diagnostics);
  return strings;
}

const std::string& Strings::operator[](std::string_view key) const {
  static const std::string missing = "[missing words]";
  const auto found = m_texts.find(key);
  return found == m_texts.end() ? missing : found->second;
}

bool Strings::has(std::string_view key) const {
  return m_texts.contains(key);
}

std::string Strings::format(
    std::string_view key,
    const std::vector<std::pair<std::string_view, std::string_view>>& arguments) const {
  const std::string& text = (*this)[key];
  std::string result;
  std::size_t done = 0;
  for (std::size_t at = text.find('{'); at != std::string::npos; at = text.find('{', at + 1)) {
    const std::size_t end = text.find('}', at);
    if (end == std::string::npos) break;
    const std::string_view name = std::string_view(text).substr(at + 1, end - at - 1);
    for (const auto& [argument, value] : arguments) {
      if (argument != name) continue;
      result.append(text, done, at - done);
      result += value;
      done = end + 1;
      break;
    }
  }
  return result.append(text, done, std::string::npos);
}

std::string Strings::plural(std::string_view key, std::size_t n) const {
  return format(std::string(key) + std::string(form_of(m_language, n)), {{"n", std::to_string(n)}});
}

std::vector<std::string> Strings::keys() const {
  std::vector<std::string> keys;
  for (const auto& [key, text] : m_texts) keys.push_back(key);
  return keys;
}

}  // namespace bipgen::templates
