#include "organization/unit_name.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>
#include <vector>

#include "text/ascii.hpp"
#include "text/letters.hpp"
#include "text/utf8.hpp"
#include "text/words.hpp"

namespace bipgen::organization {

namespace {

using Words = std::vector<std::string_view>;

bool is_dash(std::string_view word) {
  return word == "-" || word == "–" || word == "—";
}

// A code that no word or abbreviation looks like: letters, a hyphen, a digit.
bool is_certainly_code(std::string_view word) {
  const std::size_t hyphen = word.find('-');
  return looks_like_code(word) && hyphen != std::string_view::npos &&
         std::any_of(word.begin() + static_cast<std::ptrdiff_t>(hyphen), word.end(),
                     text::is_digit);
}

std::string without_list_marks(std::string_view plain) {
  std::string name = text::collapsed(plain);
  for (;;) {
    while (!name.empty() && std::string_view(";,.: ").find(name.back()) != std::string_view::npos) {
      name.pop_back();
    }
    if (!name.ends_with(" –") && !name.ends_with(" —") && !name.ends_with(" -")) {
      return name;
    }
    name.resize(name.rfind(' '));
  }
}

std::string joined(const Words& words, std::size_t count) {
  std::string name;
  for (std::size_t i = 0; i < count; ++i) {
    name += (i == 0 ? "" : " ") + std::string(words[i]);
  }
  // A colon before the code belongs to the list: "Oddział ds. zarządzania aplikacjami: – IT-05".
  return without_list_marks(name);
}

// Without brackets, quotation marks and a dash around it.
std::string_view bare(std::string_view word) {
  constexpr std::array<std::string_view, 14> around = {"(", ")",  "[", "]", "/", "„", "”",
                                                       "“", "\"", "'", "«", "»", "–", ":"};
  for (bool cut = true; cut;) {
    cut = false;
    for (const std::string_view mark : around) {
      if (word.starts_with(mark)) {
        word.remove_prefix(mark.size());
        cut = true;
      }
      if (word.ends_with(mark)) {
        word.remove_suffix(mark.size());
        cut = true;
      }
    }
  }
  return word;
}

bool is_enclosed(std::string_view word) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 6> pairs = {
      {{"(", ")"}, {"[", "]"}, {"/", "/"}, {"„", "”"}, {"\"", "\""}, {"„", "“"}}};
  return std::any_of(pairs.begin(), pairs.end(), [&](const auto& pair) {
    return word.starts_with(pair.first) && word.ends_with(pair.second) &&
           word.size() > pair.first.size() + pair.second.size();
  });
}

bool is_symbol_word(std::string_view word) {
  constexpr std::array<std::string_view, 10> words = {
      "symbol",      "symbolem", "symbolu", "symb.", "oznaczenie",
      "oznaczeniem", "znak",     "znakiem", "skrót", "kod"};
  const std::string lower = text::to_lower(bare(word));
  return std::find(words.begin(), words.end(), lower) != words.end();
}

// What may lead from a name to "symbol".
bool leads_to_symbol(std::string_view word) {
  constexpr std::array<std::string_view, 12> words = {
      "o",         "oznaczony", "oznaczona",   "oznaczone",   "oznaczonych", "używający",
      "używająca", "używające", "posługujący", "posługująca", "posługujące", "się"};
  const std::string lower = text::to_lower(bare(word));
  return is_dash(word) || std::find(words.begin(), words.end(), lower) != words.end();
}

bool begins_with_capital(std::string_view word) {
  if (word.empty()) {
    return false;
  }
  const std::string_view first = word.substr(0, text::character_at(word, 0).length);
  return text::to_lower(first) != first;
}

// "… (symbol FN)", "…, oznaczony symbolem „FN”": what is said to be a code need not look like one.
std::optional<NamedThing> split_at_symbol(const Words& words) {
  const std::size_t last = words.size() - 1;
  const std::string_view code = bare(words[last]);
  if (last < 2 || !is_symbol_word(words[last - 1]) || !begins_with_capital(code) ||
      code.size() > 16) {
    return std::nullopt;
  }
  std::size_t count = last - 1;
  while (count > 1 && leads_to_symbol(words[count - 1])) {
    --count;
  }
  return NamedThing{joined(words, count), std::string(code)};
}

std::optional<NamedThing> split_last(const Words& words) {
  const std::size_t last = words.size() - 1;
  const std::string_view code = bare(words[last]);
  if (!looks_like_code(code)) {
    return std::nullopt;
  }
  const bool after_dash = last > 1 && is_dash(words[last - 1]);
  if (after_dash || is_enclosed(words[last]) || words[last].starts_with("–")) {
    return NamedThing{joined(words, after_dash ? last - 1 : last), std::string(code)};
  }
  if (is_certainly_code(words[last])) {
    return NamedThing{joined(words, last), std::string(words[last])};
  }
  return std::nullopt;
}

// Where a clause begins that says more of the unit than its name; npos when none does.
std::size_t clause_in(std::string_view name) {
  constexpr std::array<std::string_view, 28> openings = {
      ", w skład",    " w skład któr", ", w któr",     " w któr",      ", w tym",
      " w tym",       ", w składzie",  " w składzie",  ", obejmując",  ", składając",
      ", któr",       " którym kier",  ", kierowan",   " kierowan",    ", na czele",
      ", działając",  ", zwan",        " na prawach",  ", na prawach", " (na prawach",
      ", podlegając", " podlegając",   ", nadzorowan", ", będąc",      ", stanowiąc",
      ", do któr",    " wraz z ",      ", wraz z"};
  std::size_t first = std::string_view::npos;
  for (const std::string_view opening : openings) {
    const std::size_t at = name.find(opening);
    if (at != 0) {
      first = std::min(first, at);
    }
  }
  return first;
}

// "… – 2 etaty", "… (1 etat)", "… 1/2 etatu": how many people, not what.
std::string without_count(const std::string& name) {
  const Words words = text::split_words(name);
  for (std::size_t i = 1; i + 1 < words.size(); ++i) {
    const std::string_view number = bare(words[i]);
    const bool counts = !number.empty() && (text::is_digit(number.front()) || number == "½");
    const std::string unit = text::to_lower(bare(words[i + 1]));
    if (counts && (unit.starts_with("etat") || unit.starts_with("osob") ||
                   unit.starts_with("osób") || unit.starts_with("stanowisk"))) {
      return joined(words, i);
    }
  }
  return name;
}

// "…, którym kieruje Skarbnik" -> "Skarbnik".
std::string head_in(std::string_view clause) {
  constexpr std::array<std::string_view, 5> verbs = {
      "kieruje ", "kierowany przez ", "kierowana przez ", "kierowane przez ", " stoi "};
  for (const std::string_view verb : verbs) {
    const std::size_t at = clause.find(verb);
    if (at != std::string_view::npos) {
      const std::string_view head = clause.substr(at + verb.size());
      return without_list_marks(head.substr(0, head.find_first_of(",;(")));
    }
  }
  return {};
}

}  // namespace

NamedThing split_code(std::string_view plain) {
  const std::string all = without_list_marks(plain);
  const Words words = text::split_words(all);
  if (words.size() < 2) {
    return {all, ""};
  }
  if (auto named = split_at_symbol(words)) {
    return *named;
  }
  if (auto named = split_last(words)) {
    return *named;
  }
  return {all, ""};
}

ListedName read_listed_name(std::string_view plain) {
  NamedThing named = split_code(plain);
  const std::size_t clause = clause_in(named.name);
  ListedName listed;
  if (clause != std::string::npos) {
    listed.head = head_in(std::string_view(named.name).substr(clause));
    const NamedThing before = split_code(std::string_view(named.name).substr(0, clause));
    named.name = before.name;
    named.code = before.code.empty() ? named.code : before.code;
  }
  named.name = without_count(named.name);
  if (named.code.empty()) {
    named = split_code(named.name);
  }
  listed.named = std::move(named);
  return listed;
}

NamedThing split_code_either_way(std::string_view plain) {
  const NamedThing named = split_code(plain);
  const Words words = text::split_words(named.name);
  if (named.code.empty() && words.size() > 2 && looks_like_code(bare(words[0])) &&
      is_dash(words[1])) {
    const auto begin = static_cast<std::size_t>(words[2].data() - named.name.data());
    return {named.name.substr(begin), std::string(bare(words[0]))};
  }
  return named;
}

std::vector<std::string> codes_in(std::string_view plain) {
  std::vector<std::string> codes;
  for (std::string_view word : text::split_words(plain)) {
    while (!word.empty() && std::string_view(",;.").find(word.back()) != std::string_view::npos) {
      word.remove_suffix(1);
    }
    word = bare(word);
    if (is_certainly_code(word)) {
      codes.emplace_back(word);
    }
  }
  return codes;
}

bool looks_like_code(std::string_view word) {
  if (word.size() > 16 || !begins_with_capital(word) || word.ends_with('.')) {
    return false;
  }
  std::size_t run = 0;
  std::size_t longest = 0;
  std::size_t small = 0;
  std::size_t capitals = 0;
  for (std::size_t at = 0; at < word.size();) {
    const std::string_view letter = word.substr(at, text::character_at(word, at).length);
    at += letter.size();
    const bool capital = text::to_lower(letter) != letter;
    if (capital || text::to_upper(letter) != letter) {
      small += capital ? 0 : 1;
      capitals += capital ? 1 : 0;
      longest = std::max(longest, ++run);
    } else if (letter.size() == 1 && (text::is_digit(letter.front()) || letter == "-" ||
                                      letter == "." || letter == "/")) {
      run = 0;
    } else {
      return false;
    }
  }
  // "Or", "Fn-I", "RGKiOŚ", but not "Kadry".
  return longest <= (capitals > 2 * small ? 8u : 5u) && small <= 2 * capitals && small <= 3;
}

std::string id_from_code(std::string_view code) {
  return text::slug(code);
}

}  // namespace bipgen::organization
