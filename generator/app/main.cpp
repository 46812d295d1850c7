// The command line, the clock, and the exit status:
// 0 clean, 1 errors in the content, 2 wrong use, 3 the machine failed.
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <functional>
#include <string>
#include <string_view>

#include <CLI/CLI.hpp>

#include "app/commands.hpp"
#include "calendar/date.hpp"

namespace {

using bipgen::app::Options;
using bipgen::calendar::Date;
namespace source = bipgen::source;

// The one look at the clock; every stage gets `today` as an argument. The day is that of Poland's
// calendar only as far as the machine's time zone is; --today makes it certain.
Date day_of_the_clock() {
  const std::time_t now = std::time(nullptr);
  std::tm local = {};
  localtime_r(&now, &local);
  return *Date::from_ymd(local.tm_year + 1900, static_cast<unsigned>(local.tm_mon + 1),
                         static_cast<unsigned>(local.tm_mday));
}

// A day as 2025-07-28, into `day`: a Date, or one that may be left out.
template <class Day>
CLI::Option* add_day(CLI::App& command, const std::string& name, Day& day,
                     const std::string& what) {
  const auto read = [&day](const CLI::results_t& given) {
    const auto date = Date::from_iso(given.front());
    if (date) day = *date;
    return date.has_value();
  };
  return command.add_option(name, read, what)->type_name("DAY")->check([](const std::string& text) {
    return Date::from_iso(text) ? std::string() : "`" + text + "` is no day like 2025-07-28";
  });
}

// The language of messages, as POSIX says it: the first of the three that is set.
source::Language language_of_the_environment() {
  for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
    const char* value = std::getenv(name);
    if (value == nullptr || *value == '\0') continue;
    return std::string_view(value).starts_with("pl") ? source::Language::polish
                                                     : source::Language::english;
  }
  return source::Language::english;
}

void add_language(CLI::App& command, Options& options) {
  const auto read = [&options](const CLI::results_t& given) {
    options.language = given.front() == "pl" ? source::Language::polish : source::Language::english;
    return true;
  };
  command
      .add_option("--lang", read, "language of explanations, pl or en (default: the environment's)")
      ->type_name("LANGUAGE")
      ->check(CLI::IsMember({"pl", "en"}));
}

void add_format(CLI::App& command, Options& options) {
  command.add_option("--format", options.format, "text or json")
      ->check(CLI::IsMember({"text", "json"}));
}

void add_common(CLI::App& command, Options& options) {
  command.add_option("SITE", options.site, "folder that holds site.yaml (default: here)")
      ->check(CLI::ExistingDirectory);
  add_day(command, "--today", options.today,
          "the day for which the pages speak, as 2025-07-28 (default: the clock's)");
  command.add_option("--threads", options.threads, "how many threads (default: one per core)")
      ->check(CLI::Range(0u, 256u));
  command.add_flag("--strict", options.strict, "warnings count as errors");
  command.add_flag("--quiet", options.quiet, "no progress and no summary");
}

using Command = std::function<int(const Options&)>;

void add_build(CLI::App& program, Options& options, Command& chosen) {
  CLI::App& command = *program.add_subcommand(
      "build", "build a site; the old output is replaced as a whole, or not at all");
  add_common(command, options);
  command.add_option("--output", options.output, "folder of the built site (default: SITE/public)");
  command.callback([&chosen] { chosen = bipgen::app::run_build; });
}

void add_check(CLI::App& program, Options& options, Command& chosen) {
  CLI::App& command =
      *program.add_subcommand("check", "say everything that is wrong, and write nothing");
  add_common(command, options);
  command.add_option("--format", options.format, "text, json or sarif")
      ->check(CLI::IsMember({"text", "json", "sarif"}));
  add_language(command, options);
  const auto explain = [&options](const CLI::results_t& given) {
    options.explain = true;
    options.code = given.front();
    return true;
  };
  command
      .add_option("--explain", explain, "what the code of a finding means; without one, all codes")
      ->type_name("CODE")
      ->expected(0, 1)
      ->default_str("");
  command.add_flag("--structure", options.structure,
                   "say for each act that defines a structure what of it was not understood");
  command.callback([&chosen] { chosen = bipgen::app::run_check; });
}

// `diff` has a form for each thing that is compared.
void add_diff(CLI::App& program, Options& options, Command& chosen) {
  CLI::App& diff = *program.add_subcommand("diff", "say what changed between two days or acts");
  diff.require_subcommand(1);
  CLI::App& structure =
      *diff.add_subcommand("structure", "the offices: units, posts, tasks, relations");
  add_day(structure, "FROM", options.from, "the earlier day, as 2022-06-23")->required();
  add_day(structure, "TO", options.to, "the later day")->required();
  add_common(structure, options);
  structure.callback([&chosen] { chosen = bipgen::app::run_diff_structure; });
  CLI::App& act = *diff.add_subcommand("act", "the text of an act on two days, word by word");
  act.add_option("ACT", options.act, "as 1796/2025")->required();
  add_day(act, "FROM", options.from, "the earlier day, as 2025-07-28")->required();
  add_day(act, "TO", options.to, "the later day")->required();
  add_common(act, options);
  act.callback([&chosen] { chosen = bipgen::app::run_diff_act; });
  CLI::App& acts = *diff.add_subcommand("acts", "the texts of two acts, word by word");
  acts.add_option("EARLIER", options.earlier, "the earlier act, as 1756/2022")->required();
  acts.add_option("LATER", options.later, "the later act")->required();
  add_common(acts, options);
  acts.callback([&chosen] { chosen = bipgen::app::run_diff_acts; });
}

void add_text(CLI::App& program, Options& options, Command& chosen) {
  CLI::App& command =
      *program.add_subcommand("text", "print the text of an act as it is at a date");
  command.add_option("ACT", options.act, "as 1796/2025 or \"zarządzenie nr 1796/2025\"")
      ->required();
  add_common(command, options);
  CLI::Option* at =
      add_day(command, "--at", options.at, "the day, as 2025-07-28 (default: --today)");
  command.add_flag("--original", options.original, "the text as issued")->excludes(at);
  command.callback([&chosen] { chosen = bipgen::app::run_text; });
}

void add_explain(CLI::App& program, Options& options, Command& chosen) {
  CLI::App& command =
      *program.add_subcommand("explain", "show how amending sentences are understood");
  command.add_option("SENTENCE", options.amendment,
                     "the words, a file, or - for the standard input (default: -)");
  add_format(command, options);
  command.callback([&chosen] { chosen = bipgen::app::run_explain; });
}

void add_amend(CLI::App& program, Options& options, Command& chosen) {
  CLI::App& command = *program.add_subcommand(
      "amend", "draft the amending act that turns one version of an act into another");
  command.add_option("OLD", options.before, "the act as it is, a content file")->required();
  command.add_option("NEW", options.after, "the same act as it should be")->required();
  command.add_option("--output", options.output, "file for the draft (default: standard output)");
  command.add_flag("--force", options.force, "replace that file when it is there");
  command.callback([&chosen] { chosen = bipgen::app::run_amend; });
}

int run(int argc, char** argv) {
  Options options;
  options.today = day_of_the_clock();
  options.language = language_of_the_environment();
  options.version = BIPGEN_VERSION;
  Command chosen;
  CLI::App program("bipgen compiles the law of a public office into a website.", "bipgen");
  program.set_version_flag("--version", "bipgen " BIPGEN_VERSION);
  program.require_subcommand(1);
  program.failure_message(CLI::FailureMessage::simple);
  add_build(program, options, chosen);
  add_check(program, options, chosen);
  add_diff(program, options, chosen);
  add_text(program, options, chosen);
  add_explain(program, options, chosen);
  add_amend(program, options, chosen);
  try {
    program.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return program.exit(error) == 0 ? bipgen::app::k_clean : bipgen::app::k_wrong_use;
  }
  return chosen(options);
}

}  // namespace

int main(int argc, char** argv) {
  try {
    return run(argc, argv);
  } catch (const std::exception& error) {
    std::fprintf(stderr, "bipgen: %s\n", error.what());
    return bipgen::app::k_machine_failed;
  }
}
