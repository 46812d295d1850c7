#include "importing/read_odt.hpp"

#include <algorithm>
#include <charconv>
#include <utility>
#include <vector>

#include "importing/docx_package.hpp"
#include "importing/line_numbers.hpp"
#include "importing/odt_lists.hpp"
#include "importing/reading_notes.hpp"
#include "importing/table_rows.hpp"
#include "importing/zip_parts.hpp"

namespace bipgen::importing {

namespace {

using Lines = std::vector<SourceLine>;

// "text:c" and its like; a document that asks for more gets that many.
int count_of(const Markup& element, std::string_view name) {
  constexpr int most = 1024;
  const std::string_view digits = attribute(element, name);
  int value = 1;
  std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return std::clamp(value, 1, most);
}

bool is_contents(const Markup& element) {
  return element.name == "text:table-of-content" || element.name == "text:alphabetical-index" ||
         element.name == "text:illustration-index" || element.name == "text:table-index" ||
         element.name == "text:user-index" || element.name == "text:object-index";
}

// What belongs to a text but is none of it.
bool is_aside(const Markup& element) {
  return element.is_text() || element.name == "text:tracked-changes" ||
         element.name == "text:sequence-decls" || element.name == "text:variable-decls" ||
         element.name == "text:user-field-decls" || element.name == "office:forms" ||
         element.name == "office:annotation-end";
}

const Markup* first_paragraph(const Markup& element) {
  for (const Markup& part : element.children) {
    if (part.name == "text:p" || part.name == "text:h") return &part;
    if (const Markup* found = first_paragraph(part)) return found;
  }
  return nullptr;
}

// White space is written as in HTML: several spaces are one; more are text:s.
std::string with_single_spaces(const std::string& text) {
  std::string result;
  for (const char c : text) {
    const bool is_space = c == ' ' || c == '\n' || c == '\t' || c == '\r';
    if (!is_space) {
      result += c;
    } else if (result.empty() || result.back() != ' ') {
      result += ' ';
    }
  }
  return result;
}

constexpr ShownParts shown{"text:p", "text:s", "office:annotation"};

class Reader {
 public:
  Reader(const OdtStyles& styles, ReadingNotes& notes)
      : m_styles(styles), m_counters(styles), m_notes(notes) {}

  void read_blocks(const Markup& parent, Lines& lines) {
    for (const Markup& element : parent.children) read_block(element, lines);
  }

  // The notes at the end; a note may have notes.
  void add_footnotes(Lines& lines) {
    for (std::size_t i = 0; i < m_footnotes.size(); ++i) {
      Lines own;
      if (const Markup* body = m_footnotes[i]) read_blocks(*body, own);
      add_footnote(i + 1, std::move(own), lines);
    }
  }

 private:
  struct Marker {
    std::string text;
    int depth = 0;
  };

  void read_block(const Markup& element, Lines& lines) {
    if (is_aside(element)) return;
    if (element.name == "text:p") {
      read_paragraph(element, {}, lines);
    } else if (element.name == "text:h") {
      read_heading(element, {}, lines);
    } else if (element.name == "text:list") {
      read_list(element, lines);
    } else if (element.name == "table:table") {
      std::vector<TableRow> rows;
      read_rows(element, rows);
      add_table(rows, lines);
    } else if (is_contents(element)) {
      m_notes.add(NoteKind::contents, {});
    } else if (element.name == "draw:frame") {
      read_frame(element);
      read_boxes(lines);
    } else {
      read_blocks(element, lines);
    }
  }

  void read_list(const Markup& list, Lines& lines) {
    const Markup* first = first_paragraph(list);
    m_counters.begin_list(list, first == nullptr ? "" : attribute(*first, "text:style-name"));
    for (const Markup& item : list.children) {
      if (item.name == "text:list-item") {
        read_item(item, lines);
      } else if (item.name == "text:list-header") {
        read_blocks(item, lines);
      }
    }
    m_counters.end_list();
  }

  // The first paragraph has the number; an item that begins with a list has none of its own.
  void read_item(const Markup& item, Lines& lines) {
    bool is_first = true;
    for (const Markup& part : item.children) {
      const bool is_heading = part.name == "text:h";
      if (is_first && (part.name == "text:p" || is_heading)) {
        const Marker marker{m_counters.next(item), m_counters.depth() - 1};
        is_heading ? read_heading(part, marker, lines) : read_paragraph(part, marker, lines);
      } else {
        read_block(part, lines);
      }
      if (!part.is_text()) is_first = false;
    }
  }

  void read_heading(const Markup& heading, const Marker& given, Lines& lines) {
    const int depth = count_of(heading, "text:outline-level");
    Marker marker = given;
    if (marker.text.empty() && attribute(heading, "text:is-list-header") != "true") {
      marker.text = m_counters.next_heading(depth);
    }
    SourceLine line;
    line.kind = LineKind::heading;
    line.depth = depth;
    end_paragraph(heading, marker, std::move(line), lines);
  }

  void read_paragraph(const Markup& paragraph, const Marker& marker, Lines& lines) {
    SourceLine line;
    if (!marker.text.empty()) {
      line.kind = LineKind::list_item;
      line.depth = marker.depth;
    }
    end_paragraph(paragraph, marker, std::move(line), lines);
  }

  void end_paragraph(const Markup& paragraph, const Marker& marker, SourceLine line, Lines& lines) {
    read_words(paragraph, Script::normal);
    std::vector<std::string> texts = m_text.take();
    texts.front().insert(0, marker.text);
    if (texts.front().ends_with(' ')) texts.front().pop_back();
    add_paragraph(std::move(line), std::move(texts), lines);
    read_boxes(lines);
  }

  void read_words(const Markup& parent, Script script) {
    for (const Markup& element : parent.children) read_piece(element, script);
  }

  void read_piece(const Markup& element, Script script) {
    const std::string& name = element.name;
    if (element.is_text()) {
      m_text.add(with_single_spaces(element.text), script);
    } else if (name == "text:s") {
      m_text.add(std::string(static_cast<std::size_t>(count_of(element, "text:c")), ' '), script);
    } else if (name == "text:tab") {
      m_text.add_gap();
    } else if (name == "text:line-break") {
      m_text.break_line();
    } else if (name == "text:note") {
      m_footnotes.push_back(child(element, "text:note-body"));
      m_text.add("[^" + std::to_string(m_footnotes.size()) + "]");
    } else if (name == "office:annotation") {
      m_notes.add(NoteKind::comment, text_below(element));
    } else if (name == "text:change-start" || name == "text:change") {
      m_notes.add(NoteKind::tracked_change, {});
    } else if (name == "draw:frame" || name.starts_with("draw:")) {
      read_frame(element);
    } else if (name == "text:hidden-text" || name == "text:ruby-text") {
      m_notes.add(NoteKind::hidden_text, attribute(element, "text:string-value"));
    } else if (!is_aside(element)) {
      read_words(
          element,
          name == "text:span"
              ? script_of_style(m_styles, attribute(element, "text:style-name")).value_or(script)
              : script);
    }
  }

  void read_frame(const Markup& frame) {
    const Markup* box = child(frame, "draw:text-box");
    if (box == nullptr && frame.name != "draw:frame" && first_paragraph(frame) != nullptr) {
      box = &frame;
    }
    if (box != nullptr) {
      m_notes.add(NoteKind::text_box, shown_text(*box, shown));
      m_boxes.push_back(box);
    } else if (child(frame, "draw:object") != nullptr) {
      m_notes.add(NoteKind::embedded, {});
    } else {
      const Markup* alternative = child(frame, "svg:desc");
      m_notes.add(NoteKind::picture, alternative == nullptr ? "" : text_below(*alternative));
    }
  }

  void read_boxes(Lines& lines) {
    const std::size_t first = lines.size();
    for (const Markup* box : std::exchange(m_boxes, {})) read_blocks(*box, lines);
    for (std::size_t i = first; i < lines.size(); ++i) lines[i].boxed = true;
  }

  void read_rows(const Markup& parent, std::vector<TableRow>& rows) {
    for (const Markup& element : parent.children) {
      if (element.name == "table:table-row") {
        read_cells(element, rows.emplace_back());
      } else if (element.name.starts_with("table:")) {
        read_rows(element, rows);
      }
    }
  }

  void read_cells(const Markup& row, TableRow& into) {
    for (const Markup& cell : row.children) {
      // A covered cell belongs to a wider one before or above it.
      if (cell.name == "table:covered-table-cell" || cell.name == "table:table-cell") {
        const bool is_covered = cell.name == "table:covered-table-cell";
        const int times = count_of(cell, "table:number-columns-repeated");
        for (int i = 0; i < times; ++i) {
          TableCell& next = into.cells.emplace_back();
          if (!is_covered && i == 0) read_blocks(cell, next.lines);
        }
      }
    }
  }

  const OdtStyles& m_styles;
  OdtCounters m_counters;
  ReadingNotes& m_notes;
  ParagraphText m_text;
  std::vector<const Markup*> m_boxes;
  std::vector<const Markup*> m_footnotes;
};

bool is_encrypted(const ZipParts& zip) {
  const auto manifest = zip.parts.find("META-INF/manifest.xml");
  return manifest != zip.parts.end() &&
         manifest->second.find("encryption-data") != std::string::npos;
}

void note_headers(const Markup& element, ReadingNotes& notes) {
  if (element.name.starts_with("style:header") || element.name.starts_with("style:footer")) {
    const std::string text = shown_text(element, shown);
    if (text.find_first_not_of(" \n\t\r") != std::string::npos) notes.add(NoteKind::header, text);
    return;
  }
  for (const Markup& part : element.children) note_headers(part, notes);
}

}  // namespace

std::optional<SourceText> read_odt(std::string_view bytes, const std::string& path,
                                   source::Diagnostics& diagnostics) {
  const ZipParts zip = read_zip(bytes);
  if (report_fault(zip.fault, path, diagnostics)) return std::nullopt;
  if (is_encrypted(zip)) {
    report_fault(ZipFault::encrypted, path, diagnostics);
    return std::nullopt;
  }
  ParsedMarkup parts[2];
  constexpr std::string_view names[2] = {"styles.xml", "content.xml"};
  for (std::size_t i = 0; i < 2; ++i) {
    const auto found = zip.parts.find(names[i]);
    if (found == zip.parts.end()) continue;
    parts[i] = parse_xml(found->second);
    if (report_fault(parts[i].fault, names[i], path, diagnostics)) return std::nullopt;
  }
  const Markup* body =
      descendant(parts[1].root, {"office:document-content", "office:body", "office:text"});
  if (body == nullptr) {
    diagnostics.add(source::Kind::import_damaged, {path, {}},
                    source::message("an OpenDocument text without a text"),
                    source::message("open it in LibreOffice and save it again"));
    return std::nullopt;
  }
  OdtStyles styles;
  read_odt_styles(parts[0].root, styles);
  read_odt_styles(parts[1].root, styles);
  ReadingNotes notes;
  note_headers(parts[0].root, notes);
  Reader reader(styles, notes);
  SourceText text{"ODT", false, {}};
  reader.read_blocks(*body, text.lines);
  reader.add_footnotes(text.lines);
  number_lines(text.lines);
  notes.report(path, diagnostics);
  return text;
}

}  // namespace bipgen::importing
