#include "app/load_site.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "app/load_acts.hpp"
#include "app/read_tree.hpp"
#include "app/site_settings.hpp"
#include "markdown/page.hpp"
#include "organization/roles.hpp"
#include "pages/make_pages.hpp"
#include "parsing/parse_act.hpp"
#include "text/letters.hpp"
#include "timeline/fragments.hpp"

namespace bipgen::app {

namespace fs = std::filesystem;

namespace {

constexpr std::array<std::string_view, 4> read_folders = {"acts", "documents", "pages",
                                                          "registers"};

template <class T, class Less>
void sort_by(std::vector<T>& values, Less less) {
  std::stable_sort(values.begin(), values.end(), less);
}

// The value that `parse` makes of the file; without one, the site is no longer whole.
template <class Parse>
auto load_file(const fs::path& path, const Parse& parse, bool& whole,
               source::Diagnostics& diagnostics) -> decltype(parse(source::File())) {
  const auto file = read_file(path, diagnostics);
  auto value = file ? parse(*file) : std::nullopt;
  if (!value) whole = false;
  return value;
}

// A page with the address of one that is loaded already is left out: a body may have its own in
// place of the theme's.
void load_pages(const fs::path& folder, LoadedSite& loaded, source::Diagnostics& diagnostics) {
  std::vector<pages::PlainPage>& all = loaded.site.pages;
  const std::size_t before = all.size();
  for (const fs::path& path : list_files(folder, {".md"}, diagnostics)) {
    const auto parse = [&](const source::File& file) {
      return pages::parse_plain_page(file, diagnostics);
    };
    auto page = load_file(path, parse, loaded.whole, diagnostics);
    if (!page) continue;
    const auto end = all.begin() + static_cast<std::ptrdiff_t>(before);
    if (std::any_of(all.begin(), end, [&](const auto& it) { return it.slug == page->slug; })) {
      continue;
    }
    markdown::page_html(page->file, page->body, diagnostics);  // for its findings
    all.push_back(std::move(*page));
  }
}

// Content files that lie where nothing is read.
void report_unread(const fs::path& content, const fs::path& theme,
                   source::Diagnostics& diagnostics) {
  source::Diagnostics others;
  for (const fs::path& path : list_files(content, {".md"}, others)) {
    const fs::path inside = path.lexically_relative(content);
    const std::string folder = inside.begin()->string();
    const bool is_read =
        std::find(read_folders.begin(), read_folders.end(), folder) != read_folders.end();
    const fs::path of_theme = path.lexically_relative(theme);
    const bool is_theme = !of_theme.empty() && *of_theme.begin() != "..";
    if (is_read || is_theme || path.filename() == "README.md") continue;
    diagnostics.add(source::Kind::unexpected_file, {shown_path(path), {}},
                    source::message("a content file in a folder that is not read"),
                    source::message("acts lie in {}, pages in {}, documents in {}",
                                    source::in_quotes(shown_path(content / "acts")),
                                    source::in_quotes(shown_path(content / "pages")),
                                    source::in_quotes(shown_path(content / "documents"))));
  }
}

void load_other_content(const fs::path& content, const fs::path& theme, LoadedSite& loaded,
                        source::Diagnostics& diagnostics) {
  pages::Site& site = loaded.site;
  for (const fs::path& path : list_files(content / "documents", {".md"}, diagnostics)) {
    const auto parse = [&](const source::File& file) {
      return parsing::parse_document(file, diagnostics);
    };
    if (auto document = load_file(path, parse, loaded.whole, diagnostics)) {
      site.documents.push_back(std::move(*document));
    }
  }
  for (const fs::path& path : list_files(content / "registers", {".yaml"}, diagnostics)) {
    const auto parse = [&](const source::File& file) {
      return pages::parse_register(file, diagnostics);
    };
    if (auto table = load_file(path, parse, loaded.whole, diagnostics)) {
      site.registers.push_back(std::move(*table));
    }
  }
  load_pages(content / "pages", loaded, diagnostics);
  load_pages(theme / "pages" / site.settings.language, loaded, diagnostics);
  const auto by_title = [](const auto& a, const auto& b) {
    return text::collation_key(a.title) < text::collation_key(b.title);
  };
  sort_by(site.documents, by_title);
  sort_by(site.registers, by_title);
  sort_by(site.pages, by_title);
  sort_by(site.pages, [](const auto& a, const auto& b) { return a.order < b.order; });
}

// The roles of the acts that are held, in their text of today, and of the documents.
void find_roles(LoadedSite& loaded) {
  std::vector<organization::RoleText> texts;
  for (const act::Act& act : loaded.acts) {
    if (!act.heading.held) continue;
    const auto amended = loaded.site.texts.find(act.heading.id);
    const timeline::Version* today =
        amended != loaded.site.texts.end() ? amended->second.at(loaded.site.today) : nullptr;
    texts.push_back({{act.heading.id, ""}, today != nullptr ? &today->text : &act.text});
  }
  for (const act::Document& document : loaded.site.documents) {
    texts.push_back({{std::nullopt, document.slug}, &document.text});
  }
  const pages::Publisher& publisher = loaded.site.publisher;
  loaded.site.roles = organization::find_roles(texts, {publisher.genitive, publisher.issuer});
}

// What amending acts say of structures whose base is not held.
void find_fragments(LoadedSite& loaded) {
  const timeline::Timeline& timeline = loaded.site.timeline;
  const auto is_held = [&](const amending::AmendedText& text) {
    const std::optional<act::ActId> id = text.act ? text.act->id() : std::nullopt;
    const timeline::Entry* entry = id ? timeline.find(*id) : nullptr;
    if (entry == nullptr || !entry->held) return false;
    return !text.annex || !entry->act->text.annexes.empty();
  };
  for (const timeline::Entry& entry : timeline.entries()) {
    for (timeline::Fragment& fragment : timeline::read_fragments(entry.id, entry.instructions)) {
      if (is_held(fragment.of)) continue;
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
                    source::message("the theme has no {}",
                                    source::in_quotes(std::string(layout) + ".mustache")));
  }
  for (const fs::path& path : list_files(
           folder / "assets", {".css", ".svg", ".png", ".js", ".json", ".ico"}, diagnostics)) {
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
  const auto settings = read_site_settings(folder, diagnostics);
  if (!settings) {
    loaded->whole = false;
    return loaded;
  }
  site.settings = *settings;

  const fs::path content = (folder / settings->content).lexically_normal();
  const auto parse = [&](const source::File& file) {
    return pages::parse_publisher(file, diagnostics);
  };
  if (const auto publisher =
          load_file(content / "publisher.yaml", parse, loaded->whole, diagnostics)) {
    site.publisher = *publisher;
  }
  load_acts(content, options, progress, *loaded, diagnostics);
  const fs::path theme = (folder / settings->theme).lexically_normal();
  load_other_content(content, theme, *loaded, diagnostics);
  report_unread(content, theme, diagnostics);
  find_roles(*loaded);
  find_fragments(*loaded);
  pages::index_terms(site);
  pages::index_words(site);
  const std::size_t errors = diagnostics.count(source::Severity::error);
  load_theme(theme, *loaded, diagnostics);
  if (diagnostics.count(source::Severity::error) > errors) loaded->whole = false;
  return loaded;
}

}  // namespace bipgen::app
