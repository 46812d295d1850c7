// The words of the library that reads the command line, for other languages. Knows them, but not
// the library.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "source/message.hpp"

namespace bipgen::app {

// What is wrong with the command line, by what the library says in English; other words than those
// that are known stay as they are.
source::Message fault_of_arguments(std::string_view words);

// The words of its help, and what stands for each.
std::vector<std::pair<std::string, source::Message>> help_labels();

}  // namespace bipgen::app
