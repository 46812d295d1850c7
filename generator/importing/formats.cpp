#include "importing/formats.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "importing/zip_parts.hpp"
#include "text/ascii.hpp"
#include "text/detect_encoding.hpp"

namespace bipgen::importing {

namespace {

using namespace std::string_view_literals;
using source::Kind;
using source::message;
using source::Msgid;

constexpr auto as_docx = Msgid("open it in a word processor and save it as DOCX or PDF");
constexpr auto by_ocr = Msgid(
    "have its text read by an OCR program (as `ocrmypdf -l pol`), then import the PDF that it "
    "gives");

constexpr auto unpacked = Msgid("unpack it and import the files in it");

struct Signature {
  std::string_view bytes;
  std::size_t at;
  Msgid what;
  Msgid advice;
};

constexpr std::array<Signature, 19> signatures = {{
    {"{\\rtf", 0, Msgid("an RTF document"), as_docx},
    {"\xFF\xD8\xFF", 0, Msgid("a JPEG picture"), by_ocr},
    {"\x89PNG\r\n", 0, Msgid("a PNG picture"), by_ocr},
    {"GIF8", 0, Msgid("a GIF picture"), by_ocr},
    {"II*\0"sv, 0, Msgid("a TIFF picture"), by_ocr},
    {"MM\0*"sv, 0, Msgid("a TIFF picture"), by_ocr},
    {"BM", 0, Msgid("a BMP picture"), by_ocr},
    {"WEBP", 8, Msgid("a WebP picture"), by_ocr},
    {"ftyphei", 4, Msgid("an HEIC picture"), by_ocr},
    {"\0\0\0\x0CjP"sv, 0, Msgid("a JPEG 2000 picture"), by_ocr},
    {"AT&TFORM", 0, Msgid("a DjVu document"), by_ocr},
    {"%!PS", 0, Msgid("a PostScript document"), Msgid("make a PDF of it (as `ps2pdf`)")},
    {"\x1F\x8B", 0, Msgid("a gzip archive"), unpacked},
    {"7z\xBC\xAF", 0, Msgid("a 7-Zip archive"), unpacked},
    {"Rar!", 0, Msgid("a RAR archive"), unpacked},
    {"ITSF", 0, Msgid("a help file"), as_docx},
    {"\xFF\x57\x50\x43", 0, Msgid("a WordPerfect document"), as_docx},
    {"<?xml", 0, Msgid("an XML file"), Msgid("import the document from which it was made")},
    {"MIME-Version:", 0, Msgid("a page of the web in one file (MHT)"),
     Msgid("save the page as HTML")},
}};

bool has_at(std::string_view bytes, std::size_t at, std::string_view wanted) {
  return bytes.size() >= at + wanted.size() && bytes.substr(at, wanted.size()) == wanted;
}

// The readers of PDF allow some bytes before it.
bool is_pdf(std::string_view bytes) {
  return bytes.substr(0, 1024).find("%PDF-") != std::string_view::npos;
}

std::string in_utf_16(std::string_view name) {
  std::string wide;
  for (const char c : name) wide += {c, '\0'};
  return wide;
}

// The container of Office 97: what is in it is told by the names of its streams.
std::optional<RecognizedFormat> recognize_office_97(std::string_view bytes) {
  if (!bytes.starts_with("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")) return std::nullopt;
  const auto has = [bytes](std::string_view stream) {
    return bytes.find(in_utf_16(stream)) != std::string_view::npos;
  };
  const auto other = [](Msgid what, Msgid advice) {
    return RecognizedFormat{Format::other, message(what), message(advice)};
  };
  if (has("EncryptedPackage")) {
    return other(Msgid("an Office document protected by a password"),
                 Msgid("save it without the password"));
  }
  if (has("WordDocument")) return other(Msgid("a Word 97 document (DOC)"), as_docx);
  if (has("Workbook")) return other(Msgid("an Excel 97 table (XLS)"), as_docx);
  return other(Msgid("a document of an old Office program"), as_docx);
}

RecognizedFormat recognize_zip(std::string_view bytes) {
  const ZipParts zip = read_zip(bytes);
  const auto part = [&zip](std::string_view name) -> std::string_view {
    const auto found = zip.parts.find(name);
    return found == zip.parts.end() ? std::string_view() : std::string_view(found->second);
  };
  const std::string_view type = part("mimetype");
  if (type.starts_with("application/vnd.oasis.opendocument.text")) {
    return {Format::odt, message("an OpenDocument text (ODT)"), {}};
  }
  if (type.starts_with("application/vnd.oasis.opendocument")) {
    return {Format::other, message("an OpenDocument file that is no text"), message(as_docx)};
  }
  if (type == "application/epub+zip") {
    return {Format::other, message("a book (EPUB)"), message(as_docx)};
  }
  const std::string_view types = part("[Content_Types].xml");
  const auto has = [types](std::string_view what) {
    return types.find(what) != std::string_view::npos;
  };
  // A damaged or expanding archive says little: the reader of DOCX tells what is wrong with it.
  if (has("wordprocessingml") || (types.empty() && zip.fault != ZipFault::none)) {
    return {Format::docx, message("a Word document (DOCX)"), {}};
  }
  if (has("spreadsheetml"))
    return {Format::other, message("an Excel table (XLSX)"), message(as_docx)};
  if (has("presentationml"))
    return {Format::other, message("a presentation (PPTX)"), message(as_docx)};
  return {Format::other, message("a ZIP archive"), message(unpacked)};
}

bool looks_like_html(std::string_view text) {
  const std::string head = text::lower_ascii(text.substr(0, 4096));
  std::size_t at = head.find('<');
  // Comments, a declaration of XML and the like may come first, words may not.
  if (at == std::string::npos || head.find_first_not_of(" \t\r\n", 0) != at) return false;
  for (const std::string_view sign : {"<!doctype html", "<html", "<head", "<body", "<table", "<div",
                                      "<p>", "<p ", "<h1", "<meta"}) {
    if (head.find(sign) != std::string::npos) return true;
  }
  return false;
}

std::optional<Format> format_of_name(std::string_view path) {
  const std::size_t dot = path.find_last_of("./");
  if (dot == std::string_view::npos || path[dot] != '.') return std::nullopt;
  const std::string ending = text::lower_ascii(path.substr(dot + 1));
  struct Ending {
    std::string_view text;
    Format format;
  };
  constexpr std::array<Ending, 24> endings = {
      {{"pdf", Format::pdf},   {"docx", Format::docx},     {"docm", Format::docx},
       {"dotx", Format::docx}, {"odt", Format::odt},       {"ott", Format::odt},
       {"html", Format::html}, {"htm", Format::html},      {"xhtml", Format::html},
       {"md", Format::text},   {"markdown", Format::text}, {"txt", Format::text},
       {"text", Format::text}, {"doc", Format::other},     {"rtf", Format::other},
       {"jpg", Format::other}, {"jpeg", Format::other},    {"png", Format::other},
       {"tif", Format::other}, {"tiff", Format::other},    {"zip", Format::other},
       {"xls", Format::other}, {"xlsx", Format::other},    {"mht", Format::other}}};
  for (const Ending& known : endings) {
    if (known.text == ending) return known.format;
  }
  return std::nullopt;
}

}  // namespace

RecognizedFormat recognize_format(std::string_view bytes) {
  if (is_pdf(bytes)) return {Format::pdf, message("a PDF"), {}};
  if (bytes.starts_with("PK\x03\x04") || bytes.starts_with("PK\x05\x06")) {
    return recognize_zip(bytes);
  }
  if (auto office = recognize_office_97(bytes)) return std::move(*office);
  const auto encoding = text::detect_encoding(bytes);
  const auto decoded =
      encoding ? text::to_utf_8(bytes.substr(0, 4096), encoding->encoding) : std::nullopt;
  if (looks_like_html(decoded ? *decoded : bytes)) {
    return {Format::html, message("a page of the web (HTML)"), {}};
  }
  for (const Signature& known : signatures) {
    // A text may begin with two capital letters.
    const bool is_sure = known.bytes.size() > 2 || !encoding;
    if (is_sure && has_at(bytes, known.at, known.bytes)) {
      return {Format::other, message(known.what), message(known.advice)};
    }
  }
  if (bytes.find('\0') != std::string_view::npos && !encoding) {
    return {Format::other, message("a file of an unknown kind"),
            message("expected PDF, DOCX, ODT, HTML, Markdown or plain text")};
  }
  return {Format::text, message("a plain text"), {}};
}

bool check_format(const RecognizedFormat& recognized, std::string_view bytes,
                  const std::string& path, source::Diagnostics& diagnostics) {
  if (bytes.empty()) {
    diagnostics.add(Kind::import_empty, {path, {}}, message("an empty file"),
                    message("expected a text"));
    return false;
  }
  if (recognized.format == Format::other) {
    diagnostics.add(Kind::import_format_unread, {path, {}}, recognized.what, recognized.advice);
    return false;
  }
  const auto named = format_of_name(path);
  if (named && *named != recognized.format) {
    diagnostics.add(Kind::import_name_disagrees, {path, {}},
                    message("the name says another kind of file: this is {}", recognized.what),
                    message("read as what it is"));
  }
  return true;
}

}  // namespace bipgen::importing
