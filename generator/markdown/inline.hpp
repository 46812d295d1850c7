// Inline Markdown by cmark-gfm in its safe mode: raw HTML is text, dangerous links are dropped and
// their words kept. Knows nothing of provisions.
#pragma once

#include <cstddef>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace bipgen::markdown {

// Gives the HTML of a footnote reference "[^1]" for its label; an empty result keeps "[^1]" as
// text. Not asked inside a link.
using FootnoteHtml = std::function<std::string(std::string_view label)>;

// HTML around some words: a link on a cited act, <ins> in a comparison. Bytes [begin, end) of the
// plain text, that is of plain_text(inline_markdown). Where a mark crosses emphasis or a line break
// it is closed and opened again; inside links and images it is left out.
struct Mark {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::string open;   // `<a href="…">`
  std::string close;  // "</a>"
};

// Emphasis, strong, code, links, images, autolinks (<…>, www. and http(s)), hard breaks and escapes
// -> HTML without a surrounding <p>. Block markup means nothing here: "1. x", "# x", "- x", "> x",
// "| x |" are text, as are raw HTML and a link whose scheme is not http, https, mailto or tel (the
// words of such a link stay). White space at both ends is kept. Text without any special character
// takes a short way with the same result. `marks` are sorted and do not overlap.
void append_inline_html(std::string& out, std::string_view inline_markdown,
                        const FootnoteHtml& footnote = {}, std::span<const Mark> marks = {});
std::string inline_html(std::string_view inline_markdown, const FootnoteHtml& footnote = {},
                        std::span<const Mark> marks = {});

// The words alone: markup, escapes and footnote references removed, an image replaced by its
// alternative text, a line break by one space.
std::string plain_text(std::string_view inline_markdown);

// A GFM table (header, delimiter row, body) as <table> with <thead>, <th scope="col">, cells by
// inline_html. Columns take class="align-left|align-center|align-right" from the delimiter row.
// Short rows are filled; cells beyond the header's stay and widen the table. A header row without
// words is left out. `caption` is plain text and may be empty. A block that is no table comes back
// as a paragraph of its lines.
std::string table_html(const std::vector<std::string>& lines, std::string_view caption,
                       const FootnoteHtml& footnote = {});

// &, <, >, ", ' escaped.
void append_escaped(std::string& out, std::string_view text);
std::string escaped(std::string_view text);

}  // namespace bipgen::markdown
