// The languages in which the program speaks to its user. What the site speaks is another matter
// (templates/strings.hpp).
#pragma once

namespace bipgen::source {

enum class Language { english, polish };

}  // namespace bipgen::source
