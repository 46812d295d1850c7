#include "markdown/page.hpp"

#include <algorithm>
#include <map>
#include <memory>
#include <set>

#include <cmark-gfm-extension_api.h>
#include <cmark-gfm.h>

#include "markdown/addresses.hpp"
#include "markdown/footnotes.hpp"
#include "markdown/inline.hpp"
#include "markdown/inline_nodes.hpp"
#include "markdown/table_rows.hpp"
#include "source/excerpt.hpp"
#include "text/letters.hpp"

namespace bipgen::markdown {
namespace {

using source::in_quotes;
using source::Kind;
using source::message;

struct FreeIterator {
  void operator()(cmark_iter* iterator) const { cmark_iter_free(iterator); }
};
using IteratorOwner = std::unique_ptr<cmark_iter, FreeIterator>;

std::string_view view_of(const char* text) {
  return text == nullptr ? "" : text;
}

std::vector<std::string> lines_of(std::string_view text) {
  std::vector<std::string> lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    lines.emplace_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

// Paragraphs are parsed one by one, so only a dense paragraph costs time.
bool has_too_dense_paragraph(std::string_view body) {
  while (!body.empty()) {
    const std::size_t end = std::min(body.find("\n\n"), body.size());
    if (is_too_dense(body.substr(0, end))) return true;
    body.remove_prefix(std::min(end + 2, body.size()));
  }
  return false;
}

int topmost_heading(cmark_node* document) {
  int level = 6;
  const IteratorOwner iterator(cmark_iter_new(document));
  while (cmark_iter_next(iterator.get()) != CMARK_EVENT_DONE) {
    cmark_node* node = cmark_iter_get_node(iterator.get());
    if (cmark_node_get_type(node) != CMARK_NODE_HEADING) continue;
    level = std::min(level, cmark_node_get_heading_level(node));
  }
  return level;
}

class PageWriter {
 public:
  PageWriter(const source::File& file, source::Span body, Footnotes& footnotes,
             source::Diagnostics& diagnostics)
      : m_file(file), m_body(body), m_footnotes(footnotes), m_diagnostics(diagnostics) {
    m_line_starts.push_back(body.begin);
    for (std::uint32_t i = body.begin; i < body.end; ++i) {
      if (file.text[i] == '\n') m_line_starts.push_back(i + 1);
    }
    m_footnote_html = [this](std::string_view label) { return footnote_reference(label); };
  }

  PageHtml write(cmark_node* document) {
    m_shift = 2 - topmost_heading(document);
    const IteratorOwner owner(cmark_iter_new(document));
    cmark_iter* iterator = owner.get();
    for (auto event = cmark_iter_next(iterator); event != CMARK_EVENT_DONE;
         event = cmark_iter_next(iterator)) {
      cmark_node* node = cmark_iter_get_node(iterator);
      if (event == CMARK_EVENT_ENTER && take_block(node)) {
        cmark_iter_reset(iterator, node, CMARK_EVENT_EXIT);
      } else {
        container(node, event == CMARK_EVENT_ENTER);
      }
    }
    return std::move(m_page);
  }

  void report_unused_footnotes() {
    for (const FootnoteText* text : m_footnotes.unused()) {
      const auto begin = m_body.begin + static_cast<std::uint32_t>(text->offset);
      const auto length = static_cast<std::uint32_t>(text->label.size()) + 4;
      m_diagnostics.add(
          Kind::footnote_without_reference, {m_file.path, {begin, begin + length}},
          message("footnote {} is not referred to", in_quotes("[^" + text->label + "]")));
    }
  }

 private:
  std::string footnote_reference(std::string_view label) {
    std::string html = m_footnotes.reference_html(label);
    if (html.empty()) {
      const std::string name = "[^" + std::string(label) + "]";
      report(Kind::footnote_without_text, m_block,
             message("footnote {} has no text", source::excerpt(name)),
             message("expected a line {}", in_quotes(name + ": …")));
    }
    return html;
  }

  // Blocks that are written at once, with what is in them.
  bool take_block(cmark_node* node) {
    std::string& out = m_page.html;
    switch (cmark_node_get_type(node)) {
      case CMARK_NODE_PARAGRAPH:
        paragraph(node);
        return true;
      case CMARK_NODE_HEADING:
        heading(node);
        return true;
      case CMARK_NODE_THEMATIC_BREAK:
        out += "<hr>\n";
        return false;
      case CMARK_NODE_CODE_BLOCK:
        out += "<pre><code>";
        append_escaped(out, view_of(cmark_node_get_literal(node)));
        out += "</code></pre>\n";
        return false;
      case CMARK_NODE_HTML_BLOCK:
        out += "<p>";
        append_escaped(out, trimmed_end(view_of(cmark_node_get_literal(node))));
        out += "</p>\n";
        report(Kind::raw_html, node, message("raw HTML is shown as text"));
        return false;
      default:
        return false;
    }
  }

  void container(cmark_node* node, bool enter) {
    std::string& out = m_page.html;
    switch (cmark_node_get_type(node)) {
      case CMARK_NODE_BLOCK_QUOTE:
        out += enter ? "<blockquote>\n" : "</blockquote>\n";
        break;
      case CMARK_NODE_ITEM:
        out += enter ? "<li>" : "</li>\n";
        break;
      case CMARK_NODE_LIST:
        list(node, enter);
        break;
      default:
        break;
    }
  }

  void list(cmark_node* node, bool enter) {
    std::string& out = m_page.html;
    const bool ordered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST;
    if (!enter) {
      out += ordered ? "</ol>\n" : "</ul>\n";
      return;
    }
    if (!out.empty() && out.back() != '\n') out += '\n';
    const int start = cmark_node_get_list_start(node);
    out += ordered ? "<ol" : "<ul";
    if (ordered && start != 1) out += " start=\"" + std::to_string(start) + "\"";
    out += ">\n";
  }

  void paragraph(cmark_node* node) {
    std::string& out = m_page.html;
    look_into(node);
    const std::vector<std::string> lines = lines_of(view_of(cmark_node_get_string_content(node)));
    if (const auto table = find_table(lines)) {
      const auto first = lines.begin() + static_cast<std::ptrdiff_t>(*table);
      // Words may stand right above a table.
      if (*table > 0) out += table_html({lines.begin(), first}, {}, m_footnote_html);
      out += table_html({first, lines.end()}, {}, m_footnote_html);
      return;
    }
    cmark_node* parent = cmark_node_parent(node);
    const bool tight = parent != nullptr && cmark_node_get_type(parent) == CMARK_NODE_ITEM &&
                       cmark_node_get_list_tight(cmark_node_parent(parent)) != 0;
    if (!tight) out += "<p>";
    append_nodes_html(out, node, m_footnote_html);
    if (!tight) out += "</p>\n";
  }

  void heading(cmark_node* node) {
    look_into(node);
    PageHeading heading;
    heading.level = std::min(cmark_node_get_heading_level(node) + m_shift, 6);
    append_nodes_text(heading.text, node);
    heading.id = unique_id(text::slug(heading.text));
    const int before = m_page.headings.empty() ? 1 : m_page.headings.back().level;
    if (heading.level > before + 1) {
      report(Kind::heading_level_skipped, node,
             message("heading of level {} stands below one of level {}", heading.level - m_shift,
                     before - m_shift),
             message("expected level {}", before + 1 - m_shift));
    }
    std::string& out = m_page.html;
    const std::string tag = "h" + std::to_string(heading.level);
    out += "<" + tag + " id=\"" + heading.id + "\">";
    append_nodes_html(out, node, m_footnote_html);
    out += "</" + tag + ">\n";
    m_page.headings.push_back(std::move(heading));
  }

  // Gathers the links of a block and reports what is odd in its inlines.
  void look_into(cmark_node* block) {
    m_block = block;
    const IteratorOwner owner(cmark_iter_new(block));
    cmark_iter* iterator = owner.get();
    for (auto event = cmark_iter_next(iterator); event != CMARK_EVENT_DONE;
         event = cmark_iter_next(iterator)) {
      cmark_node* node = cmark_iter_get_node(iterator);
      if (event != CMARK_EVENT_ENTER) continue;
      switch (cmark_node_get_type(node)) {
        case CMARK_NODE_HTML_INLINE:
          report(Kind::raw_html, block, message("raw HTML is shown as text"));
          break;
        case CMARK_NODE_IMAGE:
          image(node, block);
          cmark_iter_reset(iterator, node, CMARK_EVENT_EXIT);
          break;
        case CMARK_NODE_LINK:
          link(node, block);
          break;
        default:
          break;
      }
    }
  }

  void image(cmark_node* node, cmark_node* block) {
    std::string alternative;
    append_nodes_text(alternative, node);
    if (alternative.empty()) {
      report(Kind::image_without_alternative, block, message("image has no alternative text"),
             message("expected words between {} and {}", in_quotes("!["), in_quotes("]")));
    }
    link(node, block);
  }

  void link(cmark_node* node, cmark_node* block) {
    const std::string_view url = view_of(cmark_node_get_url(node));
    if (is_safe_target(url)) {
      m_page.links.push_back({std::string(url), span_of(block)});
    } else {
      report(Kind::unsafe_link, block, message("link to {} is dropped", source::excerpt(url)),
             message("expected http, https, mailto, tel or a relative address"));
    }
  }

  std::string unique_id(std::string slug) {
    if (slug.empty()) slug = "s";
    std::string id = slug;
    for (int& n = m_ids.try_emplace(slug, 1).first->second; !m_taken.insert(id).second;)
      id = slug + "-" + std::to_string(++n);
    return id;
  }

  source::Span span_of(cmark_node* node) const {
    const auto start_of = [this](int line) {
      const auto index = static_cast<std::size_t>(std::max(line, 1)) - 1;
      return index < m_line_starts.size() ? m_line_starts[index] : m_body.end;
    };
    const std::uint32_t begin = start_of(cmark_node_get_start_line(node));
    std::uint32_t end = std::max(begin, start_of(cmark_node_get_end_line(node) + 1));
    while (end > begin && m_file.text[end - 1] == '\n') --end;
    return {begin, end};
  }

  void report(Kind kind, cmark_node* node, source::Message message, source::Message hint = {}) {
    m_diagnostics.add(kind, {m_file.path, span_of(node)}, std::move(message), std::move(hint));
  }

  static std::string_view trimmed_end(std::string_view text) {
    return text.substr(0, text.find_last_not_of(" \t\r\n") + 1);
  }

  const source::File& m_file;
  source::Span m_body;
  Footnotes& m_footnotes;
  source::Diagnostics& m_diagnostics;
  FootnoteHtml m_footnote_html;
  std::vector<std::uint32_t> m_line_starts;
  cmark_node* m_block = nullptr;     // the one being written
  std::map<std::string, int> m_ids;  // how often a slug was given a number
  std::set<std::string> m_taken;
  int m_shift = 0;
  PageHtml m_page;
};

}  // namespace

PageHtml page_html(const source::File& file, source::Span body, source::Diagnostics& diagnostics,
                   const PageWords& words) {
  std::string text = file.text.substr(body.begin, body.end - body.begin);
  if (has_too_dense_paragraph(text)) {
    diagnostics.add(Kind::markup_too_dense, {file.path, body},
                    message("text has too many {}, {} or {} to be read as Markdown",
                            in_quotes("<!"), in_quotes("<?"), in_quotes("![")));
    return {"<pre>" + escaped(text) + "</pre>\n", {}, {}};
  }
  Footnotes footnotes(take_footnotes(text), words);
  const NodeOwner document(cmark_parse_document(text.data(), text.size(), CMARK_OPT_DEFAULT));
  PageWriter writer(file, body, footnotes, diagnostics);
  PageHtml page = writer.write(document.get());
  page.html += footnotes.list_html();
  writer.report_unused_footnotes();
  return page;
}

}  // namespace bipgen::markdown
