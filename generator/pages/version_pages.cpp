// A page for each text of an amended act, with an address that lasts.
#include "pages/act_links.hpp"
#include "pages/addresses.hpp"
#include "pages/make_pages.hpp"
#include "pages/text_view.hpp"
#include "pages/wording.hpp"
#include "text/letters.hpp"

namespace bipgen::pages {

using templates::Object;
using timeline::Entry;

namespace {

std::string render_version(const Site& site, const Entry& entry, std::size_t index) {
  const std::vector<ActText> texts = texts_of(site, entry);
  const ActText& text = texts[index];
  const TextView view{site, entry, texts, text, text_path(site, entry, text)};
  const std::string act = act_path(site, entry);
  PageFrame frame;
  frame.path = view.path;
  const std::string name = text::capitalized(name_of(site, entry, text));
  frame.title = name + " – " + full_name(site, entry);
  frame.description = *text.title;
  frame.section = address::acts;
  frame.body_class = "akt wersja";
  frame.stylesheet = "versions.css";
  frame.crumbs = {{site.string("menu.acts"), address::acts}, {short_name(entry), act}};
  Object values = {{"name", full_name(site, entry)},
                   {"version", name},
                   {"title", *text.title},
                   {"act_href", relative_link(view.path, act)},
                   {"is_present", text.time == TextTime::present}};
  add_versions(view, values);
  add_text(view, values);
  return render_page(site, "version", frame, std::move(values));
}

}  // namespace

void add_version_pages(const Site& site, std::vector<Page>& pages) {
  for (const auto& [id, history] : site.texts) {
    const Entry* entry = site.timeline.find(id);
    if (entry == nullptr) continue;
    const std::vector<ActText> texts = texts_of(site, *entry);
    if (texts.size() < 2) continue;
    for (std::size_t i = 0; i < texts.size(); ++i) {
      pages.push_back({text_path(site, *entry, texts[i]),
                       [&site, entry, i] { return render_version(site, *entry, i); }});
    }
  }
}

}  // namespace bipgen::pages
