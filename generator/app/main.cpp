// The command line, the clock, and the exit status:
// 0 clean, 1 errors in the content, 2 wrong use, 3 the machine failed.
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include <CLI/CLI.hpp>

#include "app/commands.hpp"
#include "app/parser_words.hpp"
#include "calendar/date.hpp"

namespace {

using bipgen::app::Options;
using bipgen::calendar::Date;
using bipgen::source::in_quotes;
using bipgen::source::Message;
using bipgen::source::message;
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
CLI::Option* add_day(CLI::App& command, const std::string& name, Day& day, const Message& what,
                     const Options& options) {
  const auto read = [&day](const CLI::results_t& given) {
    const auto date = Date::from_iso(given.front());
    if (date) day = *date;
    return date.has_value();
  };
  const auto check = [language = options.language](const std::string& text) {
    if (Date::from_iso(text)) return std::string();
    return message("{} is no day like {}", in_quotes(text), "2025-07-28").in(language);
  };
  return command.add_option(name, read, what.in(options.language))
      ->type_name(message("DAY").in(options.language))
      ->check(check);
}

source::Language language_called(std::string_view name) {
  return name.starts_with("pl") ? source::Language::polish : source::Language::english;
}

// The language of messages, as POSIX says it: the first of the three that is set.
source::Language language_of_the_environment() {
  for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
    const char* value = std::getenv(name);
    if (value == nullptr || *value == '\0') continue;
    return language_called(value);
  }
  return source::Language::english;
}

// What --lang says, known before the rest is read: the help and what is wrong with the command line
// are in that language too.
source::Language language_asked_for(const std::vector<std::string_view>& arguments) {
  constexpr std::string_view option = "--lang";
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    const std::string_view argument = arguments[i];
    if (argument == "--") break;
    if (argument == option && i + 1 < arguments.size()) return language_called(arguments[i + 1]);
    if (argument.starts_with("--lang=")) return language_called(argument.substr(option.size() + 1));
  }
  return language_of_the_environment();
}

void add_language(CLI::App& command, const Options& options) {
  const auto read = [](const CLI::results_t&) { return true; };  // language_asked_for() did
  const Message what = message("language of messages, pl or en (default: the environment's)");
  command.add_option("--lang", read, what.in(options.language))
      ->type_name(message("LANGUAGE").in(options.language))
      ->check(CLI::IsMember({"pl", "en"}));
}

std::string said(const Options& options, const Message& what) {
  return what.in(options.language);
}

void add_format(CLI::App& command, Options& options) {
  command.add_option("--format", options.format, said(options, message("text or json")))
      ->check(CLI::IsMember({"text", "json"}));
}

void add_common(CLI::App& command, Options& options) {
  command
      .add_option("SITE", options.site,
                  said(options, message("folder that holds site.yaml (default: here)")))
      ->check(CLI::ExistingDirectory);
  add_day(command, "--today", options.today,
          message("the day for which the pages speak, as 2025-07-28 (default: the clock's)"),
          options);
  command
      .add_option("--threads", options.threads,
                  said(options, message("how many threads (default: one per core)")))
      ->check(CLI::Range(0u, 256u));
  command.add_flag("--strict", options.strict, said(options, message("warnings count as errors")));
  add_language(command, options);
  command.add_flag("--quiet", options.quiet, said(options, message("no progress and no summary")));
}

using Command = std::function<int(const Options&)>;

void add_build(CLI::App& program, Options& options, Command& chosen) {
  CLI::App& command = *program.add_subcommand(
      "build",
      said(options, message("build a site; the old output is replaced as a whole, or not at all")));
  add_common(command, options);
  command.add_option("--output", options.output,
                     said(options, message("folder of the built site (default: SITE/public)")));
  command.callback([&chosen] { chosen = bipgen::app::run_build; });
}

void add_check(CLI::App& program, Options& options, Command& chosen) {
  CLI::App& command = *program.add_subcommand(
      "check", said(options, message("say everything that is wrong, and write nothing")));
  add_common(command, options);
  command.add_option("--format", options.format, said(options, message("text, json or sarif")))
      ->check(CLI::IsMember({"text", "json", "sarif"}));
  const auto explain = [&options](const CLI::results_t& given) {
    options.explain = true;
    options.code = given.front();
    return true;
  };
  command
      .add_option(
          "--explain", explain,
          said(options, message("what the code of a finding means; without one, all codes")))
      ->type_name("CODE")
      ->expected(0, 1)
      ->default_str("");
  command.add_flag(
      "--structure", options.structure,
      said(options,
           message("say for each act that defines a structure what of it was not understood")));
  command.callback([&chosen] { chosen = bipgen::app::run_check; });
}

// `diff` has a form for each thing that is compared.
void add_diff(CLI::App& program, Options& options, Command& chosen) {
  CLI::App& diff = *program.add_subcommand(
      "diff", said(options, message("say what changed between two days or acts")));
  diff.require_subcommand(1);
  CLI::App& structure = *diff.add_subcommand(
      "structure", said(options, message("the offices: units, posts, tasks, relations")));
  add_day(structure, "FROM", options.from, message("the earlier day, as 2022-06-23"), options)
      ->required();
  add_day(structure, "TO", options.to, message("the later day"), options)->required();
  add_common(structure, options);
  structure.callback([&chosen] { chosen = bipgen::app::run_diff_structure; });
  CLI::App& act = *diff.add_subcommand(
      "act", said(options, message("the text of an act on two days, word by word")));
  act.add_option("ACT", options.act, said(options, message("as 1796/2025")))->required();
  add_day(act, "FROM", options.from, message("the earlier day, as 2025-07-28"), options)
      ->required();
  add_day(act, "TO", options.to, message("the later day"), options)->required();
  add_common(act, options);
  act.callback([&chosen] { chosen = bipgen::app::run_diff_act; });
  CLI::App& acts =
      *diff.add_subcommand("acts", said(options, message("the texts of two acts, word by word")));
  acts.add_option("EARLIER", options.earlier,
                  said(options, message("the earlier act, as 1756/2022")))
      ->required();
  acts.add_option("LATER", options.later, said(options, message("the later act")))->required();
  add_common(acts, options);
  acts.callback([&chosen] { chosen = bipgen::app::run_diff_acts; });
}

void add_text(CLI::App& program, Options& options, Command& chosen) {
  CLI::App& command = *program.add_subcommand(
      "text", said(options, message("print the text of an act as it is at a date")));
  command
      .add_option(
          "ACT", options.act,
          said(options, message("as {} or {}", "1796/2025", "\"zarządzenie nr 1796/2025\"")))
      ->required();
  add_common(command, options);
  CLI::Option* at = add_day(command, "--at", options.at,
                            message("the day, as 2025-07-28 (default: --today)"), options);
  command.add_flag("--original", options.original, said(options, message("the text as issued")))
      ->excludes(at);
  command.callback([&chosen] { chosen = bipgen::app::run_text; });
}

void add_explain(CLI::App& program, Options& options, Command& chosen) {
  CLI::App& command = *program.add_subcommand(
      "explain", said(options, message("show how amending sentences are understood")));
  command.add_option(
      "SENTENCE", options.amendment,
      said(options, message("the words, a file, or - for the standard input (default: -)")));
  add_format(command, options);
  add_language(command, options);
  command.callback([&chosen] { chosen = bipgen::app::run_explain; });
}

void add_amend(CLI::App& program, Options& options, Command& chosen) {
  CLI::App& command = *program.add_subcommand(
      "amend",
      said(options,
           message("draft the amending act that turns one version of an act into another")));
  command
      .add_option("OLD", options.before, said(options, message("the act as it is, a content file")))
      ->required();
  command.add_option("NEW", options.after, said(options, message("the same act as it should be")))
      ->required();
  command.add_option("--output", options.output,
                     said(options, message("file for the draft (default: standard output)")));
  command.add_flag("--force", options.force,
                   said(options, message("replace that file when it is there")));
  add_language(command, options);
  command.callback([&chosen] { chosen = bipgen::app::run_amend; });
}

void add_import(CLI::App& program, Options& options, Command& chosen) {
  CLI::App& command = *program.add_subcommand(
      "import",
      said(options, message("make content files of PDF, DOCX, ODT, HTML, Markdown or plain text")));
  bipgen::app::ImportArguments& arguments = options.imports;
  command.add_option("FILE", arguments.files, said(options, message("the files that arrived")))
      ->required();
  command
      .add_option("--into", arguments.into,
                  said(options, message("a site, a content folder or another (default: here)")))
      ->check(CLI::ExistingDirectory);
  command.add_option("--output", arguments.output,
                     said(options, message("the content file (default: by number and year)")));
  command.add_flag("--force", options.force,
                   said(options, message("replace content files that are there")));
  command
      .add_option("--no-repair", arguments.no_repair,
                  said(options, message("a kind of repair that is not to be made")))
      ->type_name("KIND")
      ->expected(1)
      ->take_all();
  command.add_flag("--interactive", arguments.interactive,
                   said(options, message("ask about each doubtful word")));
  command
      .add_option("--apply", arguments.apply,
                  said(options, message("a list of --findings with decisions to follow")))
      ->check(CLI::ExistingFile);
  command.add_option("--findings", arguments.findings,
                     said(options, message("file for the list of repairs and doubts")));
  command.add_flag("--quiet", options.quiet, said(options, message("no summary")));
  add_language(command, options);
  add_format(command, options);
  command.callback([&chosen] { chosen = bipgen::app::run_import; });
}

void add_new(CLI::App& program, Options& options, Command& chosen) {
  CLI::App& command = *program.add_subcommand(
      "new",
      said(options,
           message("make a content file to fill in, with every key explained; none is replaced")));
  command
      .add_option("TYPE", options.kind,
                  said(options, message("zarządzenie, uchwała …, or strona, dokument, rejestr")))
      ->required();
  command
      .add_option("NAME", options.name,
                  said(options, message("number of the act, as 12/2026, or name of the file")))
      ->required();
  command
      .add_option("SITE", options.site,
                  said(options, message("folder that holds site.yaml (default: here)")))
      ->check(CLI::ExistingDirectory);
  add_day(command, "--date", options.date, message("the day of the act"), options);
  add_language(command, options);
  command.callback([&chosen] { chosen = bipgen::app::run_new; });
}

void add_schema(CLI::App& program, Options& options, Command& chosen) {
  CLI::App& command = *program.add_subcommand(
      "schema",
      said(options, message("print the JSON Schema of a kind of content, for editors' programs")));
  command.add_option("KIND", options.name,
                     said(options, message("act, page …; without one, all are listed")));
  add_language(command, options);
  command.callback([&chosen] { chosen = bipgen::app::run_schema; });
}

void add_reformat(CLI::App& program, Options& options, Command& chosen) {
  CLI::App& command = *program.add_subcommand(
      "format",
      said(options,
           message("rewrite acts and documents in canonical form, and change nothing else")));
  command
      .add_option("PATH", options.paths,
                  said(options, message("files, and folders with all that is below")))
      ->required()
      ->check(CLI::ExistingPath);
  command.add_flag(
      "--check", options.only_check,
      said(options, message("write nothing; name the files that would change, and fail")));
  add_language(command, options);
  command.callback([&chosen] { chosen = bipgen::app::run_format; });
}

// The words of the parser, in its help and when something is wrong.
void translate(CLI::App& program, const Options& options) {
  for (const auto& [word, label] : bipgen::app::help_labels()) {
    program.get_formatter()->label(word, label.in(options.language));
  }
  program.set_help_flag("-h,--help", said(options, message("show this help and end")));
  program.failure_message([&options](const CLI::App* command, const CLI::Error& error) {
    const std::string help = command->get_help_ptr()->get_name();
    return said(options, bipgen::app::fault_of_arguments(error.what())) + "\n" +
           said(options, message("Run with {} for more information.", help)) + "\n";
  });
}

int run(int argc, char** argv) {
  Options options;
  options.today = day_of_the_clock();
  options.language = language_asked_for({argv + (argc > 0 ? 1 : 0), argv + argc});
  options.version = BIPGEN_VERSION;
  Command chosen;
  CLI::App program(
      said(options, message("bipgen compiles the law of a public office into a website.")),
      "bipgen");
  translate(program, options);
  program.set_version_flag("--version", "bipgen " BIPGEN_VERSION,
                           said(options, message("show the version and end")));
  program.require_subcommand(1);
  add_build(program, options, chosen);
  add_check(program, options, chosen);
  add_diff(program, options, chosen);
  add_text(program, options, chosen);
  add_explain(program, options, chosen);
  add_amend(program, options, chosen);
  add_import(program, options, chosen);
  add_new(program, options, chosen);
  add_schema(program, options, chosen);
  add_reformat(program, options, chosen);
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
