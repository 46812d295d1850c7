#include "source/yaml.hpp"

#include <algorithm>
#include <cassert>
#include <istream>
#include <iterator>
#include <streambuf>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

#include "source/excerpt.hpp"
#include "source/yaml_extent.hpp"
#include "source/yaml_tree.hpp"

namespace bipgen::source {
namespace {

namespace msg = YAML::ErrorMsg;

constexpr Msgid quote_it = Msgid("put the value in quotes if it is text");

// Reads the bytes where they lie.
class ByteBuffer : public std::streambuf {
 public:
  explicit ByteBuffer(std::string_view bytes) {
    char* const begin = const_cast<char*>(bytes.data());  // a get area is never written to
    setg(begin, begin, begin + bytes.size());
  }
};

// Hands yaml-cpp's events to the tree. Marks count bytes of the stream (YAML::Mark::pos), which are
// bytes of the part because yaml-cpp drops or replaces nothing of it (find_control_character).
class Events : public YAML::EventHandler {
 public:
  explicit Events(YamlTree& tree) : m_tree(tree) {}

  void OnDocumentStart(const YAML::Mark& mark) override {
    const std::size_t at = offset(mark);
    if (m_has_document) refuse_second(at);
    m_has_document = true;
  }
  void OnDocumentEnd() override {}

  void OnNull(const YAML::Mark& mark, YAML::anchor_t) override {
    check_first_byte(offset(mark));
    m_tree.null(offset(mark));
  }
  void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override { refuse_alias(offset(mark)); }
  void OnAnchor(const YAML::Mark& mark, const std::string&) override { refuse_alias(offset(mark)); }

  void OnScalar(const YAML::Mark& mark, const std::string&, YAML::anchor_t,
                const std::string& value) override {
    check_first_byte(offset(mark));
    m_tree.scalar(offset(mark), value);
  }

  void OnSequenceStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t,
                       YAML::EmitterStyle::value) override {
    check_first_byte(offset(mark));
    m_tree.open(YamlNode::Type::sequence, offset(mark));
  }
  void OnSequenceEnd() override { m_tree.close(); }

  void OnMapStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t,
                  YAML::EmitterStyle::value) override {
    check_first_byte(offset(mark));
    m_tree.open(YamlNode::Type::mapping, offset(mark));
  }
  void OnMapEnd() override { m_tree.close(); }

 private:
  std::size_t offset(const YAML::Mark& mark) const {
    return std::min(static_cast<std::size_t>(std::max(mark.pos, 0)), m_tree.text().size());
  }

  // A node with a tag or an anchor begins at that; no other node begins with such a byte.
  void check_first_byte(std::size_t at) const {
    const std::string_view first = m_tree.text().substr(at, 1);
    if (first == "!" || first == "&") refuse_alias(at);
  }

  [[noreturn]] void refuse_alias(std::size_t begin) const {
    const std::size_t end = word_end(m_tree.text(), begin);
    throw Refusal{
        Kind::yaml_alias, begin, end,
        message("alias, anchor or tag {}", excerpt(m_tree.text().substr(begin, end - begin))),
        message(quote_it)};
  }

  [[noreturn]] void refuse_second(std::size_t begin) const {
    const std::size_t end = word_end(m_tree.text(), begin);
    const bool marked = m_tree.text().substr(begin, 3) == "---";
    throw Refusal{Kind::yaml_syntax, begin, end,
                  marked ? message("second document") : message("text that belongs to no key"),
                  marked ? message("expected one document") : message("check the indentation")};
  }

  YamlTree& m_tree;
  bool m_has_document = false;
};

struct Wording {
  std::string_view of_parser;
  Msgid message;
  Msgid hint;
};

const Wording wordings[] = {
    {msg::ALIAS_NOT_FOUND, Msgid("`*` that names nothing"), quote_it},
    {msg::ANCHOR_NOT_FOUND, Msgid("`&` that names nothing"), quote_it},
    {msg::BLOCK_ENTRY, Msgid("list where none can begin"), Msgid("begin it on the next line")},
    {msg::END_OF_MAP, Msgid("text that belongs to no key"),
     Msgid("check the quotes and the indentation")},
    {msg::END_OF_SEQ, Msgid("text that belongs to no item"),
     Msgid("check the quotes and the indentation")},
    {msg::FLOW_END, Msgid("closing bracket without an opening one"), quote_it},
    {msg::TAB_IN_INDENTATION, Msgid("tab in the indentation"), Msgid("expected spaces")},
    {msg::UNKNOWN_ANCHOR, Msgid("alias"), quote_it},
    {msg::UNKNOWN_TOKEN, Msgid("character that cannot begin a value"), quote_it},
};

Refusal worded(const std::string& theirs, std::string_view text, std::size_t at) {
  Refusal refusal{Kind::yaml_syntax, at, word_end(text, at), {}, {}};
  if (theirs == msg::MAP_VALUE) {
    const bool second = line_before(text, at).find(':') != std::string_view::npos;
    refusal.message = message("{} inside a value", in_quotes(":"));
    refusal.hint =
        second ? message("put the value in quotes") : message("check the indentation of this line");
  } else if (theirs.rfind(msg::INVALID_ESCAPE, 0) == 0) {
    refusal.begin = at - std::min<std::size_t>(at, 2);  // the mark is after the escape
    refusal.end = at;
    refusal.message = message("unknown escape in quoted text");
    refusal.hint = message("a backslash is written {}", in_quotes("\\\\"));
  } else {
    const auto* wording = std::find_if(std::begin(wordings), std::end(wordings),
                                       [&](const Wording& w) { return w.of_parser == theirs; });
    const bool known = wording != std::end(wordings);
    refusal.message =
        known ? message(wording->message) : message("YAML that cannot be read: {}", theirs);
    refusal.hint = known ? message(wording->hint) : Message();
    if (theirs == msg::UNKNOWN_ANCHOR) refusal.kind = Kind::yaml_alias;
  }
  return refusal;
}

// yaml-cpp's complaint in the words of our messages, and at the place of the mistake.
Refusal explained(const YAML::Exception& exception, const YamlTree& tree) {
  const std::string_view text = tree.text();
  const auto is = [&exception](const char* message) { return exception.msg == message; };
  const std::size_t at =
      std::min(static_cast<std::size_t>(std::max(exception.mark.pos, 0)), text.size());
  const std::string_view before = line_before(text, at);
  const std::size_t tab = before.find('\t');
  if (tab != std::string_view::npos && before.find_first_not_of(" \t") >= tab) {
    const std::size_t begin = at - before.size() + tab;
    return {Kind::yaml_syntax, begin, begin + 1, message("tab in the indentation"),
            message("expected spaces")};
  }
  if (is(msg::EOF_IN_SCALAR) || is(msg::DOC_IN_SCALAR)) {
    return unclosed_quotation(text, std::min(unclosed_quote(text, tree.last_end()), at));
  }
  const auto bracket = tree.open_bracket();
  if (bracket && (is(msg::END_OF_SEQ_FLOW) || is(msg::END_OF_MAP_FLOW))) {
    return unclosed_bracket(text, *bracket);
  }
  return worded(exception.msg, text, at);
}

}  // namespace

const YamlNode* YamlNode::find(std::string_view key) const {
  const auto entry = std::find_if(entries.begin(), entries.end(),
                                  [key](const YamlEntry& e) { return e.key.scalar == key; });
  return entry == entries.end() ? nullptr : &entry->value;
}

std::optional<YamlNode> parse_yaml(const File& file, Span part, Diagnostics& diagnostics) {
  assert(part.begin <= part.end && part.end <= file.text.size());
  YamlTree tree(file, part, diagnostics);
  try {
    const std::size_t control = find_control_character(tree.text());
    if (control != std::string_view::npos) {
      throw Refusal{Kind::yaml_syntax, control, control, message("control character"),
                    message("expected text")};
    }
    ByteBuffer buffer(tree.text());
    std::istream stream(&buffer);
    YAML::Parser parser(stream);
    Events events(tree);
    while (parser.HandleNextDocument(events)) {
    }
    return tree.take_root();
  } catch (const Refusal& refusal) {
    diagnostics.add(refusal.kind, {file.path, tree.in_file(refusal.begin, refusal.end)},
                    refusal.message, refusal.hint);
  } catch (const YAML::Exception& exception) {
    const Refusal refusal = explained(exception, tree);
    diagnostics.add(refusal.kind, {file.path, tree.in_file(refusal.begin, refusal.end)},
                    refusal.message, refusal.hint);
  }
  return std::nullopt;
}

std::optional<YamlNode> parse_yaml(const File& file, Diagnostics& diagnostics) {
  return parse_yaml(file, {0, static_cast<std::uint32_t>(file.text.size())}, diagnostics);
}

}  // namespace bipgen::source
