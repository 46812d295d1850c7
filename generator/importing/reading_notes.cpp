#include "importing/reading_notes.hpp"

#include <algorithm>
#include <array>

#include "text/utf8.hpp"

namespace bipgen::importing {

namespace {

using source::Kind;
using source::message;
using source::Message;
using source::Msgid;

struct Telling {
  NoteKind kind;
  Kind diagnostic;
  Msgid what;
  Msgid hint;
};

constexpr std::array<Telling, 12> tellings = {{
    {NoteKind::tracked_change, Kind::import_tracked_changes, Msgid("tracked changes"),
     Msgid("the inserted text was taken, the deleted left out; compare with the signed act")},
    {NoteKind::hidden_text, Kind::import_part_left_out, Msgid("hidden text"),
     Msgid("left out: the program that wrote the file does not show it")},
    {NoteKind::header, Kind::import_part_left_out, Msgid("running heads and feet"),
     Msgid("left out")},
    {NoteKind::comment, Kind::import_part_left_out, Msgid("comments"), Msgid("left out")},
    {NoteKind::contents, Kind::import_part_left_out, Msgid("table of contents"),
     Msgid("left out: the site makes its own")},
    {NoteKind::navigation, Kind::import_part_left_out, Msgid("parts of the page beside its text"),
     Msgid("left out")},
    {NoteKind::picture, Kind::import_object_left_out, Msgid("pictures"),
     Msgid("left out; what they say has to be written by hand")},
    {NoteKind::equation, Kind::import_object_left_out, Msgid("equations"),
     Msgid("only their letters were taken")},
    {NoteKind::text_box, Kind::import_text_box, Msgid("text boxes"),
     Msgid("read after the paragraph to which each is fixed; see whether they belong there")},
    {NoteKind::embedded, Kind::import_object_left_out, Msgid("embedded files"),
     Msgid("left out; import each by itself")},
    {NoteKind::unknown_number, Kind::import_number_form_unknown,
     Msgid("numbers in a form that is unknown"), Msgid("written in digits")},
    {NoteKind::font_sign, Kind::import_font_sign, Msgid("signs of fonts of signs"),
     Msgid("no letters of Unicode; see what they are in the file")},
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
    Message words;
    for (const std::string& each : noted.words) {
      words = words.empty() ? source::in_quotes(each)
                            : message("{}, {}", words, source::in_quotes(each));
    }
    if (noted.count > noted.words.size() && !words.empty()) words = message("{} …", words);
    const Message what = message(telling.what);
    diagnostics.add(telling.diagnostic, {path, {}},
                    words.empty() ? message("{} ({})", what, noted.count)
                                  : message("{} ({}): {}", what, noted.count, words),
                    message(telling.hint));
  }
}

}  // namespace bipgen::importing
