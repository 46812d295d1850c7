// The only hand that changes words: every change goes through it, is refused or is written down.
// Private to importing/.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "importing/import.hpp"
#include "importing/word_lines.hpp"

namespace bipgen::importing {

// What a repair did to the row of words: in place of `removed` words from the one with the id
// `first` on stand the `added` words with the ids from `added_first` on.
struct WordEdit {
  std::uint32_t first = 0;
  std::uint32_t removed = 0;
  std::uint32_t added_first = 0;
  std::uint32_t added = 0;
  bool to_end = false;  // the words stand below all others now
};

class Journal {
 public:
  Journal(const ImportOptions& options, std::size_t source_words);

  bool allows(RepairKind kind) const;

  // The words [from, to) of `words` become `after`. False when it is refused: nothing changes then.
  // A decision of this place may give other words in place of `after`. `between` stands between the
  // words of `before` where the list shows them.
  bool replace(RepairKind kind, std::vector<Word>& words, std::size_t from, std::size_t to,
               const std::vector<std::string>& after, source::Msgid reason,
               std::string_view between = " ");

  // The same for a word alone; the words that it became are added to `out`, itself if it stays.
  bool replace_one(RepairKind kind, Word word, const std::vector<std::string>& after,
                   source::Msgid reason, std::vector<Word>& out);

  // All words of the line leave the text; `into` is the key of the front matter that has them.
  bool remove(RepairKind kind, WordLine& line, source::Msgid reason, std::string_view into = {});

  // All words of the line go below all others: the caller moves the line.
  bool move_to_end(RepairKind kind, const WordLine& line, source::Msgid reason);

  // White space alone changes: the same words.
  bool note(RepairKind kind, const Word& first, const Word& last, std::string before,
            std::string after, source::Msgid reason);

  // What a person decided for words that are in doubt; nullptr when nobody did.
  const std::string* decision(std::string_view kind, Place at, const std::string& before) const;

  void doubt(DoubtKind kind, const Word& word, std::string seen, source::Msgid reason,
             std::vector<std::string> suggestions = {});

  const std::vector<WordEdit>& edits() const { return m_edits; }
  const std::vector<std::string>& new_words() const { return m_new_words; }
  std::vector<Repair>& repairs() { return m_repairs; }
  std::vector<Doubt>& doubts() { return m_doubts; }

 private:
  bool refused(RepairKind kind, Place at, const std::string& before, std::string* after) const;

  std::uint32_t m_allowed = 0;
  std::map<std::tuple<std::string, int, int, std::string>, std::string> m_decisions;
  std::uint32_t m_next_id = 0;
  std::vector<Repair> m_repairs;
  std::vector<WordEdit> m_edits;         // beside the repairs; nothing removed: white space
  std::vector<std::string> m_new_words;  // by id, after those of the source
  std::vector<Doubt> m_doubts;
};

}  // namespace bipgen::importing
