#include "lint/typography.hpp"

#include <algorithm>
#include <optional>
#include <string_view>

#include "text/ascii.hpp"
#include "text/words.hpp"

namespace bipgen::lint {

namespace {

using source::Kind;
using source::message;

// Of one line, with what must not be looked at passed over.
class Line {
 public:
  explicit Line(std::string_view line) : m_line(line) {}

  std::optional<std::size_t> first_straight_quote() const {
    for (std::size_t i = 0; i < m_line.size(); i = next(i)) {
      const std::string_view rest = m_line.substr(i);
      if (rest.starts_with(",,") || rest.starts_with("''")) return i;
      if (rest.front() == '"' && (i == 0 || !text::is_digit(m_line[i - 1]))) return i;
    }
    return std::nullopt;
  }

  std::optional<std::size_t> first_double_space() const {
    const std::size_t begin = m_line.find_first_not_of(' ');
    const std::size_t end = m_line.find_last_not_of(' ');
    if (begin == std::string_view::npos) return std::nullopt;
    const std::size_t at = m_line.substr(0, end).find("  ", begin);
    if (at == std::string_view::npos) return std::nullopt;
    return at;
  }

 private:
  // Behind code, a link's address with its title, and HTML where one begins at `at`.
  std::size_t next(std::size_t at) const {
    switch (m_line[at]) {
      case '`':
        return behind("`", at + 1);
      case '<':
        return behind(">", at + 1);
      case ']':
        return m_line.substr(at).starts_with("](") ? behind(")", at + 2) : at + 1;
      case '\\':
        return at + 2;
      default:
        return at + 1;
    }
  }

  std::size_t behind(std::string_view mark, std::size_t from) const {
    const std::size_t end = m_line.find(mark, from);
    return end == std::string_view::npos ? from : end + mark.size();
  }

  std::string_view m_line;
};

bool is_fence(std::string_view line) {
  return line.starts_with("```") || line.starts_with("~~~");
}

void report_quote(std::string_view rest, source::Location where, source::Diagnostics& diagnostics) {
  diagnostics.add(Kind::straight_quotes, std::move(where),
                  rest.front() == '"' ? message("a straight quotation mark")
                                      : message("two signs in the place of a quotation mark"),
                  message("Polish texts have {} and {}; look how the source has it", "„", "”"));
}

void check_line(const source::File& file, std::size_t begin, std::string_view line,
                source::Diagnostics& diagnostics) {
  const auto place = [&](std::size_t at, std::size_t length) {
    const auto from = static_cast<std::uint32_t>(begin + at);
    return source::Location{file.path, {from, from + static_cast<std::uint32_t>(length)}};
  };
  if (const auto at = Line(line).first_straight_quote()) {
    report_quote(line.substr(*at), place(*at, line[*at] == '"' ? 1 : 2), diagnostics);
  }
  const bool table = text::trimmed(line).starts_with('|');
  if (const auto at = table ? std::nullopt : Line(line).first_double_space()) {
    diagnostics.add(Kind::double_space, place(*at, 2), message("two spaces between words"),
                    message("expected one"));
  }
}

}  // namespace

void check_typography(const source::File& file, source::Span body,
                      source::Diagnostics& diagnostics) {
  const std::string_view all = file.text;
  bool code = false;
  for (std::size_t begin = body.begin; begin < body.end;) {
    const std::size_t end = std::min<std::size_t>(all.find('\n', begin), body.end);
    const std::string_view line = all.substr(begin, end - begin);
    if (is_fence(line)) {
      code = !code;
    } else if (!code) {
      check_line(file, begin, line, diagnostics);
    }
    begin = end + 1;
  }
}

void check_quotation_marks(std::string_view words, const source::Location& where,
                           source::Diagnostics& diagnostics) {
  const auto at = Line(words).first_straight_quote();
  if (at) report_quote(words.substr(*at), where, diagnostics);
}

}  // namespace bipgen::lint
