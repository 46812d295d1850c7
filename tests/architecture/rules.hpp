// The rules of the architecture. Each takes files and gives what breaks the rule, one line each
// with its place and reason; nothing where the rule holds.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "architecture/sources.hpp"

namespace bipgen::architecture {

using Violations = std::vector<std::string>;
using Files = std::vector<SourceFile>;

// include_rules.cpp
// A folder of generator/ includes from itself and from lower layers only.
Violations broken_layers(const Files& generator);
// A library's headers are included by the folder that owns the part, in .cpp files.
Violations strayed_libraries(const Files& generator);
// No file includes itself, by whatever way.
Violations include_cycles(const Files& generator);

// call_rules.cpp
// Clock, environment, locale, chance, the disk, output: each has one place, or none.
Violations forbidden_calls(const Files& generator);

// text_rules.cpp
Violations too_long_files(const Files& files, std::size_t most_lines);
Violations headers_without_contract(const Files& files);
// Tabs, white space at the end of a line, CR, no newline at the end, text that is not NFC.
Violations untidy_text(const Files& files);

// listing_rules.cpp
// Every .cpp is named by the CMakeLists.txt of its folder; `files` holds both.
Violations unlisted_sources(const Files& files);
// Every folder of generator/ is named in the document as `folder/`.
Violations unmentioned_folders(const Files& generator, const SourceFile& document);
// Every relative link of a Markdown document leads to one of `paths` (files and folders).
Violations dead_links(const SourceFile& document, const std::vector<std::string>& paths);
// Codes and names of diagnostic_kinds.def are unique.
Violations doubled_diagnostics(const SourceFile& kinds);
// Every kind of diagnostic_kinds.def is named, by code or `Kind::name`, in one of `tests`.
Violations untested_diagnostics(const SourceFile& kinds, const Files& tests);

// string_rules.cpp; `users` are C++ files and templates that ask for strings by key.
Violations unknown_strings(const Files& users, const std::vector<std::string>& keys);
Violations unused_strings(const Files& users, const std::vector<std::string>& keys);
// Both languages have the same keys, plural forms aside.
Violations untranslated_strings(std::vector<std::string> polish, std::vector<std::string> english);

}  // namespace bipgen::architecture
