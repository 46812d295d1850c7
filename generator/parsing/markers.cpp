#include "parsing/markers.hpp"

#include <algorithm>
#include <array>

#include "act/reading.hpp"
#include "parsing/marker_parts.hpp"
#include "text/ascii.hpp"

namespace bipgen::parsing {

namespace {

using act::Level;
using act::skip_space;

// "§ 13a." and "Art. 5.", of which `at` is the place after the sign.
std::optional<Marker> read_head_unit(std::string_view line, std::size_t at, Level level) {
  const std::size_t begin = skip_space(line, at);
  const std::size_t end = number_end(line, begin);
  if (end == begin) return std::nullopt;
  Marker marker{level, line.substr(begin, end - begin), end, false, false};
  if (end == line.size()) {
    marker.bare = true;
    return marker;
  }
  if (line[end] != '.') return std::nullopt;
  marker.length = end + 1;
  if (is_end_or_space(line, end + 1)) return marker;
  marker.glued = true;
  return text::is_digit(line[end + 1]) || is_text_start(line, end + 1) ? std::optional(marker)
                                                                       : std::nullopt;
}

std::optional<Marker> read_numbered(std::string_view line) {
  const std::size_t end = number_end(line, 0);
  if (end == 0 || end >= line.size() || (line[end] != '.' && line[end] != ')')) return std::nullopt;
  const Level level = line[end] == '.' ? Level::ustep : Level::punkt;
  Marker marker{level, line.substr(0, end), end + 1, false, false};
  if (is_end_or_space(line, end + 1)) return marker;
  marker.glued = true;
  if (!is_text_start(line, end + 1) || is_letter_marker(line, end + 1)) return std::nullopt;
  return marker;
}

// "a)" to "z)", "aa)", "zb)".
std::optional<Marker> read_lettered(std::string_view line) {
  std::size_t end = 0;
  while (end < line.size() && end < 4 && text::is_ascii_lower(line[end])) ++end;
  if (end == 0 || end >= line.size() || line[end] != ')') return std::nullopt;
  if (!are_label_letters(line.substr(0, end))) return std::nullopt;
  constexpr std::array<std::string_view, 6> abbreviations{"np", "tj", "ww", "jw", "br", "ds"};
  for (const std::string_view abbreviation : abbreviations) {
    if (line.substr(0, end) == abbreviation) return std::nullopt;
  }
  Marker marker{Level::litera, line.substr(0, end), end + 1, false, false};
  if (is_end_or_space(line, end + 1)) return marker;
  marker.glued = true;
  return is_text_start(line, end + 1) ? std::optional(marker) : std::nullopt;
}

std::size_t dash_length(std::string_view text, std::size_t at) {
  constexpr std::array<std::string_view, 5> dashes{"-", "–", "—", "‒", "−"};
  for (const std::string_view dash : dashes) {
    if (starts_with(text, at, dash)) return dash.size();
  }
  return 0;
}

std::optional<Marker> read_dash(std::string_view line) {
  const std::size_t first = dash_length(line, 0);
  if (first == 0) return std::nullopt;
  const std::size_t next = skip_space(line, first);
  const std::size_t second = dash_length(line, next);
  if (second > 0 && is_end_or_space(line, next + second)) {
    return Marker{Level::podwojne_tiret, {}, next + second, false, false};
  }
  if (is_end_or_space(line, first)) return Marker{Level::tiret, {}, first, false, false};
  if (!is_text_start(line, first) || line[first] == '"') return std::nullopt;
  return Marker{Level::tiret, {}, first, false, true};
}

bool is_first_or_only(const Marker& marker) {
  return marker.label == act::first_label(marker.level).text();
}

}  // namespace

void append_collapsed(std::string& out, std::string_view text) {
  // White space begins with one of few bytes; between words stands mostly one plain space, which
  // is copied along with them.
  const auto may_be_space = [text](std::size_t at) {
    const char c = text[at];
    return (c >= '\0' && c <= ' ') || c == '\xC2' || c == '\xE2' || c == '\xE3';
  };
  std::size_t copied = act::skip_space(text, 0);
  for (std::size_t at = copied; at < text.size();) {
    const bool plain = text[at] == ' ' && at + 1 < text.size() && !may_be_space(at + 1);
    if (plain || !may_be_space(at) || act::space_length(text, at) == 0) {
      ++at;
      continue;
    }
    out += text.substr(copied, at - copied);
    copied = at = act::skip_space(text, at);
    if (at < text.size()) out += ' ';
  }
  out += text.substr(copied);
}

std::optional<Marker> read_marker(std::string_view line) {
  if (line.empty()) return std::nullopt;
  const char c = line.front();
  if (text::is_digit(c)) return read_numbered(line);
  if (text::is_ascii_lower(c)) return read_lettered(line);
  if (c == '\xC2') {
    return starts_with(line, 0, paragraph_sign)
               ? read_head_unit(line, paragraph_sign.size(), Level::paragraf)
               : std::nullopt;
  }
  if (c == 'A') {
    const bool article = starts_with(line, 0, "Art.") || starts_with(line, 0, "ART.");
    return article ? read_head_unit(line, 4, Level::artykul) : std::nullopt;
  }
  return c == '-' || c == '\xE2' ? read_dash(line) : std::nullopt;
}

std::optional<Marker> read_run_in(std::string_view rest, Level outer) {
  auto marker = read_marker(rest);
  if (!marker || marker->bare || marker->level <= outer || marker->level >= Level::tiret) {
    return std::nullopt;
  }
  const bool any = outer <= Level::paragraf && marker->level <= Level::ustep;
  return any || is_first_or_only(*marker) ? marker : std::nullopt;
}

std::string marker_text(Level level, std::string_view label, bool bare) {
  const std::string text(label);
  switch (level) {
    case Level::artykul:
      return "Art. " + text + (bare ? "" : ".");
    case Level::paragraf:
      return "§ " + text + (bare ? "" : ".");
    case Level::ustep:
      return text + ".";
    case Level::punkt:
    case Level::litera:
      return text + ")";
    case Level::tiret:
      return "–";
    case Level::podwojne_tiret:
      return "– –";
    default:
      return text;
  }
}

std::size_t heading_depth(std::string_view line) {
  std::size_t depth = 0;
  while (depth < line.size() && line[depth] == '#') ++depth;
  return depth >= 1 && depth <= 6 && is_end_or_space(line, depth) ? depth : 0;
}

std::size_t footnote_head(std::string_view line, std::string_view& label) {
  if (!starts_with(line, 0, "[^")) return 0;
  std::size_t end = 2;
  while (end < line.size() && line[end] != ']' && line[end] != '[' && line[end] != '^' &&
         act::space_length(line, end) == 0) {
    ++end;
  }
  if (end == 2 || !starts_with(line, end, "]:")) return 0;
  label = line.substr(2, end - 2);
  return end + 2;
}

bool opens_quotation(std::string_view line) {
  if (!starts_with(line, 0, opening_mark)) return false;
  const std::string_view rest = line.substr(act::skip_space(line, opening_mark.size()));
  return heading_depth(rest) > 0 || read_marker(rest).has_value();
}

bool needs_escape(std::string_view text) {
  while (!text.empty() && text.front() == '\\') text.remove_prefix(1);
  if (text.empty()) return false;
  std::string_view label;
  return text.front() == '#' || text.front() == '|' || footnote_head(text, label) > 0 ||
         read_marker(text).has_value() || opens_quotation(text) ||
         read_unknown_marker(text).has_value();
}

bool needs_run_in_escape(std::string_view rest, Level outer) {
  while (!rest.empty() && rest.front() == '\\') rest.remove_prefix(1);
  if (outer != Level::tiret) return read_run_in(rest, outer).has_value();
  const auto second = read_dash(rest);  // "– –" is one marker
  return second && !second->glued;
}

}  // namespace bipgen::parsing
