// Known names of roles and where they stand in a sentence, in whatever case. Internal to
// organization/.
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "organization/role_names.hpp"

namespace bipgen::organization {

struct RoleOccurrence {
  std::size_t role = 0;
  std::size_t first = 0;  // words [first, last) of the sentence
  std::size_t last = 0;
  bool nominative = false;
};

class RoleIndex {
 public:
  explicit RoleIndex(const RoleBody& body) : m_body(body) {}

  // A name in the nominative. With a text, it means the role in that text alone.
  void add(std::string_view name, std::size_t role, std::optional<std::size_t> text = {});

  // In the order of the sentence, longest names first where they overlap. A name that is part of a
  // longer one ("Zastępca Dyrektora Magistratu", "Dyrektor Magistratu ds. Promocji") is none.
  std::vector<RoleOccurrence> find(const std::vector<RoleWord>& words, std::size_t text) const;

 private:
  struct Entry {
    std::string key;
    std::size_t words = 0;
    std::size_t noun = 0;         // which word of the name is the role noun …
    std::string noun_nominative;  // … and how it reads; "" when no word of the table is in it
    std::size_t role = 0;
    std::optional<std::size_t> text;
  };
  std::optional<RoleOccurrence> match(const Entry& entry, const std::vector<RoleWord>& words,
                                      std::size_t first) const;

  RoleBody m_body;
  std::map<std::string, std::vector<Entry>, std::less<>> m_entries;  // by the first two letters
};

}  // namespace bipgen::organization
