// `bipgen new`: a content file to fill in, with every key explained. A pure function; the command
// writes what it gives.
#pragma once

#include <optional>
#include <string>

#include "calendar/date.hpp"
#include "source/message.hpp"

namespace bipgen::app {

struct NewContent {
  std::string kind;  // a type of act ("zarządzenie"), "dokument", "strona" or "rejestr"
  std::string name;  // the number of an act; for the others, the name of the file without ending
  std::optional<calendar::Date> date;  // of an act, when it is known
  calendar::Date today;                // its year is that of an act without any
};

struct NewFile {
  std::string path;  // below the content folder: "acts/2026/12.md"
  std::string text;
  std::string schema;       // name of its JSON Schema: "act"
  source::Message problem;  // why there is no file; else empty
  source::Message note;     // what the user should look at; empty where nothing
};

// The keys that must be there stand empty, so that `check` asks for them and for nothing else; the
// others stand as comments, each with its meaning in Polish and an example.
NewFile new_content(const NewContent& asked);

// The file with the line by which editors' programs find the schema: `schema` is its path from the
// file's folder.
std::string with_schema_line(const NewFile& file, const std::string& schema);

}  // namespace bipgen::app
