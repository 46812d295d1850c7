#include "importing/reading_notes.hpp"

#include <algorithm>
#include <array>

#include "text/utf8.hpp"

namespace bipgen::importing {

namespace {

using source::Kind;
using source::Message;
using source::message;
using source::Msgid;

struct Telling {
  NoteKind kind;
  Kind diagnostic;
  Msgid one;
  Msgid several;
  Msgid hint;
};

constexpr std::array<Telling, 12> tellings = {{
    {NoteKind::tracked_change, Kind::import_tracked_changes, Msgid("a tracked change"),
     Msgid("tracked changes"),
     Msgid("the inserted text was taken, the deleted left out; compare with the signed act")},
    {NoteKind::hidden_text, Kind::import_part_left_out, Msgid("a hidden text"),
     Msgid("hidden texts"), Msgid("left out: the program that wrote the file does not show it")},
    {NoteKind::header, Kind::import_part_left_out, Msgid("a running head or foot"),
     Msgid("running heads and feet"), Msgid("left out")},
    {NoteKind::comment, Kind::import_part_left_out, Msgid("a comment"), Msgid("comments"),
     Msgid("left out")},
    {NoteKind::contents, Kind::import_part_left_out, Msgid("a table of contents"),
     Msgid("tables of contents"), Msgid("left out: the site makes its own")},
    {NoteKind::navigation, Kind::import_part_left_out, Msgid("a part of the page beside its text"),
     Msgid("parts of the page beside its text"), Msgid("left out")},
    {NoteKind::picture, Kind::import_object_left_out, Msgid("a picture"), Msgid("pictures"),
     Msgid("left out; what it says has to be written by hand")},
    {NoteKind::equation, Kind::import_object_left_out, Msgid("an equation"), Msgid("equations"),
     Msgid("only its letters were taken")},
    {NoteKind::text_box, Kind::import_text_box, Msgid("a text box"), Msgid("text boxes"),
     Msgid("read after the paragraph to which it is fixed; see whether it belongs there")},
    {NoteKind::embedded, Kind::import_object_left_out, Msgid("an embedded file"),
     Msgid("embedded files"), Msgid("left out; import it by itself")},
    {NoteKind::unknown_number, Kind::import_number_form_unknown,
     Msgid("a form of numbers that is unknown"), Msgid("forms of numbers that are unknown"),
     Msgid("written in digits")},
    {NoteKind::font_sign, Kind::import_font_sign, Msgid("a sign of a font of signs"),
     Msgid("signs of fonts of signs"), Msgid("no letter of Unicode; see what it is in the file")},
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
    Message said = noted.count == 1 ? message(telling.one)
                                    : message("{0} {1}", noted.count, message(telling.several));
    for (std::size_t i = 0; i < noted.words.size(); ++i) {
      const Message words = source::in_quotes(noted.words[i]);
      said = i == 0 ? message("{}: {}", said, words) : message("{}, {}", said, words);
    }
    if (noted.count > noted.words.size() && !noted.words.empty()) {
      said = message("{} {}", said, "…");
    }
    diagnostics.add(telling.diagnostic, {path, {}}, said, message(telling.hint));
  }
}

}  // namespace bipgen::importing
