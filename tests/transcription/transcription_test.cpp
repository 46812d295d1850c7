// transcription_test                tests the comparison itself
// transcription_test FOLDER         tests one document: tests/transcription/1796-2025
#define DOCTEST_CONFIG_IMPLEMENT
#include <exception>
#include <iostream>

#include <doctest/doctest.h>

#include "comparison.hpp"
#include "document.hpp"

namespace bipgen::transcription {
namespace {

// Every how many words a word of the content is spoiled, to see that it would be noticed.
constexpr std::size_t sampled = 41;

bool is_noticed(const Document& document, const std::vector<Word>& source,
                const std::vector<Word>& spoiled) {
  return !compare(source, spoiled, document.corrections).empty();
}

// The kinds of spoiling that were not noticed at `place`, in words.
std::vector<std::string> unnoticed_at(const Document& document, const Sides& sides,
                                      std::size_t place) {
  std::vector<std::string> unnoticed;
  const auto at = static_cast<std::ptrdiff_t>(place);
  const auto judge = [&](const char* what, const std::vector<Word>& spoiled) {
    if (is_noticed(document, sides.source, spoiled)) return;
    unnoticed.push_back(std::string(what) + " `" + sides.content[place].text + "` on line " +
                        std::to_string(sides.content[place].line) + " goes unnoticed");
  };
  std::vector<Word> changed = sides.content;
  changed[place].text += "x";
  judge("changing", changed);
  std::vector<Word> dropped = sides.content;
  dropped.erase(dropped.begin() + at);
  judge("dropping", dropped);
  std::vector<Word> doubled = sides.content;
  doubled.insert(doubled.begin() + at, doubled[place]);
  judge("doubling", doubled);
  return unnoticed;
}

// Prints what is wrong with the document; the number of faults.
int check_document(const std::string& folder) {
  const Document document = read_document(folder);
  const Sides sides = sides_of(document);
  int faults = 0;
  for (const std::string& fault : sides.faults) {
    std::cout << folder << "/corrections.yaml: " << fault << '\n';
    ++faults;
  }
  for (const Difference& difference : compare(sides.source, sides.content, document.corrections)) {
    std::cout << document.source_path << ':' << difference.source_line << ": "
              << document.content_path << ':' << difference.content_line << ":\n  "
              << difference.message << '\n';
    ++faults;
  }
  if (faults > 0) return faults;
  for (std::size_t place = 0; place < sides.content.size(); place += sampled) {
    for (const std::string& what : unnoticed_at(document, sides, place)) {
      std::cout << document.content_path << ": " << what << '\n';
      ++faults;
    }
  }
  std::cout << folder << ": " << sides.source.size() << " words of the source, "
            << sides.content.size() << " of the content file, " << document.corrections.size()
            << " corrections\n";
  return faults;
}

}  // namespace
}  // namespace bipgen::transcription

int main(int argc, char** argv) {
  const bool one_document = argc == 2 && argv[1][0] != '-';
  if (!one_document) return doctest::Context(argc, argv).run();
  try {
    return bipgen::transcription::check_document(argv[1]) == 0 ? 0 : 1;
  } catch (const std::exception& problem) {
    std::cout << argv[1] << ": " << problem.what() << '\n';
    return 1;
  }
}
