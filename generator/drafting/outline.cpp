#include "drafting/outline.hpp"

#include "act/lookup.hpp"
#include "drafting/wording.hpp"

namespace bipgen::drafting {

namespace {

using act::Provision;

// As deep as chapters nest.
void add(const std::vector<Provision>& list, const Provision* parent, const act::Citation& citation,
         std::optional<std::size_t> chapter, Outline& outline) {
  const auto citations = act::citations_of(list, parent, citation);
  for (std::size_t i = 0; i < list.size(); ++i) {
    const Provision& provision = list[i];
    if (!act::is_heading(provision.level)) {
      outline.units.push_back({&provision, citations[i], chapter});
      continue;
    }
    const std::size_t index = outline.chapters.size();
    const std::size_t first = outline.units.size();
    outline.chapters.push_back({&provision, citations[i], chapter, first, first});
    add(provision.children, &provision, citations[i], index, outline);
    outline.chapters[index].end_unit = outline.units.size();
  }
}

}  // namespace

Outline outline_of(const std::vector<Provision>& provisions) {
  Outline outline;
  add(provisions, nullptr, {}, std::nullopt, outline);
  return outline;
}

std::vector<Unit> chapters_to_align(const Outline& outline) {
  std::vector<Unit> units;
  for (const Chapter& chapter : outline.chapters) {
    const std::string outer =
        chapter.in ? act::print(outline.chapters[*chapter.in].citation) : std::string();
    units.push_back({chapter.provision, outer, words_of(*chapter.provision)});
  }
  return units;
}

std::vector<Unit> units_to_align(const Outline& outline) {
  std::vector<Unit> units;
  for (const OutlineUnit& unit : outline.units) {
    const bool with_chapter = is_cited_with_chapter(unit);
    const std::string group =
        with_chapter ? act::print(outline.chapters[*unit.chapter].citation) : std::string();
    units.push_back({unit.provision, group, words_of(*unit.provision)});
  }
  return units;
}

bool is_cited_with_chapter(const OutlineUnit& unit) {
  return unit.chapter && unit.citation.steps.size() > 1;
}

}  // namespace bipgen::drafting
