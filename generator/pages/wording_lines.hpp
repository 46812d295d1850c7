// One provision in an earlier wording, line by line, with the words marked that the wording after
// it dropped and brought.
#pragma once

#include "act/act.hpp"
#include "templates/value.hpp"

namespace bipgen::pages {

// {marker, depth, words} for each line, the words as for the partial "marked_words". Nothing is
// marked where the later wording is none: nullptr, or "(uchylony)".
templates::List wording_lines(const act::Provision& earlier, const act::Provision* later);

}  // namespace bipgen::pages
