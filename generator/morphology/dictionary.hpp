// The Polish dictionary (Hunspell with sjp.pl's words): which words there are, and of which lemmas
// they are forms. Knows neither cases nor parts of speech; those are declension.hpp's.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace bipgen::morphology {

enum class Knowledge : std::uint8_t {
  unknown,
  other_case,  // known with other capitals only: "krakowa"
  known,       // as it is written
};

struct Analysis {
  Knowledge knowledge = Knowledge::unknown;
  // In the order of their bytes, each once, never empty: "umów" -> umowa, umów, umówić. Spelled as
  // the dictionary does: "Referatu" -> referat, "Krakowa" -> Kraków. Participles and gerunds are
  // forms of their verb: "potwierdzonym" -> potwierdzić. What is negated is a word of its own:
  // "nieważnego" -> nieważny. So are comparatives and superlatives: "najważniejszych" ->
  // najważniejszy. Of an unknown word, itself in lower case.
  std::vector<std::string> lemmas;

  bool known() const { return knowledge != Knowledge::unknown; }
};

// What a dictionary is to those who need one; tests give their own. Pure: one word, one answer.
using Analyze = std::function<Analysis(std::string_view)>;

// All forms of a lemma: as Dictionary::forms. Pure.
using Inflect = std::function<std::vector<std::string>(std::string_view)>;

// A word is letters, with hyphens between them perhaps; everything else ("IT-05", "ds.", "", two
// words) is unknown. Of a compound all parts must be known, and only the last one is inflected:
// "organizacyjno-prawnego" -> organizacyjno-prawny.
class Dictionary {
 public:
  // Where Debian's hunspell-pl is.
  static constexpr std::string_view usual_folder = "/usr/share/hunspell";

  // Reads pl_PL.aff and pl_PL.dic, some 0.15 s. Throws std::runtime_error, saying what to install,
  // when they are not there or are no Polish dictionary.
  explicit Dictionary(const std::string& folder = std::string(usual_folder));
  ~Dictionary();
  Dictionary(const Dictionary&) = delete;
  Dictionary& operator=(const Dictionary&) = delete;

  // Any number of threads may ask at once. Each word is looked up once and kept.
  Analysis analyze(std::string_view word) const;

  // Every form of the lemma, which is spelled as in Analysis::lemmas; in the order of their bytes,
  // each once, without the lemma itself. They are the words f that have the lemma among
  // analyze(f).lemmas: "referat" -> referacie, referatach, …; a verb has some hundreds. None for
  // what is not inflected, is no lemma, or is unknown. When it is first asked, the words and their
  // endings are read once more, some 0.1 s; then any number of threads may ask at once. Throws
  // std::runtime_error when they cannot be read.
  std::vector<std::string> forms(std::string_view lemma) const;

 private:
  struct State;
  std::unique_ptr<State> m_state;
};

// Whether the two have a lemma in common.
bool share_lemma(const Analysis& a, const Analysis& b);

// A dictionary that is loaded when it is first asked, by whichever thread asks first.
Analyze analyze_when_needed(std::string folder = std::string(Dictionary::usual_folder));

}  // namespace bipgen::morphology
