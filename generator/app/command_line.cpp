#include "app/command_line.hpp"

#include <CLI/CLI.hpp>

#include "app/argument_checks.hpp"
#include "app/declared_command.hpp"

namespace bipgen::app {

namespace {

using source::message;

void add_build(CLI::App& program, Options& options, Command& chosen) {
  DeclaredCommand build(
      program, "build",
      message("build a site; the old output is replaced as a whole, or not at all"), options);
  build.common();
  build.text("--output", options.output, message("FOLDER"),
             message("folder of the built site (default: SITE/public)"));
  build.does(run_build, chosen, "bipgen build strona");
}

void add_check(CLI::App& program, Options& options, Command& chosen) {
  DeclaredCommand check(program, "check",
                        message("say everything that is wrong, and write nothing"), options);
  check.common();
  check.choice("--format", options.format, {"text", "json", "sarif"},
               message("text, json or sarif"));
  const auto explain = [&options](const CLI::results_t& given) {
    options.explain = true;
    options.code = given.front();
    return true;
  };
  check.command()
      .add_option(
          "--explain", explain,
          message("what the code of a finding means; without one, all codes").in(options.language))
      ->type_name(message("CODE").in(options.language))
      ->expected(0, 1)
      ->default_str("");
  check.flag("--structure", options.structure,
             message("say for each act that defines a structure what of it was not understood"));
  check.does(run_check, chosen, "bipgen check strona");
}

void add_diff_structure(CLI::App& diff, Options& options, Command& chosen) {
  DeclaredCommand structure(diff, "structure",
                            message("the offices: units, posts, tasks, relations"), options);
  structure.day(message("FROM"), options.from, message("the earlier day, as 2022-06-23"))
      ->required();
  structure.day(message("TO"), options.to, message("the later day"))->required();
  structure.common();
  structure.does(run_diff_structure, chosen, "bipgen diff structure 2024-01-01 2026-01-01 strona");
}

void add_diff_act(CLI::App& diff, Options& options, Command& chosen) {
  DeclaredCommand act(diff, "act", message("the text of an act on two days, word by word"),
                      options);
  act.text(message("ACT"), options.act, message("ACT"), message("as 1796/2025"))->required();
  act.day(message("FROM"), options.from, message("the earlier day, as 2025-07-28"))->required();
  act.day(message("TO"), options.to, message("the later day"))->required();
  act.common();
  act.does(run_diff_act, chosen,
           "bipgen diff act \"zarządzenie 7/2024\" 2024-03-01 2026-01-01 strona");
}

void add_diff_acts(CLI::App& diff, Options& options, Command& chosen) {
  DeclaredCommand acts(diff, "acts", message("the texts of two acts, word by word"), options);
  acts.text(message("EARLIER"), options.earlier, message("ACT"),
            message("the earlier act, as 1756/2022"))
      ->required();
  acts.text(message("LATER"), options.later, message("ACT"), message("the later act"))->required();
  acts.common();
  acts.does(run_diff_acts, chosen, "bipgen diff acts \"zarządzenie 7/2024\" 12/2026 strona");
}

// `diff` has a form for each thing that is compared.
void add_diff(CLI::App& program, Options& options, Command& chosen) {
  DeclaredCommand diff(program, "diff", message("say what changed between two days or acts"),
                       options);
  diff.command().require_subcommand(1);
  add_diff_structure(diff.command(), options, chosen);
  add_diff_act(diff.command(), options, chosen);
  add_diff_acts(diff.command(), options, chosen);
}

void add_text(CLI::App& program, Options& options, Command& chosen) {
  DeclaredCommand text(program, "text", message("print the text of an act as it is at a date"),
                       options);
  text.text(message("ACT"), options.act, message("ACT"),
            message("as {} or {}", "1796/2025", "\"zarządzenie nr 1796/2025\""))
      ->required();
  text.common();
  CLI::Option* at =
      text.day("--at", options.at, message("the day, as 2025-07-28 (default: --today)"));
  text.flag("--original", options.original, message("the text as issued"))->excludes(at);
  text.does(run_text, chosen, "bipgen text \"zarządzenie 7/2024\" strona");
}

void add_explain(CLI::App& program, Options& options, Command& chosen) {
  DeclaredCommand explain(program, "explain", message("show how amending sentences are understood"),
                          options);
  explain.text(message("SENTENCE"), options.amendment, message("SENTENCE"),
               message("the words, a file, or - for the standard input (default: -)"));
  explain.choice("--format", options.format, {"text", "json"}, message("text or json"));
  explain.language();
  explain.does(run_explain, chosen, "bipgen explain \"w § 5 uchyla się ust. 2\"");
}

void add_amend(CLI::App& program, Options& options, Command& chosen) {
  DeclaredCommand amend(
      program, "amend",
      message("draft the amending act that turns one version of an act into another"), options);
  amend
      .text(message("OLD"), options.before, message("FILE"),
            message("the act as it is, a content file"))
      ->required();
  amend
      .text(message("NEW"), options.after, message("FILE"), message("the same act as it should be"))
      ->required();
  amend.text("--output", options.output, message("FILE"),
             message("file for the draft (default: standard output)"));
  amend.flag("--force", options.force, message("replace that file when it is there"));
  amend.language();
  amend.does(run_amend, chosen, "bipgen amend 7.md 7-nowe.md --output zmiana.md");
}

void add_import(CLI::App& program, Options& options, Command& chosen) {
  DeclaredCommand import(
      program, "import",
      message("make content files of PDF, DOCX, ODT, HTML, Markdown or plain text"), options);
  ImportArguments& arguments = options.imports;
  import
      .texts(message("FILE"), arguments.files, message("FILE"), message("the files that arrived"))
      ->required();
  import.check(*import.text("--into", arguments.into, message("FOLDER"),
                            message("a site, a content folder or another (default: here)")),
               fault_of_folder);
  import.text("--output", arguments.output, message("FILE"),
              message("the content file (default: by number and year)"));
  import.flag("--force", options.force, message("replace content files that are there"));
  import
      .texts("--no-repair", arguments.no_repair, message("KIND"),
             message("a kind of repair that is not to be made"))
      ->expected(1)
      ->take_all();
  import.flag("--interactive", arguments.interactive, message("ask about each doubtful word"));
  import.check(*import.text("--apply", arguments.apply, message("FILE"),
                            message("a list of --findings with decisions to follow")),
               fault_of_file);
  import.text("--findings", arguments.findings, message("FILE"),
              message("file for the list of repairs and doubts"));
  import.quiet(message("no summary"));
  import.language();
  import.choice("--format", options.format, {"text", "json"}, message("text or json"));
  import.does(run_import, chosen, "bipgen import zarzadzenie.pdf --into strona");
}

void add_new(CLI::App& program, Options& options, Command& chosen) {
  DeclaredCommand fresh(
      program, "new",
      message("make a content file to fill in, with every key explained; none is replaced"),
      options);
  fresh
      .text(message("TYPE"), options.kind, message("TYPE"),
            message("zarządzenie, uchwała …, or strona, dokument, rejestr"))
      ->required();
  fresh
      .text(message("NAME"), options.name, message("NAME"),
            message("number of the act, as 12/2026, or name of the file"))
      ->required();
  fresh.site();
  fresh.day("--date", options.date, message("the day of the act"));
  fresh.language();
  fresh.does(run_new, chosen, "bipgen new zarządzenie 12/2026 strona");
}

void add_schema(CLI::App& program, Options& options, Command& chosen) {
  DeclaredCommand schema(
      program, "schema",
      message("print the JSON Schema of a kind of content, for editors' programs"), options);
  schema.text(message("KIND"), options.name, message("KIND"),
              message("act, page …; without one, all are listed"));
  schema.language();
  schema.does(run_schema, chosen, "bipgen schema act");
}

void add_reformat(CLI::App& program, Options& options, Command& chosen) {
  DeclaredCommand format(
      program, "format",
      message("rewrite acts and documents in canonical form, and change nothing else"), options);
  CLI::Option* paths = format.texts(message("PATH"), options.paths, message("PATH"),
                                    message("files, and folders with all that is below"));
  paths->required();
  format.check(*paths, fault_of_path);
  format.flag("--check", options.only_check,
              message("write nothing; name the files that would change, and fail"));
  format.language();
  format.does(run_format, chosen, "bipgen format tresc/acts");
}

}  // namespace

void add_commands(CLI::App& program, Options& options, Command& chosen) {
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
}

}  // namespace bipgen::app
