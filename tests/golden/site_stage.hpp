// The whole of it: a site's folder in, all files of the output out.
#pragma once

#include "golden/stages.hpp"

namespace bipgen::golden {

// in/ holds site/site.yaml and what it names. Today is 2026-01-15.
testing::FileTree run_site(const Input& input, source::Diagnostics& diagnostics);

// The same site checked: its findings as JSON and as SARIF, explained in Polish.
testing::FileTree run_findings(const Input& input, source::Diagnostics& diagnostics);

}  // namespace bipgen::golden
