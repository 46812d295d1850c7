#include "app/declared_command.hpp"

#include <CLI/CLI.hpp>

#include "app/argument_checks.hpp"

namespace bipgen::app {

using calendar::Date;
using source::Message;
using source::message;

namespace {

constexpr int most_threads = 256;

// A day as 2025-07-28, into a Date or one that may be left out.
template <class Day>
CLI::callback_t into_day(Day& day) {
  return [&day](const CLI::results_t& given) {
    const auto date = Date::from_iso(given.front());
    if (date) day = *date;
    return date.has_value();
  };
}

}  // namespace

DeclaredCommand::DeclaredCommand(CLI::App& parent, const char* name, const Message& what,
                                 Options& options)
    : m_command(parent.add_subcommand(name, what.in(options.language))), m_options(&options) {}

CLI::Option* DeclaredCommand::text(const Message& name, std::string& into, const Message& value,
                                   const Message& what) {
  return m_command->add_option(said(name), into, said(what))->type_name(said(value));
}

CLI::Option* DeclaredCommand::texts(const Message& name, std::vector<std::string>& into,
                                    const Message& value, const Message& what) {
  return m_command->add_option(said(name), into, said(what))->type_name(said(value));
}

CLI::Option* DeclaredCommand::choice(const char* name, std::string& into,
                                     const std::vector<std::string>& choices, const Message& what) {
  std::string all;
  for (const std::string& each : choices) all += (all.empty() ? "" : "|") + each;
  const auto fault = [choices, language = m_options->language](const std::string& given) {
    return fault_of_choice(given, choices).in(language);
  };
  return text(name, into, all, what)->check(fault);
}

CLI::Option* DeclaredCommand::flag(const char* name, bool& into, const Message& what) {
  return m_command->add_flag(name, into, said(what));
}

CLI::Option* DeclaredCommand::day(const Message& name, Date& into, const Message& what) {
  CLI::Option* option = m_command->add_option(said(name), into_day(into), said(what));
  check(*option->type_name(said(message("DAY"))), fault_of_day);
  return option;
}

CLI::Option* DeclaredCommand::day(const Message& name, std::optional<Date>& into,
                                  const Message& what) {
  CLI::Option* option = m_command->add_option(said(name), into_day(into), said(what));
  check(*option->type_name(said(message("DAY"))), fault_of_day);
  return option;
}

void DeclaredCommand::check(CLI::Option& option, FaultOf fault) {
  option.check([fault, language = m_options->language](const std::string& given) {
    return fault(given).in(language);
  });
}

void DeclaredCommand::site() {
  check(*text(message("SITE"), m_options->site, message("FOLDER"),
              message("folder that holds site.yaml (default: here)")),
        fault_of_folder);
}

void DeclaredCommand::language() {
  // What it says was read before the rest: this very help is in that language.
  static const auto read = [](const CLI::results_t&) { return true; };
  const std::vector<std::string> choices = {"pl", "en"};
  m_command
      ->add_option("--lang", read,
                   said(message("language of messages, pl or en (default: the environment's)")))
      ->type_name("pl|en")
      ->check([choices, language = m_options->language](const std::string& given) {
        return fault_of_choice(given, choices).in(language);
      });
}

void DeclaredCommand::quiet(const Message& what) {
  flag("--quiet", m_options->quiet, what);
}

void DeclaredCommand::common() {
  site();
  day("--today", m_options->today,
      message("the day for which the pages speak, as 2025-07-28 (default: the clock's)"));
  CLI::Option* threads = m_command
                             ->add_option("--threads", m_options->threads,
                                          said(message("how many threads (default: one per core)")))
                             ->type_name(said(message("NUMBER")));
  check(*threads, [](const std::string& given) { return fault_of_count(given, most_threads); });
  flag("--strict", m_options->strict, message("warnings count as errors"));
  language();
  quiet(message("no progress and no summary"));
}

void DeclaredCommand::does(int (*run)(const Options&), int (*&chosen)(const Options&),
                           const char* example) {
  m_command->footer(example);
  m_command->callback([run, &chosen] { chosen = run; });
}

}  // namespace bipgen::app
