// The commands of the program and what each may be given, for the library that reads the command
// line. Knows neither the clock nor the environment.
#pragma once

#include "app/commands.hpp"

namespace CLI {
class App;
}

namespace bipgen::app {

using Command = int (*)(const Options&);

// Adds the commands to the program. When the command line is read, `options` holds what it says and
// `chosen` the command; both must outlive the program. What they say is in options.language.
void add_commands(CLI::App& program, Options& options, Command& chosen);

}  // namespace bipgen::app
