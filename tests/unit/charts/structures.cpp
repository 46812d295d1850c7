#include "unit/charts/structures.hpp"

#include <algorithm>
#include <utility>

namespace bipgen::charts::testing {

using organization::Outsider;
using organization::Post;
using organization::RelationKind;
using organization::Structure;
using organization::UnitKind;
using organization::UnitState;

namespace {

std::string id_of(std::string code) {
  std::ranges::transform(code, code.begin(), [](char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
  });
  return code;
}

void add_deputies(Structure& structure, int count) {
  const char* const ordinals[] = {"I", "II", "III", "IV", "V"};
  for (int i = 0; i < count; ++i) {
    const std::string ordinal = ordinals[i];
    auto& post = add_post(structure, id_of(ordinal) + "-zastepca-dyrektora",
                          ordinal + " Zastępca Dyrektora", "dyrektor");
    post.deputy = true;
  }
}

}  // namespace

UnitState& add_unit(Structure& structure, const std::string& code, const std::string& name,
                    UnitKind kind, const std::string& reports_to) {
  UnitState unit;
  unit.id = id_of(code);
  unit.code = code;
  unit.name = name;
  unit.kind = kind;
  unit.reports_to = reports_to;
  structure.units.push_back(std::move(unit));
  return structure.units.back();
}

Post& add_post(Structure& structure, const std::string& id, const std::string& name,
               const std::string& reports_to) {
  Post post;
  post.id = id;
  post.name = name;
  post.reports_to = reports_to;
  structure.posts.push_back(std::move(post));
  return structure.posts.back();
}

Outsider& add_outsider(Structure& structure, const std::string& id, const std::string& name) {
  structure.outsiders.push_back({id, name, {}});
  return structure.outsiders.back();
}

void relate(Structure& structure, const std::string& from, RelationKind kind,
            const std::string& to) {
  structure.relations.push_back({kind, from, to, "", {}});
}

Structure office_with_head() {
  Structure structure;
  structure.office = "Biuro Przykładowe";
  add_post(structure, "dyrektor", "Dyrektor", "").head = true;
  return structure;
}

Structure coi_2025() {
  auto coi = office_with_head();
  coi.office = "Centrum Obsługi Informatycznej";
  add_deputies(coi, 3);
  const std::string d = "dyrektor";
  const std::string z1 = "i-zastepca-dyrektora";
  const std::string z2 = "ii-zastepca-dyrektora";
  const std::string z3 = "iii-zastepca-dyrektora";
  const auto referat = UnitKind::referat;
  const auto stanowiska = UnitKind::stanowiska;
  const auto oddzial = UnitKind::oddzial;
  add_unit(coi, "IT-01-1", "Referat ds. zarządzania projektami IT", referat, d);
  add_unit(coi, "IT-01-2", "Stanowiska menedżera portfela usług", stanowiska, d);
  add_unit(coi, "IT-01-3", "Referat ds. analizy biznesowej i architektury aplikacji", referat, d);
  add_unit(coi, "IT-01-5", "Referat ds. rozwiązań własnych", referat, d);
  add_unit(coi, "IT-01-6", "Referat ds. Smart City i analizy danych", referat, d);
  add_unit(coi, "IT-02-1", "Referat ds. cyberbezpieczeństwa Systemu Informatycznego UMK", referat,
           z1);
  add_unit(coi, "IT-02-2", "Referat ds. zarządzania awarią i zgłoszeniami", referat, z1);
  add_unit(coi, "IT-02-3", "Referat ds. standardów i zarządzania wiedzą IT", referat, z1);
  add_unit(coi, "IT-03-1", "Referat ds. finansów i kontrolingu", referat, z2);
  add_unit(coi, "IT-03-2", "Referat ds. organizacyjno – prawnych", referat, z2);
  add_unit(coi, "IT-04-1", "Referat ds. zarządzania infrastrukturą teleinformatyczną", referat, z3);
  add_unit(coi, "IT-04-2", "Referat ds. wsparcia użytkowników", referat, z3);
  add_unit(coi, "IT-04-3", "Referat ds. analiz i utrzymania zasobów stanowiskowych", referat, z3);
  add_unit(coi, "IT-04-4", "Referat ds. telekomunikacji i łączności", referat, z3);
  add_unit(coi, "IT-04-5", "Stanowiska ds. zakupów", stanowiska, z3);
  add_unit(coi, "IT-05", "Oddział ds. zarządzania aplikacjami", oddzial, z1);
  add_unit(coi, "IT-05-1", "Stanowiska ds. zarządzania aplikacjami biznesowymi", stanowiska,
           "it-05");
  add_unit(coi, "IT-05-2", "Stanowiska ds. zarządzania portalami internetowymi", stanowiska,
           "it-05");
  add_unit(coi, "IT-05-3", "Stanowiska ds. zarządzania aplikacjami oświatowymi", stanowiska,
           "it-05");
  add_unit(coi, "IT-05-4", "Stanowiska ds. zarządzania aplikacjami desktopowymi", stanowiska,
           "it-05");
  add_unit(coi, "IT-06", "Oddział usług cyfrowych", oddzial, d);
  add_unit(coi, "IT-07", "Oddział ds. zamówień publicznych i umów IT", oddzial, z2);
  add_unit(coi, "IT-07-1", "Stanowiska ds. zamówień publicznych IT", stanowiska, "it-07");
  add_unit(coi, "IT-07-2", "Stanowiska ds. umów IT", stanowiska, "it-07");
  const std::string strategist = "Główny Miejski Strateg ds. Informatyzacji Gminy Miejskiej Kraków";
  add_outsider(coi, "dyrektor-departamentu-marki-krakow", "Dyrektor Departamentu Marki Kraków");
  add_outsider(coi, "ii-zastepca-prezydenta-miasta-krakowa",
               "II Zastępca Prezydenta Miasta Krakowa");
  add_unit(coi, "IT-08", strategist, UnitKind::stanowisko, "dyrektor-departamentu-marki-krakow");
  auto& post =
      add_post(coi, "glowny-miejski-strateg", strategist, "dyrektor-departamentu-marki-krakow");
  post.code = "IT-08";
  post.unit = "it-08";
  relate(coi, "it-08", RelationKind::cooperates_with, "ii-zastepca-prezydenta-miasta-krakowa");
  relate(coi, "glowny-miejski-strateg", RelationKind::takes_part_in_decisions, d);
  return coi;
}

Structure coi_2022() {
  auto coi = office_with_head();
  coi.office = "Centrum Obsługi Informatycznej";
  add_deputies(coi, 3);
  const std::string d = "dyrektor";
  const std::string z1 = "i-zastepca-dyrektora";
  const std::string z2 = "ii-zastepca-dyrektora";
  const std::string z3 = "iii-zastepca-dyrektora";
  const auto referat = UnitKind::referat;
  add_unit(coi, "IT-01-1", "Referat ds. zarządzania projektami IT", referat, d);
  add_unit(coi, "IT-01-2", "Referat Architekta Systemu", referat, d);
  add_unit(coi, "IT-01-4", "Stanowiska ds. projektów Smart City", UnitKind::stanowiska, d);
  add_unit(coi, "IT-01-5", "Referat ds. rozwiązań własnych", referat, d);
  add_unit(coi, "IT-02-2", "Referat ds. cyberbezpieczeństwa Systemu Informatycznego UMK", referat,
           z1);
  add_unit(coi, "IT-02-3", "Referat ds. zarządzania awarią i zgłoszeniami", referat, z1);
  add_unit(coi, "IT-02-4", "Referat ds. zarządzania aplikacjami", referat, z1);
  add_unit(coi, "IT-02-5", "Referat ds. standardów i zarządzania wiedzą IT", referat, z1);
  add_unit(coi, "IT-03-1", "Referat ds. finansów i kontrolingu", referat, z2);
  add_unit(coi, "IT-03-2", "Referat ds. umów i zamówień publicznych", referat, z2);
  add_unit(coi, "IT-03-4", "Referat ds. organizacyjno - prawnych", referat, z2);
  add_unit(coi, "IT-04-1", "Referat ds. zarządzania infrastrukturą teleinformatyczną", referat, z3);
  add_unit(coi, "IT-04-2", "Referat ds. wsparcia użytkowników", referat, z3);
  add_unit(coi, "IT-04-3", "Referat ds. analiz i utrzymania zasobów stanowiskowych", referat, z3);
  add_post(coi, "pelnomocnik-prezydenta",
           "Pełnomocnik Prezydenta Miasta Krakowa ds. Transformacji Cyfrowej", "")
      .code = "TC";
  relate(coi, "pelnomocnik-prezydenta", RelationKind::takes_part_in_decisions, d);
  return coi;
}

Structure synthetic_206() {
  auto office = office_with_head();
  add_deputies(office, 5);
  for (int deputy = 1; deputy <= 5; ++deputy) {
    const auto superior = office.posts[static_cast<std::size_t>(deputy)].id;
    for (int i = 1; i <= 8; ++i) {
      const auto code = "PR-0" + std::to_string(deputy) + "-" + std::to_string(i);
      const auto oddzial = add_unit(office, code, "Oddział ds. zarządzania aplikacjami i umowami",
                                    UnitKind::oddzial, superior)
                               .id;
      for (int j = 1; j <= 4; ++j) {
        add_unit(office, code + "-" + std::to_string(j), "Stanowiska ds. utrzymania aplikacji",
                 UnitKind::stanowiska, oddzial);
      }
    }
    add_unit(office, "PR-0" + std::to_string(deputy) + "-9", "Referat ds. organizacyjnych",
             UnitKind::referat, superior);
  }
  add_unit(office, "PR-06", "Oddział usług cyfrowych", UnitKind::oddzial, "dyrektor");
  return office;
}

Structure three_levels() {
  auto office = office_with_head();
  add_deputies(office, 1);
  add_unit(office, "WO", "Wydział Organizacyjny", UnitKind::wydzial, "i-zastepca-dyrektora");
  add_unit(office, "WO-1", "Oddział Kadr i Szkolenia", UnitKind::oddzial, "wo");
  add_unit(office, "WO-1-1", "Referat ds. płac", UnitKind::referat, "wo-1");
  add_unit(office, "WO-1-1-1", "Stanowiska ds. rozliczeń z Zakładem Ubezpieczeń Społecznych",
           UnitKind::stanowiska, "wo-1-1");
  add_unit(office, "WO-1-2", "Referat ds. szkolenia", UnitKind::referat, "wo-1");
  add_unit(office, "WO-2", "Oddział Obsługi Kancelaryjnej", UnitKind::oddzial, "wo");
  add_unit(office, "BR", "Biuro Radców Prawnych", UnitKind::biuro, "dyrektor");
  return office;
}

Structure contradictions() {
  auto office = office_with_head();
  add_deputies(office, 2);
  add_outsider(office, "prezydent", "Prezydent Miasta Przykładowo");
  add_outsider(office, "skarbnik", "Skarbnik Miasta Przykładowo");
  add_outsider(office, "sekretarz", "Sekretarz Miasta Przykładowo");
  office.posts.front().reports_to = "prezydent";
  add_unit(office, "A", "Referat „R&D” <próbny> & \"inne\"", UnitKind::referat, "dyrektor");
  add_unit(office, "A", "Referat o kodzie już użytym", UnitKind::referat, "i-zastepca-dyrektora");
  add_unit(office, "", "Zespół bez kodu", UnitKind::zespol, "i-zastepca-dyrektora").id = "zespol";
  add_unit(office, "B", "", UnitKind::biuro, "ii-zastepca-dyrektora");
  add_unit(office, "C", "Referat bez przełożonego", UnitKind::referat, "");
  add_unit(office, "D", "Referat o nieznanym przełożonym", UnitKind::referat, "nieznany");
  add_unit(office, "E", "Referat z koła", UnitKind::referat, "f");
  add_unit(office, "F", "Stanowiska z koła", UnitKind::stanowiska, "e");
  add_unit(office, "K", "Kontroler wewnętrzny", UnitKind::stanowisko, "skarbnik");
  add_unit(office, "L", "Audytor wewnętrzny", UnitKind::stanowisko, "skarbnik");
  add_unit(office, "M", "Centrum Usług Międzygminnych, Metropolitalnych i Konstantynopolitańskich",
           UnitKind::centrum, "ii-zastepca-dyrektora");
  relate(office, "k", RelationKind::advises, "dyrektor");
  relate(office, "l", RelationKind::advises, "dyrektor");
  relate(office, "zespol", RelationKind::functionally_reports_to, "sekretarz");
  relate(office, "b", RelationKind::cooperates_with, "zespol");
  relate(office, "m", RelationKind::takes_part_in_decisions, "dyrektor");
  relate(office, "m", RelationKind::supervises, "b");
  return office;
}

}  // namespace bipgen::charts::testing
