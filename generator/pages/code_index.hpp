// Which unit or post bore a code, and when. A code never identifies a unit: it is given to others
// over time, and this index shows it.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace bipgen::pages {

struct Site;

// Who bore the code in one structure: a unit or post by its id there.
struct CodeUse {
  std::size_t structure = 0;
  std::string id;
  bool operator==(const CodeUse&) const = default;
};

// One lasting unit or post that bore the code, with all structures in which it did, in order of
// time.
struct CodeBearer {
  std::vector<CodeUse> uses;
};

struct CodeEntry {
  std::string code;                 // as the law writes it
  std::string slug;                 // for its address
  std::vector<CodeBearer> bearers;  // by first use; several: the code was reused, or is borne twice
};

// By code. A post that is a unit of the same code counts as the unit.
using CodeIndex = std::map<std::string, CodeEntry, std::less<>>;

// Fills `site.codes`. To be called after index_structures, once steps stand. Codes keep their slug
// whatever codes come later.
void index_codes(Site& site);

const CodeEntry* find_code(const Site& site, std::string_view code);

// The address of the code's page from another one; "" for a code that has none.
std::string code_href(const Site& site, std::string_view from, std::string_view code);

// Whether it is known to have had different bearers.
bool was_reused(const CodeEntry& entry);

}  // namespace bipgen::pages
