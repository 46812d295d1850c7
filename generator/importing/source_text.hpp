// The text of a file that arrived, whatever its format: its lines in the order of reading, to the
// letter. The readers (PDF, DOCX, ODT, HTML, Markdown of converters, plain text) make it; all that
// follows (repairs, levels, front matter) knows no format. An empty file has no lines.
#pragma once

#include <string>
#include <vector>

namespace bipgen::importing {

// Whether the next line may go on with the sentence of this one.
enum class LineEnd {
  unknown,    // a line of a page: the end says nothing
  paragraph,  // the format says that a paragraph ends here (DOCX, ODT, HTML, Markdown)
};

enum class LineKind {
  text,
  heading,    // the format says so
  list_item,  // the format says so; the marker, typed or numbered by the format, begins `text`
  table_row,  // `cells` has the text, `text` is empty
};

// What a line has of the notes at the foot of its page, as their size and place tell.
enum class NotePart {
  none,
  begins,   // the number of a note begins it
  goes_on,  // with the note of the line before, perhaps of the page before
};

struct SourceLine {
  LineKind kind = LineKind::text;
  LineEnd end = LineEnd::unknown;
  int depth = 0;   // of a heading (from 1) or a list item (from 0)
  int page = 0;    // from 1; 0 where the format has no pages
  int number = 0;  // from 1: the line of the page, or of the file where there are no pages
  NotePart note = NotePart::none;
  bool boxed = false;  // in a text box beside the text
  // UTF-8 without the line's end. Spaces as they came: a gap of several may be a column.
  // Blank lines are kept: they have no text.
  std::string text;
  std::vector<std::string> cells;
};

struct SourceText {
  std::string format;  // as messages name it: "PDF", "DOCX", "Markdown"
  // The words are inline Markdown: asterisks are emphasis, a backslash escapes. Otherwise they are
  // plain.
  bool inline_markdown = false;
  std::vector<SourceLine> lines;
};

}  // namespace bipgen::importing
