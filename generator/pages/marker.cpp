#include "pages/marker.hpp"

namespace bipgen::pages {

using act::Level;

bool is_section(Level level) {
  return level == Level::paragraf || level == Level::artykul;
}

std::string marker_of(const act::Provision& provision, TextKind kind) {
  const std::string& label = provision.label.text();
  const bool stop = provision.style == act::MarkerStyle::inline_marker;
  switch (provision.level) {
    case Level::artykul:
      return "Art. " + label + (stop ? "." : "");
    case Level::paragraf:
      return "§ " + label + (stop ? "." : "");
    case Level::ustep:
      return label + ".";
    case Level::punkt:
    case Level::litera:
      return label + ")";
    case Level::tiret:
      return "–";
    case Level::podwojne_tiret:
      return "– –";
    case Level::dzial:
      return "Dział " + label;
    case Level::oddzial:
      return "Oddział " + label;
    case Level::zalacznik:
      return label.empty() ? "Załącznik" : "Załącznik nr " + label;
    case Level::rozdzial:
      if (kind == TextKind::act) return "Rozdział " + label;
      return label + (stop && !label.empty() ? "." : "");
    case Level::srodtytul:
    case Level::akapit:
      return "";
  }
  return "";
}

}  // namespace bipgen::pages
