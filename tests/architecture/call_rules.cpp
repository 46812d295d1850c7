#include <algorithm>
#include <regex>

#include "architecture/rules.hpp"

namespace bipgen::architecture {

namespace {

struct ForbiddenCall {
  std::regex pattern;
  std::vector<std::string_view> allowed_in;
  std::string_view reason;
};

// Not preceded by what would make it a member, another namespace's or part of a longer name.
std::regex call(const std::string& names) {
  return std::regex(R"((^|[^\w.>:]|\bstd::)()" + names + R"()\s*\()");
}

std::regex word(const std::string& names) {
  return std::regex(R"(\b()" + names + R"()\b)");
}

const std::vector<ForbiddenCall>& forbidden() {
  static const std::vector<ForbiddenCall> table = {
      {word("system_clock|steady_clock|high_resolution_clock"), {"app"}, "today is an argument"},
      {call("time|clock|gettimeofday|clock_gettime|localtime|gmtime|strftime|mktime"),
       {"app"},
       "today is an argument, and calendar/ spells dates"},
      {call("getenv|secure_getenv|setenv"), {"app"}, "the environment is app's"},
      {word("setlocale|imbue|std::locale"), {"app"}, "the same bytes under every locale"},
      {call(
           "isalpha|isalnum|isspace|isupper|islower|ispunct|tolower|toupper|strtod|stod|stof|atof"),
       {},
       "depends on the locale; text/ knows letters, std::from_chars numbers"},
      {word("random_device|mt19937|default_random_engine|srand|rand"), {}, "the same bytes twice"},
      {word("ofstream|fstream|fopen|freopen|create_directory|create_directories|remove_all|"
            "copy_file|create_hard_link|create_symlink|resize_file|last_write_time"),
       {"publishing"},
       "only publishing/ writes"},
      {word("ifstream|directory_iterator|recursive_directory_iterator"),
       {"app", "publishing"},
       "stages take values; app/ reads"},
      {word("cout|cerr|clog|printf|fprintf|puts|fputs"), {"app"}, "stages give values back"},
      {word("thread|jthread|async"), {"app"}, "threads are app's; stages are pure functions"},
      {call("system|popen|exit|quick_exit|_exit|abort"), {"app"}, "only app/ ends the program"},
      {word("std::regex"), {}, "its recursion grows with the input"},
  };
  return table;
}

bool is_allowed(const ForbiddenCall& rule, const std::string& folder) {
  return std::find(rule.allowed_in.begin(), rule.allowed_in.end(), folder) != rule.allowed_in.end();
}

}  // namespace

Violations forbidden_calls(const Files& generator) {
  Violations found;
  for (const SourceFile& file : generator) {
    if (!is_cpp(file)) continue;
    const std::string code = code_only(file.text);
    const auto lines = lines_of(code);
    for (std::size_t i = 0; i < lines.size(); ++i) {
      if (lines[i].starts_with("#include")) continue;
      for (const ForbiddenCall& rule : forbidden()) {
        std::match_results<std::string_view::const_iterator> match;
        if (is_allowed(rule, folder_of(file))) continue;
        if (!std::regex_search(lines[i].begin(), lines[i].end(), match, rule.pattern)) continue;
        found.push_back(place(file, i) + ": `" + match.str() + "`: " + std::string(rule.reason));
      }
    }
  }
  return found;
}

}  // namespace bipgen::architecture
