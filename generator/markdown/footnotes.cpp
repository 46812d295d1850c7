#include "markdown/footnotes.hpp"

#include <algorithm>

#include "markdown/inline.hpp"

namespace bipgen::markdown {
namespace {

// "[^label]:" at the beginning of a line; the length with the colon, 0 when it is none.
std::size_t definition_length(std::string_view line) {
  if (!line.starts_with("[^")) return 0;
  const std::size_t close = line.find(']');
  if (close == std::string_view::npos || close == 2 || line.substr(close + 1, 1) != ":") return 0;
  const std::string_view label = line.substr(2, close - 2);
  return label.find_first_of(" \t[") == std::string_view::npos ? close + 2 : 0;
}

// "```" or "~~~" after at most three spaces.
char fence_of(std::string_view line) {
  const std::size_t begin = std::min(line.find_first_not_of(' '), line.size());
  const std::string_view mark = line.substr(begin, 3);
  return begin <= 3 && (mark == "```" || mark == "~~~") ? mark[0] : '\0';
}

bool is_blank(std::string_view line) {
  return line.find_first_not_of(" \t\r") == std::string_view::npos;
}

std::string_view trimmed(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(" \t\r");
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(" \t\r") + 1 - begin);
}

}  // namespace

std::vector<FootnoteText> take_footnotes(std::string& body) {
  std::vector<FootnoteText> found;
  char fence = '\0';
  bool inside = false;  // a definition
  for (std::size_t begin = 0; begin < body.size();) {
    const std::size_t end = std::min(body.find('\n', begin), body.size());
    const std::string_view line = std::string_view(body).substr(begin, end - begin);
    const std::size_t length = fence == '\0' ? definition_length(line) : 0;
    const char mark = fence_of(line);
    if (length > 0) {
      found.push_back({std::string(line.substr(2, length - 4)),
                       std::string(trimmed(line.substr(length))), begin});
      inside = true;
    } else if (inside && !is_blank(line) && mark == '\0') {
      found.back().text += ' ';
      found.back().text += trimmed(line);
    } else {
      inside = false;
      if (mark != '\0' && (fence == '\0' || fence == mark)) fence = fence == '\0' ? mark : '\0';
    }
    if (inside)
      std::fill(body.begin() + static_cast<std::ptrdiff_t>(begin),
                body.begin() + static_cast<std::ptrdiff_t>(end), ' ');
    begin = end + 1;
  }
  return found;
}

Footnotes::Footnotes(std::vector<FootnoteText> texts, const PageWords& words) : m_words(words) {
  for (FootnoteText& text : texts) {
    m_by_label.try_emplace(text.label, m_entries.size());
    m_entries.push_back({std::move(text)});
  }
}

std::string Footnotes::reference_html(std::string_view label) {
  const auto found = m_by_label.find(label);
  if (found == m_by_label.end()) return {};
  Entry& entry = m_entries[found->second];
  // Only the first reference can be the target of the way back.
  const bool first = entry.number == 0;
  if (first) entry.number = ++m_referred;
  const std::string number = std::to_string(entry.number);
  return "<sup class=\"odnosnik\"><a href=\"#przypis-" + number + "\"" +
         (first ? " id=\"odnosnik-" + number + "\"" : "") + " aria-label=\"" +
         escaped(m_words.footnote) + " " + number + "\">" + number + ")</a></sup>";
}

std::string Footnotes::list_html() {
  if (m_entries.empty()) return {};
  std::vector<const Entry*> order;
  for (const Entry& entry : m_entries) order.push_back(&entry);
  // Number 0 becomes the greatest.
  std::stable_sort(order.begin(), order.end(),
                   [](const Entry* a, const Entry* b) { return a->number - 1 < b->number - 1; });
  std::string out = "<section class=\"przypisy\" aria-label=\"" + escaped(m_words.footnotes) +
                    "\">\n<ol role=\"list\" class=\"l\">\n";
  for (const Entry* entry : order) {
    if (entry->number > 0) {
      const std::string number = std::to_string(entry->number);
      out += "<li id=\"przypis-" + number + "\"><a class=\"nr\" href=\"#odnosnik-" + number +
             "\" aria-label=\"" + escaped(m_words.back) + "\">" + number + ")</a>";
    } else {
      out += "<li>";
    }
    out += "<div class=\"t\"><p>";
    append_inline_html(out, entry->text.text);
    out += "</p></div></li>\n";
  }
  out += "</ol>\n</section>\n";
  return out;
}

std::vector<const FootnoteText*> Footnotes::unused() const {
  std::vector<const FootnoteText*> result;
  for (const Entry& entry : m_entries) {
    if (entry.number == 0) result.push_back(&entry.text);
  }
  return result;
}

}  // namespace bipgen::markdown
