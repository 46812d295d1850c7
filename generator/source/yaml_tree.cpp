#include "source/yaml_tree.hpp"

#include <algorithm>
#include <cassert>
#include <utility>

#include "source/excerpt.hpp"
#include "source/yaml_extent.hpp"

namespace bipgen::source {
namespace {

constexpr std::size_t deepest = 100;

bool is_bracket(std::string_view text, std::size_t at) {
  return at < text.size() && (text[at] == '[' || text[at] == '{');
}

std::size_t null_word_end(std::string_view text, std::size_t begin) {
  for (const std::string_view word : {"~", "null", "Null", "NULL"}) {
    if (text.substr(begin, word.size()) == word) return begin + word.size();
  }
  return begin;
}

}  // namespace

Refusal unclosed_bracket(std::string_view text, std::size_t at) {
  const bool square = text[at] == '[';
  return {Kind::yaml_syntax, at, at + 1,
          message("{} that is never closed", in_quotes(square ? "[" : "{")),
          message("expected {}", in_quotes(square ? "]" : "}"))};
}

Refusal unclosed_quotation(std::string_view text, std::size_t at) {
  return {Kind::yaml_syntax, at, std::min(at + 1, text.size()),
          message("quotation mark that is never closed"),
          message("expected another at the end of the value")};
}

YamlTree::YamlTree(const File& file, Span part, Diagnostics& diagnostics)
    : m_file(file),
      m_part(part),
      m_text(std::string_view(file.text).substr(part.begin, part.end - part.begin)),
      m_diagnostics(diagnostics) {
  m_root.span = {part.begin, part.begin};
}

void YamlTree::null(std::size_t at) {
  const std::size_t after = std::max(at, m_last_end);
  const std::string_view between = m_text.substr(m_last_end, after - m_last_end);
  const bool on_this_line = between.find('\n') == std::string_view::npos;
  const std::size_t begin = on_this_line ? after : m_last_end;
  if (on_this_line) m_last_end = null_word_end(m_text, after);
  YamlNode node;
  node.span = in_file(begin, m_last_end);
  add(std::move(node));
}

void YamlTree::scalar(std::size_t begin, std::string value) {
  YamlNode node;
  node.type = YamlNode::Type::scalar;
  node.quoted = scalar_style(m_text, begin) != ScalarStyle::plain;
  if (node.quoted && find_control_character(value) != std::string_view::npos) {
    refuse(begin, message("control character written as an escape"), message("expected text"));
  }
  const std::size_t end = scalar_end(m_text, begin, value);
  // yaml-cpp 0.7 takes the end of the text for the closing quote.
  if (end == std::string_view::npos) throw unclosed_quotation(m_text, begin);
  m_last_end = end;
  node.span = in_file(begin, m_last_end);
  node.scalar = std::move(value);
  add(std::move(node));
}

void YamlTree::open(YamlNode::Type type, std::size_t begin) {
  if (m_open.size() == deepest) {
    refuse(begin, message("more than {} levels of lists and mappings", deepest),
           message("expected fewer"));
  }
  if (expects_key()) refuse_key(begin);
  Open opened{{}, is_bracket(m_text, begin)};
  opened.node.type = type;
  opened.node.span = in_file(begin, begin);
  m_last_end = begin + (opened.brackets ? 1 : 0);
  m_open.push_back(std::move(opened));
}

void YamlTree::close() {
  assert(!m_open.empty());
  Open closed = std::move(m_open.back());
  m_open.pop_back();
  if (closed.brackets) m_last_end = flow_end(m_text, m_last_end);
  closed.node.span.end = in_file(0, m_last_end).end;
  add(std::move(closed.node));
}

std::optional<std::size_t> YamlTree::open_bracket() const {
  const auto bracket =
      std::find_if(m_open.rbegin(), m_open.rend(), [](const Open& open) { return open.brackets; });
  if (bracket == m_open.rend()) return std::nullopt;
  return bracket->node.span.begin - m_part.begin;
}

Span YamlTree::in_file(std::size_t begin, std::size_t end) const {
  return {m_part.begin + static_cast<std::uint32_t>(begin),
          m_part.begin + static_cast<std::uint32_t>(end)};
}

bool YamlTree::expects_key() const {
  return !m_open.empty() && m_open.back().node.type == YamlNode::Type::mapping &&
         !m_open.back().key;
}

void YamlTree::add(YamlNode node) {
  if (m_open.empty()) {
    m_root = std::move(node);
  } else if (m_open.back().node.type == YamlNode::Type::sequence) {
    m_open.back().node.items.push_back(std::move(node));
  } else if (expects_key()) {
    add_key(std::move(node));
  } else {
    Open& mapping = m_open.back();
    if (!mapping.doubled) {
      mapping.node.entries.push_back({*std::move(mapping.key), std::move(node)});
    }
    mapping.key.reset();
    mapping.doubled = false;
  }
}

void YamlTree::add_key(YamlNode key) {
  Open& mapping = m_open.back();
  const std::size_t begin = key.span.begin - m_part.begin;
  if (key.type != YamlNode::Type::scalar) refuse_key(begin);
  const std::size_t next = m_text.find_first_not_of(" \t", m_last_end);
  if (next == std::string_view::npos || m_text[next] != ':') refuse_key_without_colon(begin);
  m_last_end = next + 1;
  const auto [first, is_new] = mapping.seen.try_emplace(key.scalar, key.span);
  mapping.doubled = !is_new;
  if (!is_new) {
    m_diagnostics
        .add(Kind::duplicate_key, {m_file.path, key.span},
             message("second key {}", excerpt(key.scalar)), message("expected each key once"))
        .notes.push_back({message("the first is"), {m_file.path, first->second}});
  }
  mapping.key = std::move(key);
}

void YamlTree::refuse(std::size_t begin, Message message, Message hint) const {
  throw Refusal{Kind::yaml_syntax, begin, word_end(m_text, begin), std::move(message),
                std::move(hint)};
}

void YamlTree::refuse_key(std::size_t begin) const {
  // A parser takes a list that is never closed for a key.
  refuse(begin, message("key that is not text"),
         is_bracket(m_text, begin)
             ? message("expected `key: value`; check that every bracket is closed")
             : message("expected `key: value`"));
}

void YamlTree::refuse_key_without_colon(std::size_t begin) const {
  const auto bracket = open_bracket();
  const bool at_end = m_text.find_first_not_of(" \t\n", m_last_end) == std::string_view::npos;
  if (bracket && at_end) throw unclosed_bracket(m_text, *bracket);
  Message hint = bracket ? message("expected `key: value`")
                         : message(
                               "expected `key: value`, or deeper indentation to go on with the "
                               "value above");
  throw Refusal{Kind::yaml_syntax, begin, m_last_end,
                message("text without {} where a key stands", in_quotes(":")), std::move(hint)};
}

}  // namespace bipgen::source
