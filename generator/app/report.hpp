// What commands say: findings, lines in the user's language, and their exit status.
#pragma once

#include <cstdio>
#include <optional>
#include <string>
#include <vector>

#include "app/commands.hpp"
#include "source/diagnostics.hpp"
#include "source/message.hpp"

namespace bipgen::app {

// Reads the file again for the line that a message shows: texts are not kept in memory. Bytes that
// are no text are shown as they are.
std::optional<std::string> text_of(const std::string& path);

// Each on a line.
void say(std::FILE* stream, const source::Message& said, const Options& options);
void say(std::FILE* stream, const std::vector<source::Message>& lines, const Options& options);

// What the command line asks for and cannot be had.
void refuse(const source::Message& why, const Options& options);

// Sorted ones, to the standard error output, with how many they are.
void print_findings(source::Diagnostics& diagnostics, const Options& options);

// How many findings there are of each weight, and whether the site can be built as it is.
void say_verdict(const source::Diagnostics& diagnostics, const Options& options);

int exit_status(const source::Diagnostics& diagnostics, const Options& options);

}  // namespace bipgen::app
