#include "importing/paragraph_text.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "text/ascii.hpp"
#include "text/utf8.hpp"

namespace bipgen::importing {

namespace {

constexpr std::string_view gap = "    ";

struct Shape {
  char normal;
  std::string_view raised;
  std::string_view lowered;
};
constexpr std::array<Shape, 17> shapes = {{
    {'0', "⁰", "₀"},
    {'1', "¹", "₁"},
    {'2', "²", "₂"},
    {'3', "³", "₃"},
    {'4', "⁴", "₄"},
    {'5', "⁵", "₅"},
    {'6', "⁶", "₆"},
    {'7', "⁷", "₇"},
    {'8', "⁸", "₈"},
    {'9', "⁹", "₉"},
    {'+', "⁺", "₊"},
    {'-', "⁻", "₋"},
    {'=', "⁼", "₌"},
    {'(', "⁽", "₍"},
    {')', "⁾", "₎"},
    {' ', " ", " "},
    {'n', "ⁿ", "ₙ"},
}};

std::string reshaped(const std::string& text, Script script) {
  std::string result;
  for (const char c : text) {
    const auto* found = std::find_if(shapes.begin(), shapes.end(),
                                     [c](const Shape& shape) { return shape.normal == c; });
    if (found == shapes.end()) return text;
    result += script == Script::superscript ? found->raised : found->lowered;
  }
  return result;
}

// "5", "13a": what a raised number can be part of.
bool is_label(std::string_view word) {
  const auto letters = std::find_if_not(word.begin(), word.end(), text::is_digit);
  return letters != word.begin() && word.end() - letters <= 3 &&
         std::all_of(letters, word.end(), text::is_ascii_lower);
}

bool names_level(std::string_view word) {
  constexpr std::array<std::string_view, 9> levels = {"§",   "§§",   "art.", "Art.", "ust.",
                                                      "pkt", "lit.", "ust",  "tiret"};
  return std::find(levels.begin(), levels.end(), word) != levels.end();
}

// What may stand between a level and one of several labels: "§ 5, 6[1] i 7", "art. 5[1]–7".
bool joins_labels(std::string_view word) {
  constexpr std::array<std::string_view, 6> words = {"i", "oraz", "lub", "do", "–", "-"};
  if (std::find(words.begin(), words.end(), word) != words.end()) return true;
  return !word.empty() && text::is_digit(word.front());
}

std::string_view last_word(std::string_view text) {
  const std::size_t space = text.find_last_of(" \n");
  std::string_view word = text.substr(space == std::string_view::npos ? 0 : space + 1);
  // A no-break space parts words too.
  const std::size_t no_break = word.rfind("\xC2\xA0");
  return no_break == std::string_view::npos ? word : word.substr(no_break + 2);
}

std::string_view without_end(std::string_view text) {
  while (text.ends_with(' ') || text.ends_with("\xC2\xA0")) {
    text.remove_suffix(text.ends_with(' ') ? 1 : 2);
  }
  return text;
}

// Whether the line ends in a label: one that begins it, or one after the name of its level.
bool ends_in_label(std::string_view line) {
  std::string_view word = last_word(line);
  std::string_view before = without_end(line.substr(0, line.size() - word.size()));
  for (const std::string_view dash : {"–", "-"}) {
    const std::size_t at = word.rfind(dash);
    if (at != std::string_view::npos) word.remove_prefix(at + dash.size());
  }
  for (const std::string_view quote : {"„", "("}) {
    if (word.starts_with(quote)) word.remove_prefix(quote.size());
  }
  if (word.starts_with("§")) return is_label(word.substr(std::string_view("§").size()));
  if (!is_label(word)) return false;
  if (before.empty()) return true;
  constexpr int farthest = 12;
  for (int i = 0; i < farthest && !before.empty(); ++i) {
    const std::string_view earlier = last_word(before);
    if (names_level(earlier) || earlier.ends_with("§")) return true;
    if (!joins_labels(earlier)) return false;
    before = without_end(before.substr(0, before.size() - earlier.size()));
  }
  return false;
}

std::string trimmed(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(' ');
  if (begin == std::string_view::npos) return {};
  return std::string(text.substr(begin, text.find_last_not_of(' ') + 1 - begin));
}

}  // namespace

std::string raised_text(std::string_view before, std::string_view raised) {
  const std::string word(raised);
  const bool is_number = !word.empty() && std::all_of(word.begin(), word.end(), text::is_digit);
  return is_number && ends_in_label(before) ? "[" + word + "]"
                                            : reshaped(word, Script::superscript);
}

void ParagraphText::add(std::string_view text, Script script) {
  if (text.empty()) return;
  if (script != m_script) settle();
  m_script = script;
  (script == Script::normal ? m_line : m_special) += text;
}

void ParagraphText::add_gap() {
  settle();
  m_line += gap;
}

void ParagraphText::break_line() {
  settle();
  m_done.push_back(trimmed(std::exchange(m_line, {})));
}

bool ParagraphText::empty() const {
  return m_done.empty() && m_special.empty() && m_line.find_first_not_of(' ') == std::string::npos;
}

std::vector<std::string> ParagraphText::take() {
  break_line();
  return std::exchange(m_done, {});
}

void ParagraphText::settle() {
  if (!m_special.empty()) {
    const std::string special = std::exchange(m_special, {});
    const std::size_t end = special.find_last_not_of(' ') + 1;
    const std::string word = special.substr(0, end);
    m_line +=
        m_script == Script::superscript ? raised_text(m_line, word) : reshaped(word, m_script);
    m_line += special.substr(end);
  }
  m_script = Script::normal;
}

}  // namespace bipgen::importing
