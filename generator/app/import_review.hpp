// The questions of `bipgen import --interactive`: what is doubtful, one by one.
#pragma once

#include <iosfwd>
#include <string>
#include <vector>

#include "importing/import.hpp"
#include "source/explanations.hpp"
#include "source/message.hpp"

namespace bipgen::app {

struct Review {
  std::vector<importing::Decision> decisions;
  bool quit = false;  // the rest was not asked
};

// Asks of every doubtful word and of every word that was mended as misread, with the line in which
// it stands. Answers are lines: nothing or "a" takes the first proposal, a number another one, "="
// and words these words, "k" keeps what stands there, "s" leaves it open, "q" ends. What is none of
// these is asked again; the end of the input is "q".
Review review(const importing::Imported& imported, const importing::SourceText& source,
              source::Language language, std::istream& answers, std::ostream& questions);

// "page 3, line 12", "line 12".
source::Message shown_place(importing::Place place);

}  // namespace bipgen::app
