// An act from the text of its provisions.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "act/act.hpp"
#include "organization/structure.hpp"
#include "source/diagnostics.hpp"

namespace bipgen::organization {

act::Act parsed_act(std::string_view body);

struct Read {
  std::optional<Structure> structure;
  source::Diagnostics diagnostics;

  // "B0507 …message… | …hint…", one line for each finding, in the order of the text.
  std::string findings() const;
  const UnitState& unit(std::string_view id) const;
  const Post& post(std::string_view id) const;
};
Read read_body(std::string_view body);

// The same of a whole file, front matter included.
Read read_act_file(std::string_view text);

// "Miasto Przykładowo" in the manner of Kraków: two units, a director, one deputy. `rest` stands
// for further provisions.
std::string small_regulation(std::string_view rest = {});

}  // namespace bipgen::organization
