// The body of a file, line by line, in one pass.
#include <algorithm>

#include "act/reading.hpp"
#include "parsing/checks.hpp"
#include "parsing/headings.hpp"
#include "parsing/markers.hpp"
#include "parsing/open_units.hpp"
#include "parsing/parse_act.hpp"
#include "parsing/quotation_ends.hpp"
#include "text/words.hpp"

namespace bipgen::parsing {

namespace {

using act::Level;
using act::skip_space;
using source::in_quotes;
using source::Kind;
using source::message;
using source::Span;

// New wording that quotes new wording that quotes … is not found in acts beyond two or three.
constexpr int deepest_quotation = 8;

bool is_delimiter_row(std::string_view line) {
  return line.find('-') != std::string_view::npos &&
         line.find_first_not_of("|-: \t") == std::string_view::npos;
}

// The text itself, or the inside of one quotation, up to byte `limit`.
struct Scope {
  OpenUnits units;
  Grammar grammar = Grammar::act;
  int depth = 0;
  std::uint32_t limit = 0;
};

class BodyParser {
 public:
  BodyParser(const source::File& file, Span body, Grammar grammar, source::Diagnostics& diagnostics)
      : m_file(file),
        m_text(file.text),
        m_lines(scan_lines(file.text, body)),
        m_quotations(file.text, body, m_lines),
        m_diagnostics(diagnostics) {
    Scope scope{OpenUnits(grammar, false), grammar, 0, body.end};
    read_lines(scope, body.begin);
    for (act::Provision& root : scope.units.finish()) {
      auto& target = root.level == Level::zalacznik ? m_result.annexes : m_result.provisions;
      target.push_back(std::move(root));
    }
  }

  act::Text result() { return std::move(m_result); }

 private:
  void read_lines(Scope& scope, std::uint32_t from) {
    m_at = from;
    while (m_line < m_lines.size() && m_at < scope.limit) {
      m_at = std::max(m_at, m_lines[m_line].begin);
      m_column = m_lines[m_line].column;
      read_line(scope);
    }
  }

  // What is left of the line inside the scope. A line that the end of a quotation cuts short may
  // have white space there.
  std::string_view rest_of_line(const Scope& scope) const {
    const std::uint32_t end = std::min(m_lines[m_line].end, scope.limit);
    if (m_at >= end) return {};
    const std::string_view rest = m_text.substr(m_at, end - m_at);
    return end == scope.limit ? text::trimmed(rest) : rest;
  }

  void next_line() {
    ++m_line;
    if (m_line < m_lines.size()) m_at = m_lines[m_line].begin;
  }

  Span span(std::string_view part) const {
    const auto begin = static_cast<std::uint32_t>(part.data() - m_text.data());
    return {begin, static_cast<std::uint32_t>(begin + part.size())};
  }

  void report(Kind kind, Span where, source::Message message, source::Message hint = {}) {
    m_diagnostics.add(kind, {m_file.path, where}, std::move(message), std::move(hint));
  }

  // One line, or the block that begins on it.
  void read_line(Scope& scope) {
    const std::string_view line = rest_of_line(scope);
    if (line.empty()) {
      m_paragraph = nullptr;
      return next_line();
    }
    const char first = line.front();
    if (first == '\\' && needs_escape(line)) return add_text(scope, line.substr(1));
    if (first == '#' && heading_depth(line) > 0) return read_heading_line(scope, line);
    if (first == '|' && read_table(scope, line)) return;
    if (first == '[' && scope.depth == 0 && read_footnote(line)) return;
    if (first == opening_mark.front() && opens_quotation(line) && read_quotation(scope, line)) {
      return;
    }
    if (const auto marker = read_marker(line)) return read_unit(scope, line, *marker);
    if (const auto unknown = read_unknown_marker(line)) {
      const std::string_view seen = line.substr(0, unknown->length);
      m_unknown.push_back(span(seen).begin);
      report(Kind::unknown_marker, span(seen),
             message("{} is not a marker and is read as text", in_quotes(text::collapsed(seen))),
             unknown->expected);
    }
    add_text(scope, line);
  }

  std::string* append(std::vector<act::Block>& blocks, std::string_view words) {
    act::Paragraph paragraph{{}, span(words)};
    append_collapsed(paragraph.text, words);
    blocks.push_back(std::move(paragraph));
    return &std::get<act::Paragraph>(blocks.back()).text;
  }

  std::vector<act::Block>& place(Scope& scope, OpenUnits::Attraction attraction, Span where) {
    auto* blocks = scope.units.place(m_column, attraction, where);
    return blocks ? *blocks : m_result.preamble;
  }

  // A paragraph, or one more line of it.
  void add_text(Scope& scope, std::string_view line) {
    if (m_paragraph) {
      if (!m_paragraph->empty()) *m_paragraph += ' ';
      append_collapsed(*m_paragraph, line);
    } else {
      const bool quoted = line.starts_with(opening_mark);
      const auto attraction =
          quoted ? OpenUnits::Attraction::to_colon : OpenUnits::Attraction::none;
      m_paragraph = append(place(scope, attraction, span(line)), line);
    }
    next_line();
  }

  void open(Scope& scope, act::Provision provision) {
    for (const Span& moved : scope.units.open(std::move(provision), m_column)) {
      // What failed to be a marker was reported for that.
      if (std::binary_search(m_unknown.begin(), m_unknown.end(), moved.begin)) continue;
      report(Kind::text_inside_list, moved, message("text between the items of one list"),
             message("indent it if it belongs to the item before it"));
    }
  }

  void read_heading_line(Scope& scope, std::string_view line) {
    m_paragraph = nullptr;
    const std::size_t depth = heading_depth(line);
    const HeadingText heading = read_heading(text::trimmed(line.substr(depth)), scope.grammar);
    act::Provision provision;
    provision.level = heading.level;
    provision.style = heading.style;
    provision.depth = static_cast<std::uint8_t>(depth);
    provision.label = act::Label(std::string(heading.label));
    append_collapsed(provision.title, heading.title);
    provision.span = span(line);
    open(scope, std::move(provision));
    next_line();
  }

  void read_unit(Scope& scope, std::string_view line, Marker marker) {
    if (marker.level >= Level::tiret && !scope.units.dash_opens_unit(marker.level, m_column)) {
      m_paragraph = nullptr;
      return add_text(scope, line);
    }
    bool run_in = false;
    while (true) {
      if (marker.glued) report_glued(line.substr(0, marker.length));
      open(scope, provision_of(line, marker, run_in));
      const std::string_view rest = line.substr(skip_space(line, marker.length));
      const auto second = read_run_in(rest, marker.level);
      if (!second) {
        m_paragraph = first_text(scope, rest, marker.level);
        return next_line();
      }
      line = rest;
      marker = *second;
      run_in = true;
    }
  }

  act::Provision provision_of(std::string_view line, const Marker& marker, bool run_in) const {
    act::Provision provision;
    provision.level = marker.level;
    provision.style = marker.bare ? act::MarkerStyle::bare : act::MarkerStyle::inline_marker;
    provision.run_in = run_in;
    provision.label = act::Label(std::string(marker.label));
    provision.span = span(line);
    return provision;
  }

  void report_glued(std::string_view marker) {
    report(Kind::glued_marker, span(marker),
           message("no space after {}", in_quotes(text::collapsed(marker))),
           message("expected a space"));
  }

  // The words on the marker's own line, if there are any.
  std::string* first_text(Scope& scope, std::string_view rest, Level level) {
    if (rest.empty()) return nullptr;
    if (rest.front() == '\\' && needs_run_in_escape(rest, level)) rest.remove_prefix(1);
    return append(scope.units.last().lead, rest);
  }

  bool read_table(Scope& scope, std::string_view head) {
    const std::size_t first = m_line;
    act::Table table{{}, span(head)};
    std::string_view line = head;
    while (line.starts_with('|') && (table.lines.size() != 1 || is_delimiter_row(line))) {
      table.lines.emplace_back(line);
      table.span.end = span(line).end;
      next_line();
      line = m_line < m_lines.size() ? rest_of_line(scope) : std::string_view();
    }
    if (table.lines.size() < 2) {
      m_line = first;
      m_at = span(head).begin;
      report(Kind::table_without_head, span(head.substr(0, 1)), message("table without a head"),
             message("expected a row of {} under the first", in_quotes("| --- |")));
      add_text(scope, head);
      return true;
    }
    m_paragraph = nullptr;
    auto& blocks = place(scope, OpenUnits::Attraction::to_paragraph, table.span);
    blocks.push_back(std::move(table));
    return true;
  }

  bool read_footnote(std::string_view line) {
    std::string_view label;
    const std::size_t head = footnote_head(line, label);
    if (head == 0) return false;
    act::Footnote footnote{std::string(label), {}, span(line)};
    append_collapsed(footnote.text, line.substr(skip_space(line, head)));
    m_result.footnotes.push_back(std::move(footnote));
    m_paragraph = &m_result.footnotes.back().text;
    next_line();
    return true;
  }

  // `line` begins with „ before a marker. False when it is text after all.
  bool read_quotation(Scope& scope, std::string_view line) {
    const Span mark = span(line.substr(0, opening_mark.size()));
    if (scope.depth == deepest_quotation) {
      report(Kind::quotation_too_deep, mark,
             message("quotation inside {} others", deepest_quotation),
             message("it is read as text"));
      return false;
    }
    const auto found = m_quotations.find(m_line, mark.begin, scope.limit);
    if (!found || !found->balanced) {
      report(Kind::unclosed_quotation, mark, message("quotation that is not closed"),
             message("expected {} to balance {}", in_quotes("”"), in_quotes("„")));
    }
    if (!found || !has_words(mark.end, found->end)) return false;
    m_paragraph = nullptr;
    std::vector<act::Block>& blocks = place(scope, OpenUnits::Attraction::to_paragraph, mark);
    act::Quotation quotation;
    const std::size_t first_line = m_line;
    Scope inner{OpenUnits(Grammar::act, true), Grammar::act, scope.depth + 1, found->end};
    read_lines(inner,
               mark.end + static_cast<std::uint32_t>(skip_space(m_text.substr(mark.end), 0)));
    quotation.provisions = inner.units.finish();
    quotation.after = rest_after(scope, first_line, found->end, found->rest);
    quotation.span = {mark.begin, found->rest};
    blocks.push_back(std::move(quotation));
    m_paragraph = nullptr;
    next_line();
    return true;
  }

  // More than a marker stands between the marks.
  bool has_words(std::uint32_t begin, std::uint32_t end) const {
    const std::string_view content = text::trimmed(m_text.substr(begin, end - begin));
    const auto marker = read_marker(content.substr(0, content.find('\n')));
    const std::size_t length = marker ? marker->length : heading_depth(content);
    return length > 0 && length < content.size();
  }

  // Goes back to the line where the quotation ended and gives what follows it there: ";", "," or
  // whatever it is, with the space before it.
  std::string rest_after(const Scope& scope, std::size_t first_line, std::uint32_t end,
                         std::uint32_t rest_begin) {
    while (m_line > first_line && (m_line >= m_lines.size() || m_lines[m_line].begin > end)) {
      --m_line;
    }
    const std::uint32_t line_end = std::min(m_lines[m_line].end, scope.limit);
    std::string after;
    if (rest_begin >= line_end) return after;
    const std::string_view rest = m_text.substr(rest_begin, line_end - rest_begin);
    const std::string_view words = text::trimmed(rest);
    if (!words.empty() && words.data() != rest.data()) after += ' ';
    append_collapsed(after, words);
    return after;
  }

  const source::File& m_file;
  std::string_view m_text;
  std::vector<Line> m_lines;
  QuotationEnds m_quotations;
  source::Diagnostics& m_diagnostics;

  std::size_t m_line = 0;
  std::uint32_t m_at = 0;  // the byte on that line up to which it was read
  std::uint32_t m_column = 0;
  std::vector<std::uint32_t> m_unknown;  // where lines begin that look like a marker, ascending
  std::string* m_paragraph = nullptr;    // the text that the next line may continue
  act::Text m_result;
};

}  // namespace

act::Text read_body(const source::File& file, Span body, Grammar grammar,
                    source::Diagnostics& diagnostics) {
  return BodyParser(file, body, grammar, diagnostics).result();
}

act::Text parse_text(const source::File& file, Span body, Grammar grammar,
                     source::Diagnostics& diagnostics) {
  act::Text text = read_body(file, body, grammar, diagnostics);
  check_numbering(text, file, grammar, diagnostics);
  check_footnotes(text, file, {}, diagnostics);
  return text;
}

}  // namespace bipgen::parsing
