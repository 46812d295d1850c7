// JSON Schemas of front matter and of the YAML files of content, for the programs in which editors
// write them. Made from content_keys.hpp; schemas/ has them as files.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace bipgen::exports {

// The schema (JSON Schema, draft 7: what yaml-language-server knows) of one of content_files(), as
// JSON that ends with "\n"; empty for another name. A value that is read as text may be written as
// a number or as true or false, and a key that may be left out may be empty, as the program reads
// them.
std::optional<std::string> content_schema(std::string_view name);

}  // namespace bipgen::exports
