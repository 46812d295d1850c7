#include "importing/read_text_file.hpp"

#include <algorithm>

#include "importing/read_docx.hpp"
#include "importing/read_html.hpp"
#include "importing/read_markdown.hpp"
#include "importing/read_odt.hpp"
#include "importing/read_plain.hpp"
#include "text/detect_encoding.hpp"
#include "text/encodings.hpp"
#include "text/utf8.hpp"
#include "text/words.hpp"

namespace bipgen::importing {

namespace {

using source::Diagnostics;
using source::in_quotes;
using source::Kind;
using source::message;
using text::Encoding;

bool is_eight_bit(Encoding encoding) {
  return encoding == Encoding::windows_1250 || encoding == Encoding::iso_8859_2;
}

std::optional<Encoding> encoding_of_name(std::string_view name) {
  if (name == "utf-8" || name == "utf8") return Encoding::utf_8;
  if (name == "windows-1250" || name == "cp1250" || name == "x-cp1250") {
    return Encoding::windows_1250;
  }
  if (name == "iso-8859-2" || name == "iso8859-2" || name == "latin2") return Encoding::iso_8859_2;
  return std::nullopt;
}

std::ptrdiff_t line_of(std::string_view bytes, std::size_t at) {
  return 1 + std::count(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(at), '\n');
}

// The word around a byte, in UTF-8.
std::string word_at(std::string_view bytes, std::size_t at, Encoding encoding) {
  constexpr std::string_view ends = " \t\r\n<>";
  const std::size_t before = bytes.find_last_of(ends, at);
  const std::size_t begin = before == std::string_view::npos ? 0 : before + 1;
  const std::size_t end = std::min(bytes.find_first_of(ends, at), bytes.size());
  return text::to_utf_8(bytes.substr(begin, end - begin), encoding).value_or("");
}

void report_doubt(std::string_view bytes, const text::DetectedEncoding& detected,
                  const std::string& path, Diagnostics& diagnostics) {
  const Encoding other =
      detected.encoding == Encoding::windows_1250 ? Encoding::iso_8859_2 : Encoding::windows_1250;
  const std::size_t at = *detected.doubtful_at;
  diagnostics.add(
      Kind::import_encoding_doubtful, {path, {}},
      message("line {}: read as {} this is {}, as {} {}", line_of(bytes, at),
              name_of(detected.encoding), in_quotes(word_at(bytes, at, detected.encoding)),
              name_of(other), in_quotes(word_at(bytes, at, other))),
      message("the file has letters of both; save it as UTF-8"));
}

}  // namespace

std::optional<std::string> decode_text(std::string_view bytes, std::string_view declared,
                                       const std::string& path, Diagnostics& diagnostics) {
  auto detected = text::detect_encoding(bytes);
  const auto named = encoding_of_name(declared);
  // Signs that no text of ours has: the file's own word tells which they are.
  if (!detected && named && is_eight_bit(*named) && bytes.find('\0') == std::string_view::npos) {
    detected = text::DetectedEncoding{*named, {}};
  }
  // Letters that both encodings have at one place: the file's own word is as good.
  const bool only_one_reading = detected && is_eight_bit(detected->encoding) &&
                                text::from_windows_1250(bytes) == text::from_iso_8859_2(bytes);
  auto decoded = detected ? text::to_utf_8(bytes, detected->encoding) : std::nullopt;
  if (!decoded) {
    diagnostics.add(
        Kind::import_encoding_unknown, {path, {}},
        message("a text in none of UTF-8, UTF-16, Windows-1250 and ISO-8859-2, or a damaged one"),
        message("open it in the program that made it and save it as UTF-8"));
    return std::nullopt;
  }
  const bool is_ascii = std::none_of(bytes.begin(), bytes.end(),
                                     [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
  if (detected->doubtful_at) {
    report_doubt(bytes, *detected, path, diagnostics);
  } else if (named && *named != detected->encoding && !is_ascii && !only_one_reading) {
    diagnostics.add(Kind::import_encoding_doubtful, {path, {}},
                    message("the file says that it is {}, its letters are {}", in_quotes(declared),
                            name_of(detected->encoding)),
                    message("read by its letters"));
  }
  if (!text::is_nfc(*decoded)) decoded = text::to_nfc(*decoded);
  return decoded;
}

std::optional<SourceText> read_document(Format format, std::string_view bytes,
                                        const std::string& path, Diagnostics& diagnostics) {
  std::optional<SourceText> text;
  if (format == Format::docx) {
    text = read_docx(bytes, path, diagnostics);
  } else if (format == Format::odt) {
    text = read_odt(bytes, path, diagnostics);
  } else {
    const bool is_html = format == Format::html;
    const auto decoded =
        decode_text(bytes, is_html ? declared_encoding(bytes) : "", path, diagnostics);
    if (!decoded) return std::nullopt;
    text = is_html                         ? read_html(*decoded, path, diagnostics)
           : looks_like_markdown(*decoded) ? read_converter_markdown(*decoded, path, diagnostics)
                                           : read_plain_text(*decoded);
  }
  if (!text) return std::nullopt;
  const auto has_word = [](std::string_view words) { return !text::trimmed(words).empty(); };
  const bool has_words =
      std::any_of(text->lines.begin(), text->lines.end(), [&has_word](const SourceLine& line) {
        return has_word(line.text) || std::any_of(line.cells.begin(), line.cells.end(), has_word);
      });
  if (has_words) return text;
  diagnostics.add(Kind::import_empty, {path, {}}, message("a file without a word"),
                  message("expected a text"));
  return std::nullopt;
}

}  // namespace bipgen::importing
