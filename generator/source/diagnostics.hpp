// What is wrong with the author's text, collected in place of failing. A function that reports here
// still returns a usable value.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "source/file.hpp"
#include "source/message.hpp"

namespace bipgen::source {

enum class Severity { note, warning, error };

enum class Kind {
#define BIPGEN_DIAGNOSTIC(code, severity, name) name,
#include "source/diagnostic_kinds.def"
#undef BIPGEN_DIAGNOSTIC
};

// "B0212".
std::string_view code_of(Kind kind);
// "label_out_of_order".
std::string_view name_of(Kind kind);
Severity default_severity(Kind kind);
// In the order of diagnostic_kinds.def.
std::vector<Kind> all_kinds();

// excerpt() in English, for messages that are not translated yet.
std::string quoted(std::string_view code);

struct Location {
  std::string path;
  Span span;
  bool operator==(const Location&) const = default;
};

// Printed as "<message> at line 39", or "<message> at other/file.md:39:1"; without a path, the
// message alone. So the message reads on: "pkt 15 is", "the first is".
struct Note {
  Message message;
  Location where;
  bool operator==(const Note&) const = default;
};

// Messages: lower case, no full stop, what stands in the file by in_quotes(), what was seen; `hint`
// stands after the caret: what was expected, or "did you mean".
struct Diagnostic {
  Kind kind = Kind::yaml_syntax;
  Severity severity = Severity::error;
  Location where;
  Message message;
  Message hint;
  std::vector<Note> notes;
  bool operator==(const Diagnostic&) const = default;
};

class Diagnostics {
 public:
  // The severity is the kind's own.
  Diagnostic& add(Kind kind, Location where, Message message, Message hint = {});
  void add(Diagnostic diagnostic);
  void append(Diagnostics other);

  // By path, place, kind and English message, without doubles: the same in any order of threads.
  void sort();

  const std::vector<Diagnostic>& all() const { return m_all; }
  std::vector<Diagnostic>& all() { return m_all; }
  std::size_t count(Severity severity) const;
  bool has_errors() const { return count(Severity::error) > 0; }

 private:
  std::vector<Diagnostic> m_all;
};

}  // namespace bipgen::source
