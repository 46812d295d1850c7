#include "organization/structure.hpp"

namespace bipgen::organization {

namespace {

template <typename Item>
const Item* with_id(const std::vector<Item>& items, std::string_view id) {
  for (const Item& item : items) {
    if (item.id == id) {
      return &item;
    }
  }
  return nullptr;
}

}  // namespace

std::string_view name_of(UnitKind kind) {
  switch (kind) {
    case UnitKind::departament:
      return "departament";
    case UnitKind::wydzial:
      return "wydzial";
    case UnitKind::biuro:
      return "biuro";
    case UnitKind::centrum:
      return "centrum";
    case UnitKind::oddzial:
      return "oddzial";
    case UnitKind::referat:
      return "referat";
    case UnitKind::zespol:
      return "zespol";
    case UnitKind::stanowiska:
      return "stanowiska";
    case UnitKind::stanowisko:
      return "stanowisko";
    case UnitKind::dzial:
      return "dzial";
    case UnitKind::pion:
      return "pion";
    case UnitKind::sekcja:
      return "sekcja";
    case UnitKind::kancelaria:
      return "kancelaria";
    case UnitKind::sekretariat:
      return "sekretariat";
    case UnitKind::straz:
      return "straz";
    case UnitKind::urzad:
      return "urzad";
    case UnitKind::other:
      return "other";
  }
  return "";
}

std::string_view name_of(RelationKind kind) {
  switch (kind) {
    case RelationKind::component_of:
      return "component_of";
    case RelationKind::reports_to:
      return "reports_to";
    case RelationKind::functionally_reports_to:
      return "functionally_reports_to";
    case RelationKind::supervises:
      return "supervises";
    case RelationKind::advises:
      return "advises";
    case RelationKind::takes_part_in_decisions:
      return "takes_part_in_decisions";
    case RelationKind::cooperates_with:
      return "cooperates_with";
  }
  return "";
}

const UnitState* Structure::unit(std::string_view id) const {
  return with_id(units, id);
}
const Post* Structure::post(std::string_view id) const {
  return with_id(posts, id);
}
const Outsider* Structure::outsider(std::string_view id) const {
  return with_id(outsiders, id);
}

}  // namespace bipgen::organization
