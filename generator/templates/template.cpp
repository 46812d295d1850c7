#include "templates/template.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include <kainjow/mustache.hpp>

#include "source/excerpt.hpp"
#include "text/ascii.hpp"
#include "text/words.hpp"

namespace bipgen::templates {
namespace {

namespace mustache = kainjow::mustache;
using source::in_quotes;
using source::Kind;
using source::message;
using source::Span;
using Component = mustache::component<std::string>;

constexpr std::size_t deepest_section = 100;

Span span_of(std::size_t begin, std::size_t end) {
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

bool is_blank(std::string_view text) {
  return text.find_first_not_of(" \t") == text.npos;
}

// Lines with a single tag and nothing else keep only the tag.
struct Standalone {
  std::vector<Span> vanishing;    // what stands around such tags, with the line end
  std::vector<std::size_t> tags;  // where they begin
};

Standalone find_standalone(std::string_view text) {
  Standalone found;
  for (std::size_t line = 0; line < text.size();) {
    std::size_t end = std::min(text.find('\n', line), text.size());
    const std::size_t tag = text.find_first_not_of(" \t", line);
    if (tag < end && text.substr(tag, 2) == "{{" &&
        std::string_view("#^/!>").find(text.substr(tag + 2, 1)) != std::string_view::npos) {
      const std::size_t close = text.find("}}", tag);
      if (close == std::string_view::npos) break;
      end = std::min(text.find('\n', close), text.size());  // a comment may have several lines
      if (is_blank(text.substr(close + 2, end - close - 2))) {
        found.tags.push_back(tag);
        found.vanishing.push_back(span_of(line, tag));
        found.vanishing.push_back(span_of(close + 2, std::min(end + 1, text.size())));
      }
    }
    line = end + 1;
  }
  return found;
}

// Where sections stand deeper than the library's recursion should go.
std::optional<std::size_t> too_deep(std::string_view text) {
  std::size_t depth = 0;
  for (std::size_t at = text.find("{{"); at != std::string_view::npos;
       at = text.find("{{", at + 2)) {
    const char sign = at + 2 < text.size() ? text[at + 2] : '\0';
    if (sign == '#' || sign == '^') ++depth;
    if (sign == '/' && depth > 0) --depth;
    if (depth > deepest_section) return at;
  }
  return std::nullopt;
}

// The parts of "a.b.c"; nothing when the text is no name.
std::optional<std::vector<std::string>> path_of(std::string_view name) {
  std::vector<std::string> path;
  if (name == ".") return path;
  path.emplace_back();
  for (char c : name) {
    const bool ascii = text::is_ascii_letter_or_digit(c);
    if (c == '.') {
      if (path.back().empty()) return std::nullopt;
      path.emplace_back();
    } else if (ascii || c == '_' || c == '-') {
      path.back() += c;
    } else {
      return std::nullopt;
    }
  }
  if (path.back().empty()) return std::nullopt;
  return path;
}

class Compiler {
 public:
  Compiler(const source::File& file, const Strings& strings, source::Diagnostics& diagnostics)
      : m_file(file),
        m_strings(strings),
        m_diagnostics(diagnostics),
        m_standalone(find_standalone(file.text)) {}

  std::vector<Node> compile() {
    if (const auto at = too_deep(m_file.text)) {
      report(span_of(*at, *at + 2), message("section stands within {} others", deepest_section));
      return {};
    }
    mustache::context<std::string> context;
    mustache::context_internal<std::string> state{context};
    Component root;
    std::string error;
    const mustache::parser<std::string> parser{m_file.text, state, root, error};
    if (!error.empty()) {
      report_library(error);
      return {};
    }
    children_of(root);
    if (m_failed) return {};
    return std::move(m_nodes);
  }

 private:
  // As deep as sections stand in one another: at most deepest_section.
  void children_of(const Component& parent) {
    for (const Component& component : parent.children) {
      if (component.is_text()) {
        add_text(component.text, component.position);
      } else {
        add_tag(component);
      }
    }
  }

  void add_text(std::string_view text, std::size_t position) {
    // The library gives each white space character alone, so a part vanishes whole or not at all.
    const auto& parts = m_standalone.vanishing;
    const auto part = std::partition_point(parts.begin(), parts.end(),
                                           [&](const Span& span) { return span.end <= position; });
    if (part != parts.end() && part->begin <= position) return;
    append_text(text);
  }

  // Neighbouring texts are one node, but never across the end of a section.
  void append_text(std::string_view text) {
    if (m_nodes.size() <= m_text_from || m_nodes.back().kind != Node::Kind::text) {
      m_nodes.emplace_back();
    }
    m_nodes.back().text += text;
  }

  void add_tag(const Component& component) {
    const auto& tag = component.tag;
    const std::size_t begin = component.position;
    const std::size_t close = m_file.text.find("}}", begin);
    const Span span = span_of(begin, std::min(close, m_file.text.size() - 2) + 2);
    switch (tag.type) {
      case mustache::tag_type::variable:
        add_name(Node::Kind::escaped, tag.name, span);
        break;
      case mustache::tag_type::unescaped_variable:
        add_name(Node::Kind::raw, tag.name, span);
        break;
      case mustache::tag_type::partial:
        add_partial(tag.name, span);
        break;
      case mustache::tag_type::section_begin:
        add_section(Node::Kind::section, component, span);
        break;
      case mustache::tag_type::section_begin_inverted:
        add_section(Node::Kind::inverted, component, span);
        break;
      case mustache::tag_type::set_delimiter:
        report(span, message("tag changes the delimiters"),
               message("expected {} and {} throughout", in_quotes("{{"), in_quotes("}}")));
        break;
      default:
        break;  // a comment
    }
  }

  void add_name(Node::Kind kind, const std::string& name, Span span) {
    const auto path = path_of(name);
    if (!path) {
      report(span, message("{} is no name", source::excerpt(name)),
             message("expected letters, digits, {}, {} and dots", in_quotes("_"), in_quotes("-")));
    } else if (!path->empty() && path->front() == "t") {
      add_string(name.substr(std::min(name.size(), std::size_t{2})), kind, span);
    } else {
      m_nodes.push_back({kind, name, *path, 0, false, span});
    }
  }

  void add_string(const std::string& key, Node::Kind kind, Span span) {
    if (!m_strings.has(key)) {
      const std::vector<std::string> keys = m_strings.keys();
      const std::vector<std::string_view> candidates(keys.begin(), keys.end());
      const std::string_view near = text::nearest(key, candidates);
      m_diagnostics.add(
          Kind::template_string_unknown, {m_file.path, span},
          message("the strings have no {}", source::excerpt(key)),
          near.empty() ? source::Message() : message("did you mean {}?", in_quotes(near)));
      return;
    }
    std::string text;
    if (kind == Node::Kind::escaped) append_escaped(text, m_strings[key]);
    append_text(kind == Node::Kind::escaped ? text : m_strings[key]);
  }

  void add_partial(const std::string& name, Span span) {
    const bool alone = std::binary_search(m_standalone.tags.begin(), m_standalone.tags.end(),
                                          std::size_t{span.begin});
    m_nodes.push_back({Node::Kind::partial, name, {}, 0, !alone, span});
  }

  void add_section(Node::Kind kind, const Component& component, Span span) {
    const std::string& name = component.tag.name;
    const auto path = path_of(name);
    if (!path) {
      report(span, message("{} is no name", source::excerpt(name)),
             message("expected letters, digits, {}, {} and dots", in_quotes("_"), in_quotes("-")));
      return;
    }
    const std::size_t index = m_nodes.size();
    m_nodes.push_back({kind, name, *path, 0, false, span});
    children_of(component);
    m_nodes[index].after = m_text_from = m_nodes.size();
  }

  // "Unclosed section "x" at 12" -> "unclosed section `x`" with its place.
  void report_library(std::string message) {
    const std::size_t at = message.rfind(" at ");
    std::size_t place = 0;
    if (at != std::string::npos) {
      for (char c : std::string_view(message).substr(at + 4)) {
        place = place * 10 + static_cast<std::size_t>(c - '0');
      }
      message.resize(at);
    }
    place = std::min(place, m_file.text.size());
    std::replace(message.begin(), message.end(), '"', '`');
    if (!message.empty()) message[0] = static_cast<char>(message[0] | 0x20);
    report(span_of(place, std::min(place + 2, m_file.text.size())), source::message("{}", message));
  }

  void report(Span span, source::Message message, source::Message hint = {}) {
    m_failed = true;
    m_diagnostics.add(Kind::template_syntax, {m_file.path, span}, std::move(message),
                      std::move(hint));
  }

  const source::File& m_file;
  const Strings& m_strings;
  source::Diagnostics& m_diagnostics;
  Standalone m_standalone;
  std::vector<Node> m_nodes;
  std::size_t m_text_from = 0;
  bool m_failed = false;
};

// "layouts/act.mustache" -> "act".
std::string name_of(const std::string& path) {
  const std::string name = path.substr(path.rfind('/') + 1);
  return name.substr(0, name.find('.'));
}

}  // namespace

Template parse_template(const source::File& file, const Strings& strings,
                        source::Diagnostics& diagnostics) {
  return {name_of(file.path), file.path, Compiler(file, strings, diagnostics).compile()};
}

void append_escaped(std::string& out, std::string_view text) {
  for (const char c : text) {
    switch (c) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      case '\'':
        out += "&#39;";
        break;
      default:
        out += c;
    }
  }
}

}  // namespace bipgen::templates
