// From cmark's inline nodes to HTML and to words; shared by provisions and ordinary pages.
// Internal to markdown/.
#pragma once

#include <memory>
#include <span>
#include <string>
#include <string_view>

#include "markdown/inline.hpp"

struct cmark_node;

namespace bipgen::markdown {

struct FreeNode {
  void operator()(cmark_node* node) const;
};
using NodeOwner = std::unique_ptr<cmark_node, FreeNode>;

// A paragraph node whose children are the inlines of the text. The text is never seen by cmark's
// block parser, so nothing in it can be a block.
NodeOwner parse_paragraph(std::string_view inline_markdown);

// Some texts cost cmark-gfm 0.29.0.gfm.6 quadratic time: its scans for the ends of "<?", "<!" and
// "![" begin anew at each. True where that would be felt; such text is shown as it is.
bool is_too_dense(std::string_view inline_markdown);

// The children of `parent`. `marks` count from `offset` bytes before the first word.
void append_nodes_html(std::string& out, cmark_node* parent, const FootnoteHtml& footnote,
                       std::span<const Mark> marks = {}, std::size_t offset = 0);
void append_nodes_text(std::string& out, cmark_node* parent);

// The long way, for every text.
void append_inline_html_by_cmark(std::string& out, std::string_view inline_markdown,
                                 const FootnoteHtml& footnote, std::span<const Mark> marks);

}  // namespace bipgen::markdown
