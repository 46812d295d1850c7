// Words of a file in messages, where there may be many of them.
#pragma once

#include <string_view>

#include "source/message.hpp"

namespace bipgen::source {

// in_quotes(), cut after 60 characters.
Message excerpt(std::string_view words);

}  // namespace bipgen::source
