// One command while its arguments are declared to the library that reads the command line: names,
// kinds of values and what is wrong with them are in the user's language.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/commands.hpp"
#include "calendar/date.hpp"
#include "source/message.hpp"

namespace CLI {
class App;
class Option;
}  // namespace CLI

namespace bipgen::app {

using FaultOf = source::Message (*)(const std::string& given);

class DeclaredCommand {
 public:
  // A command below `parent`, which is named `name`. Options must outlive it.
  DeclaredCommand(CLI::App& parent, const char* name, const source::Message& what,
                  Options& options);

  CLI::App& command() { return *m_command; }
  Options& options() { return *m_options; }

  // An option of one value, or an argument that may be left out; `value` is what it stands for.
  CLI::Option* text(const source::Message& name, std::string& into, const source::Message& value,
                    const source::Message& what);
  CLI::Option* texts(const source::Message& name, std::vector<std::string>& into,
                     const source::Message& value, const source::Message& what);
  CLI::Option* choice(const char* name, std::string& into, const std::vector<std::string>& choices,
                      const source::Message& what);
  CLI::Option* flag(const char* name, bool& into, const source::Message& what);
  CLI::Option* day(const source::Message& name, calendar::Date& into, const source::Message& what);
  CLI::Option* day(const source::Message& name, std::optional<calendar::Date>& into,
                   const source::Message& what);

  // Refuses what has a fault.
  void check(CLI::Option& option, FaultOf fault);

  // What many commands have.
  void site();
  void language();
  void quiet(const source::Message& what);
  void common();  // of those that read a site

  // What is done, and one use as it is typed.
  void does(int (*run)(const Options&), int (*&chosen)(const Options&), const char* example);

 private:
  std::string said(const source::Message& what) const { return what.in(m_options->language); }

  CLI::App* m_command;
  Options* m_options;
};

}  // namespace bipgen::app
