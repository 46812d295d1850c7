#include "importing/read_html.hpp"

#include <algorithm>
#include <charconv>
#include <map>
#include <optional>
#include <utility>
#include <vector>

#include "importing/html_content.hpp"
#include "importing/html_layout.hpp"
#include "importing/html_notes.hpp"
#include "importing/line_numbers.hpp"
#include "importing/list_numbers.hpp"
#include "importing/markup.hpp"
#include "importing/paragraph_text.hpp"
#include "importing/table_rows.hpp"
#include "parsing/markers.hpp"

namespace bipgen::importing {

namespace {

using Lines = std::vector<SourceLine>;

std::optional<int> number_of(const Markup& element, std::string_view name) {
  const std::string_view digits = attribute(element, name);
  int value = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  if (digits.empty() || error != std::errc()) return std::nullopt;
  return value;
}

// The form of an ordered list's numbers, by its attribute or its style.
NumberForm form_of(const Markup& list) {
  const std::string_view type = attribute(list, "type");
  const std::string_view style = attribute(list, "style");
  const auto styled = [style](std::string_view name) {
    return style.find(name) != std::string_view::npos;
  };
  if (type == "a" || styled("lower-alpha") || styled("lower-latin")) {
    return NumberForm::lower_letter_pair;
  }
  if (type == "A" || styled("upper-alpha") || styled("upper-latin")) {
    return NumberForm::upper_letter_pair;
  }
  if (type == "i" || styled("lower-roman")) return NumberForm::lower_roman;
  if (type == "I" || styled("upper-roman")) return NumberForm::upper_roman;
  if (styled("list-style-type:none") || styled("list-style-type: none")) return NumberForm::none;
  return NumberForm::decimal;
}

// The first words of an element, as far as its first text has them.
std::string_view first_words(const Markup& element) {
  if (element.is_text()) {
    const std::size_t begin = element.text.find_first_not_of(" \n\t\r");
    return begin == std::string::npos ? std::string_view()
                                      : std::string_view(element.text).substr(begin);
  }
  for (const Markup& part : element.children) {
    const std::string_view found = first_words(part);
    if (!found.empty()) return found;
  }
  return {};
}

// Pages write the markers of the law themselves and hide those of the list by their style sheet,
// which we do not read: most items begin with one.
bool has_own_markers(const Markup& list) {
  std::size_t items = 0;
  std::size_t marked = 0;
  for (const Markup& item : list.children) {
    if (item.name != "li") continue;
    ++items;
    const std::string_view words = first_words(item);
    const std::string_view word = words.substr(0, words.find_first_of(" \n\t\r"));
    if (word.starts_with("§") || parsing::read_marker(word)) ++marked;
  }
  return marked * 2 > items;
}

int heading_depth(const Markup& element) {
  const std::string& name = element.name;
  return name.size() == 2 && name[0] == 'h' && name[1] >= '1' && name[1] <= '6' ? name[1] - '0' : 0;
}

class Reader {
 public:
  Reader(const Markup& content, Within within, ReadingNotes& notes)
      : m_note_links(note_links(content)), m_within(within), m_notes(notes) {}

  void read_children(const Markup& parent, Lines& lines) {
    for (const Markup& element : parent.children) read(element, lines);
  }

  void end_paragraph(Lines& lines) {
    if (m_text.empty() && m_marker.empty()) {
      m_text.take();
      return;
    }
    std::vector<std::string> texts = m_text.take();
    texts.front().insert(0, m_marker);
    if (texts.front().ends_with(' ')) texts.front().pop_back();
    SourceLine line;
    if (m_heading > 0) {
      line.kind = LineKind::heading;
      line.depth = m_heading;
    } else if (!m_marker.empty()) {
      line.kind = LineKind::list_item;
      line.depth = m_lists - 1;
    }
    m_marker.clear();
    m_ends_in_space = true;
    add_paragraph(std::move(line), std::move(texts), lines);
  }

 private:
  void read(const Markup& element, Lines& lines) {
    if (element.is_text()) return add_words(element.text);
    if (is_beside_text(element, m_within, m_notes)) return;
    if (add_note_link(element)) return;
    const std::string& name = element.name;
    if (name == "br") {
      m_text.break_line();
      m_ends_in_space = true;
    } else if (name == "del") {
      m_notes.add(NoteKind::tracked_change, text_below(element));
    } else if (name == "img") {
      read_picture(element);
    } else if (name == "sup" || name == "sub") {
      const Script before =
          std::exchange(m_script, name == "sup" ? Script::superscript : Script::subscript);
      read_children(element, lines);
      m_script = before;
    } else if (const Layout layout = layout_of(element); layout == Layout::block) {
      read_block(element, lines);
    } else {
      if (layout == Layout::apart) add_gap();
      read_children(element, lines);
      if (layout == Layout::apart) add_gap();
    }
  }

  // In place of a note's number, in the text and at the head of the note.
  bool add_note_link(const Markup& element) {
    const auto link = m_note_links.find(&element);
    if (link == m_note_links.end()) return false;
    m_text.add(link->second);
    m_ends_in_space = link->second.ends_with(' ');
    return true;
  }

  // Listed later among the several spaces that become one.
  void add_gap() {
    m_text.add_gap();
    m_ends_in_space = true;
  }

  void read_block(const Markup& element, Lines& lines) {
    const std::string& name = element.name;
    // The marker of an item waits for the paragraph in it, but not for a table.
    if (!m_text.empty() || name == "table") end_paragraph(lines);
    if (name == "ol" || name == "ul") {
      read_list(element, lines);
    } else if (name == "table") {
      read_table(element, lines);
    } else if (const int depth = heading_depth(element); depth > 0) {
      m_heading = depth;
      read_children(element, lines);
      end_paragraph(lines);
      m_heading = 0;
    } else {
      m_preformatted += name == "pre" ? 1 : 0;
      read_children(element, lines);
      end_paragraph(lines);
      m_preformatted -= name == "pre" ? 1 : 0;
    }
  }

  // White space is one space; at the beginning of a line it is none. In <pre> it stands as it is.
  void add_words(const std::string& text) {
    std::string words;
    for (const char c : text) {
      const bool is_space = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
      if (m_preformatted > 0 && is_space) {
        m_text.add(std::exchange(words, {}), m_script);
        if (c == '\n') {
          m_text.break_line();
        } else {
          m_text.add(" ");
        }
      } else if (!is_space) {
        words += c;
        m_ends_in_space = false;
      } else if (!m_ends_in_space) {
        words += ' ';
        m_ends_in_space = true;
      }
    }
    m_text.add(words, m_script);
  }

  void read_picture(const Markup& picture) {
    const std::string_view alternative = attribute(picture, "alt");
    if (!alternative.empty()) m_notes.add(NoteKind::picture, alternative);
  }

  void read_list(const Markup& list, Lines& lines) {
    const bool ordered = list.name == "ol";
    const NumberForm form = has_own_markers(list) ? NumberForm::none : form_of(list);
    int next = number_of(list, "start").value_or(1);
    ++m_lists;
    for (const Markup& item : list.children) {
      if (item.name != "li") {
        read(item, lines);
        continue;
      }
      end_paragraph(lines);
      next = number_of(item, "value").value_or(next);
      const bool has_form = form != NumberForm::none && has_attribute(item, "type");
      const NumberForm own = has_form ? form_of(item) : form;
      if (ordered) {
        m_marker = own == NumberForm::none ? "" : print_number(next, own) + ". ";
      } else {
        m_marker = form == NumberForm::none ? "" : "• ";
      }
      ++next;
      read_children(item, lines);
      end_paragraph(lines);
    }
    --m_lists;
  }

  void read_table(const Markup& table, Lines& lines) {
    std::vector<TableRow> rows;
    read_rows(table, rows, lines);
    add_table(rows, lines);
  }

  // Rows; a caption stands before them.
  void read_rows(const Markup& parent, std::vector<TableRow>& rows, Lines& lines) {
    for (const Markup& element : parent.children) {
      if (element.is_text()) {
        add_words(element.text);
        end_paragraph(lines);
      } else if (is_beside_text(element, m_within, m_notes)) {
        continue;
      } else if (element.name == "tr") {
        TableRow& row = rows.emplace_back();
        for (const Markup& cell : element.children) read_cell(cell, row);
      } else if (element.name == "thead" || element.name == "tbody" || element.name == "tfoot") {
        read_rows(element, rows, lines);
      } else {
        read_block(element, lines);
      }
    }
  }

  void read_cell(const Markup& element, TableRow& row) {
    if (element.name != "td" && element.name != "th") return;
    if (is_beside_text(element, m_within, m_notes)) return;
    TableCell& cell = row.cells.emplace_back();
    cell.width = number_of(element, "colspan").value_or(1);
    const int heading = std::exchange(m_heading, 0);
    read_children(element, cell.lines);
    end_paragraph(cell.lines);
    m_heading = heading;
  }

  std::map<const Markup*, std::string> m_note_links;
  Within m_within;
  ReadingNotes& m_notes;
  ParagraphText m_text;
  Script m_script = Script::normal;
  std::string m_marker;
  bool m_ends_in_space = true;
  int m_heading = 0;
  int m_lists = 0;
  int m_preformatted = 0;
};

// What stands around the main content: the other children on the way down to it.
bool note_around(const Markup& element, const Markup& content, ReadingNotes& notes) {
  if (&element == &content) return true;
  const auto holds =
      std::find_if(element.children.begin(), element.children.end(),
                   [&](const Markup& part) { return note_around(part, content, notes); });
  if (holds == element.children.end()) return false;
  for (const Markup& part : element.children) {
    if (&part == &*holds || is_beside_text(part, Within::page, notes)) continue;
    const std::string words = text_below(part);
    if (words.find_first_not_of(" \t\r\n") != std::string::npos) {
      notes.add(NoteKind::navigation, words);
    }
  }
  return true;
}

}  // namespace

SourceText read_html(std::string_view utf8, const std::string& path,
                     source::Diagnostics& diagnostics) {
  const Markup page = parse_html(utf8);
  const Markup& content = main_content(page);
  ReadingNotes notes;
  note_around(page, content, notes);
  const bool is_all = content.name == "body" || &content == &page;
  Reader reader(content, is_all ? Within::page : Within::main_content, notes);
  SourceText text{"HTML", false, {}};
  reader.read_children(content, text.lines);
  reader.end_paragraph(text.lines);
  number_lines(text.lines);
  notes.report(path, diagnostics);
  return text;
}

std::string declared_encoding(std::string_view bytes) {
  std::string head(bytes.substr(0, 4096));
  for (char& c : head) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  for (const std::string_view key : {"charset=", "encoding="}) {
    std::size_t at = head.find(key);
    if (at == std::string::npos) continue;
    at = head.find_first_not_of("\"' ", at + key.size());
    if (at == std::string::npos) continue;
    return head.substr(at, head.find_first_of("\"' ;/>?", at) - at);
  }
  return {};
}

}  // namespace bipgen::importing
