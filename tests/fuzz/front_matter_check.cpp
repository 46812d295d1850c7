// Any bytes as the front matter of an act.
#include "fuzz/checks.hpp"
#include "fuzz/text_properties.hpp"
#include "source/front_matter.hpp"
#include "source/load.hpp"

namespace bipgen::fuzz {

void check_front_matter(std::string_view bytes) {
  source::Diagnostics diagnostics;
  const auto file = source::to_file(
      "fuzz.md", "---\n" + std::string(bytes) + "\n---\n§ 1. Tekst.\n", diagnostics);
  if (!file) return;
  const auto front = source::read_front_matter(*file, diagnostics);
  const auto act = parsing::parse_act(*file, "Prezydent Miasta Przykładowo", diagnostics);
  require(front.has_value() == act.has_value(), "an act without its front matter");
  parsing::parse_document(*file, diagnostics);
  check_spans(diagnostics, *file);
}

}  // namespace bipgen::fuzz
