// The command line, the clock, and the exit status:
// 0 clean, 1 errors in the content, 2 wrong use, 3 the machine failed.
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <new>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <CLI/CLI.hpp>

#include "app/command_faults.hpp"
#include "app/command_help.hpp"
#include "app/command_line.hpp"
#include "app/commands.hpp"
#include "app/report.hpp"
#include "calendar/date.hpp"
#include "source/failure.hpp"

namespace {

using bipgen::app::Options;
using bipgen::calendar::Date;
using bipgen::source::Message;
using bipgen::source::message;
namespace app = bipgen::app;
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

source::Language language_called(std::string_view name) {
  return name.starts_with("pl") ? source::Language::polish : source::Language::english;
}

// Of --lang, which has no others.
std::optional<source::Language> language_named(std::string_view name) {
  if (name != "pl" && name != "en") return std::nullopt;
  return language_called(name);
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
    std::optional<source::Language> asked;
    if (argument == option && i + 1 < arguments.size()) asked = language_named(arguments[i + 1]);
    if (argument.starts_with("--lang=")) asked = language_named(argument.substr(option.size() + 1));
    if (asked) return *asked;
  }
  return language_of_the_environment();
}

// Into the standard error output.
void print_fault(const CLI::App& program, const CLI::ParseError& error, const Options& options) {
  const Message fault = app::fault_of(program, error);
  app::refuse(fault, options);
  const CLI::App& command = app::named_command(program);
  if (app::needs_list_of_commands(program)) {
    std::fputs(("\n" + command.help()).c_str(), stderr);
    return;
  }
  app::say(stderr, message("more: {}", app::path_of(command) + " --help"), options);
}

int run(int argc, char** argv, Options& options) {
  options.today = day_of_the_clock();
  options.version = BIPGEN_VERSION;
  app::Command chosen = nullptr;
  const auto said = [&options](const Message& what) { return what.in(options.language); };
  CLI::App program(said(message("bipgen compiles the law of a public office into a website.")),
                   "bipgen");
  program.formatter(app::command_help(options.language));
  program.set_help_flag("-h,--help", said(message("show this help and end")));
  program.set_version_flag("--version", "bipgen " BIPGEN_VERSION,
                           said(message("show the version and end")));
  program.require_subcommand(1);
  app::add_commands(program, options, chosen);
  try {
    program.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    if (error.get_exit_code() == 0) return program.exit(error);  // the help, the version
    print_fault(program, error, options);
    return app::k_wrong_use;
  }
  return chosen(options);
}

}  // namespace

int main(int argc, char** argv) {
  Options options;
  Message why;
  try {
    options.language = language_asked_for({argv + (argc > 0 ? 1 : 0), argv + argc});
    return run(argc, argv, options);
  } catch (const source::Failure& failure) {
    why = failure.words();
  } catch (const std::filesystem::filesystem_error& error) {
    why = message("{}: {}", source::in_quotes(error.path1().string()),
                  source::message_of(error.code()));
  } catch (const std::bad_alloc&) {
    why = message("the memory is exhausted");
  } catch (const std::exception& error) {
    why = error.what();
  }
  app::refuse(why, options);
  return app::k_machine_failed;
}
