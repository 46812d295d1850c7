#include "golden/role_stage.hpp"

#include <string>
#include <utility>
#include <vector>

#include "organization/roles.hpp"
#include "parsing/parse_act.hpp"
#include "support/dump_roles.hpp"

namespace bipgen::golden {

testing::FileTree run_roles(const Input& input, source::Diagnostics& diagnostics) {
  const bool krakow = input.folder.generic_string().find("krakow") != std::string::npos;
  const organization::RoleBody body =
      krakow ? organization::RoleBody{"Miasta Krakowa", "Prezydent Miasta Krakowa"}
             : organization::RoleBody{"Miasta Przykładowo", "Burmistrz Miasta Przykładowo"};
  std::vector<act::Act> acts;
  std::vector<act::Document> documents;
  for (const source::File& file : input.files) {
    if (file.path.find("documents/") != std::string::npos) {
      if (auto document = parsing::parse_document(file, diagnostics)) {
        documents.push_back(std::move(*document));
      }
    } else if (auto act = parsing::parse_act(file, body.issuer, diagnostics)) {
      acts.push_back(std::move(*act));
    }
  }
  std::vector<organization::RoleText> texts;
  for (const act::Act& act : acts) {
    texts.push_back({{act.heading.id, ""}, &act.text});
  }
  for (const act::Document& document : documents) {
    texts.push_back({{std::nullopt, document.slug}, &document.text});
  }
  return {{"roles.txt", testing::dump_roles(organization::find_roles(texts, body))}};
}

}  // namespace bipgen::golden
