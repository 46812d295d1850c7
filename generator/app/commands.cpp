#include "app/commands.hpp"

#include <cstdio>
#include <filesystem>
#include <functional>

#include "app/amend_command.hpp"
#include "app/build_site.hpp"
#include "app/diff_command.hpp"
#include "app/explain.hpp"
#include "app/read_tree.hpp"
#include "app/report.hpp"
#include "app/text_command.hpp"
#include "exports/instructions_json.hpp"
#include "exports/sarif.hpp"
#include "publishing/single_file.hpp"
#include "source/load.hpp"
#include "source/render.hpp"

namespace bipgen::app {

namespace fs = std::filesystem;
using source::Diagnostics;
using source::message;

int run_build(const Options& options) {
  const fs::path folder = options.site;
  const fs::path output = options.output.empty() ? folder / "public" : fs::path(options.output);
  Diagnostics diagnostics;
  BuildResult result;
  {
    Progress progress(!options.quiet, options.language);
    result = build_site(folder, output, LoadOptions{options.today, options.threads},
                        options.strict ? Strictness::warnings_stop : Strictness::errors_stop,
                        progress, diagnostics);
  }
  diagnostics.sort();
  print_findings(diagnostics, options);
  if (!result.published) {
    say(stderr, message("nothing was published: the output stands as it was"), options);
    return k_errors_in_content;
  }
  if (!options.quiet) {
    char megabytes[32];
    std::snprintf(megabytes, sizeof megabytes, "%.1f",
                  static_cast<double>(result.report.bytes) / 1e6);
    const auto& report = result.report;
    say(stdout,
        message("{}: {} files, {} written, {} unchanged, {} deleted, {} MB", shown_path(output),
                report.written + report.unchanged, report.written, report.unchanged, report.deleted,
                megabytes),
        options);
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
    refuse(message("no finding has the code {}; {} lists them", source::in_quotes(options.code),
                   source::in_quotes("bipgen check --explain")),
           options);
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
    Progress progress(!options.quiet, options.language);
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
    std::fputs(source::render_text(diagnostics, text_of, options.language).c_str(), stderr);
    if (!options.quiet) say_verdict(diagnostics, options);
  }
  return exit_status(diagnostics, options);
}

namespace {

// Loads the site and prints what `compare` says of it.
int run_diff(const Options& options, const std::function<Diff(const pages::Site&)>& compare) {
  Diagnostics diagnostics;
  Diff found;
  {
    Progress progress(!options.quiet, options.language);
    const auto loaded =
        load_site(options.site, LoadOptions{options.today, options.threads}, progress, diagnostics);
    if (!diagnostics.has_errors()) found = compare(loaded->site);
  }
  diagnostics.sort();
  if (diagnostics.has_errors()) {
    print_findings(diagnostics, options);
    return exit_status(diagnostics, options);
  }
  std::fputs(found.text.c_str(), stdout);
  say(stderr, found.problem, options);
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
    Progress progress(!options.quiet, options.language);
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
    print_findings(diagnostics, options);
    return k_errors_in_content;
  }
  std::fputs(answer.text.c_str(), stdout);
  say(stderr, answer.note, options);
  answer.outstanding.sort();
  print_findings(answer.outstanding, options);
  return answer.found ? exit_status(answer.outstanding, options) : k_wrong_use;
}

int run_explain(const Options& options) {
  if (names_missing_file(options.amendment)) {
    refuse(message("neither a file that exists nor a sentence: {}", options.amendment), options);
    return k_wrong_use;
  }
  Diagnostics diagnostics;
  const auto file = text_to_explain(options.amendment, diagnostics);
  std::vector<amending::Instruction> instructions;
  if (file) instructions = explain(*file, diagnostics);
  diagnostics.sort();
  if (file && options.format == "json") {
    std::fputs(
        exports::instructions_json(instructions, diagnostics, *file, options.language).c_str(),
        stdout);
    return exit_status(diagnostics, options);
  }
  if (file) std::fputs(explanation_text(instructions, *file, options.language).c_str(), stdout);
  const auto text_of_input = [&file](const std::string& path) {
    return file && path == file->path ? file->text : text_of(path);
  };
  std::fputs(source::render_text(diagnostics, text_of_input, options.language).c_str(), stderr);
  if (instructions.empty() && diagnostics.all().empty()) {
    say(stderr, message("nothing is amended there"), options);
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
    say(stderr,
        message("the two texts say the same, or differ only in what no instruction can say"),
        options);
  } else if (options.output.empty()) {
    std::fputs(draft.text.c_str(), stdout);
  } else {
    const auto existing =
        options.force ? publishing::Existing::replace : publishing::Existing::keep;
    if (!publishing::write_file(options.output, draft.text, existing)) {
      refuse(message("{} is there already; {} replaces it", source::in_quotes(options.output),
                     "--force"),
             options);
      return k_wrong_use;
    }
  }
  return exit_status(diagnostics, options);
}

}  // namespace bipgen::app
