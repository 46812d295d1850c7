#include "support/pdf_file.hpp"

#include <array>
#include <stdexcept>
#include <string_view>

namespace bipgen::testing {

namespace {

struct Glyph {
  std::string_view character;
  std::string_view name;
};

// From byte 128 on.
constexpr std::array<Glyph, 22> glyphs = {
    {{"ą", "aogonek"},      {"ć", "cacute"},       {"ę", "eogonek"}, {"ł", "lslash"},
     {"ń", "nacute"},       {"ó", "oacute"},       {"ś", "sacute"},  {"ź", "zacute"},
     {"ż", "zdotaccent"},   {"Ą", "Aogonek"},      {"Ć", "Cacute"},  {"Ę", "Eogonek"},
     {"Ł", "Lslash"},       {"Ń", "Nacute"},       {"Ó", "Oacute"},  {"Ś", "Sacute"},
     {"Ź", "Zacute"},       {"Ż", "Zdotaccent"},   {"§", "section"}, {"–", "endash"},
     {"„", "quotedblbase"}, {"”", "quotedblright"}}};

std::string encoded(std::string_view line) {
  std::string bytes;
  while (!line.empty()) {
    if (static_cast<unsigned char>(line.front()) < 0x80) {
      if (std::string_view("()\\").find(line.front()) != std::string_view::npos) bytes += '\\';
      bytes += line.front();
      line.remove_prefix(1);
      continue;
    }
    std::size_t i = 0;
    while (i < glyphs.size() && !line.starts_with(glyphs[i].character)) ++i;
    if (i == glyphs.size()) throw std::runtime_error("no glyph for " + std::string(line));
    bytes += static_cast<char>(128 + i);
    line.remove_prefix(glyphs[i].character.size());
  }
  return bytes;
}

std::string content_of(const std::vector<std::string>& lines) {
  std::string content = "BT /F1 10 Tf 12 TL 40 800 Td\n";
  for (const std::string& line : lines) content += "(" + encoded(line) + ") Tj T*\n";
  return content + "ET\n";
}

class Writer {
 public:
  // Objects are numbered from 1 in the order in which they are added.
  void add(const std::string& object) {
    m_places.push_back(m_bytes.size());
    m_bytes += std::to_string(m_places.size()) + " 0 obj\n" + object + "\nendobj\n";
  }
  std::string finish(const std::string& trailer) {
    const std::size_t table = m_bytes.size();
    m_bytes += "xref\n0 " + std::to_string(m_places.size() + 1) + "\n0000000000 65535 f \n";
    for (const std::size_t place : m_places) {
      const std::string digits = std::to_string(place);
      m_bytes += std::string(10 - digits.size(), '0') + digits + " 00000 n \n";
    }
    m_bytes += "trailer\n<< /Size " + std::to_string(m_places.size() + 1) + " /Root 1 0 R " +
               trailer + ">>\nstartxref\n" + std::to_string(table) + "\n%%EOF\n";
    return m_bytes;
  }

 private:
  std::string m_bytes = "%PDF-1.4\n";
  std::vector<std::size_t> m_places;
};

}  // namespace

std::string make_pdf(const std::vector<std::vector<std::string>>& pages, PdfLock lock) {
  Writer writer;
  writer.add("<< /Type /Catalog /Pages 2 0 R >>");
  std::string kids;
  for (std::size_t i = 0; i < pages.size(); ++i) kids += std::to_string(4 + 2 * i) + " 0 R ";
  writer.add("<< /Type /Pages /Count " + std::to_string(pages.size()) + " /Kids [" + kids + "] >>");
  std::string differences;
  for (const Glyph& glyph : glyphs) differences += " /" + std::string(glyph.name);
  writer.add(
      "<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding << /Type /Encoding "
      "/BaseEncoding /WinAnsiEncoding /Differences [128" +
      differences + "] >> >>");
  for (std::size_t i = 0; i < pages.size(); ++i) {
    const std::string content = pages[i].empty() ? "" : content_of(pages[i]);
    writer.add(
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 "
        "R >> >> /Contents " +
        std::to_string(5 + 2 * i) + " 0 R >>");
    writer.add("<< /Length " + std::to_string(content.size()) + " >>\nstream\n" + content +
               "\nendstream");
  }
  // Keys that no password gives: poppler tries the empty one and asks for another.
  const std::string key(32, 'k');
  return writer.finish(lock == PdfLock::open
                           ? ""
                           : "/ID [(aaaaaaaaaaaaaaaa) (aaaaaaaaaaaaaaaa)] /Encrypt << /Filter "
                             "/Standard /V 1 /R 2 /P -4 /O (" +
                                 key + ") /U (" + key + ") >> ");
}

}  // namespace bipgen::testing
