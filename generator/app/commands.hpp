// What each command of the program does, once the command line is read. They print their result to
// the standard output, findings and progress to the standard error output.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/import_arguments.hpp"
#include "calendar/date.hpp"
#include "source/explanations.hpp"

namespace bipgen::app {

// The exit status of the program.
inline constexpr int k_clean = 0;
inline constexpr int k_errors_in_content = 1;
inline constexpr int k_wrong_use = 2;
inline constexpr int k_machine_failed = 3;

// What the command line says; each command reads its part of it.
struct Options {
  std::string site = ".";       // folder that holds site.yaml
  calendar::Date today;         // the day for which the pages speak
  unsigned threads = 0;         // 0: one per core
  bool strict = false;          // warnings count as errors
  bool quiet = false;           // no progress and no summary
  std::string format = "text";  // or "json"; of check also "sarif"
  bool structure = false;       // of check: what no structure knows of its act
  bool explain = false;         // of check: what codes mean, in place of findings
  std::string code;             // of check --explain; "" for all
  source::Language language = source::Language::english;  // of explanations
  std::string version;                                    // of the program
  std::string output;   // of build; "" for SITE/public; of amend; "" for the standard output
  calendar::Date from;  // of diff
  calendar::Date to;
  std::string earlier;  // of diff acts
  std::string later;
  std::string before;  // of amend: the two versions of an act
  std::string after;
  bool force = false;                  // of amend and import: a file that is there is replaced
  std::string act;                     // of text and diff act
  std::optional<calendar::Date> at;    // of text; empty: today
  bool original = false;               // of text: as issued
  std::string amendment = "-";         // of explain: words, a file, or the standard input
  ImportArguments imports;             // of import
  std::string kind;                    // of new: "zarządzenie", "strona" …
  std::string name;                    // of new: the number or file name; of schema: which one
  std::optional<calendar::Date> date;  // of new: of the act
  std::vector<std::string> paths;      // of format: files and folders
  bool only_check = false;             // of format: nothing is written
};

// Each gives back the exit status, and throws when the machine fails (disk, permission).
int run_build(const Options& options);
int run_check(const Options& options);
int run_diff_structure(const Options& options);
int run_diff_acts(const Options& options);
int run_diff_act(const Options& options);
int run_text(const Options& options);
int run_explain(const Options& options);
int run_amend(const Options& options);
int run_import(const Options& options);
int run_new(const Options& options);
int run_schema(const Options& options);
int run_format(const Options& options);

}  // namespace bipgen::app
