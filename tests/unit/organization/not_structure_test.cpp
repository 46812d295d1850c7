// Sentences that resemble statements about an office and are none.
#include <doctest/doctest.h>

#include "parsed_act.hpp"

namespace bipgen::organization {
namespace {

TEST_CASE("an act about a committee, a budget or a council has no structure") {
  for (const char* body :
       {"§ 1. W skład Komisji wchodzą:\n\n1) Przewodniczący;\n\n2) Sekretarz Komisji.\n",
        "§ 1. W skład Komisji wchodzą:\n\n1) Wydział Map – przewodniczący;\n\n2) Biuro Prawne.\n",
        "§ 1. W skład budżetu wchodzą:\n\n1) dochody;\n\n2) wydatki.\n",
        "§ 1. W skład Rady Gminy wchodzą komisje:\n\n1) Komisja Rewizyjna;\n\n2) Komisja Map.\n",
        "§ 1. W skład Gminy wchodzą następujące jednostki organizacyjne:\n\n1) Zakład Wodociągów;"
        "\n\n2) Przedszkole Gminne.\n",
        "§ 1. Powołuje się Zespół ds. Map.\n\n§ 2. W skład Zespołu wchodzą:\n\n1) Wydział Map;"
        "\n\n2) Biuro Prawne.\n",
        "§ 1. Tworzy się następujące oddziały przedszkolne:\n\n1) Oddział I;\n\n2) Oddział II.\n",
        "§ 1. Ustala się następujące stanowiska pracy:\n\n1) Stanowisko ds. kadr.\n",
        "§ 1. Tworzy się następujące zespoły zadaniowe:\n\n1) Zespół ds. Map.\n"}) {
    CAPTURE(std::string(body));
    CHECK_FALSE(read_body(body).structure);
  }
}

TEST_CASE("beside a structure they change nothing of it") {
  const Read plain = read_body(small_regulation());
  for (const char* body :
       {"§ 4. W skład Komisji wchodzą:\n\n1) Przewodniczący;\n\n2) Referat Globusów.\n",
        "§ 4. Ilekroć w zarządzeniu jest mowa o:\n\n1) referacie – należy przez to rozumieć "
        "Referat "
        "Globusów;\n\n2) Dyrektorze – należy przez to rozumieć Dyrektora Biura.\n",
        "§ 4. Ochronie podlegają następujące dane:\n\n1) mapy;\n\n2) plany.\n",
        "§ 4. Burmistrz nadzoruje następujące jednostki organizacyjne:\n\n1) Zakład Wodociągów;"
        "\n\n2) Bibliotekę.\n",
        "§ 4. Do zadań Rady Gminy należy:\n\n1) uchwalanie budżetu.\n",
        "§ 4. Opłacie podlega wydanie mapy.\n",
        "§ 4. Skargi rozpatruje Dyrektor w ciągu 14 dni.\n"}) {
    CAPTURE(std::string(body));
    const Read read = read_body(small_regulation("\n" + std::string(body)));
    REQUIRE(read.structure);
    CHECK(read.structure->units.size() == plain.structure->units.size());
    CHECK(read.structure->posts.size() == plain.structure->posts.size());
    CHECK(read.structure->outsiders.empty());
    CHECK(read.structure->relations.empty());
    CHECK(read.findings().empty());
    for (const UnitState& unit : read.structure->units) {
      CHECK(unit.tasks.size() == plain.structure->unit(unit.id)->tasks.size());
      CHECK(unit.reports_to == plain.structure->unit(unit.id)->reports_to);
    }
  }
}

}  // namespace
}  // namespace bipgen::organization
