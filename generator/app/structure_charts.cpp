#include "app/structure_charts.hpp"

#include "charts/difference_chart.hpp"
#include "charts/split_chart.hpp"
#include "organization/declension.hpp"

namespace bipgen::app {

using history::DatedStructure;

namespace {

// "bezpośrednio Dyrektorowi:", where the head's title is a word whose dative is known.
std::string directly_below_head(const pages::Site& site, const organization::Structure& structure) {
  for (const organization::Post& post : structure.posts) {
    const auto dative = post.head ? organization::dative_of(post.name) : std::nullopt;
    if (dative && site.language() == calendar::Language::polish) {
      return site.strings->format("chart.directly_to", {{"head", *dative}});
    }
  }
  return site.string("chart.directly");
}

}  // namespace

charts::ChartText words_of(const pages::Site& site, const organization::Structure& structure) {
  charts::ChartText text;
  text.directly = directly_below_head(site, structure);
  text.unplaced = site.string("chart.unplaced");
  text.role_description = site.string("chart.role");
  text.relation = [&site](organization::RelationKind kind) {
    return site.string("chart.relation." + std::string(organization::name_of(kind)));
  };
  return text;
}

namespace {

pages::DrawnChart draw_structure(const pages::Site& site, const DatedStructure& dated,
                                 const charts::Href& href) {
  const organization::Structure& structure = dated.structure;
  charts::ChartText text = words_of(site, structure);
  text.title = site.strings->format(
      "chart.title", {{"office", structure.office}, {"date", site.spelled(dated.date)}});
  text.description = site.strings->format(
      "chart.description",
      {{"units", site.strings->plural("structure.units", structure.units.size())}});
  charts::SplitChart split = charts::draw_split_chart(
      structure, text, [&site](std::size_t n) { return site.strings->plural("chart.more", n); },
      href, "s" + dated.date.iso() + "-");
  pages::DrawnChart drawn;
  drawn.svg = std::move(split.svg);
  for (charts::Branch& branch : split.branches) {
    drawn.branches.push_back(
        {std::move(branch.top_id), std::move(branch.name), std::move(branch.svg)});
  }
  return drawn;
}

std::string draw_difference(const pages::Site& site, const DatedStructure& before,
                            const DatedStructure& after, const history::Comparison& comparison,
                            const charts::Href& href_before, const charts::Href& href_after) {
  charts::DifferenceText text;
  text.chart = words_of(site, after.structure);
  text.chart.title =
      site.strings->format("chart.difference_title", {{"office", after.structure.office},
                                                      {"from", site.spelled(before.date)},
                                                      {"to", site.spelled(after.date)}});
  text.chart.description = site.string("chart.difference_description");
  text.mark = [&site](charts::DifferenceMark mark) -> std::string {
    switch (mark) {
      case charts::DifferenceMark::added:
        return site.string("chart.mark.added");
      case charts::DifferenceMark::removed:
        return site.string("chart.mark.removed");
      case charts::DifferenceMark::changed:
        return site.string("chart.mark.changed");
      case charts::DifferenceMark::moved:
        return site.string("chart.mark.moved");
      case charts::DifferenceMark::same:
        break;
    }
    return "";
  };
  text.former = [&site](const std::string& name) {
    return site.strings->format("chart.former", {{"name", name}});
  };
  text.former_superior = [&site](const std::string& name) {
    return site.strings->format("chart.former_superior", {{"name", name}});
  };
  return charts::draw_difference_chart(before.structure, after.structure, comparison, text,
                                       href_before, href_after, "r" + after.date.iso() + "-");
}

}  // namespace

void give_structure_charts(pages::Site& site) {
  site.draw_chart = [&site](const DatedStructure& dated, const charts::Href& href) {
    return draw_structure(site, dated, href);
  };
  site.draw_difference = [&site](const DatedStructure& before, const DatedStructure& after,
                                 const history::Comparison& comparison,
                                 const charts::Href& href_before, const charts::Href& href_after) {
    return draw_difference(site, before, after, comparison, href_before, href_after);
  };
}

}  // namespace bipgen::app
