#include "app/command_faults.hpp"

#include <string_view>
#include <vector>

#include <CLI/CLI.hpp>

#include "app/parser_words.hpp"
#include "text/words.hpp"

namespace bipgen::app {

namespace {

using source::in_quotes;
using source::Message;
using source::message;

bool is_option(const std::string& word) {
  return word.size() > 1 && word.front() == '-';
}

std::string nearest_of(const std::string& word, const std::vector<std::string>& names) {
  const std::vector<std::string_view> candidates(names.begin(), names.end());
  return std::string(text::nearest(word, candidates));
}

std::string nearest_command(const CLI::App& command, const std::string& word) {
  std::vector<std::string> names;
  for (const CLI::App* each : command.get_subcommands({})) names.push_back(each->get_name());
  return nearest_of(word, names);
}

// The words that nothing took, as they were typed.
std::vector<std::string> left_words(const CLI::App& command) {
  std::vector<std::string> left;
  for (std::string& word : command.remaining()) {
    if (!is_option(word)) left.push_back(std::move(word));
  }
  return left;
}

Message unknown_option(const CLI::App& command, const std::string& word) {
  const std::string given = word.substr(0, word.find('='));
  std::vector<std::string> names;
  for (const CLI::Option* option : command.get_options()) {
    for (const std::string& name : option->get_lnames()) names.push_back("--" + name);
  }
  const std::string meant = nearest_of(given, names);
  return meant.empty() ? message("{} has no option {}", path_of(command), given)
                       : message("there is no option {}; did you mean {}?", given, meant);
}

Message unknown_command(const CLI::App& command, const std::string& word) {
  const std::string meant = nearest_command(command, word);
  return meant.empty() ? message("there is no command {}", in_quotes(word))
                       : message("there is no command {}; did you mean {}?", in_quotes(word),
                                 in_quotes(meant));
}

Message too_many_words(const CLI::App& command, const std::vector<std::string>& words) {
  std::string all;
  for (const std::string& word : words) all += (all.empty() ? "" : " ") + word;
  const std::string example = example_of(command);
  if (example.find('"') == std::string::npos) return message("not expected here: {}", all);
  return message("not expected here: {}; words that belong together stand in quotation marks: {}",
                 all, example);
}

bool must_name_command(const CLI::App& command) {
  return !command.get_subcommands({}).empty();
}

}  // namespace

std::string path_of(const CLI::App& command) {
  const CLI::App* parent = command.get_parent();
  return parent == nullptr ? command.get_name() : path_of(*parent) + " " + command.get_name();
}

std::string example_of(const CLI::App& command) {
  return command.get_footer();
}

const CLI::App& named_command(const CLI::App& program) {
  const CLI::App* command = &program;
  while (!command->get_subcommands().empty()) command = command->get_subcommands().front();
  return *command;
}

Message fault_of(const CLI::App& program, const CLI::ParseError& error) {
  const CLI::App& command = named_command(program);
  const std::vector<std::string> left = left_words(command);
  if (must_name_command(command) && !left.empty()) return unknown_command(command, left.front());
  for (const std::string& word : command.remaining()) {
    if (is_option(word)) return unknown_option(command, word);
  }
  if (!left.empty()) return too_many_words(command, left);
  const Message fault = fault_of_arguments(error.what());
  const std::string example = example_of(command);
  const bool is_missing = dynamic_cast<const CLI::RequiredError*>(&error) != nullptr;
  return is_missing && !example.empty() ? message("{}; for example: {}", fault, example) : fault;
}

bool needs_list_of_commands(const CLI::App& program) {
  const CLI::App& command = named_command(program);
  if (!must_name_command(command)) return false;
  const std::vector<std::string> left = left_words(command);
  return left.empty() || nearest_command(command, left.front()).empty();
}

}  // namespace bipgen::app
