// What an import knows of a text beside its words, and the content file of both. Private to
// importing/.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "calendar/date.hpp"
#include "importing/import.hpp"
#include "importing/missing_annexes.hpp"
#include "importing/paragraphs.hpp"

namespace bipgen::importing {

struct Signed {
  std::string name;
  std::string role;
  std::string on_behalf_of;
};

// What a page says of its publication.
struct StatedRecord {
  std::string responsible;
  std::string entered_by;
  std::optional<calendar::Date> created;
};

// Empty where the text says nothing.
struct Frame {
  std::string type;  // "zarządzenie"
  std::string number;
  std::optional<calendar::Date> date;
  std::string title;
  std::string issuer;  // in the nominative, when it is not the publisher's own
  std::vector<Signed> signatures;
  std::vector<std::string> distribution;
  StatedRecord record;
  std::vector<NamedAnnex> missing_annexes;  // whose titles are known
  std::string source;
  std::vector<std::string> notes;
  std::string edition;      // of a document
  std::string approved_by;  // of a document
};

// "---", the keys that are known, "---".
std::string front_matter(const Frame& frame, Form form);

// The name of the file below the publisher's folder; empty when number or title is not known.
std::string file_name(const Frame& frame, Form form);

// Legal Markdown, each unit indented as canonical text is, nothing else changed.
std::string body_text(const std::vector<Block>& blocks, Form form, bool inline_markdown,
                      bool keep_gaps);

// The words of a body, marks of headings, tables and escapes left out.
std::vector<std::string> body_words(std::string_view body);

}  // namespace bipgen::importing
