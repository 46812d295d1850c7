#include <algorithm>
#include <map>

#include "architecture/rules.hpp"

namespace bipgen::architecture {

namespace {

enum class Use {
  named,   // forbidden wherever it stands
  called,  // forbidden as a function of nobody or of std: not `entry.time()`, not
           // `text::tolower(x)`
};

struct ForbiddenNames {
  std::string_view names;
  Use use;
  std::vector<std::string_view> allowed_in;
  std::string_view reason;
};

const std::vector<ForbiddenNames> table = {
    {"system_clock steady_clock high_resolution_clock",
     Use::named,
     {"app"},
     "today is an argument"},
    {"time clock gettimeofday clock_gettime localtime gmtime strftime mktime",
     Use::called,
     {"app"},
     "today is an argument, and calendar/ spells dates"},
    {"getenv secure_getenv setenv", Use::called, {"app"}, "the environment is app's"},
    {"setlocale imbue", Use::named, {"app"}, "the same bytes under every locale"},
    {"isalpha isalnum isspace isupper islower ispunct tolower toupper strtod stod stof atof",
     Use::called,
     {},
     "depends on the locale; text/ knows letters, std::from_chars numbers"},
    {"random_device mt19937 default_random_engine srand rand",
     Use::named,
     {},
     "the same bytes twice"},
    {"ofstream fstream fopen freopen create_directory create_directories remove_all copy_file "
     "create_hard_link create_symlink resize_file last_write_time",
     Use::named,
     {"publishing"},
     "only publishing/ writes"},
    {"ifstream directory_iterator recursive_directory_iterator",
     Use::named,
     {"app", "publishing", "morphology"},  // the dictionary, which Hunspell reads by itself too
     "stages take values; app/ reads"},
    {"cout cerr clog printf fprintf puts fputs", Use::named, {"app"}, "stages give values back"},
    {"thread jthread async", Use::named, {"app"}, "threads are app's; stages are pure functions"},
    {"system popen exit quick_exit _exit abort",
     Use::called,
     {"app"},
     "only app/ ends the program"},
    {"basic_regex regex wregex", Use::named, {}, "its recursion grows with the input"},
};

const std::map<std::string_view, const ForbiddenNames*>& rules_by_name() {
  static const std::map<std::string_view, const ForbiddenNames*> rules = [] {
    std::map<std::string_view, const ForbiddenNames*> by_name;
    for (const ForbiddenNames& rule : table) {
      for (const Word& name : words_of(rule.names)) by_name[name.text] = &rule;
    }
    return by_name;
  }();
  return rules;
}

bool is_called(std::string_view code, const Word& word) {
  const std::string_view before = code.substr(0, word.begin);
  const std::string_view after = code.substr(word.begin + word.text.size());
  const std::size_t next = after.find_first_not_of(' ');
  if (next == std::string_view::npos || after[next] != '(') return false;
  if (before.ends_with("std::")) return true;
  return !before.ends_with('.') && !before.ends_with("->") && !before.ends_with("::");
}

bool is_allowed(const ForbiddenNames& rule, const std::string& folder) {
  return std::find(rule.allowed_in.begin(), rule.allowed_in.end(), folder) != rule.allowed_in.end();
}

void check_line(const SourceFile& file, std::string_view code, std::size_t line,
                Violations& found) {
  for (const Word& word : words_of(code)) {
    const auto rule = rules_by_name().find(word.text);
    if (rule == rules_by_name().end() || is_allowed(*rule->second, folder_of(file))) continue;
    if (rule->second->use == Use::called && !is_called(code, word)) continue;
    found.push_back(place(file, line) + ": `" + std::string(word.text) +
                    "`: " + std::string(rule->second->reason));
  }
}

}  // namespace

Violations forbidden_calls(const Files& generator) {
  Violations found;
  for (const SourceFile& file : generator) {
    if (!is_cpp(file)) continue;
    const std::string code = code_only(file.text);
    const auto lines = lines_of(code);
    for (std::size_t i = 0; i < lines.size(); ++i) {
      if (!lines[i].starts_with("#include")) check_line(file, lines[i], i, found);
    }
  }
  return found;
}

}  // namespace bipgen::architecture
