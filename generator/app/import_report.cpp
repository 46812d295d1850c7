#include <algorithm>

#include "app/import_command.hpp"
#include "app/import_review.hpp"

namespace bipgen::app {

namespace {

using importing::Decision;
using source::message;
using source::Message;

// One line of a terminal; line breaks are shown as such.
std::string shown_words(const std::string& words) {
  std::string shown;
  for (const char c : words) {
    if (c == '\n') {
      shown += " ⏎ ";
    } else {
      shown += static_cast<unsigned char>(c) < 0x20 || c == 0x7F ? ' ' : c;
    }
  }
  return shown;
}

}  // namespace

std::string report_of(const importing::ListedImport& import, source::Language language) {
  std::string report;
  const auto add_head = [&](const Message& what, std::string_view kind, importing::Place at,
                            const Message& reason) {
    report += import.source + ": ";
    if (at.line > 0) report += shown_place(at).in(language) + ": ";
    report += what.in(language) + "[" + std::string(kind) + "]: " + reason.in(language) + "\n";
  };
  for (const importing::Repair& repair : import.repairs) {
    add_head(message("repair"), name_of(repair.kind), repair.at, repair.reason);
    report += "  - " + shown_words(repair.before) + "\n";
    if (!repair.into.empty()) {
      report += "  + " + message("in the front matter: {}", repair.into).in(language) + "\n";
    } else {
      const std::string after =
          repair.after.empty() ? message("nothing").in(language) : shown_words(repair.after);
      report += "  + " + after + "\n";
    }
  }
  for (const importing::Doubt& doubt : import.doubts) {
    add_head(message("doubt"), name_of(doubt.kind), doubt.at, doubt.reason);
    report += "    " + shown_words(doubt.seen) + "\n";
    for (const std::string& suggestion : doubt.suggestions) {
      report += "  ? " + shown_words(suggestion) + "\n";
    }
  }
  return report;
}

void report_lost_words(const importing::Imported& imported, const std::string& shown,
                       source::Diagnostics& diagnostics) {
  for (const importing::Doubt& doubt : imported.doubts) {
    if (doubt.kind != importing::DoubtKind::words_lost) continue;
    diagnostics.add(source::Kind::import_words_lost, {shown, {}},
                    message("{}: the result does not have {}", shown_place(doubt.at),
                            source::in_quotes(doubt.seen)),
                    message("a fault of the program: compare the place with the file"));
  }
}

std::vector<Decision> without_place(const std::vector<Decision>& decisions,
                                    const importing::Imported& imported) {
  std::vector<Decision> lost;
  for (const Decision& decision : decisions) {
    const bool fits = std::any_of(imported.repairs.begin(), imported.repairs.end(),
                                  [&](const importing::Repair& repair) {
                                    return decision.kind == name_of(repair.kind) &&
                                           decision.at == repair.at &&
                                           decision.before == repair.before;
                                  }) ||
                      std::any_of(imported.doubts.begin(), imported.doubts.end(),
                                  [&](const importing::Doubt& doubt) {
                                    return decision.kind == name_of(doubt.kind) &&
                                           decision.at == doubt.at && decision.before == doubt.seen;
                                  });
    if (!fits) lost.push_back(decision);
  }
  return lost;
}

std::vector<Decision> not_followed(const std::vector<Decision>& decisions,
                                   const importing::Imported& imported) {
  std::vector<Decision> found;
  for (const Decision& decision : decisions) {
    const bool otherwise = std::any_of(
        imported.repairs.begin(), imported.repairs.end(), [&](const importing::Repair& repair) {
          return decision.kind == name_of(repair.kind) && decision.at == repair.at &&
                 decision.before == repair.before && decision.after != repair.after;
        });
    if (otherwise) found.push_back(decision);
  }
  return found;
}

}  // namespace bipgen::app
