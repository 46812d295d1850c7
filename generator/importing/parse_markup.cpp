// libxml2 behind parse_xml and parse_html: its events build the tree, so that no second tree is
// held.
#include <algorithm>
#include <array>
#include <cstring>
#include <memory>

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>

#include "importing/markup.hpp"

namespace bipgen::importing {

namespace {

struct Namespace {
  std::string_view address;
  std::string_view prefix;
};

// Office Open XML has two addresses for each, of its "transitional" and its "strict" form.
constexpr std::array<Namespace, 23> namespaces = {{
    {"http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w"},
    {"http://purl.oclc.org/ooxml/wordprocessingml/main", "w"},
    {"http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r"},
    {"http://purl.oclc.org/ooxml/officeDocument/relationships", "r"},
    {"http://schemas.openxmlformats.org/officeDocument/2006/math", "m"},
    {"http://purl.oclc.org/ooxml/officeDocument/math", "m"},
    {"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", "wp"},
    {"http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing", "wp"},
    {"http://schemas.openxmlformats.org/drawingml/2006/main", "a"},
    {"http://purl.oclc.org/ooxml/drawingml/main", "a"},
    {"http://schemas.microsoft.com/office/word/2010/wordprocessingShape", "wps"},
    {"http://schemas.openxmlformats.org/markup-compatibility/2006", "mc"},
    {"urn:schemas-microsoft-com:vml", "v"},
    {"http://schemas.openxmlformats.org/package/2006/relationships", "rel"},
    {"http://schemas.openxmlformats.org/package/2006/content-types", "ct"},
    {"urn:oasis:names:tc:opendocument:xmlns:office:1.0", "office"},
    {"urn:oasis:names:tc:opendocument:xmlns:text:1.0", "text"},
    {"urn:oasis:names:tc:opendocument:xmlns:table:1.0", "table"},
    {"urn:oasis:names:tc:opendocument:xmlns:style:1.0", "style"},
    {"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0", "draw"},
    {"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0", "svg"},
    {"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0", "manifest"},
    {"urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0", "loext"},
}};

std::string_view view(const xmlChar* text) {
  return text == nullptr ? std::string_view() : reinterpret_cast<const char*>(text);
}

std::string full_name(const xmlChar* address, const xmlChar* local) {
  if (address == nullptr) return std::string(view(local));
  if (view(address) == "http://www.w3.org/XML/1998/namespace") {
    return "xml:" + std::string(view(local));
  }
  for (const Namespace& known : namespaces) {
    if (view(address) != known.address) continue;
    return std::string(known.prefix) + ":" + std::string(view(local));
  }
  return "?:" + std::string(view(local));
}

enum class TooDeep : std::uint8_t { is_a_fault, stays_in_the_deepest };

// The tree as far as it is read. The open elements are the last children of one another, so that
// their addresses stay.
struct Builder {
  ParsedMarkup result;
  std::vector<Markup*> open;
  TooDeep too_deep = TooDeep::is_a_fault;
  std::size_t passed_over = 0;  // open elements that have no place in the tree
  std::size_t count = 0;
  xmlParserCtxtPtr parser = nullptr;

  explicit Builder(TooDeep what) : too_deep(what) { open.push_back(&result.root); }

  void stop(MarkupFault fault) {
    if (result.fault == MarkupFault::none) result.fault = fault;
    xmlStopParser(parser);
  }
  void begin(Markup element) {
    const bool is_full = ++count > most_markup;
    if (is_full || open.size() >= deepest_markup) {
      if (too_deep == TooDeep::is_a_fault) {
        stop(is_full ? MarkupFault::too_many : MarkupFault::too_deep);
      }
      ++passed_over;
      return;
    }
    std::vector<Markup>& siblings = open.back()->children;
    siblings.push_back(std::move(element));
    open.push_back(&siblings.back());
  }
  void end() {
    if (passed_over > 0) {
      --passed_over;
    } else if (open.size() > 1) {
      open.pop_back();
    }
  }
  void add_text(std::string_view text) {
    std::vector<Markup>& siblings = open.back()->children;
    if (siblings.empty() || !siblings.back().is_text()) {
      siblings.emplace_back();
      ++count;
    }
    siblings.back().text += text;
  }
};

Builder& builder_of(void* data) {
  return *static_cast<Builder*>(data);
}

void begin_xml(void* data, const xmlChar* local, const xmlChar* /*prefix*/, const xmlChar* address,
               int /*count*/, const xmlChar** /*namespaces*/, int attribute_count,
               int /*defaulted*/, const xmlChar** attributes) {
  Markup element;
  element.name = full_name(address, local);
  for (int i = 0; i < attribute_count; ++i) {
    const xmlChar** one = attributes + i * 5;  // name, prefix, address, begin, end
    const auto* begin = reinterpret_cast<const char*>(one[3]);
    const auto* end = reinterpret_cast<const char*>(one[4]);
    element.attributes.push_back({full_name(one[2], one[0]), std::string(begin, end)});
  }
  builder_of(data).begin(std::move(element));
}

void end_xml(void* data, const xmlChar* /*local*/, const xmlChar* /*prefix*/,
             const xmlChar* /*address*/) {
  builder_of(data).end();
}

void begin_html(void* data, const xmlChar* name, const xmlChar** attributes) {
  Markup element;
  element.name = view(name);
  for (; attributes != nullptr && attributes[0] != nullptr; attributes += 2) {
    element.attributes.push_back(
        {std::string(view(attributes[0])), std::string(view(attributes[1]))});
  }
  builder_of(data).begin(std::move(element));
}

void end_html(void* data, const xmlChar* /*name*/) {
  builder_of(data).end();
}

void take_text(void* data, const xmlChar* text, int length) {
  builder_of(data).add_text(
      {reinterpret_cast<const char*>(text), static_cast<std::size_t>(length)});
}

void refuse_document_type(void* data, const xmlChar* /*name*/, const xmlChar* /*id*/,
                          const xmlChar* /*system*/) {
  builder_of(data).stop(MarkupFault::entities);
}

// A reference to an entity that is none of XML's own five: without a document type it has no text.
void keep_reference(void* data, const xmlChar* name) {
  builder_of(data).add_text("&" + std::string(view(name)) + ";");
}

void keep_silent(void* /*data*/, const char* /*message*/, ...) {}

xmlSAXHandler common_handler() {
  xmlSAXHandler handler;
  std::memset(&handler, 0, sizeof handler);
  handler.characters = take_text;
  handler.ignorableWhitespace = take_text;
  handler.cdataBlock = take_text;
  handler.reference = keep_reference;
  handler.error = keep_silent;
  handler.warning = keep_silent;
  handler.fatalError = keep_silent;
  return handler;
}

struct FreeParser {
  void operator()(xmlParserCtxt* parser) const {
    xmlFreeDoc(parser->myDoc);
    xmlFreeParserCtxt(parser);
  }
};
using Parser = std::unique_ptr<xmlParserCtxt, FreeParser>;

// The end of what begins at `at` with `<`: after the `>` that ends it; of the text where none does.
std::size_t end_of_tag(std::string_view text, std::size_t at, std::size_t& attributes) {
  constexpr std::string_view closings[][2] = {{"<!--", "-->"}, {"<![CDATA[", "]]>"}, {"<?", "?>"}};
  for (const auto& [opening, closing] : closings) {
    if (!text.substr(at).starts_with(opening)) continue;
    const std::size_t end = text.find(closing, at + opening.size());
    return end == std::string_view::npos ? text.size() : end + closing.size();
  }
  char quote = '\0';
  for (; at < text.size(); ++at) {
    const char c = text[at];
    if (quote != '\0') {
      if (c == quote) quote = '\0';
    } else if (c == '"' || c == '\'') {
      quote = c;
    } else if (c == '=') {
      ++attributes;
    } else if (c == '>') {
      return at + 1;
    }
  }
  return at;
}

bool has_too_many_attributes(std::string_view xml) {
  for (std::size_t at = xml.find('<'); at < xml.size(); at = xml.find('<', at)) {
    std::size_t attributes = 0;
    at = end_of_tag(xml, at, attributes);
    if (attributes > most_attributes) return true;
  }
  return false;
}

// HTML whose tags have no more words than an element may have attributes: else `<` is a text.
std::string with_short_tags(std::string_view html) {
  std::string result =
      "\xEF\xBB\xBF";  // says which encoding it is, whatever the file says of itself
  for (std::size_t at = 0; at < html.size();) {
    const std::size_t tag = std::min(html.find('<', at), html.size());
    result += html.substr(at, tag - at);
    const std::size_t end = std::min(html.find('>', tag), html.size());
    // "<![if !supportLists]>": for Word; to HTML it is a comment, to libxml2 a text.
    if (html.substr(tag).starts_with("<![") && end < html.size()) {
      at = end + 1;
      continue;
    }
    const std::string_view inside = html.substr(tag, end - tag);
    const auto words = std::count_if(inside.begin(), inside.end(), [](char c) {
      return c == ' ' || c == '\n' || c == '\t' || c == '=' || c == '/' || c == '"' || c == '\'';
    });
    if (words > static_cast<std::ptrdiff_t>(most_attributes) * 8) {
      result += "&lt;";
      at = tag + 1;
      const std::size_t next = std::min(html.find('<', at), html.size());
      result += html.substr(at, next - at);
      at = next;
    } else {
      result += inside;
      at = end;
    }
  }
  return result;
}

// libxml2 takes lengths as int.
constexpr std::size_t chunk = std::size_t{1} << 20U;

}  // namespace

ParsedMarkup parse_xml(std::string_view bytes) {
  if (has_too_many_attributes(bytes)) return {{}, MarkupFault::too_many};
  Builder builder(TooDeep::is_a_fault);
  xmlSAXHandler handler = common_handler();
  handler.initialized = XML_SAX2_MAGIC;
  handler.startElementNs = begin_xml;
  handler.endElementNs = end_xml;
  handler.internalSubset = refuse_document_type;
  const Parser parser(xmlCreatePushParserCtxt(&handler, &builder, nullptr, 0, nullptr));
  if (!parser) return {{}, MarkupFault::damaged};
  builder.parser = parser.get();
  xmlCtxtUseOptions(parser.get(), XML_PARSE_NONET);
  for (std::size_t at = 0; at < bytes.size() && builder.result.fault == MarkupFault::none;
       at += chunk) {
    const std::string_view part = bytes.substr(at, chunk);
    if (xmlParseChunk(parser.get(), part.data(), static_cast<int>(part.size()), 0) != 0) break;
  }
  if (builder.result.fault == MarkupFault::none) {
    xmlParseChunk(parser.get(), nullptr, 0, 1);
    if (parser->wellFormed == 0 && builder.result.fault == MarkupFault::none) {
      builder.result.fault = MarkupFault::damaged;
    }
  }
  return std::move(builder.result);
}

Markup parse_html(std::string_view utf8) {
  if (utf8.empty()) return {};
  Builder builder(TooDeep::stays_in_the_deepest);
  const std::string marked = with_short_tags(utf8);
  const Parser parser(htmlCreateMemoryParserCtxt(marked.data(), static_cast<int>(marked.size())));
  if (!parser) return {};
  builder.parser = parser.get();
  xmlSAXHandler handler = common_handler();
  handler.startElement = begin_html;
  handler.endElement = end_html;
  *parser->sax = handler;
  parser->userData = &builder;
  htmlCtxtUseOptions(parser.get(), HTML_PARSE_NONET | HTML_PARSE_RECOVER | HTML_PARSE_IGNORE_ENC);
  htmlParseDocument(parser.get());
  return std::move(builder.result.root);
}

}  // namespace bipgen::importing
