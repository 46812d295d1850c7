#include "importing/read_docx.hpp"

#include <utility>

#include "importing/docx_numbering.hpp"
#include "importing/docx_package.hpp"
#include "importing/docx_runs.hpp"
#include "importing/line_numbers.hpp"
#include "importing/table_rows.hpp"
#include "text/ascii.hpp"

namespace bipgen::importing {

namespace {

using Lines = std::vector<SourceLine>;

std::string_view value_of(const Markup* properties, std::string_view name) {
  const Markup* found = properties == nullptr ? nullptr : child(*properties, name);
  return found == nullptr ? std::string_view() : attribute(*found, "w:val");
}

// A tracked deletion of the paragraph's end: the next paragraph goes on with it.
bool end_is_deleted(const Markup* properties) {
  if (properties == nullptr) return false;
  const Markup* mark = child(*properties, "w:rPr");
  return mark != nullptr &&
         (child(*mark, "w:del") != nullptr || child(*mark, "w:moveFrom") != nullptr);
}

bool row_is_deleted(const Markup& row) {
  return descendant(row, {"w:trPr", "w:del"}) != nullptr;
}

class Reader {
 public:
  Reader(const DocxStyles& styles, ReadingNotes& notes)
      : m_styles(styles),
        m_counters(styles),
        m_notes(notes),
        m_runs{styles, m_references, notes, {}, {}} {}

  const NoteReferences& references() const { return m_references; }

  // Paragraphs, tables and what holds them.
  void read_blocks(const Markup& parent, Lines& lines) {
    for (const Markup& element : parent.children) {
      if (element.name == "w:p") {
        read_paragraph(element, lines);
      } else if (element.name == "w:tbl") {
        read_table(element, lines);
      } else if (element.name == "w:sdt") {
        read_control(element, lines);
      } else if (is_deleted(element)) {
        m_notes.add(NoteKind::tracked_change, text_below(element));
      } else if (element.name == "w:altChunk") {
        m_notes.add(NoteKind::embedded, {});
      } else if (element.name == "mc:AlternateContent") {
        if (const Markup* choice = child(element, "mc:Choice")) read_blocks(*choice, lines);
      } else if (!element.is_text() && !element.name.ends_with("Pr")) {
        read_blocks(element, lines);
      }
    }
  }

 private:
  void read_control(const Markup& control, Lines& lines) {
    const Markup* gallery = descendant(control, {"w:sdtPr", "w:docPartObj", "w:docPartGallery"});
    const Markup* content = child(control, "w:sdtContent");
    if (content == nullptr) return;
    if (gallery != nullptr && attribute(*gallery, "w:val") == "Table of Contents") {
      m_notes.add(NoteKind::contents, {});
    } else {
      read_blocks(*content, lines);
    }
  }

  bool is_of_contents(std::string_view style) const {
    const auto found = m_styles.styles.find(style);
    return found != m_styles.styles.end() && found->second.name.starts_with("toc ");
  }

  void read_paragraph(const Markup& paragraph, Lines& lines) {
    const Markup* properties = child(paragraph, "w:pPr");
    if (is_of_contents(value_of(properties, "w:pStyle"))) {
      m_notes.add(NoteKind::contents, {});
      return;
    }
    read_runs(paragraph, m_runs);
    if (end_is_deleted(properties)) {
      m_notes.add(NoteKind::tracked_change, {});
    } else {
      end_paragraph(properties, lines);
    }
    const auto boxes = std::exchange(m_runs.boxes, {});
    const std::size_t first = lines.size();
    for (const Markup* box : boxes) read_blocks(*box, lines);
    for (std::size_t i = first; i < lines.size(); ++i) lines[i].boxed = true;
  }

  int heading_depth(const Markup* properties) const {
    const auto own = text::whole_number(value_of(properties, "w:outlineLvl"));
    const auto outline =
        own ? own
            : found_in_styles(m_styles, value_of(properties, "w:pStyle"), &DocxStyle::outline);
    // 9 is the level of plain text.
    return outline && *outline >= 0 && *outline < docx_levels ? *outline + 1 : 0;
  }

  void end_paragraph(const Markup* properties, Lines& lines) {
    SourceLine line;
    const auto place = list_place(m_styles, properties);
    DocxMarker marker;
    if (place) marker = m_counters.next(*place);
    if (!marker.unknown_form.empty()) m_notes.add(NoteKind::unknown_number, marker.unknown_form);
    std::vector<std::string> texts = m_runs.text.take();
    texts.front().insert(0, marker.text);
    if (texts.front().ends_with(' ')) texts.front().pop_back();
    line.depth = heading_depth(properties);
    if (line.depth > 0) {
      line.kind = LineKind::heading;
    } else if (!marker.text.empty()) {
      line.kind = LineKind::list_item;
      line.depth = marker.level;
    }
    add_paragraph(std::move(line), std::move(texts), lines);
  }

  void read_table(const Markup& table, Lines& lines) {
    std::vector<TableRow> rows;
    read_rows(table, rows);
    add_table(rows, lines);
  }

  void read_rows(const Markup& parent, std::vector<TableRow>& rows) {
    for (const Markup& element : parent.children) {
      if (element.name == "w:tr") {
        if (row_is_deleted(element)) {
          m_notes.add(NoteKind::tracked_change, text_below(element));
        } else {
          read_cells(element, rows.emplace_back());
        }
      } else if (is_deleted(element)) {
        m_notes.add(NoteKind::tracked_change, text_below(element));
      } else if (!element.is_text() && !element.name.ends_with("Pr")) {
        read_rows(element, rows);
      }
    }
  }

  void read_cells(const Markup& parent, TableRow& row) {
    for (const Markup& element : parent.children) {
      if (element.name == "w:tc") {
        TableCell& cell = row.cells.emplace_back();
        cell.width =
            text::whole_number(value_of(child(element, "w:tcPr"), "w:gridSpan")).value_or(1);
        read_blocks(element, cell.lines);
      } else if (!element.is_text() && !element.name.ends_with("Pr")) {
        read_cells(element, row);
      }
    }
  }

  const DocxStyles& m_styles;
  DocxCounters m_counters;
  ReadingNotes& m_notes;
  NoteReferences m_references;
  DocxRuns m_runs;
};

// The notes at the end, in the order of their references; a note may refer to others.
void add_footnotes(const DocxPackage& package, Reader& reader, Lines& lines) {
  std::map<std::pair<std::string, std::string>, const Markup*> known;
  for (const auto& [part, tree] :
       {std::pair{"w:footnote", &package.footnotes}, std::pair{"w:endnote", &package.endnotes}}) {
    const Markup* root = child(*tree, std::string(part) + "s");
    if (root == nullptr) continue;
    for (const Markup& note : root->children) {
      known[{part, std::string(attribute(note, "w:id"))}] = &note;
    }
  }
  const std::size_t most = known.size() + reader.references().all().size();
  for (std::size_t i = 0; i < reader.references().all().size() && i < most; ++i) {
    const auto reference = reader.references().all()[i];
    const auto note = known.find({reference.part, reference.id});
    Lines own;
    if (note != known.end()) reader.read_blocks(*note->second, own);
    add_footnote(i + 1, std::move(own), lines);
  }
}

void note_parts_left_out(const DocxPackage& package, ReadingNotes& notes) {
  for (const Markup& header : package.headers) {
    const std::string text = shown_words(header);
    if (text.find_first_not_of(" \n\t\r") != std::string::npos) notes.add(NoteKind::header, text);
  }
  const Markup* comments = child(package.comments, "w:comments");
  if (comments == nullptr) return;
  for (const Markup& comment : comments->children) {
    if (!comment.is_text()) notes.add(NoteKind::comment, text_below(comment));
  }
}

}  // namespace

std::optional<SourceText> read_docx(std::string_view bytes, const std::string& path,
                                    source::Diagnostics& diagnostics) {
  const ZipParts zip = read_zip(bytes);
  if (report_fault(zip.fault, path, diagnostics)) return std::nullopt;
  const auto package = open_docx(zip, path, diagnostics);
  if (!package) return std::nullopt;
  const DocxStyles styles = read_docx_styles(package->styles, package->numbering);
  ReadingNotes notes;
  Reader reader(styles, notes);
  SourceText text{"DOCX", false, {}};
  reader.read_blocks(*descendant(package->document, {"w:document", "w:body"}), text.lines);
  add_footnotes(*package, reader, text.lines);
  note_parts_left_out(*package, notes);
  number_lines(text.lines);
  notes.report(path, diagnostics);
  return text;
}

}  // namespace bipgen::importing
