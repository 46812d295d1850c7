// The command line, the clock, and the exit status:
// 0 clean, 1 errors in the content, 2 wrong use, 3 the machine failed.
#include <chrono>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <string>

#include <CLI/CLI.hpp>

#include "app/build_site.hpp"
#include "app/diff_command.hpp"
#include "app/explain.hpp"
#include "app/read_tree.hpp"
#include "calendar/date.hpp"
#include "exports/instructions_json.hpp"
#include "source/load.hpp"
#include "source/render.hpp"

namespace {

namespace fs = std::filesystem;
using bipgen::calendar::Date;
using bipgen::source::Diagnostics;
using bipgen::source::Severity;

constexpr int clean = 0;
constexpr int errors_in_content = 1;
constexpr int wrong_use = 2;
constexpr int machine_failed = 3;

struct Options {
  std::string site = ".";
  std::string amendment = "-";
  std::string output;
  std::string today;
  std::string format = "text";
  std::string from;
  std::string to;
  unsigned threads = 0;
  bool strict = false;
  bool quiet = false;
};

// The one look at the clock; every stage gets `today` as an argument. The day is that of Poland's
// calendar only as far as the machine's time zone is; --today makes it certain.
Date day_of_the_clock() {
  const std::time_t now = std::time(nullptr);
  std::tm local = {};
  localtime_r(&now, &local);
  return *Date::from_ymd(local.tm_year + 1900, static_cast<unsigned>(local.tm_mon + 1),
                         static_cast<unsigned>(local.tm_mday));
}

bipgen::app::LoadOptions load_options(const Options& options) {
  const auto today = Date::from_iso(options.today);
  return {today ? *today : day_of_the_clock(), options.threads};
}

// Reads the file again for the line that a message shows: texts are not kept in memory. Bytes that
// are no text are shown as they are.
std::optional<std::string> text_of(const std::string& path) {
  Diagnostics unused;
  std::optional<std::string> bytes = bipgen::app::read_bytes(path, unused);
  if (!bytes) return std::nullopt;
  const auto file = bipgen::source::to_file(path, *bytes, unused);
  return file ? file->text : bytes;
}

std::string counted(std::size_t n, const char* what) {
  return std::to_string(n) + " " + what + (n == 1 ? "" : "s");
}

void print_text(Diagnostics& diagnostics) {
  std::fputs(bipgen::source::render_text(diagnostics, text_of).c_str(), stderr);
  const std::size_t errors = diagnostics.count(Severity::error);
  const std::size_t warnings = diagnostics.count(Severity::warning);
  if (errors + warnings > 0) {
    std::fprintf(stderr, "%s, %s\n", counted(errors, "error").c_str(),
                 counted(warnings, "warning").c_str());
  }
}

int exit_status(const Diagnostics& diagnostics, const Options& options) {
  if (diagnostics.has_errors()) return errors_in_content;
  if (options.strict && diagnostics.count(Severity::warning) > 0) return errors_in_content;
  return clean;
}

int build(const Options& options) {
  const fs::path folder = options.site;
  const fs::path output = options.output.empty() ? folder / "public" : fs::path(options.output);
  Diagnostics diagnostics;
  bipgen::app::BuildResult result;
  {
    bipgen::app::Progress progress(!options.quiet);
    result = bipgen::app::build_site(folder, output, load_options(options),
                                     options.strict ? bipgen::app::Strictness::warnings_stop
                                                    : bipgen::app::Strictness::errors_stop,
                                     progress, diagnostics);
  }
  diagnostics.sort();
  print_text(diagnostics);
  if (!result.published) {
    std::fputs("nothing was published: the output stands as it was\n", stderr);
    return errors_in_content;
  }
  if (!options.quiet) {
    std::printf("%s: %zu files, %zu written, %zu unchanged, %zu deleted, %.1f MB\n",
                bipgen::app::shown_path(output).c_str(),
                result.report.written + result.report.unchanged, result.report.written,
                result.report.unchanged, result.report.deleted,
                static_cast<double>(result.report.bytes) / 1e6);
  }
  return exit_status(diagnostics, options);
}

int check(const Options& options) {
  Diagnostics diagnostics;
  {
    bipgen::app::Progress progress(!options.quiet);
    bipgen::app::check_site(options.site, load_options(options), progress, diagnostics);
  }
  diagnostics.sort();
  if (options.format == "json") {
    std::fputs(bipgen::source::render_json(diagnostics, text_of).c_str(), stdout);
  } else {
    print_text(diagnostics);
    if (!options.quiet && diagnostics.all().empty()) std::puts("no findings");
  }
  return exit_status(diagnostics, options);
}

int diff(const Options& options) {
  Diagnostics diagnostics;
  const auto from = Date::from_iso(options.from);
  const auto to = Date::from_iso(options.to);
  if (!from || !to) return wrong_use;
  bipgen::app::StructureDiff found;
  {
    bipgen::app::Progress progress(!options.quiet);
    const auto loaded =
        bipgen::app::load_site(options.site, load_options(options), progress, diagnostics);
    if (!diagnostics.has_errors()) {
      found = bipgen::app::diff_structures(loaded->site, *from, *to);
    }
  }
  diagnostics.sort();
  if (diagnostics.has_errors()) {
    print_text(diagnostics);
    return exit_status(diagnostics, options);
  }
  std::fputs(found.text.c_str(), stdout);
  std::fputs(found.problem.c_str(), stderr);
  return found.found ? exit_status(diagnostics, options) : wrong_use;
}

std::string day_fault(const std::string& text) {
  return Date::from_iso(text) ? std::string() : "`" + text + "` is no day like 2025-07-28";
}

int explain(const Options& options) {
  Diagnostics diagnostics;
  const auto file = bipgen::app::text_to_explain(options.amendment, diagnostics);
  std::vector<bipgen::amending::Instruction> instructions;
  if (file) instructions = bipgen::app::explain(*file, diagnostics);
  diagnostics.sort();
  if (file && options.format == "json") {
    std::fputs(bipgen::exports::instructions_json(instructions, diagnostics, *file).c_str(),
               stdout);
    return exit_status(diagnostics, options);
  }
  if (file) std::fputs(bipgen::app::explanation_text(instructions, *file).c_str(), stdout);
  const auto text_of_input = [&file](const std::string& path) {
    return file && path == file->path ? file->text : text_of(path);
  };
  std::fputs(bipgen::source::render_text(diagnostics, text_of_input).c_str(), stderr);
  if (instructions.empty() && diagnostics.all().empty()) {
    std::fputs("nothing is amended there\n", stderr);
  }
  return exit_status(diagnostics, options);
}

void add_common(CLI::App& command, Options& options) {
  command.add_option("SITE", options.site, "folder that holds site.yaml (default: here)")
      ->check(CLI::ExistingDirectory);
  command
      .add_option("--today", options.today,
                  "the day for which the pages speak, as 2025-07-28 (default: the clock's)")
      ->check(day_fault);
  command.add_option("--threads", options.threads, "how many threads (default: one per core)")
      ->check(CLI::Range(0u, 256u));
  command.add_flag("--strict", options.strict, "warnings count as errors");
  command.add_flag("--quiet", options.quiet, "no progress and no summary");
}

// `diff` has a form for each thing that is compared.
void add_diff(CLI::App& program, Options& options) {
  CLI::App* diff_command = program.add_subcommand("diff", "say what changed between two days");
  diff_command->require_subcommand(1);
  CLI::App* structure =
      diff_command->add_subcommand("structure", "the offices: units, posts, tasks, relations");
  structure->add_option("FROM", options.from, "the earlier day, as 2022-06-23")
      ->required()
      ->check(day_fault);
  structure->add_option("TO", options.to, "the later day")->required()->check(day_fault);
  add_common(*structure, options);
}

int run(int argc, char** argv) {
  Options options;
  CLI::App program("bipgen compiles the law of a public office into a website.", "bipgen");
  program.set_version_flag("--version", "bipgen " BIPGEN_VERSION);
  program.require_subcommand(1);
  program.failure_message(CLI::FailureMessage::simple);

  CLI::App* build_command = program.add_subcommand(
      "build", "build a site; the old output is replaced as a whole, or not at all");
  add_common(*build_command, options);
  build_command->add_option("--output", options.output,
                            "folder of the built site (default: SITE/public)");

  CLI::App* check_command =
      program.add_subcommand("check", "say everything that is wrong, and write nothing");
  add_common(*check_command, options);
  check_command->add_option("--format", options.format, "text or json")
      ->check(CLI::IsMember({"text", "json"}));
  add_diff(program, options);

  CLI::App* explain_command =
      program.add_subcommand("explain", "show how amending sentences are understood");
  explain_command->add_option("SENTENCE", options.amendment,
                              "the words, a file, or - for the standard input (default: -)");
  explain_command->add_option("--format", options.format, "text or json")
      ->check(CLI::IsMember({"text", "json"}));

  try {
    program.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return program.exit(error) == 0 ? clean : wrong_use;
  }
  if (build_command->parsed()) return build(options);
  if (check_command->parsed()) return check(options);
  return explain_command->parsed() ? explain(options) : diff(options);
}

}  // namespace

int main(int argc, char** argv) {
  try {
    return run(argc, argv);
  } catch (const std::exception& error) {
    std::fprintf(stderr, "bipgen: %s\n", error.what());
    return machine_failed;
  }
}
