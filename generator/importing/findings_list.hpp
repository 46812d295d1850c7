// The list of what imports did and doubt, as JSON that a person reviews: the program writes it, the
// person adds decisions, the program replays them. exports/schemas/import.schema.json fixes it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "importing/import.hpp"
#include "source/diagnostics.hpp"
#include "source/file.hpp"
#include "source/language.hpp"

namespace bipgen::importing {

struct ListedImport {
  std::string source;  // the file that arrived, as messages show it
  std::string format;
  std::string target;  // the content file; "" when none was written
  std::vector<Repair> repairs;
  std::vector<Doubt> doubts;
  std::vector<Decision> decisions;  // that were followed
  std::string findings;             // source::render_json
};

// Each entry of a repair or a doubt that was decided has `decision`: the words that stand there
// now. Reasons in the language of whoever reads the list.
std::string findings_list(const std::vector<ListedImport>& imports, source::Language language);

// The decisions of a list for a file: of the import whose `source` is `shown`, or of the only one.
// Empty, with an error, for what is no such list or says nothing of the file.
std::optional<std::vector<Decision>> decisions_of(const source::File& list,
                                                  const std::string& shown,
                                                  source::Diagnostics& diagnostics);

}  // namespace bipgen::importing
