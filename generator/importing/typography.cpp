#include "importing/typography.hpp"

#include <algorithm>
#include <string>

#include "parsing/markers.hpp"
#include "text/utf8.hpp"

namespace bipgen::importing {

using source::Msgid;

namespace {

using parsing::closing_mark;
using parsing::opening_mark;

// A letter, a digit, "§".
bool begins_word(std::string_view text, std::size_t at) {
  const char32_t character = text::character_at(text, at).value;
  return text::is_word_character(character) || character == U'§';
}

class SignMender {
 public:
  explicit SignMender(Journal& journal) : m_journal(journal) {}

  void mend(std::vector<Word>& words) {
    for (std::size_t i = 0; i < words.size(); ++i) {
      const std::string& word = words[i].text;
      if (word == "--") {
        m_journal.replace(RepairKind::dashes, words, i, i + 1, {"–"},
                          Msgid("two hyphens for a dash"));
        continue;
      }
      if (word.find_first_of("\",'\xC2\xE2") == std::string::npos) continue;
      const std::string mended = with_polish_marks(words, i);
      if (mended != word) {
        m_journal.replace(RepairKind::quotes, words, i, i + 1, {mended},
                          Msgid("Polish quotation marks are „ and ”"));
      }
    }
  }

 private:
  std::string with_polish_marks(const std::vector<Word>& words, std::size_t i) {
    const std::string& word = words[i].text;
    std::string out;
    for (std::size_t at = 0; at < word.size();) {
      const std::size_t length = mark_at(words, i, at, out);
      if (length > 0) {
        at += length;
        continue;
      }
      const std::size_t step = std::max<std::size_t>(text::character_at(word, at).length, 1);
      out.append(word, at, step);
      at += step;
    }
    return out;
  }

  void open(std::string& out, bool straight = false) {
    out += opening_mark;
    ++m_open;
    if (straight) ++m_straight;
  }
  void close(std::string& out) {
    out += closing_mark;
    m_open = std::max(0, m_open - 1);
  }

  // Writes the mark at byte `at` of the word as it should be; its length, 0 where none stands.
  std::size_t mark_at(const std::vector<Word>& words, std::size_t i, std::size_t at,
                      std::string& out) {
    const std::string_view word = words[i].text;
    const std::string_view rest = word.substr(at);
    const bool first = at == 0 || word[at - 1] == '(';
    if (rest.starts_with(opening_mark)) {
      open(out);
      return opening_mark.size();
    }
    if (rest.starts_with(",,") && first && begins_word(word, at + 2)) {
      open(out);
      return 2;
    }
    if (rest.starts_with("''") && m_open > 0) {
      close(out);
      return 2;
    }
    if (rest.starts_with("“") || rest.starts_with(closing_mark)) {
      const bool may_open = m_open == 0 || rest.starts_with("“");
      if (first && may_open && begins_word(word, at + 3)) {
        open(out);
      } else {
        close(out);
      }
      return 3;
    }
    if (rest.starts_with("«") && first && m_open == 0) {
      m_guillemets = true;
      open(out);
      return 2;
    }
    if (rest.starts_with("»") && m_guillemets) {
      m_guillemets = false;
      close(out);
      return 2;
    }
    return straight_mark(words, i, at, out);
  }

  // `"1) tekst;"`: new wording, which only Polish marks show to the parser.
  std::size_t straight_mark(const std::vector<Word>& words, std::size_t i, std::size_t at,
                            std::string& out) {
    const std::string_view word = words[i].text;
    if (word[at] != '"') return 0;
    if (i == 0 && at == 0 && m_straight == 0) {
      const std::string line = joined(words, 0, std::min<std::size_t>(words.size(), 3));
      if (!parsing::read_marker(std::string_view(line).substr(1))) return 0;
      open(out, true);
      return 1;
    }
    const std::string_view after = word.substr(at + 1);
    const bool last = i + 1 == words.size() && after.find_first_not_of(";,.") == after.npos;
    // „słowa": the mark that was typed closes the Polish one.
    const bool closes_polish =
        m_straight == 0 && m_open > 0 && at > 0 && (after.empty() || !begins_word(word, at + 1));
    if (!closes_polish && (m_straight == 0 || !last)) return 0;
    m_straight = std::max(0, m_straight - 1);
    close(out);
    return 1;
  }

  Journal& m_journal;
  int m_open = 0;
  int m_straight = 0;
  bool m_guillemets = false;
};

}  // namespace

void mend_signs(std::vector<Block>& blocks, Journal& journal) {
  SignMender mender(journal);
  for (Block& block : blocks) {
    mender.mend(block.words);
  }
}

void note_odd_spaces(const std::vector<WordLine>& lines, Journal& journal) {
  for (const WordLine& line : lines) {
    if (!line.odd_spaces || line.kind == LineKind::table_row) continue;
    const std::string words = joined(line.words, 0, std::min<std::size_t>(line.words.size(), 6));
    journal.note(RepairKind::spaces, line.words.front(), line.words.back(), words, words,
                 Msgid("no-break spaces and tabs become plain spaces"));
  }
}

void note_spaces(std::vector<Block>& blocks, Journal& journal) {
  for (Block& block : blocks) {
    for (std::size_t i = 1; i < block.words.size(); ++i) {
      Word& word = block.words[i];
      if (word.gap <= 1) continue;
      const std::string& before = block.words[i - 1].text;
      const bool done = journal.note(RepairKind::spaces, block.words[i - 1], word,
                                     before + std::string(std::min(word.gap, 80U), ' ') + word.text,
                                     before + " " + word.text, Msgid("several spaces"));
      if (done) word.gap = 1;
    }
  }
}

}  // namespace bipgen::importing
