#include "importing/markup.hpp"

#include <algorithm>

namespace bipgen::importing {

namespace {

const Attribute* find_attribute(const Markup& element, std::string_view name) {
  const auto found =
      std::find_if(element.attributes.begin(), element.attributes.end(),
                   [name](const Attribute& attribute) { return attribute.name == name; });
  return found == element.attributes.end() ? nullptr : &*found;
}

void append_text(const Markup& element, std::string& text) {
  text += element.text;
  for (const Markup& part : element.children) append_text(part, text);
}

}  // namespace

std::string_view attribute(const Markup& element, std::string_view name) {
  const Attribute* found = find_attribute(element, name);
  return found == nullptr ? std::string_view() : std::string_view(found->value);
}

bool has_attribute(const Markup& element, std::string_view name) {
  return find_attribute(element, name) != nullptr;
}

const Markup* child(const Markup& element, std::string_view name) {
  const auto found = std::find_if(element.children.begin(), element.children.end(),
                                  [name](const Markup& part) { return part.name == name; });
  return found == element.children.end() ? nullptr : &*found;
}

const Markup* descendant(const Markup& element, std::initializer_list<std::string_view> names) {
  const Markup* at = &element;
  for (const std::string_view name : names) {
    at = child(*at, name);
    if (at == nullptr) return nullptr;
  }
  return at;
}

std::string text_below(const Markup& element) {
  std::string text;
  append_text(element, text);
  return text;
}

std::string shown_text(const Markup& element, const ShownParts& parts) {
  if (element.name == parts.space) return " ";
  std::string text = element.text;
  for (const Markup& part : element.children) {
    if (part.name == parts.left_out) continue;
    const bool apart = part.name == parts.block && !text.empty() && !text.ends_with(' ');
    text += (apart ? " " : "") + shown_text(part, parts);
  }
  return text;
}

}  // namespace bipgen::importing
