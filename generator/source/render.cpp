#include "source/render.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <string_view>

#include "text/utf8.hpp"

namespace bipgen::source {
namespace {

constexpr std::size_t window_width = 100;
constexpr std::size_t window_lead = 30;  // of them, before the place

constexpr std::string_view replacement = "\xEF\xBF\xBD";  // U+FFFD

constexpr std::array<Msgid, 3> severity_names = {Msgid("note"), Msgid("warning"), Msgid("error")};

Msgid name_of(Severity severity) {
  return severity_names[static_cast<std::size_t>(severity)];
}

// One file's text and lines. Files that are not UTF-8 come here too.
struct Shown {
  explicit Shown(std::string contents) : text(std::move(contents)), lines(text) {}
  Shown(const Shown&) = delete;
  Shown& operator=(const Shown&) = delete;

  std::string text;
  Lines lines;
};

// The texts that one diagnostic needs; the one of the last diagnostic is kept, for the next is
// mostly of the same file.
class Texts {
 public:
  explicit Texts(const TextOf& text_of) : m_text_of(text_of) {}

  // nullptr when the text cannot be had. Holds until `keep_only`.
  const Shown* of(const std::string& path) {
    if (path.empty()) return nullptr;
    const auto [entry, is_new] = m_shown.try_emplace(path);
    if (is_new) {
      if (auto text = m_text_of(path)) entry->second.emplace(*std::move(text));
    }
    return entry->second ? &*entry->second : nullptr;
  }

  void keep_only(const std::string& path) {
    for (auto entry = m_shown.begin(); entry != m_shown.end();) {
      entry = entry->first == path ? std::next(entry) : m_shown.erase(entry);
    }
  }

 private:
  const TextOf& m_text_of;
  std::map<std::string, std::optional<Shown>> m_shown;
};

// What a terminal may be given: white space as one space, control characters and bytes that are no
// text as U+FFFD. One character stays one character where the bytes are UTF-8.
std::string printable(std::string_view bytes) {
  std::string result;
  result.reserve(bytes.size());
  std::size_t valid_end = text::first_invalid_utf8(bytes).value_or(bytes.size());
  for (std::size_t i = 0; i < bytes.size();) {
    if (i == valid_end) {
      result += replacement;
      ++i;
      valid_end = i + text::first_invalid_utf8(bytes.substr(i)).value_or(bytes.size() - i);
      continue;
    }
    const text::Character next = text::character_at(bytes, i);
    if (next.value == '\t' || next.value == '\n') {
      result += ' ';
    } else if (next.value < 0x20 || (next.value >= 0x7F && next.value < 0xA0)) {
      result += replacement;
    } else {
      result += bytes.substr(i, next.length);
    }
    i += next.length;
  }
  return result;
}

// The byte offset of each character and the end.
std::vector<std::size_t> character_offsets(std::string_view utf8) {
  std::vector<std::size_t> offsets;
  for (std::size_t i = 0; i < utf8.size(); i += text::character_at(utf8, i).length) {
    offsets.push_back(i);
  }
  offsets.push_back(utf8.size());
  return offsets;
}

struct Window {
  std::string text;
  std::size_t caret = 0;  // characters before the caret
  std::size_t width = 1;  // of what the caret underlines
};

// The part of a line that is shown when characters [begin, end) are the place.
Window window_of(std::string_view line, std::size_t begin, std::size_t end) {
  const std::string shown = printable(line);
  const std::vector<std::size_t> offsets = character_offsets(shown);
  const std::size_t length = offsets.size() - 1;
  begin = std::min(begin, length);
  end = std::clamp(end, begin, length);
  std::size_t first = 0;
  std::size_t last = length;
  if (length > window_width) {
    first = std::min(begin - std::min(begin, window_lead), length - window_width);
    last = first + window_width;
  }
  Window window;
  window.text = first > 0 ? "…" : "";
  window.text += shown.substr(offsets[first], offsets[last] - offsets[first]);
  if (last < length) window.text += "…";
  window.caret = begin - first + (first > 0 ? 1 : 0);
  window.width = std::max<std::size_t>(1, std::min(end, last) - std::min(begin, last));
  return window;
}

void append_excerpt(const Diagnostic& diagnostic, const Shown& shown, Language language,
                    std::string& out) {
  const Span span = diagnostic.where.span;
  const Position begin = shown.lines.position(span.begin);
  const Position end = shown.lines.position(std::max(span.begin, span.end));
  const std::string_view line = shown.lines.line(begin.line);
  const std::size_t line_length = text::count_characters(line);
  const Window window =
      window_of(line, begin.column - 1, end.line == begin.line ? end.column - 1 : line_length);
  const std::string number = std::to_string(begin.line);
  out += "  " + number + " |";
  if (!window.text.empty()) out += ' ' + window.text;
  out += "\n  " + std::string(number.size(), ' ') + " | " + std::string(window.caret, ' ') + '^' +
         std::string(window.width - 1, '~');
  if (!diagnostic.hint.empty()) out += ' ' + printable(diagnostic.hint.in(language));
  out += '\n';
}

std::string numbers(Position position) {
  return std::to_string(position.line) + ':' + std::to_string(position.column);
}

Message with_place(const Note& note, const std::string& main_path, Texts& texts) {
  const std::string& path = note.where.path;
  if (path.empty()) return note.message;
  const Shown* const shown = texts.of(path);
  const bool same_file = path == main_path;
  if (shown == nullptr) return same_file ? note.message : message("{} at {}", note.message, path);
  const Position position = shown->lines.position(note.where.span.begin);
  if (same_file) return message("{} at line {}", note.message, position.line);
  return message("{} at {}", note.message, path + ':' + numbers(position));
}

void append_text(const Diagnostic& diagnostic, Texts& texts, Language language, std::string& out) {
  const Shown* const shown = texts.of(diagnostic.where.path);
  out += printable(diagnostic.where.path) + ':';
  if (shown != nullptr) out += numbers(shown->lines.position(diagnostic.where.span.begin)) + ':';
  out += ' ' + message(name_of(diagnostic.severity)).in(language) + '[' +
         std::string(code_of(diagnostic.kind)) + "]: " + printable(diagnostic.message.in(language));
  if (shown == nullptr && !diagnostic.hint.empty()) {
    out += "; " + printable(diagnostic.hint.in(language));
  }
  out += '\n';
  if (shown != nullptr) append_excerpt(diagnostic, *shown, language, out);
  for (const Note& note : diagnostic.notes) {
    const Message said = with_place(note, diagnostic.where.path, texts);
    out += "  " + message("note").in(language) + ": " + printable(said.in(language)) + '\n';
  }
}

}  // namespace

std::string render_text(const Diagnostics& diagnostics, const TextOf& text_of, Language language) {
  std::string out;
  Texts texts(text_of);
  for (const Diagnostic& diagnostic : diagnostics.all()) {
    texts.keep_only(diagnostic.where.path);
    append_text(diagnostic, texts, language, out);
  }
  return out;
}

namespace {

// RFC 8259, 7; bytes that are not UTF-8 become U+FFFD.
std::string json_string(std::string_view bytes) {
  std::string out = "\"";
  for (std::size_t i = 0; i < bytes.size();) {
    const std::size_t valid = text::first_invalid_utf8(bytes.substr(i)).value_or(bytes.size() - i);
    for (const char byte : bytes.substr(i, valid)) {
      if (byte == '"' || byte == '\\') {
        out += '\\';
        out += byte;
      } else if (byte == '\n') {
        out += "\\n";
      } else if (static_cast<unsigned char>(byte) < 0x20) {
        constexpr std::string_view digits = "0123456789abcdef";
        out += "\\u00";
        out += digits[static_cast<unsigned char>(byte) / 16U];
        out += digits[static_cast<unsigned char>(byte) % 16U];
      } else {
        out += byte;
      }
    }
    i += valid;
    if (i < bytes.size()) {
      out += replacement;
      ++i;
    }
  }
  return out + '"';
}

// "path", "line" and "column"; the last two are null when the text cannot be had.
std::string json_place(const Location& where, Texts& texts) {
  const Shown* const shown = texts.of(where.path);
  std::string line = "null";
  std::string column = "null";
  if (shown != nullptr) {
    const Position position = shown->lines.position(where.span.begin);
    line = std::to_string(position.line);
    column = std::to_string(position.column);
  }
  return "\"path\": " + json_string(where.path) + ", \"line\": " + line + ", \"column\": " + column;
}

std::string json_object(const Diagnostic& diagnostic, Texts& texts, Language language) {
  std::string out = "{\"code\": " + json_string(code_of(diagnostic.kind)) +
                    ", \"name\": " + json_string(name_of(diagnostic.kind)) +
                    ", \"severity\": " + json_string(name_of(diagnostic.severity).text) + ", " +
                    json_place(diagnostic.where, texts) +
                    ", \"message\": " + json_string(diagnostic.message.in(language)) +
                    ", \"hint\": " + json_string(diagnostic.hint.in(language)) + ", \"notes\": [";
  for (const Note& note : diagnostic.notes) {
    if (&note != &diagnostic.notes.front()) out += ", ";
    out += "{\"message\": " + json_string(note.message.in(language)) + ", " +
           json_place(note.where, texts) + '}';
  }
  return out + "]}";
}

}  // namespace

std::string render_json(const Diagnostics& diagnostics, const TextOf& text_of, Language language) {
  std::string out = "[";
  Texts texts(text_of);
  for (const Diagnostic& diagnostic : diagnostics.all()) {
    texts.keep_only(diagnostic.where.path);
    out += out.size() > 1 ? ",\n " : "\n ";
    out += json_object(diagnostic, texts, language);
  }
  return out + (out.size() > 1 ? "\n]\n" : "]\n");
}

}  // namespace bipgen::source
