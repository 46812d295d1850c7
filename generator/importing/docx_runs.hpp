// The pieces of a paragraph of a Word document -> its text. Internal to the reader of DOCX.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "importing/docx_styles.hpp"
#include "importing/markup.hpp"
#include "importing/paragraph_text.hpp"
#include "importing/reading_notes.hpp"

namespace bipgen::importing {

// Footnotes and endnotes in the order in which the text refers to them.
class NoteReferences {
 public:
  // "[^3]"
  std::string refer(const std::string& part, const std::string& id);
  struct Reference {
    std::string part;  // "w:footnote" or "w:endnote"
    std::string id;
  };
  const std::vector<Reference>& all() const { return m_all; }

 private:
  std::vector<Reference> m_all;
};

struct DocxRuns {
  const DocxStyles& styles;
  NoteReferences& references;
  ReadingNotes& notes;
  ParagraphText text;
  std::vector<const Markup*> boxes;  // text boxes that hang on the paragraph: w:txbxContent
};

// Adds what the children of a paragraph say, inserted text with the rest and deleted text not.
void read_runs(const Markup& parent, DocxRuns& runs);

// The words of a text box or a running head for messages: without the codes of fields.
std::string shown_words(const Markup& element);

// Whether this element is the trace of a tracked deletion, with all that is in it.
bool is_deleted(const Markup& element);

}  // namespace bipgen::importing
