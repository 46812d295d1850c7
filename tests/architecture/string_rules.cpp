#include <algorithm>
#include <regex>
#include <set>

#include "architecture/rules.hpp"

namespace bipgen::architecture {

namespace {

using Keys = std::set<std::string>;
using Uses = std::set<std::string>;

// The part before the first dot.
std::string group_of(const std::string& key) {
  return key.substr(0, key.find('.'));
}

bool is_group(const Keys& keys, const std::string& group) {
  const auto next = keys.lower_bound(group + ".");
  return next != keys.end() && next->starts_with(group + ".");
}

// A whole key, the stem of plural forms, or (with a dot at the end) the beginning of keys.
bool is_known(const Keys& keys, const std::string& use) {
  if (keys.contains(use) || keys.contains(use + ".one")) return true;
  const auto next = keys.lower_bound(use);
  return use.ends_with('.') && next != keys.end() && next->starts_with(use);
}

void add_matches(const std::string& text, const std::regex& pattern, Uses& found) {
  for (std::sregex_iterator it(text.begin(), text.end(), pattern), end; it != end; ++it) {
    found.insert(it->str(1));
  }
}

// Literals of the generator that look like keys of a group that there is.
Uses uses_in_code(const SourceFile& file, const Keys& keys) {
  static const std::regex literal(R"re("([a-z0-9_]+(?:\.[a-z0-9_]+)*\.?)")re");
  Uses uses;
  add_matches(file.text, literal, uses);
  const auto is_file = [](const std::string& use) {
    return use.ends_with(".yaml") || use.ends_with(".html") || use.ends_with(".css");
  };
  std::erase_if(uses, [&](const std::string& use) {
    return use.find('.') == std::string::npos ? !keys.contains(use)
                                              : !is_group(keys, group_of(use)) || is_file(use);
  });
  return uses;
}

Uses uses_in_theme(const SourceFile& file) {
  static const std::regex tag(R"(\{\{[#^/&]?\s*t\.([a-z0-9_.]+)\s*\}\})");
  Uses uses;
  add_matches(file.text, tag, uses);
  return uses;
}

Uses uses_of(const SourceFile& file, const Keys& keys) {
  return is_cpp(file) ? uses_in_code(file, keys) : uses_in_theme(file);
}

bool is_used(const std::string& key, const Uses& uses) {
  return std::any_of(uses.begin(), uses.end(), [&](const std::string& use) {
    return key == use || (use.ends_with('.') && key.starts_with(use)) ||
           key.substr(0, key.rfind('.')) == use;
  });
}

// As in `key + "_bound"`.
bool is_used_with_ending(const std::string& key, const Uses& uses, const Uses& endings) {
  return std::any_of(endings.begin(), endings.end(), [&](const std::string& ending) {
    return key.ends_with(ending) && is_used(key.substr(0, key.size() - ending.size()), uses);
  });
}

}  // namespace

Violations unknown_strings(const Files& users, const std::vector<std::string>& keys) {
  const Keys known(keys.begin(), keys.end());
  Violations found;
  for (const SourceFile& file : users) {
    for (const std::string& use : uses_of(file, known)) {
      if (!is_known(known, use))
        found.push_back(file.path + ": no string has the key `" + use + "`");
    }
  }
  return found;
}

Violations unused_strings(const Files& users, const std::vector<std::string>& keys) {
  const Keys known(keys.begin(), keys.end());
  static const std::regex ending(R"re("(_[a-z_]+)")re");
  Uses uses;
  Uses endings;
  for (const SourceFile& file : users) {
    uses.merge(uses_of(file, known));
    add_matches(file.text, ending, endings);
  }
  Violations found;
  for (const std::string& key : keys) {
    if (is_used(key, uses) || is_used_with_ending(key, uses, endings)) continue;
    found.push_back("nobody uses the string `" + key + "`");
  }
  return found;
}

Violations untranslated_strings(std::vector<std::string> polish, std::vector<std::string> english) {
  // English has no form for 2, 3, 4.
  std::erase_if(polish, [](const std::string& key) { return key.ends_with(".few"); });
  std::sort(polish.begin(), polish.end());
  std::sort(english.begin(), english.end());
  std::vector<std::string> only_one;
  std::set_symmetric_difference(polish.begin(), polish.end(), english.begin(), english.end(),
                                std::back_inserter(only_one));
  Violations found;
  for (const std::string& key : only_one) found.push_back("only one language has `" + key + "`");
  return found;
}

}  // namespace bipgen::architecture
