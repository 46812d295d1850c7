#include "parsing/headings.hpp"

#include <array>

#include "act/citation.hpp"
#include "act/reading.hpp"
#include "parsing/markers.hpp"
#include "text/ascii.hpp"
#include "text/letters.hpp"
#include "text/words.hpp"

namespace bipgen::parsing {

namespace {

using act::Level;
using act::MarkerStyle;
using act::skip_space;

struct ChapterWord {
  std::string_view word;  // lower case
  std::string_view written;
  Level level;
};
constexpr std::array<ChapterWord, 4> chapter_words{{
    {"dział", "Dział", Level::dzial},
    {"rozdział", "Rozdział", Level::rozdzial},
    {"oddział", "Oddział", Level::oddzial},
    {"załącznik", "Załącznik", Level::zalacznik},
}};

std::size_t first_word_end(std::string_view text) {
  std::size_t end = 0;
  while (end < text.size() && text[end] != ' ' && text[end] != '.' && text[end] != '\t' &&
         text[end] != '\xC2') {
    ++end;
  }
  return end;
}

const ChapterWord* chapter_word(std::string_view text) {
  if (text.empty() || std::string_view("DdRrOoZz").find(text.front()) == text.npos) return nullptr;
  const std::size_t end = first_word_end(text);
  if (end > 12) return nullptr;
  const std::string word = text::to_lower(text.substr(0, end));
  for (const ChapterWord& known : chapter_words) {
    if (word == known.word) return &known;
  }
  return nullptr;
}

// The byte after "12a", "IV", "IIa" at `at`; `at` when there is no such number.
std::size_t chapter_label_end(std::string_view text, std::size_t at) {
  std::size_t end = at;
  if (end < text.size() && text::is_digit(text[end])) {
    while (end < text.size() && text::is_digit(text[end])) ++end;
    if (end - at > 9) return at;
  } else {
    while (end < text.size() && std::string_view("IVXLCDM").find(text[end]) != text.npos) ++end;
    if (end == at ||
        !act::successor(act::Label(std::string(text.substr(at, end - at))), Level::dzial)) {
      return at;
    }
  }
  end = added_letters_end(text, end);
  const bool ends = end == text.size() || text[end] == '.' || skip_space(text, end) > end;
  return ends ? end : at;
}

// After "nr" an annex may bear a capital letter as well.
std::size_t annex_label_end(std::string_view text, std::size_t at) {
  const std::size_t end = chapter_label_end(text, at);
  const bool one_capital =
      end == at && at < text.size() && text::is_ascii_upper(text[at]) &&
      (at + 1 == text.size() || text[at + 1] == '.' || skip_space(text, at + 1) > at + 1);
  return one_capital ? at + 1 : end;
}

// What follows the word and the label: a full stop or none, and the title.
HeadingText with_title(std::string_view text, std::size_t after_label, HeadingText heading) {
  std::size_t at = after_label;
  if (at < text.size() && text[at] == '.') {
    ++at;
  } else {
    heading.style = MarkerStyle::bare;
  }
  heading.title = text::trimmed(text.substr(at));
  return heading;
}

HeadingText read_annex(std::string_view text, std::size_t word_end) {
  HeadingText heading{Level::zalacznik, {}, MarkerStyle::inline_marker, {}};
  std::size_t begin = skip_space(text, word_end);
  std::size_t end = begin;
  const std::string_view nr = text.substr(begin, 2);
  if (begin > word_end && (nr == "nr" || nr == "Nr" || nr == "NR")) {
    begin = skip_space(text, begin + 2);
    end = annex_label_end(text, begin);
  } else if (begin > word_end) {
    end = chapter_label_end(text, begin);
  }
  heading.label = text.substr(begin, end - begin);
  return with_title(text, heading.label.empty() ? word_end : end, heading);
}

HeadingText read_document_heading(std::string_view text) {
  const HeadingText unnumbered{Level::srodtytul, {}, MarkerStyle::inline_marker, text};
  std::size_t end = 0;
  std::size_t dots = 0;
  while (end < text.size() && text::is_digit(text[end])) {
    const std::size_t part = end;
    while (end < text.size() && text::is_digit(text[end])) ++end;
    if (end - part > 9) return unnumbered;
    if (end + 1 >= text.size() || text[end] != '.' || !text::is_digit(text[end + 1])) break;
    ++end;
    ++dots;
  }
  const bool has_stop = end < text.size() && text[end] == '.';
  const std::size_t after = has_stop ? end + 1 : end;
  const bool ends = after == text.size() || skip_space(text, after) > after;
  // "2030 wizja": a year, not a number.
  if (end == 0 || !ends || (dots == 0 && !has_stop && end > 3) || end > 40) return unnumbered;
  return with_title(text, end,
                    {Level::rozdzial, text.substr(0, end), MarkerStyle::inline_marker, {}});
}

HeadingText read_unescaped(std::string_view text, Grammar grammar) {
  const HeadingText unnumbered{Level::srodtytul, {}, MarkerStyle::inline_marker, text};
  const ChapterWord* word = chapter_word(text);
  if (word && word->level == Level::zalacznik) return read_annex(text, first_word_end(text));
  if (grammar == Grammar::document) return read_document_heading(text);
  if (!word) return unnumbered;
  const std::size_t begin = skip_space(text, first_word_end(text));
  const std::size_t end = chapter_label_end(text, begin);
  if (end == begin || begin == first_word_end(text)) return unnumbered;
  return with_title(text, end,
                    {word->level, text.substr(begin, end - begin), MarkerStyle::inline_marker, {}});
}

bool would_be_numbered(std::string_view text, Grammar grammar) {
  while (!text.empty() && text.front() == '\\') text.remove_prefix(1);
  return read_unescaped(text, grammar).level != Level::srodtytul;
}

}  // namespace

HeadingText read_heading(std::string_view text, Grammar grammar) {
  if (!text.empty() && text.front() == '\\' && would_be_numbered(text, grammar)) {
    return {Level::srodtytul, {}, MarkerStyle::inline_marker, text.substr(1)};
  }
  return read_unescaped(text, grammar);
}

std::string heading_text(const act::Provision& heading, Grammar grammar) {
  if (heading.level == Level::srodtytul) {
    return (would_be_numbered(heading.title, grammar) ? "\\" : "") + heading.title;
  }
  std::string out;
  for (const ChapterWord& known : chapter_words) {
    const bool named = grammar == Grammar::act || known.level == Level::zalacznik;
    if (known.level == heading.level && named) out = known.written;
  }
  if (heading.level == Level::zalacznik && !heading.label.empty()) out += " nr";
  if (!heading.label.empty()) {
    if (!out.empty()) out += ' ';
    out += heading.label.text();
  }
  if (heading.style == MarkerStyle::inline_marker) out += '.';
  if (!heading.title.empty()) out += ' ' + heading.title;
  return out;
}

bool looks_like_chapter(std::string_view line) {
  if (!chapter_word(line)) return false;
  const HeadingText heading = read_unescaped(line, Grammar::act);
  return heading.level != Level::srodtytul && !heading.label.empty() &&
         (heading.title.empty() || heading.style == MarkerStyle::inline_marker);
}

}  // namespace bipgen::parsing
