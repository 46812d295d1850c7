#include "importing/pdf_pieces.hpp"

#include <charconv>
#include <map>

#include "importing/markup.hpp"

namespace bipgen::importing {

namespace {

int number_of(const Markup& element, std::string_view name) {
  const std::string_view digits = attribute(element, name);
  int value = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return value;
}

std::vector<PdfPiece> pieces_of(const Markup& page,
                                std::map<std::string, int, std::less<>>& sizes) {
  std::vector<PdfPiece> pieces;
  for (const Markup& element : page.children) {
    if (element.name == "fontspec") {
      sizes[std::string(attribute(element, "id"))] = number_of(element, "size");
    } else if (element.name == "text") {
      const auto size = sizes.find(attribute(element, "font"));
      const int left = number_of(element, "left");
      const int top = number_of(element, "top");
      pieces.push_back({left, left + number_of(element, "width"), top,
                        top + number_of(element, "height"), size == sizes.end() ? 0 : size->second,
                        text_below(element)});
    }
  }
  return pieces;
}

}  // namespace

std::vector<std::vector<PdfPiece>> pdf_pieces(std::string_view xml) {
  // The document type that it names is of no use, and our reader refuses any.
  std::string own(xml);
  const std::size_t type = own.find("<!DOCTYPE");
  if (type != std::string::npos) own.erase(type, own.find('>', type) + 1 - type);
  const ParsedMarkup parsed = parse_xml(own);
  std::vector<std::vector<PdfPiece>> pages;
  std::map<std::string, int, std::less<>> sizes;
  const Markup* root = child(parsed.root, "pdf2xml");
  if (root == nullptr) return pages;
  for (const Markup& page : root->children) {
    if (page.name == "page") pages.push_back(pieces_of(page, sizes));
  }
  return pages;
}

std::string without_spaces(std::string_view text) {
  std::string result;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text.substr(i).starts_with("\xC2\xA0")) {
      ++i;
    } else if (text[i] != ' ' && text[i] != '\t') {
      result += text[i];
    }
  }
  return result;
}

}  // namespace bipgen::importing
