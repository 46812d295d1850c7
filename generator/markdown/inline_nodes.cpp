#include "markdown/inline_nodes.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include <cmark-gfm.h>

#include "markdown/addresses.hpp"
#include "markdown/text_run.hpp"

// cmark-gfm's inner headers are C that clang and g++ read as C++ with their warnings on.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"
#pragma GCC diagnostic ignored "-Wpedantic"
#pragma GCC diagnostic ignored "-Wshadow"
extern "C" {
#include <cmark-gfm/inlines.h>
#include <cmark-gfm/node.h>
#include <cmark-gfm/parser.h>
}
#pragma GCC diagnostic pop

namespace bipgen::markdown {
namespace {

struct FreeParser {
  void operator()(cmark_parser* parser) const { cmark_parser_free(parser); }
};
struct FreeIterator {
  void operator()(cmark_iter* iterator) const { cmark_iter_free(iterator); }
};
using IteratorOwner = std::unique_ptr<cmark_iter, FreeIterator>;

std::string_view literal_of(cmark_node* node) {
  const cmark_chunk& literal = node->as.literal;
  return {reinterpret_cast<const char*>(literal.data), static_cast<std::size_t>(literal.len)};
}

std::string_view view_of(const char* text) {
  return text == nullptr ? "" : text;
}

bool is_text(const cmark_node* node) {
  return node->type == CMARK_NODE_TEXT || node->type == CMARK_NODE_HTML_INLINE;
}

Run run_from(cmark_node* first) {
  Run run;
  for (cmark_node* node = first; node != nullptr && is_text(node); node = node->next) {
    const std::string_view literal = literal_of(node);
    const std::size_t begin = run.text.size();
    run.text += literal;
    // An escape or an entity is longer in the source than in the text.
    const auto columns = static_cast<std::size_t>(node->end_column - node->start_column + 1);
    const bool fixed = node->type == CMARK_NODE_HTML_INLINE || columns != literal.size();
    if (fixed && !literal.empty()) run.fixed.emplace_back(begin, run.text.size());
  }
  return run;
}

// Walks the inlines below a node; the two outputs differ only in what they write.
class Walker {
 public:
  virtual ~Walker() = default;

  void walk(cmark_node* parent) {
    const IteratorOwner owner(cmark_iter_new(parent));
    cmark_iter* iterator = owner.get();
    for (auto event = cmark_iter_next(iterator); event != CMARK_EVENT_DONE;
         event = cmark_iter_next(iterator)) {
      cmark_node* node = cmark_iter_get_node(iterator);
      if (node == parent) continue;
      if (is_text(node)) {
        // The whole run is taken at its first node.
        if (node->prev == nullptr || !is_text(node->prev)) take_run(node);
      } else {
        visit(node, event == CMARK_EVENT_ENTER);
        if (node->type == CMARK_NODE_IMAGE && event == CMARK_EVENT_ENTER) {
          cmark_iter_reset(iterator, node, CMARK_EVENT_EXIT);
        }
      }
    }
  }

 protected:
  virtual void words(std::string_view text) = 0;
  virtual void address(std::string_view text) = 0;
  virtual void footnote(std::string_view reference) = 0;
  virtual void code(std::string_view text) = 0;
  virtual void line_break(bool hard) = 0;
  virtual void image(cmark_node* node) = 0;
  virtual void emphasis(bool strong, bool enter) = 0;
  virtual void link(cmark_node* node, bool enter) = 0;

  bool in_link() const { return m_links > 0; }

 private:
  void take_run(cmark_node* node) {
    const Run run = run_from(node);
    for (const Piece& piece : pieces_of(run, in_link() ? Surroundings::link : Surroundings::text)) {
      const std::string_view text = std::string_view(run.text).substr(piece.begin,  //
                                                                      piece.end - piece.begin);
      switch (piece.kind) {
        case Piece::Kind::words:
          words(text);
          break;
        case Piece::Kind::address:
          address(text);
          break;
        case Piece::Kind::footnote:
          footnote(text);
          break;
      }
    }
  }

  void visit(cmark_node* node, bool enter) {
    switch (node->type) {
      case CMARK_NODE_SOFTBREAK:
        line_break(false);
        break;
      case CMARK_NODE_LINEBREAK:
        line_break(true);
        break;
      case CMARK_NODE_CODE:
        code(literal_of(node));
        break;
      case CMARK_NODE_EMPH:
        emphasis(false, enter);
        break;
      case CMARK_NODE_STRONG:
        emphasis(true, enter);
        break;
      case CMARK_NODE_IMAGE:
        image(node);
        break;
      case CMARK_NODE_LINK:
        if (enter) ++m_links;
        link(node, enter);
        if (!enter) --m_links;
        break;
      default:
        break;
    }
  }

  int m_links = 0;
};

class TextWalker final : public Walker {
 public:
  explicit TextWalker(std::string& out) : m_out(out) {}

 private:
  void words(std::string_view text) override { m_out += text; }
  void address(std::string_view text) override { m_out += text; }
  void footnote(std::string_view) override {}
  void code(std::string_view text) override { m_out += text; }
  void line_break(bool) override { m_out += ' '; }
  void image(cmark_node* node) override {
    // Images inside the alternative text are stepped into here, one level of walkers at most.
    const IteratorOwner iterator(cmark_iter_new(node));
    while (cmark_iter_next(iterator.get()) != CMARK_EVENT_DONE) {
      cmark_node* inner = cmark_iter_get_node(iterator.get());
      if (is_text(inner) || inner->type == CMARK_NODE_CODE) m_out += literal_of(inner);
      if (inner->type == CMARK_NODE_SOFTBREAK || inner->type == CMARK_NODE_LINEBREAK) m_out += ' ';
    }
  }
  void emphasis(bool, bool) override {}
  void link(cmark_node*, bool) override {}

  std::string& m_out;
};

class HtmlWalker final : public Walker {
 public:
  HtmlWalker(std::string& out, const FootnoteHtml& footnote, std::span<const Mark> marks,
             std::size_t offset)
      : m_out(out), m_footnote(footnote), m_marks(marks), m_offset(offset) {}

 private:
  void words(std::string_view text) override {
    while (!text.empty()) {
      while (!m_marks.empty() && m_marks.front().end <= m_offset) m_marks = m_marks.subspan(1);
      const Mark* mark = m_marks.empty() || in_link() ? nullptr : &m_marks.front();
      std::size_t length = text.size();
      const bool inside = mark != nullptr && mark->begin <= m_offset;
      if (mark != nullptr) {
        length = std::min(length, (inside ? mark->end : mark->begin) - m_offset);
      }
      if (inside) m_out += mark->open;
      append_escaped(m_out, text.substr(0, length));
      if (inside) m_out += mark->close;
      m_offset += length;
      text.remove_prefix(length);
    }
  }

  void address(std::string_view text) override {
    m_out += "<a href=\"";
    if (text.starts_with("www.")) m_out += "http://";
    append_href(m_out, text);
    m_out += "\">";
    append_escaped(m_out, text);
    m_out += "</a>";
    m_offset += text.size();
  }

  void footnote(std::string_view reference) override {
    const std::string_view label = reference.substr(2, reference.size() - 3);
    const std::string html = m_footnote ? m_footnote(label) : std::string();
    if (html.empty()) {
      append_escaped(m_out, reference);
    } else {
      m_out += html;
    }
  }

  void code(std::string_view text) override {
    m_out += "<code>";
    words(text);
    m_out += "</code>";
  }

  void line_break(bool hard) override {
    m_out += hard ? "<br>\n" : "\n";
    ++m_offset;
  }

  void image(cmark_node* node) override {
    std::string alternative;
    TextWalker(alternative).walk(node);
    m_offset += alternative.size();
    const std::string_view url = view_of(cmark_node_get_url(node));
    if (!is_safe_target(url)) {
      append_escaped(m_out, alternative);
      return;
    }
    m_out += "<img src=\"";
    append_href(m_out, url);
    m_out += "\" alt=\"";
    append_escaped(m_out, alternative);
    append_title(node);
    m_out += "\">";
  }

  void emphasis(bool strong, bool enter) override {
    m_out += enter ? "<" : "</";
    m_out += strong ? "strong>" : "em>";
  }

  void link(cmark_node* node, bool enter) override {
    const std::string_view url = view_of(cmark_node_get_url(node));
    if (!is_safe_target(url)) return;
    if (!enter) {
      m_out += "</a>";
      return;
    }
    m_out += "<a href=\"";
    append_href(m_out, url);
    append_title(node);
    m_out += "\">";
  }

  // Continues an open attribute value.
  void append_title(cmark_node* node) {
    const std::string_view title = view_of(cmark_node_get_title(node));
    if (title.empty()) return;
    m_out += "\" title=\"";
    append_escaped(m_out, title);
  }

  std::string& m_out;
  const FootnoteHtml& m_footnote;
  std::span<const Mark> m_marks;
  std::size_t m_offset = 0;  // in the plain text
};

}  // namespace

void FreeNode::operator()(cmark_node* node) const {
  cmark_node_free(node);
}

NodeOwner parse_paragraph(std::string_view inline_markdown) {
  std::string content = protect_addresses(inline_markdown);
  // A NUL is a mistake of the caller (source/ lets none in); cmark asserts that there is none.
  std::replace(content.begin(), content.end(), '\0', ' ');
  const std::unique_ptr<cmark_parser, FreeParser> parser(cmark_parser_new(CMARK_OPT_DEFAULT));
  NodeOwner node(cmark_node_new(CMARK_NODE_PARAGRAPH));
  cmark_strbuf_set(&node->content, reinterpret_cast<const unsigned char*>(content.data()),
                   static_cast<bufsize_t>(content.size()));
  cmark_parse_inlines(parser.get(), node.get(), parser->refmap, CMARK_OPT_DEFAULT);
  return node;
}

bool is_too_dense(std::string_view inline_markdown) {
  std::size_t starts = 0;
  for (std::size_t i = 0; i + 1 < inline_markdown.size(); ++i) {
    const char c = inline_markdown[i];
    const char next = inline_markdown[i + 1];
    if ((c == '<' && (next == '?' || next == '!')) || (c == '!' && next == '[')) ++starts;
  }
  constexpr std::size_t most_steps = 50'000'000;
  return starts > 0 && inline_markdown.size() > most_steps / starts;
}

void append_nodes_html(std::string& out, cmark_node* parent, const FootnoteHtml& footnote,
                       std::span<const Mark> marks, std::size_t offset) {
  HtmlWalker(out, footnote, marks, offset).walk(parent);
}

void append_nodes_text(std::string& out, cmark_node* parent) {
  TextWalker(out).walk(parent);
}

}  // namespace bipgen::markdown
