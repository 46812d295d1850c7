#include "source/yaml.hpp"

#include <algorithm>
#include <cassert>
#include <istream>
#include <iterator>
#include <streambuf>
#include <unordered_map>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

#include "source/yaml_extent.hpp"

namespace bipgen::source {
namespace {

namespace msg = YAML::ErrorMsg;

constexpr std::size_t deepest = 100;

// Leaves yaml-cpp's parser, which has no other way out; caught in parse_yaml.
struct Refusal {
  Kind kind = Kind::yaml_syntax;
  std::size_t begin = 0;  // in the part that is parsed
  std::size_t end = 0;
  std::string message;
  std::string hint;
};

// Reads the bytes where they lie.
class ByteBuffer : public std::streambuf {
 public:
  explicit ByteBuffer(std::string_view bytes) {
    char* const begin = const_cast<char*>(bytes.data());  // a get area is never written to
    setg(begin, begin, begin + bytes.size());
  }
};

// Characters that no person types and that yaml-cpp reads as the end, or as nothing: C0 without tab
// and line feed, C1, the byte order mark.
std::size_t find_control(std::string_view utf8) {
  for (std::size_t i = 0; i < utf8.size(); ++i) {
    const auto byte = static_cast<unsigned char>(utf8[i]);
    if (byte < 0x20 ? byte != '\t' && byte != '\n' : byte == 0x7F) return i;
    const bool c1 = byte == 0xC2 && static_cast<unsigned char>(utf8[i + 1]) < 0xA0;
    if (c1 || utf8.substr(i, 3) == "\xEF\xBB\xBF") return i;
  }
  return std::string_view::npos;
}

// Builds the tree from yaml-cpp's events. Marks count bytes of the stream (YAML::Mark::pos), which
// are bytes of the part because nothing in it is dropped or replaced (find_control).
class TreeBuilder : public YAML::EventHandler {
 public:
  TreeBuilder(const File& file, Span part, Diagnostics& diagnostics)
      : m_file(file),
        m_part(part),
        m_text(std::string_view(file.text).substr(part.begin, part.end - part.begin)),
        m_diagnostics(diagnostics) {
    m_root.span = {part.begin, part.begin};
  }

  YamlNode take_root() { return std::move(m_root); }
  std::string_view text() const { return m_text; }
  // Where the last event ended: what stands after it is not understood yet.
  std::size_t last_end() const { return m_last_end; }
  // Where the innermost open list or mapping begins.
  std::optional<std::size_t> open_begin() const {
    if (m_open.empty()) return std::nullopt;
    return m_open.back().node.span.begin - m_part.begin;
  }

  Span in_file(std::size_t begin, std::size_t end) const {
    return {m_part.begin + static_cast<std::uint32_t>(begin),
            m_part.begin + static_cast<std::uint32_t>(end)};
  }

  void OnDocumentStart(const YAML::Mark& mark) override {
    const std::size_t at = offset(mark);
    if (!m_has_document) {
      m_has_document = true;
      return;
    }
    const bool marked = m_text.substr(at, 3) == "---";
    refuse(at, marked ? "second document" : "text that belongs to no key",
           marked ? "expected one document" : "check the indentation");
  }
  void OnDocumentEnd() override {}

  void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
    const std::size_t at = offset(mark);
    check_plain(at, anchor, "?");
    YamlNode node;
    const bool written = line_before(m_text, at) == line_before(m_text, m_last_end) ||
                         m_text.substr(m_last_end, at - std::min(at, m_last_end)).find('\n') ==
                             std::string_view::npos;
    const std::size_t begin = written ? at : m_last_end;
    const std::size_t end = written ? null_word_end(at) : m_last_end;
    node.span = in_file(begin, end);
    m_last_end = end;
    add(std::move(node));
  }

  void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override { refuse_alias(offset(mark)); }
  void OnAnchor(const YAML::Mark& mark, const std::string&) override { refuse_alias(offset(mark)); }

  void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                const std::string& value) override {
    const std::size_t begin = offset(mark);
    check_plain(begin, anchor, tag);
    YamlNode node;
    node.type = YamlNode::Type::scalar;
    node.scalar = value;
    node.quoted = scalar_style(m_text, begin) != ScalarStyle::plain;
    m_last_end = scalar_end(m_text, begin, value);
    node.span = in_file(begin, m_last_end);
    if (node.quoted && find_control(value) != std::string_view::npos) {
      refuse(begin, "control character written as an escape", "expected text");
    }
    add(std::move(node));
  }

  void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                       YAML::EmitterStyle::value style) override {
    open(YamlNode::Type::sequence, mark, tag, anchor, style);
  }
  void OnSequenceEnd() override { close(); }

  void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  YAML::EmitterStyle::value style) override {
    open(YamlNode::Type::mapping, mark, tag, anchor, style);
  }
  void OnMapEnd() override { close(); }

 private:
  // A list or mapping whose end has not come.
  struct Open {
    YamlNode node;
    bool brackets = false;
    std::optional<YamlNode> key = std::nullopt;
    bool doubled = false;  // the key's value is to be dropped
    std::unordered_map<std::string, Span> seen = {};
  };

  [[noreturn]] void refuse(std::size_t begin, std::string message, std::string hint) const {
    throw Refusal{Kind::yaml_syntax, begin, word_end(m_text, begin), std::move(message),
                  std::move(hint)};
  }

  [[noreturn]] void refuse_alias(std::size_t begin) const {
    const std::size_t end = word_end(m_text, begin);
    throw Refusal{Kind::yaml_alias, begin, end,
                  "alias, anchor or tag " + quoted(m_text.substr(begin, end - begin)),
                  "put the value in quotes if it is text"};
  }

  std::size_t offset(const YAML::Mark& mark) const {
    return std::min(static_cast<std::size_t>(std::max(mark.pos, 0)), m_text.size());
  }

  void check_plain(std::size_t begin, YAML::anchor_t anchor, const std::string& tag) const {
    const bool marked = begin < m_text.size() && (m_text[begin] == '!' || m_text[begin] == '&');
    if (marked || anchor != 0 || (!tag.empty() && tag != "?" && tag != "!")) refuse_alias(begin);
  }

  std::size_t null_word_end(std::size_t begin) const {
    for (const std::string_view word : {"~", "null", "Null", "NULL"}) {
      if (m_text.substr(begin, word.size()) == word) return begin + word.size();
    }
    return begin;
  }

  void open(YamlNode::Type type, const YAML::Mark& mark, const std::string& tag,
            YAML::anchor_t anchor, YAML::EmitterStyle::value style) {
    const std::size_t begin = offset(mark);
    check_plain(begin, anchor, tag);
    if (m_open.size() == deepest) {
      refuse(begin, "more than 100 levels", "expected a list or mapping of a reasonable depth");
    }
    if (expects_key()) refuse_key(begin);
    const char first = begin < m_text.size() ? m_text[begin] : '\0';
    const bool brackets = style == YAML::EmitterStyle::Flow && (first == '[' || first == '{');
    Open opened{{}, brackets};
    opened.node.type = type;
    opened.node.span = in_file(begin, begin);
    m_last_end = begin + (brackets ? 1 : 0);
    m_open.push_back(std::move(opened));
  }

  void close() {
    assert(!m_open.empty());
    Open closed = std::move(m_open.back());
    m_open.pop_back();
    if (closed.brackets) m_last_end = flow_end(m_text, m_last_end);
    closed.node.span.end = in_file(0, m_last_end).end;
    add(std::move(closed.node));
  }

  bool expects_key() const {
    return !m_open.empty() && m_open.back().node.type == YamlNode::Type::mapping &&
           !m_open.back().key;
  }

  [[noreturn]] void refuse_key(std::size_t begin) const {
    refuse(begin, "key that is not text", "expected `key: value`");
  }

  void add(YamlNode node) {
    if (m_open.empty()) {
      m_root = std::move(node);
    } else if (m_open.back().node.type == YamlNode::Type::sequence) {
      m_open.back().node.items.push_back(std::move(node));
    } else if (expects_key()) {
      add_key(std::move(node));
    } else {
      Open& mapping = m_open.back();
      if (!mapping.doubled) {
        mapping.node.entries.emplace_back(std::move(*mapping.key), std::move(node));
      }
      mapping.key.reset();
      mapping.doubled = false;
    }
  }

  void add_key(YamlNode key) {
    Open& mapping = m_open.back();
    const std::size_t begin = key.span.begin - m_part.begin;
    if (key.type != YamlNode::Type::scalar) refuse_key(begin);
    const std::size_t next = m_text.find_first_not_of(" \t", m_last_end);
    if (next == std::string_view::npos || m_text[next] != ':') {
      throw Refusal{Kind::yaml_syntax, begin, m_last_end, "text without `:` where a key stands",
                    "expected `key: value`, or deeper indentation to continue the value above"};
    }
    m_last_end = next + 1;
    const auto [first, is_new] = mapping.seen.try_emplace(key.scalar, key.span);
    mapping.doubled = !is_new;
    if (!is_new) {
      m_diagnostics
          .add(Kind::duplicate_key, {m_file.path, key.span}, "second key " + quoted(key.scalar),
               "expected each key once")
          .notes.push_back({"the first is", {m_file.path, first->second}});
    }
    mapping.key = std::move(key);
  }

  const File& m_file;
  Span m_part;
  std::string_view m_text;
  Diagnostics& m_diagnostics;
  YamlNode m_root;
  std::vector<Open> m_open;
  std::size_t m_last_end = 0;
  bool m_has_document = false;
};

struct Wording {
  std::string_view of_parser;
  std::string_view message;
  std::string_view hint;
};

constexpr std::string_view quote_it = "put the value in quotes if it is text";

const Wording wordings[] = {
    {msg::END_OF_MAP, "text that belongs to no key", "check the quotes and the indentation"},
    {msg::END_OF_SEQ, "text that belongs to no item", "check the quotes and the indentation"},
    {msg::FLOW_END, "closing bracket without an opening one", quote_it},
    {msg::BLOCK_ENTRY, "list where none can begin", "begin it on the next line"},
    {msg::UNKNOWN_TOKEN, "character that cannot begin a value", quote_it},
    {msg::TAB_IN_INDENTATION, "tab in the indentation", "expected spaces"},
};

// yaml-cpp's complaint in the words of our messages; places are moved to where the mistake is.
Refusal explained(const YAML::Exception& exception, const TreeBuilder& builder) {
  const std::string_view text = builder.text();
  const std::size_t at =
      std::min(static_cast<std::size_t>(std::max(exception.mark.pos, 0)), text.size());
  const std::string_view before = line_before(text, at);
  const std::string_view what = exception.msg;
  const auto is = [what](const char* message) { return what == message; };
  Refusal refusal{Kind::yaml_syntax, at, word_end(text, at), {}, {}};
  const auto say = [&refusal](std::string_view message, std::string_view hint) {
    refusal.message = message;
    refusal.hint = hint;
    return refusal;
  };

  const std::size_t tab = before.find('\t');
  if (tab != std::string_view::npos && before.find_first_not_of(" \t") >= tab) {
    refusal.begin = at - before.size() + tab;
    refusal.end = refusal.begin + 1;
    return say("tab in the indentation", "expected spaces");
  }
  if (is(msg::EOF_IN_SCALAR) || is(msg::DOC_IN_SCALAR)) {
    refusal.begin = std::min(unclosed_quote(text, builder.last_end()), at);
    refusal.end = std::min(refusal.begin + 1, text.size());
    return say("quotation mark that is never closed", "");
  }
  if (is(msg::END_OF_SEQ_FLOW) || is(msg::END_OF_MAP_FLOW)) {
    refusal.begin = builder.open_begin().value_or(at);
    refusal.end = std::min(refusal.begin + 1, text.size());
    return say(is(msg::END_OF_SEQ_FLOW) ? "`[` that is never closed" : "`{` that is never closed",
               is(msg::END_OF_SEQ_FLOW) ? "expected `]`" : "expected `}`");
  }
  if (is(msg::MAP_VALUE)) {
    const bool second = before.find(':') != std::string_view::npos;
    return say("`:` inside a value",
               second ? "put the value in quotes" : "check the indentation of this line");
  }
  if (is(msg::UNKNOWN_ANCHOR)) {
    refusal.kind = Kind::yaml_alias;
    return say("alias " + quoted(text.substr(at, refusal.end - at)), quote_it);
  }
  const auto* wording = std::find_if(std::begin(wordings), std::end(wordings),
                                     [what](const Wording& w) { return w.of_parser == what; });
  if (wording != std::end(wordings)) return say(wording->message, wording->hint);
  return say("YAML that cannot be read: " + exception.msg, quote_it);
}

}  // namespace

const YamlNode* YamlNode::find(std::string_view key) const {
  const auto entry = std::find_if(entries.begin(), entries.end(),
                                  [key](const auto& e) { return e.first.scalar == key; });
  return entry == entries.end() ? nullptr : &entry->second;
}

std::optional<YamlNode> parse_yaml(const File& file, Span part, Diagnostics& diagnostics) {
  assert(part.begin <= part.end && part.end <= file.text.size());
  TreeBuilder builder(file, part, diagnostics);
  try {
    const std::size_t control = find_control(builder.text());
    if (control != std::string_view::npos) {
      throw Refusal{Kind::yaml_syntax, control, control, "control character", "expected text"};
    }
    ByteBuffer buffer(builder.text());
    std::istream stream(&buffer);
    YAML::Parser parser(stream);
    while (parser.HandleNextDocument(builder)) {
    }
    return builder.take_root();
  } catch (const Refusal& refusal) {
    diagnostics.add(refusal.kind, {file.path, builder.in_file(refusal.begin, refusal.end)},
                    refusal.message, refusal.hint);
  } catch (const YAML::Exception& exception) {
    const Refusal refusal = explained(exception, builder);
    diagnostics.add(refusal.kind, {file.path, builder.in_file(refusal.begin, refusal.end)},
                    refusal.message, refusal.hint);
  }
  return std::nullopt;
}

std::optional<YamlNode> parse_yaml(const File& file, Diagnostics& diagnostics) {
  return parse_yaml(file, {0, static_cast<std::uint32_t>(file.text.size())}, diagnostics);
}

}  // namespace bipgen::source
