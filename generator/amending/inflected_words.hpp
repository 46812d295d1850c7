// Words in whatever grammatical form they stand, and what stands there after an instruction of § 88
// ZTP ("w różnej liczbie i różnym przypadku"). What is certain is one form; everything else is a
// doubt, with what it may be. Private to amending/.
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "amending/apply.hpp"
#include "amending/instruction.hpp"
#include "morphology/dictionary.hpp"
#include "morphology/phrases.hpp"

namespace bipgen::amending {

class InflectedWords {
 public:
  // `by` is empty for words that are only deleted. `stated` are the editor's pairs, which come
  // first; what they do not cover is worked out. `analyze` may be empty: then the stated pairs are
  // all.
  InflectedWords(const std::string& words, const std::optional<std::string>& by,
                 Inflection inflection, const std::vector<FormPair>& stated,
                 const morphology::Analyze& analyze);

  // Why nothing can be done, whatever the text says; else empty.
  const source::Message& refusal() const { return m_refusal; }

  struct Occurrence {
    std::size_t begin = 0;
    std::size_t size = 0;
    std::string by;
  };
  // The certain ones, in order, not overlapping. All of them count in what the functions below say.
  std::vector<Occurrence> find(std::string_view text);

  // What was found for certain, in the order of first appearance.
  const std::vector<ReplacedForm>& replaced() const { return m_replaced; }
  // What was found and is not certain, one line for each form, with what it may become; empty when
  // all was certain. And the forms themselves.
  std::vector<source::Message> doubts() const;
  std::vector<std::string> doubtful() const;
  // The first stated pair that was found nowhere, as a sentence; else empty.
  source::Message stated_in_vain() const;

 private:
  // What may replace a form: with the readings in which it does.
  using Candidates = std::map<std::string, std::set<morphology::Reading>>;

  struct Doubt {
    std::string form;
    Candidates candidates;
    int count = 0;
  };

  void decline(const std::string& words, const std::optional<std::string>& by);
  void take_ways(const std::vector<morphology::PhraseWay>& ways,
                 const morphology::DeclinedPhrase* by, const std::string& fixed);
  // A place of the text that is dealt with: replaced, or in doubt.
  struct Place {
    Occurrence words;
    bool certain = true;
  };
  static bool overlaps(const std::vector<Place>& places, std::size_t begin, std::size_t size);
  void find_stated(std::string_view text, std::vector<Place>& places);
  std::string stated_at(std::string_view text, std::size_t at, const FormPair& pair) const;
  void find_forms(std::string_view text, std::vector<Place>& places);
  void find_form(std::string_view text, const std::string& words, const std::string& form,
                 std::vector<Place>& places);
  void find_similar(std::string_view text, const std::vector<Place>& places);
  bool is_similar(std::string_view word, std::size_t token) const;
  bool may_be_another_word(std::string_view words) const;
  Candidates candidates_at(std::string_view text, std::size_t at, const std::string& form) const;
  void count(const std::string& form, const std::string& by);
  void doubt(const std::string& form, Candidates candidates);

  std::string m_words;
  const morphology::Analyze& m_analyze;
  bool m_deletes = false;
  Inflection m_inflection = Inflection::any_form;
  source::Message m_refusal;
  source::Message m_undeclined;  // why `by` has no certain forms
  struct Stated {
    FormPair pair;
    int found = 0;
  };
  std::vector<Stated> m_stated;               // the longest first
  std::map<std::string, Candidates> m_forms;  // of the words, as they may stand in a text
  struct Token {
    std::string lower;
    morphology::Analysis analysis;
    bool never_declined = false;
  };
  std::vector<Token> m_tokens;  // of the words
  std::vector<ReplacedForm> m_replaced;
  std::vector<Doubt> m_doubts;
};

}  // namespace bipgen::amending
