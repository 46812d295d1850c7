// What the tests of imports share.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "importing/import.hpp"

namespace bipgen::importing {

// With the dictionary, for acts of "Burmistrz Miasta Przykładowo".
ImportOptions options_with_dictionary();

Imported import_plain(std::string_view text, const ImportOptions& options = {});

// The body of an act whose head is given: only what stands below the legal basis.
std::string body_of_act(std::string_view units, const ImportOptions& options = {});

std::string body_of(const Imported& imported);

std::size_t count_of(const Imported& imported, RepairKind kind);
std::size_t count_of(const Imported& imported, DoubtKind kind);

std::string read_project_file(const std::string& path);

}  // namespace bipgen::importing
