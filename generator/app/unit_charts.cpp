#include "app/unit_charts.hpp"

#include "app/structure_charts.hpp"
#include "charts/life_line.hpp"
#include "charts/unit_chart.hpp"
#include "pages/unit_links.hpp"

namespace bipgen::app {

using history::DatedStructure;

namespace {

std::string draw_unit(const pages::Site& site, const DatedStructure& dated, const std::string& id,
                      const charts::Href& href) {
  const organization::Structure& structure = dated.structure;
  charts::ChartText text = words_of(site, structure);
  const std::string name = pages::name_in(structure, id);
  text.title = site.strings->format("chart.unit_title",
                                    {{"unit", name}, {"date", site.spelled(dated.date)}});
  text.description = site.string("chart.unit_description");
  return charts::draw_unit_chart(
      structure, id, text,
      [&site](std::size_t n) { return site.strings->plural("chart.beside", n); }, href,
      "k" + dated.date.iso() + "-");
}

charts::LifeLine line_of(const pages::LifeFigure& figure) {
  charts::LifeLine line;
  for (const pages::FigureLane& lane : figure.lanes) {
    charts::LifeLane& drawn = line.lanes.emplace_back();
    drawn.label = lane.label;
    drawn.main = lane.main;
    for (const pages::FigureStretch& stretch : lane.stretches) {
      drawn.stretches.push_back(
          {stretch.label, stretch.href, stretch.from, stretch.until, stretch.certain});
    }
  }
  for (const pages::FigureLink& link : figure.links) {
    line.links.push_back({link.from, link.to, link.on, link.label});
  }
  line.dates = figure.dates;
  return line;
}

std::string draw_life(const pages::Site& site, const pages::LifeFigure& figure,
                      const std::string& unit) {
  charts::LifeLine line = line_of(figure);
  line.title = site.strings->format("life.figure_title", {{"unit", unit}});
  line.description = site.string("life.figure_description");
  line.role_description = site.string("life.figure_role");
  line.today_label = site.string("life.figure_today");
  line.unknown = site.string("life.figure_unknown");
  return charts::draw_life_line(line, "z-");
}

}  // namespace

void give_unit_charts(pages::Site& site) {
  site.draw_unit_chart = [&site](const DatedStructure& dated, const std::string& id,
                                 const charts::Href& href) {
    return draw_unit(site, dated, id, href);
  };
  site.draw_life_figure = [&site](const pages::LifeFigure& figure, const std::string& unit) {
    return draw_life(site, figure, unit);
  };
}

}  // namespace bipgen::app
