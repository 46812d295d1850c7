#include "markdown/inline.hpp"

#include <array>

#include "markdown/addresses.hpp"
#include "markdown/inline_nodes.hpp"

namespace bipgen::markdown {
namespace {

constexpr std::array<bool, 256> is_special = [] {
  std::array<bool, 256> table{};
  for (char c : {'\\', '`', '*', '_', '[', '<', '&', '\r', '\0'}) {
    table[static_cast<unsigned char>(c)] = true;
  }
  return table;
}();

bool is_space(char c) {
  return c == ' ' || (c >= '\t' && c <= '\r');
}

// True when cmark would give back the text as it is. White space before a line end is special,
// because two spaces make a hard break and any other is dropped.
bool is_plain(std::string_view text) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (is_special[static_cast<unsigned char>(text[i])]) return false;
    if (text[i] == '\n' && i > 0 && is_space(text[i - 1])) return false;
  }
  return !may_hold_address(text);
}

// White space at the ends is kept; cmark would drop it.
struct Trimmed {
  std::string_view before;
  std::string_view text;
  std::string_view after;
};

Trimmed split_ends(std::string_view text) {
  std::size_t begin = 0;
  std::size_t end = text.size();
  while (begin < end && is_space(text[begin])) ++begin;
  while (end > begin && is_space(text[end - 1])) --end;
  return {text.substr(0, begin), text.substr(begin, end - begin), text.substr(end)};
}

// Every line of plain text without the spaces that indent it.
template <typename Append>
void append_lines(std::string& out, std::string_view text, std::string_view line_end,
                  Append append) {
  for (std::size_t end = text.find('\n'); end != std::string_view::npos; end = text.find('\n')) {
    append(out, text.substr(0, end));
    out += line_end;
    const std::size_t next = text.find_first_not_of(" \t", end + 1);
    text.remove_prefix(std::min(next, text.size()));
  }
  append(out, text);
}

}  // namespace

void append_inline_html_by_cmark(std::string& out, std::string_view inline_markdown,
                                 const FootnoteHtml& footnote, std::span<const Mark> marks) {
  const Trimmed trimmed = split_ends(inline_markdown);
  out += trimmed.before;
  if (is_too_dense(trimmed.text)) {
    append_escaped(out, trimmed.text);
  } else if (!trimmed.text.empty()) {
    const NodeOwner paragraph = parse_paragraph(trimmed.text);
    append_nodes_html(out, paragraph.get(), footnote, marks, trimmed.before.size());
  }
  out += trimmed.after;
}

void append_inline_html(std::string& out, std::string_view inline_markdown,
                        const FootnoteHtml& footnote, std::span<const Mark> marks) {
  const Trimmed trimmed = split_ends(inline_markdown);
  if (!marks.empty() || !is_plain(trimmed.text)) {
    append_inline_html_by_cmark(out, inline_markdown, footnote, marks);
    return;
  }
  out += trimmed.before;
  append_lines(out, trimmed.text, "\n", append_escaped);
  out += trimmed.after;
}

std::string inline_html(std::string_view inline_markdown, const FootnoteHtml& footnote,
                        std::span<const Mark> marks) {
  std::string out;
  append_inline_html(out, inline_markdown, footnote, marks);
  return out;
}

std::string plain_text(std::string_view inline_markdown) {
  const Trimmed trimmed = split_ends(inline_markdown);
  std::string out(trimmed.before);
  if (is_too_dense(trimmed.text)) {
    out += trimmed.text;
  } else if (is_plain(trimmed.text)) {
    append_lines(out, trimmed.text, " ",
                 [](std::string& to, std::string_view line) { to += line; });
  } else {
    const NodeOwner paragraph = parse_paragraph(trimmed.text);
    append_nodes_text(out, paragraph.get());
  }
  out += trimmed.after;
  return out;
}

}  // namespace bipgen::markdown
