#include "importing/markdown_inline.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "importing/paragraph_text.hpp"
#include "text/ascii.hpp"
#include "text/words.hpp"

namespace bipgen::importing {

namespace {

constexpr std::array<std::string_view, 24> inline_elements = {
    "a", "b", "br",    "center", "code",   "del", "div", "em", "font", "i",  "ins",    "mark",
    "p", "s", "small", "span",   "strong", "sub", "sup", "u",  "big",  "tt", "strike", "nobr"};

constexpr std::size_t longest_tag = 400;

struct Tag {
  std::string name;
  bool closes = false;
  std::size_t length = 0;
};

// "<br/>", "<a id="x">", "</sup>" at byte `at`; nothing for other words in angle brackets.
std::optional<Tag> tag_at(std::string_view line, std::size_t at) {
  Tag tag;
  std::size_t i = at + 1;
  if (i < line.size() && line[i] == '/') {
    tag.closes = true;
    ++i;
  }
  for (; i < line.size() && text::is_ascii_letter(line[i]); ++i) {
    tag.name += static_cast<char>(line[i] | 0x20);
  }
  const bool known =
      std::find(inline_elements.begin(), inline_elements.end(), tag.name) != inline_elements.end();
  if (!known || i == line.size() ||
      std::string_view(" />").find(line[i]) == std::string_view::npos) {
    return std::nullopt;
  }
  const std::size_t end = line.substr(0, at + longest_tag).find('>', i);
  if (end == std::string_view::npos) return std::nullopt;
  tag.length = end + 1 - at;
  return tag;
}

// "<!-- … -->": its length; 0 for anything else.
std::size_t comment_length(std::string_view text) {
  if (!text.starts_with("<!--")) return 0;
  const std::size_t end = text.find("-->", 4);
  return end == std::string_view::npos ? 0 : end + 3;
}

// "![words](file)": its length, 0 for anything else; the words in `words`.
std::size_t picture_length(std::string_view text, std::string_view& words) {
  if (!text.starts_with("![")) return 0;
  const std::size_t middle = text.find("](");
  const std::size_t end = middle == std::string_view::npos ? middle : text.find(')', middle);
  if (end == std::string_view::npos) return 0;
  words = text.substr(2, middle - 2);
  return end + 1;
}

// "{#anchor .class key=value}": its length, 0 for anything else.
std::size_t attributes_length(std::string_view text) {
  const bool begins = text.starts_with("{#") || text.starts_with("{.");
  const std::size_t end = begins ? text.substr(0, longest_tag).find('}') : std::string_view::npos;
  return end == std::string_view::npos ? 0 : end + 1;
}

// The bracket that closes the one at `at`; npos when none does on this line.
std::size_t closing_bracket(std::string_view line, std::size_t at) {
  int open = 0;
  for (std::size_t i = at; i < line.size() && i < at + longest_tag; ++i) {
    if (line[i] == '\\') {
      ++i;
    } else if (line[i] == '[') {
      ++open;
    } else if (line[i] == ']' && --open == 0) {
      return i;
    }
  }
  return std::string_view::npos;
}

class Line {
 public:
  Line(std::string_view line, ReadingNotes& notes) : m_line(line), m_notes(notes) {}

  std::vector<std::string> read() {
    while (m_at < m_line.size()) read_one();
    std::vector<std::string> lines = m_text.take();
    // Spaces before the first word say how deep an item stands.
    const std::size_t indent = std::min(m_line.find_first_not_of(" \t"), m_line.size());
    lines.front().insert(0, m_line.substr(0, indent));
    return lines;
  }

 private:
  void read_one() {
    const std::string_view rest = m_line.substr(m_at);
    const char c = rest.front();
    if (c == '\\' && rest.size() > 1) return add(2);
    if (c == '<' && read_tag(rest)) return;
    if (c == '!' && read_picture(rest)) return;
    if (c == '[' && open_span()) return;
    if (c == ']' && close_span(rest)) return;
    if (c == '{' && m_at > 0 && m_line[m_at - 1] == ' ' && skip(attributes_length(rest))) return;
    const std::size_t next = rest.find_first_of("\\<![]{", 1);
    add(std::min(next, rest.size()));
  }

  void add(std::size_t length) {
    m_text.add(m_line.substr(m_at, length), m_script);
    m_at += length;
  }

  bool skip(std::size_t length) {
    m_at += length;
    return length > 0;
  }

  bool read_tag(std::string_view rest) {
    if (skip(comment_length(rest))) return true;
    const auto tag = tag_at(m_line, m_at);
    if (!tag) return false;
    if (tag->name == "br") {
      m_text.break_line();
    } else if (tag->name == "sup" || tag->name == "sub") {
      m_script = tag->closes          ? Script::normal
                 : tag->name == "sup" ? Script::superscript
                                      : Script::subscript;
    }
    return skip(tag->length);
  }

  bool read_picture(std::string_view rest) {
    std::string_view words;
    const std::size_t length = picture_length(rest, words);
    if (length > 0) m_notes.add(NoteKind::picture, words);
    return skip(length);
  }

  // "[words]{.class}" is the words.
  bool open_span() {
    const std::size_t end = closing_bracket(m_line, m_at);
    if (end == std::string_view::npos || attributes_length(m_line.substr(end + 1)) == 0)
      return false;
    m_spans.push_back(end);
    return skip(1);
  }

  bool close_span(std::string_view rest) {
    if (m_spans.empty() || m_spans.back() != m_at) return false;
    m_spans.pop_back();
    return skip(1 + attributes_length(rest.substr(1)));
  }

  std::string_view m_line;
  ReadingNotes& m_notes;
  std::size_t m_at = 0;
  ParagraphText m_text;
  Script m_script = Script::normal;
  std::vector<std::size_t> m_spans;  // where they close
};

}  // namespace

std::vector<std::string> plain_lines(std::string_view line, ReadingNotes& notes) {
  if (line.find_first_of("<![{") == std::string_view::npos) return {std::string(line)};
  return Line(line, notes).read();
}

bool is_converter_noise(std::string_view line) {
  const std::string_view words = text::trimmed(line);
  return words == "```{=html}" || words == "```" ||
         (!words.empty() && comment_length(words) == words.size()) || words == "\\newpage";
}

}  // namespace bipgen::importing
