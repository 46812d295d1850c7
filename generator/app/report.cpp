#include "app/report.hpp"

#include "app/read_tree.hpp"
#include "source/load.hpp"
#include "source/render.hpp"

namespace bipgen::app {

using source::counted_message;
using source::Diagnostics;
using source::Message;
using source::message;
using source::Severity;

std::optional<std::string> text_of(const std::string& path) {
  Diagnostics unused;
  std::optional<std::string> bytes = read_bytes(path, unused);
  if (!bytes) return std::nullopt;
  const auto file = source::to_file(path, *bytes, unused);
  return file ? file->text : bytes;
}

void say(std::FILE* stream, const Message& said, const Options& options) {
  std::fputs((said.in(options.language) + "\n").c_str(), stream);
}

void say(std::FILE* stream, const std::vector<Message>& lines, const Options& options) {
  for (const Message& line : lines) say(stream, line, options);
}

void refuse(const Message& why, const Options& options) {
  std::fputs(("bipgen: " + why.in(options.language) + "\n").c_str(), stderr);
}

void print_findings(Diagnostics& diagnostics, const Options& options) {
  std::fputs(source::render_text(diagnostics, text_of, options.language).c_str(), stderr);
  const std::size_t errors = diagnostics.count(Severity::error);
  const std::size_t warnings = diagnostics.count(Severity::warning);
  if (errors + warnings > 0) {
    say(stderr,
        message("{}, {}", counted_message(errors, "{} error", "{} errors"),
                counted_message(warnings, "{} warning", "{} warnings")),
        options);
  }
}

void say_verdict(const Diagnostics& diagnostics, const Options& options) {
  const Message errors =
      counted_message(diagnostics.count(Severity::error), "{} error", "{} errors");
  const Message warnings =
      counted_message(diagnostics.count(Severity::warning), "{} warning", "{} warnings");
  const Message notes = counted_message(diagnostics.count(Severity::note), "{} note", "{} notes");
  const bool stops = exit_status(diagnostics, options) != k_clean;
  say(stderr,
      stops ? message("{}, {}, {}: the site cannot be built before they are mended", errors,
                      warnings, notes)
            : message("{}, {}, {}: the site can be built", errors, warnings, notes),
      options);
}

int exit_status(const Diagnostics& diagnostics, const Options& options) {
  if (diagnostics.has_errors()) return k_errors_in_content;
  if (options.strict && diagnostics.count(Severity::warning) > 0) return k_errors_in_content;
  return k_clean;
}

}  // namespace bipgen::app
