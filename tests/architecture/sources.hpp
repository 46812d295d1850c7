// The project's own files as values, for rules about them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace bipgen::architecture {

struct SourceFile {
  std::string path;  // from the project's root: "generator/act/act.hpp"
  std::string text;
};

// The files below `folder` (of the project's root, the working folder of the tests), by path; what
// is built, installed or generated is left out.
std::vector<SourceFile> files_below(std::string_view folder);
SourceFile file_at(std::string_view path);

// One of .cpp and .hpp.
bool is_cpp(const SourceFile& file);

// "act" for "generator/act/act.hpp"; empty for what lies elsewhere.
std::string folder_of(const SourceFile& file);

std::vector<std::string_view> lines_of(std::string_view text);

// C++ without the content of comments, strings and characters; every line keeps its number.
std::string code_only(std::string_view text);

struct Word {
  std::string_view text;
  std::size_t begin = 0;
};

// The maximal runs of ASCII letters, digits and "_".
std::vector<Word> words_of(std::string_view text);

// "generator/act/act.hpp:12".
std::string place(const SourceFile& file, std::size_t line_index);

}  // namespace bipgen::architecture
