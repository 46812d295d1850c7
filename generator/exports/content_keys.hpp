// The keys of front matter and of the YAML files of content, as an editor needs them: what each
// holds, whether it must be there, what it is for. The JSON Schemas (content_schemas.hpp) and the
// files of `bipgen new` are made from this; tests/unit/exports/content_keys_test.cpp compares it
// with what the readers of these files ask for.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace bipgen::exports {

enum class KeyValue : std::uint8_t {
  text,
  texts,        // a text or a list of texts
  day,          // 2025-07-28
  moment,       // 2025-07-28T14:05:00+02:00
  boolean,      // true, false
  integer,      //
  word,         // one of `words`
  words,        // one of them or a list
  mapping,      // the keys of `inner`
  mappings,     // a list of such
  one_or_more,  // a mapping or a list of such
  pairs,        // words: words
  rows,         // a list of mappings whose keys the file itself names
};

enum class Need : std::uint8_t { optional, required };

struct ContentKey {
  std::string_view name;
  KeyValue value = KeyValue::text;
  Need need = Need::optional;
  std::string_view meaning;       // Polish, a sentence or two, for people who do not program
  std::string_view example = {};  // as YAML, on one line
  std::string_view inner = {};    // the mapping that it holds
  std::vector<std::string> (*choices)() = nullptr;  // of word and words
};

// A mapping that content files have.
struct ContentMapping {
  std::string_view name;    // "act"; the file's own or that of a nested one
  std::string_view called;  // as findings call it: "an act", "`signed_by`"
  std::span<const ContentKey> keys;
};

// All of them; those of whole files first.
std::span<const ContentMapping> content_mappings();

// A file that has a schema of its own: "act", "document", "page", "register", "publisher", "site",
// "lineage".
struct ContentFile {
  std::string_view name;
  std::string_view title;    // Polish: what the file is
  std::string_view mapping;  // of the file, or of each item of its list
  bool is_list = false;
};
std::span<const ContentFile> content_files();

// nullptr when nothing is called so.
const ContentMapping* find_mapping(std::string_view name);
const ContentFile* find_content_file(std::string_view name);

}  // namespace bipgen::exports
