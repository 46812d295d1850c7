// The help of the program and of its commands, in the user's language: the library's own has
// English words and counts bytes where letters should stand below each other.
#pragma once

#include <memory>

#include "source/language.hpp"

namespace CLI {
class FormatterBase;
}

namespace bipgen::app {

std::shared_ptr<CLI::FormatterBase> command_help(source::Language language);

}  // namespace bipgen::app
