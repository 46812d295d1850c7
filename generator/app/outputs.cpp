#include "app/outputs.hpp"

#include "charts/chart.hpp"
#include "exports/json.hpp"
#include "organization/declension.hpp"
#include "pages/addresses.hpp"
#include "pages/make_pages.hpp"
#include "pages/unit_links.hpp"

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

void give_charts(pages::Site& site) {
  site.draw_chart = [&site](const DatedStructure& dated,
                            const std::function<std::string(const std::string&)>& href) {
    const organization::Structure& structure = dated.structure;
    const std::string date = site.spelled(dated.date);
    charts::ChartText text;
    text.title =
        site.strings->format("chart.title", {{"office", structure.office}, {"date", date}});
    text.description = site.strings->format(
        "chart.description",
        {{"units", site.strings->plural("structure.units", structure.units.size())}});
    text.directly = directly_below_head(site, structure);
    text.unplaced = site.string("chart.unplaced");
    text.unplaced = site.string("chart.unplaced");
    text.role_description = site.string("chart.role");
    text.relation = [&site](organization::RelationKind kind) {
      return site.string("chart.relation." + std::string(organization::name_of(kind)));
    };
    return charts::draw_chart(structure, text, href, "s" + dated.date.iso() + "-");
  };
}

std::vector<pages::Page> list_outputs(const pages::Site& site) {
  std::vector<pages::Page> outputs = pages::list_pages(site);
  for (const timeline::Entry& entry : site.timeline.entries()) {
    outputs.push_back(
        {pages::address::act_data(entry.id), [&entry] { return exports::act_json(entry); }});
  }
  for (const DatedStructure& dated : site.structures) {
    outputs.push_back({pages::structure_data_path(site, dated),
                       [&dated] { return exports::structure_json(dated.structure, dated.date); }});
  }
  for (const auto& [path, content] : site.assets) {
    outputs.push_back({path, [&content = content] { return content; }});
  }
  return outputs;
}

}  // namespace bipgen::app
