// The stage "roles": acts and documents of one body -> its roles.
#pragma once

#include "golden/stages.hpp"

namespace bipgen::golden {

// Files below documents/ are documents, all others acts. The body is Kraków's where the case's
// name says so, else "Miasto Przykładowo".
testing::FileTree run_roles(const Input& input, source::Diagnostics& diagnostics);

}  // namespace bipgen::golden
