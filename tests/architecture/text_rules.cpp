#include "architecture/rules.hpp"
#include "text/utf8.hpp"

namespace bipgen::architecture {

namespace {

std::string_view fault_of(std::string_view line) {
  if (line.ends_with('\r')) return "CR at the end of the line";
  if (line.ends_with(' ') || line.ends_with('\t')) return "white space at the end of the line";
  if (line.find('\t') != std::string_view::npos) return "tab";
  if (text::first_invalid_utf8(line)) return "not UTF-8";
  if (!text::is_nfc(line)) return "text is not composed (NFC)";
  return {};
}

}  // namespace

Violations too_long_files(const Files& files, std::size_t most_lines) {
  Violations found;
  for (const SourceFile& file : files) {
    const std::size_t lines = lines_of(file.text).size();
    if (lines <= most_lines) continue;
    found.push_back(file.path + ": " + std::to_string(lines) + " lines, more than " +
                    std::to_string(most_lines) + ": where is the seam?");
  }
  return found;
}

Violations headers_without_contract(const Files& files) {
  Violations found;
  for (const SourceFile& file : files) {
    if (!file.path.ends_with(".hpp")) continue;
    if (!file.text.starts_with("// ")) {
      found.push_back(file.path + ": does not begin by saying what it is for");
    }
    if (file.text.find("\n#pragma once\n") == std::string::npos) {
      found.push_back(file.path + ": no `#pragma once`");
    }
  }
  return found;
}

Violations untidy_text(const Files& files) {
  Violations found;
  for (const SourceFile& file : files) {
    const auto lines = lines_of(file.text);
    for (std::size_t i = 0; i < lines.size(); ++i) {
      const std::string_view fault = fault_of(lines[i]);
      if (!fault.empty()) found.push_back(place(file, i) + ": " + std::string(fault));
    }
    if (!file.text.empty() && !file.text.ends_with('\n')) {
      found.push_back(file.path + ": no newline at the end");
    }
  }
  return found;
}

}  // namespace bipgen::architecture
