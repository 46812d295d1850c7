#include "app/load_site.hpp"

#include <algorithm>

#include "amending/read_instructions.hpp"
#include "app/parallel.hpp"
#include "app/read_tree.hpp"
#include "history/lineage.hpp"
#include "history/steps.hpp"
#include "history/units.hpp"
#include "markdown/page.hpp"
#include "organization/read_structure.hpp"
#include "organization/roles.hpp"
#include "pages/change_links.hpp"
#include "pages/events.hpp"
#include "pages/make_pages.hpp"
#include "parsing/parse_act.hpp"
#include "parsing/references.hpp"
#include "text/letters.hpp"
#include "timeline/facts.hpp"
#include "timeline/fragments.hpp"

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
  progress.begin("reading acts", files.size());
  for_each_index(files.size(), options.threads, [&](std::size_t i) {
    acts[i] = read_act(files[i], issuer, options.structure_report);
    progress.step();
  });
  for (ReadAct& read : acts) diagnostics.append(std::move(read.diagnostics));
  return acts;
}

// Structures of acts whose beginning is known, in order of date: what has no date has no place on
// the line of time.
std::vector<history::DatedStructure> dated(std::vector<organization::Structure> structures,
                                           const timeline::Timeline& timeline) {
  std::vector<history::DatedStructure> result;
  for (organization::Structure& structure : structures) {
    const timeline::Entry* entry = timeline.find(structure.act);
    const auto from = entry != nullptr ? entry->in_force.from.exact() : std::nullopt;
    if (!from) continue;
    result.push_back({*from, entry->in_force, std::move(structure)});
  }
  std::stable_sort(result.begin(), result.end(), [](const auto& a, const auto& b) {
    if (a.date != b.date) return a.date < b.date;
    return a.structure.act < b.structure.act;
  });
  return result;
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

void load_acts(const fs::path& content, const LoadOptions& options, Progress& progress,
               LoadedSite& loaded, source::Diagnostics& diagnostics) {
  std::vector<ReadAct> read =
      read_acts(content, loaded.site.publisher.issuer, options, progress, diagnostics);
  std::vector<timeline::ActFacts> facts;
  std::vector<organization::Structure> structures;
  for (ReadAct& one : read) {
    if (!one.act) continue;
    loaded.acts.push_back(std::move(*one.act));
    facts.push_back(std::move(one.facts));
    if (one.structure) structures.push_back(std::move(*one.structure));
  }
  pages::Site& site = loaded.site;
  site.timeline = timeline::make_timeline(loaded.acts, facts, diagnostics);
  site.structures = dated(std::move(structures), site.timeline);
  const history::ForEach in_parallel = [&](std::size_t count,
                                           const std::function<void(std::size_t)>& work) {
    for_each_index(count, options.threads, work);
  };
  site.steps = history::find_steps(site.structures, read_lineage(content, diagnostics), diagnostics,
                                   in_parallel);
  site.units = history::find_units(site.structures, site.steps);
  pages::index_structures(site);
  pages::add_distant_steps(site, in_parallel);
  pages::index_events(site);
  pages::index_codes(site);
}

template <class T, class Less>
void sort_by(std::vector<T>& values, Less less) {
  std::stable_sort(values.begin(), values.end(), less);
}

void load_other_content(const fs::path& content, pages::Site& site,
                        source::Diagnostics& diagnostics) {
  for (const fs::path& path : list_files(content / "documents", {".md"}, diagnostics)) {
    const auto file = read_file(path, diagnostics);
    if (!file) continue;
    if (auto document = parsing::parse_document(*file, diagnostics)) {
      site.documents.push_back(std::move(*document));
    }
  }
  for (const fs::path& path : list_files(content / "registers", {".yaml"}, diagnostics)) {
    const auto file = read_file(path, diagnostics);
    if (!file) continue;
    if (auto table = pages::parse_register(*file, diagnostics)) {
      site.registers.push_back(std::move(*table));
    }
  }
  for (const fs::path& path : list_files(content / "pages", {".md"}, diagnostics)) {
    const auto file = read_file(path, diagnostics);
    if (!file) continue;
    if (auto page = pages::parse_plain_page(*file, diagnostics)) {
      markdown::page_html(page->file, page->body, diagnostics);  // for its findings
      site.pages.push_back(std::move(*page));
    }
  }
  const auto by_title = [](const auto& a, const auto& b) {
    return text::collation_key(a.title) < text::collation_key(b.title);
  };
  sort_by(site.documents, by_title);
  sort_by(site.registers, by_title);
  sort_by(site.pages, by_title);
  sort_by(site.pages, [](const auto& a, const auto& b) { return a.order < b.order; });
}

// The roles of the acts that are held and of the documents.
void find_roles(LoadedSite& loaded) {
  std::vector<organization::RoleText> texts;
  for (const act::Act& act : loaded.acts) {
    if (act.heading.held) texts.push_back({{act.heading.id, ""}, &act.text});
  }
  for (const act::Document& document : loaded.site.documents) {
    texts.push_back({{std::nullopt, document.slug}, &document.text});
  }
  const pages::Publisher& publisher = loaded.site.publisher;
  loaded.site.roles = organization::find_roles(texts, {publisher.genitive, publisher.issuer});
}

// What amending acts say of structures whose base is not held. What of them is not understood is
// reported where their effects are computed.
void find_fragments(LoadedSite& loaded) {
  const timeline::Timeline& timeline = loaded.site.timeline;
  const auto is_held = [&](const act::ActReference& reference) {
    const std::optional<act::ActId> id = reference.id();
    const timeline::Entry* entry = id ? timeline.find(*id) : nullptr;
    return entry != nullptr && entry->held;
  };
  for (const timeline::Entry& entry : timeline.entries()) {
    const bool amends = std::any_of(
        entry.effects.begin(), entry.effects.end(), [&](const timeline::Effect& effect) {
          return effect.kind == timeline::EffectKind::amends && !is_held(effect.to);
        });
    if (!amends || !entry.held || entry.act == nullptr) continue;
    source::Diagnostics elsewhere;
    for (timeline::Fragment& fragment : timeline::read_fragments(
             entry.id, amending::read_instructions(entry.act->text, entry.act->path,
                                                   parsing::find_acts, elsewhere))) {
      if (fragment.of.act && is_held(*fragment.of.act)) continue;
      loaded.site.fragments.push_back(std::move(fragment));
    }
  }
}

std::vector<source::File> read_templates(const fs::path& folder, source::Diagnostics& diagnostics) {
  std::vector<source::File> files;
  for (const fs::path& path : list_files(folder, {".mustache"}, diagnostics)) {
    if (auto file = read_file(path, diagnostics)) files.push_back(std::move(*file));
  }
  return files;
}

void load_theme(const fs::path& folder, LoadedSite& loaded, source::Diagnostics& diagnostics) {
  const std::string& language = loaded.site.settings.language;
  if (const auto file = read_file(folder / "strings" / (language + ".yaml"), diagnostics)) {
    loaded.strings = templates::Strings::parse(
        *file, language == "en" ? templates::Language::english : templates::Language::polish,
        diagnostics);
  }
  const auto layouts = read_templates(folder / "layouts", diagnostics);
  const auto partials = read_templates(folder / "partials", diagnostics);
  loaded.theme.emplace(layouts, partials, loaded.strings, diagnostics);
  for (const std::string_view layout : pages::layouts) {
    if (loaded.theme->has_layout(layout)) continue;
    diagnostics.add(source::Kind::layout_missing, {shown_path(folder / "layouts"), {}},
                    "the theme has no `" + std::string(layout) + ".mustache`");
  }
  for (const fs::path& path :
       list_files(folder / "assets", {".css", ".svg", ".png", ".js", ".ico"}, diagnostics)) {
    if (auto bytes = read_bytes(path, diagnostics)) {
      const std::string name = path.lexically_relative(folder / "assets").generic_string();
      loaded.site.assets.emplace("zasoby/" + name, std::move(*bytes));
    }
  }
  loaded.site.theme = &*loaded.theme;
  loaded.site.strings = &loaded.strings;
}

}  // namespace

std::unique_ptr<LoadedSite> load_site(const fs::path& folder, const LoadOptions& options,
                                      Progress& progress, source::Diagnostics& diagnostics) {
  auto loaded = std::make_unique<LoadedSite>();
  pages::Site& site = loaded->site;
  site.today = options.today;
  const auto settings_file = read_file(folder / "site.yaml", diagnostics);
  if (!settings_file) return loaded;
  const auto settings = pages::parse_site_settings(*settings_file, diagnostics);
  if (!settings) return loaded;
  site.settings = *settings;

  const fs::path content = (folder / settings->content).lexically_normal();
  if (const auto file = read_file(content / "publisher.yaml", diagnostics)) {
    if (const auto publisher = pages::parse_publisher(*file, diagnostics)) {
      site.publisher = *publisher;
    }
  }
  load_acts(content, options, progress, *loaded, diagnostics);
  load_other_content(content, site, diagnostics);
  find_roles(*loaded);
  find_fragments(*loaded);
  load_theme((folder / settings->theme).lexically_normal(), *loaded, diagnostics);
  return loaded;
}

}  // namespace bipgen::app
