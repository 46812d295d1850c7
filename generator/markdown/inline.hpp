// Inline Markdown by cmark-gfm in its safe mode: raw HTML is text, dangerous links are dropped.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace bipgen::markdown {

// Gives the HTML of a footnote reference "[^1]" for its label; an empty result keeps "[^1]" as
// text.
using FootnoteHtml = std::function<std::string(std::string_view label)>;

// Emphasis, strong, code, links, autolinks (www. and http(s)), hard escapes -> HTML without a
// surrounding <p>. Block markup means nothing here: "1. x", "# x", "- x", "> x" are text. Text
// without any special character takes a short way with the same result.
void append_inline_html(std::string& out, std::string_view inline_markdown,
                        const FootnoteHtml& footnote = {});
std::string inline_html(std::string_view inline_markdown, const FootnoteHtml& footnote = {});

// The words alone: markup, escapes and footnote references removed.
std::string plain_text(std::string_view inline_markdown);

// A GFM table (its lines) as <table> with <thead>, <th scope="col">, cells by inline_html.
// `caption` may be empty. A block that is no table comes back as a paragraph of text.
std::string table_html(const std::vector<std::string>& lines, std::string_view caption,
                       const FootnoteHtml& footnote = {});

// &, <, >, ", ' escaped.
void append_escaped(std::string& out, std::string_view text);
std::string escaped(std::string_view text);

}  // namespace bipgen::markdown
