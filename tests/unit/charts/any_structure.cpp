#include "unit/charts/any_structure.hpp"

#include <string>
#include <vector>

#include "unit/charts/structures.hpp"

namespace bipgen::charts::testing {

using organization::Structure;
using organization::UnitKind;

rc::Gen<Structure> any_structure(int most_units) {
  return rc::gen::exec([most_units] {
    Structure structure;
    const int posts = *rc::gen::inRange(0, 6);
    const int units = *rc::gen::inRange(0, most_units);
    const int outsiders = *rc::gen::inRange(0, 4);
    const auto any_id = [&] {
      const int kind = *rc::gen::inRange(0, 8);
      if (kind == 0) return std::string();
      if (kind <= 3) return "p-" + std::to_string(*rc::gen::inRange(0, posts + 1));
      if (kind == 4) return "o-" + std::to_string(*rc::gen::inRange(0, outsiders + 1));
      return "u-" + std::to_string(*rc::gen::inRange(0, units + 1));
    };
    const std::string words = "Stanowiska do spraw zarządzania siecią i kablami telefonicznymi";
    for (int i = 0; i < posts; ++i) {
      auto& post = add_post(structure, "p-" + std::to_string(i), "Zastępca", any_id());
      const int flag = *rc::gen::inRange(0, 5);
      post.head = flag == 0;
      post.deputy = flag == 1 || flag == 2;
      if (flag == 3) post.unit = any_id();
    }
    for (int i = 0; i < units; ++i) {
      const auto length = *rc::gen::elementOf(std::vector<std::size_t>{0, 10, 20, 46, 63});
      auto& unit = add_unit(structure, "U-" + std::to_string(i), words.substr(0, length),
                            *rc::gen::element(UnitKind::referat, UnitKind::oddzial,
                                              UnitKind::stanowiska, UnitKind::stanowisko),
                            any_id());
      unit.component_of = any_id();
    }
    for (int i = 0; i < outsiders; ++i) add_outsider(structure, "o-" + std::to_string(i), "Ktoś");
    const int relations = *rc::gen::inRange(0, 8);
    for (int i = 0; i < relations; ++i) {
      relate(structure, any_id(),
             *rc::gen::element(organization::RelationKind::advises,
                               organization::RelationKind::cooperates_with),
             any_id());
    }
    return structure;
  });
}

}  // namespace bipgen::charts::testing
