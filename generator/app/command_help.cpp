#include "app/command_help.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include <CLI/CLI.hpp>

#include "app/command_faults.hpp"
#include "source/message.hpp"
#include "text/utf8.hpp"
#include "text/words.hpp"

namespace bipgen::app {

namespace {

using source::Language;
using source::Message;
using source::message;

constexpr std::size_t widest_line = 100;  // characters
constexpr std::size_t gap = 3;            // between the columns
constexpr std::string_view margin = "  ";

// What is explained, and its explanation.
struct Row {
  std::string name;
  std::string meaning;
};

bool takes_several(const CLI::Option& option) {
  return option.get_items_expected_max() >= CLI::detail::expected_max_vector_size;
}

std::string name_of_argument(const CLI::Option& option) {
  return option.get_name(true) + (takes_several(option) ? "..." : "");
}

Row argument_row(const CLI::Option& option, Language language) {
  const std::string& meaning = option.get_description();
  return {name_of_argument(option),
          option.get_required() ? message("{} (required)", meaning).in(language) : meaning};
}

Row option_row(const CLI::Option& option, Language language) {
  std::string name;
  for (const std::string& one : option.get_snames()) name += (name.empty() ? "-" : ", -") + one;
  for (const std::string& one : option.get_lnames()) name += (name.empty() ? "--" : ", --") + one;
  if (option.get_type_size() != 0 && !option.get_type_name().empty()) {
    name += " " + option.get_type_name();
  }
  Message meaning = option.get_description();
  for (const CLI::Option* other : option.get_excludes()) {
    meaning = message("{} (not together with {})", meaning, other->get_name());
  }
  return {name, meaning.in(language)};
}

std::size_t width_of(const std::vector<Row>& rows) {
  std::size_t width = 0;
  for (const Row& row : rows) width = std::max(width, text::count_characters(row.name));
  return width;
}

std::string write_row(const Row& row, std::size_t width) {
  std::string out = std::string(margin) + row.name;
  std::size_t at = margin.size() + text::count_characters(row.name);
  const std::size_t column = margin.size() + width + gap;
  bool begins = true;
  for (const std::string_view word : text::split_words(row.meaning)) {
    const std::size_t size = text::count_characters(word);
    if (!begins && at + 1 + size > widest_line) {
      out += '\n';
      at = 0;
      begins = true;
    }
    const std::size_t spaces = begins ? column - at : 1;
    out += std::string(spaces, ' ') + std::string(word);
    at += spaces + size;
    begins = false;
  }
  return out + "\n";
}

std::string usage_of(const CLI::App& command, Language language) {
  std::string usage = path_of(command);
  const auto has_name = [](const CLI::Option* option) { return option->nonpositional(); };
  if (!command.get_options(has_name).empty()) {
    usage += " [" + message("OPTIONS").in(language) + "]";
  }
  for (const CLI::Option* option : command.get_options()) {
    if (!option->get_positional()) continue;
    const std::string name = name_of_argument(*option);
    usage += option->get_required() ? " " + name : " [" + name + "]";
  }
  if (!command.get_subcommands({}).empty()) usage += " " + message("COMMAND").in(language);
  return message("Usage: {}", usage).in(language) + "\n";
}

class CommandHelp : public CLI::FormatterBase {
 public:
  explicit CommandHelp(Language language) : m_language(language) {}

  std::string make_help(const CLI::App* command, std::string name,
                        CLI::AppFormatMode mode) const override;

 private:
  Language m_language;
};

std::string CommandHelp::make_help(const CLI::App* command, std::string /*name*/,
                                   CLI::AppFormatMode /*mode*/) const {
  std::vector<Row> arguments;
  std::vector<Row> options;
  std::vector<Row> commands;
  for (const CLI::Option* option : command->get_options()) {
    if (option->get_positional()) {
      arguments.push_back(argument_row(*option, m_language));
    } else {
      options.push_back(option_row(*option, m_language));
    }
  }
  for (const CLI::App* each : command->get_subcommands({})) {
    commands.push_back({each->get_name(), each->get_description()});
  }
  const std::size_t width = std::max({width_of(arguments), width_of(options), width_of(commands)});
  std::string help = command->get_description() + "\n" + usage_of(*command, m_language);
  const auto add = [&](const Message& heading, const std::vector<Row>& rows) {
    if (rows.empty()) return;
    help += "\n" + heading.in(m_language) + "\n";
    for (const Row& row : rows) help += write_row(row, width);
  };
  add(message("Arguments:"), arguments);
  add(message("Commands:"), commands);
  add(message("Options:"), options);
  const std::string example = example_of(*command);
  if (!example.empty()) {
    help += "\n" + message("Example:").in(m_language) + "\n" + std::string(margin) + example + "\n";
  }
  return help;
}

}  // namespace

std::shared_ptr<CLI::FormatterBase> command_help(Language language) {
  return std::make_shared<CommandHelp>(language);
}

}  // namespace bipgen::app
