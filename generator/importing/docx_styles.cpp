#include "importing/docx_styles.hpp"

#include "text/ascii.hpp"

namespace bipgen::importing {

namespace {

struct FormName {
  std::string_view name;
  NumberForm form;
};
constexpr std::array<FormName, 8> form_names = {{
    {"decimal", NumberForm::decimal},
    {"decimalZero", NumberForm::decimal_with_zero},
    {"lowerLetter", NumberForm::lower_letter},
    {"upperLetter", NumberForm::upper_letter},
    {"lowerRoman", NumberForm::lower_roman},
    {"upperRoman", NumberForm::upper_roman},
    {"bullet", NumberForm::bullet},
    {"none", NumberForm::none},
}};

std::string value_of(const Markup& element, std::string_view name) {
  const Markup* found = child(element, name);
  return found == nullptr ? std::string() : std::string(attribute(*found, "w:val"));
}

std::optional<int> number_of(const Markup& element, std::string_view name) {
  const Markup* found = child(element, name);
  return found == nullptr ? std::nullopt : text::whole_number(attribute(*found, "w:val"));
}

void set_form(DocxLevel& level, const std::string& name) {
  for (const FormName& known : form_names) {
    if (known.name == name) {
      level.form = known.form;
      return;
    }
  }
  if (!name.empty()) level.unknown_form = name;
}

DocxLevel read_level(const Markup& element) {
  DocxLevel level;
  set_form(level, value_of(element, "w:numFmt"));
  level.text = value_of(element, "w:lvlText");
  level.start = number_of(element, "w:start").value_or(0);
  level.restart = number_of(element, "w:lvlRestart");
  level.all_decimal = is_switched_on(child(element, "w:isLgl"));
  level.glued = value_of(element, "w:suff") == "nothing";
  level.style = value_of(element, "w:pStyle");
  return level;
}

std::optional<int> level_of(const Markup& element) {
  const auto level = text::whole_number(attribute(element, "w:ilvl"));
  return level && *level >= 0 && *level < docx_levels ? level : std::nullopt;
}

DocxDefinition read_definition(const Markup& element) {
  DocxDefinition definition;
  definition.style_link = value_of(element, "w:numStyleLink");
  for (const Markup& part : element.children) {
    const auto level = level_of(part);
    if (part.name == "w:lvl" && level) definition.levels[*level] = read_level(part);
  }
  return definition;
}

DocxList read_list(const Markup& element) {
  DocxList list;
  list.definition = value_of(element, "w:abstractNumId");
  for (const Markup& part : element.children) {
    const auto level = level_of(part);
    if (part.name != "w:lvlOverride" || !level) continue;
    DocxLevelChange& change = list.changes[*level];
    change.start = number_of(part, "w:startOverride");
    if (const Markup* own = child(part, "w:lvl")) change.level = read_level(*own);
  }
  return list;
}

DocxStyle read_style(const Markup& element) {
  DocxStyle style;
  style.name = value_of(element, "w:name");
  style.base = value_of(element, "w:basedOn");
  if (const Markup* place = descendant(element, {"w:pPr", "w:numPr"})) {
    if (const Markup* list = child(*place, "w:numId")) style.list = attribute(*list, "w:val");
    style.level = number_of(*place, "w:ilvl");
  }
  if (const Markup* outline = descendant(element, {"w:pPr", "w:outlineLvl"})) {
    style.outline = text::whole_number(attribute(*outline, "w:val"));
  }
  if (const Markup* run = child(element, "w:rPr")) {
    style.script = script_of(*run);
    if (const Markup* hidden = child(*run, "w:vanish")) style.hidden = is_switched_on(hidden);
  }
  return style;
}

// A definition that is only named by a style is that of the style's list.
void follow_style_links(DocxStyles& found) {
  for (auto& [id, definition] : found.definitions) {
    if (definition.style_link.empty()) continue;
    const auto list_id = found_in_styles(found, definition.style_link, &DocxStyle::list);
    const auto list = list_id ? found.lists.find(*list_id) : found.lists.end();
    if (list == found.lists.end()) continue;
    const auto target = found.definitions.find(list->second.definition);
    if (target != found.definitions.end()) definition.levels = target->second.levels;
  }
}

}  // namespace

DocxStyles read_docx_styles(const Markup& styles, const Markup& numbering) {
  DocxStyles found;
  if (const Markup* root = child(styles, "w:styles")) {
    for (const Markup& part : root->children) {
      if (part.name != "w:style") continue;
      const std::string id(attribute(part, "w:styleId"));
      found.styles[id] = read_style(part);
      // Paragraphs that name no style have the default one.
      if (attribute(part, "w:default") == "1" && attribute(part, "w:type") == "paragraph") {
        found.styles[""].base = id;
      }
    }
  }
  if (const Markup* root = child(numbering, "w:numbering")) {
    for (const Markup& part : root->children) {
      if (part.name == "w:abstractNum") {
        found.definitions[std::string(attribute(part, "w:abstractNumId"))] = read_definition(part);
      } else if (part.name == "w:num") {
        found.lists[std::string(attribute(part, "w:numId"))] = read_list(part);
      }
    }
  }
  follow_style_links(found);
  return found;
}

bool is_switched_on(const Markup* element) {
  if (element == nullptr) return false;
  const std::string_view value = attribute(*element, "w:val");
  return value != "0" && value != "false" && value != "off" && value != "none";
}

std::optional<Script> script_of(const Markup& run_properties) {
  const std::string raised = value_of(run_properties, "w:vertAlign");
  if (raised == "superscript") return Script::superscript;
  if (raised == "subscript") return Script::subscript;
  if (!raised.empty()) return Script::normal;
  return std::nullopt;
}

std::optional<DocxPlace> list_place(const DocxStyles& styles, const Markup* paragraph_properties) {
  static const Markup nothing;
  const Markup& properties = paragraph_properties == nullptr ? nothing : *paragraph_properties;
  const std::string style = value_of(properties, "w:pStyle");
  const Markup* own = child(properties, "w:numPr");
  std::optional<std::string> list;
  std::optional<int> level;
  if (own != nullptr) {
    if (const Markup* id = child(*own, "w:numId")) list = attribute(*id, "w:val");
    level = number_of(*own, "w:ilvl");
  }
  const bool by_style = !list;
  if (!list) list = found_in_styles(styles, style, &DocxStyle::list);
  // The list "0" takes the number away.
  if (!list || list->empty() || *list == "0") return std::nullopt;
  const auto found = styles.lists.find(*list);
  if (found == styles.lists.end()) return std::nullopt;
  if (!level && by_style) {
    const auto definition = styles.definitions.find(found->second.definition);
    if (definition != styles.definitions.end()) {
      for (const auto& [number, of_list] : definition->second.levels) {
        if (!style.empty() && of_list.style == style) level = number;
      }
    }
    if (!level) level = found_in_styles(styles, style, &DocxStyle::level);
  }
  const int number = level.value_or(0);
  if (number < 0 || number >= docx_levels) return std::nullopt;
  return DocxPlace{*list, number};
}

}  // namespace bipgen::importing
