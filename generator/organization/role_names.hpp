// Names of roles in running text: where a name ends, its nominative, and where a known name stands
// in any case. Internal to organization/.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "organization/role_words.hpp"
#include "organization/roles.hpp"

namespace bipgen::organization {

// A word of a sentence without the punctuation around it.
struct RoleWord {
  std::string_view text;
  bool opens = false;   // a parenthesis or quotation begins with it
  bool closes = false;  // punctuation follows it
};
// The words point into the sentence.
std::vector<RoleWord> role_words(std::string_view sentence);

// The text from one word to another as it stands, punctuation between them included.
std::string words_between(const std::vector<RoleWord>& words, std::size_t first, std::size_t last);

struct NamedRole {
  std::string name;       // nominative, with a capital
  std::size_t first = 0;  // words [first, last) of the sentence
  std::size_t last = 0;
};

// The name that begins at the word, which is a role noun in that case: the noun and the capitalized
// words after it ("Zastępcę Dyrektora Wydziału Organizacji i Nadzoru ds. Organizacyjnych"). Empty
// when its end or its nominative would be a guess.
std::optional<NamedRole> read_role_name(const std::vector<RoleWord>& words, std::size_t first,
                                        GrammarCase grammar_case);

// The names that "X i Y", "X, Y oraz Z" list from the word on.
std::vector<NamedRole> read_role_names(const std::vector<RoleWord>& words, std::size_t first,
                                       GrammarCase grammar_case);

// The same name in one spelling: lower case, one kind of dash and of "do spraw", without the body's
// place at its end.
std::string role_key(std::string_view name, const RoleBody& body);

// "Systemu Zarządzania Jakością (SZJ)": what a text's abbreviations stand for, where their letters
// are the initials of the words before them.
using Abbreviations = std::map<std::string, std::vector<std::string>, std::less<>>;
void add_abbreviations(std::string_view plain, Abbreviations& abbreviations);

// The name with such words replaced by their abbreviation; the name itself when none occur.
std::string abbreviated(const std::string& name, const Abbreviations& abbreviations);

}  // namespace bipgen::organization
