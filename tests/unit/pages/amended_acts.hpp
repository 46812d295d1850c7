// Acts of an invented town from their texts, joined as the program joins them.
#pragma once

#include <string>
#include <vector>

#include "pages/site.hpp"

namespace bipgen::testing {

struct GivenAct {
  std::string number;
  std::string date;
  std::string body;
};

// "w § 1 …" as the amendment of 1/2020 that begins as `entry` says.
GivenAct amendment(const std::string& number, const std::string& date, const std::string& changes,
                   const std::string& entry = "z dniem podpisania");

// Owns what the site points into. With the strings of the theme.
struct AmendedActs {
  std::vector<act::Act> acts;
  templates::Strings strings;
  templates::Theme theme;
  pages::Site site;

  AmendedActs(const std::vector<GivenAct>& given, std::string_view today);
  AmendedActs(const AmendedActs&) = delete;

  const timeline::Entry& entry(const std::string& number) const;
};

}  // namespace bipgen::testing
