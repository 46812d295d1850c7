// How alike the names of two units or posts are. Internal to history/.
#pragma once

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "history/members.hpp"
#include "history/wording.hpp"

namespace bipgen::history {

// 0 … 100, without the word of the kind.
class NameLikeness {
 public:
  explicit NameLikeness(const Pairs& pairs);
  int operator()(std::size_t before, std::size_t after) const;
  // At least `least` alike.
  std::vector<std::pair<std::size_t, std::size_t>> pairs(int least) const;

 private:
  Vocabulary m_vocabulary;
  std::vector<Wording> m_before;
  std::vector<Wording> m_after;
};

// "Oddział ds. zarządzania aplikacjami" -> "ds. zarządzania aplikacjami", comparable; the whole
// name of a post, and where the first word is not the kind.
std::string name_without_kind(const Member& member);

}  // namespace bipgen::history
