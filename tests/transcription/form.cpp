#include "form.hpp"

#include <algorithm>
#include <array>

namespace bipgen::transcription {
namespace {

constexpr std::array<std::string_view, 6> known_rules = {"markdown",   "bullets",   "list-codes",
                                                         "drop-lines", "drop-span", "line-start"};

bool begins_with(const std::vector<std::string>& words, const std::vector<std::string>& start) {
  return words.size() >= start.size() && std::equal(start.begin(), start.end(), words.begin());
}

// Asterisks and bars go; a row that draws a table's lines goes as a whole.
bool drop_markdown(std::string& text) {
  const bool row = text.find('|') != std::string::npos;
  if (row && text.find_first_not_of(" -|:") == std::string::npos) {
    text.clear();
    return true;
  }
  const std::string before = text;
  std::erase(text, '*');
  std::replace(text.begin(), text.end(), '|', ' ');
  return text != before;
}

bool drop_bullet(std::string& text) {
  const auto start = text.find_first_not_of(" \t");
  if (start == std::string::npos || text.compare(start, 2, "- ") != 0) return false;
  std::string_view rest = std::string_view(text).substr(start + 2);
  rest.remove_prefix(std::min(rest.find_first_not_of(' '), rest.size()));
  constexpr std::string_view opening_quote = "„";
  if (rest.starts_with(opening_quote)) rest.remove_prefix(opening_quote.size());
  if (!begins_with_marker(rest)) return false;
  text.erase(start, 2);
  return true;
}

bool apply_to_line(const FormRule& rule, Line& line) {
  if (rule.rule == "markdown") return drop_markdown(line.text);
  if (rule.rule == "bullets") return drop_bullet(line.text);
  const bool drops = rule.rule == "drop-lines";
  if (!drops && rule.rule != "line-start") return false;
  std::vector<std::string> words = split(line.text);
  if (!begins_with(words, drops ? rule.starts : rule.source)) return false;
  if (drops) {
    line.text.clear();
    return true;
  }
  words.erase(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(rule.source.size()));
  words.insert(words.begin(), rule.content.begin(), rule.content.end());
  line.text = join(words);
  return true;
}

// Drops every span from `rule.from` to `rule.to`; gives their number.
int drop_spans(const FormRule& rule, std::vector<Word>& words) {
  std::vector<Word> kept;
  int spans = 0;
  for (std::size_t i = 0; i < words.size();) {
    if (stands_at(words, i, rule.from)) {
      std::size_t end = i + rule.from.size();
      while (end < words.size() && !stands_at(words, end, rule.to)) ++end;
      if (end < words.size()) {
        ++spans;
        i = end + rule.to.size();
        continue;
      }
    }
    kept.push_back(words[i++]);
  }
  words = std::move(kept);
  return spans;
}

}  // namespace

bool is_known(const FormRule& rule) {
  return std::find(known_rules.begin(), known_rules.end(), rule.rule) != known_rules.end();
}

Reduced reduce_source(const std::vector<Line>& lines, const std::vector<FormRule>& rules) {
  Reduced reduced;
  std::vector<Line> left = lines;
  for (const FormRule& rule : rules) {
    reduced.applied.push_back(static_cast<int>(std::count_if(
        left.begin(), left.end(), [&](Line& line) { return apply_to_line(rule, line); })));
  }
  reduced.words = words_of(left);
  for (std::size_t r = 0; r < rules.size(); ++r) {
    if (rules[r].rule == "drop-span") reduced.applied[r] = drop_spans(rules[r], reduced.words);
  }
  return reduced;
}

Reduced reduce_content(std::vector<Word> words, const std::vector<FormRule>& rules) {
  Reduced reduced;
  for (const FormRule& rule : rules) {
    int applied = 0;
    if (rule.rule == "list-codes") {
      std::vector<Word> kept;
      for (std::size_t i = 0; i < words.size(); ++i) {
        const bool dash =
            words[i].text == "–" && i + 1 < words.size() && is_unit_code(words[i + 1].text);
        if (dash) ++applied;
        if (!dash) kept.push_back(words[i]);
      }
      words = std::move(kept);
    }
    reduced.applied.push_back(applied);
  }
  reduced.words = std::move(words);
  return reduced;
}

}  // namespace bipgen::transcription
