#include "history/passages.hpp"

#include <algorithm>
#include <string_view>

#include "act/ended.hpp"
#include "act/lookup.hpp"
#include "markdown/table_rows.hpp"
#include "parsing/write_text.hpp"
#include "text/words.hpp"

namespace bipgen::history {

namespace {

using act::Block;
using act::Citation;
using act::Provision;

void add_words(std::vector<std::string>& words, std::string_view text) {
  for (const std::string_view word : text::split_words(text)) words.emplace_back(word);
}

class Reader {
 public:
  std::vector<Passage> read(const act::Text& text) {
    if (!text.preamble.empty()) {
      const std::size_t preamble = add(Passage::Kind::preamble);
      blocks(text.preamble, preamble, preamble);
    }
    siblings(text.provisions, nullptr, {}, std::nullopt);
    siblings(text.annexes, nullptr, {}, std::nullopt);
    for (const act::Footnote& note : text.footnotes) {
      const std::size_t at = add(Passage::Kind::footnote);
      m_passages[at].note = note.label;
      add_words(m_passages[at].words, note.text);
    }
    return std::move(m_passages);
  }

 private:
  std::size_t add(Passage::Kind kind) {
    m_passages.emplace_back();
    m_passages.back().kind = kind;
    return m_passages.size() - 1;
  }

  // A passage of the provision or preamble at `owner`.
  std::size_t add_part(Passage::Kind kind, std::size_t owner) {
    const std::size_t part = add(kind);
    m_passages[part].citation = m_passages[owner].citation;
    m_passages[part].provision = m_passages[owner].provision;
    m_passages[part].parent = owner;
    return part;
  }

  // The depth of a tree is bounded by the levels of the law.
  void siblings(const std::vector<Provision>& list, const Provision* above, const Citation& at,
                std::optional<std::size_t> parent) {
    const std::vector<Citation> citations = act::citations_of(list, above, at);
    for (std::size_t i = 0; i < list.size(); ++i) {
      const Provision& provision = list[i];
      const std::size_t own = add(Passage::Kind::provision);
      m_passages[own].citation = citations[i];
      m_passages[own].provision = &provision;
      m_passages[own].parent = parent;
      m_tables = 0;
      add_words(m_passages[own].words, provision.title);
      blocks(provision.lead, own, own);
      const std::size_t tables = m_tables;
      siblings(provision.children, &provision, citations[i], own);
      m_tables = tables;
      blocks(provision.closing, own, std::nullopt);
    }
  }

  // `place` takes the words until a table comes.
  void blocks(const std::vector<Block>& list, std::size_t owner, std::optional<std::size_t> place) {
    for (const Block& block : list) {
      if (const auto* table = std::get_if<act::Table>(&block)) {
        rows(*table, owner);
        place.reset();
        continue;
      }
      if (!place) place = add_part(Passage::Kind::words_after, owner);
      if (const auto* paragraph = std::get_if<act::Paragraph>(&block)) {
        add_words(m_passages[*place].words, paragraph->text);
      } else {
        act::Text quoted;
        quoted.preamble.push_back(block);
        add_words(m_passages[*place].words, parsing::write_text(quoted, parsing::Grammar::act));
      }
    }
  }

  void rows(const act::Table& table, std::size_t owner) {
    ++m_tables;
    for (std::size_t i = 0; i < table.lines.size(); ++i) {
      if (i == 1) continue;  // the delimiter row has no words
      std::vector<std::string> words;
      const std::vector<std::string> cells = markdown::cells_of(table.lines[i]);
      for (std::size_t cell = 0; cell < cells.size(); ++cell) {
        if (cell > 0) words.emplace_back("|");
        add_words(words, cells[cell]);
      }
      if (std::all_of(words.begin(), words.end(), [](const auto& word) { return word == "|"; })) {
        continue;
      }
      const std::size_t at = add_part(Passage::Kind::row, owner);
      m_passages[at].table = m_tables;
      m_passages[at].row = i > 0 ? i - 1 : 0;
      m_passages[at].words = std::move(words);
    }
  }

  std::vector<Passage> m_passages;
  std::size_t m_tables = 0;  // of the provision being read
};

}  // namespace

std::vector<Passage> passages_of(const act::Text& text) {
  return Reader().read(text);
}

bool is_repeal_mark(const Passage& passage) {
  std::string words;
  for (const std::string& word : passage.words) words += (words.empty() ? "" : " ") + word;
  return passage.words.size() <= 2 && act::is_end_mark(words);
}

}  // namespace bipgen::history
