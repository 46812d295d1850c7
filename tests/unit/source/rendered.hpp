// Diagnostics of one file as the user sees them.
#pragma once

#include <string>

#include "source/render.hpp"

inline std::string rendered(const bipgen::source::Diagnostics& diagnostics,
                            const bipgen::source::File& file) {
  return bipgen::source::render_text(
      diagnostics, [&](const std::string&) -> std::optional<std::string> { return file.text; });
}
