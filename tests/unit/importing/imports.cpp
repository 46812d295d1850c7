#include "imports.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>

#include "importing/read_plain.hpp"

namespace bipgen::importing {

ImportOptions options_with_dictionary() {
  static const morphology::Analyze analyze = morphology::analyze_when_needed();
  ImportOptions options;
  options.issuer = "Burmistrz Miasta Przykładowo";
  options.issuer_genitive = "Burmistrza Miasta Przykładowo";
  options.analyze = analyze;
  return options;
}

Imported import_plain(std::string_view text, const ImportOptions& options) {
  return import_text(read_plain_text(text), options);
}

std::string body_of(const Imported& imported) {
  const std::size_t end = imported.text.find("\n---\n", 3);
  std::string body = end == std::string::npos ? imported.text : imported.text.substr(end + 5);
  while (body.ends_with('\n')) body.pop_back();
  return body;
}

std::string body_of_act(std::string_view units, const ImportOptions& options) {
  const std::string head =
      "ZARZĄDZENIE NR 1/2024\nBURMISTRZA MIASTA PRZYKŁADOWO\nz dnia 2 stycznia 2024 r.\n"
      "w sprawie próby\n\nNa podstawie ustawy zarządzam, co następuje:\n\n";
  std::string body = body_of(import_plain(head + std::string(units), options));
  const std::string basis = "Na podstawie ustawy zarządzam, co następuje:";
  if (body.starts_with(basis)) body.erase(0, basis.size());
  while (body.starts_with('\n')) body.erase(0, 1);
  return body;
}

std::size_t count_of(const Imported& imported, RepairKind kind) {
  return static_cast<std::size_t>(
      std::count_if(imported.repairs.begin(), imported.repairs.end(),
                    [kind](const Repair& repair) { return repair.kind == kind; }));
}

std::size_t count_of(const Imported& imported, DoubtKind kind) {
  return static_cast<std::size_t>(
      std::count_if(imported.doubts.begin(), imported.doubts.end(),
                    [kind](const Doubt& doubt) { return doubt.kind == kind; }));
}

std::string read_project_file(const std::string& path) {
  std::ifstream stream(std::string(BIPGEN_PROJECT) + "/" + path, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

}  // namespace bipgen::importing
