#include "pages/text_changes.hpp"

#include <algorithm>

#include "pages/act_links.hpp"
#include "pages/addresses.hpp"
#include "pages/make_pages.hpp"
#include "pages/text_comparison.hpp"
#include "pages/text_view.hpp"
#include "pages/wording.hpp"
#include "text/letters.hpp"

namespace bipgen::pages {

std::string text_change_path(const Site& site, const timeline::Entry& entry, const ActText& before,
                             const ActText& after) {
  return address::act_text_change(act_path(site, entry), before.slug + "_" + after.slug);
}

std::vector<std::pair<std::size_t, std::size_t>> compared_texts(const std::vector<ActText>& texts) {
  std::vector<std::pair<std::size_t, std::size_t>> pairs;
  if (texts.size() < 2) return pairs;
  const auto present = static_cast<std::size_t>(&present_of(texts) - texts.data());
  for (std::size_t i = 0; i < texts.size(); ++i) {
    if (i > 0) pairs.emplace_back(i - 1, i);
    if (i != present) pairs.emplace_back(std::min(i, present), std::max(i, present));
  }
  std::sort(pairs.begin(), pairs.end());
  pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
  return pairs;
}

namespace {

using templates::Object;
using timeline::Entry;

ComparedText compared(const Site& site, const Entry& entry, const ActText& text) {
  return {name_of(site, entry, text), shown_path(site, entry, text), *text.title, text.text};
}

std::string render_text_change(const Site& site, const Entry& entry,
                               const std::pair<std::size_t, std::size_t>& pair) {
  const std::vector<ActText> texts = texts_of(site, entry);
  const ActText& before = texts[pair.first];
  const ActText& after = texts[pair.second];
  PageFrame frame;
  frame.path = text_change_path(site, entry, before, after);
  const std::string act = text::capitalized(short_name(entry));
  frame.title = site.strings->format(
      "versions.comparison",
      {{"act", act}, {"from", name_of(site, entry, before)}, {"to", name_of(site, entry, after)}});
  frame.section = address::acts;
  frame.body_class = "porownanie-aktow";
  frame.stylesheet = "comparison.css";
  frame.crumbs = {{site.string("menu.acts"), address::acts},
                  {short_name(entry), act_path(site, entry)}};
  const auto side = [&](const ActText& text) {
    Object values = link_to(frame.path, shown_path(site, entry, text), name_of(site, entry, text));
    values.emplace_back("title", *text.title);
    values.emplace_back("validity", state_text({site, entry, texts, text, frame.path}));
    return values;
  };
  Object values =
      text_comparison(site, frame.path, compared(site, entry, before), compared(site, entry, after),
                      history::Alignment::by_citation_first);
  values.emplace_back("heading", frame.title);
  values.emplace_back("before_side", side(before));
  values.emplace_back("after_side", side(after));
  values.emplace_back("structure_changes", false);
  values.emplace_back("has_between", false);
  values.emplace_back("has_amended", false);
  return render_page(site, "comparison", frame, std::move(values));
}

}  // namespace

std::string text_change_text(const Site& site, const Entry& entry, const ActText& before,
                             const ActText& after) {
  return text_comparison_text(site, compared(site, entry, before), compared(site, entry, after),
                              history::Alignment::by_citation_first);
}

void add_text_change_pages(const Site& site, std::vector<Page>& pages) {
  for (const auto& [id, history] : site.texts) {
    const Entry* entry = site.timeline.find(id);
    if (entry == nullptr) continue;
    const std::vector<ActText> texts = texts_of(site, *entry);
    for (const auto& pair : compared_texts(texts)) {
      pages.push_back({text_change_path(site, *entry, texts[pair.first], texts[pair.second]),
                       [&site, entry, pair] { return render_text_change(site, *entry, pair); }});
    }
  }
}

}  // namespace bipgen::pages
