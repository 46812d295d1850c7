#include "content_file.hpp"

#include <algorithm>
#include <array>
#include <stdexcept>

#include <yaml-cpp/yaml.h>

namespace bipgen::transcription {
namespace {

constexpr std::array<std::string_view, 12> months_genitive = {
    "stycznia", "lutego",   "marca",    "kwietnia",     "maja",      "czerwca",
    "lipca",    "sierpnia", "września", "października", "listopada", "grudnia"};

bool is_punctuation(char c) {
  return (c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`') ||
         (c >= '{' && c <= '~');
}

// "2025-07-28" as "28 lipca 2025 r."; anything else as it is.
std::string spelled_date(const std::string& text) {
  const auto number = [&](std::size_t from, std::size_t length) -> int {
    const std::string part = text.substr(from, length);
    return part.find_first_not_of("0123456789") == std::string::npos ? std::stoi(part) : -1;
  };
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return text;
  const int year = number(0, 4);
  const int month = number(5, 2);
  const int day = number(8, 2);
  if (year < 0 || month < 1 || month > 12 || day < 1) return text;
  return std::to_string(day) + ' ' +
         std::string(months_genitive[static_cast<std::size_t>(month - 1)]) + ' ' +
         std::to_string(year) + " r.";
}

// The field that `path` ("signed_by.name") names.
std::string field(const YAML::Node& front_matter, const std::string& path) {
  YAML::Node node = YAML::Clone(front_matter);
  std::size_t start = 0;
  while (start <= path.size()) {
    const std::size_t dot = std::min(path.find('.', start), path.size());
    if (node.IsMap()) node.reset(node[path.substr(start, dot - start)]);
    start = dot + 1;
  }
  if (node.IsScalar()) return spelled_date(node.Scalar());
  if (!node.IsSequence()) throw std::runtime_error("the front matter has no `" + path + "`");
  std::vector<std::string> items;
  for (const YAML::Node& item : node) items.push_back(item.Scalar());
  return join(items);
}

std::string filled_in(std::string_view frame, const YAML::Node& front_matter) {
  std::string text;
  while (!frame.empty()) {
    const std::size_t open = std::min(frame.find('{'), frame.size());
    text += frame.substr(0, open);
    frame.remove_prefix(open);
    const std::size_t close = frame.find('}');
    if (close == std::string_view::npos) break;
    text += field(front_matter, std::string(frame.substr(1, close - 1)));
    frame.remove_prefix(close + 1);
  }
  return text + std::string(frame);
}

std::string without_heading_mark(std::string_view line) {
  const std::size_t marks = std::min(line.find_first_not_of('#'), line.size());
  const bool heading = marks > 0 && marks < line.size() && line[marks] == ' ';
  return std::string(heading ? line.substr(marks + 1) : line);
}

// The end of the address of a link whose text is [from, close]; 0 when it is not a link.
std::size_t end_of_link(std::string_view text, std::size_t close) {
  if (close == std::string_view::npos || close + 1 >= text.size() || text[close + 1] != '(') {
    return 0;
  }
  const std::size_t end = text.find(')', close);
  return end == std::string_view::npos ? 0 : end + 1;
}

std::string without_inline_marks(std::string_view text, bool in_table) {
  std::string plain;
  std::size_t link_close = std::string_view::npos;  // the `]` of the link that is open
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (c == '\\' && i + 1 < text.size() && (i == 0 || is_punctuation(text[i + 1]))) {
      plain += text.substr(++i, 1);
    } else if (c == '[' && end_of_link(text, text.find(']', i)) != 0) {
      link_close = text.find(']', i);
    } else if (i == link_close) {
      i = end_of_link(text, link_close) - 1;
    } else if (c == '|' && in_table) {
      plain += ' ';
    } else if (c != '*') {
      plain += c;
    }
  }
  return plain;
}

}  // namespace

std::string plain_line(std::string_view line) {
  line.remove_prefix(std::min(line.find_first_not_of(" \t"), line.size()));
  const bool in_table = line.starts_with('|');
  if (in_table && line.find_first_not_of(" -|:") == std::string_view::npos) return {};
  return without_inline_marks(without_heading_mark(line), in_table);
}

std::vector<Word> content_words(std::string_view text, const Frame& frame) {
  const std::size_t end = text.find("\n---\n");
  if (!text.starts_with("---\n") || end == std::string_view::npos) {
    throw std::runtime_error("the content file has no front matter");
  }
  const YAML::Node front_matter = YAML::Load(std::string(text.substr(4, end - 3)));
  const std::string_view head = text.substr(0, end + 5);
  const int first = 1 + static_cast<int>(std::count(head.begin(), head.end(), '\n'));

  std::vector<Line> lines{{filled_in(frame.before, front_matter), 1}};
  for (Line& line : lines_of(text.substr(head.size()), first)) {
    lines.push_back({plain_line(line.text), line.number});
  }
  lines.push_back({filled_in(frame.after, front_matter), 1});
  return words_of(lines);
}

}  // namespace bipgen::transcription
