// XML and HTML as a plain tree: elements and texts in their order. The tree knows no format.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace bipgen::importing {

struct Attribute {
  std::string name;  // as Markup::name
  std::string value;
};

struct Markup {
  // Of an element: "p" in HTML; in XML with the usual prefix of its namespace, whatever the file
  // calls it: "w:p", "text:list-item"; "?:p" where the namespace is none that we read. Of a text:
  // "".
  std::string name;
  std::string text;
  std::vector<Attribute> attributes;
  std::vector<Markup> children;

  bool is_text() const { return name.empty(); }
};

// No file that an office makes comes near it; what walks a tree may recurse.
inline constexpr std::size_t deepest_markup = 200;

// Some hundred times what the longest act has; bounds the memory of a tree.
inline constexpr std::size_t most_markup = 3'000'000;
// libxml2 compares the attributes of an element each with each.
inline constexpr std::size_t most_attributes = 500;

enum class MarkupFault : std::uint8_t {
  none,
  damaged,   // no well-formed XML
  too_deep,  // deeper than deepest_markup
  too_many,  // more than most_markup parts, or most_attributes of one element
  entities,  // has a document type, which may define entities that expand without end
};

struct ParsedMarkup {
  Markup root;  // the document: its children are what stands at the top
  MarkupFault fault = MarkupFault::none;
};

// Time and memory are linear in the text. Nothing is fetched, no entity of the file is expanded.
ParsedMarkup parse_xml(std::string_view bytes);

// Any text is HTML. What is deeper than deepest_markup stands in the deepest element, and what
// comes after most_markup parts in the last text; "<" before too many attributes is a text.
Markup parse_html(std::string_view utf8);

// The value of an attribute; "" when it is not there.
std::string_view attribute(const Markup& element, std::string_view name);
bool has_attribute(const Markup& element, std::string_view name);

// The first child of that name; null when there is none.
const Markup* child(const Markup& element, std::string_view name);

// The element at the end of a row of first children: {"w:pPr", "w:numPr"}; null when one is
// missing.
const Markup* descendant(const Markup& element, std::initializer_list<std::string_view> names);

// All texts below the element, in order.
std::string text_below(const Markup& element);

// The same for messages: a space between what stands in blocks or around `space`, nothing of
// `left_out`. All are names of elements.
struct ShownParts {
  std::string_view block;
  std::string_view space;
  std::string_view left_out;
};
std::string shown_text(const Markup& element, const ShownParts& parts);

}  // namespace bipgen::importing
