// The sentences of the library that reads the command line, for other languages. Knows them, but
// not the library.
#pragma once

#include <string_view>

#include "source/message.hpp"

namespace bipgen::app {

// What is wrong with the command line, by what the library says in English; other words than those
// that are known stay as they are: the program's own are in the user's language already.
source::Message fault_of_arguments(std::string_view words);

}  // namespace bipgen::app
