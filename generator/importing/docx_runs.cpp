#include "importing/docx_runs.hpp"

#include <algorithm>
#include <charconv>

#include "text/utf8.hpp"

namespace bipgen::importing {

namespace {

// The signs of the font Symbol that acts have; U+F000 and their place in the font.
struct Sign {
  unsigned place;
  std::string_view text;
};
constexpr std::array<Sign, 12> symbol_signs = {{{0x2D, "–"},
                                                {0xA3, "≤"},
                                                {0xB0, "°"},
                                                {0xB1, "±"},
                                                {0xB3, "≥"},
                                                {0xB4, "×"},
                                                {0xB7, "•"},
                                                {0xB9, "≠"},
                                                {0xBB, "≈"},
                                                {0xD7, "·"},
                                                {0xAE, "→"},
                                                {0xDE, "⇒"}}};

void add_sign(const Markup& element, DocxRuns& runs) {
  const std::string_view code = attribute(element, "w:char");
  unsigned value = 0;
  const auto [end, error] = std::from_chars(code.data(), code.data() + code.size(), value, 16);
  if (error != std::errc() || value == 0 || value > 0xFFFF || (value >= 0xD800 && value < 0xE000)) {
    return;
  }
  const bool is_in_font = value >= 0xF000 && value <= 0xF0FF;
  const unsigned place = is_in_font ? value - 0xF000 : value;
  if (attribute(element, "w:font") == "Symbol") {
    for (const Sign& sign : symbol_signs) {
      if (sign.place == place) return runs.text.add(sign.text);
    }
  }
  std::string character;
  text::append_utf8(character, value);
  if (is_in_font) {
    runs.notes.add(NoteKind::font_sign,
                   std::string(attribute(element, "w:font")) + " " + std::string(code));
  }
  runs.text.add(character);
}

// The text of a picture for those who do not see it.
std::string_view alternative(const Markup& element) {
  if (element.name == "wp:docPr") return attribute(element, "descr");
  for (const Markup& part : element.children) {
    const std::string_view found = alternative(part);
    if (!found.empty()) return found;
  }
  return {};
}

void find_boxes(const Markup& element, std::vector<const Markup*>& boxes) {
  // What stands for it in programs that do not know it: the same text again.
  if (element.name == "mc:Fallback") return;
  if (element.name == "w:txbxContent") {
    boxes.push_back(&element);
    return;
  }
  for (const Markup& part : element.children) find_boxes(part, boxes);
}

void add_drawing(const Markup& element, DocxRuns& runs) {
  const std::size_t before = runs.boxes.size();
  find_boxes(element, runs.boxes);
  if (runs.boxes.size() > before) {
    for (std::size_t i = before; i < runs.boxes.size(); ++i) {
      runs.notes.add(NoteKind::text_box, shown_words(*runs.boxes[i]));
    }
  } else if (element.name == "w:object") {
    runs.notes.add(NoteKind::embedded, {});
  } else {
    runs.notes.add(NoteKind::picture, alternative(element));
  }
}

struct RunLook {
  Script script = Script::normal;
  bool hidden = false;
};

RunLook look_of(const Markup& run, const DocxStyles& styles) {
  RunLook look;
  const Markup* properties = child(run, "w:rPr");
  if (properties == nullptr) return look;
  const Markup* style = child(*properties, "w:rStyle");
  const std::string_view name = style == nullptr ? "" : attribute(*style, "w:val");
  const auto own = script_of(*properties);
  look.script =
      own ? *own
          : (name.empty() ? std::nullopt : found_in_styles(styles, name, &DocxStyle::script))
                .value_or(Script::normal);
  if (const Markup* hidden = child(*properties, "w:vanish")) {
    look.hidden = is_switched_on(hidden);
  } else if (!name.empty()) {
    look.hidden = found_in_styles(styles, name, &DocxStyle::hidden).value_or(false);
  }
  return look;
}

void read_piece(const Markup& piece, Script script, DocxRuns& runs) {
  const std::string& name = piece.name;
  if (name == "w:t") {
    runs.text.add(text_below(piece), script);
  } else if (name == "w:tab" || name == "w:ptab") {
    runs.text.add_gap();
  } else if (name == "w:br" || name == "w:cr") {
    runs.text.break_line();
  } else if (name == "w:noBreakHyphen") {
    runs.text.add("-", script);
  } else if (name == "w:sym") {
    add_sign(piece, runs);
  } else if (name == "w:footnoteReference" || name == "w:endnoteReference") {
    const std::string part = name.substr(0, name.size() - std::string_view("Reference").size());
    runs.text.add(runs.references.refer(part, std::string(attribute(piece, "w:id"))));
  } else if (name == "w:drawing" || name == "w:pict" || name == "w:object") {
    add_drawing(piece, runs);
  } else if (name == "mc:AlternateContent") {
    const Markup* choice = child(piece, "mc:Choice");
    if (choice == nullptr) choice = child(piece, "mc:Fallback");
    if (choice == nullptr) return;
    for (const Markup& inner : choice->children) read_piece(inner, script, runs);
  }
}

void read_run(const Markup& run, DocxRuns& runs) {
  const RunLook look = look_of(run, runs.styles);
  if (look.hidden) {
    const std::string text = text_below(run);
    if (!text.empty()) runs.notes.add(NoteKind::hidden_text, text);
    return;
  }
  for (const Markup& piece : run.children) read_piece(piece, look.script, runs);
}

void add_letters(const Markup& element, ParagraphText& text) {
  if (element.name == "m:t") text.add(text_below(element));
  for (const Markup& part : element.children) add_letters(part, text);
}

bool holds_properties(const Markup& element) {
  return element.name.ends_with("Pr");
}

}  // namespace

std::string NoteReferences::refer(const std::string& part, const std::string& id) {
  m_all.push_back({part, id});
  return "[^" + std::to_string(m_all.size()) + "]";
}

bool is_deleted(const Markup& element) {
  return element.name == "w:del" || element.name == "w:moveFrom";
}

void read_runs(const Markup& parent, DocxRuns& runs) {
  for (const Markup& element : parent.children) {
    if (element.name == "w:r") {
      read_run(element, runs);
    } else if (is_deleted(element)) {
      runs.notes.add(NoteKind::tracked_change, text_below(element));
    } else if (element.name == "m:oMath" || element.name == "m:oMathPara") {
      runs.notes.add(NoteKind::equation, {});
      add_letters(element, runs.text);
    } else if (!element.is_text() && !holds_properties(element)) {
      if (element.name == "w:ins" || element.name == "w:moveTo") {
        runs.notes.add(NoteKind::tracked_change, text_below(element));
      }
      read_runs(element, runs);
    }
  }
}

std::string shown_words(const Markup& element) {
  return shown_text(element, {"w:p", "w:tab", "w:instrText"});
}

}  // namespace bipgen::importing
