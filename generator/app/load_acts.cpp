#include "app/load_acts.hpp"

#include "app/parallel.hpp"
#include "app/read_tree.hpp"
#include "history/dated_structures.hpp"
#include "history/lineage.hpp"
#include "history/steps.hpp"
#include "history/units.hpp"
#include "morphology/dictionary.hpp"
#include "organization/read_structure.hpp"
#include "pages/change_links.hpp"
#include "pages/events.hpp"
#include "parsing/parse_act.hpp"
#include "timeline/facts.hpp"
#include "timeline/text_history.hpp"

namespace bipgen::app {

namespace fs = std::filesystem;

namespace {

// What is read from one act's file, before acts are joined.
struct ReadAct {
  std::optional<act::Act> act;
  timeline::ActFacts facts;
  std::optional<organization::Structure> structure;
  source::Diagnostics diagnostics;
};

void read_structure_of(ReadAct& read, StructureReport report) {
  if (report == StructureReport::no) {
    read.structure = organization::read_structure(*read.act, read.diagnostics);
    return;
  }
  if (auto covered = organization::read_structure_with_coverage(*read.act, read.diagnostics)) {
    organization::report_coverage(*read.act, covered->structure, covered->coverage,
                                  read.diagnostics);
    read.structure = std::move(covered->structure);
  }
}

ReadAct read_act(const fs::path& path, const std::string& issuer, StructureReport report) {
  ReadAct read;
  const std::optional<source::File> file = read_file(path, read.diagnostics);
  if (!file) return read;
  read.act = parsing::parse_act(*file, issuer, read.diagnostics);
  if (!read.act) return read;
  read.facts = timeline::read_facts(*read.act, read.diagnostics);
  if (read.act->heading.held) {
    read_structure_of(read, report);
  }
  return read;
}

std::vector<ReadAct> read_acts(const fs::path& content, const std::string& issuer,
                               const LoadOptions& options, Progress& progress,
                               source::Diagnostics& diagnostics) {
  const std::vector<fs::path> files = list_files(content / "acts", {".md"}, diagnostics);
  std::vector<ReadAct> acts(files.size());
  progress.begin(source::message("reading acts"), files.size());
  for_each_index(files.size(), options.threads, [&](std::size_t i) {
    acts[i] = read_act(files[i], issuer, options.structure_report);
    progress.step();
  });
  for (ReadAct& read : acts) diagnostics.append(std::move(read.diagnostics));
  return acts;
}

// Of content/<body>/lineage.yaml, which a body need not have.
std::vector<history::Decision> read_lineage(const fs::path& content,
                                            source::Diagnostics& diagnostics) {
  const fs::path path = content / "lineage.yaml";
  std::error_code unused;
  if (!fs::exists(path, unused)) return {};
  const std::optional<source::File> file = read_file(path, diagnostics);
  return file ? history::parse_lineage(*file, diagnostics) : std::vector<history::Decision>{};
}

}  // namespace

void load_acts(const fs::path& content, const LoadOptions& options, Progress& progress,
               LoadedSite& loaded, source::Diagnostics& diagnostics) {
  std::vector<ReadAct> read =
      read_acts(content, loaded.site.publisher.issuer, options, progress, diagnostics);
  std::vector<timeline::ActFacts> facts;
  std::vector<organization::Structure> structures;
  for (ReadAct& one : read) {
    if (!one.act) {
      loaded.whole = false;
      continue;
    }
    loaded.acts.push_back(std::move(*one.act));
    facts.push_back(std::move(one.facts));
    if (one.structure) structures.push_back(std::move(*one.structure));
  }
  pages::Site& site = loaded.site;
  site.timeline = timeline::make_timeline(loaded.acts, facts, diagnostics);
  site.act_pairs = pages::pair_acts(site.timeline);
  // One for the process: it is the same words whatever is loaded.
  static const morphology::Analyze analyze = morphology::analyze_when_needed();
  site.analyze = analyze;
  site.texts =
      timeline::make_text_histories(site.timeline, options.today, diagnostics, site.analyze);
  const history::ForEach in_parallel = [&](std::size_t count,
                                           const std::function<void(std::size_t)>& work) {
    for_each_index(count, options.threads, work);
  };
  site.structures =
      history::date_structures(structures, site.timeline, site.texts, diagnostics, in_parallel);
  site.steps = history::find_steps(site.structures, read_lineage(content, diagnostics), diagnostics,
                                   in_parallel);
  site.units = history::find_units(site.structures, site.steps);
  pages::index_structures(site);
  pages::add_distant_steps(site, in_parallel);
  pages::index_events(site);
  pages::index_codes(site);
}

}  // namespace bipgen::app
