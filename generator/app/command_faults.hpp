// What is wrong with a command line, for a user who may not know its rules: what was meant, what is
// missing, and how it is written.
#pragma once

#include <string>

#include "source/message.hpp"

namespace CLI {
class App;
class ParseError;
}  // namespace CLI

namespace bipgen::app {

// "bipgen diff act".
std::string path_of(const CLI::App& command);

// One use of the command as it is typed; empty where none is known.
std::string example_of(const CLI::App& command);

// The last command that the command line names; the program itself where it names none.
const CLI::App& named_command(const CLI::App& program);

// Of a command line that was read as far as `error`.
source::Message fault_of(const CLI::App& program, const CLI::ParseError& error);

// Whether the list of commands helps: one had to be named, and what stands there is like none.
bool needs_list_of_commands(const CLI::App& program);

}  // namespace bipgen::app
