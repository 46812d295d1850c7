// What is wrong with one argument of the command line, in words of the program's own: those of the
// library are English. An empty message where nothing is.
#pragma once

#include <string>
#include <vector>

#include "source/message.hpp"

namespace bipgen::app {

source::Message fault_of_day(const std::string& given);  // 2025-07-28
source::Message fault_of_folder(const std::string& given);
source::Message fault_of_file(const std::string& given);
source::Message fault_of_path(const std::string& given);  // a file or a folder
source::Message fault_of_choice(const std::string& given, const std::vector<std::string>& choices);
source::Message fault_of_count(const std::string& given, int most);  // from 0

}  // namespace bipgen::app
