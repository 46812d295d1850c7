#include "importing/odt_styles.hpp"

#include "text/ascii.hpp"

namespace bipgen::importing {

namespace {

int number_or(std::string_view digits, int otherwise) {
  return text::whole_number(digits).value_or(otherwise);
}

NumberForm form_of(std::string_view format, bool pairs) {
  if (format == "1") return NumberForm::decimal;
  if (format == "a") return pairs ? NumberForm::lower_letter_pair : NumberForm::lower_letter;
  if (format == "A") return pairs ? NumberForm::upper_letter_pair : NumberForm::upper_letter;
  if (format == "i") return NumberForm::lower_roman;
  if (format == "I") return NumberForm::upper_roman;
  return NumberForm::none;
}

OdtLevel read_level(const Markup& element) {
  OdtLevel level;
  level.prefix = attribute(element, "style:num-prefix");
  level.suffix = attribute(element, "style:num-suffix");
  level.pattern = attribute(element, "loext:num-list-format");
  level.start = number_or(attribute(element, "text:start-value"), 1);
  level.shown = number_or(attribute(element, "text:display-levels"), 1);
  if (element.name == "text:list-level-style-bullet") {
    level.form = NumberForm::bullet;
    level.bullet = attribute(element, "text:bullet-char");
  } else {
    level.form = form_of(attribute(element, "style:num-format"),
                         attribute(element, "style:num-letter-sync") != "true");
  }
  return level;
}

OdtList read_list(const Markup& element) {
  OdtList list;
  for (const Markup& part : element.children) {
    const int level = number_or(attribute(part, "text:level"), 0);
    if (level > 0) list[level] = read_level(part);
  }
  return list;
}

OdtStyle read_style(const Markup& element) {
  OdtStyle style;
  style.base = attribute(element, "style:parent-style-name");
  if (has_attribute(element, "style:list-style-name")) {
    style.list = attribute(element, "style:list-style-name");
  }
  if (const Markup* text = child(element, "style:text-properties")) {
    const std::string_view position = attribute(*text, "style:text-position");
    const bool lowered = position.starts_with("sub") || position.starts_with('-');
    const bool normal = position.starts_with("0%");
    if (!position.empty()) {
      style.script = normal ? Script::normal : lowered ? Script::subscript : Script::superscript;
    }
  }
  return style;
}

template <class Member>
Member found_in(const OdtStyles& styles, std::string_view style, Member OdtStyle::*member) {
  constexpr int longest_chain = 32;
  for (int i = 0; i < longest_chain; ++i) {
    const auto found = styles.styles.find(style);
    if (found == styles.styles.end()) return {};
    if (found->second.*member) return found->second.*member;
    style = found->second.base;
  }
  return {};
}

}  // namespace

void read_odt_styles(const Markup& tree, OdtStyles& found) {
  for (const Markup& part : tree.children) {
    if (part.name == "text:list-style") {
      found.lists[std::string(attribute(part, "style:name"))] = read_list(part);
    } else if (part.name == "text:outline-style") {
      found.headings = read_list(part);
    } else if (part.name == "style:style") {
      found.styles[std::string(attribute(part, "style:name"))] = read_style(part);
    } else if (part.name == "office:styles" || part.name == "office:automatic-styles" ||
               part.name.starts_with("office:document")) {
      read_odt_styles(part, found);
    }
  }
}

std::optional<std::string> list_of_style(const OdtStyles& styles, std::string_view style) {
  return found_in(styles, style, &OdtStyle::list);
}

std::optional<Script> script_of_style(const OdtStyles& styles, std::string_view style) {
  return found_in(styles, style, &OdtStyle::script);
}

}  // namespace bipgen::importing
