#include "parsed_act.hpp"

#include <doctest/doctest.h>

#include "organization/read_structure.hpp"
#include "parsing/parse_act.hpp"

namespace bipgen::organization {

act::Act parsed_act(std::string_view body) {
  const source::File file{"akt.md", std::string(body)};
  source::Diagnostics diagnostics;
  act::Act act;
  act.path = file.path;
  act.heading.id = {act::ActType::zarzadzenie, "1/2030"};
  const auto size = static_cast<std::uint32_t>(file.text.size());
  act.text = parsing::parse_text(file, {0, size}, parsing::Grammar::act, diagnostics);
  for (const source::Diagnostic& diagnostic : diagnostics.all()) {
    FAIL_CHECK("the text of the test is odd: " << diagnostic.message.english());
  }
  return act;
}

std::string Read::findings() const {
  source::Diagnostics sorted = diagnostics;
  sorted.sort();
  std::string out;
  for (const source::Diagnostic& diagnostic : sorted.all()) {
    out += std::string(source::code_of(diagnostic.kind)) + " " + diagnostic.message.english() +
           (diagnostic.hint.empty() ? "" : " | " + diagnostic.hint.english()) + "\n";
  }
  return out;
}

const UnitState& Read::unit(std::string_view id) const {
  REQUIRE(structure);
  const UnitState* unit = structure->unit(id);
  REQUIRE_MESSAGE(unit != nullptr, "no unit " << std::string(id));
  return *unit;
}

const Post& Read::post(std::string_view id) const {
  REQUIRE(structure);
  const Post* post = structure->post(id);
  REQUIRE_MESSAGE(post != nullptr, "no post " << std::string(id));
  return *post;
}

Read read_body(std::string_view body) {
  Read read;
  read.structure = read_structure(parsed_act(body), read.diagnostics);
  return read;
}

Read read_act_file(std::string_view text) {
  Read read;
  const source::File file{"akt.md", std::string(text)};
  const std::optional<act::Act> act =
      parsing::parse_act(file, "Wójt Gminy Przykładowo", read.diagnostics);
  REQUIRE(act);
  read.structure = read_structure(*act, read.diagnostics);
  return read;
}

std::string small_regulation(std::string_view rest) {
  return R"(§ 1. 1. Biurem Map i Planów, zwanym dalej „Biurem”, kieruje Dyrektor przy pomocy Zastępcy.

2. W skład Biura wchodzą następujące komórki organizacyjne:

1) Referat Map – BM-1;

2) Referat Planów – BM-2.

3. Dyrektorowi Biura podlegają bezpośrednio:

1) Zastępca Dyrektora;

2) Referat Map – BM-1.

4. Zastępcy Dyrektora podlega bezpośrednio:

1) Referat Planów – BM-2.

§ 2. Do zakresu działania Referatu Map (BM-1) należy:

1) rysowanie map;

2) druk map.

§ 3. Do zakresu działania Referatu Planów (BM-2) należy:

1) rysowanie planów.
)" + std::string(rest);
}

}  // namespace bipgen::organization
