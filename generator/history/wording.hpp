// How alike two texts are, word by word, the rarer words counting more. Internal to history/.
#pragma once

#include <cstdint>
#include <limits>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace bipgen::history {

// The words of one text without their endings, as numbers of a Vocabulary, each with how often.
using Wording = std::vector<std::pair<std::uint32_t, std::uint32_t>>;

// Takes in all texts that will be compared, then weighs their words: what stands in many texts
// says little about any of them. Not for several threads at once: weights are kept once computed.
class Vocabulary {
 public:
  Wording read(std::string_view text);
  // Wordings put one behind another, as one.
  static Wording merged(Wording several);

  double weight(std::uint32_t word) const;
  double weight(const Wording& wording) const;
  // What two texts have in common of what both say, 0 … 100. Two empty ones are not alike.
  int likeness(const Wording& a, const Wording& b) const;
  // How much of `part` stands in `whole`, 0 … 100.
  int containment(const Wording& part, const Wording& whole) const;

  struct Alike {
    std::size_t from = 0;
    std::size_t to = 0;
    int likeness = 0;
    bool operator==(const Alike&) const = default;
  };
  struct Search {
    int least = 0;
    std::size_t best = 24;  // of one `from`
    // Of one `from`, those that share its rarest words; bounds the work where all words are common.
    std::size_t looked_at = std::numeric_limits<std::size_t>::max();
  };
  // All pairs at least `least` alike, by `from`, then likeness downwards, then `to`. Looks only
  // where rare words are shared.
  std::vector<Alike> alike(const std::vector<const Wording*>& from,
                           const std::vector<const Wording*>& to, const Search& search) const;
  std::vector<Alike> alike(const std::vector<const Wording*>& from,
                           const std::vector<const Wording*>& to, int least) const {
    return alike(from, to, Search{least});
  }

 private:
  // Puts the rarest first; how many of them are to be looked up.
  std::size_t telling_words(Wording& words, int least) const;

  std::map<std::string, std::uint32_t, std::less<>> m_numbers;
  std::vector<std::uint32_t> m_texts_with;  // by word
  std::vector<double> m_share;              // by word: 1, less for the smallest words
  std::size_t m_texts = 0;
  mutable std::vector<double> m_weights;  // by word; empty until the first is asked for
};

// "aplikacjami", "aplikacji" -> "aplikac": what a Polish word keeps through its cases, roughly.
std::string stem(std::string_view word);

}  // namespace bipgen::history
