#include "parsing/plain_lines.hpp"

#include <algorithm>

#include "act/reading.hpp"
#include "parsing/marker_parts.hpp"
#include "parsing/markers.hpp"
#include "parsing/plain_words.hpp"
#include "parsing/scanner.hpp"
#include "parsing/sentence_words.hpp"
#include "text/letters.hpp"
#include "text/words.hpp"

namespace bipgen::parsing {

namespace {

using act::skip_space;

// A footnote stands so far below the text.
constexpr std::size_t gap_before_footnotes = 3;

class Writer {
 public:
  explicit Writer(std::string_view plain)
      : m_plain(plain), m_lines(scan_lines(plain, {0, static_cast<std::uint32_t>(plain.size())})) {}

  LegalLines write() {
    std::size_t blank = 0;
    for (m_line = 0; m_line < m_lines.size(); ++m_line) {
      const std::string_view line = words_of(m_line);
      if (line.empty()) {
        ++blank;
        continue;
      }
      write_line(line, blank);
      blank = 0;
    }
    m_out.text += '\n';
    return std::move(m_out);
  }

 private:
  std::string_view words_of(std::size_t line) const {
    return m_plain.substr(m_lines[line].begin, m_lines[line].end - m_lines[line].begin);
  }

  std::uint32_t place_of(std::string_view part) const {
    return static_cast<std::uint32_t>(part.data() - m_plain.data());
  }

  // "w brzmieniu: „Rozdział 3a" is as two lines.
  static std::size_t quoted_chapter(std::string_view line) {
    for (std::size_t at = 1; at < line.size(); ++at) {
      const std::size_t quote = quote_length(line, at);
      if (quote > 0 && announces_wording(line.substr(0, at)) && is_chapter(line.substr(at + quote)))
        return at;
    }
    return line.size();
  }

  void write_line(std::string_view line, std::size_t blank) {
    if (const std::size_t chapter = quoted_chapter(line); chapter < line.size()) {
      write_line(text::trimmed(line.substr(0, chapter)), blank);
      return write_line(line.substr(chapter), 0);
    }
    const std::vector<std::size_t> points = run_in_points(line);
    for (std::size_t i = 0; i < points.size(); ++i) {
      if (i == 0) write_line(text::trimmed(line.substr(0, points[0])), blank);
      const std::size_t end = i + 1 < points.size() ? points[i + 1] : line.size();
      write_line(text::trimmed(line.substr(points[i], end - points[i])), 0);
    }
    if (!points.empty()) return;
    std::string_view label;
    const std::size_t mark = footnote_mark(line, label);
    const bool far = blank >= gap_before_footnotes && m_seen_unit;
    if (mark > 0 && (line.front() == '[' || far || m_in_footnotes)) {
      m_in_footnotes = true;
      add("\n\n[^" + std::string(label) + "]: ", place_of(line));
      return copy(text::trimmed(line.substr(mark)));
    }
    const std::size_t quote = quote_length(line, 0);
    const std::string_view inner = line.substr(quote);
    if (is_chapter(text::trimmed(inner))) {
      add("\n\n", place_of(line));
      if (quote > 0) copy(line.substr(0, quote));
      add("## ", place_of(inner));
      m_in_heading = true;
      copy(inner);
      return;
    }
    const Break how = break_before(line, quote, inner, blank);
    if (how == Break::none) {
      add(m_out.text.empty() ? "" : " ", place_of(line));
    } else {
      add(how == Break::paragraph ? "\n\n" : "\n", place_of(line));
      m_in_heading = false;
    }
    if (how != Break::none && quote == 0 && announces_wording(m_previous) &&
        lacks_opening_quote()) {
      m_out.added_quotes.push_back(place_of(line));
      add(opening_mark, place_of(line));
      ++m_depth;
    }
    copy(line);
  }

  enum class Break : std::uint8_t { none, line, paragraph };

  Break break_before(std::string_view line, std::size_t quote, std::string_view inner,
                     std::size_t blank) {
    if (m_out.text.empty()) return Break::none;
    const Break by_gap = blank > 0 && !m_in_heading ? Break::paragraph : Break::none;
    if (quote > 0) {
      const bool announced = m_previous.ends_with(':') || announces_wording(m_previous);
      return announced ? Break::line : by_gap;
    }
    const auto marker = read_marker(inner);
    if (!marker) return by_gap;
    if (marker->level <= act::Level::paragraf) m_seen_unit = true;
    if (expects_label(m_previous)) return Break::none;
    if (marker->level >= act::Level::tiret) return dash_breaks(line) ? Break::line : Break::none;
    if (marker->level == act::Level::ustep && blank == 0 && !ends_sentence()) return Break::none;
    return Break::line;
  }

  // "ustawa z dnia 29 sierpnia 1997 r. – Prawo bankowe" may be broken before its dash.
  bool dash_breaks(std::string_view line) const {
    const std::size_t word = skip_space(line, std::min(line.find(' '), line.size()));
    if (m_previous.ends_with("r.")) return false;
    const char last = m_previous.empty() ? ':' : m_previous.back();
    const bool ended =
        std::string_view(",;:.").find(last) != std::string_view::npos || m_previous.ends_with("”");
    return ended || !is_capital_at(line, word);
  }

  // The number of a paragraph of an act stands after an ended sentence only.
  bool ends_sentence() const {
    if (m_previous.empty()) return true;
    return std::string_view(".,:;\")").find(m_previous.back()) != std::string_view::npos ||
           m_previous.ends_with("”") || m_in_heading;
  }

  // Up to the line that ends the wording there are more closing marks than opening ones.
  bool lacks_opening_quote() const {
    int balance = 0;
    int straight = 0;
    for (std::size_t i = m_line; i < m_lines.size() && i < m_line + 60; ++i) {
      std::string_view line = words_of(i);
      for (std::size_t at = 0; at < line.size(); ++at) {
        if (starts_with(line, at, "„")) ++balance;
        if (starts_with(line, at, "”")) --balance;
        if (line[at] == '"') ++straight;
      }
      while (!line.empty() && std::string_view(";,. ").find(line.back()) != line.npos) {
        line.remove_suffix(1);
      }
      if (line.ends_with("”") || line.ends_with("\"")) return balance < 0 || straight % 2 == 1;
    }
    return false;
  }

  void stretch_to(std::uint32_t there) {
    const auto here = static_cast<std::uint32_t>(m_out.text.size());
    m_out.stretches.push_back({here, there});
  }

  void add(std::string_view words, std::uint32_t there) {
    stretch_to(there);
    m_out.text += words;
  }

  // The words of a line; what is no letter of the law's is put right.
  void copy(std::string_view line) {
    stretch_to(place_of(line));
    constexpr std::string_view soft_hyphen = "\xC2\xAD";
    std::size_t at = 0;
    while (at < line.size()) {
      if (starts_with(line, at, soft_hyphen)) {
        at += soft_hyphen.size();
        stretch_to(place_of(line.substr(at)));
      } else if (line[at] == '"') {
        write_quote(line, at++);
      } else if (const Mark mark = foreign_mark(line, at); mark.length > 0) {
        write_mark(line, at, mark);
        at += mark.length;
      } else if (starts_with(line, at, opening_mark)) {
        break_before_wording(line, at);
        ++m_open;
        m_out.text += opening_mark;
        at += opening_mark.size();
      } else {
        if (starts_with(line, at, closing_mark)) m_open = std::max(0, m_open - 1);
        m_out.text += line[at++];
      }
    }
    m_previous = std::string_view(m_out.text).substr(m_out.text.find_last_of('\n') + 1);
    m_previous = std::string(text::trimmed(m_previous));
  }

  // "otrzymuje brzmienie: „§ 5. Nowy.”" on one line.
  void break_before_wording(std::string_view line, std::size_t at) {
    if (at == 0 || !opens_quotation(line.substr(at))) return;
    const std::string_view before = text::trimmed(line.substr(0, at));
    if (!announces_wording(before) && !announces_somewhere(before)) return;
    while (m_out.text.ends_with(' ')) m_out.text.pop_back();
    add("\n", place_of(line.substr(at)));
    stretch_to(place_of(line.substr(at)));
  }

  void write_quote(std::string_view line, std::size_t at) {
    const bool space_before = at == 0 || line[at - 1] == ' ' || line[at - 1] == '(';
    const bool space_after = is_end_or_space(line, at + 1);
    bool opens = m_depth == 0;
    if (space_before != space_after) opens = space_before;
    m_depth = std::max(0, m_depth + (opens ? 1 : -1));
    write_mark(line, at, {1, opens});
  }

  struct Mark {
    std::size_t length = 0;
    bool opens = false;
  };

  // «…», »…«, ,,…'' and “…” stand for „…” where no other quotation is open; “ may also close „.
  Mark foreign_mark(std::string_view line, std::size_t at) {
    const bool begins = at == 0 || std::string_view(" (:").find(line[at - 1]) != line.npos;
    const bool goes_on = !is_end_or_space(line, at + 2);
    if (starts_with(line, at, ",,") && begins && goes_on) return {2, true};
    if (starts_with(line, at, "''") && m_open > 0) return {2, false};
    if (starts_with(line, at, "“")) return {3, begins && m_open == 0};
    const bool left = starts_with(line, at, "«");
    if (!left && !starts_with(line, at, "»")) return {};
    const char side = left ? 'l' : 'r';
    if (m_guillemet == 0 && m_open == 0 && begins) {
      m_guillemet = side;
      return {2, true};
    }
    if (m_guillemet == 0 || m_guillemet == side) return {};
    m_guillemet = 0;
    return {2, false};
  }

  void write_mark(std::string_view line, std::size_t at, Mark mark) {
    const std::string_view after = line.substr(at + mark.length);
    if (mark.opens) {
      const std::string_view before = text::trimmed(line.substr(0, at));
      const bool announced = announces_wording(before) || announces_somewhere(before);
      if (at > 0 && announced && opens_quotation(std::string(opening_mark) + std::string(after))) {
        while (m_out.text.ends_with(' ')) m_out.text.pop_back();
        add("\n", place_of(line.substr(at)));
      }
    }
    m_open = std::max(0, m_open + (mark.opens ? 1 : -1));
    stretch_to(place_of(line.substr(at)));
    m_out.text += mark.opens ? opening_mark : closing_mark;
    stretch_to(place_of(after));
  }

  std::string_view m_plain;
  std::vector<Line> m_lines;
  std::size_t m_line = 0;
  LegalLines m_out;
  std::string m_previous;  // the last line written
  int m_depth = 0;         // of straight quotes
  int m_open = 0;          // quotations of any marks
  char m_guillemet = 0;    // the side of the one that opened
  bool m_in_heading = false;
  bool m_in_footnotes = false;
  bool m_seen_unit = false;
};

}  // namespace

source::Span LegalLines::original(source::Span span) const {
  const auto there = [this](std::uint32_t at) {
    const auto after = std::upper_bound(
        stretches.begin(), stretches.end(), at,
        [](std::uint32_t value, const Stretch& stretch) { return value < stretch.here; });
    if (after == stretches.begin()) return at;
    const Stretch& stretch = *(after - 1);
    const std::uint32_t found = stretch.there + (at - stretch.here);
    return after == stretches.end() ? found
                                    : std::min(found, std::max(after->there, stretch.there));
  };
  const std::uint32_t begin = there(span.begin);
  return {begin, std::max(begin, there(span.end))};
}

LegalLines to_legal_lines(std::string_view plain) {
  return Writer(plain).write();
}

}  // namespace bipgen::parsing
