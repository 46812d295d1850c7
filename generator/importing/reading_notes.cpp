#include "importing/reading_notes.hpp"

#include <algorithm>
#include <array>

#include "text/utf8.hpp"

namespace bipgen::importing {

namespace {

using source::Kind;

struct Telling {
  NoteKind kind;
  Kind diagnostic;
  std::string_view one;
  std::string_view several;
  std::string_view hint;
};

constexpr std::array<Telling, 12> tellings = {{
    {NoteKind::tracked_change, Kind::import_tracked_changes, "a tracked change", "tracked changes",
     "the inserted text was taken, the deleted left out; compare with the signed act"},
    {NoteKind::hidden_text, Kind::import_part_left_out, "a hidden text", "hidden texts",
     "left out: the program that wrote the file does not show it"},
    {NoteKind::header, Kind::import_part_left_out, "a running head or foot",
     "running heads and feet", "left out"},
    {NoteKind::comment, Kind::import_part_left_out, "a comment", "comments", "left out"},
    {NoteKind::contents, Kind::import_part_left_out, "a table of contents", "tables of contents",
     "left out: the site makes its own"},
    {NoteKind::navigation, Kind::import_part_left_out, "a part of the page beside its text",
     "parts of the page beside its text", "left out"},
    {NoteKind::picture, Kind::import_object_left_out, "a picture", "pictures",
     "left out; what it says has to be written by hand"},
    {NoteKind::equation, Kind::import_object_left_out, "an equation", "equations",
     "only its letters were taken"},
    {NoteKind::text_box, Kind::import_text_box, "a text box", "text boxes",
     "read after the paragraph to which it is fixed; see whether it belongs there"},
    {NoteKind::embedded, Kind::import_object_left_out, "an embedded file", "embedded files",
     "left out; import it by itself"},
    {NoteKind::unknown_number, Kind::import_number_form_unknown,
     "a form of numbers that is unknown", "forms of numbers that are unknown", "written in digits"},
    {NoteKind::font_sign, Kind::import_font_sign, "a sign of a font of signs",
     "signs of fonts of signs", "no letter of Unicode; see what it is in the file"},
}};

constexpr std::size_t most_shown = 5;
constexpr std::size_t longest_shown = 40;

std::string in_one_line(std::string_view words) {
  std::string line;
  for (const char c : words) {
    const bool is_space = c == ' ' || c == '\n' || c == '\t' || c == '\r';
    if (is_space && (line.empty() || line.back() == ' ')) continue;
    line += is_space ? ' ' : c;
  }
  if (line.ends_with(' ')) line.pop_back();
  return line;
}

std::string cut(const std::string& words) {
  std::size_t at = 0;
  for (std::size_t i = 0; i < longest_shown && at < words.size(); ++i) {
    at += text::character_at(words, at).length;
  }
  return at < words.size() ? words.substr(0, at) + "…" : words;
}

}  // namespace

void ReadingNotes::add(NoteKind kind, std::string_view words) {
  Noted& noted = m_noted[kind];
  std::string shown = in_one_line(words);
  const bool is_known =
      std::find(noted.words.begin(), noted.words.end(), cut(shown)) != noted.words.end();
  if (is_known) {
    // A head that stands in several sections is one head.
    if (kind != NoteKind::header) ++noted.count;
    return;
  }
  ++noted.count;
  if (!shown.empty() && noted.words.size() < most_shown) noted.words.push_back(cut(shown));
}

void ReadingNotes::report(const std::string& path, source::Diagnostics& diagnostics) const {
  for (const Telling& telling : tellings) {
    const auto found = m_noted.find(telling.kind);
    if (found == m_noted.end()) continue;
    const Noted& noted = found->second;
    std::string message = noted.count == 1
                              ? std::string(telling.one)
                              : std::to_string(noted.count) + " " + std::string(telling.several);
    for (std::size_t i = 0; i < noted.words.size(); ++i) {
      message += (i == 0 ? ": `" : ", `") + noted.words[i] + "`";
    }
    if (noted.count > noted.words.size() && !noted.words.empty()) message += " …";
    diagnostics.add(telling.diagnostic, {path, {}}, std::move(message), std::string(telling.hint));
  }
}

}  // namespace bipgen::importing
