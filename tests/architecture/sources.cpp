#include "architecture/sources.hpp"

#include <algorithm>
#include <array>
#include <filesystem>

#include "support/file_tree.hpp"

namespace bipgen::architecture {

namespace {

bool is_ours(const std::string& path) {
  static constexpr std::array<std::string_view, 3> foreign = {"node_modules/", "browser/output/",
                                                              "public/"};
  for (const std::string_view part : foreign) {
    if (path.find(part) != std::string::npos) return false;
  }
  return true;
}

std::size_t skip_raw_string(std::string_view text, std::size_t quote) {
  const std::size_t open = text.find('(', quote);
  const std::string close = ")" + std::string(text.substr(quote + 1, open - quote - 1)) + "\"";
  const std::size_t end = text.find(close, open);
  return end == std::string_view::npos ? text.size() : end + close.size() - 1;
}

// The place of the mark that ends the literal opened at `open`.
std::size_t skip_literal(std::string_view text, std::size_t open) {
  if (text[open] == '"' && open > 0 && text[open - 1] == 'R') return skip_raw_string(text, open);
  std::size_t i = open + 1;
  while (i < text.size() && text[i] != text[open] && text[i] != '\n') i += text[i] == '\\' ? 2 : 1;
  return i;
}

bool is_digit_separator(std::string_view text, std::size_t i) {
  const auto is_hex = [](char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
  };
  return text[i] == '\'' && i > 0 && is_hex(text[i - 1]);
}

// The first byte after a comment or literal that begins at `i`; `i` where none does.
std::size_t skipped_to(std::string_view text, std::size_t i) {
  if (text.substr(i, 2) == "//") return text.find('\n', i);
  if (text.substr(i, 2) == "/*") {
    const std::size_t end = text.find("*/", i + 2);
    return end == std::string_view::npos ? end : end + 2;
  }
  const bool opens = text[i] == '"' || (text[i] == '\'' && !is_digit_separator(text, i));
  return opens ? skip_literal(text, i) + 1 : i;
}

}  // namespace

std::vector<SourceFile> files_below(std::string_view folder) {
  std::vector<SourceFile> files;
  for (auto& [path, bytes] : testing::read_tree(folder)) {
    if (is_ours(path)) files.push_back({std::string(folder) + "/" + path, bytes});
  }
  return files;
}

SourceFile file_at(std::string_view path) {
  return {std::string(path), testing::read_bytes(path)};
}

bool is_cpp(const SourceFile& file) {
  return file.path.ends_with(".cpp") || file.path.ends_with(".hpp");
}

std::string folder_of(const SourceFile& file) {
  static constexpr std::string_view root = "generator/";
  if (!file.path.starts_with(root)) return {};
  const std::size_t end = file.path.find('/', root.size());
  return end == std::string::npos ? std::string{}
                                  : file.path.substr(root.size(), end - root.size());
}

std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    lines.push_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

std::vector<Word> words_of(std::string_view text) {
  static constexpr std::string_view letters =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_";
  std::vector<Word> words;
  std::size_t end = 0;
  for (std::size_t begin = text.find_first_of(letters); begin != std::string_view::npos;
       begin = text.find_first_of(letters, end)) {
    end = std::min(text.find_first_not_of(letters, begin), text.size());
    words.push_back({text.substr(begin, end - begin), begin});
  }
  return words;
}

std::string code_only(std::string_view text) {
  std::string code;
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t end = std::min(skipped_to(text, i), text.size());
    if (end == i) {
      code += text[i++];
      continue;
    }
    for (; i < end; ++i) code += text[i] == '\n' ? '\n' : ' ';
  }
  return code;
}

std::string place(const SourceFile& file, std::size_t line_index) {
  return file.path + ":" + std::to_string(line_index + 1);
}

}  // namespace bipgen::architecture
