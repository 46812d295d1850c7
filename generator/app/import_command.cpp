#include "app/import_command.hpp"

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <iostream>
#include <map>
#include <set>

#include <unistd.h>

#include "app/commands.hpp"
#include "app/import_places.hpp"
#include "app/import_review.hpp"
#include "app/import_source.hpp"
#include "app/read_tree.hpp"
#include "importing/earlier_keys.hpp"
#include "publishing/single_file.hpp"
#include "source/render.hpp"

namespace bipgen::app {

namespace {

namespace fs = std::filesystem;
using importing::Decision;
using importing::Imported;
using importing::ListedImport;
using source::Diagnostics;
using source::in_quotes;
using source::Kind;
using source::message;

struct Session {
  const Options& options;
  importing::ImportOptions settings;
  ImportFolder folder;
  std::optional<source::File> reviewed;      // --apply
  std::map<std::string, std::string> texts;  // of content files, for the lines that messages show
  std::set<std::string> written;
  bool quit = false;     // of the questions
  bool refused = false;  // a file stands where one should be written
};

int wrong_use(const Session& session, const source::Message& why) {
  std::fputs(("bipgen: " + why.in(session.options.language) + "\n").c_str(), stderr);
  return k_wrong_use;
}

// The kinds that --no-repair= names; an unknown name is told.
bool read_refused(const Session& session, std::vector<importing::RepairKind>& refused) {
  for (const std::string& name : session.options.imports.no_repair) {
    const auto kind = importing::repair_kind(name);
    if (!kind) {
      std::string known;
      for (const auto each : importing::all_repair_kinds()) {
        known += (known.empty() ? "" : ", ") + std::string(importing::name_of(each));
      }
      wrong_use(session,
                message("{} is no kind of repair; expected one of {}", in_quotes(name), known));
      return false;
    }
    refused.push_back(*kind);
  }
  return true;
}

// Tells which decisions of the list fit nothing, and which the import could not follow.
void report_decisions(const Session& session, const std::string& shown, const Imported& before,
                      const Imported& after, const std::vector<Decision>& decisions,
                      Diagnostics& diagnostics) {
  const source::Location list{session.reviewed->path, {}};
  for (const Decision& decision : without_place(decisions, before)) {
    diagnostics.add(Kind::import_decision_without_place, list,
                    message("{} of {} has no {} {}", shown_place(decision.at), in_quotes(shown),
                            in_quotes(decision.kind), in_quotes(decision.before)),
                    message("the decision had no effect"));
  }
  for (const Decision& decision : not_followed(decisions, after)) {
    diagnostics.add(Kind::import_decision_without_place, list,
                    message("{} of {}: {} cannot become {}", shown_place(decision.at),
                            in_quotes(shown), in_quotes(decision.kind), in_quotes(decision.after)),
                    message("the decision had no effect; the words of `before` refuse the repair"));
  }
}

// The text as the decisions of the list and of the person have it; empty for a list that cannot be
// used.
std::optional<Imported> import_with_decisions(Session& session, const std::string& shown,
                                              const importing::SourceText& text,
                                              std::vector<Decision>& decisions,
                                              Diagnostics& diagnostics) {
  importing::ImportOptions settings = session.settings;
  if (session.reviewed) {
    auto listed = importing::decisions_of(*session.reviewed, shown, diagnostics);
    if (!listed) return std::nullopt;
    decisions = std::move(*listed);
  }
  Imported imported = importing::import_text(text, settings);
  if (!decisions.empty()) {
    settings.decisions = decisions;
    Imported decided = importing::import_text(text, settings);
    report_decisions(session, shown, imported, decided, decisions, diagnostics);
    imported = std::move(decided);
  }
  if (!session.options.imports.interactive || session.quit) return imported;
  const Review answers = review(imported, text, session.options.language, std::cin, std::cerr);
  session.quit = answers.quit;
  if (answers.decisions.empty()) return imported;
  decisions.insert(decisions.end(), answers.decisions.begin(), answers.decisions.end());
  settings.decisions = decisions;
  return importing::import_text(text, settings);
}

std::string listed_keys(const std::vector<std::string>& keys) {
  std::string list;
  for (const std::string& key : keys) list += (list.empty() ? "" : ", ") + key;
  return list;
}

// The text with the keys of the file that stands at `target`, if one does.
std::string with_earlier_keys(const fs::path& target, std::string text, Diagnostics& diagnostics) {
  std::error_code error;
  if (!fs::exists(target, error)) return text;
  const auto earlier = read_bytes(target, diagnostics);
  if (!earlier) return text;
  importing::WithEarlierKeys result = importing::keep_earlier_keys(text, *earlier);
  const source::Location where{shown_path(target), {}};
  if (!result.kept.empty()) {
    diagnostics.add(Kind::import_keys_kept, where,
                    message("kept from the file that stood here: {}", listed_keys(result.kept)),
                    message("see whether they are true of the new text"));
  }
  if (!result.replaced.empty()) {
    diagnostics.add(
        Kind::import_keys_replaced, where,
        message("other values than in the file that stood here: {}", listed_keys(result.replaced)),
        message("mend them again where they were mended by hand"));
  }
  return std::move(result.text);
}

// Whether the content file was written.
bool write_content(Session& session, const fs::path& target, std::string text,
                   Diagnostics& diagnostics) {
  const std::string shown = shown_path(target);
  const bool is_second = !session.written.insert(shown).second;
  const bool replaces = session.options.force && !is_second;
  const auto existing = replaces ? publishing::Existing::replace : publishing::Existing::keep;
  if (replaces) text = with_earlier_keys(target, std::move(text), diagnostics);
  publishing::make_folder(target.parent_path());
  if (publishing::write_file(target, text, existing)) {
    session.texts[shown] = std::move(text);
    return true;
  }
  session.refused = true;
  diagnostics.add(
      Kind::import_target_exists, {shown, {}},
      is_second ? message("two of the files have the same place")
                : message("the file is there already"),
      is_second ? message("nothing was written for the second")
                : message("nothing was written; --force replaces it, --output names another"));
  return false;
}

void print_findings(Session& session, Diagnostics& diagnostics, ListedImport& listed) {
  diagnostics.sort();
  const auto text_of = [&session](const std::string& path) -> std::optional<std::string> {
    const auto found = session.texts.find(path);
    return found == session.texts.end() ? std::nullopt : std::optional(found->second);
  };
  listed.findings = source::render_json(diagnostics, text_of, session.options.language);
  if (session.options.format == "json") return;
  // What was done to a text that stands nowhere is of no use.
  if (!listed.target.empty())
    std::fputs(report_of(listed, session.options.language).c_str(), stderr);
  std::fputs(source::render_text(diagnostics, text_of, session.options.language).c_str(), stderr);
  if (session.options.quiet || listed.target.empty()) return;
  const auto repairs = source::counted_message(listed.repairs.size(), "{} repair", "{} repairs");
  const auto doubts = source::counted_message(listed.doubts.size(), "{} doubt", "{} doubts");
  const auto summary = message("{}: written from {} ({}), {}, {}", listed.target, listed.source,
                               listed.format, repairs, doubts);
  std::puts(summary.in(session.options.language).c_str());
}

ListedImport import_file(Session& session, const fs::path& path, Diagnostics& diagnostics) {
  ListedImport listed;
  listed.source = shown_path(path);
  const auto text = read_source(path, diagnostics);
  if (!text) return listed;
  listed.format = text->format;
  auto read = import_with_decisions(session, listed.source, *text, listed.decisions, diagnostics);
  if (!read) return listed;
  Imported imported = std::move(*read);
  report_lost_words(imported, listed.source, diagnostics);
  listed.repairs = std::move(imported.repairs);
  listed.doubts = std::move(imported.doubts);
  const std::string& output = session.options.imports.output;
  const fs::path target = output.empty()
                              ? import_target(session.folder, imported.file, path, diagnostics)
                              : fs::path(output);
  if (!write_content(session, target, imported.text, diagnostics)) return listed;
  listed.target = shown_path(target);
  for (source::Diagnostic& finding : imported.findings.all()) {
    finding.where.path = listed.target;
    for (source::Note& note : finding.notes) {
      if (!note.where.path.empty()) note.where.path = listed.target;
    }
  }
  diagnostics.append(std::move(imported.findings));
  return listed;
}

// Everything that the command line says is looked at before anything is read or asked.
std::optional<int> prepare(Session& session, Diagnostics& diagnostics) {
  const ImportArguments& arguments = session.options.imports;
  if (arguments.interactive && isatty(STDIN_FILENO) == 0) {
    return wrong_use(
        session, message("{} asks at a terminal, and the standard input is none", "--interactive"));
  }
  if (!arguments.output.empty() && arguments.files.size() != 1) {
    return wrong_use(session, message("{} names the result of one file", "--output"));
  }
  if (!read_refused(session, session.settings.refused)) return k_wrong_use;
  std::error_code error;
  if (!arguments.findings.empty() && arguments.findings != arguments.apply &&
      !session.options.force && fs::exists(arguments.findings, error)) {
    return wrong_use(session, message("the file for {} is there already; {} replaces it",
                                      "--findings", "--force"));
  }
  if (!arguments.apply.empty()) {
    session.reviewed = read_file(arguments.apply, diagnostics);
  }
  const auto folder = import_folder(arguments.into, diagnostics);
  if (folder) session.folder = *folder;
  if (!diagnostics.has_errors()) return std::nullopt;
  std::fputs(source::render_text(
                 diagnostics,
                 [](const std::string& path) {
                   Diagnostics unused;
                   return read_bytes(path, unused);
                 },
                 session.options.language)
                 .c_str(),
             stderr);
  return k_errors_in_content;
}

}  // namespace

int run_import(const Options& options) {
  Session session{options, {}, {}, {}, {}, {}};
  Diagnostics of_settings;
  if (const auto status = prepare(session, of_settings)) return *status;
  const morphology::Dictionary dictionary;
  session.settings.analyze = [&dictionary](std::string_view word) {
    return dictionary.analyze(word);
  };
  session.settings.issuer = session.folder.publisher.issuer;
  session.settings.issuer_genitive = session.folder.publisher.issuer_genitive;
  std::vector<ListedImport> imports;
  bool has_errors = false;
  for (const std::string& file : options.imports.files) {
    Diagnostics diagnostics;
    ListedImport listed = import_file(session, file, diagnostics);
    has_errors = has_errors || diagnostics.has_errors();
    print_findings(session, diagnostics, listed);
    imports.push_back(std::move(listed));
  }
  const std::string list = importing::findings_list(imports, options.language);
  if (options.format == "json") std::fputs(list.c_str(), stdout);
  if (!options.imports.findings.empty()) {
    publishing::write_file(options.imports.findings, list, publishing::Existing::replace);
  }
  if (session.refused) return k_wrong_use;
  return has_errors ? k_errors_in_content : k_clean;
}

}  // namespace bipgen::app
