#include "app/commands.hpp"

#include <cstdio>
#include <filesystem>
#include <functional>

#include "app/amend_command.hpp"
#include "app/build_site.hpp"
#include "app/diff_command.hpp"
#include "app/explain.hpp"
#include "app/read_tree.hpp"
#include "app/text_command.hpp"
#include "exports/instructions_json.hpp"
#include "exports/sarif.hpp"
#include "publishing/single_file.hpp"
#include "source/load.hpp"
#include "source/render.hpp"

namespace bipgen::app {

namespace {

namespace fs = std::filesystem;
using source::Diagnostics;
using source::Severity;

// Reads the file again for the line that a message shows: texts are not kept in memory. Bytes that
// are no text are shown as they are.
std::optional<std::string> text_of(const std::string& path) {
  Diagnostics unused;
  std::optional<std::string> bytes = read_bytes(path, unused);
  if (!bytes) return std::nullopt;
  const auto file = source::to_file(path, *bytes, unused);
  return file ? file->text : bytes;
}

std::string counted(std::size_t n, const char* what) {
  return std::to_string(n) + " " + what + (n == 1 ? "" : "s");
}

void print_text(Diagnostics& diagnostics, source::Language language) {
  std::fputs(source::render_text(diagnostics, text_of, language).c_str(), stderr);
  const std::size_t errors = diagnostics.count(Severity::error);
  const std::size_t warnings = diagnostics.count(Severity::warning);
  if (errors + warnings > 0) {
    std::fprintf(stderr, "%s, %s\n", counted(errors, "error").c_str(),
                 counted(warnings, "warning").c_str());
  }
}

int exit_status(const Diagnostics& diagnostics, const Options& options) {
  if (diagnostics.has_errors()) return k_errors_in_content;
  if (options.strict && diagnostics.count(Severity::warning) > 0) return k_errors_in_content;
  return k_clean;
}

}  // namespace

int run_build(const Options& options) {
  const fs::path folder = options.site;
  const fs::path output = options.output.empty() ? folder / "public" : fs::path(options.output);
  Diagnostics diagnostics;
  BuildResult result;
  {
    Progress progress(!options.quiet);
    result = build_site(folder, output, LoadOptions{options.today, options.threads},
                        options.strict ? Strictness::warnings_stop : Strictness::errors_stop,
                        progress, diagnostics);
  }
  diagnostics.sort();
  print_text(diagnostics, options.language);
  if (!result.published) {
    std::fputs("nothing was published: the output stands as it was\n", stderr);
    return k_errors_in_content;
  }
  if (!options.quiet) {
    std::printf("%s: %zu files, %zu written, %zu unchanged, %zu deleted, %.1f MB\n",
                shown_path(output).c_str(), result.report.written + result.report.unchanged,
                result.report.written, result.report.unchanged, result.report.deleted,
                static_cast<double>(result.report.bytes) / 1e6);
  }
  return exit_status(diagnostics, options);
}

namespace {

// What codes mean: one, or all of them.
int explain_codes(const Options& options) {
  if (options.code.empty()) {
    std::fputs(source::explanation_list(options.language).c_str(), stdout);
    return k_clean;
  }
  const auto kind = source::kind_called(options.code);
  if (!kind) {
    std::fprintf(stderr,
                 "bipgen: no finding has the code `%s`; `bipgen check --explain` lists them\n",
                 options.code.c_str());
    return k_wrong_use;
  }
  std::fputs(source::explanation_text(*kind, options.language).c_str(), stdout);
  return k_clean;
}

}  // namespace

int run_check(const Options& options) {
  if (options.explain) return explain_codes(options);
  Diagnostics diagnostics;
  {
    Progress progress(!options.quiet);
    const auto report = options.structure ? StructureReport::yes : StructureReport::no;
    check_site(options.site, LoadOptions{options.today, options.threads, report}, progress,
               diagnostics);
  }
  diagnostics.sort();
  if (options.format == "json") {
    std::fputs(source::render_json(diagnostics, text_of, options.language).c_str(), stdout);
  } else if (options.format == "sarif") {
    std::fputs(exports::sarif(diagnostics, text_of, options.language, options.version).c_str(),
               stdout);
  } else {
    print_text(diagnostics, options.language);
    if (!options.quiet && diagnostics.all().empty()) std::puts("no findings");
  }
  return exit_status(diagnostics, options);
}

namespace {

// Loads the site and prints what `compare` says of it.
int run_diff(const Options& options, const std::function<Diff(const pages::Site&)>& compare) {
  Diagnostics diagnostics;
  Diff found;
  {
    Progress progress(!options.quiet);
    const auto loaded =
        load_site(options.site, LoadOptions{options.today, options.threads}, progress, diagnostics);
    if (!diagnostics.has_errors()) found = compare(loaded->site);
  }
  diagnostics.sort();
  if (diagnostics.has_errors()) {
    print_text(diagnostics, options.language);
    return exit_status(diagnostics, options);
  }
  std::fputs(found.text.c_str(), stdout);
  std::fputs(found.problem.c_str(), stderr);
  return found.found ? exit_status(diagnostics, options) : k_wrong_use;
}

}  // namespace

int run_diff_structure(const Options& options) {
  return run_diff(options, [&options](const pages::Site& site) {
    return diff_structures(site, options.from, options.to);
  });
}

int run_diff_acts(const Options& options) {
  return run_diff(options, [&options](const pages::Site& site) {
    return diff_acts(site, options.earlier, options.later);
  });
}

int run_diff_act(const Options& options) {
  return run_diff(options, [&options](const pages::Site& site) {
    return diff_act(site, options.act, options.from, options.to);
  });
}

int run_text(const Options& options) {
  Diagnostics diagnostics;
  ActTextAnswer answer;
  {
    Progress progress(!options.quiet);
    const auto loaded =
        load_site(options.site, LoadOptions{options.today, options.threads}, progress, diagnostics);
    if (!diagnostics.has_errors()) {
      answer = text_of_act(
          loaded->site, options.act,
          options.original ? std::nullopt : std::optional(options.at.value_or(options.today)));
    }
  }
  if (diagnostics.has_errors()) {
    diagnostics.sort();
    print_text(diagnostics, options.language);
    return k_errors_in_content;
  }
  std::fputs(answer.text.c_str(), stdout);
  std::fputs(answer.note.c_str(), stderr);
  answer.outstanding.sort();
  print_text(answer.outstanding, options.language);
  return answer.found ? exit_status(answer.outstanding, options) : k_wrong_use;
}

int run_explain(const Options& options) {
  if (names_missing_file(options.amendment)) {
    std::fprintf(stderr, "bipgen: neither a file that exists nor a sentence: %s\n",
                 options.amendment.c_str());
    return k_wrong_use;
  }
  Diagnostics diagnostics;
  const auto file = text_to_explain(options.amendment, diagnostics);
  std::vector<amending::Instruction> instructions;
  if (file) instructions = explain(*file, diagnostics);
  diagnostics.sort();
  if (file && options.format == "json") {
    std::fputs(exports::instructions_json(instructions, diagnostics, *file).c_str(), stdout);
    return exit_status(diagnostics, options);
  }
  if (file) std::fputs(explanation_text(instructions, *file).c_str(), stdout);
  const auto text_of_input = [&file](const std::string& path) {
    return file && path == file->path ? file->text : text_of(path);
  };
  std::fputs(source::render_text(diagnostics, text_of_input, options.language).c_str(), stderr);
  if (instructions.empty() && diagnostics.all().empty()) {
    std::fputs("nothing is amended there\n", stderr);
  }
  return exit_status(diagnostics, options);
}

int run_amend(const Options& options) {
  Diagnostics diagnostics;
  const DraftFile draft = draft_amendment_of(options.before, options.after, diagnostics);
  diagnostics.sort();
  const auto text_of_input = [&draft](const std::string& path) {
    return path == draft_path ? std::optional(draft.text) : text_of(path);
  };
  std::fputs(source::render_text(diagnostics, text_of_input, options.language).c_str(), stderr);
  if (!draft.found) return k_errors_in_content;
  if (draft.text.empty()) {
    std::fputs("the two texts say the same, or differ only in what no instruction can say\n",
               stderr);
  } else if (options.output.empty()) {
    std::fputs(draft.text.c_str(), stdout);
  } else {
    const auto existing =
        options.force ? publishing::Existing::replace : publishing::Existing::keep;
    if (!publishing::write_file(options.output, draft.text, existing)) {
      std::fprintf(stderr, "bipgen: `%s` is there already; --force replaces it\n",
                   options.output.c_str());
      return k_wrong_use;
    }
  }
  return exit_status(diagnostics, options);
}

}  // namespace bipgen::app
