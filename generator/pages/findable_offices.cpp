// What the structures of offices say beside their units: posts, and what is known of structures
// whose base is not held; and the codes that several bore.
#include <set>

#include "pages/addresses.hpp"
#include "pages/change_wording.hpp"
#include "pages/findable.hpp"
#include "pages/fragment_links.hpp"
#include "pages/unit_links.hpp"

namespace bipgen::pages {

using history::DatedStructure;
using organization::Post;
using search::Findable;
using search::Kind;
using search::Status;
using timeline::Fragment;

namespace {

std::string structure_title(const Site& site, const DatedStructure& dated) {
  return site.strings->format(
      "structure.title", {{"office", dated.structure.office}, {"date", site.spelled(dated.date)}});
}

search::Passage post_passage(const Site& site, const organization::Structure& structure,
                             const Post& post) {
  search::Passage passage;
  passage.place.push_back({post_anchor(post), post.name});
  passage.name = name_and_code(post.name, post.code);
  const auto say = [&](std::string_view label, const std::string& words) {
    append_sentence(passage.text, site.string(label), words);
  };
  if (!post.reports_to.empty()) say("unit.reports_to", name_in(structure, post.reports_to));
  say("unit.tasks", tasks_text(post.tasks));
  add_key(search::code_key(post.code), passage.keys);
  return passage;
}

search::Page posts_page(const Site& site, const DatedStructure& dated,
                        const std::vector<const Post*>& posts) {
  search::Page page;
  page.url = structure_path(site, dated);
  page.title = structure_title(site, dated);
  page.first_stands_for_page = false;
  for (const Post* post : posts) {
    page.passages.push_back(post_passage(site, dated.structure, *post));
  }
  return page;
}

Status status_of(const Site& site, std::size_t structure, const DatedStructure* today) {
  const DatedStructure& dated = site.structures[structure];
  if (&dated == today) return Status::in_force;
  return dated.date > site.today ? Status::future : Status::ended;
}

// Of each office its posts of today; of its other structures those that stand in none nearer to
// today.
void add_posts(const Site& site, const Office& office, std::vector<Findable>& all) {
  const DatedStructure* today = structure_of_today(site, office);
  std::set<std::pair<std::string, std::string>> told;
  const auto add = [&](std::size_t index) {
    const DatedStructure& dated = site.structures[index];
    std::vector<const Post*> posts;
    for (const Post& post : dated.structure.posts) {
      if (is_shown_as_unit(dated.structure, post)) continue;
      if (told.emplace(post.name, post.code).second) posts.push_back(&post);
    }
    if (posts.empty()) return;
    all.push_back({{status_of(site, index, today), Kind::post, dated.date.year()},
                   [&site, &dated, posts] { return posts_page(site, dated, posts); }});
  };
  const auto is_future = [&](std::size_t i) { return site.structures[i].date > site.today; };
  for (auto i = office.structures.rbegin(); i != office.structures.rend(); ++i) {
    if (!is_future(*i)) add(*i);
  }
  for (const std::size_t i : office.structures) {
    if (is_future(i)) add(i);
  }
}

void add_structure(const Site& site, std::size_t index, const DatedStructure* today,
                   std::vector<Findable>& all) {
  const DatedStructure& dated = site.structures[index];
  all.push_back({{status_of(site, index, today), Kind::page, dated.date.year()}, [&site, &dated] {
                   search::Page page;
                   page.url = structure_path(site, dated);
                   page.title = structure_title(site, dated);
                   search::Passage& whole = page.passages.emplace_back();
                   whole.name = page.title;
                   whole.keys.push_back(search::code_key(dated.date.iso()));
                   return page;
                 }});
}

// The units of a fragment in one list, with what the amending act says of each.
search::Page fragment_units(const Site& site, const Fragment& fragment) {
  search::Page page;
  page.url = fragment_path(site, fragment);
  page.title = site.strings->format("fragment.title", {{"act", print(fragment.by)}});
  page.first_stands_for_page = false;
  for (const timeline::FragmentUnit& unit : fragment.units) {
    search::Passage& passage = page.passages.emplace_back();
    if (!unit.tasks.empty()) passage.place.push_back({"zadania-" + unit.id, unit.name});
    passage.name = name_and_code(unit.name, unit.code);
    for (const timeline::FragmentTasks& list : unit.tasks) {
      append_sentence(passage.text, list.lead, tasks_text(list.tasks));
    }
    add_key(search::code_key(unit.code), passage.keys);
  }
  return page;
}

void add_fragment(const Site& site, const Fragment& fragment, std::vector<Findable>& all) {
  const timeline::Entry* by = site.timeline.find(fragment.by);
  const Status status =
      by != nullptr ? pages::status_of(validity_of(*by, site.today)) : Status::unknown;
  const int year = timeline::year_of(fragment.by.number).value_or(0);
  if (!fragment.units.empty()) {
    all.push_back({{status, Kind::unit, year},
                   [&site, &fragment] { return fragment_units(site, fragment); }});
  }
  all.push_back(
      {{status, Kind::page, year}, [&site, &fragment] {
         search::Page page;
         page.url = fragment_path(site, fragment);
         page.title = site.strings->format("fragment.title", {{"act", print(fragment.by)}});
         page.passages.emplace_back().name = page.title;
         page.passages.front().text = site.string("fragment.partial_text");
         return page;
       }});
}

// "IT-05-2 Referat ds. badań – struktura na dzień …": all who bore the code.
search::Page code_page(const Site& site, const CodeEntry& entry) {
  search::Page page;
  page.url = address::code(entry.slug);
  page.title = site.strings->format("codes.page_title", {{"code", entry.code}});
  search::Passage& passage = page.passages.emplace_back();
  passage.name = page.title;
  for (const CodeBearer& bearer : entry.bearers) {
    const CodeUse& last = bearer.uses.back();
    const DatedStructure& dated = site.structures[last.structure];
    passage.text += (passage.text.empty() ? "" : "; ") + name_in(dated.structure, last.id) + " (" +
                    site.string("unit.in_structure") + " " + site.spelled(dated.date) + ")";
  }
  add_key(search::code_key(entry.code), passage.keys);
  return page;
}

}  // namespace

void add_findable_offices(const Site& site, std::vector<Findable>& all) {
  for (const Office& office : site.offices) {
    add_posts(site, office, all);
    for (const std::size_t index : office.structures) {
      add_structure(site, index, structure_of_today(site, office), all);
    }
  }
  for (const Fragment& fragment : site.fragments) add_fragment(site, fragment, all);
  for (const auto& [code, entry] : site.codes) {
    if (!was_reused(entry)) continue;
    all.push_back({{Status::in_force, Kind::page, 0},
                   [&site, &entry = entry] { return code_page(site, entry); }});
  }
}

}  // namespace bipgen::pages
