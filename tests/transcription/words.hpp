// Words and their places: the only thing that a transcription is compared by.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace bipgen::transcription {

struct Word {
  std::string text;
  int line = 0;  // of its file, from 1
};

struct Line {
  std::string text;
  int number = 0;  // from 1
};

// Lines without their ends, numbered from `first`.
std::vector<Line> lines_of(std::string_view text, int first = 1);

// The parts between white space (no-break spaces included).
std::vector<std::string> split(std::string_view text);

// The same for lines; each word knows its line.
std::vector<Word> words_of(const std::vector<Line>& lines);

std::string join(const std::vector<std::string>& words);

// Whether `pattern` stands in `words` at `place`, whole.
bool stands_at(const std::vector<Word>& words, std::size_t place,
               const std::vector<std::string>& pattern);

// A marker of a provision at the beginning of `text`: `1)`, `12a)`, `aa)`, `1.`, `§`.
bool begins_with_marker(std::string_view text);

// "IT-01-1;", "IT-05:", "IT-SG-III": a unit's code with what punctuation follows it.
bool is_unit_code(std::string_view word);

}  // namespace bipgen::transcription
